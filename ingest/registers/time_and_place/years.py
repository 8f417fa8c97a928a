"""The year of a day that is told without one: the one that brings it nearest to the report."""

from calendar import monthrange
from datetime import date

from ingest.text.figures import Date

AHEAD = 60
"""Days after a report within which a day without a year may lie where nothing says that it is still to come."""


def resolved(one: Date, published: str | None, shift: int | None, future: bool) -> str | None:
    """A date with the year it must mean; None where the report's date is not known."""
    year = one.year
    if year is None and published:
        year = int(published[:4]) + shift if shift is not None else nearest_year(one, published, future)
    return iso(year, one.month, one.day) if year else None


def nearest_year(one: Date, published: str, future: bool) -> int:
    """The year that brings a day nearest to the report; a whole month leans to the past unless the future is told."""
    report = middle(published)
    years = [report.year - 1, report.year, report.year + 1] if len(published) > 4 else [report.year]
    if one.day is None and len(years) > 1:
        this = report.month
        return report.year + (int(future and (one.month or 0) < this) - int(not future and (one.month or 0) > this))
    days = {year: (approximate(year, one) - report).days for year in years}
    told = {year: away for year, away in days.items() if future or away <= AHEAD}
    return min(told or days, key=lambda year: abs(days[year]))


def middle(published: str) -> date:
    parts = [int(part) for part in published[:10].split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 7, parts[2] if len(parts) > 2 else 1)


def approximate(year: int, one: Date) -> date:
    month = one.month or 1
    return date(year, month, min(one.day or 15, monthrange(year, month)[1]))


def iso(year: int, month: int | None, day: int | None) -> str | None:
    if month is None:
        return f"{year:04}"
    if day is None:
        return f"{year:04}-{month:02}"
    return date(year, month, day).isoformat() if day <= monthrange(year, month)[1] else None
