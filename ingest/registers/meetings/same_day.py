"""A day that is told by that of the event before: "on the same day", "the day before"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ingest.registers.draft import Draft, Told

DAY = len("2024-11-12")
SAME_DAY = re.compile(
    r"(?<![a-zа-яё])(?:(?:on |later )?(?:the|that) same (?:day|morning|afternoon|evening)|later (?:that|in the) day|"
    r"в тот же день|le même jour|(?:el|o) mismo día|(?:no|o) mesmo dia|am (?:selben|gleichen) Tag|lo stesso giorno|"
    r"(?P<before>the day before|(?:one|a) day earlier|накануне|la veille|el día anterior|am Vortag|"
    r"il giorno prima|前日|前一天))"
    r"(?![a-zа-яё])|当天|當天|同日",
    re.IGNORECASE,
)
"""Of a day that is told by the one of the event before."""


def dated_the_same_day(one: Draft, told: Told, drafts: Sequence[Draft]) -> Draft:
    """ "On the same day he received the guest": the day of the event told of before."""
    if one.date or one.yearless or not (said := SAME_DAY.search(told.text)):
        return one
    last = next((other for other in reversed(drafts) if len(other.date or "") == DAY), None)
    if last is None or last.date is None:
        return one
    day = date.fromisoformat(last.date) - timedelta(days=said.lastgroup == "before")
    return replace(one, date=day.isoformat(), dated="inferred")
