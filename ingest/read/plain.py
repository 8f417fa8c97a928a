"""Text files: the text as it stands."""

from collections.abc import Iterator

from ingest.documents import RawDocument
from ingest.read.encoding import decode
from ingest.read.visible import visible


def read_plain(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if the bytes are no text."""
    text, hidden = visible(decode(data))
    yield RawDocument(origin=origin, file=file, text=text, hidden=hidden)
