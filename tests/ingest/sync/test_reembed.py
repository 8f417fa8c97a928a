"""Another embedding model: all vectors are replaced together, or none."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings

from ingest.index.index import Index
from ingest.library import keep
from ingest.library.library import Library
from ingest.problem import Problem
from ingest.report import Step, Stopped
from ingest.sync.reembed import reembed
from tests.stored import open_library, store
from tests.words_embeddings import WordsEmbeddings

TEXT = "Ministers met in Beijing.\nThey signed a treaty about fish."


class LetterEmbeddings(Embeddings):
    """Unit vectors of 26 numbers: how often each letter occurs."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        vector = np.array([1e-3 + text.lower().count(letter) for letter in "abcdefghijklmnopqrstuvwxyz"])
        return [float(number) for number in vector / np.linalg.norm(vector)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    store(library, TEXT)
    retired = store(library, "An old report.", at="/files/b.txt")
    keep.retire(library, retired.source.document)
    Index.open(library.folder, library).close()
    yield library
    library.close()


def test_every_vector_is_replaced_and_the_index_is_built_from_them(library: Library) -> None:
    reembed(library, LetterEmbeddings(), "letters", lambda step: None)
    assert library.vectors(library.passage_ids()).shape == (2, 26)
    index = Index.open(library.folder, library)
    assert index.check() == []
    assert len(index.nearest(LetterEmbeddings().embed_query("fish"), 5)) == 2
    index.close()
    Library.open(library.folder, "letters").close()
    with pytest.raises(Problem, match="was embedded with the model letters, not words"):
        open_library(library.folder)


def test_a_stopped_one_leaves_the_old_vectors(library: Library) -> None:
    def stop(step: Step) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        reembed(library, LetterEmbeddings(), "letters", stop)
    index = Index.open(library.folder, library)
    assert index.check() == []
    assert len(index.nearest(WordsEmbeddings().embed_query("fish"), 5)) == 2
    index.close()
