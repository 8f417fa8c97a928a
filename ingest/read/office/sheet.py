"""Rows of a spreadsheet or table of text: an export of documents, or one document in which each row is evidence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import PurePath

from ingest.documents import RawDocument
from ingest.read.office.clippings import Export, month_first
from ingest.read.office.columns import fields, is_export
from ingest.read.office.outline import Paragraph
from ingest.read.office.properties import Properties
from ingest.read.office.table import Line, filled, flat, header, row_line
from ingest.read.office.writing import Writing
from ingest.read.unreadable import Found

SAMPLE = 50
SECTION = 3
MOST_ROWS, LONGEST = 5_000, 500_000
WIDER = "some rows have more cells than there are headings; what is in these cells stands without one."
# What programs call a sheet that nobody named.
UNNAMED = re.compile(
    r"(?:sheet|лист|tabelle|feuil|hoja|foglio|planilha|blad|arkusz|工作表|シート)\s?\d*", re.IGNORECASE
)
Numbered = tuple[int, list[str]]


@dataclass(slots=True)
class Whole:
    """The document that a file of tables becomes; after so many rows it goes on in a further one.

    What sets the limit comes after reading: some 5,000 rows a second are prepared, and a document has 20 seconds."""

    file: str
    origin: str
    said: Properties
    writing: Writing
    first: int = 1
    """The row that the present document begins with."""
    found: int = 0

    def __post_init__(self) -> None:
        """A table has no headline: without a title of its own it is called as its file is."""
        self.said = replace(self.said, title=self.said.title or PurePath(self.file).stem)

    def sheet(self, name: str, rows: Iterator[Numbered], origin: str, hidden: bool = False) -> Iterator[Found]:
        """What the rows of a sheet give, below its name if a person gave it one."""
        name = name.strip()
        if hidden:
            self.writing.hide(" ".join(text for _, cells in rows for text in cells if text))
            return
        if name and not UNNAMED.fullmatch(name):
            self.writing.line(Paragraph(name))
        yield from Sheet(self).read(rows, origin)

    def is_full(self) -> bool:
        return self.writing.count >= MOST_ROWS or self.writing.length >= LONGEST

    def part(self, following: int) -> RawDocument:
        """What has been written; the next document begins with the row `following`."""
        document = self.document()
        self.writing.clear()
        self.first = following
        return document

    def document(self) -> RawDocument:
        self.found += 1
        if self.first == 1:
            return self.writing.document(self.origin, self.file, self.said)
        sheet = f"sheet-{len(self.writing.pages)}-" if self.writing.paged else ""
        said = replace(self.said, title=f"{self.said.title}, rows from {self.first:,}")
        return self.writing.document(f"{self.origin}#{sheet}rows-{self.first}", self.file, said)

    def rest(self) -> Iterator[RawDocument]:
        """What is left at the end. Raises Problem if the file showed no text at all."""
        if self.writing.count or not self.found:
            yield self.document()


@dataclass(slots=True)
class Sheet:
    """Writes the rows of one sheet; blank rows are empty lists and part tables from each other."""

    whole: Whole
    heads: Line = field(default_factory=tuple)

    def read(self, rows: Iterator[Numbered], origin: str) -> Iterator[Found]:
        """The documents of an export; of any other table those that are full before the last row."""
        sample = list(islice(rows, SAMPLE))
        lines = [cells for _, cells in sample if cells]
        place = header(lines)
        if place is not None and is_export(found := fields(lines[place]), lines[place + 1 :]):
            export = Export(found, self.whole.file, origin, month_first(lines[place + 1 :], found.get("published")))
            below = (row for row in chain(sample, rows) if row[1] and row[1] not in lines[: place + 1])
            for document in export.documents(below, self.whole.writing.hidden_so_far):
                self.whole.found += 1
                yield document
        else:
            yield from self.write(chain(sample, rows))

    def write(self, rows: Iterator[Numbered]) -> Iterator[RawDocument]:
        first = True
        while (numbered := next((row for row in rows if row[1]), None)) is not None:
            sample = [numbered[1]]
            for _, cells in rows:
                if not cells:
                    break
                sample.append(cells)
                if len(sample) == SAMPLE:
                    break
            self.table(sample, first)
            first = False
            if len(sample) == SAMPLE:
                yield from self.rest(rows)

    def table(self, rows: list[list[str]], first: bool) -> None:
        """The beginning of a table; below a blank row the headings stay unless others clearly take their place."""
        place = header(rows, sure=not first)
        if place is not None:
            for row in rows[:place]:
                self.line("; ".join(flat(text) for text in row if text))
            self.heads, rows = rows[place], rows[place + 1 :]
        for row in rows:
            self.row(row)

    def rest(self, rows: Iterator[Numbered]) -> Iterator[RawDocument]:
        """The rows of a table below its beginning, up to a blank one."""
        for number, cells in rows:
            if not cells:
                return
            if self.whole.is_full():
                yield self.whole.part(number)
            self.row(cells)

    def row(self, cells: list[str]) -> None:
        if filled(cells) == 1 and (not self.heads or filled(self.heads) >= SECTION):
            self.line("".join(cells))  # a title, or what heads the rows below it
            return
        if self.heads and any(cells[len(self.heads) :]):
            self.whole.writing.note(WIDER)
        self.line(row_line(self.heads, cells))

    def line(self, text: str) -> None:
        self.whole.writing.line(Paragraph(text))
