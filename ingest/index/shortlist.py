"""What is looked at twice of the passages that a search found: whose they are, when they are of, in what script."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine

from ingest.library import sqlite
from ingest.signs.told import Days

SCRIPT = re.compile(r"(?<=%)\S+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that can be searched, without its text."""

    key: int
    id: str
    document: str
    published: str | None
    language: str
    """Two letters; empty where it is not known."""
    script: str
    days: tuple[Days, ...]
    """The times that the passage tells of."""
    vector: NDArray[np.float32]
    """Empty until the passage is embedded."""

    def likeness(self, vector: NDArray[np.float32]) -> float:
        """The cosine to a unit vector; 0 for a passage that is not embedded yet."""
        return float(self.vector @ vector) if len(self.vector) else 0.0


def candidates(reads: Engine, keys: Sequence[int]) -> list[Candidate]:
    """In no order; those that cannot be searched are left out."""
    with reads.connect() as connection:
        rows = sqlite.shortlisted(connection, keys)
    return [
        Candidate(
            row.key,
            row.id,
            row.document,
            row.published,
            row.language or "",
            script.group() if (script := SCRIPT.search(row.signs)) else "",
            tuple((first, last) for first, _, last in (told.partition("/") for told in (row.told or "").split())),
            np.frombuffer(row.vector or b"", dtype="<f4"),
        )
        for row in rows
    ]
