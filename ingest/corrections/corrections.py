"""What a person corrects of a document's description: kept apart, laid over what the document says of itself.

A correction belongs to the document, not to one of its versions, and survives whatever is read or derived anew.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, select, update

from ingest.corrections.correctable import checked, known
from ingest.embedding import Embeddings
from ingest.library import sqlite
from ingest.library.keep import changing, embedded_text, now, word_row
from ingest.library.kept_passages import drop_passages, put_passages
from ingest.library.library import Library
from ingest.library.rows import SOURCE, described, laid_over
from ingest.library.schema import IS_CURRENT, corrections, documents, versions
from ingest.library.sqlite import put
from ingest.prepared import Prepared
from ingest.problem import Problem
from ingest.refresh import refresh
from ingest.sandbox.sandbox import Readers

By = Literal["person", "sidecar"]


@dataclass(frozen=True, slots=True)
class Correction:
    """What a field should be; "" says that the document has no such thing. A person's counts more than a sidecar's."""

    document: str
    field: str
    value: str
    by: By = "person"
    made: str = ""
    place: str | None = None
    """The path of the sidecar that it stands in."""


def correct_all(library: Library, document: str, values: Mapping[str, str | None], embeddings: Embeddings) -> None:
    """A person says what fields of a document are: "" that it has none, None takes the correction back.

    The reader process then lists the facts of the document anew. Raises Problem for an unknown document or field and
    for a value that the field cannot have.
    """
    wanted = {
        known(field): None if value is None else Correction(document, field, checked(field, value))
        for field, value in values.items()
    }
    if settle(library, document, "person", wanted, embeddings):
        with Readers(1) as readers:
            refresh(library, readers, only=[document])


def of(library: Library, document: str | None = None) -> tuple[Correction, ...]:
    """The corrections of a document, or of all; a sidecar's that a person's outweighs is among them."""
    query = select(corrections).order_by(corrections.c.document, corrections.c.field, corrections.c.by)
    if document is not None:
        query = query.where(corrections.c.document == document)
    with library.reads.connect() as connection:
        return tuple(Correction(**row) for row in connection.execute(query).mappings())


def settle(
    library: Library,
    document: str,
    by: By,
    wanted: Mapping[str, Correction | None],
    embeddings: Embeddings,
) -> bool:
    """Make these fields what is wanted of them, None for nothing; True if that changed anything.

    What shows the description in searches changes in the same transaction; a title needs new vectors.
    """
    before = of(library, document)
    after = [one for one in before if one.by != by or one.field not in wanted]
    after += [replace(one, by=by, made=now()) for one in wanted.values() if one]
    if _said(before) == _said(after):
        return False
    shown = Shown(library, document, laid(after)) if laid(after) != laid(before) else None
    matrix = shown.embedded(embeddings) if shown else None
    with changing(library) as connection:
        connection.execute(delete(corrections).where(corrections.c.document == document))
        for one in after:
            put(connection, corrections, asdict(one))
        if shown:
            shown.put(connection, matrix)
    return True


def laid(said: Iterable[Correction]) -> str:
    """The values that count, as they are laid over a description: JSON with sorted keys."""
    ordered = sorted(said, key=lambda one: one.by == "person")
    return json.dumps({one.field: one.value for one in ordered}, sort_keys=True, ensure_ascii=False)


def _said(said: Iterable[Correction]) -> set[tuple[str, str, str, str | None]]:
    return {(one.field, one.by, one.value, one.place) for one in said}


class Shown:
    """What of a document holds its description, under another one."""

    def __init__(self, library: Library, document: str, corrected: str) -> None:
        query = select(*SOURCE, documents.c.retired).join_from(documents, versions, IS_CURRENT)
        with library.reads.connect() as connection:
            row = connection.execute(query.where(documents.c.id == document)).one_or_none()
        if row is None:
            raise Problem(f"There is no document {document} in the library; `ingest --list` shows what there is.")
        self._document, self._corrected = document, corrected
        self._is_searched = row.retired is None
        self._before = library.passages_of(document)
        source = laid_over(described(row), corrected)
        self._pieces = [replace(piece, source=source) for piece in self._before]
        self._keys = library.keys_of(document)

    def embedded(self, embeddings: Embeddings) -> NDArray[np.float32] | None:
        """New vectors, if what is embedded changes."""
        texts = [embedded_text(piece) for piece in self._pieces]
        if texts == [embedded_text(piece) for piece in self._before]:
            return None
        return np.array(embeddings.embed_documents(texts), dtype=np.float32)

    def put(self, connection: Connection, matrix: NDArray[np.float32] | None) -> None:
        """New vectors get new keys, by which the index notices them."""
        laid_over_it = update(documents).where(documents.c.id == self._document).values(corrected=self._corrected)
        connection.execute(laid_over_it)
        keys = [self._keys[piece.id] for piece in self._pieces]
        if matrix is None:
            sqlite.remove_words(connection, keys)
        else:
            drop_passages(connection, self._document)
            keys = put_passages(connection, self._pieces, matrix)
        if self._is_searched:
            rows = [word_row(key, piece) for key, piece in zip(keys, self._pieces, strict=True)]
            sqlite.add_words(connection, rows)


def under_corrections(library: Library, prepared: Sequence[Prepared]) -> list[Prepared]:
    """Documents about to be kept, their passages described as corrected."""
    identities = [one.document.source.document for one in prepared]
    query = select(documents.c.id, documents.c.corrected).where(documents.c.id.in_(identities))
    with library.reads.connect() as connection:
        corrected = {row.id: row.corrected for row in connection.execute(query.where(documents.c.corrected != "{}"))}
    return [
        one.under(laid_over(one.document.source, corrected[identity])) if identity in corrected else one
        for identity, one in zip(identities, prepared, strict=True)
    ]
