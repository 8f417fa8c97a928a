"""How near in time a passage is to the days that a question names."""

from collections.abc import Sequence
from datetime import date, timedelta

from assistant.bounds import bounds
from assistant.moments import moments

Days = tuple[str, str]
"""First and last day, ISO 8601."""
FIRST, LAST = "0000-01-01", "0000-12-31"
REPORTED_WITHIN = timedelta(days=2)
"""An event is reported on its day or on one of the next."""


def asked_days(question: str, today: date) -> list[Days]:
    """Every time the question names, "last year" against today."""
    found = [(one.first or date.min, one.last or date.max) for one in bounds(question, moments(question, today))]
    return [(first.isoformat(), last.isoformat()) for first, last in found]


def nearness(asked: Sequence[Days], told: Sequence[str], published: str | None) -> float:
    """The share of the asked times that a passage names or its document was published in, 0 to 1.

    `told` and `published` are ISO 8601, as precise as they are known.
    """
    if not asked:
        return 0.0
    named = [whole(day) for day in told]
    return sum(any(meet(days, one) for one in named) or reported(days, published) for days in asked) / len(asked)


def reported(days: Days, published: str | None) -> bool:
    if published is None or len(published) < len(FIRST):
        return published is not None and meet(days, whole(published))
    first, last = days
    late = min(date.fromisoformat(last), date.max - REPORTED_WITHIN) + REPORTED_WITHIN
    return meet((first, late.isoformat()), whole(published[: len(FIRST)]))


def whole(iso: str) -> Days:
    """The first and last day of a month or year, as strings compare."""
    return iso + FIRST[len(iso) :], iso + LAST[len(iso) :]


def meet(days: Days, other: Days) -> bool:
    return days[0] <= other[1] and other[0] <= days[1]
