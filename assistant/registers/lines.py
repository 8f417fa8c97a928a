"""Records of the registers in words, a line each, with the evidence that is cited for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.registers.asked import Asked
from assistant.registers.book import Book
from assistant.registers.cited import Evidence
from assistant.registers.rows import titled
from assistant.registers.wanted import meetings
from ingest.registers.meeting_record import MeetingRecord
from ingest.registers.merge_agreements import AgreementRecord

SENTENCES = 3
"""Evidence cited for one record, of different documents where there are."""
STATES = {"announced": "announced", "cancelled": "cancelled", "ongoing": "under way", "proposed": "proposed"}


@dataclass(frozen=True, slots=True)
class Line:
    """A record in words, with some of its evidence and every document that tells of it."""

    words: str
    evidence: tuple[Evidence, ...]
    documents: frozenset[str]
    date: str | None = None
    happened: bool = True
    """False of what was only announced, or cancelled."""
    people: frozenset[str] = frozenset()
    """The keys of those who take part."""


def meeting_line(one: MeetingRecord, book: Book) -> Line:
    when = one.date or "undated"
    when = f"{when} to {one.date_end}" if one.date_end and one.date_end != one.date else when
    names = [book.called(who.name) for who in one.participants]
    told = f": {', '.join(names)}" if not all(name in one.title for name in names) else ""
    return Line(
        words=f"{when}{stated(one.state)}{f', {one.place}' if one.place else ''}: {one.title}{told}",
        evidence=best(one.evidence),
        documents=frozenset(one.documents),
        date=one.date,
        happened=one.state not in ("announced", "cancelled"),
        people=frozenset(who.name for who in one.participants),
    )


def stated(state: str) -> str:
    return f" ({STATES[state]})" if state in STATES else ""


def agreement_line(one: AgreementRecord) -> Line:
    parties = ", ".join(filter(None, map(titled, one.parties)))
    about = "; ".join(part for part in (one.state, one.place, parties) if part)
    words = f"{one.date or 'undated'}: {one.name} ({about})"
    return Line(words, best(one.evidence), frozenset(one.documents), one.date, one.state != "proposed")


def participant_lines(wish: Asked, book: Book) -> Iterable[Line]:
    """Everybody of a country, but those named, who took part in the meetings asked for; with the meetings."""
    named = {key for group in wish.wanted.people for key in group}
    taking: dict[str, list[MeetingRecord]] = {}
    for one in meetings(book, replace(wish.wanted, countries=())).meetings:
        for who in one.participants:
            known = book.person(who.name)
            country = (who.country or (known.country if known else None) or "").casefold()
            if known and known.roles and who.name not in named and wish.asked_country in (None, country):
                taking.setdefault(who.name, []).append(one)
    return (participant_line(key, records, book) for key, records in taking.items())


def participant_line(key: str, records: list[MeetingRecord], book: Book) -> Line:
    told = "; ".join(f"{one.date or 'undated'}{stated(one.state)} {one.title}" for one in records)
    evidence = tuple(dict.fromkeys(found for one in records for found in best(naming(one, key, book))[:1]))
    documents = frozenset(document for one in records for document in one.documents)
    return Line(f"{book.called(key)}: {told}", evidence, documents, people=frozenset({key}))


def naming(one: MeetingRecord, key: str, book: Book) -> Iterable[Evidence]:
    """The evidence of the documents that say that somebody took part."""
    for telling in one.tellings:
        document = telling.source.document
        if any(book.key_of(document, who.name) == key for who in telling.meeting.participants):
            yield from ((telling.source, span) for span in telling.meeting.evidence)


def best(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The first sentence of each document, a few; a second one of the only document."""
    every = list(dict.fromkeys(evidence))
    firsts = list({source.document: (source, span) for source, span in reversed(every)}.values())[::-1]
    chosen = firsts if len(firsts) > 1 else every
    return tuple(chosen[:SENTENCES])
