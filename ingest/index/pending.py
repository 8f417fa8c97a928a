"""Passages whose vectors are still to come: they are found by words at once, and by meaning when they are embedded."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Select, func, select

from ingest.embedding import Embeddings
from ingest.library.keep import changing, embedded_text, note_embedding
from ingest.library.kept_passages import put_vectors
from ingest.library.library import Library
from ingest.library.rows import portions
from ingest.library.schema import passages, vectors
from ingest.lock import Busy, Lock

BATCH = 64
"""Passages embedded and committed at a time: about a second of work, and what a crash costs at most."""


def count(library: Library) -> int:
    """How many passages wait for their vectors."""
    with library.reads.connect() as connection:
        return int(connection.scalar(_waiting(func.count())) or 0)


def following(library: Library, key: int = 0) -> dict[int, str]:
    """The ids of the next BATCH waiting passages by their keys, of those whose key is greater than this one."""
    query = _waiting(passages.c.key, passages.c.id).where(passages.c.key > key).order_by(passages.c.key)
    with library.reads.connect() as connection:
        return {row.key: row.id for row in connection.execute(query.limit(BATCH))}


def embed(library: Library, embeddings: Embeddings, some: dict[int, str]) -> int:
    """Make the vectors of these passages and store them; returns how many of the passages were still there."""
    pieces = {piece.id: piece for piece in library.passages(list(some.values()))}
    here = [key for key, identity in some.items() if identity in pieces]
    if not here:
        return 0
    made = embeddings.embed_documents([embedded_text(pieces[some[key]]) for key in here])
    matrix = np.array(made, dtype=np.float32)
    with changing(library) as connection:
        left = {key for few in portions(here) for key in connection.scalars(_unembedded(few))}
        rows = [row for row, key in enumerate(here) if key in left]
        if rows:
            put_vectors(connection, [here[row] for row in rows], matrix[rows])
            note_embedding(connection, library.embedding, matrix)
    return len(rows)


def _waiting(*columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns).select_from(passages).outerjoin(vectors).where(vectors.c.passage.is_(None))


def _unembedded(keys: Sequence[int]) -> Select[Any]:
    """Those that still are passages, of documents that were not renewed or embedded meanwhile."""
    return _waiting(passages.c.key).where(passages.c.key.in_(keys))


def finish(library: Library, embeddings: Embeddings, batches: int) -> bool:
    """Embed some of what an interrupted run left, unless another one is at it; True when nothing is left."""
    for _ in range(batches):
        some = following(library)
        if not some or is_ingested(library):
            return not some
        embed(library, embeddings, some)
    return False


def is_ingested(library: Library) -> bool:
    """Whether a run has the library, which then embeds what waits."""
    try:
        with Lock(library.folder, "ingest", "a look at whether anybody ingests"):
            return False
    except Busy:
        return True
