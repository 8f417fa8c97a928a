"""What the command `ingest` does; each function returns the exit status."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from ingest.corrections.corrections import correct_all
from ingest.corrections.sidecar import NONE
from ingest.embed import load_embeddings
from ingest.embed.apart import apart
from ingest.embed.on_demand import OnDemand
from ingest.library import keep
from ingest.library.library import Entry, Library
from ingest.listing import existing, line, named
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.refresh import refresh
from ingest.report import Report, Step, Stopped
from ingest.reprints.compare import find_reprints
from ingest.sandbox.sandbox import Limits, Readers
from ingest.settings import IngestSettings
from ingest.sync.behind import Behind
from ingest.sync.indexing import Indexing
from ingest.sync.reembed import reembed
from ingest.sync.shown import Shown, give, say, until_stopped
from ingest.sync.sync import synchronise
from ingest.sync.walk import seeds

SHOWN = 20
"""Failures told one by one."""
MEGABYTE = 1 << 20


def read_documents(paths: Sequence[Path], settings: IngestSettings, as_json: bool, retry: bool = False) -> int:
    """Make the library match the paths, or seeds/ where none are given; `retry` what could not be read before."""
    with until_stopped() as stop:
        report = run_once(list(paths) or [seeds()], settings, stop, retry)
    if as_json:
        give(json.dumps(report.as_json(), ensure_ascii=False))
    return int(report.stopped or report.fell_short)


def run_once(paths: Sequence[Path], settings: IngestSettings, stop: Event, retry: bool) -> Report:
    """One run, told to the person; the library is closed behind it."""
    limits = Limits(largest=settings.largest_file * MEGABYTE)
    library = Library.open(settings.library, settings.embedding_model)
    try:
        if retry:
            keep.forget_failures(library)
        shown = Shown(stop)
        indexing = Indexing(library, shown)
        with apart(settings.embedding_model) as embeddings:
            report = synchronise(paths, library, embeddings, settings.jobs, indexing.step, limits)
        left = "" if report.stopped else indexing.finish()
        shown.end()
    finally:
        library.close()
    _tell(report, left)
    return report


def changes(report: Report, settings: IngestSettings) -> list[str]:
    """A line for each document that a run changed."""
    library = existing(settings)
    try:
        kinds = {"added": report.added, "renewed": report.renewed, "no longer there": report.removed}
        kinds["corrected"] = report.corrected
        named = [(kind, library.document(identity)) for kind, many in kinds.items() for identity in many]
    finally:
        library.close()
    return [f"{kind}: {found.source.file} ({found.source.title})" for kind, found in named if found]


def _tell(report: Report, left: str) -> None:
    failures = [*map(str, report.failed), *map(str, report.partly)]
    if len(failures) > SHOWN:
        failures[SHOWN:] = [f"... and {len(failures) - SHOWN} more; --json names all of them."]
    for sentence in [*failures, *report.sentences(), *([left] if left else [])]:
        say(sentence)


def rebuild(settings: IngestSettings) -> int:
    """Build the indexes from the library, after embedding everything again if another model is asked for."""
    from ingest.index.index import Index

    library = existing(settings)
    with until_stopped() as stop, Lock(settings.library, "chroma", "ingest --rebuild") as lock:
        shown = Shown(stop)
        try:
            other = library.recorded_embedding() not in (None, settings.embedding_model)
            embeddings = load_embeddings(settings.embedding_model) if other else None
            with Readers(settings.jobs or os.cpu_count() or 1) as readers:
                failed = refresh(library, readers, shown.step, everything=True)
            find_reprints(library, shown.step)
            if embeddings:
                reembed(library, embeddings, settings.embedding_model, shown.step)
            else:
                _complete(library, settings, shown)
            Index.rebuilt(library, lock, shown.indexed).close()
        except Stopped:
            raise Problem("The rebuild was stopped; run `ingest --rebuild` again to finish it.") from None
        finally:
            shown.end()
    for sentence in [*map(str, failed), f"The indexes hold {len(library.keys())} passages."]:
        say(sentence)
    return 0


def _complete(library: Library, settings: IngestSettings, shown: Shown) -> None:
    """Embed what no run has reached yet."""
    with apart(settings.embedding_model) as embeddings, Behind(library, embeddings) as behind:
        behind.finish(shown.step, Step(0, 0, 0, ""))


def compare(settings: IngestSettings, as_json: bool) -> int:
    """Say how library, Chroma and word index differ; 1 if they do."""
    from ingest.index import check

    library = existing(settings)
    found = check.unopened(settings.library, library, "ingest --check")
    if as_json:
        give(json.dumps({"differences": found}, ensure_ascii=False))
    else:
        give("\n".join(found) or f"All {len(library.keys())} passages are in library, Chroma and word index alike.")
    if found:
        say("Run `ingest --rebuild` to build the indexes from the library.")
    return int(bool(found))


def correct(settings: IngestSettings, name: str, values: Sequence[str], as_json: bool) -> int:
    """Set fields of a document: `field=` takes a correction back, `field=-` says that the document has none."""
    library = existing(settings)
    identity = named(library, name)
    wanted = dict(_assigned(value) for value in values)
    model = library.recorded_embedding() or settings.embedding_model
    correct_all(library, identity, wanted, OnDemand(model))
    with until_stopped() as stop:
        left = Indexing(library, Shown(stop)).finish()
    if left:
        say(left)
    document = library.document(identity)
    if document and as_json:
        give(json.dumps({"corrected": [identity]}))
    elif document:
        give(line(Entry(document.source, len(library.passages_of(identity)))))
    return 0


def _assigned(written: str) -> tuple[str, str | None]:
    field, sign, value = written.partition("=")
    if not sign:
        raise Problem(f"{written} corrects nothing; write it as field=value, for example published=2019-12-02.")
    return field.strip(), None if not value.strip() else "" if value.strip() == NONE else value


def remove(settings: IngestSettings, name: str, as_json: bool) -> int:
    """Take a document out of the search; citations of it still open."""
    library = existing(settings)
    identity = named(library, name)
    keep.retire(library, identity, removed=True)
    with until_stopped() as stop:
        left = Indexing(library, Shown(stop)).finish()
    for sentence in [f"{identity} is out of the search; its file, given by name, brings it back.", left]:
        if sentence:
            say(sentence)
    if as_json:
        give(json.dumps({"removed": [identity]}))
    return 0
