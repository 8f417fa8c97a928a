"""Fixtures for every test. What is slow to import or to load is imported where it is used, and loaded once."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.model_server import ModelServer

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.build import Built
    from assistant.question.lexicon import Lexicon
    from tests.asking import Desk


@pytest.fixture
def model_server() -> Iterator[ModelServer]:
    """A chat model server on loopback; `model_server.script(Reply("..."))` says what it answers."""
    with ModelServer() as server:
        yield server


@pytest.fixture(scope="session")
def embeddings() -> "Embeddings":
    """The bundled embedding model."""
    from ingest.embed import load_embeddings

    return load_embeddings("use")


@pytest.fixture(scope="session")
def lexicon(embeddings: "Embeddings") -> "Lexicon":
    """The meanings of words, which all tests learn together."""
    from assistant.question.lexicon import Lexicon

    return Lexicon(embeddings.embed_documents)


@pytest.fixture
def desk(tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon") -> Iterator["Desk"]:
    """An empty library that takes texts and answers from them."""
    from tests.asking import Desk

    with Desk(tmp_path / "library", embeddings, lexicon) as desk:
        yield desk


@pytest.fixture(scope="session")
def seeds_library(tmp_path_factory: pytest.TempPathFactory, embeddings: "Embeddings") -> Path:
    """A library of the documents in seeds/, indexed and closed; to be copied, not opened."""
    from tests.asking import ingest_seeds

    return ingest_seeds(tmp_path_factory.mktemp("seeds") / "library", embeddings)


@pytest.fixture(scope="session")
def seeds(seeds_library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Built"]:
    """Everything that answers from the seeds, in quotations."""
    from tests.asking import opened

    folder = tmp_path_factory.mktemp("opened") / "library"
    shutil.copytree(seeds_library, folder)
    with opened(folder) as built:
        yield built
