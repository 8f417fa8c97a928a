"""What lies behind the text of a text box."""

from ingest.read.markup import Element, inside, stated
from ingest.read.office.shade import UNKNOWN, colour

THEME = {"bg1": "ffffff", "lt1": "ffffff", "tx1": "000000", "dk1": "000000"}


def paper_of_box(content: Element, page: str) -> str:
    """The fill of the shape around a <txbxContent>; UNKNOWN where a picture, a pattern or a theme may be behind it."""
    for shape in content.iterancestors("wsp", "sp", "shape", "rect", "roundrect", "oval"):
        if shape.tag in {"wsp", "sp"}:
            return paper_of_shape(shape.find("spPr"), shape.find("style") is not None, page)
        return paper_of_drawing(shape, page)
    return UNKNOWN


def paper_of_shape(properties: Element | None, styled: bool, page: str) -> str:
    """The fill that DrawingML states; without one that of the page behind, unless a style fills the shape."""
    if properties is None:
        return UNKNOWN
    if (solid := properties.find("solidFill")) is not None:
        return solid_colour(solid)
    if properties.find("noFill") is not None:
        return page
    other = any(properties.find(name) is not None for name in ("gradFill", "blipFill", "pattFill", "grpFill"))
    return UNKNOWN if styled or other else page


def solid_colour(solid: Element) -> str:
    if (exact := inside(solid, "srgbClr")) is not None:
        return colour(stated(exact, "val")) or UNKNOWN
    theme = inside(solid, "schemeClr")
    if theme is None or len(theme) > 0:
        return UNKNOWN  # made lighter or darker
    return THEME.get(stated(theme, "val") or "", UNKNOWN)


def paper_of_drawing(shape: Element, page: str) -> str:
    """VML: white unless it says otherwise."""
    if shape.get("filled") in {"f", "false", "0"}:
        return page
    return colour(shape.get("fillcolor", "white").split(" ")[0]) or UNKNOWN
