"""One record for each meeting, however many reports in however many languages tell of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ingest.documents import Source
from ingest.registers.facts import Facts, Meeting, State
from ingest.registers.lexicon.terms import countries
from ingest.registers.meetings.group import Group, surest_first
from ingest.registers.meetings.meeting_record import MeetingRecord, Telling, Who
from ingest.registers.meetings.one_meeting import MAYBE, likeness, marks
from ingest.registers.people.officials import Official
from ingest.registers.rulings import NO_EVENT_RULINGS, EventRulings, closed, judged

LATEST: tuple[State, ...] = ("announced", "ongoing", "held", "cancelled")
SENT = re.compile(
    r"ambassador|envoy|consul|attaché|representative|liaison|посол|послан|представител|embaj|ambassad|Botschaft|"
    r"ambasciat|embaix|Gesandt|大使|代表|领事|公使|대사|سفير|مبعوث|đại sứ|büyükelçi|елші",
    re.IGNORECASE,
)
"""Offices that name the country to which their holder is sent."""
MOST_NAMED = 3
"""People that the title of a meeting without a name lists."""


def known_as(people: Iterable[Official]) -> Who:
    """What the people of the register are called, for each of their names in each document."""
    called = {(bearer.document, bearer.name): one.name for one in people for bearer in one.bearers}
    return lambda document, name: called.get((document, name), name)


def meetings(
    facts: Iterable[tuple[Source, Facts]],
    who: Who,
    rulings: EventRulings = NO_EVENT_RULINGS,
    shown: Callable[[str], str] = str,
) -> tuple[MeetingRecord, ...]:
    """Records by date, undated ones last; `facts` of the documents that can be searched.

    `shown`: what titles call whom `who` gives.
    """
    read = list(facts)
    home = homes(read, who)
    tellings = [
        Telling(source, at_home(meeting, source, who, home)) for source, told in read for meeting in told.meetings
    ]
    alone = [Group([one], who) for one in sorted(tellings, key=lambda one: surest_first(one.meeting))]
    # What two groups have in common may only show once a third telling has joined one of them.
    groups = gathered(gathered(alone, rulings), rulings)
    records = judged((record(group, shown) for group in joined(groups, rulings)), rulings)
    return tuple(sorted(records, key=lambda one: (one.date is None, one.date or "", one.title)))


def homes(facts: Iterable[tuple[Source, Facts]], who: Who) -> dict[str, str]:
    """The country of each person that most documents give; none where as many give another."""
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for source, found in facts:
        for person in found.people:
            if person.country:
                counted[who(source.document, person.name)][person.country] += 1
    best = {name: given.most_common(2) for name, given in counted.items()}
    return {name: top[0][0] for name, top in best.items() if len(top) == 1 or top[0][1] > top[1][1]}


def at_home(meeting: Meeting, source: Source, who: Who, home: Mapping[str, str]) -> Meeting:
    """A meeting whose people are of the countries that all documents together know them to be of."""
    people = []
    for one in meeting.participants:
        country = home.get(who(source.document, one.name), one.country)
        people.append(replace(one, country=country, role=None if is_foreign(one.role or "", country) else one.role))
    return replace(meeting, participants=tuple(people))


def is_foreign(role: str, country: str | None) -> bool:
    """Whether an office is that of another country, which stands beside somebody by mistake."""
    named = countries(role)
    return bool(country and named) and (country or "").casefold() not in named and not SENT.search(role)


def gathered(found: Iterable[Group], rulings: EventRulings) -> list[Group]:
    """The groups with each added to the one before it that it is most like."""
    groups: list[Group] = []
    places: defaultdict[str, set[int]] = defaultdict(set)
    for mine in found:
        signs = marks(mine)
        near = sorted(set[int]().union(*(places[sign] for sign in signs)))
        alike = sorted((degree, -place) for place in near if (degree := likeness(groups[place], mine, rulings)) > 0)
        sure = alike and (alike[-1][0] > MAYBE or len(alike) == 1)
        home = -alike[-1][1] if sure else len(groups)
        if home == len(groups):
            groups.append(mine)
        else:
            for one in mine.tellings:
                groups[home].add(one)
        for sign in signs:
            places[sign].add(home)
    return groups


def joined(groups: Sequence[Group], rulings: EventRulings) -> list[Group]:
    """The groups with those that a person has put together as one."""
    merged = []
    for first, *others in closed([group.keys for group in groups], rulings):
        for one in [telling for place in others for telling in groups[place].tellings]:
            groups[first].add(one)
        merged.append(groups[first])
    return merged


def record(group: Group, shown: Callable[[str], str]) -> MeetingRecord:
    ordered = sorted(group.tellings, key=lambda one: surest_first(one.meeting))
    surest = surest_date(ordered)
    named = next((one.meeting for one in ordered if one.meeting.session or one.meeting.series), ordered[0].meeting)
    return MeetingRecord(
        title=called(named, group, shown),
        kind=next((one.meeting.kind for one in ordered if one.meeting.kind != "visit"), "visit"),
        state=max((one.meeting.state for one in ordered), key=LATEST.index),
        date=surest.date,
        date_end=surest.date_end,
        dated=surest.dated,
        place=next((one.meeting.place for one in ordered if one.meeting.place), None),
        participants=tuple(group.participants),
        topics=tuple(dict.fromkeys(topic for one in ordered for topic in one.meeting.topics)),
        series=named.series,
        session=group.session,
        tellings=tuple(sorted(ordered, key=lambda one: (one.source.published or "~", one.key))),
    )


def called(named: Meeting, group: Group, shown: Callable[[str], str]) -> str:
    """Its name; one that only lists who took part lists them as the register knows them, the main ones first."""
    people = [one.name for one in group.participants]
    if named.series or not all(one.name in named.title for one in named.participants) or len(people) < 2:
        return named.title
    counted = Counter(
        group.who(one.source.document, taking.name) for one in group.tellings for taking in one.meeting.participants
    )
    main = sorted(people, key=lambda name: -counted[name])
    return f"{named.title.partition(' of ')[0]} of {listed([shown(name) for name in main])}"


def listed(names: Sequence[str]) -> str:
    """Two by name; more than three as the first two "and others"."""
    if len(names) > MOST_NAMED:
        return f"{names[0]}, {names[1]} and others"
    return f"{', '.join(names[:-1])} and {names[-1]}"


def surest_date(ordered: Sequence[Telling]) -> Meeting:
    """The telling whose date most of the equally precise ones give, those that tell of it as held before the others."""
    held = [one.meeting for one in ordered if one.meeting.state in ("held", "ongoing") and one.meeting.date]
    dated = held or [one.meeting for one in ordered if one.meeting.date]
    if not dated:
        return ordered[0].meeting
    precise = max(len(one.date or "") for one in dated)
    counted = Counter((one.date, one.date_end) for one in dated if len(one.date or "") == precise)
    days = {one.date or "" for one in dated if len(one.date or "") == precise}

    def holds(first: str | None, last: str | None) -> bool:
        """Whether the others that are told as often are among some days: "closed today" of what lasted two."""
        return len(days) > 1 and all((first or "") <= day <= (last or "") for day in days)

    common = max(counted, key=lambda day: (counted[day], holds(*day), day[1] is None))
    return next(one for one in dated if (one.date, one.date_end) == common)
