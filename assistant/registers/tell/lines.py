"""Records of the registers in words, a line each, with the evidence that is cited for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.registers.asked.asked import Asked
from assistant.registers.asked.wording import SIGNS
from assistant.registers.book import Book
from assistant.registers.cited import Evidence
from assistant.registers.rows import titled
from assistant.registers.tell import shown
from assistant.registers.wanted import meetings
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Meeting, Participant
from ingest.registers.meetings.meeting_record import MeetingRecord, Telling
from ingest.registers.people.roles import Sort, sort_of
from ingest.registers.rulings import Judged
from ingest.registers.time_and_place.places import same_place

STATES = {"announced": "announced", "cancelled": "cancelled", "ongoing": "under way", "proposed": "proposed"}


LONGEST = 300
"""Characters of a sentence that stands for a title."""
NOT_HELD = ("announced", "cancelled")


@dataclass(frozen=True, slots=True)
class Line:
    """A record in words, with its evidence, the best first, and every document that tells of it."""

    words: str
    evidence: tuple[Evidence, ...]
    documents: frozenset[str]
    date: str | None = None
    happened: bool = True
    """False of what was only announced, or cancelled."""
    people: frozenset[str] = frozenset()
    """The keys of those who take part."""


def meeting_line(one: MeetingRecord, book: Book, language: str | None = None) -> Line:
    when = one.date or "undated"
    when = f"{when} to {one.date_end}" if one.date_end and one.date_end != one.date else when
    place = f", {shown.place(one.place, language, book.places)}" if one.place else ""
    names = [book.called(who.name) for who in one.participants]
    told = f": {', '.join(names)}" if not all(name in one.title for name in names) else ""
    return Line(
        words=f"{when}{stated(one.state)}{place}: {title(one, book)}{told}{disputed(one)}{corrected(one)}",
        evidence=best(one, one.tellings),
        documents=frozenset(one.documents),
        date=one.date,
        happened=one.state not in NOT_HELD,
        people=frozenset(who.name for who in one.participants),
    )


def title(one: MeetingRecord, book: Book) -> str:
    """What a meeting is called; one of unnamed participants with the sentence that tells of it."""
    unnamed = one.title.startswith((f"{one.kind.capitalize()} in ", f"{one.kind.capitalize()} of "))
    sentence = book.sentence(*best(one, one.tellings)[0]) if unnamed and not one.participants else ""
    return f"{one.title} (“{' '.join(sentence.split())}”)" if 0 < len(sentence) <= LONGEST else one.title


def disputed(one: MeetingRecord) -> str:
    """The other days that reports give."""
    others = [day for day in one.said("date") if one.date and not agrees(day, one.date, one.date_end or one.date)]
    return f" (dated {' or '.join(sorted(others))} elsewhere)" if others else ""


def corrected(one: Judged) -> str:
    """What the sources say otherwise, because a user has corrected it."""
    names = [change.field for change in one.corrected]
    return f" ({' and '.join(names)} corrected by you)" if names else ""


def agrees(day: str, first: str, last: str) -> bool:
    """Whether a date, as precise as it is known, can lie within others."""
    return first[: len(day)] <= day[: len(first)] and day[: len(last)] <= last[: len(day)]


def stated(state: str) -> str:
    return f" ({STATES[state]})" if state in STATES else ""


def agreement_line(one: AgreementRecord, book: Book, language: str | None = None) -> Line:
    place = shown.place(one.place, language, book.places) if one.place else ""
    parties = ", ".join(filter(None, map(titled, one.parties)))
    about = "; ".join(part for part in (one.state, place, parties) if part)
    words = f"{one.date or 'undated'}: {one.name} ({about}){corrected(one)}"
    return Line(words, tuple(one.evidence), frozenset(one.documents), one.date, one.state != "proposed")


def signing_lines(wish: Asked, book: Book) -> list[Line]:
    """Ceremonies at which was signed what no agreement of the register is, in the words of the report."""
    if wish.wanted.kinds or wish.wanted.states or not wish.wanted.signed:
        return []
    held = meetings(book, replace(wish.wanted, kinds=("ceremony",))).records
    told = {document for one in book.agreements for document in one.documents}
    return [
        signing_line(one, book, wish.language)
        for one in held
        if told.isdisjoint(one.documents) and is_signing(one, book)
    ]


def is_signing(one: MeetingRecord, book: Book) -> bool:
    return SIGNS.search(book.sentence(*best(one, one.tellings)[0])) is not None


def signing_line(one: MeetingRecord, book: Book, language: str | None) -> Line:
    line = meeting_line(one, book, language)
    sentence = " ".join(book.sentence(*line.evidence[0]).split())
    return replace(line, words=f"{one.date or 'undated'}: “{sentence}”") if len(sentence) <= LONGEST else line


def participant_lines(wish: Asked, book: Book) -> Iterable[Line]:
    """Everybody of a country, but those named, who took part in the meetings asked for; with the meetings.

    Nobody where all sides are asked for, and those of one are not known.
    """
    named = wish.besides.union(*wish.wanted.people)
    found = meetings(book, replace(wish.wanted, countries=())).records
    own = [one for one in found if not wish.hosts or any(same_place(one.place, at) for at in wish.wanted.places)]
    taking: dict[str, list[MeetingRecord]] = {}
    for one in own:
        for key in dict.fromkeys(who.name for who in one.participants if is_wanted(who, wish, book)):
            taking.setdefault(key, []).append(one)
    lines = [participant_line(key, records, book, wish.language) for key, records in taking.items() if key not in named]
    of = {(book.people[int(key)].country or "").casefold() for key in taking}
    one_side = len(wish.wanted.countries) > 1 and not wish.asked_countries and not set(wish.wanted.countries) <= of
    return [] if one_side else lines


def is_wanted(who: Participant, wish: Asked, book: Book) -> bool:
    """Whether somebody known is of the country and in an office of the kind that are asked for; or in none that is
    known, who met whom the question names."""
    known = book.person(who.name)
    if known is None:
        return False
    country = (known.country or who.country or "").casefold()
    roles = [who.role or "", *(role.role for role in known.roles)]
    in_post = wish.post is None or any(is_alike(wish.post, sort_of(role)) for role in roles)
    in_post = in_post or bool(wish.wanted.people and not any(roles))
    if wish.hosts and (not country or country in wish.hosts):
        return False
    return in_post and (not wish.asked_countries or country in wish.asked_countries)


def is_alike(post: Sort, own: Sort) -> bool:
    """Whether an office is of a kind, and of the rank in it; what it is of may be said in many ways."""
    return bool(post.kinds & own.kinds) and ("deputy" in post.ranks) == ("deputy" in own.ranks)


def participant_line(key: str, records: list[MeetingRecord], book: Book, language: str | None) -> Line:
    """With those of the records that have happened, where any has."""
    happened = [one for one in records if one.state not in NOT_HELD] or records
    told = "; ".join(placed(one, book, language) for one in happened)
    evidence = [found for one in happened for found in best(one, naming(one, key, book))]
    documents = frozenset(document for one in happened for document in one.documents)
    happens = any(one.state not in NOT_HELD for one in happened)
    words = f"{book.called(key)}: {told}"
    return Line(words, tuple(dict.fromkeys(evidence)), documents, None, happens, frozenset({key}))


def placed(one: MeetingRecord, book: Book, language: str | None) -> str:
    place = f", {shown.place(one.place, language, book.places)}" if one.place else ""
    return f"{one.date or 'undated'}{stated(one.state)}{place} {one.title}"


def naming(one: MeetingRecord, key: str, book: Book) -> Sequence[Telling]:
    """What the documents say that have somebody take part."""
    return [
        telling
        for telling in one.tellings
        if any(book.key_of(telling.source.document, who.name) == key for who in telling.meeting.participants)
    ]


def best(one: MeetingRecord, tellings: Sequence[Telling]) -> tuple[Evidence, ...]:
    """The sentences of those who tell most of what the record holds before those who tell less; the first of each."""
    ranked = sorted(tellings, key=lambda telling: -told_of(one, telling.meeting))
    firsts = [(telling.source, telling.meeting.evidence[0]) for telling in ranked]
    others = [(telling.source, span) for telling in ranked for span in telling.meeting.evidence[1:]]
    return tuple(dict.fromkeys([*firsts, *others]))


def told_of(one: MeetingRecord, told: Meeting) -> int:
    """How much of a record one document tells: who took part, where, when."""
    dated = told.date == one.date and told.dated != "inferred"
    return len(told.participants) + bool(told.place) + dated + (told.session is not None)
