"""Over which time an office is asked for: "since 2013", "from 2017 on", "in 2018 and 2021"."""

import re

from assistant.conversation import Filters
from assistant.registers.asked.narrowing import iso, listed_times, span
from ingest.text.figures import Date


def over_a_time(
    question: str, filters: Filters, dates: list[Date]
) -> tuple[str | None, str | None, tuple[str, ...]] | None:
    """Since when, until when and at which times an office is asked for; None where one day or now is meant."""
    begins = onward(question, dates)
    if not (begins or filters.event_from) or AS_OF.search(question):
        return None
    since, until = (begins, filters.event_to) if begins else span(question, filters, dates)
    return since, until, listed_times(question, dates)


AS_OF = re.compile(r"\bas (?:of|at)\b|\bпо состоянию на\b|截至", re.IGNORECASE)
"""What says of a day that it is one, not the first of many."""


def onward(question: str, dates: list[Date]) -> str | None:
    """A time from which on something is asked for: "from 2017 on", "ab 2017", "начиная с 2017 года"."""
    if len(dates) != 1:
        return None
    before, behind = ONWARD_BEFORE.search(question[: dates[0].start]), ONWARD.match(question[dates[0].end :])
    return iso(dates[0]) if before or behind else None


ONWARD_BEFORE = re.compile(
    r"(?:\b(?:ab|seit|since|beginning (?:in|with)|начиная с|à partir de|a partir de|depuis|desde)|[自从])\s*$",
    re.IGNORECASE,
)
ONWARD = re.compile(
    r"\s*(?:on(?:wards?)?\b|and (?:after|later)\b|год[ау] и (?:позже|далее)|年?(?:以来|起|至今))", re.IGNORECASE
)
