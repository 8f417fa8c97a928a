"""Whether the style of an element keeps its text from being seen."""

import re
from collections.abc import Callable, Mapping

Style = Mapping[str, str]
"""For each property that is declared its value."""
LENGTH = re.compile(r"(-?\s*\d*\.?\d+(?:e\d+)?)(px|pt|pc|em|rem|ex|ch|vw|vh|vmin|vmax|%|in|cm|mm)?(?![\w.])")
PIXELS = {"px": 1, "pt": 4 / 3, "pc": 16, "in": 96, "cm": 38, "mm": 3.8}
PIXELS |= {"em": 16, "rem": 16, "ex": 8, "ch": 8, "vw": 11, "vh": 8, "vmin": 8, "vmax": 11, "%": 8}
OFF, BEYOND = -500, 4000
"""Pixels to the left of or above the page, and to the right of it: below it a page goes on."""
SMALLEST = 2
FAINT = 0.05
SHIFTS = ("left", "top", "right", "bottom", "inset", "margin", "margin-left", "margin-top", "text-indent", "translate")
CORNERS = re.compile(r"polygon\(\s*(?:(?:evenodd|nonzero)\s*,)?([^()]*)\)")
MOVED = re.compile(r"translate(?:x|y|3d)?\(([^()]*)\)")
SHRUNK = re.compile(r"scale(?:x|y|3d)?\(\s*0*\.?0+\s*[,)]")
EDGEWISE = re.compile(r"rotate[xy]\(\s*-?(?:90|270)deg\s*\)")
NO_CIRCLE = re.compile(r"(?:circle|ellipse)\(\s*0(?:px|%|em)?(?:\s|\))")
INSET = re.compile(r"inset\(\s*(\d+(?:\.\d+)?)%")
MASKS = ("mask", "mask-image", "-webkit-mask", "-webkit-mask-image")
NO_RECTANGLE = re.compile(r"rect\(\s*[01]?(?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]?(?:px)?\s*\)")
BLANK_MASK = re.compile(
    r"^(?:linear|radial)-gradient\(\s*(?:transparent|rgba\([^()]*,\s*0\)|#0000)\s*,\s*(?:transparent|#0000)\s*\)"
)


def pixels(value: str) -> list[float]:
    """The lengths in a value, in pixels about."""
    return [float(number.replace(" ", "")) * PIXELS.get(unit, 1) for number, unit in LENGTH.findall(value)]


def unseen(style: Style) -> bool:
    """Whether any of the ways to hide a text is used, colours aside."""
    return any(way(style) for way in WAYS)


def undrawn(style: Style) -> bool:
    return (
        style.get("display") == "none"
        or style.get("visibility") in {"hidden", "collapse"}
        or style.get("content-visibility") == "hidden"
    )


def faint(style: Style) -> bool:
    values = [style.get("opacity", "1")]
    values += re.findall(r"opacity\(([^()]*)\)", style.get("filter", ""))
    return any(share(value) <= FAINT for value in values)


def share(value: str) -> float:
    number = LENGTH.match(value)
    return float(number.group(1)) / (100 if number.group(2) == "%" else 1) if number else 1.0


def tiny(style: Style) -> bool:
    size = style.get("font-size") or style.get("font", "").partition("/")[0].rpartition(" ")[2]
    return any(length < SMALLEST for length in pixels(size)[:1])


def away(style: Style) -> bool:
    """Moved off the page; to the right or below only where it is not merely further down."""
    lengths = [length for name in SHIFTS for length in pixels(style.get(name, ""))]
    lengths += [length for value in MOVED.findall(style.get("transform", "")) for length in pixels(value)]
    placed = style.get("position") in {"absolute", "fixed"}
    right = pixels(style.get("left", "")) if placed else []
    return any(length <= OFF for length in lengths) or any(length >= BEYOND or is_wide(style) for length in right)


def is_wide(style: Style) -> bool:
    """`left: 200vw`."""
    return any(unit in {"vw", "%"} and float(number) >= 100 for number, unit in LENGTH.findall(style.get("left", "")))


def flat(style: Style) -> bool:
    """Without height or width, and cut there."""
    names = ("height", "width", "max-height", "max-width", "line-height")
    small = any(lengths and lengths[0] <= 1 for name in names[:4] if (lengths := pixels(style.get(name, ""))))
    small |= any(length == 0 for length in pixels(style.get(names[4], ""))[:1])
    overflow = " ".join(style.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    return small and ("hidden" in overflow or "clip" in overflow)


def clipped(style: Style) -> bool:
    path = style.get("clip-path", "")
    corners = CORNERS.search(path)
    pointless = corners is not None and len({" ".join(point.split()) for point in corners.group(1).split(",")}) < 3
    inset = INSET.search(path)
    masks = (style.get(name, "") for name in MASKS)
    return (
        pointless
        or (inset is not None and float(inset.group(1)) >= 50)
        or NO_CIRCLE.search(path) is not None
        or NO_RECTANGLE.search(style.get("clip", "")) is not None
        or any(BLANK_MASK.match(mask) for mask in masks)
    )


def shrunk(style: Style) -> bool:
    moved = f"{style.get('transform', '')} scale({style.get('scale', '1')})"
    return SHRUNK.search(moved) is not None or EDGEWISE.search(moved) is not None


WAYS: tuple[Callable[[Style], bool], ...] = (undrawn, faint, tiny, away, flat, clipped, shrunk)
COLOURS = {"color", "background", "background-color", "background-image", "background-clip", "-webkit-background-clip"}
COLOURS |= {"-webkit-text-fill-color"}
DRAWN = {"display", "visibility", "content-visibility", "opacity", "filter", "font", "font-size", "position"}
SIZED = {"height", "width", "max-height", "max-width", "line-height", "overflow", "overflow-x", "overflow-y"}
SHAPED = {"clip", "clip-path", "transform", "scale"}
CONCERNED = frozenset(COLOURS | DRAWN | SIZED | SHAPED).union(MASKS, SHIFTS)
