"""Vectors in an embedded Chroma collection, by passage key. Whoever opens it holds the lock `chroma` of the library."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import chromadb
import numpy as np
from chromadb.api.collection_configuration import CreateCollectionConfiguration
from chromadb.api.shared_system_client import SharedSystemClient
from chromadb.config import Settings
from numpy.typing import NDArray

NAME = "passages"
BATCH = 1_000
PAGE = 5_000
CONFIGURATION: CreateCollectionConfiguration = {"hnsw": {"space": "cosine", "ef_search": 300, "max_neighbors": 32}}
"""Denser than Chroma's own: among 1,200 lines of one pattern the nearest is found 96 times in 100 instead of 81, for a
sixth more time to build; on real reports both find all."""


class Damaged(Exception):
    """Chroma cannot use what is in its folder."""


class Chroma:
    """One collection of unit vectors, compared by cosine. Every method raises Damaged when Chroma fails."""

    def __init__(self, client: Any, collection: Any) -> None:
        self._client, self._collection = client, collection

    @classmethod
    def open(cls, folder: Path) -> Self:
        with careful():
            try:
                client = chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
            except BaseException:
                SharedSystemClient.clear_system_cache()  # it would hand out the half-made system next time
                raise
            collection = client.get_or_create_collection(NAME, embedding_function=None, configuration=CONFIGURATION)
            return cls(client, collection)

    def close(self) -> None:
        self._client.close()

    def count(self) -> int:
        with careful():
            return int(self._collection.count())

    def keys(self) -> set[int]:
        with careful():
            return {int(name) for page in self._pages([]) for name in page["ids"]}

    def vectors(self) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
        """Everything in it, a page at a time: keys, and one row for each."""
        with careful():
            for page in self._pages(["embeddings"]):
                yield [int(name) for name in page["ids"]], np.asarray(page["embeddings"], dtype=np.float32)

    def add(self, keys: Sequence[int], matrix: NDArray[np.float32]) -> None:
        """At most BATCH vectors, one row for each key."""
        with careful():
            self._collection.add(ids=[str(key) for key in keys], embeddings=matrix)

    def remove(self, keys: Sequence[int]) -> None:
        """At most BATCH keys."""
        with careful():
            self._collection.delete(ids=[str(key) for key in keys])

    def nearest(self, vector: NDArray[np.float32], k: int) -> list[tuple[int, float]]:
        """The k nearest keys with their cosine, best first."""
        with careful():
            found = self._collection.query(query_embeddings=vector[None, :], n_results=k, include=["distances"])
            return [(int(n), 1 - float(d)) for n, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def _pages(self, include: list[str]) -> Iterator[Any]:
        size = PAGE if not include else BATCH
        for offset in range(0, self.count(), size):
            yield self._collection.get(limit=size, offset=offset, include=include)


@contextmanager
def careful() -> Iterator[None]:
    """Whatever Chroma fails with, panics of its Rust half included, as Damaged."""
    try:
        yield
    except Damaged:
        raise
    except Exception as error:
        raise Damaged(str(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Damaged(str(error)) from error
