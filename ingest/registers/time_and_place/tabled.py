"""Tables and lists whose lines tell of events: what stands above them says of what, a cell says when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, groupby

from ingest.documents import Document
from ingest.registers.time_and_place.chronology import LEAD, LONGEST_HEADING, lead_time, subjects
from ingest.registers.time_and_place.when import When, when
from ingest.text.blocks import BULLET, ENDED
from ingest.text.lines import lines
from ingest.text.spans import Spans
from ingest.text.tables import Cell, Row, tables

LEAST = 3
"""Lines of a list."""
HEAD = re.compile(r"(?P<head>[^:–—]{2,80}?)\s?(?::|\s[-–—])\s")
"""What a line of a list is about, before what it says of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its times apart from what else it says, and with what may be the heading of its table."""

    row: Row
    times: tuple[tuple[Cell, When], ...]
    told: tuple[Cell, ...]
    headings: tuple[str, ...]


def lines_of(document: Document) -> Iterator[Line]:
    """The rows and lines that have a cell with a time, of tables and lists that are no furniture."""
    dropped = Spans(document.dropped)
    yield from (one for one in listed(document, dropped) if not dropped.at(one.row.start))
    for table in tables(document.text):
        above = headings(document, table.start, dropped)
        for row in table.rows:
            read = [timed(cell) for cell in row.cells]
            times = tuple((cell, time) for cell, time in read if time)
            if times and not dropped.at(row.start):
                yield Line(row, times, tuple(cell for cell, _ in read if cell.text), above)


def listed(document: Document, dropped: Spans) -> Iterator[Line]:
    """The lines of lists with a bullet before each: "* Peru – signed 5 May 2015, in force since 1 June 2016"."""
    for marked, run in groupby(lines(document.text), key=lambda one: bool(BULLET.match(one[1]) and HEAD.match(one[1]))):
        together = list(run)
        if marked and len(together) >= LEAST:
            above = headings(document, together[0][0], dropped)
            yield from (line for start, text in together if (line := of_list(text, start, above)))


def of_list(text: str, start: int, above: tuple[str, ...]) -> Line | None:
    """A line with what stands before each of its times as the label of that time."""
    bullet, head = BULLET.match(text), HEAD.match(text)
    place, times, rest = head.end() if head else 0, [], ""
    for time in when(text):
        if not time.told and time.start >= place:
            times.append((Cell(text[place : time.start].strip(" ,;"), "", start + time.start), time))
            place = time.end
    if not (bullet and head and times):
        return None
    rest = text[place:].strip(" ,;.")
    cells = (Cell("", head["head"][bullet.end() :], start + bullet.end()), *([Cell("", rest, start)] if rest else []))
    return Line(Row(start, start + len(text), cells), tuple(times), cells, above)


def timed(cell: Cell) -> tuple[Cell, When | None]:
    """A cell without the time it tells: "Lima, 5 May 2015", or nothing but a year."""
    if time := lead_time(cell.text, ""):
        return replace(cell, text=""), time
    time = next((one for one in when(cell.text) if not one.told), None) if len(cell.text) <= LEAD else None
    left = f"{cell.text[: time.start]} {cell.text[time.end :]}" if time else cell.text
    return replace(cell, text=left.strip(" ,;()")), time


def headings(document: Document, start: int, dropped: Spans) -> tuple[str, ...]:
    """The line above a table, unless it is a sentence or furniture, and the title."""
    before = document.text[:start].rstrip()
    above = before[-LONGEST_HEADING:].rpartition("\n")[2].strip()
    heads = above and not ENDED.search(above) and not dropped.at(len(before) - 1)
    lines = [above, document.source.title] if heads else [document.source.title]
    return tuple(chain.from_iterable(map(subjects, lines)))
