"""Make the library match the paths given: add, renew, retire, and report.

A document is found by words as soon as it is read; a thread makes the vectors of what is stored meanwhile.
"""

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ingest.corrections.apply_sidecars import apply_sidecars
from ingest.corrections.corrections import under_corrections
from ingest.embedding import Embeddings
from ingest.index import pending
from ingest.library import keep
from ingest.library.catalogue import Catalogue
from ingest.library.keep import FileState, Origin
from ingest.library.library import Library
from ingest.prepared import Prepared
from ingest.read.unreadable import Unreadable
from ingest.refresh import refresh
from ingest.report import Duplicate, Failure, Partly, Progress, Report, Step, Stopped
from ingest.reprints.compare import find_reprints, reprinted
from ingest.sandbox.sandbox import File, Limits, Readers
from ingest.sync.ability import Ability, ability, changed
from ingest.sync.at_hand import Held, Reading
from ingest.sync.behind import Behind
from ingest.sync.walk import Walk, walk


def synchronise(
    paths: Sequence[Path],
    library: Library,
    embeddings: Embeddings,
    jobs: int = 0,
    progress: Progress = lambda step: None,
    limits: Limits | None = None,
) -> Report:
    """Read, prepare, store and embed what changed. The caller holds the lock `ingest` of the library.

    `jobs`: reader processes; 0 means one per core. `progress` is called for every document and may
    raise Stopped, which ends the run with what was kept until then. A file that failed is read again when it changed,
    when it is given by name or when the readers can do more. Raises Problem when nothing can be stored or embedded any
    longer; a file that cannot be read is only reported.
    """
    limits = limits or Limits()
    run = Run(library, walk(paths), progress, ability(limits))
    try:
        with Behind(library, embeddings) as behind, Readers(jobs or readers(), limits) as children:
            run.everything(children, behind)
    except Stopped:
        run.report.stopped = True
    return run.finished()


def readers() -> int:
    """How many reader processes there are: one a core, so that some read while one waits for its turn."""
    return os.cpu_count() or 1


class Run:
    """One run: the file at hand, and the document that was read last."""

    def __init__(self, library: Library, found: Walk, progress: Progress, able: Ability) -> None:
        self.library, self.found, self.progress, self.able = library, found, progress, able
        self.report = Report(failed=list(found.failed), other_kinds=dict(found.others))
        self._began = time.monotonic()
        self._known = Catalogue(library)
        self._files = list(found.files)
        self._states: dict[int, FileState] = {}
        self._held: Held | None = None
        self._reading = Reading(-1)

    def everything(self, readers: Readers, behind: Behind) -> None:
        self._vanish(list(self._known.vanished(self.found.folders)))
        for finding in readers.prepare_all(self._changed()):
            self._take(finding)
            behind.look()
        self._close()
        for identity in self._known.orphans():
            keep.retire(self.library, identity)
            self.report.removed.append(identity)
        self._correct(behind.embeddings)
        tried = {*self.report.added, *self.report.renewed}
        self.report.failed += refresh(self.library, readers, self.progress, tried=tried)
        find_reprints(self.library, self.progress)
        self.report.duplicates += reprinted(self.library, [*self.report.added, *self.report.renewed])
        behind.finish(self.progress, self._step(len(self._files)))

    def finished(self) -> Report:
        entries = self.library.documents()
        self.report.documents, self.report.passages = len(entries), sum(entry.passages for entry in entries)
        self.report.pending = pending.count(self.library)
        self.report.fell_short = self.found.fell_short or any(self._is_unread(path) for path in self.found.named)
        self.report.seconds = round(time.monotonic() - self._began, 3)
        return self.report

    def _is_unread(self, path: Path) -> bool:
        return str(path) in {failure.path for failure in self.report.failed} or not self._known.at(str(path))

    def _changed(self) -> Iterator[File]:
        """The files to read; the number before an origin tells later which file an answer is of."""
        for number, path in enumerate(self._files):
            known = None if self._is_asked_for(path) else self._known.files.get(str(path))
            found = changed(path, known, self.able)
            if isinstance(found, Failure):
                self.report.failed.append(found)
            elif found and known and found.sha256 == known.sha256 and self.able.suffices(known.ability):
                keep.close_file(self.library, replace(found, ability=known.ability, failed=known.failed))
                self._pass_over(known)
            elif found:
                self._states[number] = found
                yield File(path, path.name, f"{number}:{path}")
            elif known:
                self._pass_over(known)

    def _is_asked_for(self, path: Path) -> bool:
        """Whether a file was given by name that is out of the search or could not be read the last time."""
        known = self._known.files.get(str(path))
        return path in self.found.named and (self._known.has_removed(str(path)) or bool(known and known.failed))

    def _pass_over(self, known: FileState) -> None:
        self.report.unchanged += len(self._known.at(known.path))
        self.report.failed += [Failure(*one) for one in known.failed]

    def _take(self, finding: Prepared | Unreadable) -> None:
        number, origin = _numbered(finding.origin)
        if number != self._reading.number:
            self._close()
            self._reading = Reading(number)
        self.progress(self._step(number))
        self._reading.seen.add(origin)
        if isinstance(finding, Unreadable):
            self._reading.failed.append(Failure(origin, finding.reason))
            self.report.failed.append(self._reading.failed[-1])
        else:
            if finding.document.notes:
                self.report.partly.append(Partly(origin, finding.document.notes))
                self._reading.in_part = True
            self._place(replace(finding, origin=origin), Origin(origin, str(self._files[number])))

    def _place(self, prepared: Prepared, origin: Origin) -> None:
        """Decide what a text is to the library: new, a new version, known, brought back, or a second copy."""
        version = prepared.document.source.version
        identity = self._known.place(origin.origin, version)
        known = self._known.documents.get(identity)
        prepared = prepared.named(identity)
        if known is None:
            self._hold(prepared, origin, is_new=True)
        elif known.removed and Path(origin.path) not in self.found.named:
            self._attach(identity, origin)
            self.report.unchanged += 1
        elif known.source == prepared.document.source and self._is_cut_anew(prepared, origin.path):
            self._hold(prepared, origin, is_new=known.retired)
        elif known.source.version == version and not known.retired and not known.is_only_at(origin.origin):
            self._second(prepared, identity, origin)
        elif known.source != prepared.document.source:
            self._hold(prepared, origin, is_new=known.retired)
        elif known.retired:
            keep.bring_back(self.library, identity, origin)
            self._known.settle(known.source, origin.origin, origin.path)
            self.report.added.append(identity)
        else:
            self._attach(identity, origin)
            keep.tell(self.library, prepared.document)
            self.report.unchanged += 1

    def _is_cut_anew(self, prepared: Prepared, path: str) -> bool:
        """Whether a text that was read again by other rules has other passages than are stored."""
        state = self._known.files.get(path)
        if state and self.able.suffices(state.ability):
            return False
        self._store()
        stored = self.library.passages_of(prepared.document.source.document)
        return [one.text for one in stored] != [one.text for one in prepared.passages]

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
        self._store()
        keep.attach(self.library, identity, origin)
        self._known.move(origin.origin, origin.path, identity)
        return True

    def _hold(self, prepared: Prepared, origin: Origin, is_new: bool) -> None:
        self._store()
        self._known.settle(prepared.document.source, origin.origin, origin.path)
        self._held = Held(prepared, origin, self._reading.number, is_new)

    def _store(self, state: FileState | None = None) -> None:
        """Store the document at hand; `state` comes with the last one of a file."""
        held, self._held = self._held, None
        if held is None:
            return
        (prepared,) = under_corrections(self.library, [held.prepared])
        source = prepared.document.source
        keep.keep(self.library, prepared, None, held.origin, state)
        (self.report.added if held.is_new else self.report.renewed).append(source.document)
        self.progress(self._step(held.number + 1, source.file))

    def _close(self) -> None:
        """The file at hand was read to its end: what it no longer holds is gone, and the file counts as read."""
        reading = self._reading
        if reading.number < 0:
            return
        state = self._states[reading.number]
        if not reading.failed:
            self._vanish(list(self._known.at(state.path) - reading.seen))
        state = replace(
            state,
            ability=self.able.partly if reading.failed or reading.in_part else self.able.whole,
            failed=tuple((failure.path, failure.reason) for failure in reading.failed),
        )
        if self._held:
            self._store(state)
        else:
            keep.close_file(self.library, state)

    def _vanish(self, gone: list[str]) -> None:
        self._known.leave(gone)
        keep.mark_gone(self.library, gone)

    def _correct(self, embeddings: Embeddings) -> None:
        found = self.found
        changed, failed = apply_sidecars(self.library, embeddings, found.sidecars, found.folders)
        self.report.corrected += changed
        self.report.failed += failed

    def _step(self, files: int, file: str = "") -> Step:
        return Step(files, len(self._files), len(self.report.added) + len(self.report.renewed), file)


def _numbered(origin: str) -> tuple[int, str]:
    number, _, rest = origin.partition(":")
    return int(number), rest
