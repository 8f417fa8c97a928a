"""One page of a PDF: its visible lines in reading order, and what else is on it."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.read.pdf.columns import ordered
from ingest.read.pdf.glyphs import UNKNOWN, Glyphs, aslant, glyphs, straightened
from ingest.read.pdf.lines import Line, lines
from ingest.read.pdf.recognise import languages, recognised
from ingest.read.pdf.seen import fits, pictured, seen
from ingest.read.visible import visible

Mask = NDArray[np.bool_]
LAYER = 0.2
"""A page that is a picture, with less of its text than this to be seen, has it from a text recogniser."""
PICTURE = 0.4
"""The share of a page that a scan covers at least."""
PRIVATE = range(0xE000, 0xF900)
UNREADABLE = 0.3


class State(Enum):
    """How a page was found."""

    READ = "read"
    BLANK = "blank"
    SCAN = "a picture without text"
    LAYER = "a picture with recognised text behind it"
    RECOGNISED = "a picture whose text was recognised here"
    CODED = "type that does not say which letters it shows"
    DAMAGED = "damaged"


PICTURED = {State.SCAN, State.CODED}
"""Pages that a person can read and this program cannot, unless it recognises letters in pictures."""


@dataclass(frozen=True, slots=True)
class Page:
    state: State
    lines: tuple[Line, ...] = ()
    hidden: tuple[str, ...] = ()


def read_page(document: Any, number: int, recognise: bool = True) -> Page:
    """Page `number`, from 0; text in its picture if it has no other and `recognise` is set."""
    import pypdfium2

    try:
        page = document[number]
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError:
        return Page(State.DAMAGED)
    try:
        found = seen_page(page, glyphs(page, textpage))
        return recognised_page(page, found) if recognise and found.state in PICTURED and languages() else found
    finally:
        textpage.close()
        page.close()


def seen_page(page: Any, held: Glyphs) -> Page:
    inked = held.numbers > 0
    if not inked.any():
        return Page(State.SCAN if pictured(page, held) > PICTURE else State.BLANK)
    if coded(held, inked) > UNREADABLE:
        return Page(State.CODED)
    mask, state = seen(page, held), State.READ
    if (mask & inked).sum() < LAYER * inked.sum() and pictured(page, held) > PICTURE:
        mask, state = fits(held), State.LAYER
    upright = mask & ~aslant(held)
    found, invisible = shown(ordered(lines(straightened(held), upright)))
    return Page(state, found, tuple(left_out(held, ~upright & inked)) + invisible)


def recognised_page(page: Any, found: Page) -> Page:
    """The page with what is recognised in its picture, if anything is."""
    lines, invisible = shown(ordered(recognised(page)))
    return Page(State.RECOGNISED, lines, found.hidden + invisible) if lines else found


def coded(held: Glyphs, inked: Mask) -> float:
    """The share of characters whose letter the file does not tell."""
    strange = [char == UNKNOWN or ord(char) in PRIVATE for char in held.characters]
    return float((np.array(strange, dtype=bool) & inked).sum() / inked.sum())


def shown(found: list[Line]) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The lines without invisible characters, and what these were."""
    if not found:
        return (), ()
    text, invisible = visible("\n".join(line.text for line in found))
    pairs = zip(found, text.split("\n"), strict=True)
    kept = (Line(text.strip(), line.left, line.top, line.right, line.bottom) for line, text in pairs)
    return tuple(line for line in kept if line.text), invisible


def left_out(held: Glyphs, mask: Mask) -> list[str]:
    """The texts of the characters in `mask`, each as far as they follow each other."""
    marks = zip(held.characters, mask.tolist(), (held.numbers == 0).tolist(), strict=True)
    text = "".join(char if out else " " if between else "\n" for char, out, between in marks)
    return [found for part in text.split("\n") if (found := " ".join(part.split()))]
