"""The times that a passage tells of, as days that compare as text."""

from collections.abc import Iterator

from ingest.registers.time_and_place.report_days import weekdays_in
from ingest.registers.time_and_place.when import when
from ingest.text.figures import Date, find_dates

Days = tuple[str, str]
"""First and last day, both whole: ISO 8601. In a report of an unknown day also a day of some year, `--02-18`, and a day
of some week, `-W-2` for a Tuesday, as ISO 8601 once wrote them; they come before all days and meet none."""
FIRST, LAST = "0000-01-01", "9999-12-31"
OF_SOME_YEAR, OF_SOME_WEEK = "--", "-W-"


def told_days(text: str, published: str | None) -> tuple[Days, ...]:
    """Every time a text tells, with "Tuesday" and "5 June" read from the day of the report where that is known."""
    dates = find_dates(text)
    written = {(iso_of(one), iso_of(one)) for one in dates if one.year}
    meant = {(one.date, one.date_end or one.date) for one in when(text, published)}
    known = {(whole(first)[0], whole(last)[1]) for first, last in written | meant}
    return tuple(sorted(known if published else known | {(one, one) for one in leaning(text, dates)}))


def leaning(text: str, dates: list[Date]) -> Iterator[str]:
    """Days that nobody can place without the day of the report."""
    yield from (f"{OF_SOME_YEAR}{one.month:02}-{one.day:02}" for one in dates if one.month and one.day and not one.year)
    yield from (f"{OF_SOME_WEEK}{day + 1}" for _, day in weekdays_in(text))


def iso_of(one: Date) -> str:
    parts = [f"{one.year:04}", *(f"{value:02}" for value in (one.month, one.day) if value)]
    return "-".join(parts)


def whole(iso: str) -> Days:
    """The first and last day of a day, month or year; no month is longer than 31 days."""
    return iso + FIRST[len(iso) :], iso + LAST[len(iso) :]


def meet(days: Days, other: Days) -> bool:
    """Whether two times have a day in common."""
    return days[0] <= other[1] and other[0] <= days[1]
