"""Each record of the registers as a row: what it is filtered, ordered and counted by."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.registers.book import Book
from assistant.registers.rows import titled
from assistant.web.lists import plain
from assistant.web.registers.keys import Keys, Record, marks
from assistant.web.registers.statements import Event
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.lexicon.names import country_of
from ingest.registers.lexicon.terms import countries
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Official

Dates = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A record under its key."""

    key: str
    record: Record
    words: str
    """All that is said of it, without capitals and accents."""
    people: frozenset[str]
    """The keys of whoever takes part."""
    countries: frozenset[str]
    """In lower case, as `country_of` gives them."""
    place: str | None
    dates: Dates
    """First and last days, ISO 8601, as precise as they are known."""
    kind: str
    state: str
    sources: int
    order: Mapping[str, Any]
    """By column what it is ordered by; None comes last either way."""

    @property
    def documents(self) -> tuple[str, ...]:
        return self.record.documents


def official_row(one: Official, key: str, meetings: int, sources: int) -> Row:
    latest = one.roles[0] if one.roles else None
    said = (one.name, *one.aliases, titled(one.country) or "", *(role.role for role in one.roles))
    order = {
        "name": plain(one.name),
        "country": one.country and plain(one.country),
        "office": latest and plain(latest.role),
        "date": latest and latest.as_of,
        "meetings": meetings,
        "sources": sources,
    }
    dates = tuple((role.as_of, role.as_of) for role in one.roles if role.as_of)
    held = frozenset({(one.country or "").casefold()} - {""})
    state = "confirmed" if one.confirmed else "unconfirmed"
    return Row(key, one, plain("\n".join(said)), frozenset({key}), held, None, dates, "", state, sources, order)


def meeting_row(one: MeetingRecord, book: Book, keys: Keys, sources: int) -> Row:
    known = [(who, book.person(who.name)) for who in one.participants]
    names = [person.name if person else who.name for who, person in known]
    titles = {telling.meeting.title for telling in one.tellings} | {one.title}
    present = {(who.country or (person.country if person else None) or "").casefold() for who, person in known}
    present |= {country for title in titles for country in countries(title)}
    topics = {topic for telling in one.tellings for topic in telling.meeting.topics}
    said = (*titles, *names, *topics, *one.said("place"), one.place or "", one.series or "", one.kind)
    order = shared_order(one, one.title, one.kind, sources) | {"people": plain(", ".join(names)) or None}
    people = frozenset(key for who in one.participants if (key := keys.person(who.name)))
    dates = ((one.date, one.date_end or one.date),) if one.date else ()
    words = plain("\n".join(said))
    place, found = one.place, frozenset(present - {""})
    return Row(marks(one)[0], one, words, people, found, place, dates, one.kind, one.state, sources, order)


def agreement_row(one: AgreementRecord, sources: int) -> Row:
    parties = {country_of(party) or party.casefold() for party in one.parties}
    parties |= {country for name in one.names for country in countries(name)}
    said = (*one.names, *map(str, map(titled, one.parties)), one.place or "", one.kind)
    order = shared_order(one, one.name, one.kind, sources) | {"people": plain(", ".join(one.parties)) or None}
    dates = ((one.date, one.date),) if one.date else ()
    words = plain("\n".join(said))
    key, found = marks(one)[0], frozenset(parties)
    return Row(key, one, words, frozenset(), found, one.place, dates, one.kind, one.state, sources, order)


def shared_order(one: Event, name: str, kind: str, sources: int) -> dict[str, Any]:
    place = one.place and plain(one.place)
    return {"date": one.date, "name": plain(name), "place": place, "kind": kind, "state": one.state, "sources": sources}
