"""DrawingML, the language of slides and shapes: its paragraphs and tables, and which letters are seen."""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.read.markup import Element, inside, stated
from ingest.read.office.docx_shape import paper_of_shape
from ingest.read.office.outline import Cell, Item, Paragraph, Row, Table
from ingest.read.office.shade import SMALLEST, UNKNOWN, is_lost
from ingest.read.office.theme import Theme
from ingest.read.office.writing import Writing

HUNDREDTHS = 100


@dataclass(frozen=True, slots=True)
class Drawing:
    """Reads the text bodies of shapes; hidden text goes to `writing`."""

    theme: Theme
    writing: Writing

    def paragraphs(self, body: Element | None, paper: str, kind: str = "body") -> Iterator[Paragraph]:
        """The paragraphs of a <txBody>; `paper` is behind it."""
        for paragraph in () if body is None else body.iterchildren("p"):
            seen: list[str] = []
            hidden: list[str] = []
            for run in paragraph.iterchildren("r", "br", "fld", "m", "AlternateContent"):
                (hidden if self.is_hidden(run.find("rPr"), paper) else seen).append(text_of_run(run))
            self.writing.hide("".join(hidden))
            if text := "".join(seen).strip():
                yield Paragraph(text, kind)

    def is_hidden(self, properties: Element | None, paper: str) -> bool:
        if properties is None:
            return False
        size = stated(properties, "sz") or ""
        if size.isdigit() and int(size) <= SMALLEST * HUNDREDTHS:
            return True
        fill = properties.find("solidFill")
        if is_clear(fill) or (properties.find("noFill") is not None and properties.find("ln") is None):
            return True
        return is_lost(self.theme.of(fill) or None, paper or None)

    def paper(self, shape: Element, behind: str) -> str:
        """What is behind the text of a shape."""
        properties = shape.find("spPr")
        fill = inside(properties, "solidFill")
        if fill is not None:
            return self.theme.of(fill) or UNKNOWN
        return paper_of_shape(properties, shape.find("style") is not None, behind)

    def table(self, element: Element) -> Table:
        headed = stated(table_properties(element), "firstRow") == "1"
        rows: list[Row] = []
        for row in element.iterchildren("tr"):
            above = rows[-1].cells if rows else ()
            cells = tuple(
                self.cell(cell, above[place : place + 1]) for place, cell in enumerate(row.iterchildren("tc"))
            )
            rows.append(Row(cells, header=headed and not rows and all(cell.items or cell.spanned for cell in cells)))
        return Table(tuple(rows))

    def cell(self, element: Element, above: tuple[Cell, ...]) -> Cell:
        """A merged cell says the same as the one above that it belongs to."""
        if stated(element, "vMerge") in {"1", "true"} and above:
            return above[0]
        fill = inside(element, "tcPr", "solidFill")
        paper = UNKNOWN if fill is None else self.theme.of(fill) or UNKNOWN
        items: tuple[Item, ...] = tuple(self.paragraphs(element.find("txBody"), paper))
        return Cell(items, spanned=stated(element, "hMerge") in {"1", "true"})


def table_properties(table: Element) -> Element:
    properties = table.find("tblPr")
    return table if properties is None else properties


def is_clear(fill: Element | None) -> bool:
    """Whether a colour is wholly transparent."""
    alphas = () if fill is None else fill.iter("alpha")
    return any(stated(alpha, "val") in {"0", "0%"} for alpha in alphas)


def text_of_run(run: Element) -> str:
    if run.tag == "br":
        return "\n"
    if run.tag == "fld" and (stated(run, "type") or "").startswith(("slidenum", "datetime")):
        return ""
    return "".join(text.text or "" for text in run.iter("t"))


def texts(root: Element) -> Iterator[str]:
    """The paragraphs of a part that has no shapes: a chart, a diagram, a comment."""
    for paragraph in root.iter("p"):
        if text := "".join(part.text or "" for part in paragraph.iter("t")).strip():
            yield text
