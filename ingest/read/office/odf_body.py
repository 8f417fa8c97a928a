"""The body of an OpenDocument text or slide: paragraphs, lists, tables and text boxes in their order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.read.markup import Element, all_text, stated
from ingest.read.office.odf_look import Styles
from ingest.read.office.outline import Cell, Item, Line, Paragraph, Row, Table
from ingest.read.office.shade import UNKNOWN, WHITE, colour
from ingest.read.office.writing import Writing
from ingest.text.page_words import words

# Declarations, lists that repeat the headings, and what describes pictures.
SKIPPED = words(
    """
    sequence-decls variable-decls user-field-decls forms tracked-changes table-of-content illustration-index
    table-index alphabetical-index user-index object-index bibliography index-title note-citation ruby-text
    image title desc settings soft-page-break change change-start change-end meta database-ranges named-
    expressions calculation-settings
    """
)
UNSEEN = frozenset({"annotation", "hidden-text", "hidden-paragraph"})
MOST_SPACES, MOST_COLUMNS = 100, 256


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds a stretch of the document."""

    paper: str = WHITE
    paragraph: str | None = None
    spans: tuple[str, ...] = ()
    listed: bool = False
    gone: bool = False
    """Inside a section or a frame that is not shown."""


class Body:
    """Walks the tree; hidden text goes to `writing` as it is met."""

    def __init__(self, styles: Styles, writing: Writing) -> None:
        self.styles, self.writing = styles, writing
        self.noted = 0

    def items(self, parent: Element, place: Place) -> Iterator[Item]:
        for element in parent.iterchildren("*"):
            yield from self.item(element, str(element.tag), place)

    def item(self, element: Element, tag: str, place: Place) -> Iterator[Item]:
        if tag in {"p", "h"}:
            yield from self.paragraph(element, place)
        elif tag == "table":
            yield self.table(element, place)
        elif tag in UNSEEN or (tag == "section" and stated(element, "display") in {"none", "condition"}):
            self.writing.hide(all_text(element, " "))
        elif tag == "list":
            yield from self.items(element, replace(place, listed=True))
        elif tag == "frame":
            yield from self.frame(element, place)
        elif tag not in SKIPPED:
            yield from self.items(element, place)

    def frame(self, element: Element, place: Place) -> Iterator[Item]:
        """A text box has a colour of its own, or that of what is behind it."""
        style = stated(element, "style-name")
        fill = self.styles.property("graphic", style, "graphic-properties", "fill")
        paint = colour(self.styles.property("graphic", style, "graphic-properties", "fill-color"))
        behind = place.paper if fill in {None, "none"} else (paint or UNKNOWN) if fill == "solid" else UNKNOWN
        yield from self.items(element, replace(place, paper=behind, paragraph=None, spans=(), listed=False))

    def paragraph(self, element: Element, place: Place) -> Iterator[Item]:
        style = stated(element, "style-name")
        shading = colour(self.styles.property("paragraph", style, "paragraph-properties", "background-color"))
        line = Line()
        self.walk(element, replace(place, paragraph=style, spans=(), paper=shading or place.paper), line)
        self.writing.hide(flat(line.hidden))
        yield Paragraph(flat(line.seen), self.kind(element, style, place))
        yield from line.below

    def kind(self, element: Element, style: str | None, place: Place) -> str:
        names = self.styles.names("paragraph", style)
        if "title" in names:
            return "title"
        if element.tag == "h":
            return "heading"
        return "item" if place.listed else "body"

    def walk(self, parent: Element, place: Place, line: Line) -> None:
        self.put(parent.text, place, line)
        for element in parent.iterchildren("*"):
            self.inline(element, str(element.tag), place, line)
            self.put(element.tail, place, line)

    def inline(self, element: Element, tag: str, place: Place, line: Line) -> None:
        if tag == "s":
            count = stated(element, "c") or "1"
            self.put(" " * min(int(count) if count.isdigit() else 1, MOST_SPACES), place, line)
        elif tag in {"tab", "line-break"}:
            self.put(" " if tag == "tab" else LINE, place, line)
        elif tag == "span":
            name = stated(element, "style-name")
            self.walk(element, replace(place, spans=(*place.spans, name) if name else place.spans), line)
        elif tag in {"note", "frame", "p", "h", "list", "table", *UNSEEN}:
            line.below += self.note(element, place) if tag == "note" else self.item(element, tag, place)
        elif tag not in SKIPPED:
            self.walk(element, place, line)

    def put(self, text: str | None, place: Place, line: Line) -> None:
        if text:
            look = self.styles.look(place.paragraph, place.spans)
            (line.hidden if look.is_hidden(place.paper) else line.seen).append(text)

    def note(self, element: Element, place: Place) -> Iterator[Item]:
        """A footnote or endnote, below the paragraph that refers to it."""
        self.noted += 1
        number = self.noted
        bodies = element.iterchildren("note-body")
        told = [item for body in bodies for item in self.items(body, Place(place.paper)) if isinstance(item, Paragraph)]
        if text := " ".join(item.text for item in told).strip():
            yield Paragraph(f"[{number}] {text}")

    def table(self, element: Element, place: Place) -> Table:
        rows: list[Row] = []
        reaching: dict[int, tuple[int, Cell]] = {}
        for row in element.iter("table-row"):
            if nearest_table(row) is element:
                rows.append(self.row(row, reaching, place))
        return Table(tuple(rows))

    def row(self, element: Element, reaching: dict[int, tuple[int, Cell]], place: Place) -> Row:
        """`reaching` has by column what merged cells above say, and for how many more rows."""
        cells: list[Cell] = []
        for cell in element.iterchildren("table-cell", "covered-table-cell"):
            column = len(cells)
            if cell.tag == "covered-table-cell":
                left, above = reaching.pop(column, (0, Cell(spanned=True)))
                if left > 1:
                    reaching[column] = (left - 1, above)
                cells.append(above)
                continue
            style = stated(cell, "style-name")
            shading = colour(self.styles.property("table-cell", style, "table-cell-properties", "background-color"))
            items = tuple(self.items(cell, replace(place, paper=shading or place.paper, listed=False)))
            found = Cell(tuple(item for item in items if not isinstance(item, Paragraph) or item.text))
            if (down := whole(cell, "number-rows-spanned") - 1) > 0:
                reaching[column] = (down, found)
            cells += [found] * min(whole(cell, "number-columns-repeated"), MOST_COLUMNS)
        return Row(tuple(cells[:MOST_COLUMNS]), header=any(True for _ in element.iterancestors("table-header-rows")))


LINE = "\u2028"


def flat(parts: list[str]) -> str:
    """Blank space counts once, as the format has it; line breaks that are marked as such stay."""
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split(LINE)).strip()


def nearest_table(element: Element) -> Element | None:
    return next(element.iterancestors("table"), None)


def whole(element: Element, name: str) -> int:
    value = stated(element, name) or "1"
    return max(int(value), 1) if value.isdigit() else 1
