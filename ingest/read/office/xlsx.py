"""Workbooks of Excel (.xlsx, .xlsm), transitional and strict: a sheet is a page, a row is evidence.

lxml over the rows one by one and neither openpyxl nor calamine. openpyxl, when it reads row by row, tells nothing of
hidden rows, hidden columns and merged cells; when it reads all, it takes fifty times the size of the file; and it finds
no sheet in a strict file. calamine shows no formatting, so neither white text nor hidden rows.
"""

import re
from collections.abc import Iterator
from pathlib import PurePath

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.archive import TooLarge
from ingest.read.markup import Element, all_text, elements, stated
from ingest.read.office.drawing import texts
from ingest.read.office.ooxml import CUT, DAMAGED, core, is_on, main_part, of_kind, office, optional, read, relations
from ingest.read.office.outline import Paragraph
from ingest.read.office.pptx import relation
from ingest.read.office.properties import Properties
from ingest.read.office.sheet import Sheet, Whole
from ingest.read.office.writing import Writing
from ingest.read.office.xlsx_look import formats
from ingest.read.office.xlsx_rows import Book, Shared, SheetRows, shared_text
from ingest.read.package import Package
from ingest.read.unreadable import Unreadable

# What programs call a sheet that nobody named.
UNNAMED = re.compile(
    r"(?:sheet|лист|tabelle|feuil|hoja|foglio|planilha|blad|arkusz|工作表|シート)\s?\d*", re.IGNORECASE
)


def read_xlsx(data: bytes, file: str, origin: str) -> Iterator[RawDocument | Unreadable]:
    """One document, or one for each row of an export. Raises Problem if it is encrypted, damaged or shows no text."""
    package, writing = office(data), Writing()
    name = main_part(package, "xl/workbook.xml")
    main, targets = read(package, name), relations(package, name)
    if main is None:
        raise Problem("its main part is empty; open it in Excel, repair it and save it again.")
    if main.damaged:
        writing.note(CUT)
    sheets = list(main.root.iter("sheet"))
    book = Book(
        shared=[one for part in of_kind(targets, "sharedStrings") for one in shared(package, part, writing)],
        formats=[one for part in of_kind(targets, "styles") for one in formats(root_of(package, part, writing))],
        days_1904=any(is_on(stated(one, "date1904") or "0") for one in main.root.iter("workbookPr")),
        writing=writing,
    )
    whole = Whole(file, origin, described(package, writing, file), writing)
    for sheet in sheets:
        writing.page()
        target = targets.get(relation(sheet))
        if target is not None and target.kind == "worksheet":
            place = f"{origin}#{sheet.get('name')}" if len(sheets) > 1 else origin
            yield from read_sheet(package, target.name, sheet, book, (whole, place))
    yield from whole.rest()


def described(package: Package, writing: Writing, file: str) -> Properties:
    """A table has no headline: without a title of its own it is called as its file is."""
    said = core(package, writing)
    return Properties(said.title or PurePath(file).stem, said.author, said.language)


def read_sheet(
    package: Package, name: str, sheet: Element, book: Book, place: tuple[Whole, str]
) -> Iterator[RawDocument | Unreadable]:
    """Its rows, then the text of its drawings; what comments say is hidden. `place`: the file, and where rows live."""
    try:
        data = package.read(name)
    except TooLarge:
        raise
    except Problem:
        data = None
    if data is None:
        book.writing.note(DAMAGED)
        return
    rows = iter(SheetRows(book, data))
    if (stated(sheet, "state") or "visible") != "visible":
        book.writing.hide(" ".join(text for _, cells in rows for text in cells if text))
        return
    title = (sheet.get("name") or "").strip()
    if title and not UNNAMED.fullmatch(title):
        book.writing.line(Paragraph(title))
    whole, origin = place
    yield from Sheet(whole).read(rows, origin)
    aside(package, name, book.writing)


def aside(package: Package, name: str, writing: Writing) -> None:
    targets = relations(package, name)
    for part in of_kind(targets, "drawing"):
        root = root_of(package, part, writing)
        writing.add(Paragraph(text) for text in (() if root is None else texts(root)))
    for part in (*of_kind(targets, "comments"), *of_kind(targets, "threadedComment")):
        root = root_of(package, part, writing)
        for comment in () if root is None else root.iter("comment", "threadedComment"):
            writing.hide(all_text(comment))


def root_of(package: Package, name: str, writing: Writing) -> Element | None:
    found = optional(package, name, writing)
    return None if found is None else found.root


def shared(package: Package, name: str, writing: Writing) -> Iterator[Shared]:
    try:
        data = package.read(name)
    except TooLarge:
        raise
    except Problem:
        writing.note(DAMAGED)
        return
    yield from (shared_text(element) for element in elements(data or b"<sst/>", "si"))
