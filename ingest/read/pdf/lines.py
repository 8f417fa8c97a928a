"""The characters of a page become lines: what stands side by side without a wide gap."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ingest.read.pdf.glyphs import HYPHEN, Glyphs

GAP = 1.5
"""Widest space within a line, in heights of the line; justified lines reach one."""
RAISED = 0.75
SOFT = "\u00ad"
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
WIDE = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
SPACED_WIDE = re.compile(rf"(?<=[{WIDE}]) (?=[{WIDE}])")


@dataclass(frozen=True, slots=True)
class Line:
    """Text and its box, in points from the upper left corner of its page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


class Char(NamedTuple):
    """A character and its box; blank space belongs to no text object and has none."""

    text: str
    inked: bool
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def lines(held: Glyphs, mask: NDArray[np.bool_]) -> list[Line]:
    """The lines of the characters in `mask`, in the order of the file."""
    places = np.flatnonzero(mask | (held.numbers == 0))
    inked, boxes = (held.numbers[places] > 0).tolist(), held.boxes[places].tolist()
    chars = (Char(held.characters[place], ink, *box) for place, ink, box in zip(places, inked, boxes, strict=True))
    return [line(part) for part in parts(chars) if any(char.inked for char in part)]


def parts(chars: Iterable[Char]) -> Iterator[list[Char]]:
    """Characters up to a line end, a jump to another height or a gap wider than spaces are."""
    part: list[Char] = []
    last: Char | None = None
    for char in chars:
        if char.text in "\r\n" or (last and char.inked and (jumps(last, char) or apart(last, char))):
            yield part
            part, last = [], None
        if char.text not in "\r\n":
            part.append(char)
            last = char if char.inked else last
    yield part


def jumps(one: Char, other: Char) -> bool:
    """Whether two characters do not stand on one line."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared < min(one.height, other.height) * 0.3


def apart(one: Char, other: Char) -> bool:
    gap = max(other.left - one.right, one.left - other.right)
    return gap > GAP * max(one.height, other.height)


def line(chars: list[Char]) -> Line:
    inked = [char for char in chars if char.inked]
    height = median(char.height for char in inked)
    full = [char for char in inked if char.height >= height * RAISED]
    top, bottom = median(char.top for char in full), median(char.bottom for char in full)
    return Line(
        written(chars, height), min(char.left for char in inked), top, max(char.right for char in inked), bottom
    )


def written(chars: list[Char], height: float) -> str:
    """The text of a line: small raised digits are the mark of a note."""
    pieces: list[str] = []
    noted = False
    for char in chars:
        note = bool(pieces and char.inked and char.text.isdigit() and char.height < height * RAISED)
        pieces.append(("" if note == noted else "[" if note else "]") + char.text)
        noted = note
    text = " ".join("".join(pieces).translate(LIGATURES).split()) + ("]" if noted else "")
    text = f"{text[:-1]}-" if text.endswith(SOFT) else text
    return SPACED_WIDE.sub("", text.replace(HYPHEN, "-"))
