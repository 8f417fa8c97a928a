"""Offices that a sentence gives somebody without the name: by "he", or in the list of a life under the name.

Such a sentence is read with the name in its place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.documents import Document, Sentence
from ingest.registers.facts import Role, Span
from ingest.registers.lexicon.countries import shown
from ingest.registers.lexicon.names import CJK, WORD, is_capitalised
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.people.meant import Mention
from ingest.registers.people.office import Presented
from ingest.registers.people.periods import BEGINNING, PERIOD, held_for
from ingest.registers.people.presented import presented
from ingest.registers.people.tenure import times_told

OPENING = 60
"""Characters before the pronoun of a clause that tells of its subject: "On 19 November 2021 he became"."""
CLAUSES = re.compile(r"[,;，；]\s| (?:and|but|и|но|et|mais|y|pero|und|aber) ")
PATRONYMIC = re.compile(r" [^\W\d_]+(?:[oe]vich|[oe]vna|[оеь]вич|[оеь]вна)$")
A_LIFE = re.compile(
    r"^(?:who is|кто такой|биография|biography|profile|biografía|biographie)\b:? |"
    r"(?::| [-–—]|,)? (?:a )?(?:short |brief )?(?:biography|bio|profile|life|career|cv|curriculum vitae|"
    r"биография|biografía|biographie)"
    r"\W*$|\?.*$",
    re.IGNORECASE,
)
"""What a title says besides the name of whose life is told."""
BRACKETED = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]")
ENTRY = re.compile(rf"^[^\w\n]*(?i:{BEGINNING}|ab )?{PERIOD}[\s:,.;|–—-]*(?P<office>[^\W\d_][^;(（\n]+)", re.MULTILINE)
ENTRY_BEFORE = re.compile(
    rf"(?:^|[,;.] )[^\w\n]*(?P<office>[^\W\d_](?:(?!\w{{4}}\. )[^\d,;(（\n])+?),? "
    rf"(?:{BEGINNING}|[(（])?{PERIOD}(?=[)）]?(?:[,;.]|$))",
    re.MULTILINE,
)
"""A line of a life, and one that gives the time behind the office."""
HAN_ENTRY = re.compile(
    r"(?P<since>(?:19|20)\d\d年(?:\d{1,2}月)?)(?:(?:至|到|-|－|—)(?P<until>(?:19|20)\d\d年?(?:\d{1,2}月)?))?(?:起|以来)?[,，]?"
    r"(?:担任|出任|升任|改任|任)(?P<office>[^,，;；。\n]+)"
)
"""The same in Chinese, which may tell a whole life in one sentence."""
MOST_WORDS = 4


def by_pronoun(
    document: Document, sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[tuple[Presented, Sequence[Presented]]]:
    """How a sentence presents somebody whom the subject of one of its clauses, a pronoun, means."""
    for one in () if any(mention.explicit for mention in mentions) else mentions:
        first, name = one.start - sentence.start, one.person.name
        before = document.text[sentence.start : one.start]
        if not is_pronoun(one, document) or len(CLAUSES.split(before)[-1]) > OPENING:
            continue
        text = before + name + document.text[one.end : sentence.end]
        everybody = [moved(other, first, len(name) - (one.end - one.start)) for other in presented(text)]
        yield from ((other, everybody) for other in everybody if other.start == first and other.offices)


GOES_ON = re.compile(
    r" (?:and|then|but|и|затем) (?:later |then |also |потом )?(?P<verb>(?:was|became|served as|has been|был\w?|"
    r"стал\w?) )"
)
IN_POST = re.compile(
    r"\b(?:in (?:charge|office|the (?:post|job|position))|(?:held|holding|holds) (?:the|that|this) (?:post|office|job)|"
    r"занима\w+ (?:этот |эту )?(?:пост|должность)|(?:на|в) (?:этом |этой )?(?:посту|должности)|en el cargo|no cargo|"
    r"en (?:poste|fonctions?)|im amt)\b[^.;,]{0,20}$|[在任]职",
    re.IGNORECASE,
)
"""Between somebody and since when: the office that was told of before."""


def in_post(
    document: Document, sentence: Sentence, mentions: Sequence[Mention], roles: Sequence[Role]
) -> Iterator[Role]:
    """ "Savin, who has held the post since 2016": the last office told of somebody, from that time."""
    before = [role for role in roles if role.evidence.start < sentence.start]
    for time in times_told(document, sentence, 0).beginnings if before else ():
        front = document.text[: sentence.start + time.start]
        near = [front[one.end :] for one in mentions if one.end <= len(front)]
        if near and IN_POST.search(near[-1]) and presented(near[-1]) == ():
            span = Span(sentence.start, sentence.end)
            yield replace(before[-1], former=False, as_of=time.date, evidence=span)


def going_on(
    document: Document, sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[tuple[Presented, Sequence[Presented]]]:
    """How a sentence goes on to present its subject: "She led the guard from 1991 and was minister from 1994"."""
    text = document.text[sentence.start : sentence.end]
    subject = next((one for one in mentions if one.subject), None)
    if subject is None or subject.start - sentence.start > OPENING:
        return
    name = subject.person.name
    for verb in GOES_ON.finditer(text, subject.end - sentence.start):
        first = verb.start("verb")
        everybody = [moved(one, first, len(name) + 1) for one in presented(f"{text[:first]}{name} {text[first:]}")]
        yield from ((one, everybody) for one in everybody if one.start == first and one.offices)


def is_pronoun(one: Mention, document: Document) -> bool:
    written = document.text[one.start : one.end]
    return one.subject and not one.explicit and " " not in written and sense_of(written).kind is not Kind.OFFICE


def moved(one: Presented, place: int, longer: int) -> Presented:
    """Somebody as they would stand in the sentence as it is written."""
    if one.start < place:
        return one
    offices = tuple(
        replace(each, at=each.at - longer) if each.at is not None and each.at > place else each for each in one.offices
    )
    start = one.start if one.start == place else one.start - longer
    return replace(one, start=start, end=one.end - longer, offices=offices)


def whose_life(title: str) -> str | None:
    """The person who is all that a title names: "Ivan Savin (politician)", "SAVIN, Ivan Petrovich"."""
    plain = A_LIFE.sub("", BRACKETED.sub("", title)).strip()
    surname, comma, given = plain.partition(", ")
    name = f"{PATRONYMIC.sub('', given)} {surname.title()}" if comma else plain
    parts = WORD.findall(name)
    if CJK.search(name):
        return name if any(one.name == name for one in presented(f"部长{name}")) else None
    named = all(is_capitalised(part) and sense_of(part).kind is Kind.OTHER for part in parts)
    return name if named and 1 < len(parts) <= MOST_WORDS and " ".join(parts) == name else None


def life_listed(name: str, country: str | None, document: Document, sentences: Sequence[Sentence]) -> tuple[Role, ...]:
    """The offices of a life that is told in lines: "2009 - 2012 head of the police", `2017年11月任公安部部长`."""
    if name != whose_life(document.source.title):
        return ()
    return tuple(
        role
        for sentence in sentences
        for pattern in ((HAN_ENTRY,) if CJK.search(name) else (ENTRY, ENTRY_BEFORE))
        for entry in pattern.finditer(document.text[sentence.start : sentence.end])
        for role in entered(name, sentence, entry, country)
    )


def entered(name: str, sentence: Sentence, entry: re.Match[str], country: str | None) -> Iterator[Role]:
    said = entry["office"].strip()
    text = f"{said}{name}" if CJK.search(name) else f"{name}, {said}"
    for one in presented(text):
        for office in one.offices if one.name == name else ():
            place = office.country or country
            known = shown(place) if place else None
            role = Role(office.text, known, office.organisation, Span(sentence.start, sentence.end))
            yield from held_for(role, entry["since"], entry["until"])
