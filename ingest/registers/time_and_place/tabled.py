"""Tables whose rows tell of events: what stands above them says of what, a cell says when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.documents import Document
from ingest.registers.time_and_place.chronology import LEAD, LONGEST_HEADING, lead_time, shortened
from ingest.registers.time_and_place.when import When, when
from ingest.text.blocks import ENDED
from ingest.text.spans import Spans
from ingest.text.tables import Cell, Row, tables


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its times apart from what else it says, and with what may be the heading of its table."""

    row: Row
    times: tuple[tuple[Cell, When], ...]
    told: tuple[Cell, ...]
    headings: tuple[str, ...]


def lines_of(document: Document) -> Iterator[Line]:
    """The rows that have a cell with a time, of tables that are no furniture."""
    dropped = Spans(document.dropped)
    for table in tables(document.text):
        above = headings(document, table.start, dropped)
        for row in table.rows:
            read = [timed(cell) for cell in row.cells]
            times = tuple((cell, time) for cell, time in read if time)
            if times and not dropped.at(row.start):
                yield Line(row, times, tuple(cell for cell, _ in read if cell.text), above)


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
    return tuple(map(shortened, [above, document.source.title] if heads else [document.source.title]))
