"""The periods and other figures that a question states, each as evidence must hold it."""

import re
from datetime import date

from assistant.question.anchors import Anchor, figures_given
from assistant.question.bounds import Bound, bounds
from assistant.question.moments import MIDDLE, moments

SOME_DAY = date(2000, 1, 1)
"""Today, where times counted from today are left out."""
LONGEST_DATE = 31
"""Days of the longest time that a date names, years aside."""
FOR = re.compile(r"(?:for|на|für|pour|para)\b", re.IGNORECASE)
"""Before the years that a plan is for, not those in which something happened."""


def anchors_of(text: str) -> list[Anchor]:
    """The periods that a question states, and what else stands in it as figures."""
    stated = [one for one in bounds(text, moments(text, SOME_DAY)) if lasts(one) and not FOR.match(text, one.start)]
    periods = [Anchor(one.start, one.end, (interval(one),)) for one in stated]
    free = [one for one in figures_given(text) if all(one.end <= p.start or p.end <= one.start for p in periods)]
    return periods + free


def lasts(one: Bound) -> bool:
    """Whether a time is a period of its own bounds: no day, month or year, which a sentence can name."""
    if one.relative:
        return False
    if one.way != "in" or one.first is None or one.last is None:
        return True
    if is_half_a_month(one.first, one.last):
        return True
    whole_year = one.first.timetuple().tm_yday == 1 and (one.last - one.first).days in (364, 365)
    return (one.last - one.first).days >= LONGEST_DATE and not whole_year


def is_half_a_month(first: date, last: date) -> bool:
    same = (first.year, first.month) == (last.year, last.month)
    return same and ((first.day, last.day) == (1, MIDDLE) or (first.day == MIDDLE + 1 and last > first))


def interval(one: Bound) -> str:
    """ISO 8601, an open end as `..`."""
    return "/".join(day.isoformat() if day else ".." for day in (one.first, one.last))
