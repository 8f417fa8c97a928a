"""What a run of `ingest` did, and how far it is."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Duplicate:
    """`same`: a document that was not stored a second time; `document` is its own name, `of` the id of the stored one.

    `reprint`: a stored document that carries the text of another; both are ids.
    """

    document: str
    of: str
    kind: Literal["same", "reprint"] = "same"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or a line or member of one, that gave no document."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Partly:
    """A document of which some could not be read, and what, each note a sentence."""

    path: str
    notes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.path}, read in part: {' '.join(self.notes)}"


@dataclass(frozen=True, slots=True)
class Step:
    """How far a run is: files and documents that are done, and the file just stored, or "" between two."""

    files: int
    of_files: int
    documents: int
    file: str
    waiting: int = 0
    """Passages that are found by words alone until they are embedded."""


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
    corrected: list[str] = field(default_factory=list)
    """Documents that a table beside them newly corrects, or no longer."""
    partly: list[Partly] = field(default_factory=list)
    passages: int = 0
    seconds: float = 0.0
    documents: int = 0
    other_kinds: dict[str, int] = field(default_factory=dict)
    """Files in folders that no reader knows, by suffix."""
    fell_short: bool = False
    """A path that was given by name gave no document."""
    stopped: bool = False
    pending: int = 0
    """Passages that no vector was made for yet: they are found by words alone."""

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def sentences(self) -> list[str]:
        """The run in words, for a person."""
        done = [
            f"{len(self.added)} added" * bool(self.added),
            f"{len(self.renewed)} renewed" * bool(self.renewed),
            f"{self.unchanged} unchanged" * bool(self.unchanged),
            f"{len(self.removed)} no longer there" * bool(self.removed),
            self._count("same", "identical to others"),
            self._count("reprint", "reprints of others"),
            f"{len(self.corrected)} corrected" * bool(self.corrected),
            f"{len(self.partly)} read in part" * bool(self.partly),
            f"{len(self.failed)} not read" * bool(self.failed),
        ]
        said = ", ".join(part for part in done if part) or "nothing to do"
        first = (
            f"{'Stopped: ' * self.stopped}{said}; {self.documents} documents, {self.passages} passages in the library"
        )
        return [f"{first} ({self.seconds:.1f} s).", *self._pending(), *self._others()]

    def _pending(self) -> list[str]:
        count = f"{self.pending} passage{'s are' if self.pending > 1 else ' is'}"
        return [f"{count} found by words alone so far; the next run goes on."] if self.pending else []

    def _count(self, kind: str, what: str) -> str:
        count = sum(duplicate.kind == kind for duplicate in self.duplicates)
        return f"{count} {what}" * bool(count)

    def _others(self) -> list[str]:
        if not self.other_kinds:
            return []
        count = sum(self.other_kinds.values())
        kinds = ", ".join(sorted(self.other_kinds))
        return [f"{count} file{'s' * (count > 1)} of other kinds {'were' if count > 1 else 'was'} not read ({kinds})."]
