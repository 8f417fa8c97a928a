"""Text and Markdown files: the text as it stands; front matter says what a document in Markdown is."""

import re
from collections.abc import Iterator
from typing import Any

from ingest.documents import RawDocument
from ingest.read.encoding import decode
from ingest.read.visible import visible

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
FIELD = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
NAMES = {
    "title": "title",
    "publisher": "publisher",
    "site": "publisher",
    "source": "publisher",
    "date": "published",
    "published": "published",
    "language": "language",
    "lang": "language",
    "url": "url",
    "link": "url",
    "canonical": "url",
    "author": "author",
}


def read_plain(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if the bytes are no text."""
    text, hidden = visible(decode(data))
    yield RawDocument(origin=origin, file=file, text=text, hidden=hidden)


def read_markdown(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """The same, with what its head says."""
    text, hidden = visible(decode(data))
    fields, body = front_matter(text)
    yield RawDocument(origin=origin, file=file, text=body, hidden=hidden, **fields)


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The fields we know of a YAML head between two lines of dashes, and the text below it."""
    head = FRONT_MATTER.match(text)
    if head is None or not FIELD.search(head.group(1)):
        return {}, text
    fields: dict[str, Any] = {}
    for name, value in FIELD.findall(head.group(1)):
        if (known := NAMES.get(name.lower())) and known not in fields:
            fields[known] = value.strip("\"'")
    return fields, text[head.end() :]
