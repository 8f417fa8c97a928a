"""The rows of an OpenDocument spreadsheet, without those that are repeated a million times to fill the sheet."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.read.markup import Element, stated
from ingest.read.office.odf_body import Body, Place, whole
from ingest.read.office.outline import Cell
from ingest.read.office.shade import WHITE, colour
from ingest.read.office.sheet import Numbered
from ingest.read.office.xlsx_look import plain
from ingest.read.office.xlsx_rows import TOO_WIDE, WIDEST

MOST_REPEATED = 4_000_000
"""In letters: so much may be gained by cells and rows that stand once for many."""
REPEATED = "cells that repeat others very many times were read once."
UNSEEN = {"collapse", "filter"}


@dataclass(slots=True)
class OdfRows:
    """The rows of one <table>; hidden rows, columns and cells are told to the body's writing."""

    sheet: Element
    body: Body
    reaching: dict[int, tuple[int, str]] = field(default_factory=dict)
    spare: int = MOST_REPEATED

    def __iter__(self) -> Iterator[Numbered]:
        unseen = self.hidden_columns()
        number = 1
        for row in self.sheet.iter("table-row"):
            cells, repeated = self.cells(row, unseen), whole(row, "number-rows-repeated")
            if stated(row, "visibility") in UNSEEN:
                self.body.writing.hide(" ".join(filter(None, cells)))
            elif any(cells):
                times = self.times(repeated, sum(map(len, cells)))
                yield from ((number + offset, cells) for offset in range(times))
            else:
                yield number, []
            number += repeated

    def hidden_columns(self) -> frozenset[int]:
        found: set[int] = set()
        place = 0
        for column in self.sheet.iter("table-column"):
            width = min(whole(column, "number-columns-repeated"), WIDEST)
            if stated(column, "visibility") in UNSEEN:
                found.update(range(place, place + width))
            place += width
        return frozenset(found)

    def cells(self, row: Element, unseen: frozenset[int]) -> list[str]:
        found: list[str] = []
        for cell in row.iterchildren("table-cell", "covered-table-cell"):
            text, repeated = self.text(cell), whole(cell, "number-columns-repeated")
            if text and len(found) + repeated > WIDEST:
                self.body.writing.note(TOO_WIDE)
            width = min(self.times(repeated, len(text)), WIDEST - len(found))
            for place in range(len(found), len(found) + width):
                found.append(self.shown(text, place, place in unseen, cell))
        return found

    def times(self, repeated: int, letters: int) -> int:
        """How often to repeat something of so many letters: as stated, unless a small file would become a huge text."""
        gained = (repeated - 1) * letters
        if gained > self.spare:
            self.body.writing.note(REPEATED)
            return 1
        self.spare -= gained
        return repeated

    def shown(self, text: str, place: int, hidden: bool, cell: Element) -> str:
        if hidden:
            self.body.writing.hide(text)
            return ""
        if cell.tag == "covered-table-cell" and not text:
            return self.above(place)
        if text and (down := whole(cell, "number-rows-spanned") - 1) > 0:
            self.reaching[place] = (down, text)
        return text

    def above(self, place: int) -> str:
        """What a merged cell above says here."""
        left, text = self.reaching.pop(place, (0, ""))
        if left > 1:
            self.reaching[place] = (left - 1, text)
        return text

    def text(self, cell: Element) -> str:
        """Dates and numbers as they are stored, anything else as it is shown."""
        style = stated(cell, "style-name")
        paper = colour(self.body.styles.property("table-cell", style, "table-cell-properties", "background-color"))
        items = self.body.items(cell, Place(paper or WHITE, spans=()))
        shown = Cell(tuple(items)).text
        kind = stated(cell, "value-type")
        if kind == "date" and (date := stated(cell, "date-value")):
            return date.removesuffix("T00:00:00").replace("T", " ")
        if kind == "float" and (value := stated(cell, "value")):
            return number(value)
        if shown and self.is_faint(style, paper or WHITE):
            self.body.writing.hide(shown)
            return ""
        return shown

    def is_faint(self, style: str | None, paper: str) -> bool:
        """The letters of a cell have the colour of its style."""
        ink = colour(self.body.styles.property("table-cell", style, "text-properties", "color"))
        return ink is not None and ink == paper


def number(value: str) -> str:
    try:
        return plain(float(value))
    except ValueError:
        return value
