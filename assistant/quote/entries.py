"""Lines of a list or chronology: each tells of something else, so that none lends its neighbours a name or a day."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ingest.registers.time_and_place.when import When
from ingest.text.figures import find_dates

ITEM_LINE = re.compile(r"[ \t]*(?:[-–—*•·▪●◦|]\s|\(?(?:\d{1,2}|[a-zа-я])[.)]\s?\D|[一二三四五六七八九十\d]{1,2}、)")
"""How the lines of a list begin."""
LONGEST = 160
"""Characters of a line with a date that may be an entry."""
OPENING = 8
"""Characters in which the date begins that opens a line which is a sentence."""
SENTENCE_END, ASKED = re.compile(r"[.!?。！？…]\W*$"), re.compile(r"[?？؟]\W*$")
LEAST = 3
"""Lines behind one another before they are a list."""
LINE = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list, and the line above the list."""

    start: int
    end: int
    heading: str
    years: When | None
    """From the first to the last year that the line gives."""
    first: int
    last: int
    """Where the first line of the list begins, and the last one ends."""

    @property
    def is_brief(self) -> bool:
        """Whether it is one statement, not a paragraph that only has a number."""
        return self.end - self.start <= LONGEST


@lru_cache(maxsize=200)
def entries(text: str) -> tuple[Entry, ...]:
    return tuple(lists(text))


def lists(text: str) -> Iterator[Entry]:
    heading, together = "", list[re.Match[str]]()
    for line in [*LINE.finditer(text), None]:
        if line and is_entry(line.group()):
            together.append(line)
            continue
        if len(together) >= LEAST and not any(ASKED.search(one.group()) for one in together):  # no interview
            first, last = together[0].start(), together[-1].end()
            yield from (Entry(one.start(), one.end(), heading, years_in(one.group()), first, last) for one in together)
        heading, together = (line.group() if line else ""), []


def years_in(line: str) -> When | None:
    years = sorted(f"{one.year:04}" for one in find_dates(line) if one.year)
    return When(0, 0, years[0], years[-1], "stated") if years else None


def is_entry(line: str) -> bool:
    if ITEM_LINE.match(line):
        return True
    dates = [one for one in find_dates(line) if one.year] if len(line) <= LONGEST else []
    return bool(dates) and (dates[0].start <= OPENING or not SENTENCE_END.search(line))


def entry_at(text: str, place: int) -> Entry | None:
    """The entry that holds a place of the text; None where that is no list."""
    listed = entries(text)
    last = bisect_right(listed, place, key=lambda one: one.start) - 1
    return listed[last] if last >= 0 and place < listed[last].end else None
