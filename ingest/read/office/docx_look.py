"""How a run of a Word document looks, from its own properties and from its styles: whether a reader sees it."""

from dataclasses import replace
from functools import cache

from ingest.read.markup import Element, inside, stated
from ingest.read.office.ooxml import is_on, switched
from ingest.read.office.shade import WHITE, Look, colour

DEEPEST = 20


def over(look: Look, properties: Element | None) -> Look:
    """The same with what an <rPr> changes."""
    if properties is None:
        return look
    vanish = switched(properties, "vanish")
    ink = properties.find("color")
    return replace(
        look,
        vanish=look.vanish if vanish is None else vanish,
        ink=look.ink if ink is None else colour(stated(ink, "val")),
        paper=backing(properties) or look.paper,
        points=half_points(child_value(properties, "sz"), look.points),
    )


def half_points(value: str | None, otherwise: float | None) -> float | None:
    try:
        return float(value or "") / 2
    except ValueError:
        return otherwise


def backing(properties: Element) -> str | None:
    """The highlight or shading of a run, a paragraph or a cell."""
    return colour(child_value(properties, "highlight")) or fill(properties.find("shd"))


def child_value(parent: Element | None, name: str) -> str | None:
    child = inside(parent, name)
    return None if child is None else stated(child, "val")


def fill(shading: Element | None) -> str | None:
    return None if shading is None else colour(stated(shading, "fill"))


class Styles:
    """The styles of a document by their id."""

    def __init__(self, root: Element | None) -> None:
        self.root = root
        self.styles = {} if root is None else {stated(style, "styleId") or "": style for style in root.iter("style")}
        defaults = inside(root, "docDefaults", "rPrDefault", "rPr")
        self.default = over(Look(), defaults)
        paragraphs = (style for style in self.styles.values() if stated(style, "type") == "paragraph")
        self.usual = next((stated(style, "styleId") for style in paragraphs if is_default(style)), None)
        self.look = cache(self._look)
        self.name = cache(self._name)

    def chain(self, name: str | None) -> list[Element]:
        """The style and those it is based on, the most general first."""
        found: list[Element] = []
        while name is not None and name in self.styles and len(found) < DEEPEST:
            style = self.styles[name]
            found.insert(0, style)
            name = child_value(style, "basedOn")
        return found

    def _look(self, paragraph: str | None, run: str | None) -> Look:
        look = self.default
        for style in [*self.chain(paragraph or self.usual), *self.chain(run)]:
            look = over(look, style.find("rPr"))
        return look

    def _name(self, style: str | None) -> str:
        """What people call it, in small letters: `heading 1`, `title`, `toc 2`."""
        element = inside(self.styles.get(style or ""), "name")
        return (style or "" if element is None else stated(element, "val") or "").lower()

    def level(self, style: str | None) -> int | None:
        """Its level in the outline, from 0 for the chapters."""
        for element in reversed(self.chain(style)):
            if (outline := inside(element, "pPr", "outlineLvl")) is not None:
                value = stated(outline, "val") or ""
                return int(value) if value.isdigit() else None
        return None

    def is_shaded(self, style: str | None) -> bool:
        """Whether a table style colours cells, so that letters on them may be white."""
        shadings = (shading for element in self.chain(style) for shading in element.iter("shd"))
        return any(found not in {None, WHITE} for found in map(fill, shadings))


def is_default(style: Element) -> bool:
    value = stated(style, "default")
    return value is not None and is_on(value)
