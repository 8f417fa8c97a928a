"""Rows of the library become the types everything else speaks."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Row, select

from ingest.documents import Passage, Sentence, Source, fingerprint
from ingest.library.schema import documents, versions
from ingest.problem import Problem

FIELDS = tuple(Source.__dataclass_fields__)
CORRECTED = select(documents.c.corrected).where(documents.c.id == versions.c.document).correlate(versions)
SOURCE = [*(versions.c[name] for name in FIELDS), CORRECTED.scalar_subquery().label("corrected")]
"""How a document is described, and what was corrected of it."""
MANY = 10_000
"""Values in one IN (...); SQLite takes 32,766."""


def portions(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), MANY):
        yield values[start : start + MANY]


def described(row: Row[*tuple[Any, ...]]) -> Source:
    """As the document describes itself."""
    return Source(**{name: getattr(row, name) for name in FIELDS} | {"pages": tuple(row.pages)})


def source(row: Row[*tuple[Any, ...]]) -> Source:
    """As the document describes itself, with what was corrected of it."""
    return laid_over(described(row), row.corrected)


def laid_over(said: Source, corrected: str) -> Source:
    """`corrected`: the fields that a person set, as JSON; "" stands for a field that has no value."""
    fields: dict[str, Any] = json.loads(corrected)
    if not fields:
        return said
    if "published" in fields:
        fields["dated_by"] = "correction" if fields["published"] else None
    if "publisher" in fields:
        fields["publisher_by"] = "correction" if fields["publisher"] else None
    set_: dict[str, Any] = {name: value or None for name, value in fields.items()}
    return replace(said, **set_)


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
