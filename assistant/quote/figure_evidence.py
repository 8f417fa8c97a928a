"""Whether a sentence, read in its document, holds a number, month or day of the question, however either writes it."""

import re
from functools import lru_cache

from assistant.quote.candidates import Candidate
from assistant.quote.name_evidence import BESIDE, ELSEWHERE, WITHIN
from assistant.verify.modality import MODE
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.time_and_place.report_days import falls_on, named_day
from ingest.registers.time_and_place.when import When, when
from ingest.text.dates import MONTHS
from ingest.text.figures import Date, find_dates
from ingest.text.numerals import spelled_numbers
from ingest.text.words import tokens

RESOLVED, OF_THE_REPORT = 0.95, 0.8
"""What a figure counts for when the sentence's "Tuesday" is that day, or the report is from then."""
UNKNOWN = 0.55
"""What a year or month counts for where the report tells no year, or no month, at all."""
YEAR = re.compile(r"(?:19|20)\d\d")
YEARS_OLD = re.compile(
    r"(?<!\d)(\d{1,3})(?:[- ]?years?\b|[- ]?лет|\s?[周週]年|[- ](?:ans|años|anos|jahre\w?)\b)", re.IGNORECASE
)
"""What "the 75th anniversary" may be told as."""
PAST = re.compile(
    r"\b(?:did|was|were|had|[a-z]{3,}ed|led|held|took|came|met|went|said|gave|[а-яё]{2,}(?:л|ла|ли|ло|лся|лись|лась|лось))\b"
)
INTENDED = re.compile(
    r"\b(?:supposed|meant|obliged|required|due|expected|scheduled|planned|agreed|were|was|is|are) to\b|"
    r"\b(?:is|are|was|were)\b[^?]{1,60} to be\b|"
    r"\b(?:named|chosen|picked|announced|planned|proposed|scheduled|foreseen) (?:as|for)\b|"
    r"\b(?:decid|agree|plan|promis|pledg|intend|want|propos|offer|vow)\w* to\b|"
    r"\b(?:решил|договорил|обещал|намерен|планировал|предложил)\w* \w+(?:ть|ться|чь|ти)\b|"
    r"\b(?:décid|conven|promi)\w+ de\b|\b(?:decidi|acord|prometi)\w+ \w+[aei]r\b",
    re.IGNORECASE,
)
"""What makes a question one of what is still to be done, as a plan does."""
PERIOD = re.compile(r"(?P<first>[\d-]+|\.\.)/(?P<last>[\d-]+|\.\.)")
YEARS = re.compile(r"((?:19|20)\d\d)[-–—]((?:19|20)\d\d)")
RANGE = re.compile(r"\d+")
WEEK = 7
FOR = re.compile(r"(?:\b(?:for|на|für|pour|para|per) (?:the )?|《)$", re.IGNORECASE)
"""Before the years that a plan is for."""


def asks_of_the_past(text: str) -> bool:
    return PAST.search(text) is not None and not MODE["planned"].search(text) and not INTENDED.search(text)


def figure_coverage(figure: str, candidate: Candidate, past: bool = False) -> float:
    """1 when the sentence holds the number or month itself, less when its date or neighbours do.

    `past`: what is asked happened then, so that a report from before can at most announce it.
    """
    if match := PERIOD.fullmatch(figure):
        return period_coverage(match["first"], match["last"], candidate)
    wanted = figures_in(figure)
    if not wanted:
        return 1.0 if set(tokens(figure)) <= candidate.stems else 0.0
    held = held_by(wanted, candidate)
    if not held and is_for_other_years(figure, candidate.text):
        return 0.0
    if past and lies_ahead(figure, candidate):
        held = min(held, ELSEWHERE)
    return held or (open_still(figure, candidate) if is_open(wanted, candidate) else 0.0)


def is_for_other_years(figure: str, text: str) -> bool:
    """Whether a figure is the years that something is for, and a sentence tells of others: "the plan for 2024-2026"."""
    asked = YEARS.fullmatch(figure)
    told = [match.groups() for match in YEARS.finditer(text)]
    return asked is not None and bool(told) and asked.groups() not in told


def open_still(figure: str, candidate: Candidate) -> float:
    """What a year or month is worth that the report leaves open; "Sunday, July 26" leaves one year in seven."""
    off = {
        days_off(day, int(figure), weekday)
        for text in (candidate.text, candidate.beside, candidate.whole.lead)
        for day in (find_dates(text) if YEAR.fullmatch(figure) else ())
        if not day.year and day.month and (weekday := named_day(text, day.start, day.end)) is not None
    }
    # One day off may be "Monday and Tuesday, 24 and 25 July", or another part of the world.
    return BESIDE if off == {0} else UNKNOWN if off <= {0, 1} else 0.0


def days_off(day: Date, year: int, weekday: int) -> int:
    """How far a day of that year is from a weekday, either way."""
    falls = falls_on(year, day.month, day.day)
    return WEEK if falls is None else min((falls - weekday) % WEEK, (weekday - falls) % WEEK)


def lies_ahead(figure: str, candidate: Candidate) -> bool:
    day = candidate.whole.day
    return YEAR.fullmatch(figure) is not None and day is not None and not candidate.whole.guessed and day[:4] < figure


def period_coverage(first: str, last: str, candidate: Candidate) -> float:
    """How surely what a sentence tells lies between two days: by its own times, its report's, those beside it."""
    if any(meets(first, last, time.date, time.date_end) for time in candidate.days):
        return RESOLVED
    days = [day for day in (candidate.whole.day, candidate.source.published) if day]
    if any(lies_within(first, last, day) for day in days):
        return OF_THE_REPORT
    if any(meets(first, last, time.date, time.date_end) for time in when(candidate.beside, candidate.whole.day)):
        return BESIDE
    dated = days and not candidate.whole.guessed
    open_still = not candidate.days and (not dated or any(meets(first, last, day) for day in days))
    return UNKNOWN if open_still else 0.0


def meets(first: str, last: str, begins: str, ends: str | None = None) -> bool:
    """Whether times in ISO 8601, as precise as known, share a day with the period; `..` is an open end."""
    ends = ends or begins
    return (first == ".." or first[: len(ends)] <= ends) and (last == ".." or begins <= last[: len(begins)])


def lies_within(first: str, last: str, day: str) -> bool:
    """Whether all that an ISO date may mean lies in the period."""
    begins, ends = (day + rest[len(day) - len("2024") :] for rest in ("-01-01", "-12-31"))
    return (first == ".." or first <= begins) and (last == ".." or ends <= last)


def held_by(wanted: frozenset[str], candidate: Candidate) -> float:
    """What holds the figure, the nearest first: the sentence, its times, the report, its neighbours, the lead."""
    if wanted <= figures_in(candidate.text):
        return 1.0
    if any(wanted <= figures_in_date(day) for time in candidate.days for day in (time.date, time.date_end)):
        return RESOLVED
    if any(lasts_over(wanted, time) for time in candidate.days):
        return RESOLVED
    if any(wanted <= figures_in_date(day) for day in (candidate.source.published, candidate.whole.day)):
        return OF_THE_REPORT
    if wanted <= figures_in(candidate.beside):
        return ELSEWHERE if is_of_another(wanted, candidate) else BESIDE
    return WITHIN if candidate.whole.tells_one_thing and wanted <= figures_in(candidate.whole.lead) else 0.0


def lasts_over(wanted: frozenset[str], time: When) -> bool:
    """Whether a year lies within a time of years: 2017 in "April 2011 to February 2019"."""
    years = [one for one in wanted if YEAR.fullmatch(one)]
    return bool(years) and len(wanted) == 1 and time.date_end is not None and time.date <= years[0] <= time.date_end


def is_of_another(wanted: frozenset[str], candidate: Candidate) -> bool:
    """Whether a sentence tells of another of the series, or else its report begins with one: it tells of the first, the
    second is only announced."""
    asked, own, lead = (
        {one for one in some if one.startswith("nth")}
        for some in (wanted, figures_in(candidate.text), figures_in(opening(candidate)))
    )
    return bool(asked and (own or lead)) and not asked & (own or lead)


def opening(candidate: Candidate) -> str:
    return f"{candidate.source.title}\n{candidate.whole.lead}"


def is_open(wanted: frozenset[str], candidate: Candidate) -> bool:
    """Whether a year, or a month, is neither confirmed nor denied: the report says none, nor does the sentence."""
    year = next((one for one in wanted if YEAR.fullmatch(one)), None)
    if year is None and not any(one.startswith("month") for one in wanted):
        return False
    length = len("2024" if year else "2024-11")
    if not candidate.whole.guessed and len(candidate.whole.day or "") >= length:
        return False
    own = when(candidate.text) if candidate.whole.guessed else candidate.days
    told = [time.date for time in own if len(time.date) >= length and not is_plan(time, candidate.text)]
    around = [time.date for text in (candidate.beside, candidate.whole.lead) for time in when(text)]
    # Reports tell of earlier years, and of plans for the next; of one long after the year asked about they deny it.
    later = [day for day in around if len(day) >= length and (year is None or int(day[:4]) > int(year) + 1)]
    return not told and not later


def is_plan(time: When, text: str) -> bool:
    """Whether a time is what something is for, "the plan for 2022-2023", not when it was."""
    return time.date_end is not None or FOR.search(text[: time.start]) is not None


@lru_cache(maxsize=20_000)
def figures_in(text: str) -> frozenset[str]:
    """Numbers in digits, ordinals in words as their number, months as `month 6`: the same in every language."""
    found = {f"month {MONTHS[word]}" for word in WORD.findall(text.casefold()) if word in MONTHS}
    for date in find_dates(text):
        found |= {str(part) for part in (date.year, date.day) if part} | (
            {f"month {date.month}"} if date.month else set()
        )
    found |= {str(value) for value, *_ in spelled_numbers(text)}
    for one in ordinals(text):  # "the two countries" are not the second
        found |= {str(one.value), f"nth {one.value}"}
    found |= {f"nth {match[1]}" for match in YEARS_OLD.finditer(text)}
    for token in tokens(text):
        if token[0].isdigit():
            # A range in one word is both its ends: 2025-2026.
            found |= set(RANGE.findall(token)) if "-" in token or "–" in token else {token.rstrip("stndrh")}
    return frozenset(found)


def figures_in_date(date: str | None) -> frozenset[str]:
    """What a question may name of an ISO date."""
    if not date:
        return frozenset()
    year, *rest = date.lstrip("-").split("-")
    named = [f"month {int(rest[0])}"] if rest else []
    return frozenset([year, *named, *(str(int(day)) for day in rest[1:])])
