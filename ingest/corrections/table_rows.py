"""The rows of a small table that a person keeps as CSV or YAML."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ingest.problem import Problem
from ingest.read.encoding import decode

Row = dict[str, str]
"""Columns, in small letters, and what stands in them."""
LARGEST = 16 << 20
SEPARATORS = ",;\t"


def rows_of(path: Path) -> Iterator[tuple[int, Row]]:
    """Rows with the line each stands on. Raises Problem for what is no such table."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise Problem(f"it cannot be opened ({error.strerror}); check its rights.") from error
    if len(data) > LARGEST:
        raise Problem(f"it is larger than {LARGEST >> 20} MB; split it over the folders of the documents.")
    if not data.strip():
        return
    yield from (of_csv if path.suffix.lower() == ".csv" else of_yaml)(decode(data))


def of_csv(text: str) -> Iterator[tuple[int, Row]]:
    """Separated by commas, semicolons or tabs, whichever the heading has most of."""
    separator = max(SEPARATORS, key=text.partition("\n")[0].count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        heading = [column.strip().lower() for column in next(lines, [])]
        for cells in lines:
            if any(cell.strip() for cell in cells[len(heading) :]):
                raise Problem(
                    f"line {lines.line_num} has more cells than the heading; put those with a comma in quotes."
                )
            if any(cell.strip() for cell in cells):
                yield lines.line_num, dict(zip(heading, cells, strict=False))
    except csv.Error as error:
        raise Problem(f"line {lines.line_num} is no line of a CSV table ({error}); correct it.") from error


def of_yaml(text: str) -> Iterator[tuple[int, Row]]:
    """A list of mappings, each with the name of its document among its keys; every value is taken as it is written."""
    try:
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise Problem(f"it is no YAML ({' '.join(str(error).split())[:200]}); correct it.") from error
    if node is None:
        return
    if not isinstance(node, yaml.SequenceNode):
        raise Problem("it is no list; begin each document's part with a dash, as in `- file: a.txt`.")
    for part in node.value:
        yield part.start_mark.line + 1, of_mapping(part)


def of_mapping(node: Any) -> Row:
    number = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        raise Problem(
            f"line {number} is no part with names and values; write `- file: a.txt` and below it `title: ...`."
        )
    if not all(isinstance(one, yaml.ScalarNode) for pair in node.value for one in pair):
        raise Problem(f"line {number} has a value that is a list; write each value as one piece of text.")
    return {name.value.strip().lower(): value.value for name, value in node.value}
