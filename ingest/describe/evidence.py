"""Whether a date that a page states agrees with the days that its text tells of."""

import re
from datetime import date, timedelta

from ingest.text.dates import MONTHS, month_number
from ingest.text.figures import Date

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH = "|".join(name for name in MONTHS if name.isascii() and len(name) > 2)
WEEKDAY_DATE = re.compile(
    rf"\b({'|'.join(WEEKDAYS)}),?\s+({MONTH})\.?\s+(\d{{1,2}})\b(?!,?\s*(?:19|20)\d\d)", re.IGNORECASE
)
RECENT = 8
"""Days until what happened is published."""


def bears_out(day: Date, stated: date) -> bool:
    """Whether what is told happened in the days before; a day without its year is of the nearest one."""
    for year in (day.year,) if day.year else (stated.year, stated.year - 1):
        try:
            if date(year, day.month or 0, day.day or 0) in (stated - timedelta(days) for days in range(-1, RECENT)):
                return True
        except ValueError:
            continue
    return False


def agrees(stated: str, text: str) -> bool:
    """Whether the weekdays in the text can be right near that date; a page's own clock often gives itself away."""
    year = int(stated[:4])
    for weekday, month, day in WEEKDAY_DATE.findall(text):
        fitting = (falls_on(year + offset, month_number(month), int(day), weekday) for offset in (-1, 0, 1))
        if not any(fitting):
            return False
    return True


def falls_on(year: int, month: int, day: int, weekday: str) -> bool:
    try:
        return WEEKDAYS[date(year, month, day).weekday()] == weekday.lower()
    except ValueError:
        return False
