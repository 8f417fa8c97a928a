"""Whether a sentence, read in its document, holds a number, month or day of the question, however either writes it."""

import re
from functools import lru_cache

from assistant.candidates import Candidate
from assistant.name_evidence import BESIDE, WITHIN
from ingest.dates import MONTHS
from ingest.figures import find_dates
from ingest.numerals import spelled_numbers
from ingest.registers.names import WORD
from ingest.registers.ordinals import ordinals
from ingest.words import tokens

RESOLVED, OF_THE_REPORT = 0.95, 0.8
"""What a figure counts for when the sentence's "Tuesday" is that day, or the report is from then."""
RANGE = re.compile(r"\d+")


def figure_coverage(figure: str, candidate: Candidate) -> float:
    """1 when the sentence holds the number or month itself, less when its date or neighbours do."""
    wanted = figures_in(figure)
    if not wanted:
        return 1.0 if set(tokens(figure)) <= candidate.stems else 0.0
    if wanted <= figures_in(candidate.text):
        return 1.0
    if any(wanted <= figures_in_date(day) for time in candidate.times for day in (time.date, time.date_end)):
        return RESOLVED
    if any(wanted <= figures_in_date(day) for day in (candidate.source.published, candidate.whole.day)):
        return OF_THE_REPORT
    if wanted <= figures_in(candidate.beside):
        return BESIDE
    near = candidate.whole.tells_one_thing and wanted <= figures_in(candidate.whole.lead)
    return WITHIN if near else 0.0


@lru_cache(maxsize=20_000)
def figures_in(text: str) -> frozenset[str]:
    """Numbers in digits, ordinals in words as their number, months as `month 6`: the same in every language."""
    found = {f"month {MONTHS[word]}" for word in WORD.findall(text.casefold()) if word in MONTHS}
    for date in find_dates(text):
        found |= {str(part) for part in (date.year, date.day) if part} | (
            {f"month {date.month}"} if date.month else set()
        )
    found |= {str(value) for value, *_ in spelled_numbers(text)} | {str(one.value) for one in ordinals(text)}
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
