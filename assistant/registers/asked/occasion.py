"""The occasion at which a question asks who held an office, as the registers date it: "when the treaty was signed"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.conversation import Filters
from assistant.registers.asked.named import named
from assistant.registers.asked.narrowing import wanted_of
from assistant.registers.asked.office_asked import clauses
from assistant.registers.asked.register_asked import Register
from assistant.registers.asked.wording import SERIES, SIGNS, seen
from assistant.registers.book import Book
from assistant.registers.wanted import Wanted, agreements, is_bounded, meetings
from ingest.text.figures import find_dates

FEW = 3
"""Records that may be several reports of one thing."""
OF_MEETINGS = ("meetings", "exercises", "meet", "go")


@dataclass(frozen=True, slots=True)
class Occasion:
    """The one record of a register that a question means by what happened, and its day."""

    register: Register
    wanted: Wanted
    date: str


def occasion_of(question: str, filters: Filters, book: Book) -> Occasion | None:
    """None where a question dates itself, or where what happened is no record, or may be several."""
    told = clauses(question)[1]
    if not told or find_dates(question):
        return None
    signed = seen("agreements", told) or SIGNS.search(told) is not None
    if not signed and not SERIES.search(told) and not any(seen(one, told) for one in OF_MEETINGS):
        return None
    wanted = wanted_of(told, replace(filters, person=None), named(told, book), [], signed)
    if not (is_bounded(wanted) or wanted.about or wanted.session):
        return None
    found = agreements(book, wanted).records if signed else meetings(book, wanted).records
    day = common([one.date for one in found])
    return Occasion("agreements" if signed else "meetings", wanted, day) if day else None


def common(dates: Sequence[str | None]) -> str:
    """The day of a record, or the month that several are of; empty where they are of several months."""
    if not 1 < len(dates) <= FEW or None in dates:
        return (dates[0] if len(dates) == 1 else None) or ""
    months = {date[: len("2024-05")] for date in dates if date}
    return months.pop() if len(months) == 1 else ""
