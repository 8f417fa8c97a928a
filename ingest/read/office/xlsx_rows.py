"""The rows of a sheet of Excel as people see them: dates as dates, merged cells filled, what is hidden set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.read.markup import Element, elements, stated
from ingest.read.office.shade import WHITE, colour
from ingest.read.office.sheet import Numbered
from ingest.read.office.writing import Writing
from ingest.read.office.xlsx_look import Format, is_tiny

COLUMN = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
HEAD_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})\"")
ATTRIBUTE = re.compile(rb"([\w:]+)=[\"']([^\"']*)[\"']")
WIDEST, MOST_MERGED, HEAD = 1024, 50_000, 1 << 20
UNSAVED = (
    "some formulas have no stored result; open the file in its program and save it, so that their values are in it."
)
TOO_WIDE = f"a sheet has more than {WIDEST:,} columns; those beyond were not read."


@dataclass(frozen=True, slots=True)
class Shared:
    """A text that cells share; `unseen` is what of it stands in letters too small, `white` what is white."""

    text: str
    unseen: str = ""
    white: str = ""


@dataclass(slots=True)
class Book:
    """What all sheets of a workbook use."""

    shared: Sequence[Shared]
    formats: Sequence[Format]
    days_1904: bool
    writing: Writing


@dataclass(slots=True)
class SheetRows:
    """The rows of one sheet; hidden rows, columns and cells are told to the book's writing."""

    book: Book
    data: bytes
    unseen: frozenset[int] = frozenset()
    merged: dict[tuple[int, int], int] = field(default_factory=dict)
    carried: dict[int, tuple[int, str]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Numbered]:
        self.unseen, self.merged = hidden_columns(self.data), merged_cells(self.data)
        number = 0
        for row in elements(self.data, "row"):
            stated_number = stated(row, "r") or ""
            following = int(stated_number) if stated_number.isdigit() else number + 1
            if following > number + 1:
                yield number + 1, []
            number = following
            cells = self.cells(row, number)
            if is_collapsed(row):
                self.book.writing.hide(" ".join(filter(None, cells)))
            else:
                yield number, cells if any(cells) else []

    def cells(self, row: Element, number: int) -> list[str]:
        found: list[str] = []
        for cell in row.iterchildren("{*}c"):
            place = column_of(stated(cell, "r") or "", len(found))
            if place >= WIDEST:
                self.book.writing.note(TOO_WIDE)
                continue
            found += [""] * (place + 1 - len(found))
            text = self.seen(cell)
            if place in self.unseen:
                self.book.writing.hide(text)
                text = ""
            found[place] = text
            if text and (last := self.merged.get((number, place))):
                self.carried[place] = (last, text)
        return self.filled(found, number)

    def filled(self, cells: list[str], number: int) -> list[str]:
        """The row with what a merged cell above says in it."""
        if not self.carried or not cells:
            return cells
        for place, (last, text) in list(self.carried.items()):
            if last < number:
                del self.carried[place]
            elif place < len(cells) and not cells[place]:
                cells[place] = text
        return cells

    def seen(self, cell: Element) -> str:
        style = stated(cell, "s") or ""
        look = self.book.formats[int(style)] if style.isdigit() and int(style) < len(self.book.formats) else Format()
        text = self.text(cell, look)
        if look.hidden:
            self.book.writing.hide(text)
            return ""
        return text.strip()

    def text(self, cell: Element, look: Format) -> str:
        kind = stated(cell, "t") or "n"
        if kind == "inlineStr":
            return self.shared(shared_text(cell), look)
        value = cell.findtext("{*}v")
        if not value or kind == "e":
            if not value and cell.find("{*}f") is not None:
                self.book.writing.note(UNSAVED)
            return ""
        if kind == "s":
            place = int(value) if value.strip().isdigit() else len(self.book.shared)
            return self.shared(self.book.shared[place], look) if place < len(self.book.shared) else ""
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        return look.shown(value, self.book.days_1904) if kind == "n" else value.removesuffix("T00:00:00")

    def shared(self, found: Shared, look: Format) -> str:
        self.book.writing.hide(found.unseen)
        if found.white and not look.on_white:
            return f"{found.text} {found.white}"
        self.book.writing.hide(found.white)
        return found.text


def column_of(reference: str, following: int) -> int:
    """The column, from 0, of `AB12`; cells without a reference follow each other."""
    found = COLUMN.fullmatch(reference)
    return following if found is None else column(found.group(1))


def column(letters: str) -> int:
    place = 0
    for letter in letters.upper():
        place = place * 26 + ord(letter) - 64
    return place - 1


def is_collapsed(row: Element) -> bool:
    return stated(row, "hidden") in {"1", "true"} or stated(row, "ht") in {"0", "0.0"}


def hidden_columns(data: bytes) -> frozenset[int]:
    """They are stated before the rows."""
    found: set[int] = set()
    for attributes in HEAD_COLUMN.findall(data[:HEAD].partition(b"sheetData")[0]):
        said = dict(ATTRIBUTE.findall(attributes))
        first, last = said.get(b"min", b""), said.get(b"max", b"")
        hidden = said.get(b"hidden") in {b"1", b"true"} or said.get(b"width") in {b"0", b"0.0"}
        if hidden and first.isdigit() and last.isdigit():
            found.update(range(int(first) - 1, min(int(last), WIDEST)))
    return frozenset(found)


def merged_cells(data: bytes) -> dict[tuple[int, int], int]:
    """They are stated after the rows: the last row of each by row, from 1, and column, from 0, of the first cell."""
    tail = data[data.rfind(b"sheetData") :]
    found: dict[tuple[int, int], int] = {}
    for left, top, bottom in MERGED.findall(tail):
        found[int(top), column(left.decode("ascii"))] = int(bottom)
        if len(found) == MOST_MERGED:
            break
    return found


def shared_text(element: Element) -> Shared:
    """The text of an <si> or <is>; how it is pronounced is left out."""
    seen: list[str] = []
    unseen: list[str] = []
    white: list[str] = []
    for part in element.iter("{*}t"):
        parent = part.getparent()
        if parent is None or parent.tag.endswith("}rPh"):
            continue
        properties = parent.find("{*}rPr")
        into = seen if properties is None else {"unseen": unseen, "white": white}.get(faint(properties), seen)
        into.append(part.text or "")
    return Shared("".join(seen), "".join(unseen), "".join(white))


def faint(properties: Element) -> str:
    if is_tiny(properties):
        return "unseen"
    ink = properties.find("{*}color")
    return "white" if ink is not None and colour((stated(ink, "rgb") or "")[-6:]) == WHITE else ""
