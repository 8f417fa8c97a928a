"""Which records of a register are wanted: by person, place, party, date and words, all of them at once."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from assistant.registers.asked.about import Need, is_about
from assistant.registers.asked.wording import seen
from assistant.registers.book import Book
from assistant.registers.offices import fits_office
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Participant
from ingest.registers.lexicon.names import WORD, country_of
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Official
from ingest.registers.time_and_place.places import around, same_place

R = TypeVar("R", MeetingRecord, AgreementRecord)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Limits on records; what is empty limits nothing. Dates are ISO 8601 and inclusive."""

    people: tuple[tuple[str, ...], ...] = ()
    """For each person asked for, the keys of everybody the name may mean."""
    countries: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    """Countries one of which is enough: "Chinese or Russian officials"."""
    places: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    placed: bool = False
    """Whether a meeting must have a place."""
    times: tuple[str, ...] = ()
    """Times of which a record must be of one, each as precise as it is asked for."""
    months: frozenset[str] = frozenset()
    """Months of any year, two digits: "in November"."""
    kinds: tuple[str, ...] = ()
    terms: frozenset[str] = frozenset()
    """Terms of a mechanism or subject that the record's name or topics must use."""
    words: tuple[str, ...] = ()
    """Names of its own that what is said of the record must have."""
    called: str = ""
    """What the record itself must be called: a drill called "Cooperation"."""
    session: int | None = None
    signed: bool = False
    """Whether an agreement that was only proposed is none of those wanted."""
    mechanisms: bool = True
    """Whether a mechanism that nobody is said to have signed is one of the agreements wanted."""
    states: frozenset[str] = frozenset()
    """How far agreements must have come, as any report has it: in force, extended; or that meetings were cancelled."""
    offices: tuple[str, ...] = ()
    """Offices in words, one of which somebody who takes part must hold: "customs chiefs"."""
    about: tuple[Need, ...] = ()
    """What else the question says of the records: each must be met by what is said of a record."""


@dataclass(frozen=True, slots=True)
class Selection(Generic[R]):
    """What was asked for, and how many records could not be judged because they have no date."""

    records: tuple[R, ...] = ()
    undated: int = 0


def meetings(book: Book, wanted: Wanted) -> Selection[MeetingRecord]:
    return by_date([one for one in book.meetings if fits_meeting(one, wanted, book)], wanted)


def agreements(book: Book, wanted: Wanted) -> Selection[AgreementRecord]:
    return by_date([one for one in book.agreements if fits_agreement(one, wanted, book)], wanted)


def officials(book: Book, wanted: Wanted) -> list[Official]:
    """Those with an office at a time within the dates."""
    keys = {key for group in wanted.people for key in group}
    found = [one for key, one in enumerate(book.people) if one.roles and (not keys or str(key) in keys)]
    found = [one for one in found if not wanted.countries or (one.country or "").casefold() in wanted.countries]
    if is_timed(wanted):
        found = [one for one in found if any(is_within(role.as_of, None, wanted) for role in one.roles)]
    return found


def by_date(records: Sequence[R], wanted: Wanted) -> Selection[R]:
    """Those within the dates; those without a date are counted where dates are asked for."""
    if not is_timed(wanted):
        return Selection(tuple(records))
    kept = [one for one in records if is_within(one.date, getattr(one, "date_end", None), wanted)]
    return Selection(tuple(kept), sum(one.date is None for one in records))


def is_bounded(wanted: Wanted) -> bool:
    """Whether something narrows the list down."""
    limits = (wanted.people, wanted.countries, wanted.places, wanted.terms, wanted.kinds, wanted.offices, wanted.states)
    return any(limits) or bool(wanted.called) or is_timed(wanted)


def is_timed(wanted: Wanted) -> bool:
    return bool(wanted.since or wanted.until or wanted.times or wanted.months)


def is_within(date: str | None, end: str | None, wanted: Wanted) -> bool:
    """Whether a date, as precise as it is known, may lie within the limits."""
    if date is None:
        return False
    last = end or date
    if wanted.times and not any(date[: len(time)] <= time[: len(date)] <= last[: len(time)] for time in wanted.times):
        return False
    if wanted.months and not {date[5:7], last[5:7]} & wanted.months:
        return False
    early = wanted.since is not None and last[: len(wanted.since)] < wanted.since[: len(last)]
    late = wanted.until is not None and date[: len(wanted.until)] > wanted.until[: len(date)]
    return not early and not late


def fits_meeting(one: MeetingRecord, wanted: Wanted, book: Book) -> bool:
    present = {country.casefold() for who in one.participants for country in book.countries_of(who)}
    present |= set(countries(one.title))
    return (
        set(wanted.countries) <= present
        and (not wanted.either or not present.isdisjoint(wanted.either))
        and (wanted.session is None or one.session == wanted.session)
        and (not wanted.kinds or one.kind in wanted.kinds)
        and (not wanted.states or one.state in wanted.states)
        and (one.place is not None or not wanted.placed)
        and (not wanted.places or any(is_at(one.place, place, present) for place in wanted.places))
        and (not wanted.called or is_called(one.title, wanted.called))
        and has_people(one, wanted, book)
        and is_told_so(list(texts_of_meeting(one, book)), wanted)
    )


def has_people(one: MeetingRecord, wanted: Wanted, book: Book) -> bool:
    """Whether all those named take part, and somebody in one of the offices: of each country, where it is a plural."""
    keys = {who.name for who in one.participants}
    if not all(keys & set(group) for group in wanted.people):
        return False
    holding = [who for who in one.participants if wanted.offices and holds_one(who, wanted.offices, book)]
    of = {country.casefold() for who in holding for country in book.countries_of(who)}
    many = len(wanted.countries) > 1 and any(seen("officials", office) for office in wanted.offices)
    return not wanted.offices or (bool(holding) and (set(wanted.countries) <= of or not many))


def holds_one(who: Participant, offices: Iterable[str], book: Book) -> bool:
    """Whether somebody is told of in one of the offices, at the meeting or at all."""
    known = book.person(who.name)
    roles = {who.role or "", *(role.role for role in (known.roles if known else ()))} - {""}
    return any(fits_office(role, office) for role in roles for office in offices)


def is_told_so(texts: Sequence[str], wanted: Wanted) -> bool:
    return has_terms(texts, wanted) and is_about(texts, wanted.about)


def is_at(place: str | None, asked: str, involved: Collection[str]) -> bool:
    """Whether a record is of a place; one of an unknown place may be of a country that it involves."""
    if same_place(asked, place):
        return True
    return country_of(asked) in involved and (place is None or around(place) is None)


def is_called(title: str, name: str) -> bool:
    """Whether a title is a name, in any language, but for the number, the year or the countries behind it."""
    words = WORD.findall(re.sub(r"[-–—]?\d+", " ", title.partition("(")[0]))
    own, asked = " ".join(words).casefold(), " ".join(WORD.findall(name)).casefold()
    return own == asked or (len(words) <= len(asked.split()) and bool(terms(asked)) and terms(own) == terms(asked))


def texts_of_meeting(one: MeetingRecord, book: Book) -> Iterable[str]:
    """What is said of a meeting, the sentences that tell of it included: its title may be in other words."""
    yield from (one.title, one.place or "", one.series or "")
    for telling in one.tellings:
        yield telling.meeting.title
        yield telling.meeting.place or ""
        yield from telling.meeting.topics
        yield from (book.sentence(telling.source, span) for span in telling.meeting.evidence)


def fits_agreement(one: AgreementRecord, wanted: Wanted, book: Book) -> bool:
    kinds = {one.kind, *(wording.agreement.kind for wording in one.wordings)}
    if wanted.kinds and kinds.isdisjoint(wanted.kinds):
        return False
    states = {one.state, *(wording.agreement.state for wording in one.wordings)}
    if (wanted.signed and one.state == "proposed") or not (wanted.mechanisms or is_agreed(one)):
        return False
    if wanted.states and wanted.states.isdisjoint(states):
        return False
    parties = {known for party in one.parties if (known := country_of(party) or party.casefold())}
    if wanted.places and not any(is_at(one.place, place, parties) for place in wanted.places):
        return False
    if not all(book.told_of(one.evidence) & set(group) for group in wanted.people):
        return False
    names = one.names
    parties |= {country for name in names for country in countries(name)}
    told = [*names, *(book.sentence(source, span) for source, span in one.evidence)]
    return set(wanted.countries) <= parties and is_told_so(told, wanted)


def is_agreed(one: AgreementRecord) -> bool:
    """Whether it is more than a mechanism, or one that was signed."""
    return one.kind != "mechanism" or "signed" in {one.state, *(wording.agreement.state for wording in one.wordings)}


def has_terms(texts: Iterable[str], wanted: Wanted) -> bool:
    if not (wanted.words or wanted.terms):
        return True
    written = list(texts)
    said = " ".join(written).casefold()
    begins = (re.search(rf"(?<!\w){re.escape(word.casefold())}", said) for word in wanted.words)
    return all(begins) and wanted.terms <= frozenset[str]().union(*map(terms, written))
