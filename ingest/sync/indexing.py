"""The indexes follow a run of the command: while the last vectors are made, and once more when all are there."""

from ingest.index.seal import Contents, Seal
from ingest.library.library import Library
from ingest.lock import Busy, Lock
from ingest.problem import Problem
from ingest.report import Step, Stopped
from ingest.sync.shown import Shown

PATIENCE = 2.0
"""Seconds to wait for a process that has Chroma for a moment, as a question does."""
WORTHWHILE = 5_000
"""Vectors from which on it pays to write the index before the last of them is there."""


class Indexing:
    """Brings Chroma up to the library unless another process, as a page does, has it."""

    def __init__(self, library: Library, shown: Shown) -> None:
        self._library, self._shown = library, shown
        self._waiting: int | None = None
        """Passages that waited for their vectors when the index was last brought up to the library."""

    def step(self, step: Step) -> None:
        """Show how far a run is; nothing is read any longer when passages wait, so there is time to index."""
        self._shown.step(step)
        if not step.waiting:
            return
        made = 0 if self._waiting is None else self._waiting - step.waiting
        if self._waiting is None or made >= max(WORTHWHILE, len(self._library.embedded_keys()) // 10):
            self._waiting = step.waiting
            self._early()

    def finish(self) -> str:
        """Bring the indexes up to the library; a sentence when that is left to the process that has Chroma."""
        sealed = Seal(self._library.folder).read()
        if sealed == Contents(self._library.revision(), self._library.recorded_embedding()):
            return ""
        try:
            self._bring(PATIENCE)
        except Busy as busy:
            who = f"`{busy.holder.command}` (process {busy.holder.pid})" if busy.holder.pid else "another process"
            return f"The library is open in {who}, which makes the new documents searchable."
        except Stopped:
            return "The index by meaning is not finished; the next start finishes it."
        return ""

    def _early(self) -> None:
        if len(self._library.embedded_keys()) < WORTHWHILE:
            return
        try:
            self._bring(0)
        except Busy:
            return  # whoever has it indexes

    def _bring(self, patience: float) -> None:
        from ingest.index.index import Index  # Chroma takes long to load: only what needs it waits for it

        lock = Lock(self._library.folder, "chroma", "ingest")
        lock.acquire(patience)
        index = Index.open(self._library.folder, self._library, lock, self._shown.indexed)
        index.close()
        if index.fault:
            raise Problem(
                f"The index by meaning cannot be written in {self._library.folder} ({index.fault}); make room "
                "there and run this again. What was read is kept and found meanwhile, if slowly."
            )
