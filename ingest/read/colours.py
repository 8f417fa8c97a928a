"""Colours of style sheets as red, green, blue and how opaque they are."""

import colorsys
import re
from typing import NamedTuple

NUMBER = re.compile(r"-?\d*\.?\d+")
HEX = re.compile(r"^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$")
FUNCTION = re.compile(r"^(rgb|hsl)a?\(([^()]*)\)$")
# The names of CSS Color 4 for what is white or black or nearly so, and the commonest others.
NAMED = {
    "white": "#fff", "snow": "#fffafa", "ivory": "#fffff0", "floralwhite": "#fffaf0", "ghostwhite": "#f8f8ff",
    "mintcream": "#f5fffa", "azure": "#f0ffff", "aliceblue": "#f0f8ff", "whitesmoke": "#f5f5f5", "seashell": "#fff5ee",
    "honeydew": "#f0fff0", "oldlace": "#fdf5e6", "linen": "#faf0e6", "lavenderblush": "#fff0f5", "beige": "#f5f5dc",
    "black": "#000", "gray": "#808080", "grey": "#808080", "silver": "#c0c0c0", "lightgray": "#d3d3d3",
    "lightgrey": "#d3d3d3", "gainsboro": "#dcdcdc", "red": "#f00", "green": "#008000", "blue": "#00f", "yellow": "#ff0",
    "navy": "#000080", "maroon": "#800000", "purple": "#800080", "teal": "#008080", "orange": "#ffa500",
    "darkgray": "#a9a9a9", "darkgrey": "#a9a9a9", "dimgray": "#696969", "transparent": "#0000",
}  # fmt: skip


class Colour(NamedTuple):
    """Parts of 255, and of 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    def differs(self, other: "Colour") -> float:
        return max(abs(self.red - other.red), abs(self.green - other.green), abs(self.blue - other.blue))


WHITE, BLACK = Colour(255, 255, 255), Colour(0, 0, 0)


def colour(value: str) -> Colour | None:
    """None for what is no colour or one that we do not know."""
    value = value.strip().lower()
    value = NAMED.get(value, value)
    if HEX.match(value):
        digits = value[1:] if len(value) > 5 else "".join(digit * 2 for digit in value[1:])
        parts = [int(digits[at : at + 2], 16) for at in range(0, len(digits), 2)]
        return Colour(parts[0], parts[1], parts[2], parts[3] / 255 if len(parts) > 3 else 1.0)
    return function(value)


def function(value: str) -> Colour | None:
    found = FUNCTION.match(value)
    if found is None:
        return None
    texts = re.split(r"[\s,/]+", found.group(2).strip())
    numbers = [float(number.group()) for text in texts if (number := NUMBER.search(text))]
    if len(numbers) < 3 or len(numbers) != len(texts):
        return None
    alpha = numbers[3] / (100 if texts[3].endswith("%") else 1) if len(numbers) > 3 else 1.0
    if found.group(1) == "hsl":
        red, green, blue = colorsys.hls_to_rgb(numbers[0] % 360 / 360, numbers[2] / 100, numbers[1] / 100)
        return Colour(red * 255, green * 255, blue * 255, alpha)
    scale = 2.55 if texts[0].endswith("%") else 1.0
    return Colour(numbers[0] * scale, numbers[1] * scale, numbers[2] * scale, alpha)
