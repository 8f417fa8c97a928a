"""The meetings that one document tells of, each once, with every sentence that tells of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.documents import Document
from ingest.registers.draft import Draft, Told
from ingest.registers.facts import Meeting, Participant, Person
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.terms import countries
from ingest.registers.meetings.attach import attached, only_adds
from ingest.registers.meetings.both import both
from ingest.registers.meetings.complete import (
    dated_by_neighbours,
    dated_by_report,
    placed,
    received,
)
from ingest.registers.meetings.earlier import begun, continued, recounted
from ingest.registers.meetings.events import events
from ingest.registers.meetings.lead import LEAD, led
from ingest.registers.meetings.same_event import FAMILY, joined
from ingest.registers.meetings.units import units
from ingest.registers.series import sessions
from ingest.registers.time_and_place.places import around

KINDS = {"meet": "meeting", "video": "video conference"}
DAY, MONTH, PAIR = len("2024-11-12"), len("2024-11"), 2
OPENING = 4
"""Sentences from the top in which the event is the one that the title names."""


def meetings_in(reading: Sequence[Told], document: Document, people: Sequence[Person]) -> tuple[Meeting, ...]:
    """`people` as the same document presents them."""
    by_name = {person.name: person for person in people}
    drafts: list[Draft] = []
    opening: list[Draft] = []
    for one_told in units(reading):
        told_of = [both(one, one_told, reading, by_name) for one in events(one_told)]
        found = [received(one, one_told, drafts, reading, by_name) for one in told_of]
        whole = [one for one in found if stands(one) and not only_adds(one, one_told, drafts)]
        opening += found if one_told.position < LEAD and not one_told.entry else []
        for one in [continued(each, drafts) for each in whole]:
            if again := recounted(one, one_told, drafts) or begun(one, one_told, drafts):
                drafts = again
                continue
            drafts = joined(drafts, dated_by_neighbours(one, reading, drafts))
        drafts = drafts if whole or one_told.opens_entry else attached(drafts, one_told, by_name)
    drafts = titled(drafts, document.source.title, document.source.language)
    drafts = [placed(dated_by_report(one, drafts, reading), reading) for one in drafts]
    whole = [
        one for one in drafts if finished(one) and not named_only(one, by_name) and not to_own_country(one, by_name)
    ]
    return tuple(meeting(one, by_name) for one in led(whole, opening, reading, by_name))


def named_only(one: Draft, people: Mapping[str, Person]) -> bool:
    """Whether two of one country are but named together, as those are of whom one follows the other in an office."""
    accompanied = one.kind == "visit" and not one.place
    return not one.title and (accompanied or len(one.date or "") < DAY or one.wordless) and at_home(one, people)


def to_own_country(one: Draft, people: Mapping[str, Person]) -> bool:
    """Whether all that is told is that somebody visits the country he is of: the guest was somebody else."""
    own = people[one.people[0]].country if one.kind == "visit" and one.people and one.people[0] in people else None
    return len(one.people) == 1 and own is not None and around(one.place or "") == own.casefold()


def at_home(one: Draft, people: Mapping[str, Person]) -> bool:
    """Whether those of a meeting are two of one country, who are named together rather than meet."""
    homes = [person.country for name in one.people if (person := people.get(name))]
    return len(homes) == PAIR and homes[0] is not None and homes[0] == homes[1]


def titled(drafts: list[Draft], title: str, language: str | None) -> list[Draft]:
    """The first event with the name that the document's title gives it, where the text leaves it out."""
    named = [one for one in sessions(title, language_of(language, title)) if one.number]
    first = next((one for one in drafts if one.position < OPENING and one.kind in FAMILY | {"forum"}), None)
    if len(named) != 1 or first is None or any(one.number == named[0].number and one.series for one in drafts):
        return drafts
    number = first.number or named[0].number
    changed = replace(first, title=named[0].title, number=number, series=named[0].series)
    return [changed if one is first else one for one in drafts]


def stands(one: Draft) -> bool:
    """Whether a clause tells enough to be an event, or the beginning of one that the next sentences complete."""
    timed = bool(one.date or one.yearless or one.leaning)
    if one.number or (one.title and timed and (one.series or one.kind in ("exercise", "ceremony"))):
        return True
    if one.kind in FAMILY and (len(one.people) > 1 or (one.people and (timed or one.position < 2 or one.level))):
        return True
    nations = len(one.countries) > 1
    day = len(one.date or "") == DAY or one.yearless or one.dated == "inferred"
    opens = one.position < LEAD and one.state in ("held", "ongoing")
    if opens and (len(one.date or "") == DAY or (one.kind == "forum" and one.place and one.people)):
        return True
    named = nations and one.holding and len(one.date or "") >= MONTH
    if one.kind == "exercise" and (named or (one.date_end and one.place)):
        return True
    if not day or one.kind in ("visit", "ceremony"):
        return False
    return bool((one.place and nations) or one.holding) or (nations and (one.level or one.kind not in FAMILY))


def finished(one: Draft) -> bool:
    """Whether in the end an event is known by its people, or by its name or countries and a date."""
    if len(one.people) > 1 or nothing_told(one):
        return len(one.people) > 1
    if one.title and not one.number and len(one.date or "") < 7:
        lasting = one.date and one.kind == "exercise" and one.place
        return bool(lasting or (one.leaning and one.place and len(one.countries) > 1))
    if one.kind == "visit":
        return bool(one.people and (one.date or one.leaning) and one.place)
    there = one.place and len(one.date or "") == DAY
    if one.kind == "ceremony" and not one.title:
        return bool(there and ((one.people and len(one.countries) > 1) or (one.level and not one.people)))
    if one.kind == "forum" and one.people and one.place:
        return len(one.date or "") >= MONTH
    timed = bool(one.date or one.yearless)
    lasting = one.kind == "exercise" and one.date_end and one.place
    timed = timed and not (one.people and not one.title and one.kind in FAMILY)
    return timed and bool(
        one.title or lasting or len(one.countries) > 1 or (one.holding and not one.people and one.place)
    )


def nothing_told(one: Draft) -> bool:
    """Whether an event without people is a plan for some year, or a session of nothing."""
    planned = one.state == "announced" and len(one.date or "") < MONTH and not one.yearless
    return planned or bool(one.number and not one.series and len(one.countries) < PAIR)


def meeting(one: Draft, people: dict[str, Person]) -> Meeting:
    return Meeting(
        title=called(one) if one.title else described(one),
        kind=KINDS.get(one.kind, one.kind),
        state=one.state,
        date=one.date,
        dated=one.dated,
        place=one.place,
        participants=tuple(participant(name, people.get(name)) for name in one.people),
        topics=one.topics,
        series=one.series or None,
        session=one.number,
        evidence=one.evidence,
        date_end=one.date_end,
        yearless=one.yearless,
    )


def participant(name: str, person: Person | None) -> Participant:
    role = next((role.role for role in person.roles if not role.former), None) if person else None
    return Participant(name, role, person.country if person else None)


def called(one: Draft) -> str:
    """Its name, with the countries where it says nothing but its number."""
    own = one.title or ""
    named = one.series and one.kind != "exercise"
    if named or one.people or countries(own) or len(one.countries) < PAIR:
        return own
    return f"{own} ({', '.join(country.title() for country in sorted(one.countries))})"


def described(one: Draft) -> str:
    """What to call an event that has no name: its kind and who took part, people or else countries, or its place."""
    several = len(one.people) > 1 or (one.people and len(one.countries) < PAIR) or one.kind == "visit"
    who = list(one.people) if several else [country.title() for country in sorted(one.countries)]
    kind = KINDS.get(one.kind, one.kind).capitalize()
    if one.kind == "visit" and len(who) == 1:
        return f"Visit of {who[0]}" + (f" to {one.place}" if one.place else "")
    if len(who) < 2:
        return f"{kind} in {one.place}" if one.place else kind
    return f"{kind} of {', '.join(who[:-1])} and {who[-1]}"
