"""Workbooks of Excel (.xlsx, .xlsm), transitional and strict: a sheet is a page, a row is evidence.

lxml over the rows one by one and neither openpyxl nor calamine. openpyxl, when it reads row by row, tells nothing of
hidden rows, hidden columns and merged cells; when it reads all, it takes fifty times the size of the file; and it finds
no sheet in a strict file. calamine shows no formatting, so neither white text nor hidden rows.
"""

from collections.abc import Iterator

from ingest.problem import Problem
from ingest.read.archive import TooLarge
from ingest.read.markup import Element, all_text, elements, stated
from ingest.read.office.drawing import texts
from ingest.read.office.ooxml import DAMAGED, core, is_on, main_part, of_kind, office, optional, relations
from ingest.read.office.outline import Paragraph
from ingest.read.office.pptx import relation
from ingest.read.office.sheet import Whole
from ingest.read.office.writing import Writing
from ingest.read.office.xlsx_look import formats
from ingest.read.office.xlsx_rows import Book, Shared, SheetRows, shared_text
from ingest.read.package import Package
from ingest.read.unreadable import Found


def read_xlsx(data: bytes, file: str, origin: str) -> Iterator[Found]:
    """One document, or one for each row of an export. Raises Problem if it is encrypted, damaged or shows no text."""
    package, writing = office(data), Writing()
    main, targets = main_part(package, "xl/workbook.xml", writing)
    sheets = list(main.iter("sheet"))
    book = Book(
        shared=[one for part in of_kind(targets, "sharedStrings") for one in shared(package, part, writing)],
        formats=[one for part in of_kind(targets, "styles") for one in formats(optional(package, part, writing))],
        days_1904=any(is_on(stated(one, "date1904") or "0") for one in main.iter("workbookPr")),
        writing=writing,
    )
    whole = Whole(file, origin, core(package, writing), writing)
    for sheet in sheets:
        writing.page()
        target = targets.get(relation(sheet))
        if target is not None and target.kind == "worksheet":
            place = f"{origin}#{sheet.get('name')}" if len(sheets) > 1 else origin
            yield from read_sheet(package, target.name, sheet, book, (whole, place))
    yield from whole.rest()


def read_sheet(package: Package, name: str, sheet: Element, book: Book, place: tuple[Whole, str]) -> Iterator[Found]:
    """Its rows, then the text of its drawings; what comments say is hidden. `place`: the file, and where rows live."""
    data = held(package, name, book.writing)
    if data is None:
        book.writing.note(DAMAGED)
        return
    whole, origin = place
    hidden = (stated(sheet, "state") or "visible") != "visible"
    yield from whole.sheet(sheet.get("name") or "", iter(SheetRows(book, data)), origin, hidden)
    if not hidden:
        aside(package, name, book.writing)


def held(package: Package, name: str, writing: Writing) -> bytes | None:
    """The bytes of a part without which others can still be read: its damage is noted."""
    try:
        return package.read(name)
    except TooLarge:
        raise
    except Problem:
        writing.note(DAMAGED)
        return None


def aside(package: Package, name: str, writing: Writing) -> None:
    targets = relations(package, name)
    for part in of_kind(targets, "drawing"):
        root = optional(package, part, writing)
        writing.add(Paragraph(text) for text in (() if root is None else texts(root)))
    for part in (*of_kind(targets, "comments"), *of_kind(targets, "threadedComment")):
        root = optional(package, part, writing)
        for comment in () if root is None else root.iter("comment", "threadedComment"):
            writing.hide(all_text(comment))


def shared(package: Package, name: str, writing: Writing) -> Iterator[Shared]:
    data = held(package, name, writing) or b"<sst/>"
    yield from (shared_text(element) for element in elements(data, "si"))
