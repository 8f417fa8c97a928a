"""Whether text can be seen: letters the colour of what is behind them, or too small to be letters."""

import re
from dataclasses import dataclass

SMALLEST = 1.0
"""In points; at this size or below a line of text is a dotted line at best."""
NEAR = 12
"""How far, of 255, each part of a colour may be from the paper's for the letters to vanish in it."""
WHITE, BLACK = "ffffff", "000000"
HEX = re.compile(r"#?([0-9a-fA-F]{6})")
NAMED = {"white": WHITE, "black": BLACK, "red": "ff0000", "blue": "0000ff", "green": "008000", "yellow": "ffff00"}
NAMED |= {"cyan": "00ffff", "magenta": "ff00ff", "lightgray": "c0c0c0", "darkgray": "808080", "darkblue": "000080"}
NAMED |= {"darkcyan": "008080", "darkgreen": "008000", "darkmagenta": "800080", "darkred": "800000"}
NAMED |= {"darkyellow": "808000"}


UNKNOWN = ""
"""The colour of what may be of any colour: a picture, a pattern, a theme that is not known."""


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look; `paper` is what lies right behind them, None where that is the paragraph's or the page's."""

    vanish: bool = False
    ink: str | None = None
    paper: str | None = None
    points: float | None = None

    def is_hidden(self, paper: str) -> bool:
        """`paper` lies behind the paragraph; UNKNOWN where it may be of any colour."""
        if self.vanish or (self.points is not None and self.points <= SMALLEST):
            return True
        return is_lost(self.ink, self.paper or paper or None)


def colour(value: str | None) -> str | None:
    """Six small hexadecimal digits; None for what is no plain colour (`auto`, none)."""
    value = (value or "").strip()
    if found := HEX.fullmatch(value):
        return found.group(1).lower()
    return NAMED.get(value.lower())


def is_lost(ink: str | None, paper: str | None) -> bool:
    """Whether letters cannot be told from the paper; never where one of the two is not known."""
    if ink is None or paper is None:
        return False
    return all(abs(int(ink[at : at + 2], 16) - int(paper[at : at + 2], 16)) <= NEAR for at in (0, 2, 4))
