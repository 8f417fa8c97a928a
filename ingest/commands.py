"""What the command `ingest` does; each function returns the exit status."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from langchain_core.embeddings import Embeddings

from ingest import keep
from ingest.embed import load_embeddings
from ingest.library import FILE, Entry, Library
from ingest.lock import Busy, Lock
from ingest.problem import Problem
from ingest.reembed import reembed
from ingest.report import Report, Stopped
from ingest.sandbox import Limits
from ingest.seal import Contents, Seal
from ingest.settings import IngestSettings
from ingest.shown import Shown, give, say, until_stopped
from ingest.sync import synchronise
from ingest.walk import seeds

SHOWN = 20
"""Failures told one by one."""
MEGABYTE = 1 << 20
PATIENCE = 2.0
"""Seconds to wait for a process that has Chroma for a moment, as a question does."""


def read_documents(paths: Sequence[Path], settings: IngestSettings, as_json: bool) -> int:
    """Make the library match the paths, or seeds/ where none are given."""
    wanted = list(paths) or [seeds()]
    library = Library.open(settings.library, settings.embedding_model)
    embeddings = OnDemand(settings.embedding_model)
    limits = Limits(largest=settings.largest_file * MEGABYTE)
    with until_stopped() as stop:
        shown = Shown(stop)
        report = synchronise(wanted, library, embeddings, settings.jobs, shown.step, limits)
        left = "" if report.stopped else _index(library, shown)
        shown.end()
    _tell(report, left)
    if as_json:
        give(json.dumps(report.as_json(), ensure_ascii=False))
    return int(report.stopped or report.fell_short)


class OnDemand(Embeddings):
    """A model that is loaded when it is first asked, which a run without news never does."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._model: Embeddings | None = None

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        self._model = self._model or load_embeddings(self._name)
        return self._model.embed_documents(texts)

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


def _index(library: Library, shown: Shown) -> str:
    """Bring the indexes up to the library; a sentence when that is left to the process that has Chroma."""
    sealed = Seal(library.folder).read()
    if sealed == Contents(library.revision(), library.recorded_embedding()):
        return ""
    from ingest.index import Index  # Chroma takes long to load: only what needs it waits for it

    lock = Lock(library.folder, "chroma", "ingest")
    try:
        lock.acquire(PATIENCE)
        Index.open(library.folder, library, lock, shown.indexed).close()
    except Busy as busy:
        who = f"`{busy.holder.command}` (process {busy.holder.pid})" if busy.holder.pid else "another process"
        return f"The library is open in {who}, which makes the new documents searchable."
    except Stopped:
        return "The index by meaning is not finished; the next start finishes it."
    return ""


def _tell(report: Report, left: str) -> None:
    failures = [f"{failure.path}: {failure.reason}" for failure in report.failed[:SHOWN]]
    if len(report.failed) > SHOWN:
        failures.append(f"... and {len(report.failed) - SHOWN} more; --json names all of them.")
    for sentence in [*failures, *report.sentences(), *([left] if left else [])]:
        say(sentence)


def rebuild(settings: IngestSettings) -> int:
    """Build the indexes from the library, after embedding everything again if another model is asked for."""
    from ingest.index import Index

    library = _existing(settings)
    with until_stopped() as stop, Lock(settings.library, "chroma", "ingest --rebuild") as lock:
        shown = Shown(stop)
        try:
            if library.recorded_embedding() not in (None, settings.embedding_model):
                embeddings = load_embeddings(settings.embedding_model)
                reembed(library, embeddings, settings.embedding_model, shown.step)
            Index.rebuilt(library, lock, shown.indexed).close()
        except Stopped:
            raise Problem("The rebuild was stopped; run `ingest --rebuild` again to finish it.") from None
        finally:
            shown.end()
    say(f"The indexes hold {len(library.keys())} passages.")
    return 0


def compare(settings: IngestSettings, as_json: bool) -> int:
    """Say how library, Chroma and word index differ; 1 if they do."""
    from ingest import check

    library = _existing(settings)
    found = check.unopened(settings.library, library, "ingest --check")
    if as_json:
        give(json.dumps({"differences": found}, ensure_ascii=False))
    else:
        give("\n".join(found) or f"All {len(library.keys())} passages are in library, Chroma and word index alike.")
    if found:
        say("Run `ingest --rebuild` to build the indexes from the library.")
    return int(bool(found))


def show_list(settings: IngestSettings, as_json: bool) -> int:
    """The documents that can be searched."""
    entries = _existing(settings).documents()
    if as_json:
        give(json.dumps([_described(entry) for entry in entries], ensure_ascii=False))
    else:
        for entry in entries:
            source = entry.source
            about = ", ".join(part for part in (source.publisher, source.published or "undated") if part)
            give(f"{source.document}  {source.title} ({about})  {source.file}")
    return 0


def _described(entry: Entry) -> dict[str, Any]:
    said = asdict(entry.source)
    del said["version"]
    return said | {"reprints": list(entry.reprints), "passages": entry.passages}


def remove(settings: IngestSettings, name: str, as_json: bool) -> int:
    """Take a document out of the search; citations of it still open."""
    library = _existing(settings)
    identity = _named(library, name)
    keep.retire(library, identity, removed=True)
    with until_stopped() as stop:
        left = _index(library, Shown(stop))
    for sentence in [f"{identity} is out of the search; its file, given by name, brings it back.", left]:
        if sentence:
            say(sentence)
    if as_json:
        give(json.dumps({"removed": [identity]}))
    return 0


def _named(library: Library, name: str) -> str:
    sources = [entry.source for entry in library.documents()]
    if name in {source.document for source in sources}:
        return name
    found = [source.document for source in sources if name in (source.file, source.source_id)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Problem(f"{name} is the name of {len(found)} documents; give one of their ids: {', '.join(found)}.")
    raise Problem(f"There is no document {name} in the library; `ingest --list` shows what there is.")


def _existing(settings: IngestSettings) -> Library:
    if not (settings.library / FILE).exists():
        raise Problem(
            f"There is no library in {settings.library}; make one with `ingest`, or name its folder with --library."
        )
    return Library.open(settings.library)
