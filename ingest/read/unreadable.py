"""What a reader hands over: documents, or why there is none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ingest.documents import RawDocument


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, line or member that gave no document, and one sentence that says why and what to do."""

    origin: str
    file: str
    reason: str


Found = RawDocument | Unreadable
ReadMember = Callable[[bytes, str, str, str], Iterator[Found]]
"""How a container has what is in it read: by its bytes, suffix, file and origin."""
