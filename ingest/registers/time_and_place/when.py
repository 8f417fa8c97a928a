"""When something happened, as a sentence tells it: any format and language, weekdays from the day of the report."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise

from ingest.registers.facts import Known
from ingest.registers.time_and_place import daywords
from ingest.registers.time_and_place.calendars import other_days
from ingest.registers.time_and_place.daywords import LAST, NEXT, REPORTED, THIS
from ingest.registers.time_and_place.report_days import (
    Leaning,
    bounded,
    days_alone,
    is_future,
    relative,
    weekdays,
    year_of_weekday,
)
from ingest.registers.time_and_place.years import AHEAD, resolved
from ingest.text.figures import Date, ascii_digits, find_dates

BETWEEN = re.compile(
    r"\s*(?:[-–—~至到]|から|(?:and|to|till|until|through|и|по|до|et|au|y|al?|e|bis|und|إلى)\s+(?:(?:on|the|le|el)\s+)?)\s*",
    re.IGNORECASE,
)
DAY = len("2024-11-12")
IMPRECISE = 40
"""Characters that a time known only by month or year counts as farther from an act than a day."""
FIRST_YEAR = 1800
"""Before it a year is one of another calendar."""
PART_OF_SPAN = re.compile(r"\s*[-–—/]\s*\d{2,4}|\s*(?:年?度|-(?!(?:м|го|му)\b)\w)")
THAT_YEAR = re.compile(
    r"\s(?:(?:of|in) (?:that|the same) year|(?:того|тот|том) же года?у?|того года|de la même année|de (?:ese|"
    r"aquel) (?:mismo )?año|"
    r"des(?:selben| gleichen) jahres)\b",
    re.IGNORECASE,
)
STATES_YEAR = re.compile(
    r"(?:\b(?:in|since|until|by|of|en|im|em|nel|в|с|до|к|عام|في|year|"
    rf"(?:{daywords.SEASON})(?: (?:de|of|du))?)|[（(,])\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """`text[start:end]` tells the time from `date` to `date_end`, ISO 8601, as precise as it is known."""

    start: int
    end: int
    date: str
    date_end: str | None
    dated: Known
    told: bool = False
    """Whether it is when something was said ("announced on Monday"), not when what it tells of happened."""
    week: bool = False
    """Whether it is some day of a week, not all of it: "last week"."""

    @property
    def some_day(self) -> "When":
        """The same; where only the week is told, the month or year that all of it lies in."""
        within = next((self.date[:size] for size in (7, 4) if self.date[:size] == (self.date_end or "")[:size]), None)
        return replace(self, date=within, date_end=None) if self.week and within else self


@lru_cache(maxsize=500)
def when(text: str, published: str | None = None, yearless: bool = False) -> tuple[When, ...]:
    """The times that a sentence tells, in order; what leans on the day of the report only where that is known.

    `published`: ISO 8601, as precise as known. A weekday is the nearest one not after the report, or not before it
    where the sentence speaks of the future; a day without a year lies in the year that brings it nearest to the report.
    `yearless`: where neither gives the year, the day is told as `--09-19`; else it is left out.
    """
    text = ascii_digits(text)
    found = list(in_other_calendars(text, published))
    text = blanked(text, found)
    found += written(text, published, yearless)
    if report := day_of(published):
        # "Tomorrow, Tuesday": the word that counts from the report goes before the one that may mean another week.
        near = sorted(relative(text, report), key=lambda one: one.date_end is not None or len(one.date) < DAY)
        days = [one for one in near if one.date_end is None and len(one.date) == DAY]
        for one in (*days_alone(text, report), *days, *weekdays(text, report), *near[len(days) :]):
            if is_free(one, found) and not repeats(one, found, text):
                known: Known = "inferred" if one.inferred else "resolved"
                found.append(When(one.start, one.end, one.date, one.date_end, known, week=one.week))
    ordered = joined(sorted(found, key=lambda one: one.start), text)
    return tuple(replace(one, told=bool(REPORTED.search(text[: one.start]))) for one in ordered)


def in_other_calendars(text: str, published: str | None) -> Iterator[When]:
    """Days that another calendar writes, unless the sentence gives the same day in both."""
    days = list(other_days(text, day_of(published)))
    plain = bool(days) and any(one.day and one.month and (one.year or 0) > FIRST_YEAR for one in find_dates(text))
    for one in days if not plain else ():
        yield When(one.start, one.end, one.date, None, "stated" if one.told else "resolved")


def blanked(text: str, found: Sequence[When]) -> str:
    for one in found:
        text = text[: one.start] + "\x00" * (one.end - one.start) + text[one.end :]
    return text


def day_of(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published or "")
    except ValueError:
        return None


def is_free(one: Leaning, found: Sequence[When]) -> bool:
    return all(one.end <= other.start or one.start >= other.end for other in found)


def repeats(one: Leaning, found: Sequence[When], text: str) -> bool:
    """Whether a weekday only says again what the date next to it says: "Tuesday, 12 November"."""
    if any(other.dated == "stated" and same_weekday(one.date, other.date) for other in found):
        return True
    return any(
        len(other.date) == 10 and len(re.sub(r"[\W_]|on|the|de|le|el", "", text[first:last])) == 0
        for other in found
        for first, last in ((one.end, other.start), (other.end, one.start))
        if 0 <= last - first <= 6
    )


def same_weekday(leaning: str, stated: str) -> bool:
    """Whether a day found by its weekday alone is far from one of the same weekday that the sentence dates in full."""
    if len(leaning) != len(stated) or len(stated) != len("2024-11-12"):
        return False
    days = date.fromisoformat(leaning), date.fromisoformat(stated)
    return days[0].weekday() == days[1].weekday() and abs((days[0] - days[1]).days) > AHEAD


def written(text: str, published: str | None, yearless: bool) -> Iterator[When]:
    """Dates that name their day, month or year; the two days of a range as one."""
    spans: dict[tuple[int, int], list[Date]] = {}
    for one in find_dates(text):
        spans.setdefault((one.start, one.end), []).append(one)
    share_years(spans, text)
    spans = dict(in_that_year(spans, text))
    for (start, end), days in spans.items():
        if days[0].month is None and not states_year(text, start, end):
            continue
        shift, wide = year_beside(text, start, end) if days[0].year is None else (None, (start, end))
        report = year_of_weekday(text, days[0], published) or published
        times = [resolved(one, report, shift, is_future(text, start, end)) for one in days]
        if yearless and not times[0] and days[0].month and days[0].day:
            times = [f"--{one.month:02}-{one.day:02}" for one in days]
        if first := times[0]:
            known: Known = "stated" if days[0].year else "resolved"
            yield When(*wide, first, times[-1] if len(times) > 1 else None, known)


def in_that_year(
    spans: Mapping[tuple[int, int], list[Date]], text: str
) -> Iterator[tuple[tuple[int, int], list[Date]]]:
    """The dates, those "of that year" with the year named last before them; none where no year was."""
    for (start, end), days in spans.items():
        that = THAT_YEAR.match(text, end) if days[0].year is None else None
        year = last_year(text[:start]) if that else None
        if that and year:
            yield (start, that.end()), [replace(one, year=year) for one in days]
        elif that is None:
            yield (start, end), days


def last_year(before: str) -> int | None:
    """The year that a sentence named last."""
    return next((one.year for one in reversed(list(find_dates(before))) if one.year), None)


def share_years(spans: dict[tuple[int, int], list[Date]], text: str) -> None:
    """Give a date the year of the one that it is joined to: "30 August to 2 September 2016"."""
    for before, after in pairwise(sorted(spans)):
        one, other = spans[before][-1], spans[after][0]
        if one.month and other.month and BETWEEN.fullmatch(text, before[1], after[0]):
            later = int(one.month > other.month)
            if one.year is None and other.year:
                spans[before] = [replace(day, year=other.year - later) for day in spans[before]]
            elif one.year and other.year is None:
                spans[after] = [replace(day, year=one.year + later) for day in spans[after]]


def states_year(text: str, start: int, end: int) -> bool:
    """Whether a bare number is a year in which something happened, not part of a name or a span of years."""
    if PART_OF_SPAN.match(text, end) or re.search(r"\d\s*[-–—/]\s*$", text[:start]):
        return False
    after = re.match(r"\s*(?:году|года|г\.)|年(?!度)", text[end:]) or text[start:end].endswith("年")
    return bool(after or STATES_YEAR.search(text[:start]))


def year_beside(text: str, start: int, end: int) -> tuple[int | None, tuple[int, int]]:
    """By how many years "of last year" beside a month moves it from the report's year, and where both stand."""
    for step, (leading, trailing) in year_words().items():
        if after := trailing.match(text, end):
            return step, (start, after.end())
        if before := leading.search(text, max(0, start - 14), start):
            return step, (before.start(), end)
    return None, (start, end)


@cache
def year_words() -> dict[int, tuple[re.Pattern[str], re.Pattern[str]]]:
    """For each step of years the pattern of what stands before a month and of what stands after it."""
    found = {}
    for step, which, more in ((-1, LAST, "|去年"), (1, NEXT, "|明年"), (0, THIS, "|今年")):
        words = bounded(rf"(?:{which})\s*(?:{daywords.YEAR})|(?:{daywords.YEAR})\s+(?:{which}){more}")
        found[step] = (
            re.compile(rf"{words}\W*(?:in\s+)?$", re.IGNORECASE),
            re.compile(rf"\W*(?:\w{{1,4}}\s+)?{words}", re.IGNORECASE),
        )
    return found


def joined(found: Sequence[When], text: str) -> list[When]:
    """Two times with only "to" between them are one that lasts: from Sunday to Wednesday, 30 August to 2 September."""
    result: list[When] = []
    for one in found:
        before = result[-1] if result else None
        gap = text[before.end : one.start] if before else ""
        if before and before.date_end is None and before.date < one.date and BETWEEN.fullmatch(gap):
            result[-1] = replace(before, end=one.end, date_end=one.date_end or one.date)
        else:
            result.append(one)
    return result


def nearest(times: Sequence[When], act: int) -> When | None:
    """The time next to an act, at `act` of the text; of those there a day rather than the month that it lies in."""

    def distance(one: When) -> int:
        return min(abs(one.start - act), abs(one.end - act)) + (0 if len(one.date) == 10 else IMPRECISE)

    best = min(times, key=distance, default=None)
    within = [one for one in times if best and len(one.date) == DAY > len(best.date) and one.date.startswith(best.date)]
    return min(within, key=distance, default=best)
