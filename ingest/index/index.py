"""The search indexes, derived from the library: Chroma by meaning, the full-text table by words."""

import logging
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ingest.index import check
from ingest.index.chroma import BATCH, Chroma, Damaged
from ingest.index.seal import Contents, NoRoom, Seal
from ingest.library.keep import rebuild_words
from ingest.library.library import Library
from ingest.library.schema import WORDS_RULES
from ingest.lock import Lock

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
"""Called with how many of how many passages are done; what it raises ends the work between two batches."""

Result = TypeVar("Result")
FULL = "disk is full"
"""What SQLite, in which Chroma keeps its own, says of it."""


class Index:
    """Holds the lock `chroma` of the library from `open` to `close`. Safe to use from several threads."""

    def __init__(self, library: Library, lock: Lock) -> None:
        self.library = library
        self._lock = lock
        self._seal = Seal(library.folder)
        self._chroma: Chroma | None = None
        self._revision = -1
        self.fault = ""
        """Why Chroma cannot be used, as on a full disk; vectors are then compared one by one, which is slower."""
        self._warned = ""
        self._use = threading.RLock()
        self._write = threading.RLock()
        """Taken before `_use`, never after it; a writer lets searches in between two batches."""

    @classmethod
    def open(cls, folder: Path, library: Library, lock: Lock | None = None, progress: Progress | None = None) -> Self:
        """Take the lock `chroma` and bring Chroma up to the library, building it anew when damaged.

        A caller that took the lock already, so as to be refused before anything slow is loaded, hands it over.
        Raises Busy, a Problem that names the holder, when another process has it.
        """
        lock = lock or Lock(folder, "chroma", "assistant")
        index = cls(library, lock if lock.is_held else lock.acquire())
        try:
            index._usable(index._start)
            index.catch_up(progress)
        except BaseException:
            index.close()
            raise
        return index

    @classmethod
    def rebuilt(cls, library: Library, lock: Lock, progress: Progress | None = None) -> Self:
        """Open an index without looking at what is in Chroma's folder: it is built anew."""
        index = cls(library, lock)
        index.rebuild(progress)
        return index

    def close(self) -> None:
        with self._write, self._use:
            self._close_chroma()
            self._lock.release()

    def nearest(self, vector: ArrayLike, k: int) -> list[tuple[int, float]]:
        """Keys of the passages nearest to a unit vector with their cosine, best first."""
        query = np.asarray(vector, dtype=np.float32)
        found = None if self.fault else self._usable(lambda: self._nearest(query, k))
        if found is not None:
            return found
        self._warn()
        return self.compared(query, k, self.library.embedded_keys())

    def compared(self, query: NDArray[np.float32], k: int, keys: Sequence[int]) -> list[tuple[int, float]]:
        """The same among these keys alone, by their vectors in the library: exact, and the slower the more they are."""
        best: list[tuple[int, float]] = []
        for start in range(0, len(keys), BATCH):
            known, matrix = self.library.stored_vectors(keys[start : start + BATCH])
            if known:
                best += zip(known, (matrix @ query).tolist(), strict=True)
                best = sorted(best, key=lambda pair: -pair[1])[:k]
        return best

    def catch_up(self, progress: Progress | None = None) -> int:
        """Give Chroma what the library gained and take away what it lost; returns how many vectors that were.

        Costs one small query when nothing has changed.
        """
        if self.library.revision() == self._revision:
            return 0
        with self._write:
            return self._usable(lambda: self._catch_up(progress)) or 0

    def check(self) -> list[str]:
        """One sentence for each way in which the library and its indexes differ; empty when they agree."""
        with self._write, self._use:
            return self._mended(lambda: check.differences(self.library, self._opened()))

    def rebuild(self, progress: Progress | None = None) -> None:
        """Throw both indexes away and build them from the library; nothing is read or embedded again."""
        rebuild_words(self.library)
        with self._write:
            self._discard()
            self.catch_up(progress)

    def _start(self) -> None:
        """Open Chroma if its folder is whole; a folder that is not is never opened, for that can end the process."""
        if self.library.recorded("words") != WORDS_RULES:
            rebuild_words(self.library)  # an older program's
        elif self.library.count_words() != len(self.library.keys()):
            log.warning("The word index was damaged; it is built again from the library.")
            rebuild_words(self.library)
        contents = self._seal.read()
        if contents and contents == self._contents(contents.revision):
            with self._write:
                self._mended(self._probe)
                self._revision = contents.revision if self._revision == -1 else self._revision
                self._seal.set(self._contents(self._revision))  # opening alone changes some bytes
        elif self._seal.folder.exists():
            log.warning("The index by meaning was damaged or left unfinished; it is built again from the library.")
            self._discard()

    def _probe(self) -> None:
        chroma, dimensions = self._opened(), self.library.dimensions()
        if chroma.count() and dimensions:
            chroma.nearest(np.full(dimensions, dimensions**-0.5, dtype=np.float32), 1)

    def _nearest(self, query: NDArray[np.float32], k: int) -> list[tuple[int, float]]:
        with self._use:
            return self._opened().nearest(query, k) if k > 0 else []

    def _usable(self, use: Callable[[], Result]) -> Result | None:
        """What `use` returns, after mending where that helps; None where Chroma's folder cannot be written at all."""
        try:
            found = self._mended(use)
        except (Damaged, NoRoom) as error:
            self.fault = str(error)
            return None
        self.fault = ""
        return found

    def _warn(self) -> None:
        """Once for each fault, and only where somebody searches: who builds the index says it in words of its own."""
        if self.fault != self._warned:
            self._warned = self.fault
            log.warning("The index by meaning cannot be used (%s); until it can, searches are slower.", self.fault)

    def _mended(self, use: Callable[[], Result]) -> Result:
        """What `use` returns; when Chroma fails, its folder is built again and `use` tried once more."""
        try:
            return use()
        except Damaged as error:
            if FULL in str(error):
                raise  # nothing is damaged, and writing all of it again takes more room
            log.warning("The index by meaning failed (%s); it is built again from the library.", error)
            with self._write:
                self._discard()
                self._catch_up(None)
            return use()

    def _catch_up(self, progress: Progress | None) -> int:
        revision = self.library.revision()
        wanted = self.library.embedded_keys()
        if not wanted and not self._seal.folder.exists():
            self._revision = revision
            return 0
        with self._use:
            held = self._opened().keys()
        gone, new = sorted(held.difference(wanted)), [key for key in wanted if key not in held]
        if gone or new:
            self._seal.break_()
            self._bring(gone, new, progress)
        self._revision = revision
        self._seal.set(self._contents(revision))
        return len(gone) + len(new)

    def _bring(self, gone: list[int], new: list[int], progress: Progress | None) -> None:
        try:
            for start in range(0, len(gone), BATCH):
                with self._use:
                    self._opened().remove(gone[start : start + BATCH])
            for start in range(0, len(new), BATCH):
                keys, matrix = self.library.stored_vectors(new[start : start + BATCH])
                with self._use:
                    self._opened().add(keys, matrix)
                if progress:
                    progress(start + len(keys), len(new))
        except Damaged:
            raise
        except BaseException:
            self._seal.set(self._contents(-1))  # stopped between two batches: what is there is whole
            raise

    def _contents(self, revision: int) -> Contents:
        return Contents(revision, self.library.recorded_embedding())

    def _opened(self) -> Chroma:
        if self._chroma is None:
            self._chroma = Chroma.open(self._seal.folder)
        return self._chroma

    def _discard(self) -> None:
        with self._use:
            self._close_chroma()
            self._seal.break_()
            if self._seal.folder.exists():
                shutil.rmtree(self._seal.folder)
            self._revision = -1

    def _close_chroma(self) -> None:
        if self._chroma:
            self._chroma.close()
            self._chroma = None
