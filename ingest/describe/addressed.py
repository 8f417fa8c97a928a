"""Dates that stand in the address of a page or in the name of a file: told by whoever put it there, not by the text."""

import re
from urllib.parse import unquote, urlsplit

from ingest.describe.published import AFTER_DATELINE, PLACE
from ingest.text.caseless import caseless
from ingest.text.dates import BY_NAME, checked
from ingest.text.figures import find_dates

YEAR, MONTH, DAY = r"(?P<year>(?:19|20)\d\d)", r"(?P<month>0?[1-9]|1[0-2])", r"(?P<day>0?[1-9]|[12]\d|3[01])"
TWO_MONTH, TWO_DAY = r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"
WHOLE = (
    # /2019/12/02/, /2019-12/02/, /2019_12_02.html; /2019/1202/ and /201912/02/; t20191202_1.html; /2019/dec/02/
    re.compile(rf"(?<!\d){YEAR}[-/_.]{MONTH}[-/_.]{DAY}(?!\d)"),
    re.compile(rf"(?<!\d){YEAR}[-/_.]?{TWO_MONTH}[-/_.]?{TWO_DAY}(?!\d)"),
    re.compile(rf"(?<!\d){YEAR}[-/_.](?P<name>[a-z]{{3,9}})[-/_.]{DAY}(?!\d)", re.IGNORECASE),
)
PART = tuple(
    re.compile(pattern) for pattern in (rf"/{YEAR}[-/_]{MONTH}(?=[-/_])", rf"/{YEAR}{TWO_MONTH}(?=/)", rf"/{YEAR}(?=/)")
)
BEHIND = re.compile(rf"{AFTER_DATELINE.pattern}|\.?\s*/|(?:\.|(?<=\.))\s")
DATELINE = 80
"""Characters at the start of a paragraph in which a dateline names its day."""


def date_of_address(url: str, leads: list[str]) -> str | None:
    """ISO, as precise as the address is; a year or month of it completes the dateline of one of these paragraphs."""
    path = unquote(urlsplit(url).path)
    for pattern in WHOLE:
        for found in pattern.finditer(path):
            if stated := whole(found):
                return stated
    for pattern in PART:
        if part := pattern.search(path):
            parts = part.groupdict()
            month = int(parts["month"]) if parts.get("month") else None
            return completed(int(parts["year"]), month, leads) or checked(int(parts["year"]), month, None)
    return None


def completed(year: int, month: int | None, leads: list[str]) -> str | None:
    """The day that a dateline names without its year."""
    for lead in leads:
        for named in find_dates(lead[:DATELINE])[:1]:
            if not PLACE.fullmatch(lead[: named.start].rstrip()) or not BEHIND.match(lead, named.end):
                continue  # the day of what is told
            if named.year in (None, year) and named.month and named.day and month in (None, named.month):
                return checked(year, named.month, named.day)
    return None


def date_of_name(file: str) -> str | None:
    """Of `2019-12-02_talks.txt`; the name of a file tells a whole date or none."""
    name = re.split(r"[/\\!]", file)[-1]
    for pattern in WHOLE:
        if (found := pattern.search(name)) and (stated := whole(found)):
            return stated
    return None


def whole(found: re.Match[str]) -> str | None:
    """The day of a match; none for a month or a day that there is not."""
    parts = found.groupdict()
    month = BY_NAME.get(caseless(parts["name"])) if "name" in parts else int(parts["month"])
    return checked(int(parts["year"]), month, int(parts["day"])) if month else None
