"""Whether a number counts in a claim what it counts in the evidence."""

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.verify.claim import Claim, Evidence, without
from ingest.registers.lexicon.wordlists import ORDINALS
from ingest.text.figures import find_dates, find_numbers

CLAUSE = re.compile(r"(?:[^,.;:!?，。；：！？\n]|(?<=\d)[.,:](?=\d))+")


def miscounted(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for each clause with numbers that has words which the evidence has beside other numbers alone."""
    known = counted(evidence.text)
    for numbers, text in counted(claim.text):
        here = " ".join(other for others, other in known if numbers & others)
        elsewhere = " ".join(other for others, other in known if others and not numbers & others)
        strayed = [word for word in content(text) if word in elsewhere and word not in here]
        if here and strayed:
            yield f"in the source “{strayed[0]}” is said of another number"


def uncounted(claim: Claim, evidence: Evidence) -> Iterator[str]:
    """A problem for each thing that the claim counts and the evidence does not have at all."""
    for number in find_numbers(claim.text_without_dates):
        clause = CLAUSE.match(claim.text, number.end)
        behind = [word for word, start, _ in claim.content if clause and number.end < start < clause.end()][:2]
        if claim.text[number.start : number.end].casefold() not in ORDINALS:
            yield from (f"“{word}” is not in the source" for word in behind if not evidence.has(word))


def counted(text: str) -> list[tuple[frozenset[Decimal], str]]:
    """The clauses of a text, each with its numbers."""
    plain = without(text, find_dates(text))
    clauses = [match.group() for match in CLAUSE.finditer(plain)]
    return [(frozenset(number.value for number in find_numbers(clause)), clause) for clause in clauses]


def content(text: str) -> list[str]:
    return [word for word, _, _ in Claim(text).content]
