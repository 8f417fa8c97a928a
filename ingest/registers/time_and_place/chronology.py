"""Lines of a chronology: a date, then what happened; who met and what the sessions are of stands in their heading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, pairwise

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.time_and_place.when import When, when
from ingest.registers.time_and_place.where import NAMES, is_place
from ingest.text.figures import find_dates
from ingest.text.lines import lines

LEAST = 3
"""Lines that open with a date before they are a chronology."""
LEAD = 48
"""Characters in which the date of a line ends."""
APART = 4
"""Lines between two entries of one chronology, such as what goes on about the first."""
LONGEST_HEADING = 300
NUMBERED = re.compile(
    r"\W{0,4}(?:(?:\d{1,3}(?:st|nd|rd|th|-?[йя]|\.?[ªº]|[èe]?[rm]?e)|第\s?[\d一二三四五六七八九十]+[届次轮回])"
    r"(?:\s[-–—]\s|\s?[:：]\s|[.)]\s)|(?:\d{1,3}|[IVX]+)[.)]\s+(?=\d))(?=\W?(?:[^\W\d_]{3,10}\.? )?\d)"
)
"""The number that stands before the date of a line: "3rd - 5 May 2015", "3. 2015, 5 May"."""
OPENS = re.compile(r"[^\w\n]{0,4}(?:[^\W\d_]{3,10}\.? )?\d")
"""What a line must begin with: a number, perhaps behind the name of a month."""
SEPARATOR = re.compile(
    r"\s*[:：|\t，、]\s*|\s(?:--?|[–—])\s|\s?[–—](?=\s?[^\W\d_])|[.,]\s+(?=[^\W\d_]|[\"“«])|[\])*]+\s*|"
    r"(?<=\d)\s+(?=[\"“«A-ZÀ-ÞА-ЯЁ\u3400-\u9fff])"
)
PLACED = re.compile(rf"\W{{0,4}}(?P<place>{NAMES})(?: \([^()]*\))?, (?=(?:[^\W\d_]{{3,10}}\.? )?\d)")
"""A place before the date: "Lima, 5 May 2015: third round"."""
YEAR_FIRST = re.compile(r"\W*(?P<year>(?:19|20)\d\d)(?:\s?(?:г\.|год))?[\s,.]+(?P<day>\d{0,2}.*[^\W\d_].*)")
YEAR_ALONE = re.compile(r"\W*((?:19|20)\d\d)(?:\s?(?:г\.|год|年))?\W*")
SMALL_WORDS = re.compile(r"\b(?:г|год|года|on|in|the|le|el|am|im|den|de|del)\b\.?|年")
LABEL = re.compile(
    r"^(?:an? |the )?(?:time\s?line|chronology|chronicle|history|list|table|overview) of (?:the )?(?=\S)", re.IGNORECASE
)
COLON = re.compile(r"\s*[:：]\s*|\s[–—-]\s")
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
    number: int | None = None
    """Of what the line tells, where it stands before the date or in the first words behind it."""
    counts: bool = False
    """Whether this line and those beside it count what they tell of."""
    place: str | None = None
    """Where, if that stands before the date."""
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
    return tuple(
        replace(one, headings=headings(text, group[0].start, document), counts=is_counted(group))
        for group in kept
        for one in group
    )


def is_counted(group: Sequence[Entry]) -> bool:
    """Whether most lines have numbers that go up, or down: they are those of one mechanism."""
    numbers = [one.number for one in group if one.number]
    steps = [after - before for before, after in pairwise(numbers)]
    return len(numbers) * 2 > len(group) and (min(steps) > 0 or max(steps) < 0)


def entries(text: str) -> Iterator[tuple[int, Entry]]:
    """The lines that open with a date, each with its number; a day without a year is of the year above it."""
    year = ""
    for number, (start, line) in enumerate(lines(text)):
        placed = PLACED.match(line)
        placed = placed if placed and is_place(placed["place"]) else None
        if placed or OPENS.match(line):
            alone = YEAR_ALONE.fullmatch(line)
            year = alone[1] if alone else year
            if read := None if alone else dated(line, year, placed.end() if placed else 0):
                counted, place = number_of(line, read[1]), placed["place"] if placed else None
                yield number, Entry(start, start + read[1], start + len(line), read[0], counted, place=place)


def number_of(line: str, body: int) -> int | None:
    before = NUMBERED.match(line)
    counted = ordinals(before.group() if before else "") or ordinals(line[body:])
    return counted[0].value if counted else None


def dated(line: str, year: str, first: int = 0) -> tuple[When, int] | None:
    """The time that a line opens with, and where what happened then begins: behind all that is nothing but a time."""
    numbered = NUMBERED.match(line)
    first = numbered.end() if numbered else first
    for cut in reversed(list(SEPARATOR.finditer(line, first, first + LEAD))):
        time = lead_time(line[first : cut.start()], year)
        if time and cut.end() < len(line):
            return replace(time, start=first, end=cut.start()), cut.end()
    return None


def lead_time(lead: str, year: str) -> When | None:
    """The time that some words are, if they are nothing but a time."""
    first = YEAR_FIRST.fullmatch(lead)
    written = f"{first['day'].strip()} {first['year']}" if first else lead
    rest = written
    days = find_dates(written)
    for day in days:
        rest = rest.replace(written[day.start : day.end], " ")
    # "25 - 5th" is a day and a number.
    backwards = any(one.start == other.start and (one.day or 0) > (other.day or 0) for one, other in pairwise(days))
    if not days or backwards or re.search(r"\w", SMALL_WORDS.sub("", rest)):
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
    return tuple(chain.from_iterable(map(subjects, lines)))


def subjects(line: str) -> tuple[str, ...]:
    """What a heading may say of what something is: one side of its colon if only that tells of what, or all of it."""
    sides = [one for one in COLON.split(line, maxsplit=1) if countries(one) or terms(one)]
    return tuple(dict.fromkeys(map(shortened, (*sides, line) if len(sides) == 1 else (line,))))


def shortened(line: str) -> str:
    """A heading without what only says that it is one, and without the years it covers."""
    found = LABEL.sub("", line)
    while (cut := TAIL.search(found)) and cut.start():
        found = found[: cut.start()]
    return found.strip(" -–—:：,.")


def pieces(found: Sequence[Entry], sentence: Sentence, text: str) -> Iterator[Sentence]:
    """A sentence, cut where a line of a chronology begins in it: lines without a full stop are one to others."""
    cuts = [one.start for one in found if sentence.start < one.start < sentence.end]
    for start, end in pairwise([sentence.start, *cuts, sentence.end]):
        own = text[start:end]
        yield Sentence(start + len(own) - len(own.lstrip()), end - len(own) + len(own.rstrip()))


def entry_of(found: Sequence[Entry], start: int) -> Entry | None:
    return next((one for one in found if one.start <= start < one.end), None)
