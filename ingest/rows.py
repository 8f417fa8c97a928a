"""Rows of the library become the types everything else speaks."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Row

from ingest.documents import Passage, Sentence, Source, fingerprint
from ingest.problem import Problem
from ingest.schema import versions

FIELDS = tuple(Source.__dataclass_fields__)
SOURCE = [versions.c[name] for name in FIELDS]
MANY = 10_000
"""Values in one IN (...); SQLite takes 32,766."""


def portions(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), MANY):
        yield values[start : start + MANY]


def source(row: Row[*tuple[Any, ...]]) -> Source:
    return Source(**{name: getattr(row, name) for name in FIELDS} | {"pages": tuple(row.pages)})


def intact(text: str, version: str) -> str:
    """A text that is still what its hash says: nothing is quoted from one that is not."""
    if fingerprint(text) != version:
        raise Problem(
            f"The stored text {version[:16]} was altered; "
            "restore a copy of the library, or move it away and ingest again."
        )
    return text


def passage(row: Row[*tuple[Any, ...]], text: str) -> Passage:
    sentences = tuple(Sentence(*span) for span in row.sentences)
    return Passage(source(row), row.start, row.end, text[row.start : row.end], sentences)


def stack(rows: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    return np.stack(rows) if rows else np.zeros((0, 0), dtype=np.float32)
