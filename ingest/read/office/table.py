"""Tables become lines that can be cited alone: a row says what its cells are, `| Name: Wang Yi; Post: minister.`"""

import re
from collections.abc import Iterator, Sequence

from ingest.read.office.outline import Cell, Item, Paragraph, Row, Table
from ingest.text.blocks import ENDED, ROW

LONGEST_HEADING, LAYOUT_TEXT, LAYOUT_PARAGRAPHS, TOP = 60, 600, 4, 12
LETTER = re.compile(r"[^\W\d_]")
VALUE = re.compile(
    r"[^\w]*(?:\d[\d\s.,:/%-]*(?:[^\W\d_]{1,3})?|\d{1,2}\W+[^\W\d_]+\W+\d{4}(?:\W.*)?|true|false)[^\w]*",
    re.I,
)
YEAR = re.compile(r"(?:19|20)\d\d")
Line = Sequence[str]


def lines(items: Sequence[Item]) -> Iterator[Paragraph]:
    """The items in their order, each row of a table as a paragraph of its own."""
    for item in items:
        if isinstance(item, Paragraph):
            yield item
        else:
            yield from table_lines(item)


def table_lines(table: Table) -> Iterator[Paragraph]:
    if is_layout(table):
        yield from (line for row in table.rows for cell in row.cells for line in lines(cell.items))
        return
    rows = [row for row in table.rows if any(cell.text for cell in row.cells)]
    texts = [[cell.text for cell in row.cells] for row in rows]
    place = marked(rows)
    if place is None:
        place = header(texts)
    if place is not None:
        texts[place] = headings(rows[place])
    yield from map(Paragraph, row_lines(texts, place))
    inner = (found for row in rows for cell in row.cells for found in cell.tables)
    yield from (line for found in inner for line in table_lines(found))


def is_layout(table: Table) -> bool:
    """Whether it only sets text side by side: nowhere two cells in a row, or whole chapters in a single row of them."""
    filled = [[cell for cell in row.cells if cell.items] for row in table.rows]
    if all(len(row) < 2 for row in filled):
        return True
    long = any(is_long(cell) for row in filled for cell in row)
    return long and len([row for row in filled if row]) == 1


def is_long(cell: Cell) -> bool:
    return len(cell.items) > LAYOUT_PARAGRAPHS or len(cell.text) > LAYOUT_TEXT or any(cell.tables)


def marked(rows: Sequence[Row]) -> int | None:
    """The last of the rows at the top that the file says are headings."""
    place = None
    for number, row in enumerate(rows):
        if not row.header:
            break
        place = number
    return place


def headings(row: Row) -> list[str]:
    """The heading of each column; one that reaches over several columns heads them all."""
    found: list[str] = []
    for cell in row.cells:
        found.append(found[-1] if cell.spanned and found else cell.text)
    return found


def row_lines(rows: Sequence[Line], place: int | None) -> Iterator[str]:
    """The rows below the heading at `place` with its words, those above it as they are."""
    above = rows[: place or 0]
    for row in above:
        yield "; ".join(flat(text) for text in row if text)
    heads = rows[place] if place is not None else ()
    for row in rows[len(above) + (place is not None) :]:
        if line := row_line(heads, row):
            yield line


def row_line(heads: Line, row: Line) -> str:
    """`| Name: Wang Yi; Post: minister.`; of two columns without headings the first names the second."""
    cells = [(heads[place] if place < len(heads) else "", flat(text)) for place, text in enumerate(row) if text]
    if not cells:
        return ""
    if len(row) == 2 == len(cells) and not any(heads):
        cells = [(flat(row[0]), flat(row[1]))]
    told = "; ".join(f"{flat(head).rstrip(' :：')}: {text}" if head else text for head, text in cells)
    return f"{ROW}{told}" if ENDED.search(told[-LONGEST_HEADING:]) else f"{ROW}{told}."


def flat(text: str) -> str:
    return " ".join(text.split())


def header(rows: Sequence[Line], sure: bool = False) -> int | None:
    """The row that names the columns, below a title if any. `sure`: only where the cells below are of another kind."""
    widest = max((filled(row) for row in rows), default=0)
    for place, row in enumerate(rows[:TOP]):
        if filled(row) >= 2 and filled(row) * 5 >= widest * 3:
            return place if is_header(row, rows[place + 1 :], sure) else None
    return None


def filled(row: Line) -> int:
    return sum(1 for text in row if text)


def is_header(row: Line, below: Sequence[Line], sure: bool) -> bool:
    heads = [text for text in row if text]
    if len({head.casefold() for head in heads}) < len(heads) or not all(names_column(head) for head in heads):
        return False
    if not below or not any(LETTER.search(head) for head in heads):
        return False
    columns = [column(below, place) for place, head in enumerate(row) if head]
    if any(head in texts for head, texts in zip(heads, columns, strict=True)):
        return False
    differs = any(is_of_values(texts) for texts in columns)
    return differs or (not sure and len(heads) > 2)


def names_column(text: str) -> bool:
    if YEAR.fullmatch(text):
        return True
    return len(text) <= LONGEST_HEADING and VALUE.fullmatch(text) is None and not text.endswith((".", "。", "!", "?"))


def column(rows: Sequence[Line], place: int) -> list[str]:
    return [row[place] for row in rows if place < len(row) and row[place]]


def is_of_values(texts: list[str]) -> bool:
    """Whether most of a column are numbers, dates or other values, or texts too long to name anything."""
    values = sum(1 for text in texts if VALUE.fullmatch(text) or len(text) > LONGEST_HEADING)
    return values * 2 > len(texts)
