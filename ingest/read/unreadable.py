"""What a reader hands over instead of a document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, line or member that gave no document, and one sentence that says why and what to do."""

    origin: str
    file: str
    reason: str
