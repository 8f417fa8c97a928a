"""Make the library match the paths given: add, renew, retire, and report."""

import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from langchain_core.embeddings import Embeddings

from ingest import keep
from ingest.catalogue import Catalogue
from ingest.keep import FileState, Origin
from ingest.library import Library
from ingest.read.unreadable import Unreadable
from ingest.report import Duplicate, Failure, Progress, Report, Step, Stopped
from ingest.sandbox import File, Limits, Prepared, Readers
from ingest.walk import Walk, walk

BATCH = 64
"""Passages embedded at a time, of several documents: half a second of work."""


def synchronise(
    paths: Sequence[Path],
    library: Library,
    embeddings: Embeddings,
    jobs: int = 0,
    progress: Progress = lambda step: None,
    limits: Limits | None = None,
) -> Report:
    """Read, prepare, embed and store what changed. The caller holds the lock `ingest` of the library.

    `progress` is called for every document and may raise Stopped, which ends the run with what was kept until then.
    Raises Problem when nothing can be stored or embedded any longer; a file that cannot be read is only reported.
    """
    run = Run(library, embeddings, walk(paths), progress)
    try:
        run.everything(jobs or os.cpu_count() or 1, limits or Limits())
    except Stopped:
        run.report.stopped = True
    return run.finished()


@dataclass(slots=True)
class Waiting:
    """A prepared document that waits for its vectors; `state` comes with the last one of a file."""

    prepared: Prepared
    origin: Origin
    number: int
    is_new: bool
    state: FileState | None = None


@dataclass(slots=True)
class Reading:
    """The file at hand: the origins it was seen to hold, and whether all of it could be read."""

    number: int
    seen: set[str] = field(default_factory=set)
    whole: bool = True


class Run:
    """One run: the files at hand, and the documents that wait to be embedded together."""

    def __init__(self, library: Library, embeddings: Embeddings, found: Walk, progress: Progress) -> None:
        self.library, self.embeddings, self.found, self.progress = library, embeddings, found, progress
        self.report = Report(failed=list(found.failed), other_kinds=dict(found.others))
        self._began = time.monotonic()
        self._known = Catalogue(library)
        self._files = list(found.files)
        self._states: dict[int, FileState] = {}
        self._waiting: list[Waiting] = []
        self._reading = Reading(-1)

    def everything(self, jobs: int, limits: Limits) -> None:
        self._vanish(list(self._known.vanished(self.found.folders)))
        with Readers(jobs, limits) as readers:
            for finding in readers.prepare_all(self._changed()):
                self._take(finding)
            self._close()
        self._flush()
        for identity in self._known.orphans():
            keep.retire(self.library, identity)
            self.report.removed.append(identity)
        self.progress(Step(len(self._files), len(self._files), self._documents(), ""))

    def finished(self) -> Report:
        entries = self.library.documents()
        self.report.documents, self.report.passages = len(entries), sum(entry.passages for entry in entries)
        self.report.fell_short = self.found.fell_short or any(self._is_unread(path) for path in self.found.named)
        self.report.seconds = round(time.monotonic() - self._began, 3)
        return self.report

    def _is_unread(self, path: Path) -> bool:
        return str(path) in {failure.path for failure in self.report.failed} or not self._known.at(str(path))

    def _take(self, finding: Prepared | Unreadable) -> None:
        number, origin = _numbered(finding.origin)
        if number != self._reading.number:
            self._close()
            self._reading = Reading(number)
        self.progress(Step(number, len(self._files), self._documents(), ""))
        self._reading.seen.add(origin)
        if isinstance(finding, Unreadable):
            self.report.failed.append(Failure(origin, finding.reason))
            self._reading.whole = False
        else:
            self._place(replace(finding, origin=origin), Origin(origin, str(self._files[number])))

    def _changed(self) -> Iterator[File]:
        """The files to read; the number before an origin tells later which file an answer is of."""
        for number, path in enumerate(self._files):
            try:
                state = self._look(path)
            except OSError as error:
                reason = f"it cannot be opened ({error.strerror}); check its rights."
                self.report.failed.append(Failure(str(path), reason))
                continue
            if state:
                self._states[number] = state
                yield File(path, path.name, f"{number}:{path}")
            else:
                self.report.unchanged += len(self._known.at(str(path)))

    def _look(self, path: Path) -> FileState | None:
        """What the file looks like; None when it need not be read."""
        known, now = self._known.files.get(str(path)), path.stat()
        if path in self.found.named and self._known.has_removed(str(path)):
            known = None
        if known and (known.size, known.modified) == (now.st_size, now.st_mtime_ns):
            return None
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        state = FileState(str(path), now.st_size, now.st_mtime_ns, digest)
        if known and known.sha256 == digest:
            keep.close_file(self.library, state)
            return None
        return state

    def _place(self, prepared: Prepared, origin: Origin) -> None:
        """Decide what a text is to the library: new, a new version, known, brought back, or a second copy."""
        version = prepared.document.source.version
        identity = self._known.place(origin.origin, version)
        known = self._known.documents.get(identity)
        prepared = prepared.named(identity)
        if known is None:
            self._wait(prepared, origin, is_new=True)
        elif known.removed and Path(origin.path) not in self.found.named:
            self._attach(identity, origin)
            self.report.unchanged += 1
        elif known.source.version == version and not known.retired and not known.is_only_at(origin.origin):
            self._second(prepared, identity, origin)
        elif known.source != prepared.document.source:
            self._wait(prepared, origin, is_new=known.retired)
        elif known.retired:
            keep.bring_back(self.library, identity, origin)
            self._known.settle(known.source, origin.origin, origin.path)
            self.report.added.append(identity)
        else:
            self._attach(identity, origin)
            self.report.unchanged += 1

    def _second(self, prepared: Prepared, identity: str, origin: Origin) -> None:
        if self._attach(identity, origin):
            source = prepared.document.source
            self.report.duplicates.append(Duplicate(source.source_id or source.file, identity))
        else:
            self.report.unchanged += 1

    def _attach(self, identity: str, origin: Origin) -> bool:
        """True when it was news that the document is at this origin."""
        if origin.origin in self._known.documents[identity].origins:
            return False
        self._flush()
        keep.attach(self.library, identity, origin)
        self._known.move(origin.origin, origin.path, identity)
        return True

    def _wait(self, prepared: Prepared, origin: Origin, is_new: bool) -> None:
        self._known.settle(prepared.document.source, origin.origin, origin.path)
        self._waiting.append(Waiting(prepared, origin, self._reading.number, is_new))
        if sum(len(waiting.prepared.passages) for waiting in self._waiting) >= BATCH:
            self._flush()

    def _flush(self) -> None:
        """Embed and store what waits; each document is committed by itself."""
        pieces = [piece for waiting in self._waiting for piece in waiting.prepared.passages]
        vectors = self.embeddings.embed_documents([keep.embedded_text(piece) for piece in pieces]) if pieces else []
        matrix, start = np.array(vectors, dtype=np.float32), 0
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            end = start + len(one.prepared.passages)
            document = one.prepared.document
            keep.keep(self.library, document, one.prepared.passages, matrix[start:end], one.origin, one.state)
            (self.report.added if one.is_new else self.report.renewed).append(document.source.document)
            start = end
            self.progress(Step(one.number + 1, len(self._files), self._documents(), document.source.file))

    def _close(self) -> None:
        """The file at hand was read to its end: what it no longer holds is gone, and the file counts as read."""
        if self._reading.number < 0 or not self._reading.whole:
            return
        state = self._states[self._reading.number]
        self._vanish(list(self._known.at(state.path) - self._reading.seen))
        if self._waiting and self._waiting[-1].origin.path == state.path:
            self._waiting[-1].state = state
        else:
            keep.close_file(self.library, state)

    def _vanish(self, gone: list[str]) -> None:
        self._known.leave(gone)
        keep.mark_gone(self.library, gone)

    def _documents(self) -> int:
        return len(self.report.added) + len(self.report.renewed)


def _numbered(origin: str) -> tuple[int, str]:
    number, _, rest = origin.partition(":")
    return int(number), rest
