"""Dates and numbers in a text, whatever their format or language: `June 5, 2014`, `5 июня 2014`, `2014年6月5日`."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from ingest.text.any_case import AnyCase
from ingest.text.caseless import caseless
from ingest.text.dates import BY_NAME, MONTH_NAMES
from ingest.text.numerals import chinese_number, spelled_numbers

NAMED = "|".join(sorted(map(re.escape, MONTH_NAMES), key=len, reverse=True))
DAY = r"(?P<day>\d{1,2})(?!\d)"
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
NTH = r"(?:st|nd|rd|th|er|-?го|-?е|[.º°])?"
JOIN = r"(?:\s*[-–—]\s*|\s+(?:to|and|till|through|по|и|до|et|au|y|e|al?|bis|und|إلى|الى|و)\s+(?:the\s+)?)"
TO = rf"(?:{JOIN}(?P<last>\d{{1,2}})(?![\d:]|[.,]\d){NTH})?"
SECOND_NAME = rf"(?:\s*[/(]\s*(?:{NAMED})\s*\)?)?"
"""Arabic reports name a month twice: نوفمبر/تشرين الثاني."""
OF_YEAR = r"(?:\s*жыл\w*|\s*ж\.|[-\s]*yil\w*|\s*оны)"
"""What Kazakh, Uzbek and Mongolian put between a year and its month."""
ZH = r"\d{1,4}|[〇零一二三四五六七八九十]{1,4}"
ZH_TO = rf"(?:\s*[日号號]?\s*(?:[-–—~〜～至到]|から)\s*(?P<last>{ZH}))?\s*"

NAME_DAY, NAME_YEAR = frozenset({"month", "digit"}), frozenset({"month", "year"})
PATTERNS = tuple(
    (needed, AnyCase(pattern))
    for needed, pattern in (
        ({"year"}, rf"\b{YEAR}[-/.](?P<month>\d{{1,2}})[-/.]{DAY}"),
        ({"year"}, rf"\b(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./]{YEAR}"),
        ({"year"}, rf"\b{YEAR}-(?P<month>0[1-9]|1[0-2])\b"),
        ({"月"}, rf"(?:(?P<year>{ZH})\s*年\s*)?(?P<month>{ZH})\s*月(?:\s*(?P<day>{ZH}){ZH_TO}[日号號])?"),
        ({"年"}, r"(?P<year>\d{4}|[〇零一二三四五六七八九]{4})\s*年"),
        ({"월"}, rf"(?:\b{YEAR}\s*년\s*)?(?<!\d)(?P<month>\d{{1,2}})\s*월(?:\s*{DAY}\s*일)?"),
        (
            {"tháng", "digit"},
            rf"(?:\b(?:ngày\s+|(?=\d+\s+tháng)){DAY}\s*(?:tháng\s+|/\s*)|\btháng\s+)(?P<month>\d{{1,2}})(?!\d)"
            rf"(?:\s*(?:năm\s+|[/,]\s*){YEAR})?",
        ),
        (
            {"сар", "digit"},
            rf"(?:\b{YEAR}\s+оны\s+)?\b(?P<month>\d{{1,2}})(?:[-\s]?р|\s*д[уү]г[аэ]{{2}}р)\s+сар(?:ын|д)?\b(?:\s+{DAY})?",
        ),
        (NAME_DAY, rf"\b{YEAR}{OF_YEAR}\s+{DAY}[-\s]\s*(?P<name>{NAMED})\b"),
        (NAME_YEAR, rf"\b{YEAR}{OF_YEAR}\s+(?P<name>{NAMED})\b"),
        (NAME_DAY, rf"(?<!\b\d )(?<!\b\d\d )\b(?P<name>{NAMED})\b\.?\s*{DAY}(?:st|nd|rd|th)?{TO}(?:,?\s*{YEAR})?"),
        (
            NAME_DAY,
            rf"\b{DAY}{NTH}{TO}(?:\s+(?:of\s+|de\s+)?|-)(?P<name>{NAMED})\b\.?{SECOND_NAME}"
            rf"(?:,?\s*(?:of\s+|del?\s+)?{YEAR})?",
        ),
        (NAME_YEAR, rf"\b(?P<name>{NAMED})\b\.?,?\s+(?:of\s+|de\s+)?{YEAR}"),
        ({"month"}, rf"\b(?:in|im|en|em|since|until|late|early|last|mid|next|of|в|с|до)[\s-]+(?P<name>{NAMED})\b"),
        ({"year"}, rf"\b{YEAR}"),
    )
)
"""From the most to the least telling, each with the SIGNS without which it need not be tried; what one has read, the
next does not see."""
WORD = re.compile(r"\w+")
FIRST_WORDS = frozenset(caseless(name.split()[0]) for name in MONTH_NAMES)
SIGNS: dict[str, Callable[[str], object]] = {
    "year": re.compile(r"(?:1[5-9]|20)\d\d").search,
    "digit": re.compile(r"\d").search,
    "月": re.compile("月").search,
    "年": re.compile("年").search,
    "월": re.compile("월").search,
    "tháng": re.compile("ngày|tháng", re.IGNORECASE).search,
    "сар": re.compile("сар", re.IGNORECASE).search,
    "month": lambda text: not FIRST_WORDS.isdisjoint(WORD.findall(caseless(text))),
}

SENTENCE = 2_000
"""Characters; longer texts are not remembered."""
A_YEAR, A_MONTH = range(1, 13), range(1, 32)
LEAP = 2000
"""A year with a 29th of February, where none is told."""

WEEKDAYS = (
    r"monday|понедельник\w*|(?:星期|周|週|礼拜)一",
    r"tuesday|вторник\w*|(?:星期|周|週|礼拜)二",
    r"wednesday|сред[ауеы]|(?:星期|周|週|礼拜)三",
    r"thursday|четверг\w*|(?:星期|周|週|礼拜)四",
    r"friday|пятниц\w*|(?:星期|周|週|礼拜)五",
    r"saturday|суббот\w*|(?:星期|周|週|礼拜)六",
    r"sunday|воскресень\w*|(?:星期|周|週|礼拜)[日天]",
)
WEEKDAY = tuple(re.compile(rf"(?<![^\W\d_])(?:{words})(?![a-zа-я])", re.IGNORECASE) for words in WEEKDAYS)

NUMBER = re.compile(r"(?<![\w.,])\d+(?:[,   ]\d{3})+(?:\.\d+)?(?![\d])|\d+(?:[.,]\d+)?")
SCALES = {
    "thousand": 10**3, "тыс": 10**3, "million": 10**6, "mln": 10**6, "млн": 10**6, "миллион": 10**6, "billion": 10**9,
    "bln": 10**9, "млрд": 10**9, "миллиард": 10**9, "trillion": 10**12, "трлн": 10**12, "万": 10**4, "萬": 10**4,
    "亿": 10**8, "億": 10**8, "mil": 10**3, "millones": 10**6, "millón": 10**6, "milh": 10**6, "mil millones": 10**9,
    "milliard": 10**9, "miliard": 10**9, "tausend": 10**3, "mille": 10**3, "مليون": 10**6, "ملايين": 10**6,
    "میلیون": 10**6, "ملین": 10**6, "مليار": 10**9, "میلیارد": 10**9, "ارب": 10**9, "هزار": 10**3, "ہزار": 10**3,
    "ألف": 10**3, "آلاف": 10**3,
}  # fmt: skip
WHOLE = ("mil", "mille")
"""Scales that are also how other words begin: military, millet."""
WRITTEN_SCALES = "|".join(f"{one}\\b" if one in WHOLE else one for one in sorted(SCALES, key=len, reverse=True))
SCALE = re.compile(rf"\s*({WRITTEN_SCALES})", re.IGNORECASE)
OTHER_DIGIT = re.compile(r"[^\D0-9]")
NUMBER_AND_SCALE = re.compile(rf"\d{SCALE.pattern}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Date:
    """A date as precise as it was written; `start` and `end` say where."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Number:
    value: Decimal
    start: int
    end: int


def find_dates(text: str) -> list[Date]:
    """Every date, month or year; a weekday alone is not one of them."""
    return list(_dates(text) if len(text) <= SENTENCE else _dates.__wrapped__(text))


@lru_cache(maxsize=2_000)
def _dates(text: str) -> tuple[Date, ...]:
    """Remembered: whoever reads a document asks for the dates of each of its sentences."""
    found: list[Date] = []
    text = ascii_digits(text)
    shown = {sign for sign, shows in SIGNS.items() if shows(text)}
    for pattern in (pattern for needed, pattern in PATTERNS if needed <= shown):
        for match in pattern.finditer(text):
            read = as_dates(match)
            text = blank(text, match) if read else text
            found += read
    return tuple(sorted(found, key=lambda date: date.start))


def ascii_digits(text: str) -> str:
    """The text with digits of every script as 0 to 9, each in its place."""
    return OTHER_DIGIT.sub(lambda sign: str(int(sign.group())), text)


def blank(text: str, match: re.Match[str]) -> str:
    return text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]


def as_dates(match: re.Match[str]) -> list[Date]:
    """The date of a match, or both of `5-7 June`; none for a thirteenth month."""
    parts = match.groupdict()
    name = caseless(parts.get("name") or "")
    month = chinese_number(parts["month"]) if parts.get("month") else BY_NAME.get(name)
    first = chinese_number(parts["day"]) if parts.get("day") else None
    last = chinese_number(parts["last"]) if parts.get("last") else None
    if any(
        value not in bounds
        for value, bounds in ((month, A_YEAR), (first, A_MONTH), (last, A_MONTH))
        if value is not None
    ):
        return []
    year = year_of(parts.get("year"))
    days = (first, last) if last else (first,)
    return [Date(year, month, in_calendar(year, month, day), match.start(), match.end()) for day in days]


def in_calendar(year: int | None, month: int | None, day: int | None) -> int | None:
    """The day of a month; None for the 30th of February, of which only the month can be meant."""
    return day if day is None or month is None or day <= monthrange(year or LEAP, month)[1] else None


def year_of(written: str | None) -> int | None:
    if not written:
        return None
    return int("".join(str(chinese_number(digit)) for digit in written))


def find_weekdays(text: str) -> set[int]:
    """Monday is 0."""
    return {number for number, pattern in enumerate(WEEKDAY) if pattern.search(text)}


def weekday(year: int | None, month: int | None, day: int | None) -> int | None:
    """Of a whole date that exists."""
    try:
        return date(year or 0, month or 0, day or 0).weekday()
    except ValueError:
        return None


def find_numbers(text: str) -> Iterator[Number]:
    """Numbers in digits and in words, ordinals too; `1.2 million` is 1200000."""
    text = ascii_digits(text)
    for match in NUMBER.finditer(text):
        yield scaled(as_value(match.group()), match.start(), match.end(), text)
    for spelled, start, end in spelled_numbers(NUMBER_AND_SCALE.sub(lambda match: " " * len(match.group()), text)):
        yield scaled(Decimal(spelled), start, end, text)


def scaled(value: Decimal, start: int, end: int, text: str) -> Number:
    """The number with the "million" right behind it."""
    scale = SCALE.match(text, end)
    return Number(value * SCALES[caseless(scale.group(1))] if scale else value, start, scale.end() if scale else end)


def as_value(digits: str) -> Decimal:
    """`5,400` is 5400 and `3,5` is 3.5."""
    grouped = re.fullmatch(r"(\d{1,3}(?:[,   ]\d{3})+)(\.\d+)?", digits)
    plain = re.sub(r"[,   ]", "", digits) if grouped else digits.replace(",", ".")
    return Decimal(plain).normalize()
