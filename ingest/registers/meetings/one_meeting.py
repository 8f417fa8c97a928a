"""Whether reports tell of one meeting: by its day, its people, its number in a series, its place and its countries."""

from datetime import date, timedelta
from itertools import combinations

from ingest.registers.facts import Meeting
from ingest.registers.meetings.group import Group, script
from ingest.registers.rulings import EventRulings
from ingest.registers.time_and_place.calendars import first_day, last_day
from ingest.registers.time_and_place.places import same_place

FAMILY = frozenset({"meeting", "call", "video conference", "visit", "ceremony", "forum"})
DAY = len("2024-11-12")
SLIP = 1
"""Days by which reports of one meeting may differ: time zones, the day of the report for that of the event."""
INFERRED_EARLY = 4
"""Days before a month in which what was reported at its beginning may have happened."""
MOVED = 4
"""Days by which a session may be held later or earlier than was announced."""
LASTING = 21
"""Days from the first to the last of an exercise with a name of its own."""
PUT_OFF = 365
"""Days between the time that was announced for a session and the one when this very session was held."""
PAIR = 2
MARKED = 12
"""People of a meeting by whose pairs it is looked up."""
MAYBE = 0.2
"""Likeness of a telling without any date to a meeting of the same people in the same place, if it is the only one."""
REPORTED_WITHIN = (14, 21)
"""Days before and after a meeting in which a report that gives no date is taken to tell of it."""


def marks(one: Group) -> set[str]:
    """What two tellings of one meeting have at least one of, so that not all need to be compared: two
    people, the number of a session, the month."""
    people = sorted(one.people)[:MARKED]
    found = {f"{a} and {b}" for a, b in combinations(people, 2)}
    found |= {f"session {one.session}"} if one.session else set()
    found |= one.names
    for meeting in one.meetings:
        if meeting.date:
            first, last = period(meeting)
            found |= {first.isoformat()[:7], last.isoformat()[:7]}
    return found


def likeness(group: Group, other: Group, rulings: EventRulings) -> float:
    """How surely two groups are one meeting; 0 where they are not, or where too little says so."""
    mine, theirs = group.surest, other.surest
    if rulings.parts(group.keys, other.keys) or group.keys & other.keys:
        return 0.0
    if not kinds_agree(mine, theirs):
        return 0.0
    shared = len(group.people.keys() & other.people.keys())
    session = sessions_agree(group, other)
    if session is False and not (shared > 1 and mine.date == theirs.date and len(mine.date or "") == 10):
        return 0.0
    gap = days_apart(group, other)
    if gap is None:
        return undated_fit(group, other, shared, session)
    vague = any(one.state == "announced" and len(one.date or "") < DAY for one in (mine, theirs))
    put_off = session and vague and group.series & other.series
    lasting = bool(group.names & other.names) and places_agree(mine, theirs)
    together = shared > 1 and places_agree(mine, theirs)
    if gap > (PUT_OFF if put_off else MOVED if session else LASTING if lasting else SLIP if together else 0):
        return 0.0
    return strength(group, other, shared, session) / (1 + gap)


def strength(group: Group, other: Group, shared: int, session: bool | None) -> float:
    """What speaks for one meeting besides the day."""
    known = bool(group.series or other.series) and places_agree(group.surest, other.surest)
    if session and (group.series & other.series or shared or known):
        return 3.0 + shared
    if shared > 1 or group.names & other.names:
        return 2.0 + shared
    if crowded(group, other):
        return 1.0 + shared if unreadable(group, other, shared) else 0.0
    # Events told without their people: by their name, their countries and their place.
    related = group.series & other.series and kindred(group.series, other.series)
    if related and places_agree(group.surest, other.surest) and session is not False:
        return 1.0 + shared
    same = group.countries and group.countries == other.countries
    there = same_place(group.surest.place, other.surest.place) or group.surest.kind == other.surest.kind == "exercise"
    return 1.0 if same and there else 0.0


def crowded(group: Group, other: Group) -> bool:
    """Whether both name people of their own, so that they are two meetings although they sound alike."""
    return len(group.people) > 1 and len(other.people) > 1


def unreadable(group: Group, other: Group, shared: int) -> bool:
    """Whether two of the same two countries met on the same day in the same place, told in scripts of which neither
    spells the names as the other does, or in no other place and one of them is known to be the same."""
    mine, theirs = group.surest, other.surest
    pair = len(homes(group)) == len(group.people) == len(other.people) == PAIR and homes(group) == homes(other)
    there = places_agree(mine, theirs) if shared else same_place(mine.place, theirs.place)
    return (
        pair
        and there
        and mine.date == theirs.date
        and len(mine.date or "") == DAY
        and not scripts(group) & scripts(other)
    )


def homes(group: Group) -> frozenset[str]:
    return frozenset(one.country for one in group.people.values() if one.country)


def scripts(group: Group) -> frozenset[str]:
    """The first words of what Unicode calls the letters that names begin with: LATIN, CYRILLIC, CJK."""
    return frozenset(script(one.name) for meeting in group.meetings for one in meeting.participants)


def kinds_agree(a: Meeting, b: Meeting) -> bool:
    return a.kind == b.kind or {a.kind, b.kind} <= FAMILY or bool(a.series and a.series == b.series)


def kindred(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether what is known of one mechanism fits the other: at most one word in three of the shorter is its own."""
    return not ours or not theirs or len(ours & theirs) * 3 >= 2 * min(len(ours), len(theirs))


def sessions_agree(group: Group, other: Group) -> bool | None:
    """True for the ninth and the ninth of one mechanism, False for the ninth and the tenth, None where unsaid."""
    if group.session is None or other.session is None:
        return None
    return group.session == other.session and kindred(group.series, other.series)


def places_agree(a: Meeting, b: Meeting) -> bool:
    return not a.place or not b.place or same_place(a.place, b.place)


def days_apart(group: Group, other: Group) -> int | None:
    """Days between the nearest times that two groups give, 0 where one lies in the other; None where one gives none."""
    gaps = [apart(a, b) for a in group.meetings if a.date for b in other.meetings if b.date]
    return min(gaps, default=None)


def apart(a: Meeting, b: Meeting) -> int:
    (start, end), (first, last) = period(a), period(b)
    return max(0, (first - end).days, (start - last).days)


def period(one: Meeting) -> tuple[date, date]:
    """From the first day to the last; a month only inferred from the report may mean the end of the one before."""
    first = first_day(one.date or "")
    early = timedelta(days=INFERRED_EARLY if one.dated == "inferred" and len(one.date or "") == 7 else 0)
    return first - early, last_day(one.date_end or one.date or "")


def undated_fit(group: Group, other: Group, shared: int, session: bool | None) -> float:
    """Whether tellings of which one gives no date are of one meeting: by the session, by the time of the report, or
    `MAYBE` where all that speaks for it is the place."""
    fits = 0.5 + shared * 0.1
    if session and (group.series & other.series or shared > 1):
        return fits
    if shared < 2 or not places_agree(group.surest, other.surest):
        return 0.0
    if (near := anniversaries_agree(group.surest, other.surest)) is not None:
        return fits if near else 0.0
    days = days_of(group) + days_of(other)
    if len(days) < 2:
        return (
            0.0
            if not (group.surest.place and other.surest.place)
            else MAYBE
            if group.surest.date or other.surest.date
            else fits
        )
    before, after = REPORTED_WITHIN
    return fits if max(days) - min(days) <= max(before, after) else 0.0


def anniversaries_agree(a: Meeting, b: Meeting) -> bool | None:
    """Whether a day told without its year is the other's in that year; None where neither is told so."""
    dated, told = (a, b) if a.date else (b, a)
    if not told.yearless or len(dated.date or "") != DAY:
        return None
    first, year = first_day(dated.date or ""), (dated.date or "")[:4]
    same = first_day(f"{year}-{told.yearless}") if told.yearless != "02-29" else first
    return abs((first - same).days) <= SLIP


def days_of(group: Group) -> list[int]:
    """The day of a group as a number: of the event where it is known, else of the report."""
    surest = group.surest
    if surest.date:
        return [first_day(surest.date).toordinal()]
    written = [one.source.published for one in group.tellings if one.source.published]
    return [first_day(day).toordinal() for day in written[:1]]
