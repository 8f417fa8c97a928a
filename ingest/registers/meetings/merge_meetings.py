"""One record for each meeting, however many reports in however many languages tell of it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from ingest.documents import Source
from ingest.registers.facts import Facts, Meeting, State
from ingest.registers.meetings.meeting_record import MeetingRecord, Telling, Who
from ingest.registers.meetings.one_meeting import MAYBE, Group, likeness, marks, surest_first
from ingest.registers.people.officials import Official
from ingest.registers.rulings import NO_EVENT_RULINGS, EventRulings, closed, judged

LATEST: tuple[State, ...] = ("announced", "ongoing", "held", "cancelled")
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
    tellings = [Telling(source, meeting) for source, found in facts for meeting in found.meetings]
    alone = [Group([one], who) for one in sorted(tellings, key=lambda one: surest_first(one.meeting))]
    # What two groups have in common may only show once a third telling has joined one of them.
    groups = gathered(gathered(alone, rulings), rulings)
    records = judged((record(group, shown) for group in joined(groups, rulings)), rulings)
    return tuple(sorted(records, key=lambda one: (one.date is None, one.date or "", one.title)))


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
        participants=tuple(group.people.values()),
        topics=tuple(dict.fromkeys(topic for one in ordered for topic in one.meeting.topics)),
        series=named.series,
        session=group.session,
        tellings=tuple(sorted(ordered, key=lambda one: (one.source.published or "~", one.key))),
    )


def called(named: Meeting, group: Group, shown: Callable[[str], str]) -> str:
    """Its name; one that only lists who took part lists them as the register knows them, the main ones first."""
    if named.series or not all(one.name in named.title for one in named.participants) or len(group.people) < 2:
        return named.title
    counted = Counter(
        group.who(one.source.document, taking.name) for one in group.tellings for taking in one.meeting.participants
    )
    main = sorted(group.people, key=lambda name: -counted[name])
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
