"""Whether a sentence tells when, as precisely as a question asks: a year, a day, any time at all."""

import re

from assistant.question.question import Question
from ingest.registers.lexicon.names import written_words
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS
from ingest.registers.time_and_place.when import when
from ingest.text.figures import find_dates

WHEN = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}:\d\d\b|\b(?:last|next|this|past|previous|earlier|coming) (?:week|month|year|night)"
    r"|\b(?:yesterday|today|tomorrow|recent (?:months|years|weeks))\b|\d{4}年|\d月\d|[今去明昨]年|[昨今明]天|星期"
    r"|周[一二三四五六日]|(?:прошл|следующ|эт)\w+ (?:недел|месяц|год)|вчера|сегодня|завтра",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b|[12]\d{3}年")
NAMED_SO = re.compile(r"(?<=[^\W\d_])[-–](?:19|20)\d\d\b")
"""The year of a name, which is not when something was: Storm-2015."""
VAGUE = 0.9
"""What a time counts for of which nobody knows the year: a weekday, a day of a month."""
WHOLE_DAY = 10
"""Characters of an ISO date that names its day."""
SOME_DAY = "2000-06-15"
"""Stands for an unknown day of the report, where it only matters whether a time is told."""


def has_time(question: Question, text: str, day: str | None = None) -> float:
    asked = {figure.casefold() for figure in question.figures}
    for figure in question.figures:
        text = re.sub(rf"\b{re.escape(figure)}\b", "", text)
    text = NAMED_SO.sub("", text)
    if YEAR.search(text) or when(text, day) or (tells_year(question) and any(one.month for one in find_dates(text))):
        return 1.0
    return VAGUE if WHEN.search(text) or dated_words(text) - asked or when(text, SOME_DAY) else 0.0


def has_year(question: Question, text: str, day: str | None = None) -> float:
    """A year, or a day whose year is known from that of the report."""
    return 1.0 if YEAR.search(text) or (day and when(text, day)) else 0.0


def has_date(question: Question, text: str, day: str | None = None) -> float:
    """A day of a month; a weekday is one only where the day of the report says which."""
    if any(len(one.date) == WHOLE_DAY for one in when(text, day)):
        return 1.0
    known = tells_year(question)
    return max((1.0 if found.year or known else VAGUE for found in find_dates(text) if found.day), default=0.0)


def tells_year(question: Question) -> bool:
    return any(YEAR.fullmatch(figure) for figure in question.figures)


def dated_words(text: str) -> set[str]:
    return {word.casefold() for word, _ in written_words(text)} & (MONTHS | WEEKDAYS)
