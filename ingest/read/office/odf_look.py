"""The styles of an OpenDocument file: whether letters, sections, rows and slides are seen."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from ingest.read.markup import Element, stated
from ingest.read.office.shade import Look, colour

DEEPEST = 20
POINTS = re.compile(r"([\d.]+)(pt|px|in|cm|mm)")
IN_POINTS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835}


class Styles:
    """Styles by family and name, those of the content before those that people named."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self.styles: dict[tuple[str, str], Element] = {}
        self.defaults: dict[str, Element] = {}
        for root in roots:
            for style in root.iter("style", "default-style"):
                family, name = stated(style, "family") or "", stated(style, "name") or ""
                if style.tag == "default-style":
                    self.defaults.setdefault(family, style)
                else:
                    self.styles.setdefault((family, name), style)
        self.look = cache(self._look)

    def chain(self, family: str, name: str | None) -> list[Element]:
        """The style and those it is based on, the most general first."""
        found: list[Element] = []
        while name is not None and (style := self.styles.get((family, name))) is not None and len(found) < DEEPEST:
            found.insert(0, style)
            name = stated(style, "parent-style-name")
        default = self.defaults.get(family)
        return found if default is None else [default, *found]

    def _look(self, paragraph: str | None, spans: tuple[str, ...]) -> Look:
        look = Look()
        chains = [self.chain("paragraph", paragraph), *(self.chain("text", span) for span in spans)]
        for style in (style for chain in chains for style in chain):
            look = over(look, style.find("text-properties"))
        return look

    def property(self, family: str, name: str | None, group: str, wanted: str) -> str | None:
        """What the style or the nearest of those it is based on says."""
        for style in reversed(self.chain(family, name)):
            properties = style.find(group)
            if properties is not None and (value := stated(properties, wanted)) is not None:
                return value
        return None

    def names(self, family: str, name: str | None) -> list[str]:
        """Of the style and of those it is based on, as people know them: `Heading 1`, `Title`."""
        return [
            (stated(style, "display-name") or stated(style, "name") or "").replace("_20_", " ").lower()
            for style in self.chain(family, name)
        ]


def over(look: Look, properties: Element | None) -> Look:
    """The same with what <text-properties> change."""
    if properties is None:
        return look
    display, ink = stated(properties, "display"), stated(properties, "color")
    automatic = stated(properties, "use-window-font-color") == "true"
    return replace(
        look,
        vanish=look.vanish if display is None else display == "none",
        ink=None if automatic else look.ink if ink is None else colour(ink),
        paper=colour(stated(properties, "background-color")) or look.paper,
        points=points(stated(properties, "font-size")) or look.points,
    )


def points(size: str | None) -> float | None:
    """A length in points; None for a share of another."""
    found = POINTS.fullmatch(size or "")
    try:
        return float(found.group(1)) * IN_POINTS[found.group(2)] if found else None
    except ValueError:
        return None
