"""What the documents tell of one person beyond offices and meetings: agreements, and what they say themselves."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.conversation import Citation
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from ingest.documents import Source
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Person, Span
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.event_words import pattern
from ingest.registers.people.officials import Official

BEFORE, AFTER = 60, 40
"""Code points between a name and the word for speaking, where the name stands before and behind it."""
COMMA = re.compile("[,，、،]")
QUOTED = re.compile(r"[,，”»\"’—–-]\s*$")
MOST = 20
"""Quotations shown of one person."""


@dataclass(frozen=True, slots=True)
class Signed:
    """An agreement, and whether it was signed at a meeting that the person took part in, or only names the person."""

    row: Row
    there: bool


def mentions(one: Official, view: View) -> Iterator[tuple[Source, Person]]:
    """What each document says of a person."""
    for bearer in one.bearers:
        yield from view.told_of(bearer.document or "", bearer.name)


def agreements_of(one: Official, key: str, view: View) -> list[Signed]:
    """By date; an agreement was signed at a meeting if one document tells of both on one day."""
    named = {(source.document, span) for source, person in mentions(one, view) for span in person.mentions}
    met = [(row.record, set(row.documents)) for row in view.meetings_of(key)]
    found = []
    for row in view.rows["agreements"]:
        date = row.order["date"]
        there = any(
            date and getattr(meeting, "date", None) == date and told & set(row.documents) for meeting, told in met
        )
        if there or names(row, named):
            found.append(Signed(row, there))
    return found


def names(row: Row, named: set[tuple[str, Span]]) -> bool:
    """Whether a sentence on the agreement means the person."""
    one = row.record
    return isinstance(one, AgreementRecord) and any((source.document, span) in named for source, span in one.evidence)


def quotations_of(one: Official, view: View) -> list[Citation]:
    """Sentences in which the person speaks, by date of publication; the first MOST."""
    told = sorted(mentions(one, view), key=lambda said: said[0].published or "9")
    return list(spoken(told, view))[:MOST]


def spoken(told: Iterable[tuple[Source, Person]], view: View) -> Iterator[Citation]:
    for source, person in told:
        people = view.people_in(source.document)
        for citation in view.citer.citations((source, span) for span in person.mentions):
            if speaks(person, people, citation.quote, source.language):
                yield citation


def speaks(person: Person, people: Sequence[Person], sentence: str, language: str | None) -> bool:
    """Whether the sentence tells what this one of the document's people said."""
    words = pattern("speech", language_of(language, sentence)).finditer(sentence)
    return any(speaker(sentence[: said.start()], sentence[said.end() :], people) is person for said in words)


def speaker(before: str, after: str, people: Sequence[Person]) -> Person | None:
    """Who is nearest before the word for speaking, in its clause; else right behind it, as in “..., said Li”."""
    gap, nearest = min(named(before, people, behind=True), key=lambda found: found[0], default=(len(before), None))
    if nearest and gap <= BEFORE:
        # One comma between the two begins another clause; two are around an office.
        return nearest if len(COMMA.findall(before[len(before) - gap :])) % 2 == 0 else None
    gap, nearest = min(named(after, people), key=lambda found: found[0], default=(len(after), None))
    return nearest if gap <= AFTER and QUOTED.search(before) else None


def named(text: str, people: Sequence[Person], behind: bool = False) -> Iterator[tuple[int, Person | None]]:
    """Everybody whom a text names, with the code points before the first mention, or behind the last one."""
    for one in people:
        for form in {one.name, *one.forms}:
            if form in text:
                yield len(text) - text.rindex(form) - len(form) if behind else text.index(form), one
