"""Lines of a chronology: a date, then what happened; who met and what the sessions are of stands in their heading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from ingest.documents import Document
from ingest.registers.lexicon.terms import countries
from ingest.registers.time_and_place.when import When, when
from ingest.text.figures import find_dates

LEAST = 3
"""Lines that open with a date before they are a chronology."""
LEAD = 48
"""Characters in which the date of a line ends."""
APART = 4
"""Lines between two entries of one chronology, such as what goes on about the first."""
LONGEST_HEADING = 300
OPENS = re.compile(r"[^\w\n]{0,4}(?:[^\W\d_]{3,10}\.? )?\d")
"""What a line must begin with: a number, perhaps behind the name of a month."""
SEPARATOR = re.compile(r"\s*[:：|\t，]\s*|\s(?:--?|[–—])\s|\s?[–—](?=\s?[^\W\d_])")
YEAR_FIRST = re.compile(r"\W*(?P<year>(?:19|20)\d\d)(?:\s?(?:г\.|год))?[\s,.]+(?P<day>\d{0,2}.*[^\W\d_].*)")
YEAR_ALONE = re.compile(r"\W*((?:19|20)\d\d)(?:\s?(?:г\.|год|年))?\W*")
SMALL_WORDS = re.compile(r"\b(?:г|год|года|on|in|the|le|el|am|im|den|de|del)\b\.?|年")
LABEL = re.compile(
    r"^(?:[^:：]{0,24}[:：]\s*|(?:an? |the )?(?:time\s?line|chronology|chronicle|history|list|table|overview) of "
    r"(?:the )?)(?=\S)",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"[\s,(]*(?:(?:from|since)\s)?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d)?)?\)?\s*$|\s*\([^)]*\)\s*$|[:：.]$"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, from `start` to `end` of the document's text; what happened begins at `body`."""

    start: int
    body: int
    end: int
    time: When
    """In offsets of the line."""
    headings: tuple[str, ...] = ()
    """What may say of what the chronology is, without "Chronology:" and the years it covers; the nearest first."""


@lru_cache(maxsize=4)
def chronology(document: Document) -> tuple[Entry, ...]:
    """Every entry of lines that stand together; the line above them and the title may head them."""
    found = list(entries(document.text))
    if len(found) < LEAST:
        return ()
    text = document.text
    together = [[found[0][1]]]
    for (before, _), (line, one) in pairwise(found):
        together = [*together[:-1], [*together[-1], one]] if line - before <= APART else [*together, [one]]
    kept = [group for group in together if len(group) >= LEAST]
    return tuple(replace(one, headings=headings(text, group[0].start, document)) for group in kept for one in group)


def entries(text: str) -> Iterator[tuple[int, Entry]]:
    """The lines that open with a date, each with its number; a day without a year is of the year above it."""
    year, start = "", 0
    for number, line in enumerate(text.split("\n")):
        if OPENS.match(line):
            alone = YEAR_ALONE.fullmatch(line)
            year = alone[1] if alone else year
            read = None if alone else dated(line, year)
            if read:
                yield number, Entry(start, start + read[1], start + len(line), read[0])
        start += len(line) + 1


def dated(line: str, year: str) -> tuple[When, int] | None:
    """The time that a line opens with, and where what happened then begins."""
    for cut in SEPARATOR.finditer(line, 0, LEAD):
        time = lead_time(line[: cut.start()], year)
        if time and cut.end() < len(line):
            return replace(time, start=0, end=cut.start()), cut.end()
    return None


def lead_time(lead: str, year: str) -> When | None:
    """The time that some words are, if they are nothing but a time."""
    first = YEAR_FIRST.fullmatch(lead)
    written = f"{first['day'].strip()} {first['year']}" if first else lead
    rest = written
    days = find_dates(written)
    for day in days:
        rest = rest.replace(written[day.start : day.end], " ")
    if not days or re.search(r"\w", SMALL_WORDS.sub("", rest)):
        return None
    if all(day.year is None for day in days):
        written = f"{written} {year}" if year else ""
    if len(days) == 1 and days[0].year and days[0].month is None:
        return When(0, 0, f"{days[0].year:04}", None, "stated")
    return next(iter(when(written)), None)


def headings(text: str, start: int, document: Document) -> tuple[str, ...]:
    """The line above the first if it ends with a colon, and the title."""
    above = text[max(0, start - LONGEST_HEADING) : start].strip().rpartition("\n")[2].strip()
    lines = [above, document.source.title] if above.endswith((":", "：")) else [document.source.title]
    return tuple(map(shortened, lines))


def shortened(line: str) -> str:
    """A heading without what only says that it is one, and without the years it covers."""
    found = line if (label := LABEL.match(line)) and countries(label.group()) else LABEL.sub("", line)
    while (cut := TAIL.search(found)) and cut.start():
        found = found[: cut.start()]
    return found.strip(" -–—:：,.")


def entry_of(found: Sequence[Entry], start: int) -> Entry | None:
    return next((one for one in found if one.start <= start < one.end), None)
