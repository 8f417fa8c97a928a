"""What is looked at twice of the passages that a search found: whose they are, when they are of, in what script."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine

from ingest import sqlite

DAY = re.compile(r"(?<=@)\d[\d-]+")
SCRIPT = re.compile(r"(?<=%)\S+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that can be searched, without its text."""

    key: int
    id: str
    document: str
    published: str | None
    script: str
    days: tuple[str, ...]
    """The days and months that the passage names, ISO 8601."""
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
            script.group() if (script := SCRIPT.search(row.signs)) else "",
            tuple(DAY.findall(row.signs)),
            np.frombuffer(row.vector or b"", dtype="<f4"),
        )
        for row in rows
    ]
