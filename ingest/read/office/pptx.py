"""Presentations (.pptx, .pptm, .ppsx): a slide is a page; speaker notes are marked, hidden slides left out.

lxml and not python-pptx: that library loads every picture into memory, opens no strict file, and shows neither diagrams
nor what is hidden.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.documents import RawDocument
from ingest.read.markup import Element, inside, number, stated, text_of
from ingest.read.office.drawing import Drawing, texts
from ingest.read.office.ooxml import DAMAGED, Target, core, is_on, main_part, of_kind, office, optional, relations
from ingest.read.office.outline import Item, Paragraph
from ingest.read.office.theme import theme
from ingest.read.office.writing import Writing
from ingest.read.package import Package

FURNITURE = {"sldNum", "ftr", "dt", "hdr", "sldImg"}
TITLES = {"title", "ctrTitle"}
NOTES = "Speaker notes: "


def read_pptx(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if it is encrypted, damaged beyond reading or shows no text."""
    package, writing = office(data), Writing()
    main, targets = main_part(package, "ppt/presentation.xml", writing)
    size = slide_size(main)
    for slide in main.iter("sldId"):
        writing.page()
        target = targets.get(relation(slide))
        if target is None or target.name not in package:
            writing.note(DAMAGED)
        elif (root := optional(package, target.name, writing)) is not None:
            Slide(package, target.name, root, size, writing).write()
    yield writing.document(origin, file, core(package, writing))


def relation(element: Element) -> str:
    """The id of a relation; elements have plain ids too."""
    names = map(str, element.attrib)
    return next((element.get(name, "") for name in names if name.startswith("{") and name.endswith("}id")), "")


def slide_size(root: Element) -> tuple[int, int]:
    size = root.find("sldSz")
    return (1 << 62, 1 << 62) if size is None else (number(size, "cx"), number(size, "cy"))


@dataclass(slots=True)
class Slide:
    """One slide and the parts that belong to it; `size` is width and height in the units of its shapes."""

    package: Package
    name: str
    root: Element
    size: tuple[int, int]
    writing: Writing

    def write(self) -> None:
        targets = relations(self.package, self.name)
        if not is_on(self.root.get("show")):
            self.writing.hide(" ".join([*texts(self.root), *self.notes(targets)]))
            return
        drawing, paper = self.colours(targets)
        tree = inside(self.root, "cSld", "spTree")
        self.writing.add(() if tree is None else tuple(self.shapes(tree, drawing, paper)))
        self.writing.add(Paragraph(text) for kind in ("diagramData", "chart") for text in self.side(targets, kind))
        self.writing.add(Paragraph(NOTES + text) for text in self.notes(targets))
        for text in self.side(targets, "comments"):
            self.writing.hide(text)

    def colours(self, targets: dict[str, Target]) -> tuple[Drawing, str]:
        """A reader that knows the theme, and the colour behind the slide."""
        layers, name = [self.root], self.name
        themes: Element | None = None
        for kind in ("slideLayout", "slideMaster", "theme"):
            name = next(iter(of_kind(targets, kind)), "")
            root = optional(self.package, name, self.writing)
            if root is None:
                break
            if kind == "theme":
                themes = root
            else:
                layers.append(root)
                targets = relations(self.package, name)
        look = theme(themes, layers[-1])
        return Drawing(look, self.writing), look.behind(layers)

    def shapes(self, parent: Element, drawing: Drawing, paper: str) -> Iterator[Item]:
        for shape in parent.iterchildren("sp", "grpSp", "graphicFrame", "cxnSp", "AlternateContent", "Choice"):
            if self.is_away(shape):
                self.writing.hide(" ".join(texts(shape)))
            elif shape.tag in {"grpSp", "AlternateContent", "Choice"}:
                yield from self.shapes(shape, drawing, paper)
            elif shape.tag == "graphicFrame":
                yield from (drawing.table(table) for table in shape.iter("tbl"))
            else:
                yield from self.shape(shape, drawing, paper)

    def shape(self, shape: Element, drawing: Drawing, paper: str) -> Iterator[Item]:
        role = placeholder(shape)
        if role not in FURNITURE:
            kind = "heading" if role in TITLES else "body"
            yield from drawing.paragraphs(shape.find("txBody"), drawing.paper(shape, paper), kind)

    def is_away(self, shape: Element) -> bool:
        """Switched off, or wholly beside the slide."""
        for properties in shape.iterchildren("nvSpPr", "nvGrpSpPr", "nvGraphicFramePr"):
            named = properties.find("cNvPr")
            if named is not None and (named.get("hidden") or "0") in {"1", "true"}:
                return True
        frame = inside(shape, "xfrm")
        if frame is None:
            frame = inside(shape, "spPr", "xfrm")
        offset, extent = inside(frame, "off"), inside(frame, "ext")
        if offset is None or extent is None or getattr(shape.getparent(), "tag", "") == "grpSp":
            return False
        places = ((number(offset, "x"), number(extent, "cx")), (number(offset, "y"), number(extent, "cy")))
        return any(
            start >= size or start + length <= 0
            for (start, length), size in zip(places, self.size, strict=True)
            if length
        )

    def notes(self, targets: dict[str, Target]) -> Iterator[str]:
        for name in of_kind(targets, "notesSlide"):
            root = optional(self.package, name, self.writing)
            for shape in () if root is None else root.iter("sp"):
                if placeholder(shape) not in FURNITURE:
                    yield from texts(shape)

    def side(self, targets: dict[str, Target], kind: str) -> Iterator[str]:
        for name in of_kind(targets, kind):
            if (root := optional(self.package, name, self.writing)) is not None:
                yield from texts(root) if kind != "comments" else map(text_of, root.iter("text", "txBody"))


def placeholder(shape: Element) -> str:
    element = inside(shape, "nvSpPr", "nvPr", "ph")
    return "" if element is None else stated(element, "type") or "body"
