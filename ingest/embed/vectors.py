"""Arithmetic on vectors: float32, one to a row."""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


def unit(rows: Vectors) -> Vectors:
    """Each row at length one; a row of zeros stays as it is."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.divide(rows, np.where(lengths == 0, 1, lengths), dtype=np.float32)


def mean(rows: Vectors) -> Vectors:
    """The direction that the rows have in common, as a single row of length one."""
    return unit(rows.mean(axis=0, keepdims=True))


def numbers(rows: Vectors) -> list[list[float]]:
    """The rows as lists, the form in which embeddings are handed over."""
    lists: list[list[float]] = rows.tolist()
    return lists
