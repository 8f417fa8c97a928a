"""What a run of `ingest` did, and how far it is."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A document that was not stored a second time: `document` is its own name, `of` the id of the stored one."""

    document: str
    of: str
    kind: Literal["identical"] = "identical"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or a line or member of one, that gave no document."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Step:
    """How far a run is: files and documents that are done, and the file just stored, or "" between two."""

    files: int
    of_files: int
    documents: int
    file: str


Progress = Callable[[Step], None]


class Stopped(Exception):
    """Raised by a progress callback to end a run after the document at hand."""


@dataclass(slots=True)
class Report:
    """Documents by id. `passages` and `documents` count what the library holds when the run ends."""

    added: list[str] = field(default_factory=list)
    renewed: list[str] = field(default_factory=list)
    unchanged: int = 0
    removed: list[str] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    passages: int = 0
    seconds: float = 0.0
    documents: int = 0
    other_kinds: dict[str, int] = field(default_factory=dict)
    """Files in folders that no reader knows, by suffix."""
    fell_short: bool = False
    """A path that was given by name gave no document."""
    stopped: bool = False

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def sentences(self) -> list[str]:
        """The run in words, for a person."""
        done = [
            f"{len(self.added)} added" * bool(self.added),
            f"{len(self.renewed)} renewed" * bool(self.renewed),
            f"{self.unchanged} unchanged" * bool(self.unchanged),
            f"{len(self.removed)} no longer there" * bool(self.removed),
            f"{len(self.duplicates)} identical to others" * bool(self.duplicates),
            f"{len(self.failed)} not read" * bool(self.failed),
        ]
        said = ", ".join(part for part in done if part) or "nothing to do"
        first = (
            f"{'Stopped: ' * self.stopped}{said}; {self.documents} documents, {self.passages} passages in the library"
        )
        return [f"{first} ({self.seconds:.1f} s).", *self._others()]

    def _others(self) -> list[str]:
        if not self.other_kinds:
            return []
        count = sum(self.other_kinds.values())
        kinds = ", ".join(sorted(self.other_kinds))
        return [f"{count} file{'s' * (count > 1)} of other kinds {'were' if count > 1 else 'was'} not read ({kinds})."]
