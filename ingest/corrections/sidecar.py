"""A table beside the documents that corrects how they are described: `corrections.csv`, `.yaml` or `.yml`.

A line names its document by `file`, a path from the folder of the table, by `id`, or, where it has neither, by `url`;
its other columns are what the document should say. An empty cell corrects nothing, `-` says that there is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.corrections.correctable import FIELDS, checked, hint
from ingest.problem import Problem
from ingest.report import Failure

NAMES = frozenset({"corrections.csv", "corrections.yaml", "corrections.yml"})
KEYS = ("file", "id")
COLUMNS = (*KEYS, *FIELDS)
NONE = "-"


@dataclass(frozen=True, slots=True)
class Line:
    """What one line wants; `file`, `id` or `url` say of which document."""

    name: str
    keys: dict[str, str]
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A table as far as it could be read; `whole`: all of it, so that what it no longer says may be taken back."""

    path: Path
    lines: tuple[Line, ...]
    failed: tuple[Failure, ...]
    whole: bool = True


def read_sidecar(path: Path) -> Sidecar:
    """Never raises: what is wrong with a line or with the table is in `failed`."""
    from ingest.corrections.table_rows import rows_of  # with what decodes texts and reads YAML

    try:
        rows = list(rows_of(path))
    except Problem as problem:
        return Sidecar(path, (), (Failure(str(path), str(problem)),), whole=False)
    failed = [Failure(str(path), reason) for reason in unknown_columns(rows)]
    lines = []
    for number, row in rows:
        name = f"{path} line {number}"
        try:
            lines.append(line(name, {column: value.strip() for column, value in row.items() if value.strip()}))
        except Problem as problem:
            failed.append(Failure(name, str(problem)))
    return Sidecar(path, tuple(one for one in lines if one.values), tuple(failed))


def line(name: str, row: dict[str, str]) -> Line:
    """Raises Problem for a line that names no document or has a value that cannot be."""
    keys = {key: row[key] for key in KEYS if key in row}
    if not keys and "url" in row:
        keys = {"url": row.pop("url")}
    if row and not keys:
        raise Problem("the line names no document; give its file, id or url.")
    wanted = {field: row[field] for field in FIELDS if field in row}
    return Line(name, keys, {field: checked(field, "" if value == NONE else value) for field, value in wanted.items()})


def unknown_columns(rows: list[tuple[int, dict[str, str]]]) -> Iterator[str]:
    columns = dict.fromkeys(column for _, row in rows for column in row)
    for column in columns:
        if column not in COLUMNS:
            yield f"the column {column or 'without a name'} is unknown; {hint(column, COLUMNS)}"
    if columns and not {*KEYS, "url"}.intersection(columns):
        yield "no column names the documents; add one called file, id or url."
