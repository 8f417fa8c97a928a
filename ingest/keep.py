"""What changes in the library: a document is kept, renewed, retired or brought back, each in one transaction."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Table, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ingest import sqlite
from ingest.documents import Document, Passage
from ingest.library import Library
from ingest.schema import documents, files, meta, origins, passages, vectors, versions
from ingest.words import tokens


@dataclass(frozen=True, slots=True)
class FileState:
    """What a file looked like when it was read to its end; `modified` is in nanoseconds."""

    path: str
    size: int
    modified: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document is found: `origin` is the path itself, or the path with a line or a member of the file."""

    origin: str
    path: str


def embedded_text(passage: Passage) -> str:
    """What the embedding model reads: the passage under the title of its document."""
    return f"{passage.source.title}. {passage.text}"


def word_row(key: int, passage: Passage) -> tuple[int, str, str]:
    """What the word index reads: the passage, and under what heading it stands."""
    source = passage.source
    heading = " ".join(part for part in (source.title, source.publisher, source.published) if part)
    return key, " ".join(tokens(passage.text)), " ".join(tokens(heading))


@contextmanager
def changing(library: Library) -> Iterator[Connection]:
    """A transaction that changes what can be searched, and counts as one change."""
    with sqlite.explained(library.folder), library.engine.begin() as connection:
        yield connection
        number = connection.scalar(select(meta.c.value).where(meta.c.name == "revision"))
        note(connection, "revision", str(int(number or 0) + 1))


def note(connection: Connection, name: str, value: str) -> None:
    """Write down a fact about the library itself."""
    put(connection, meta, {"name": name, "value": value})


def put(connection: Connection, table: Table, values: dict[str, Any], once: tuple[str, ...] = ()) -> None:
    """Insert a row, or give the row of the same primary key these values, save those set only `once`."""
    statement = upsert(table).values(values)
    rest = {name: value for name, value in values.items() if not table.c[name].primary_key and name not in once}
    connection.execute(statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest))


def keep(
    library: Library,
    document: Document,
    pieces: Sequence[Passage],
    matrix: NDArray[np.float32],
    origin: Origin,
    state: FileState | None = None,
) -> None:
    """Store a document as the current version under its id, with its passages and their vectors, row by row.

    `state` is given with the last document of a file: only then the file counts as read.
    """
    words = [word_row(0, piece) for piece in pieces]  # the slow part, outside the transaction
    with changing(library) as connection:
        _put_version(connection, document)
        keys = _put_passages(connection, pieces, matrix)
        sqlite.add_words(
            connection, [(key, body, heading) for key, (_, body, heading) in zip(keys, words, strict=True)]
        )
        _put_origin(connection, origin, document.source.document)
        if state:
            put(connection, files, asdict(state))
        _note_embedding(connection, library.embedding, matrix)


def attach(library: Library, identity: str, origin: Origin) -> None:
    """Note that a stored document is also found at this origin."""
    with sqlite.explained(library.folder), library.engine.begin() as connection:
        _put_origin(connection, origin, identity)


def bring_back(library: Library, identity: str, origin: Origin) -> None:
    """A retired document is found at this origin and searched again."""
    keys, pieces = library.keys_of(identity), library.passages_of(identity)
    with changing(library) as connection:
        _put_origin(connection, origin, identity)
        connection.execute(update(documents).where(documents.c.id == identity).values(retired=None, removed=False))
        sqlite.add_words(connection, [word_row(keys[piece.id], piece) for piece in pieces])


def close_file(library: Library, state: FileState) -> None:
    """Note that a file was read to its end."""
    with sqlite.explained(library.folder), library.engine.begin() as connection:
        put(connection, files, asdict(state))


def mark_gone(library: Library, gone: Iterable[str]) -> None:
    """Note that nothing is at these origins any longer, and that their files must be read when they come back."""
    values = [{"o": origin} for origin in gone]
    if not values:
        return
    with sqlite.explained(library.folder), library.engine.begin() as connection:
        for value in values:
            at = origins.c.origin == value["o"]
            connection.execute(delete(files).where(files.c.path == select(origins.c.path).where(at).scalar_subquery()))
            connection.execute(update(origins).where(at).values(gone=True))


def retire(library: Library, identity: str, removed: bool = False) -> None:
    """Take a document out of the search; its text stays, so that citations of it open. `removed`: a person asked."""
    with changing(library) as connection:
        sqlite.remove_words(connection, _keys(connection, identity))
        here = documents.c.id == identity
        retired = func.coalesce(documents.c.retired, now())
        connection.execute(update(documents).where(here).values(retired=retired, removed=documents.c.removed | removed))


def rebuild_words(library: Library) -> None:
    """Write the word index anew, in one transaction."""
    rows = [
        word_row(keys[piece.id], piece)
        for entry in library.documents()
        for keys in [library.keys_of(entry.source.document)]
        for piece in library.passages_of(entry.source.document)
    ]
    with changing(library) as connection:
        sqlite.clear_words(connection)
        sqlite.add_words(connection, rows)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _put_version(connection: Connection, document: Document) -> None:
    source = document.source
    identity, version = source.document, source.version
    _drop_passages(connection, identity)
    row = {"id": identity, "version": version, "added": now(), "retired": None, "removed": False}
    put(connection, documents, row, once=("added",))
    values = asdict(source) | {
        "created": now(),
        "dropped": [astuple(span) for span in document.dropped],
        "hidden": list(document.hidden),
        "notes": list(document.notes),
        "text": document.text,
    }
    put(connection, versions, values, once=("created",))


def _drop_passages(connection: Connection, identity: str) -> None:
    sqlite.remove_words(connection, _keys(connection, identity))
    connection.execute(delete(passages).where(passages.c.document == identity))


def _keys(connection: Connection, identity: str) -> list[int]:
    return list(connection.scalars(select(passages.c.key).where(passages.c.document == identity)))


def _put_passages(connection: Connection, pieces: Sequence[Passage], matrix: NDArray[np.float32]) -> list[int]:
    if not pieces:
        return []
    rows = [
        {
            "id": piece.id,
            "document": piece.source.document,
            "version": piece.source.version,
            "start": piece.start,
            "end": piece.end,
            "sentences": [astuple(sentence) for sentence in piece.sentences],
        }
        for piece in pieces
    ]
    keys = _new_keys(connection, len(rows))
    connection.execute(insert(passages), [{"key": key} | row for key, row in zip(keys, rows, strict=True)])
    blobs = np.ascontiguousarray(matrix, dtype="<f4")
    connection.execute(
        insert(vectors),
        [{"passage": key, "vector": blob.tobytes()} for key, blob in zip(keys, blobs, strict=True)],
    )
    return keys


def _new_keys(connection: Connection, count: int) -> list[int]:
    """Keys that no passage ever had."""
    used = int(connection.scalar(select(meta.c.value).where(meta.c.name == "keys")) or 0)
    note(connection, "keys", str(used + count))
    return list(range(used + 1, used + count + 1))


def _put_origin(connection: Connection, origin: Origin, identity: str) -> None:
    put(connection, origins, {"origin": origin.origin, "path": origin.path, "document": identity, "gone": False})


def _note_embedding(connection: Connection, embedding: str | None, matrix: NDArray[np.float32]) -> None:
    if embedding and len(matrix):
        note(connection, "embedding", embedding)
        note(connection, "dimensions", str(matrix.shape[1]))
