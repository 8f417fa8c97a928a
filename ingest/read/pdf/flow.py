"""Lines become paragraphs: words broken at a line's end are whole, and a sentence goes on over column and page."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ingest.read.pdf.columns import HANGING
from ingest.read.pdf.lines import WIDE, Line
from ingest.read.pdf.measure import Place, begins, goes_over, placed

SMALL = 0.88
"""Type of less than so much of the usual height is a note."""
BREAK = "\n\n"
BROKEN = ("-", "\u2010")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FIRST, LAST = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]+$")
WIDE_CHARACTER = re.compile(f"[{WIDE}]")

Paragraph = list[tuple[int, Line]]
"""Lines, each with the number of its page, from 0."""


@dataclass(frozen=True, slots=True)
class Flow:
    text: str
    pages: tuple[int, ...]
    """Where each page begins in `text`."""


def flow(pages: Sequence[Sequence[Line]]) -> Flow:
    """The text of all pages; `pages` holds the lines of each in reading order, without heads and feet."""
    heights = [line.height for page in pages for line in page for _ in line.text]
    usual = median(heights) if heights else 0.0
    found: list[Paragraph] = []
    for number, page in enumerate(pages):
        notes = trailing_notes(page, usual)
        add(found, number, page[: len(page) - notes])
        # A note stands before the paragraph that goes over to the next page, so that this stays whole.
        held = [found.pop()] if notes and found and goes_over(found[-1][-1][1]) else []
        found += paragraphs(number, page[len(page) - notes :])
        found += held
    return written(found, len(pages))


def trailing_notes(page: Sequence[Line], usual: float) -> int:
    """How many lines in small type end a page of larger type."""
    small = next((at for at, line in enumerate(reversed(page)) if line.height >= usual * SMALL), len(page))
    return small if small < len(page) else 0


def add(found: list[Paragraph], number: int, page: Sequence[Line]) -> None:
    """Append a page's paragraphs; the first may go on from the page before."""
    fresh = paragraphs(number, page)
    if found and fresh and not begins(end_of(found[-1]), placed(page)[0]):
        found[-1] += fresh.pop(0)
    found += fresh


def end_of(paragraph: Paragraph) -> Place:
    return placed([line for _, line in paragraph])[-1]


def paragraphs(number: int, page: Sequence[Line]) -> list[Paragraph]:
    places = placed(page)
    found: list[Paragraph] = [[(number, places[0].line)]] if places else []
    for before, place in pairwise(places):
        if begins(before, place):
            found.append([])
        found[-1].append((number, place.line))
    return found


def written(found: Sequence[Paragraph], count: int) -> Flow:
    words = Counter(word.casefold() for paragraph in found for _, line in paragraph for word in WORD.findall(line.text))
    parts: list[str] = []
    length = 0
    starts: dict[int, int] = {}
    for paragraph in found:
        for place, (number, line) in enumerate(paragraph):
            between = BREAK if place == 0 else joint(parts[-1], line.text, words)
            if between is None:
                parts[-1], between = parts[-1][:-1], ""
                length -= 1
            between = between if parts else ""
            starts.setdefault(number, length + len(between))
            parts += [between, line.text]
            length += len(between) + len(line.text)
    return Flow("".join(parts), beginnings(starts, count, length))


def joint(before: str, after: str, words: Counter[str]) -> str | None:
    """What stands between two lines of a paragraph; None where the hyphen that ends the first goes."""
    if before.endswith(BROKEN) and (head := LAST.search(before[:-1])) and (tail := FIRST.match(after)):
        halves = head.group().casefold(), tail.group().casefold()
        compound = tail.group()[0].isupper() and not head.group().isupper()
        return "" if compound or words["-".join(halves)] > words["".join(halves)] else None
    if WIDE_CHARACTER.match(before[-1]) and WIDE_CHARACTER.match(after[0]):
        return ""
    return "" if before.endswith(("/", "-")) and not HANGING.match(before) and before[-2:-1].strip() else " "


def beginnings(starts: dict[int, int], count: int, length: int) -> tuple[int, ...]:
    """A page without text begins where the next one does."""
    found: list[int] = []
    following = length
    for number in reversed(range(count)):
        following = starts.get(number, following)
        found.append(following)
    return tuple(reversed(found))
