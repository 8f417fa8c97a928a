"""Days that only the day of the report gives: weekdays, "yesterday", "last week", "on the 11th"."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import NamedTuple

from ingest.registers.time_and_place import daywords
from ingest.registers.time_and_place.daywords import (
    DONE,
    DONE_BEHIND,
    LAST,
    LASTED,
    NEXT,
    REPORTED,
    THIS,
    UNTIL,
    tells_future,
)
from ingest.text.any_case import AnyCase
from ingest.text.figures import Date

FEW_DAYS, FEW_WEEKS = 3, 25
"""Days ahead, and days back, within which a day that is told by its number lies."""
HALF_A_WEEK = 3
"""Days back from which "this Tuesday" is rather the one that is coming."""
BESIDE = 16
"""Characters from a date to the weekday that goes with it."""
NEAR = 90
"""Characters on either side of a time in which a word of the future speaks for it."""
DAY_ALONE = re.compile(
    r"\b(?:on|from) (?:the )?(?P<en>\d{1,2})(?:st|nd|rd|th)(?: to (?:the )?(?P<till>\d{1,2})(?:st|nd|rd|"
    r"th))?\b(?!\s+(?-i:[a-z]))|\b(?:no|ao|el|al) d[ií]a (?P<pt>\d{1,2})\b(?! de)|"
    r"(?<![月\d年第])(?P<zh>\d{1,2})(?:日?\s*(?:至|到|-|から)\s*(?P<last>\d{1,2}))?日(?![\d本])|"
    r"(?<![월\d.,년제])(?<!월 )(?P<ko>\d{1,2})일(?= (?!만|동안|째|간)|\(|부터|까지|,|에)",
    re.IGNORECASE,
)
CONTENT = re.compile(r"\b(?:that|что|que|dass)\b")
"""What was said or agreed begins, whose future is not that of the day before it."""
CHINESE_WEEKDAY = re.compile("[星周週礼禮]")
CHINESE_WEEKS = {"上": -1, "本": 0, "这": 0, "這": 0, "下": 1}


class Leaning(NamedTuple):
    """A time at `start` to `end` of a text; `inferred` where the words only say that it is not long ago, `week` where
    all they say is which week it was in."""

    start: int
    end: int
    date: str
    date_end: str | None = None
    inferred: bool = False
    week: bool = False


def days_alone(text: str, report: date) -> Iterator[Leaning]:
    """ "On the 11th", `28日`: the nearest such day on the right side of the report."""
    for match in DAY_ALONE.finditer(text):
        future = is_future(text, match.start(), match.end())
        first = nearest_day(int(match["en"] or match["pt"] or match["zh"] or match["ko"]), report, future)
        if first:
            last = later_day(first, match["till"] or match["last"])
            yield Leaning(match.start(), match.end(), first.isoformat(), last)


def later_day(first: date, number: str | None) -> str | None:
    """The last day of a range within a month."""
    fits = number and first.day < int(number) <= monthrange(first.year, first.month)[1]
    return first.replace(day=int(number)).isoformat() if number and fits else None


def nearest_day(number: int, report: date, future: bool) -> date | None:
    """The nearest day of that number that is over, or that is still to come: so is one of the next few days, where
    the last one lies weeks back."""
    steps = (range(62) if future else range(0, -FEW_WEEKS, -1), range(FEW_DAYS + 1), range(0, -62, -1))
    return next((day for away in chain(*steps) if (day := report + timedelta(days=away)).day == number), None)


def relative(text: str, report: date) -> Iterator[Leaning]:
    """ "Yesterday", "last week", "earlier this month", "recently"; nothing without the day of the report."""
    for match in relative_words().finditer(text):
        name, _, side = (match.lastgroup or "").partition("_")
        if name == "season":
            yield Leaning(match.start(), match.end(), str(report.year - int(report.month <= int(side))), None, True)
        elif name == "recently":
            yield Leaning(match.start(), match.end(), report.isoformat()[:7], None, True)
        elif name == "day":
            day = report + timedelta(days=number(side))
            yield Leaning(match.start(), match.end(), day.isoformat())
        else:
            first, last = period(name, {"last": -1, "this": 0, "next": 1}[side], report)
            yield Leaning(match.start(), match.end(), first, last, week=name == "week")


@cache
def relative_words() -> AnyCase:
    parts = [
        rf"(?P<day_{'m' if away < 0 else 'p'}{abs(away)}>{words})" for away, words in sorted(daywords.DAYS.items())
    ]
    for span, words in daywords.SPANS.items():
        for side, which in (("last", LAST), ("next", NEXT), ("this", THIS)):
            # "Last week" and `la semaine dernière`: the word that says which may stand on either side.
            parts.append(rf"(?P<{span}_{side}>(?:{which})\s*(?:{words})|(?:{words})\s+(?:{which}))")
    for month, words in daywords.SEASONS.items():
        parts.append(rf"(?P<season_{month}>(?:{LAST}|昨|去年)\s*(?:{words})|(?:{words})\s+(?:{LAST}))")
    parts.append(rf"(?P<recently>{daywords.RECENTLY})")
    return AnyCase(bounded("|".join(parts)))


def bounded(pattern: str) -> str:
    """Whole words only, in scripts that put spaces between them."""
    return rf"(?<![a-zà-ÿа-яёء-ي])(?:{pattern})(?![a-zà-ÿа-яёء-ي])"


def number(side: str) -> int:
    return int(side[1:]) * (-1 if side[0] == "m" else 1)


def period(span: str, step: int, report: date) -> tuple[str, str | None]:
    """A week as its first and last day, a month or a year by its number."""
    if span == "week":
        monday = report + timedelta(days=7 * step - report.weekday())
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    if span == "year":
        return f"{report.year + step:04}", None
    month = report.year * 12 + report.month - 1 + step
    return f"{month // 12:04}-{month % 12 + 1:02}", None


def weekdays(text: str, report: date) -> Iterator[Leaning]:
    for match, wanted in weekdays_in(text):
        yield Leaning(match.start(), match.end(), weekday(text, match, wanted, report).isoformat())


def weekdays_in(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """The weekdays named, Monday being 0."""
    return ((match, int((match.lastgroup or "d0")[1:])) for match in weekday_words().finditer(text))


@cache
def weekday_words() -> AnyCase:
    named = "|".join(rf"(?P<d{number}>{words})" for number, words in enumerate(daywords.WEEKDAYS))
    return AnyCase(bounded(named))


def weekday(text: str, match: re.Match[str], wanted: int, report: date) -> date:
    """The day that a weekday means: `上周二` is that of the week before, "last Tuesday" the nearest that is over."""
    if CHINESE_WEEKDAY.match(match.group()) and (week := text[match.start() - 1 : match.start()]) in CHINESE_WEEKS:
        return report + timedelta(days=wanted - report.weekday() + 7 * CHINESE_WEEKS[week])
    back = (report.weekday() - wanted) % 7
    which = last_or_next(text, match)
    ahead = which is None and is_future(text, match.start(), match.end())
    if which == 1 or ahead or (which == 0 and back > HALF_A_WEEK):
        return report + timedelta(days=-back % 7 or (7 if which else 0))
    return report - timedelta(days=back or (7 if which else 0))


def year_of_weekday(text: str, one: Date, published: str | None) -> str | None:
    """The only year around that of the report, if no more of it is known, in which a day is the weekday beside it:
    "Thursday, November 27"."""
    wanted = named_day(text, one.start, one.end) if one.day and one.month and not one.year else None
    if wanted is None or not published or len(published) > len("2024"):
        return None
    about = int(published)
    fits = [year for year in (about - 1, about, about + 1) if falls_on(year, one.month, one.day) == wanted]
    return f"{fits[0]:04}" if len(fits) == 1 else None


def named_day(text: str, start: int, end: int) -> int | None:
    """The weekday, Monday being 0, that stands beside a date."""
    before, after = text[max(0, start - BESIDE) : start], text[end : end + BESIDE]
    found = [day for match, day in weekdays_in(before) if not before[match.end() :].strip(" ,(")]
    found += [day for match, day in weekdays_in(after) if not after[: match.start()].strip(" ,(")]
    return found[-1] if found else None


def falls_on(year: int, month: int | None, day: int | None) -> int | None:
    try:
        return date(year, month or 0, day or 0).weekday()
    except ValueError:
        return None


def last_or_next(text: str, match: re.Match[str]) -> int | None:
    """-1 for "last Tuesday" and `mardi dernier`, 1 for the next, 0 for `este martes`; None where it is not said."""
    before, after = text[max(0, match.start() - 14) : match.start()], text[match.end() : match.end() + 12]
    for side, words in ((-1, LAST), (1, NEXT), (0, THIS)):
        leads = re.search(rf"(?:{words})\s*$", before, re.IGNORECASE)
        if leads or re.match(rf"\s+(?:{words})\b", after, re.IGNORECASE):
            return side
    return None


def is_future(text: str, start: int, end: int) -> bool:
    """Whether what happens at a time is still to come; "said on Monday" never is, whatever was said."""
    if REPORTED.search(text[:start]) or DONE.search(text[:start]) or DONE_BEHIND.match(text, end):
        return False
    if UNTIL.search(text[:start]) and not LASTED.search(text[:start]):
        return True
    after = CONTENT.split(text[end : end + NEAR], maxsplit=1)[0]
    return tells_future(text[max(0, start - NEAR) : end] + after)
