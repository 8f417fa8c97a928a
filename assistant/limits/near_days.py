"""How near in time a passage is to the days that a question names."""

from calendar import isleap
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from assistant.conversation import Filters
from assistant.question.bounds import bounds
from assistant.question.moments import moments
from ingest.signs.told import FIRST, LAST, OF_SOME_WEEK, OF_SOME_YEAR, Days, meet, whole

REPORTED_WITHIN = timedelta(days=2)
"""An event is reported on its day or on one of the next."""
ROUGHLY = 0.5
"""What a year says of one of its months, and a day of some year of that day in any."""
LEAP_DAY = f"{OF_SOME_YEAR}02-29"
CALENDARS = 28
"""Years after which the weekdays fall on the same days again."""


def asked_days(question: str, today: date) -> list[Days]:
    """Every time the question names, "last year" against today: what it bounds, else the time itself."""
    named = moments(question, today)
    bounding = bounds(question, named)
    found = [(one.first or date.min, one.last or date.max) for one in bounding]
    found += [
        (one.first, one.last)
        for one in named
        if not any(bound.start <= one.start and one.end <= bound.end for bound in bounding)
    ]
    return [(first.isoformat(), last.isoformat()) for first, last in found]


def limited_days(filters: Filters) -> list[Days]:
    """The time to which limits narrow what is told, if they do."""
    limit = (filters.event_from, filters.event_to)
    return [] if limit == (None, None) else [(whole(limit[0] or FIRST)[0], whole(limit[1] or LAST)[1])]


def nearness(asked: Sequence[Days], told: Sequence[Days], published: str | None) -> float:
    """The share of the asked times that a passage tells of or its document was published in, 0 to 1.

    `published` is ISO 8601, as precise as it is known.
    """
    if not asked:
        return 0.0
    return sum(1.0 if reported(days, published) else closeness(days, told) for days in asked) / len(asked)


def closeness(days: Days, told: Sequence[Days]) -> float:
    """1 where one of the told times lies within the days or is a month of theirs, half where a longer one may."""
    close = max((1.0 if is_part(one, days) else ROUGHLY for one in told if meet(days, one)), default=0.0)
    return max(close, in_some_year(days, told))


def in_some_year(days: Days, told: Sequence[Days]) -> float:
    """Half where a day told without its year may lie within the days, 1 where it does on a weekday that is told."""
    weekdays = {first for first, _ in told if first.startswith(OF_SOME_WEEK)}
    possible = [day for first, _ in told if first.startswith(OF_SOME_YEAR) for day in falling_on(first, days)]
    fits = any(f"{OF_SOME_WEEK}{day.isoweekday()}" in weekdays for day in possible)
    return 1.0 if fits else ROUGHLY if possible else 0.0


def falling_on(day: str, days: Days) -> Iterator[date]:
    """The days of that day and month within the days, in as many years as have other weekdays."""
    first, last = (max(int(one[: len("2019")]), date.min.year) for one in days)
    for year in range(first, min(last, first + CALENDARS) + 1):
        whole_day = f"{year:04}{day.removeprefix('-')}"
        if meet(days, (whole_day, whole_day)) and (day != LEAP_DAY or isleap(year)):
            yield date.fromisoformat(whole_day)


def is_part(told: Days, days: Days) -> bool:
    month = len("2014-06")
    return (days[0] <= told[0] and told[1] <= days[1]) or told[0][:month] == told[1][:month]


def reported(days: Days, published: str | None) -> bool:
    """Whether a report may be of those days."""
    return published is not None and meet(days, (earliest(published), whole(published)[1]))


def earliest(published: str) -> str:
    """The first day that a report may be news of."""
    if len(published) < len(FIRST):
        return whole(published)[0]
    day = date.fromisoformat(published[: len(FIRST)])
    return (max(day, date.min + REPORTED_WITHIN) - REPORTED_WITHIN).isoformat()
