"""A row of an export becomes a document, as a line of a .jsonl file does."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.html import all_text, parse, with_title
from ingest.read.lines import FIELDS, name_of
from ingest.read.office.table import Line
from ingest.read.unreadable import Found, Unreadable
from ingest.read.visible import visible

MARKUP = re.compile(r"</(?:p|div|span|br|a|b|strong|em|i|li)>|<br\s*/?>|<p>", re.IGNORECASE)
NUMERIC_DATE = re.compile(r"\s*(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b(.*)", re.DOTALL)
MOST_IN_A_CELL = 32_767
"""What Excel keeps of a text; longer ones are cut there without a word."""
CUT = "its text is cut at 32,767 characters, the most that a cell of a spreadsheet holds."


@dataclass(slots=True)
class Export:
    """`fields` says which column holds what; `month_first` how its dates are written, None where no row tells."""

    fields: Mapping[str, int]
    file: str
    origin: str
    month_first: bool | None = None
    seen: dict[str, int] = field(default_factory=dict)

    def documents(self, rows: Iterable[tuple[int, Line]], hidden: Callable[[], tuple[str, ...]]) -> Iterator[Found]:
        """One for each row, which comes with its number in the file, and with what was `hidden` before it."""
        for number, row in rows:
            try:
                yield self.document(number, row, hidden())
            except Problem as problem:
                yield Unreadable(f"{self.origin}#{number}", self.file, f"row {number}: {problem}")

    def document(self, number: int, row: Line, hidden: tuple[str, ...]) -> RawDocument:
        cells = {name: row[place] for name, place in self.fields.items() if place < len(row) and row[place].strip()}
        text, invisible = visible(unmarked(cells.get("text", "")))
        if not text.strip():
            raise Problem("its text is empty; remove the row or give it a text.")
        source_id = name_of(cells.get("id"), number, self.seen)
        said: dict[str, Any] = {name: " ".join(visible(cells[name])[0].split()) for name in FIELDS if name in cells}
        if "published" in said:
            said["published"] = self.dated(said["published"])
        return RawDocument(
            origin=f"{self.origin}#{source_id or number}",
            file=self.file,
            text=with_title(text, said.get("title")),
            source_id=source_id,
            hidden=(*hidden, *invisible),
            notes=(CUT,) if len(cells["text"]) == MOST_IN_A_CELL else (),
            **said,
        )

    def dated(self, stated: str) -> str:
        """4/6/2014 as ISO where other rows show which of the two is the month."""
        found = NUMERIC_DATE.fullmatch(stated)
        if found is None or self.month_first is None:
            return stated
        first, second, year, rest = found.groups()
        month, day = (first, second) if self.month_first else (second, first)
        return f"{year}-{int(month):02}-{int(day):02}{rest}"


def month_first(rows: Iterable[Line], place: int | None) -> bool | None:
    """How a column writes 4/6/2014, shown by rows where one of the two is above twelve and contradicted by none."""
    shown: set[bool] = set()
    for row in rows:
        if place is not None and place < len(row) and (found := NUMERIC_DATE.fullmatch(row[place])):
            first, second = int(found.group(1)), int(found.group(2))
            if max(first, second) > 12:
                shown.add(second > 12)
    return shown.pop() if len(shown) == 1 else None


def unmarked(text: str) -> str:
    """Services export the body of an article as it stood in the page, with its tags."""
    return all_text(parse(text)) if MARKUP.search(text) else text
