"""The characters of a page with their places, as PDFium gives them."""

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]
"""Rows of left, top, right, bottom in points (1/72 inch) from the upper left corner of the page as it is shown."""
HYPHEN = "\x02"
"""What PDFium gives for a hyphen that breaks a word at the end of a line."""
UNKNOWN = "\ufffd"
FINE = 100
SURROGATES = range(0xD800, 0xE000)
LEANING = 0.1
"""Radians from the horizontal."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters of one page in the order its file has them."""

    characters: list[str]
    boxes: Boxes
    numbers: NDArray[np.int64]
    """For each character the number of its text object; 0 for blank space and line ends."""
    objects: list[Any]
    """The text objects: the first has number 1."""
    turns: NDArray[np.float64]
    """For each text object its angle in radians, clockwise; the first entry stands for no object."""
    width: float
    height: float


def glyphs(page: Any, textpage: Any) -> Glyphs:
    """All characters of a page, hidden ones too."""
    import pypdfium2.raw as pdfium

    count = max(pdfium.FPDFText_CountChars(textpage), 0)
    boxes, numbers = np.zeros((count, 4)), np.zeros(count, dtype=np.int64)
    box = pdfium.FS_RECTF()
    characters: list[str] = []
    objects: list[Any] = []
    turns = [0.0]
    known: dict[int, int] = {}
    for place in range(count):
        characters.append(character(pdfium.FPDFText_GetUnicode(textpage, place)))
        held = None if characters[-1].isspace() else pdfium.FPDFText_GetTextObject(textpage, place)
        if held and pdfium.FPDFText_GetLooseCharBox(textpage, place, box):
            boxes[place] = box.left, box.top, box.right, box.bottom
            address = ctypes.addressof(held.contents)
            if address not in known:
                known[address] = len(known) + 1
                objects.append(held)
                turns.append(pdfium.FPDFText_GetCharAngle(textpage, place))
            numbers[place] = known[address]
    turned = np.array(turns) + math.radians(page.get_rotation())
    return Glyphs(characters, shown(page, boxes), numbers, objects, turned, *page.get_size())


def character(code: int) -> str:
    return chr(code) if code and code not in SURROGATES and code <= 0x10FFFF else UNKNOWN


def shown(page: Any, boxes: Boxes) -> Boxes:
    """Boxes in the page's own space become boxes on the page as it is shown, turned and cut."""
    corner, right, up = (moved(page, x, y) for x, y in ((0, 0), (1000, 0), (0, 1000)))
    matrix = np.array([right - corner, up - corner]) / 1000
    first, second = boxes[:, 0:2] @ matrix + corner, boxes[:, 2:4] @ matrix + corner
    return np.hstack([np.minimum(first, second), np.maximum(first, second)])


def moved(page: Any, x: float, y: float) -> NDArray[np.float64]:
    """A point of the page's own space, from the upper left corner of what is shown."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, int(width * FINE), int(height * FINE), 0, x, y, across, down)
    return np.array([across.value, down.value]) / FINE


def aslant(held: Glyphs) -> NDArray[np.bool_]:
    """For each character whether it does not run as the most of its page do, as stamps and margin notes."""
    quarters = np.round(held.turns / (math.pi / 2)).astype(int)
    leaning = np.abs(held.turns - quarters * (math.pi / 2)) > LEANING
    kinds = np.where(leaning, 4, quarters % 4)[held.numbers]
    return np.asarray((kinds != main_turn(held)) & (held.numbers > 0))


def main_turn(held: Glyphs) -> int:
    """The quarter turn, 0 to 3 clockwise, in which the most characters of a page are set."""
    quarters = np.round(held.turns / (math.pi / 2)).astype(int) % 4
    of_objects = quarters[held.numbers[held.numbers > 0]]
    return int(np.bincount(of_objects, minlength=4).argmax()) if len(of_objects) else 0


def straightened(held: Glyphs) -> Glyphs:
    """The page turned so that most of its text runs from left to right."""
    left, top, right, bottom = held.boxes.T
    wide, high = held.width, held.height
    quarter = main_turn(held)
    if quarter == 0:
        return held
    turned = {
        1: (top, wide - right, bottom, wide - left),
        2: (wide - right, high - bottom, wide - left, high - top),
        3: (high - bottom, left, high - top, right),
    }[quarter]
    size = (wide, high) if quarter == 2 else (high, wide)
    return Glyphs(held.characters, np.stack(turned, 1), held.numbers, held.objects, held.turns, *size)
