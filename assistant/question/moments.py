"""The times that a question names, as days from first to last: dates, halves of years, "last year" against today."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.registers.time_and_place.daywords import LAST, MONTH, WEEK, YEAR
from ingest.registers.time_and_place.when import when
from ingest.text.caseless import caseless
from ingest.text.dates import month_number
from ingest.text.figures import NAMED, Date, ascii_digits, find_dates, find_weekdays

JOIN = re.compile(
    r"\s*(?:,?\s*(?:and|to|till|until|through|и|по|до|et|à|au|y|e|al?|hasta|und|bis|إلى|الى|حتى|و)\s*"
    r"(?:the\s+|the end of\s+|конца\s+)?|[-–—~至到和与])\s*",
    re.IGNORECASE,
)
"""What stands between the two ends of a range."""
BARE_MONTH = re.compile(rf"(?:(?<!\d)(?P<day>\d{{1,2}})\.?\s+)?\b(?P<name>{NAMED})\b\.?\s*$", re.IGNORECASE)
AFTER_YEAR = re.compile(r"\s*(?:года?|году|годов|годах|годами|гг?\.|years?\b|عام)(?![^\W\d_])", re.IGNORECASE)
YEARS = r"(?P<year>(?:19|20)\d\d)(?:\s*(?:года?|году|г\.|年))?"
PART_WORDS = (
    (2, r"half(?: of)?|половин\w+|полугоди\w+|moitié(?: de)?|semestre(?: de)?|mitad(?: de)?|halbjahr|hälfte"),
    (4, r"quarter(?: of)?|квартал\w*|trimestre(?: de)?|quartal|viertel(?:jahr)?"),
)
NTHS = (
    r"first|1st|перв\w+|i|premi[eè]re?|1er|1re|primera?|erste[nmrs]?",
    r"second|2nd|втор\w+|ii|deuxième|seconde?|2e|segund[oa]|zweite[nmrs]?",
    r"third|3rd|трет\w+|iii|troisième|3e|tercera?|dritte[nmrs]?",
    r"fourth|last|4th|четв[её]рт\w+|iv|quatrième|4e|cuart[oa]|vierte[nmrs]?",
)
SEASONS = (
    (3, "spring|весн(?:ой|а|ы|е)|printemps|primavera|frühling|frühjahr|ربيع", "春"),
    (6, "summer|лет(?:ом|о|а|е)|été|verano|verão|sommer|صيف", "夏"),
    (9, "autumn|fall|осен(?:ью|ь|и)|automne|otoño|outono|herbst|خريف", "秋"),
)
"""The first of the three months of each, north of the equator; a winter lies at both ends of its year."""
CHINESE_HALF = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年\s*(?P<half>[上下])半年")
CHINESE_YEAR = re.compile("去年|前年|今年|本年")
YEARS_AWAY = {"去年": -1, "前年": -2, "今年": 0, "本年": 0}
DECADE = re.compile(r"\b(?P<year>(?:19|20)\d0)(?:['’]?s\b|-[ехx]+\b|年代)")
NUMBERS = {
    "one": 1, "a": 1, "two": 2, "couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "два": 2, "две": 2, "двух": 2, "три": 3, "трёх": 3, "трех": 3, "четыре": 4,
    "пять": 5, "шесть": 6, "десять": 10, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10, "dos": 2, "tres": 3,
    "cuatro": 4, "cinco": 5, "diez": 10, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "zehn": 10, "一": 1, "两": 2,
    "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "十": 10,
}  # fmt: skip
COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
UNITS = {
    "day": r"days?|дн\w+|день|jours?|días?|tage[ns]?|天",
    "week": rf"weeks?|недел\w+|semaines?|semanas?|wochen?|{WEEK}",
    "month": rf"months?|месяц\w*|mois|meses|monate[ns]?|个月|{MONTH}",
    "year": rf"years?|лет|года?|années?|ans|años?|jahre[ns]?|{YEAR}",
}
UNIT = "|".join(rf"(?P<{name}>{words})" for name, words in UNITS.items())
PAST_MANY = re.compile(
    rf"(?:\b(?:{LAST}|последни\w+|últim[oa]s|derni[eè]re?s|letzten|vergangenen)|过去|最近|近)\s*{COUNT}\s*(?:{UNIT})"
    rf"|\b(?P<count2>\d{{1,3}}|deux|trois|quatre|cinq|dix)\s+derni[eè]re?s\s+(?P<unit2>années|ans|mois|semaines|jours)"
    r"|(?P<dual>العامين|السنتين|الشهرين)\s+(?:الماضيين|الماضيتين)",
    re.IGNORECASE,
)
FRENCH_UNITS = {"années": "year", "ans": "year", "mois": "month", "semaines": "week", "jours": "day"}
MONTHS_OF_YEAR = 12
MIDDLE = 15
"""The last day of the first half of a month."""
ASKED = re.compile(r"(?:как(?:ом|ого|ой|ие)|which|what|quel\w*|qué|welche\w*|أي)\s*$|哪一?$", re.IGNORECASE)
"""Before "year" in a question that asks for the year."""
NO_PERIOD = re.compile(rf"\d|(?<![^\W\d_])(?:{NAMED})(?![^\W\d_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """`text[start:end]` names the days from `first` to `last`; `relative` when only against today."""

    start: int
    end: int
    first: date
    last: date
    relative: bool = False


def moments(text: str, today: date) -> list[Moment]:
    """The times of a question in their order, the two ends of a range each by itself."""
    text = ascii_digits(text)
    found: list[Moment] = []
    for finder in (parts_of_years, seasons, past_many, stated, as_of_today):
        for one in list(finder(text, today)):
            found.append(one)
            text = text[: one.start] + "\0" * (one.end - one.start) + text[one.end :]
    return sorted(found, key=lambda one: one.start)


def parts_of_years(text: str, today: date) -> Iterator[Moment]:
    """ "The first half of 2025", `第二季度`, "the 1990s"."""
    for count, words in PART_WORDS:
        for number, nth in enumerate(NTHS[:count]):
            pattern = rf"(?:the\s+)?\b(?:{nth})\s*-?(?:{words})\s*{YEARS}"
            for match in re.finditer(pattern, text, re.IGNORECASE):
                yield part(match, int(match["year"]), number, count)
    for number, nth in enumerate(NTHS[:2]):
        pattern = rf"(?:the\s+)?\b(?:{nth})\s*-?(?:{PART_WORDS[0][1]})\s*(?P<name>{NAMED})\s*(?:of\s+|de\s+)?{YEARS}"
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield half_of_month(match, number)
    for match in CHINESE_HALF.finditer(text):
        yield part(match, int(match["year"]), "上下".index(match["half"]), 2)
    for match in DECADE.finditer(text):
        year = int(match["year"])
        yield Moment(match.start(), match.end(), date(year, 1, 1), date(year + 9, 12, 31))


def seasons(text: str, today: date) -> Iterator[Moment]:
    """ "Summer 2019", `весной 2014 года`, `2019年秋天`."""
    for month, words, sign in SEASONS:
        pattern = rf"\b(?:{words})\s+(?:of\s+|del?\s+)?{YEARS}|(?P<before>(?:19|20)\d\d)\s*年\s*{sign}[天季]?"
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield months(match, int(match["year"] or match["before"]), month, month + 2)


def half_of_month(match: re.Match[str], number: int) -> Moment:
    year, month = int(match["year"]), month_number(match["name"])
    first, last = ((1, MIDDLE), (MIDDLE + 1, monthrange(year, month)[1]))[number]
    return Moment(match.start(), match.end(), date(year, month, first), date(year, month, last))


def part(match: re.Match[str], year: int, number: int, count: int) -> Moment:
    length = MONTHS_OF_YEAR // count
    return months(match, year, number * length + 1, (number + 1) * length)


def months(match: re.Match[str], year: int, first: int, last: int) -> Moment:
    return Moment(match.start(), match.end(), date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def past_many(text: str, today: date) -> Iterator[Moment]:
    """ "The past two years": as many whole ones back from today."""
    for match in PAST_MANY.finditer(text):
        count, unit = how_many(match)
        yield Moment(match.start(), match.end(), back(today, count, unit), today, relative=True)


def how_many(match: re.Match[str]) -> tuple[int, str]:
    if dual := match["dual"]:
        return 2, "month" if dual == "الشهرين" else "year"
    written = caseless(match["count"] or match["count2"])
    count = NUMBERS.get(written) or int(written) if not written.isdigit() else int(written)
    unit = FRENCH_UNITS[caseless(match["unit2"])] if match["unit2"] else next(u for u in UNITS if match[u])
    return count, unit


def back(today: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "year" else 1)
    year, month = max(months // 12, 1), months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def stated(text: str, today: date) -> Iterator[Moment]:
    """Dates with a year; one without, when it begins a range that ends in a date with one."""
    known = [(one, days) for one in find_dates(text) if one.year and (days := days_of(one, one.year))]
    for one, days in known:
        tail = AFTER_YEAR.match(text, one.end)
        yield Moment(one.start, tail.end() if tail else one.end, *days)
        # "From 3 March to 5 June 2014": the first end has no year of its own.
        if (link := last_match(JOIN, text[: one.start])) and (bare := BARE_MONTH.search(text[: link.start()])):
            month, day = month_number(bare["name"]), int(bare["day"]) if bare["day"] else None
            if days := days_of(Date(one.year, month, day, 0, 0), one.year or 0):
                yield Moment(bare.start(), bare.end(), *days)


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The match that ends where the text ends; of several the one that begins last but is not empty."""
    matches = [m for start in range(max(0, len(text) - 12), len(text)) if (m := pattern.match(text, start))]
    return next((match for match in matches if match.end() == len(text) and match.group().strip()), None)


def days_of(one: Date, year: int) -> tuple[date, date] | None:
    try:
        if one.month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if one.day is None:
            return date(year, one.month, 1), date(year, one.month, monthrange(year, one.month)[1])
        return date(year, one.month, one.day), date(year, one.month, one.day)
    except ValueError:
        return None


def as_of_today(text: str, today: date) -> Iterator[Moment]:
    """ "Last year", "this month", "yesterday"; neither a weekday nor a month without its year, which bound nothing."""
    for match in CHINESE_YEAR.finditer(text):
        year = f"{today.year + YEARS_AWAY[match.group()]:04}"
        yield Moment(match.start(), match.end(), edge(year, last=False), edge(year, last=True), relative=True)
    for one in when(text, today.isoformat()):
        said = text[one.start : one.end]
        asked = ASKED.search(text[: one.start]) is not None
        if one.dated == "resolved" and not asked and not NO_PERIOD.search(said) and not find_weekdays(said):
            first, last = edge(one.date, last=False), edge(one.date_end or one.date, last=True)
            yield Moment(one.start, one.end, first, last, relative=True)


def edge(iso: str, last: bool) -> date:
    """The first or last day of an ISO date that may name only a month or a year."""
    year, month, day = ([int(part) for part in iso.split("-")] + [0, 0])[:3]
    month = month or (12 if last else 1)
    return date(year, month, day or (monthrange(year, month)[1] if last else 1))
