"""What changes in the library: a document is kept, renewed, retired or brought back, each in one transaction."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, func, select, update

from ingest.documents import Document, Passage
from ingest.library import sqlite
from ingest.library.kept_facts import put_facts
from ingest.library.kept_passages import drop_passages, passage_keys, put_passages
from ingest.library.library import Library
from ingest.library.reprints import put_sketch
from ingest.library.schema import WORDS_RULES, documents, files, meta, origins, versions
from ingest.library.sqlite import put
from ingest.prepared import Prepared


@dataclass(frozen=True, slots=True)
class FileState:
    """What a file looked like when it was read to its end; `modified` is in nanoseconds."""

    path: str
    size: int
    modified: int
    sha256: str
    ability: str = ""
    """What the readers could do then."""
    failed: tuple[tuple[str, str], ...] = ()
    """What of it gave no document: where, and why."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document is found: `origin` is the path itself, or the path with a line or a member of the file."""

    origin: str
    path: str


def embedded_text(passage: Passage) -> str:
    """What the embedding model reads: the passage under the title of its document."""
    return f"{passage.source.title}. {passage.text}"


def word_row(key: int, passage: Passage) -> sqlite.WordRow:
    """What the word index reads: the passage, under what heading it stands, and the times it tells of."""
    from ingest.signs.signs import signs  # takes a while to import, and a run without news needs none of it
    from ingest.signs.told import told_days
    from ingest.text.words import tokens

    source, text = passage.source, passage.text
    heading = " ".join(part for part in (source.title, source.publisher, source.published) if part)
    own = " ".join(signs(text, source.published))
    return key, " ".join(tokens(text)), words_of(heading), own, told_days(text, source.published)


@lru_cache(maxsize=256)
def words_of(heading: str) -> str:
    """Kept, because every passage of a document has the same."""
    from ingest.signs.signs import signs
    from ingest.text.words import tokens

    return " ".join([*tokens(heading), *signs(heading)])


@contextmanager
def writing(library: Library) -> Iterator[Connection]:
    """A transaction whose failure is one sentence."""
    with sqlite.explained(library.folder), library.engine.begin() as connection:
        yield connection


@contextmanager
def changing(library: Library) -> Iterator[Connection]:
    """A transaction that changes what people see, and counts as one change."""
    with writing(library) as connection:
        yield connection
        number = connection.scalar(select(meta.c.value).where(meta.c.name == "revision"))
        note(connection, "revision", str(int(number or 0) + 1))


def note(connection: Connection, name: str, value: str) -> None:
    """Write down a fact about the library itself."""
    put(connection, meta, {"name": name, "value": value})


def keep(
    library: Library,
    prepared: Prepared,
    matrix: NDArray[np.float32] | None,
    origin: Origin,
    state: FileState | None = None,
) -> None:
    """Store a document as the current version under its id, with its passages, their vectors, row by row, and what
    was derived. Without vectors it is found by words until `ingest.index.pending` has made them.

    `state` is given with the last document of a file: only then the file counts as read.
    """
    words = [word_row(0, piece) for piece in prepared.passages]  # the slow part, outside the transaction
    document, said = prepared.document, prepared.document.source
    with changing(library) as connection:
        _put_version(connection, document)
        keys = put_passages(connection, prepared.passages, matrix)
        sqlite.add_words(connection, [(key, *row[1:]) for key, row in zip(keys, words, strict=True)])
        _put_origin(connection, origin, said.document)
        if prepared.derived:
            put_facts(connection, said.document, said.version, prepared.derived)
            put_sketch(connection, said.document, said.version, prepared.derived.sketch)
        if state:
            put(connection, files, asdict(state))
        if matrix is not None:
            note_embedding(connection, library.embedding, matrix)


def attach(library: Library, identity: str, origin: Origin) -> None:
    """Note that a stored document is also found at this origin."""
    with writing(library) as connection:
        _put_origin(connection, origin, identity)


def tell(library: Library, document: Document) -> None:
    """Write down anew what is said of a text beside it, where a later reader or cleaner says more of the same text."""
    source = document.source
    here = (versions.c.document == source.document) & (versions.c.version == source.version)
    with writing(library) as connection:
        connection.execute(update(versions).where(here).values(_said(document)))


def bring_back(library: Library, identity: str, origin: Origin) -> None:
    """A retired document is found at this origin and searched again."""
    keys, pieces = library.keys_of(identity), library.passages_of(identity)
    with changing(library) as connection:
        _put_origin(connection, origin, identity)
        connection.execute(update(documents).where(documents.c.id == identity).values(retired=None, removed=False))
        sqlite.add_words(connection, [word_row(keys[piece.id], piece) for piece in pieces])


def close_file(library: Library, state: FileState) -> None:
    """Note that a file was read to its end."""
    with writing(library) as connection:
        put(connection, files, asdict(state))


def forget_failures(library: Library) -> None:
    """Have files of which something could not be read, read again by the next run."""
    with writing(library) as connection:
        connection.execute(update(files).where(files.c.failed != []).values(ability=""))


def mark_gone(library: Library, gone: Iterable[str]) -> None:
    """Note that nothing is at these origins any longer, and that their files must be read when they come back."""
    values = [{"o": origin} for origin in gone]
    if not values:
        return
    with writing(library) as connection:
        for value in values:
            at = origins.c.origin == value["o"]
            connection.execute(delete(files).where(files.c.path == select(origins.c.path).where(at).scalar_subquery()))
            connection.execute(update(origins).where(at).values(gone=True))


def retire(library: Library, identity: str, removed: bool = False) -> None:
    """Take a document out of the search; its text stays, so that citations of it open. `removed`: a person asked."""
    with changing(library) as connection:
        sqlite.remove_words(connection, passage_keys(connection, identity))
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
        note(connection, "words", WORDS_RULES)
        sqlite.clear_words(connection)
        sqlite.add_words(connection, rows)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _put_version(connection: Connection, document: Document) -> None:
    source = document.source
    identity, version = source.document, source.version
    drop_passages(connection, identity)
    row = {"id": identity, "version": version, "added": now(), "retired": None, "removed": False}
    put(connection, documents, row, once=("added",))
    values = asdict(source) | {"created": now(), "text": document.text} | _said(document)
    put(connection, versions, values, once=("created",))


def _said(document: Document) -> dict[str, list[Any]]:
    beside: dict[str, list[Any]] = {name: list(getattr(document, name)) for name in ("hidden", "outside", "notes")}
    return beside | {"dropped": [astuple(span) for span in document.dropped]}


def _put_origin(connection: Connection, origin: Origin, identity: str) -> None:
    put(connection, origins, {"origin": origin.origin, "path": origin.path, "document": identity, "gone": False})


def note_embedding(connection: Connection, embedding: str | None, matrix: NDArray[np.float32]) -> None:
    if embedding and len(matrix):
        note(connection, "embedding", embedding)
        note(connection, "dimensions", str(matrix.shape[1]))
