"""Whether a number counts in a claim what it counts in the evidence."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from assistant.cite import keys
from assistant.verify.actors import PRONOUN, SENTENCE
from assistant.verify.claim import Claim, Evidence, without
from ingest.registers.lexicon.names import is_capitalised
from ingest.registers.lexicon.terms import countries
from ingest.registers.lexicon.wordlists import ORDINALS
from ingest.text.figures import find_dates, find_numbers

CLAUSE = re.compile(r"(?:[^,.;:!?，。；：！？\n]|(?<=\d)[.,:](?=\d))+")
Figure = tuple[Decimal | int | None, ...]
"""A number, or the year, month and day of a date."""
SHARES = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"\b(?:all|every(?! (?:year|month|week|day|time))|both|whole|entire|any)\b|\bвс(?:е|ё|ех|ем|ем[иу]|его|ю|я)\b"
        r"|\bкажд\w+(?! (?:год|месяц|недел|день))|[全皆]|所有",
        r"\b(?:most|majority)\b|\bбольшинств\w+|多数|大部分",
        r"\b(?:half|halves)\b|\bполовин\w+|半",
        r"\b(?:only|solely|exclusively)\b(?! \d)|\b(?:только|лишь|исключительно)\b(?! \d)|仅|只(?![要有能])|唯一",
        r"\b(?:none|nobody|nothing|neither|no one)\b|\bник(?:то|ого|ому)\b",
    )
)
"""How much of something is meant, where no number says it."""
REASON = re.compile(
    r"\b(?:because|due to|owing to|thanks to|из-за|поскольку|потому что|благодаря)\b|因为|由于", re.IGNORECASE
)
CAUSES = re.compile(
    rf"{REASON.pattern}|\b(?:since(?! \d)|as|so|therefore|hence|result\w*|caus\w+|forc\w+|prevent\w*|reasons?|over"
    r"|after|так как|ввиду|вследствие|в связи|причин\w+|поэтому|после|debido|wegen|weil)\b|因|致|故|[後后]",
    re.IGNORECASE,
)
"""What gives a reason, also loosely."""
PIECE = re.compile(r"[;:，；：。]|[.,](?!\d)|\b(?:and|while|и|а)\b|[和与]")
RANGE = re.compile(
    r"\bfrom\b([^,;.]{1,60}?)\bto\b([^,;.]{1,40})|\bс\b([^,;.]{1,60}?)\bдо\b([^,;.]{1,40})|从([^,;，。]+)[到至]([^,;，。]+)"
)


def otherwise_counted(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for "all" or "half" that the evidence does not have, and for "from 9 to 5" where it has 5 to 9."""
    for share in SHARES:
        if (said := share.search(claim.text)) and not share.search(evidence.text):
            yield f"“{said.group()}” is not in the source"
    if any((end, start) in ranges(evidence.text) for start, end in ranges(claim.text) - ranges(evidence.text)):
        yield "in the source it goes the other way, from and to"


def of_another_country(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for the figure of a country of which the evidence has other figures alone: 110 from India, 200 sent."""
    known = [of_countries(sentence) for sentence in SENTENCE.findall(evidence.text)]
    for figures, named in of_countries(claim.text):
        for pieces in known:
            stated = frozenset().union(*(theirs for theirs, _ in pieces))
            for country in named if figures and figures <= stated else ():
                own = [theirs for theirs, others in pieces if theirs and country in others]
                if own and not any(figures & theirs for theirs in own):
                    yield f"in the source the number is not that of {country.title()}"


def of_countries(text: str) -> list[tuple[frozenset[Decimal], frozenset[str]]]:
    """The pieces of a text between commas and "and", each with its numbers and countries."""
    pieces = PIECE.split(without(text, find_dates(text)))
    return [(frozenset(number.value for number in find_numbers(one)), frozenset(countries(one))) for one in pieces]


def unreasoned(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for a reason where the evidence has no word that gives one."""
    if (said := REASON.search(claim.text)) and not CAUSES.search(evidence.text):
        yield f"“{said.group()}” is not in the source"


def ranges(text: str) -> set[tuple[Decimal, Decimal]]:
    found = set()
    for match in RANGE.finditer(text):
        start, end = (list(find_numbers(part)) for part in filter(None, match.groups()))
        if start and end:
            found.add((start[0].value, end[0].value))
    return found


def miscounted(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for each clause with numbers that has words which the evidence has beside other numbers alone."""
    known = counted(evidence.text)
    for numbers, text in counted(claim.text):
        here = " ".join(other for others, other in known if numbers & others)
        elsewhere = " ".join(other for others, other in known if others and not numbers & others)
        strayed = [word for word in content(text) if stands(word, elsewhere) and not stands(word, here)]
        if here and strayed:
            yield f"in the source “{strayed[0]}” is said of another number"


def stands(word: str, text: str) -> bool:
    return word in text or not set(keys(text)).isdisjoint(keys(word))


def astray(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for the words that the evidence has only in a sentence with other dates and numbers.

    Only where one of its sentences has all those of the claim.
    """
    ours = figures(claim.text)
    told = [(figures(sentence), sentence) for sentence in SENTENCE.findall(evidence.text)]
    if not ours or not any(agree(ours, theirs) for theirs, _ in told):
        return
    he = any(PRONOUN.match(text) for theirs, text in told if agree(ours, theirs))
    others = " ".join(text for theirs, text in told if theirs - ours and not agree(ours, theirs))
    rest = " ".join(text for theirs, text in told if not theirs - ours or agree(ours, theirs))
    strayed = [word for word in content(claim.text) if stands(word, others) and not stands(word, rest)]
    if strayed := [word for word in strayed if not (he and is_capitalised(word))]:
        yield f"in the source “{strayed[0]}” is said of another date or number"


def exchanged(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for two figures put together of which the evidence has one with what the claim has elsewhere."""
    known = [yearless(sentence) for sentence in SENTENCE.findall(evidence.text)]
    parts = [yearless(piece) for piece in PIECE.split(claim.text)]
    for one, other in permutations(parts, 2):
        for first, second in permutations(one, 2):
            apart = not any({first, second} <= together for together in known)
            if apart and any({first, third} <= together for third in other for together in known):
                yield "in the source these dates and numbers go together otherwise"
                return


def figures(text: str) -> frozenset[Figure]:
    dates = find_dates(text)
    numbers = frozenset((number.value,) for number in find_numbers(without(text, dates)))
    return numbers | {(date.year, date.month, date.day) for date in dates}


def yearless(text: str) -> frozenset[Figure]:
    """Its figures, days without their years."""
    return frozenset((None, *one[1:]) if len(one) > 1 and one[1] else one for one in figures(text))


def agree(ours: frozenset[Figure], theirs: frozenset[Figure]) -> bool:
    """Whether each figure of the claim is there; a date may lack its year."""
    return all(one in theirs or (len(one) > 1 and one[1] and (None, *one[1:]) in theirs) for one in ours)


def uncounted(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for each thing that the claim counts and the evidence does not have at all."""
    for number in find_numbers(claim.text_without_dates):
        clause = CLAUSE.match(claim.text, number.end)
        behind = [word for word, start, _ in claim.content if clause and number.end < start < clause.end()][:2]
        if claim.text[number.start : number.end].casefold() not in ORDINALS:
            yield from (f"“{word}” is not in the source" for word in behind if not evidence.says(word))


def counted(text: str) -> list[tuple[frozenset[Decimal], str]]:
    """The clauses of a text, each with its numbers."""
    plain = without(text, find_dates(text))
    clauses = [match.group() for match in CLAUSE.finditer(plain)]
    return [(frozenset(number.value for number in find_numbers(clause)), clause) for clause in clauses]


def content(text: str) -> list[str]:
    return [word for word, _, _ in Claim(text).content]
