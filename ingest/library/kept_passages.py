"""The rows of passages and their vectors: put and dropped within the transaction of their document."""

from collections.abc import Sequence
from dataclasses import astuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, insert, select

from ingest.documents import Passage
from ingest.library import sqlite
from ingest.library.schema import meta, passages, vectors
from ingest.library.sqlite import put


def drop_passages(connection: Connection, identity: str) -> None:
    sqlite.remove_words(connection, passage_keys(connection, identity))
    connection.execute(delete(passages).where(passages.c.document == identity))


def passage_keys(connection: Connection, identity: str) -> list[int]:
    return list(connection.scalars(select(passages.c.key).where(passages.c.document == identity)))


def put_passages(connection: Connection, pieces: Sequence[Passage], matrix: NDArray[np.float32] | None) -> list[int]:
    """The new keys; without a matrix the vectors are still to come."""
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
    if matrix is not None:
        put_vectors(connection, keys, matrix)
    return keys


def put_vectors(connection: Connection, keys: Sequence[int], matrix: NDArray[np.float32]) -> None:
    blobs = np.ascontiguousarray(matrix, dtype="<f4")
    rows = [{"passage": key, "vector": blob.tobytes()} for key, blob in zip(keys, blobs, strict=True)]
    connection.execute(insert(vectors), rows)


def _new_keys(connection: Connection, count: int) -> list[int]:
    """Keys that no passage ever had."""
    used = int(connection.scalar(select(meta.c.value).where(meta.c.name == "keys")) or 0)
    put(connection, meta, {"name": "keys", "value": str(used + count)})
    return list(range(used + 1, used + count + 1))
