"""The times that a passage tells of, as days that compare as text."""

from ingest.registers.time_and_place.when import when
from ingest.text.figures import Date, find_dates

Days = tuple[str, str]
"""First and last day, both whole: ISO 8601."""
FIRST, LAST = "0000-01-01", "9999-12-31"


def told_days(text: str, published: str | None) -> tuple[Days, ...]:
    """Every time a text tells, with "Tuesday" and "5 June" read from the day of the report where that is known."""
    written = {(iso_of(one), iso_of(one)) for one in find_dates(text) if one.year}
    meant = {(one.date, one.date_end or one.date) for one in when(text, published)}
    return tuple(sorted({(whole(first)[0], whole(last)[1]) for first, last in written | meant}))


def iso_of(one: Date) -> str:
    parts = [f"{one.year:04}", *(f"{value:02}" for value in (one.month, one.day) if value)]
    return "-".join(parts)


def whole(iso: str) -> Days:
    """The first and last day of a day, month or year; no month is longer than 31 days."""
    return iso + FIRST[len(iso) :], iso + LAST[len(iso) :]


def meet(days: Days, other: Days) -> bool:
    """Whether two times have a day in common."""
    return days[0] <= other[1] and other[0] <= days[1]
