"""The days that passages tell of, and which passages of a document tell of days within a limit."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache

from ingest.dates import DIGITS
from ingest.figures import NAMED, Date, find_dates
from ingest.registers import daywords
from ingest.registers.when import when

Days = tuple[str, str]
"""First and last day, ISO 8601, each as precise as it is told."""
Limit = tuple[str | None, str | None]
"""First and last day, inclusive; None where a side is open."""

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NEAR = 370
"""Days between a report and a limit up to which "5 June" or "last month" in the report may mean a day within it."""
OTHER_DIGITS = re.compile("[٠-٩۰-۹０-９]")
SPELLED_YEAR = re.compile("[一二][九〇零][〇零一二三四五六七八九]{2}年")


@lru_cache(maxsize=20_000)
def told_days(text: str, published: str | None) -> tuple[Days, ...]:
    """Every time a passage tells, with "Tuesday" and "5 June" read from the day of the report where that is known."""
    written = {iso_of(one) for one in find_dates(text) if one.year}
    meant = {(one.date, one.date_end or one.date) for one in when(text, published)}
    return tuple(sorted(meant | {(iso, iso) for iso in written}))


def iso_of(one: Date) -> str:
    parts = [f"{one.year:04}", *(f"{value:02}" for value in (one.month, one.day) if value)]
    return "-".join(parts)


def overlap(days: Days | str | None, limit: Limit) -> bool:
    """Whether some day of these lies within the limit; of a month or a year it is enough that one might."""
    if days is None:
        return False
    first, last = (days, days) if isinstance(days, str) else days
    # Of ISO dates cut short, the order as text is the order in time.
    begins = limit[1] is None or first <= limit[1][: len(first)]
    ends = limit[0] is None or last >= limit[0][: len(last)]
    return begins and ends


def telling(texts: Sequence[str], published: str | None, limit: Limit) -> list[bool] | None:
    """For each passage of a document, in order, whether it tells of days within the limit; None if none tells of any.

    A passage without a time goes on with that of the passage before it. Before the first time stands the day of the
    report, and where that is not known, the first time itself.
    """
    near = is_near(published, limit)
    own = [tells(text, published, limit, near) for text in texts]
    known = [verdict for verdict in own if verdict is not None]
    if published is None and not known:
        return None
    current = overlap(published, limit) if published else known[0]
    result = []
    for verdict in own:
        current = current if verdict is None else verdict
        result.append(current)
    return result


def tells(text: str, published: str | None, limit: Limit, near: bool) -> bool | None:
    """Whether a passage tells of days within a limit; None where it tells of no time.

    Reading every date of a passage takes a thousandth of a second, so that is done only where it can decide.
    """
    years = set(YEAR.findall(text.translate(DIGITS) if OTHER_DIGITS.search(text) else text))
    leaning = SPELLED_YEAR.search(text) is not None or (near and leans().search(text) is not None)
    fits = any(overlap(year, limit) for year in years)
    if fits and in_whole_years(limit):
        return True
    if not fits and not leaning:
        return False if years else None
    days = told_days(text, published)
    return any(overlap(one, limit) for one in days) if days else None


def in_whole_years(limit: Limit) -> bool:
    return (limit[0] or "-01-01").endswith("-01-01") and (limit[1] or "-12-31").endswith("-12-31")


def is_near(published: str | None, limit: Limit) -> bool:
    """Whether the report is from so short a time before or after the limit that its "June" may lie within."""
    if published is None:
        return False
    day = whole(published)
    before = limit[0] is not None and (whole(limit[0]) - day).days > NEAR
    after = limit[1] is not None and (day - whole(limit[1])).days > NEAR
    return not before and not after


def whole(iso: str) -> date:
    parts = [int(part) for part in iso.split("-")] + [6, 15]
    return date(parts[0], parts[1], parts[2]) if len(iso) > 4 and iso.count("-") == 2 else date(parts[0], parts[1], 15)


@cache
def leans() -> re.Pattern[str]:
    """What may tell a time only together with the day of the report: a month, a weekday, "last week"."""
    words = [NAMED, *daywords.WEEKDAYS, *daywords.DAYS.values(), *daywords.SPANS.values()]
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(words)})|[月周週]", re.IGNORECASE)
