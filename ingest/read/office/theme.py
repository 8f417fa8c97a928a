"""The colours of a presentation: what is behind a slide, and which colour a name of the theme stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.read.markup import Element, inside, stated
from ingest.read.office.shade import UNKNOWN, colour

TWO_NAMES = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}


@dataclass(frozen=True, slots=True)
class Theme:
    """`colours` by their name in the theme, `names` as the master maps them."""

    colours: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def of(self, fill: Element | None) -> str | None:
        """The colour of a <solidFill> or <bgRef>; None if there is none, UNKNOWN if it is mixed or not known."""
        if fill is None:
            return None
        for element in fill.iterchildren("srgbClr", "schemeClr", "sysClr"):
            if len(element) > 0:
                return UNKNOWN
            value = stated(element, "lastClr") or stated(element, "val") or ""
            name = self.names.get(value, TWO_NAMES.get(value, value))
            return self.colours.get(name) or colour(value) or UNKNOWN
        return UNKNOWN

    def behind(self, layers: Sequence[Element]) -> str:
        """The colour behind a slide, whose own part comes first, then its layout's, then the master's."""
        if any(next(layer.iter("pic", "blipFill"), None) is not None for layer in layers):
            return UNKNOWN  # a picture may lie under the letters
        for layer in layers:
            background = inside(layer, "cSld", "bg")
            if background is not None:
                stated_fill = inside(background, "bgPr", "solidFill")
                return self.of(background.find("bgRef") if stated_fill is None else stated_fill) or UNKNOWN
        return UNKNOWN


def theme(root: Element | None, master: Element | None) -> Theme:
    scheme = inside(root, "themeElements", "clrScheme")
    names = inside(master, "clrMap")
    return Theme(
        colours={} if scheme is None else {str(entry.tag): of_entry(entry) for entry in scheme},
        names={} if names is None else {str(name): str(value) for name, value in names.items()},
    )


def of_entry(entry: Element) -> str:
    return next((colour(stated(kind, "lastClr") or stated(kind, "val")) or UNKNOWN for kind in entry), UNKNOWN)
