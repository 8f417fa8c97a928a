"""Paragraphs and tables as they gather while RTF is read, which marks only where each of them ends."""

from dataclasses import dataclass, field

from ingest.read.office.outline import Cell, Item, Paragraph, Row, Table
from ingest.read.office.writing import Writing


@dataclass(slots=True)
class Flow:
    """A stream of paragraphs: the body, a footnote, a text box."""

    writing: Writing
    items: list[Item] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    below: list[Item] = field(default_factory=list)
    cell: list[Item] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def put(self, text: str, hidden: bool) -> None:
        (self.hidden if hidden else self.seen).append(text)

    def end_paragraph(self, kind: str, in_table: bool) -> None:
        """A paragraph outside of a table ends the table before it."""
        found = [*self.line(kind), *self.below]
        self.below.clear()
        if in_table:
            self.cell += found
        elif found:
            self.end_table()
            self.items += found

    def line(self, kind: str) -> list[Item]:
        text, hidden = whole(self.seen), whole(self.hidden)
        self.seen.clear()
        self.hidden.clear()
        self.writing.hide(hidden)
        return [Paragraph(text, kind)] if text.strip() else []

    def end_cell(self) -> None:
        self.end_paragraph("body", in_table=True)
        self.cells.append(Cell(tuple(self.cell)))
        self.cell.clear()

    def end_row(self, header: bool, merged: list[str]) -> None:
        """`merged` says of each cell whether it goes on from the one above (`down`) or before it (`right`)."""
        if self.cell or self.seen:
            self.end_cell()
        above = self.rows[-1].cells if self.rows else ()
        for place, how in enumerate(merged[: len(self.cells)]):
            if how == "down" and place < len(above):
                self.cells[place] = above[place]
            elif how == "right":
                self.cells[place] = Cell(spanned=True)
        self.rows.append(Row(tuple(self.cells), header))
        self.cells.clear()

    def end_table(self) -> None:
        if self.cells or self.cell:
            self.end_row(header=False, merged=[])
        if self.rows:
            self.items.append(Table(tuple(self.rows)))
            self.rows.clear()

    def finish(self) -> list[Item]:
        """All that has come, the last paragraph without an end too."""
        self.end_paragraph("body", in_table=bool(self.cells or self.cell))
        self.end_table()
        return self.items


def whole(parts: list[str]) -> str:
    """One text; the halves of characters beyond 65,535, which RTF writes as two, come together."""
    return "".join(parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
