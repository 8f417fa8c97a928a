"""JSON lines: one document a line; a bad line is reported and the others still come."""

import io
import json
from collections.abc import Iterator
from typing import Any

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.encoding import BYTE_ORDER_MARKS, decode
from ingest.read.unreadable import Found, Unreadable
from ingest.read.visible import visible

FIELDS = ("title", "publisher", "published", "language", "url", "author")


def read_lines(data: bytes, file: str, origin: str) -> Iterator[Found]:
    """One document or one complaint for each line that is not blank. Raises Problem if there is no line at all."""
    seen: dict[str, int] = {}
    number = 0
    for number, line in numbered(data):
        place = f"{origin}#{number}"
        try:
            yield document(parse(line), number, file, origin, seen)
        except Problem as problem:
            yield Unreadable(place, file, f"line {number}: {problem}")
    if number == 0:
        raise Problem("it is empty; there is nothing to read.")


def numbered(data: bytes) -> Iterator[tuple[int, bytes]]:
    if any(data.startswith(mark) for mark in BYTE_ORDER_MARKS):
        data = decode(data).encode("utf-8", "replace")
    for number, line in enumerate(io.BytesIO(data), start=1):
        if line.strip():
            yield number, line


def parse(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(decode(line))
    except ValueError as error:
        raise Problem(f"it is no JSON ({error}); write one object on each line.") from error
    except RecursionError as error:
        raise Problem("its JSON is nested too deeply; write one plain object on each line.") from error
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        raise Problem('it has no "text"; write {"text": "..."} with the text of one document.')
    return value


def document(value: dict[str, Any], number: int, file: str, origin: str, seen: dict[str, int]) -> RawDocument:
    source_id = name_of(value.get("id"), number, seen)
    text, hidden = visible(value["text"])
    if not text.strip():
        raise Problem('its "text" is empty; remove the line or give it a text.')
    fields: dict[str, Any] = {
        name: visible(value[name])[0].strip() or None for name in FIELDS if isinstance(value.get(name), str)
    }
    origin = f"{origin}#{source_id or number}"
    return RawDocument(origin, file, text, source_id=source_id, hidden=hidden, **fields)


def name_of(value: object, number: int, seen: dict[str, int]) -> str | None:
    """The id of a line, which no other line of the file may have."""
    if value is None or isinstance(value, bool) or not isinstance(value, str | int):
        return None
    name = str(value)
    if first := seen.get(name):
        raise Problem(f'its id "{name}" is that of line {first}; give every line an id of its own.')
    seen[name] = number
    return name
