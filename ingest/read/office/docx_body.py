"""The body of a Word document: paragraphs, tables and text boxes in their order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from ingest.read.markup import Element, inside, stated
from ingest.read.office.docx_look import Styles, child_value, fill, over
from ingest.read.office.docx_shape import paper_of_box
from ingest.read.office.ooxml import switched
from ingest.read.office.outline import Cell, Item, Line, Paragraph, Row, Table
from ingest.read.office.shade import UNKNOWN, Look
from ingest.read.office.writing import Writing

# Properties, codes of fields and what shows no text of its own.
SKIPPED = {"instrText", "delInstrText", "fldData", "rt", "annotationRef", "binData", "docPartPr", "sectPr"}
SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
DELETED = {"del", "moveFrom"}
LISTED = "list "


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds a stretch of the document."""

    paper: str
    look: Look = field(default_factory=Look)
    style: str | None = None
    gone: bool = False
    """Inside what was deleted while changes were tracked."""


class Body:
    """Walks a document's tree; hidden text goes to `writing` as it is met."""

    def __init__(self, styles: Styles, notes: Mapping[tuple[str, str], Element], writing: Writing) -> None:
        self.styles, self.notes, self.writing = styles, notes, writing
        self.fields: list[bool] = []
        """The fields that are open here, and whether what they show has begun."""
        self.noted = 0

    def items(self, parent: Element, place: Place) -> Iterator[Item]:
        for element in parent.iterchildren("*"):
            yield from self.item(element, str(element.tag), place)

    def item(self, element: Element, tag: str, place: Place) -> Iterator[Item]:
        if tag == "p":
            yield from self.paragraph(element, place)
        elif tag == "tbl":
            yield self.table(element, place)
        elif tag == "AlternateContent":
            yield from self.items(chosen(element), place)
        elif tag not in SKIPPED and not tag.endswith("Pr"):
            yield from self.items(element, replace(place, gone=place.gone or tag in DELETED))

    def paragraph(self, element: Element, place: Place) -> Iterator[Item]:
        properties = element.find("pPr")
        style = child_value(properties, "pStyle")
        shading = fill(inside(properties, "shd"))
        line = Line()
        self.walk(element, replace(place, style=style, paper=shading or place.paper), line)
        self.writing.hide("".join(line.hidden))
        text = "".join(line.seen)
        # A table of contents repeats the headings; they come with what they head.
        if not self.styles.name(style).startswith("toc "):
            yield Paragraph(text, self.kind(style, properties))
        yield from line.below

    def kind(self, style: str | None, properties: Element | None) -> str:
        name = self.styles.name(style)
        if name == "title":
            return "title"
        if name.startswith("heading") or self.styles.level(style) is not None:
            return "heading"
        listed = name.startswith(LISTED) or inside(properties, "numPr") is not None
        return "item" if listed else "body"

    def walk(self, parent: Element, place: Place, line: Line) -> None:
        """What a paragraph or a run holds, in order."""
        for element in parent.iterchildren("*"):
            tag = str(element.tag)
            if tag in {"t", "delText"} or tag in SIGNS:
                self.put(SIGNS.get(tag, element.text or ""), place, line)
            elif tag == "r":
                self.walk(element, self.run_place(element, place), line)
            elif tag == "AlternateContent":
                self.walk(chosen(element), place, line)
            elif tag not in SKIPPED and not tag.endswith("Pr"):
                self.walk_other(element, tag, place, line)

    def walk_other(self, element: Element, tag: str, place: Place, line: Line) -> None:
        if tag == "fldChar":
            self.field_mark(stated(element, "fldCharType"))
        elif tag == "txbxContent":
            line.below += self.items(element, Place(paper=paper_of_box(element, place.paper), gone=place.gone))
        elif tag in {"footnoteReference", "endnoteReference"}:
            line.below += self.note(tag.removesuffix("Reference") + "s", stated(element, "id") or "", place)
        elif tag in {"p", "tbl"}:  # damaged files nest paragraphs
            line.below += self.item(element, tag, place)
        else:
            self.walk(element, replace(place, gone=place.gone or tag in DELETED), line)

    def run_place(self, run: Element, place: Place) -> Place:
        properties = run.find("rPr")
        look = over(self.styles.look(place.style, child_value(properties, "rStyle")), properties)
        return replace(place, look=look)

    def put(self, text: str, place: Place, line: Line) -> None:
        if not all(self.fields):
            return
        hidden = place.gone or place.look.is_hidden(place.paper)
        (line.hidden if hidden else line.seen).append(text)

    def field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self.fields.append(False)
        elif kind == "separate" and self.fields:
            self.fields[-1] = True
        elif kind == "end" and self.fields:
            self.fields.pop()

    def note(self, kind: str, number: str, place: Place) -> Iterator[Item]:
        """A footnote or endnote, below the paragraph that refers to it."""
        element = self.notes.get((kind, number))
        if element is None or place.gone:
            return
        self.noted += 1
        told = [item for item in self.items(element, Place(paper=place.paper)) if isinstance(item, Paragraph)]
        text = " ".join(item.text.strip() for item in told).strip()
        if text:
            yield Paragraph(f"[{self.noted}] {text}")

    def table(self, element: Element, place: Place) -> Table:
        style = child_value(element.find("tblPr"), "tblStyle")
        if self.styles.is_shaded(style):
            place = replace(place, paper=UNKNOWN)
        rows: list[Row] = []
        for row in through_controls(element, "tr"):
            rows.append(self.row(row, rows[-1] if rows else None, place))
        return Table(tuple(row for row in rows if row.cells))

    def row(self, element: Element, above: Row | None, place: Place) -> Row:
        properties = element.find("trPr")
        if inside(properties, "del") is not None or switched(properties, "hidden"):
            self.writing.hide(" ".join(text.text or "" for text in element.iter("t", "delText")))
            return Row(())
        cells: list[Cell] = []
        for cell in through_controls(element, "tc"):
            cells += self.cells(cell, above.cells[len(cells) :] if above else (), place)
        return Row(tuple(cells), header=bool(switched(properties, "tblHeader")))

    def cells(self, element: Element, above: tuple[Cell, ...], place: Place) -> list[Cell]:
        """A cell and those it reaches over; one that goes on from the row above says the same."""
        properties = element.find("tcPr")
        shading = fill(inside(properties, "shd"))
        items = self.items(element, replace(place, paper=shading or place.paper))
        found = Cell(tuple(item for item in items if full(item)))
        merge = inside(properties, "vMerge")
        if merge is not None and stated(merge, "val") != "restart" and not found.items and above:
            found = above[0]
        span = child_value(properties, "gridSpan") or ""
        width = min(int(span), 64) if span.isdigit() else 1
        return [found] + [Cell(spanned=True)] * (width - 1)


def full(item: Item) -> bool:
    return not isinstance(item, Paragraph) or bool(item.text.strip())


def chosen(alternates: Element) -> Element:
    """The first of several ways to draw the same thing."""
    choice = alternates.find("Choice")
    if choice is None:
        choice = alternates.find("Fallback")
    return alternates if choice is None else choice


def through_controls(parent: Element, tag: str) -> Iterator[Element]:
    """The children of a kind, those inside content controls and marks of changes too."""
    for element in parent.iterchildren("*"):
        if element.tag == tag:
            yield element
        elif element.tag in {"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"}:
            yield from through_controls(element, tag)
