"""Tables in a text: cells between bars under their headings, or rows that say what each cell is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from ingest.text.blocks import is_row
from ingest.text.lines import lines

BAR = re.compile(r"\s*[|\t]\s*")
SAID = re.compile(r"(?:^\| |; )(?P<label>[^:;|]{1,60}): ")
"""Before a cell of `| Name: Wang Yi; Post: minister.`, as tables of office files and web pages are written."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
RULE = re.compile(r"[\s|:+=-]+")
LEAST, NARROW = 3, 2
"""Rows of a table without its headings, and cells of which a table needs headings to be told from a list of links."""
LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row has in one column; `start` in the text."""

    label: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Row:
    start: int
    end: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`start` to `end` with its headings, which are no row."""

    start: int
    end: int
    rows: tuple[Row, ...]


@lru_cache(maxsize=4)
def tables(text: str) -> tuple[Table, ...]:
    """The tables most of whose rows tell a year; without bars there are none."""
    if "|" not in text and "\t" not in text:
        return ()
    return tuple(table for run in runs(text) if (table := labelled(run)))


def runs(text: str) -> Iterator[list[Row]]:
    """Lines with equally many cells, or with the same first heading, that follow each other."""
    for shape, run in groupby(rows_of(text), shape_of):
        if shape not in (0, 1):
            yield list(run)


def shape_of(row: Row) -> int | str:
    return row.cells[0].label or len(row.cells) if row.cells else 0


def rows_of(text: str) -> Iterator[Row]:
    """Every line as a row of its cells, but for ruled ones; a blank one has none."""
    for start, line in lines(text):
        own = line.strip(" \r\u00a0")
        first = start + line.find(own)
        if not own or not RULE.fullmatch(own):
            cells = tuple(said(own, first)) if is_row(own) else ()
            yield Row(first, first + len(own), cells or tuple(between_bars(own, first) if own else ()))


def said(line: str, start: int) -> Iterator[Cell]:
    found = list(SAID.finditer(line))
    ends = [*(one.start() for one in found), len(line)][1:]
    for one, end in zip(found, ends, strict=True):
        yield Cell(one["label"], line[one.end() : end].rstrip(" ."), start + one.end())


def between_bars(line: str, start: int) -> Iterator[Cell]:
    own = line.strip("| \t") if line.startswith("|") else line
    offset = start + line.find(own)
    place = 0
    for bar in [*BAR.finditer(own), None]:
        end = bar.start() if bar else len(own)
        yield Cell("", own[place:end], offset + place)
        place = bar.end() if bar else end


def labelled(run: Sequence[Row]) -> Table | None:
    """A run of rows as a table, if it is one: its first line may be the headings of the others."""
    headed = len(run) > LEAST and not any(cell.label for cell in run[0].cells) and is_head(run[0])
    rows = [under(run[0], row) for row in run[1:]] if headed else list(run)
    dated = sum(1 for row in rows if any(YEAR.search(cell.text) for cell in row.cells))
    wide = headed or any(len(row.cells) > NARROW or row.cells[0].label for row in rows)
    if len(rows) < LEAST or dated * 2 <= len(rows) or not wide:
        return None
    return Table(run[0].start, run[-1].end, tuple(rows))


def is_head(row: Row) -> bool:
    return all(len(cell.text) <= LONGEST_LABEL and not YEAR.search(cell.text) for cell in row.cells)


def under(head: Row, row: Row) -> Row:
    cells = zip(head.cells, row.cells, strict=True)
    return Row(row.start, row.end, tuple(Cell(label.text, cell.text, cell.start) for label, cell in cells))
