"""What the tables hold, for files: as records, and as CSV that no spreadsheet takes for formulas."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from assistant.registers.rows import Rows, table
from assistant.web.registers.choosing import Chosen
from assistant.web.registers.view import View
from ingest.library.library import Library
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Official


def records(chosen: Chosen, view: View, library: Library, base: str) -> list[dict[str, Any]]:
    """All that the filters leave, on every page, each with the address of its own page."""
    rows, found = Rows(library, view.book), []
    for row in chosen.rows:
        one = row.record
        if isinstance(one, Official):
            made = rows.official(one)
        elif isinstance(one, MeetingRecord):
            made = rows.meeting(one)
        else:
            made = rows.agreement(one)
        found.append(made | {"page": f"{base.rstrip('/')}{chosen.wanted.path}/{row.key}"})
    return found


def as_csv(register: str, found: Sequence[dict[str, Any]]) -> str:
    """With a byte order mark, without which spreadsheets take the letters of other languages for noise."""
    lines = table(register, found)
    pages = ["page", *(one["page"] for one in found)]
    written = io.StringIO()
    csv.writer(written).writerows([*cells, page] for cells, page in zip(lines, pages, strict=True))
    return f"\ufeff{written.getvalue()}"
