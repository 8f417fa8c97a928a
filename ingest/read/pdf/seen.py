"""Which characters of a page can be seen: the page is drawn with its text and without, and the two are compared."""

import ctypes
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.read.pdf.glyphs import Glyphs

Mask = NDArray[np.bool_]
Picture = NDArray[np.int16]
"""Shades of grey, 0 to 255."""
LONGEST_SIDE = 850
CONTRAST = 10
"""Shades that an eye can tell apart; small letters in light grey on white leave 25."""
CLEAR = 40
"""Shades between a colour and the ground it stands on, where letters cannot be drawn for want of their font."""
SMALLEST = 1.5
"""Height in points of a line in type of one point."""
WORD = 8
INVISIBLE = {3, 7}
"""Render modes that neither fill nor stroke: ISO 32000-1, table 106."""
LARGEST_PICTURE = 40_000_000
"""Pixels; a picture of more is not drawn, so that it cannot take all memory."""
DEEPEST = 8
FAINT = 25
LATIN = 0x24F
"""PDFium draws the letters up to here itself where their font is not in the file."""


def seen(page: Any, held: Glyphs) -> Mask:
    """For each character whether it is there to be read."""
    switch((picture.raw for picture in pictures(page) if pixels(picture) > LARGEST_PICTURE), on=False)
    texts = held.objects
    scale = min(1.0, LONGEST_SIDE / max(held.width, held.height, 1.0))
    with_text, without = drawn(page, scale), drawn_without(page, texts, scale)
    foreign = np.array([ord(char) > LATIN for char in held.characters], dtype=bool)
    marked = traces(held, np.abs(with_text - without) > CONTRAST, scale)
    suspects = np.unique(held.numbers[foreign & ~marked])
    lacking = [number for number in suspects if number and is_lacking(texts[number - 1], without, scale)]
    unseen = [number for number, text in enumerate(texts, 1) if mode(text) in INVISIBLE]
    marked |= foreign & np.isin(held.numbers, lacking)
    return by_word(held, marked) & fits(held) & ~np.isin(held.numbers, unseen)


def pictures(page: Any) -> list[Any]:
    import pypdfium2.raw as pdfium

    return list(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=DEEPEST))


def pixels(picture: Any) -> int:
    wide, high = picture.get_px_size()
    return int(wide * high)


def pictured(page: Any, held: Glyphs) -> float:
    """The share of the page under its largest picture, 0 to 1."""
    boxes = (picture.get_bounds() for picture in pictures(page))
    areas = ((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    return min(max(areas, default=0.0) / max(held.width * held.height, 1.0), 1.0)


def switch(objects: Iterable[Any], on: bool) -> None:
    import pypdfium2.raw as pdfium

    for one in objects:
        pdfium.FPDFPageObj_SetIsActive(one, on)


def drawn(page: Any, scale: float) -> Picture:
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        return np.array(bitmap.to_numpy(), dtype=np.int16).reshape(bitmap.height, bitmap.width)
    finally:
        bitmap.close()


def drawn_without(page: Any, texts: list[Any], scale: float) -> Picture:
    switch(texts, on=False)
    try:
        return drawn(page, scale)
    finally:
        switch(texts, on=True)


def traces(held: Glyphs, changed: Mask, scale: float) -> Mask:
    """Whether anything changed within the box of each character; its outer rows belong to the lines beside it."""
    sums = np.zeros((changed.shape[0] + 1, changed.shape[1] + 1), dtype=np.int32)
    np.cumsum(changed.cumsum(0, dtype=np.int32), 1, out=sums[1:, 1:])
    left, top, right, bottom = (held.boxes * scale).T
    margin = (bottom - top) * 0.15
    rows, columns = changed.shape
    first, last = limited(top + margin, rows), np.clip(np.ceil(bottom - margin), 0, rows).astype(int)
    start, end = limited(left, columns), np.clip(np.ceil(right), 0, columns).astype(int)
    count = sums[last, end] - sums[first, end] - sums[last, start] + sums[first, start]
    return np.asarray((count > 0) & (last > first) & (end > start))


def limited(values: NDArray[np.float64], most: int) -> NDArray[np.int64]:
    return np.clip(np.floor(values), 0, most).astype(np.int64)


def fits(held: Glyphs) -> Mask:
    """Whether a character lies on the page and is larger than dust."""
    left, top, right, bottom = held.boxes.T
    across, down = (left + right) / 2, (top + bottom) / 2
    inside = (across >= 0) & (across <= held.width) & (down >= 0) & (down <= held.height)
    return np.asarray(inside & (np.maximum(bottom - top, right - left) > SMALLEST))


def by_word(held: Glyphs, marked: Mask) -> Mask:
    """A word is seen if a part of it is: a point or a thin stroke may leave no trace by itself."""
    breaks = held.numbers == 0
    starts = np.maximum.accumulate(np.where(breaks, np.arange(len(breaks)), 0))
    words = np.cumsum(breaks | ((np.arange(len(breaks)) - starts) % WORD == 0))
    return np.asarray(np.bincount(words, weights=marked)[words] > 0)


def mode(text: Any) -> int:
    import pypdfium2.raw as pdfium

    return int(pdfium.FPDFTextObj_GetTextRenderMode(text))


def is_lacking(text: Any, ground: Picture, scale: float) -> bool:
    """Whether letters leave no trace only because their font is not in the file: their colour would be seen."""
    import pypdfium2.raw as pdfium

    if pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(text)):
        return False
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(text, red, green, blue, alpha) or alpha.value < FAINT:
        return False
    shade = 0.3 * red.value + 0.59 * green.value + 0.11 * blue.value
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(text, left, bottom, right, top)
    row = ground.shape[0] - int((top.value + bottom.value) / 2 * scale)
    column = int((left.value + right.value) / 2 * scale)
    inside = 0 <= row < ground.shape[0] and 0 <= column < ground.shape[1]
    return inside and abs(shade - int(ground[row, column])) > CLEAR
