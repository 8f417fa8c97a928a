"""Whether the library is intact and its indexes agree with it: compares everything, changes nothing."""

from collections.abc import Collection, Iterator
from pathlib import Path

import numpy as np
from sqlalchemy import select

from ingest.documents import fingerprint
from ingest.index.chroma import Chroma, Damaged
from ingest.index.seal import Contents, Seal
from ingest.library import sqlite
from ingest.library.keep import word_row
from ingest.library.library import Library
from ingest.library.schema import documents, passages, vectors, versions
from ingest.lock import Lock

CLOSE = 1e-4
"""How far a number of a stored vector and the same one in Chroma may be apart; Chroma scales vectors itself."""


def unopened(folder: Path, library: Library, command: str) -> list[str]:
    """The differences without mending anything first. Raises Busy when another process has Chroma."""
    with Lock(folder, "chroma", command):
        seal = Seal(folder)
        contents = seal.read()
        if contents is None:
            found = "was damaged or left unfinished" if seal.folder.exists() else "is missing"
            return [*of_library(library), *([f"Chroma's folder {found}."] if library.keys() else [])]
        return _with_chroma(library, seal, contents)


def _with_chroma(library: Library, seal: Seal, contents: Contents) -> list[str]:
    try:
        chroma = Chroma.open(seal.folder)
        try:
            return differences(library, chroma)
        finally:
            chroma.close()
            seal.set(contents)  # opening changes some bytes
    except Damaged as error:
        return [f"Chroma cannot use its folder ({error})."]


def differences(library: Library, chroma: Chroma) -> list[str]:
    """One sentence for each way in which library, Chroma and word index differ. Raises Damaged when Chroma fails."""
    keys = set(library.embedded_keys())
    return [*of_library(library), *_of_chroma(library, chroma, keys)]


def of_library(library: Library) -> list[str]:
    """One sentence for each thing wrong in the SQL database itself, the word index included."""
    with library.engine.begin() as connection:
        found = [f"The database is damaged: {sentence}." for sentence in sqlite.damage(connection)]
    altered = list(_of_texts(library))
    return [*found, *_of_passages(library), *(altered or _of_words(library))]


def _of_texts(library: Library) -> Iterator[str]:
    query = select(versions.c.document, versions.c.version, versions.c.text)
    with library.reads.connect() as connection:
        for document, version, text in connection.execution_options(yield_per=100).execute(query):
            if fingerprint(text) != version:
                yield f"The text of document {document}, version {version[:16]}, was altered."


def _of_passages(library: Library) -> Iterator[str]:
    alone = select(passages.c.key).outerjoin_from(passages, vectors).where(vectors.c.passage.is_(None))
    stray = select(passages.c.id).join_from(passages, documents, documents.c.id == passages.c.document)
    with library.reads.connect() as connection:
        pending = list(connection.scalars(alone))
        if pending:
            yield f"Found by words alone until the next run of `ingest`: {_passages(pending)}."
        for identity in connection.scalars(stray.where(documents.c.version != passages.c.version)):
            yield f"Passage {identity} belongs to a version that is no longer current."


def _of_words(library: Library) -> Iterator[str]:
    stored = library.words()
    due: dict[int, tuple[object, ...]] = {}
    for entry in library.documents():
        pieces = library.passages_of(entry.source.document)
        keys = library.keys_of(entry.source.document)
        due |= {keys[piece.id]: word_row(0, piece)[1:] for piece in pieces}
    yield from _sets("word index", set(due), set(stored))
    wrong = [key for key in due.keys() & stored.keys() if due[key] != stored[key]]
    if wrong:
        yield f"The word index holds other words than the library for {_passages(wrong)}."


def _of_chroma(library: Library, chroma: Chroma, keys: Collection[int]) -> Iterator[str]:
    held: set[int] = set()
    wrong: list[int] = []
    for some, matrix in chroma.vectors():
        held.update(some)
        known, stored = library.stored_vectors(some)
        place = {key: row for row, key in enumerate(some)}
        ours = matrix[[place[key] for key in known]]
        if known and ours.shape != stored.shape:
            wrong += known
        elif known:
            wrong += [key for key, apart in zip(known, np.abs(ours - stored).max(axis=1), strict=True) if apart > CLOSE]
    yield from _sets("index by meaning", set(keys), held)
    if wrong:
        yield f"Chroma holds other vectors than the library for {_passages(wrong)}."


def _sets(name: str, due: set[int], held: set[int]) -> Iterator[str]:
    if due - held:
        yield f"The {name} lacks {_passages(due - held)}."
    if held - due:
        yield f"The {name} holds {_passages(held - due)} that the library does not have."


def _passages(keys: Collection[int]) -> str:
    return (
        f"{len(keys)} passage{'' if len(keys) == 1 else 's'} (key {min(keys)}{' and others' if len(keys) > 1 else ''})"
    )
