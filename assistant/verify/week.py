"""The days that "today", "yesterday" and weekdays mean in a report, from the day it was published."""

import datetime
import re
from collections.abc import Iterator

from ingest.text.figures import Date

TODAY = re.compile(r"\b(?:today|tonight|this morning)\b|\bсегодня\b|今[天日]", re.IGNORECASE)
DAY_ALONE = re.compile(
    r"(?<![\d月])([1-3]?\d)日(?![本元])|\bon the ([1-3]?\d)(?:st|nd|rd|th)\b(?! of)|\b([1-3]?\d)-го\b(?! \w+[аья] )"
)
"""A day without its month, as reports of the same week write it."""
YESTERDAY = re.compile(r"\byesterday\b|\bвчера\b|昨[天日]", re.IGNORECASE)


def relative(text: str, published: Date) -> Iterator[tuple[int, int, int]]:
    """The days that "today", "yesterday" and a bare "the 18th" mean in a text published on a whole date."""
    week = list(last_week(published))
    for back, words in enumerate((TODAY, YESTERDAY)):
        if week and words.search(text):
            yield week[back]
    days = {int(next(filter(None, match.groups()))) for match in DAY_ALONE.finditer(text)}
    yield from (day for day in week if day[2] in days)


def last_week(date: Date) -> Iterator[tuple[int, int, int]]:
    """The seven days up to a whole date."""
    if date.year and date.month and date.day:
        last = datetime.date(date.year, date.month, date.day)
        for back in range(7):
            before = last - datetime.timedelta(days=back)
            yield before.year, before.month, before.day
