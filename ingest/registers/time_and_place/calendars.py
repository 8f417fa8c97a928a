"""Days in other calendars and orders: the solar and the lunar Hijri years, Japanese eras, 14 tháng 5, 4-10-2022."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

SOLAR = ("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند")
LUNAR = (
    "محرم",
    "صفر",
    "ربيع ال[أا]ول",
    "ربيع (?:الثاني|الآخر)",
    "جمادى ال[أا]ولى",
    "جمادى (?:الثانية|الآخرة)",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذ[وي] القعدة",
    "ذ[وي] الحجة",
)
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""The year before the first of each era."""
SOLAR_DAYS = (
    "یکم|اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم "
    "یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم"
)
"""The first twenty days of a month in words."""
ARABIC = re.compile("[\u0600-\u06ff]")
AHEAD = 60
"""Days after a report within which a day without a year may lie."""
SOLAR_START = date(2023, 3, 21)
"""The first day of the solar year 1402, from which the others are counted."""
LUNAR_EPOCH = 227_014
"""The proleptic Gregorian ordinal of the day before 1 Muharram of the year 1 (the civil, tabular calendar)."""
ORDERED = (
    re.compile(r"(?<![\d-])(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>(?:19|20)\d\d)(?![\d-])"),
    re.compile(r"ngày (?P<day>\d{1,2})(?:[-/.](?P<month>\d{1,2}))(?:[-/.](?P<year>(?:19|20)\d\d))?(?![\d/])", re.I),
    re.compile(r"(?<!\d)(?P<day>\d{1,2}) tháng (?P<month>\d{1,2})(?:(?: năm |/|, )(?P<year>(?:19|20)\d\d))?", re.I),
)


class Day(NamedTuple):
    """A day at `start` to `end` of a text; `date` is ISO 8601, `told` whether the text gives its year."""

    start: int
    end: int
    date: str
    told: bool


def other_days(text: str, report: date | None) -> Iterator[Day]:
    """The days that a text with ASCII digits writes otherwise; those without a year lie nearest to the report."""
    for match in japanese().finditer(text) if "年" in text else ():
        yield from dated(match, date, ERAS[match["era"]], report)
    yield from hijri_days(text, report) if ARABIC.search(text) else ()
    for pattern in ORDERED:
        for match in pattern.finditer(text):
            yield from dated(match, date, 0, report)


def hijri_days(text: str, report: date | None) -> Iterator[Day]:
    for match in solar().finditer(text):
        yield from dated(match, solar_day, 0, report, -621)
    for match in lunar().finditer(text):
        yield from dated(match, lunar_day, 0, None)


def dated(
    match: re.Match[str], reckon: Callable[[int, int, int], date], before: int, report: date | None, shift: int = 0
) -> Iterator[Day]:
    """The day of a match; `before` is added to its year, `shift` turns the report's year into one of the calendar."""
    month, day = month_of(match), day_words().get(match["day"]) or int(match["day"])
    given = match["year"]
    if not given and report is None:
        return
    years = [int(given) + before] if given else [(report or date.min).year + shift + step for step in (-1, 0, 1)]
    try:
        days = [reckon(year, month, day) for year in years]
    except ValueError:
        return
    best = min(days, key=lambda one: distance(one, report))
    yield Day(*match.span(), best.isoformat(), bool(given))


def distance(day: date, report: date | None) -> int:
    """Days from the report; what lies far ahead of it was rather a year before."""
    away = (day - report).days if report else 0
    return abs(away) if away <= AHEAD else away + 366


def month_of(match: re.Match[str]) -> int:
    """The number of a month, written as one or in a group of its own."""
    if written := match.groupdict().get("month"):
        return int(written)
    return next(int(name[1:]) for name, found in match.groupdict().items() if found and name[0] == "m")


@cache
def japanese() -> re.Pattern[str]:
    return re.compile(rf"(?P<era>{'|'.join(ERAS)})(?P<year>\d{{1,2}})年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日")


@cache
def day_words() -> dict[str, int]:
    return {word: day for day, words in enumerate(SOLAR_DAYS.split(), 1) for word in words.split("|")}


@cache
def solar() -> re.Pattern[str]:
    months = "|".join(rf"(?P<m{number}>{name})" for number, name in enumerate(SOLAR, 1))
    return re.compile(
        rf"(?<![\w\d])(?P<day>\d{{1,2}}|{'|'.join(day_words())})\s+(?:{months})(?:\s?‌?ماه)?(?!\w)(?:\s+(?P<year>1[34]\d\d))?"
    )


@cache
def lunar() -> re.Pattern[str]:
    months = "|".join(rf"(?P<m{number}>{name})" for number, name in enumerate(LUNAR, 1))
    return re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s+(?:{months})\s+(?:لعام\s+)?(?P<year>1[34]\d\d)")


def solar_day(year: int, month: int, day: int) -> date:
    """The arithmetic of 33-year cycles, as Borkowski describes it; right from 1178 to 1633."""
    return SOLAR_START + timedelta(days=solar_count(year, month, day) - solar_count(1402, 1, 1))


def solar_count(year: int, month: int, day: int) -> int:
    cycle = year + 1595
    months = (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    return 365 * cycle + cycle // 33 * 8 + (cycle % 33 + 3) // 4 + months + day


def lunar_day(year: int, month: int, day: int) -> date:
    """The civil calendar of 30-year cycles; sighting the moon may move it by a day."""
    months = (59 * (month - 1) + 1) // 2
    return date.fromordinal(LUNAR_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + months + day)


def first_day(iso: str) -> date:
    """Of a date in ISO 8601 of any precision."""
    return date.fromisoformat((iso + "-01-01")[:10] if len(iso) == 4 else (iso + "-01")[:10])


def last_day(iso: str) -> date:
    if len(iso) == 10:
        return date.fromisoformat(iso)
    if len(iso) == 4:
        return date(int(iso), 12, 31)
    return date(int(iso[:4]), int(iso[5:7]), 28)
