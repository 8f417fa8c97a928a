"""Documents are found by words as soon as they are read; their vectors follow, in this run or a later one."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings
from sqlalchemy import delete

from ingest.embed.apart import Apart, apart
from ingest.index import check, pending
from ingest.index.index import Index
from ingest.index.lookup import Lookup
from ingest.library.library import Library
from ingest.library.schema import vectors
from ingest.problem import Problem
from ingest.report import Step, Stopped
from ingest.sync.sync import synchronise
from tests.processes import holding
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

PENDING = "Found by words alone until the next run of `ingest`"


class Gated(Embeddings):
    """Embeds only once it is let."""

    def __init__(self) -> None:
        self.gate = threading.Event()

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        self.gate.wait()
        return WordsEmbeddings().embed_documents(texts)

    def embed_query(self, text: str) -> list[float]:
        return WordsEmbeddings().embed_query(text)


class Refusing(Embeddings):
    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        raise Problem("The embedding server cannot be reached; start it.")

    def embed_query(self, text: str) -> list[float]:
        raise Problem("The embedding server cannot be reached; start it.")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"Report {number}\n\nMinisters signed treaty number {number} on fish.\n")
    return folder


def without_vectors(library: Library, folder: Path) -> None:
    """The library as a run leaves it that is killed before anything was embedded."""
    synchronise([folder], library, WordsEmbeddings(), 1)
    with library.engine.begin() as connection:
        connection.execute(delete(vectors))


def test_what_is_read_is_found_by_words_before_anything_is_embedded(library: Library, folder: Path) -> None:
    model = Gated()
    seen: list[tuple[int, int, int]] = []

    def look(step: Step) -> None:
        if step.waiting and not seen:
            found = Lookup(library, Index.open(library.folder, library)).by_words("treaty on fish", 10)
            seen.append((len(found), pending.count(library), len(library.embedded_keys())))
            model.gate.set()

    report = synchronise([folder], library, model, 1, look)
    assert seen == [(4, 4, 0)]
    assert (report.pending, len(library.embedded_keys())) == (0, 4)


def test_passages_without_vectors_are_candidates_that_no_meaning_is_near(library: Library, folder: Path) -> None:
    without_vectors(library, folder)
    index = Index.open(library.folder, library)
    lookup = Lookup(library, index)
    found = lookup.candidates([key for key, _ in lookup.by_words("treaty", 10)])
    assert [one.likeness(np.ones(128, dtype=np.float32)) for one in found] == [0.0] * len(found)
    assert lookup.by_meaning(WordsEmbeddings().embed_query("treaty"), 3) == []
    index.close()


def test_a_run_without_its_model_keeps_what_was_read_and_the_next_one_embeds_it(library: Library, folder: Path) -> None:
    with pytest.raises(Problem, match="cannot be reached"):
        synchronise([folder], library, Refusing(), 1)
    assert 0 < pending.count(library) == len(library.keys())
    assert check.of_library(library)[0].startswith(PENDING)
    again = synchronise([folder], library, WordsEmbeddings(), 1)
    assert (again.pending, check.of_library(library)) == (0, [])
    assert len(library.documents()) == 4


def test_a_stopped_run_says_how_much_is_found_by_words_alone(library: Library, folder: Path) -> None:
    model = Gated()

    def stop(step: Step) -> None:
        if step.waiting:
            model.gate.set()
            raise Stopped

    (folder / "long.txt").write_text("\n\n".join(f"Ministers met in village {n} on Monday." for n in range(600)))
    report = synchronise([folder], library, model, 1, stop)
    assert report.stopped
    assert report.pending > 0
    assert f"{report.pending} passages are found by words alone so far; the next run goes on." in report.sentences()


def test_the_page_finishes_what_a_run_left(library: Library, folder: Path) -> None:
    without_vectors(library, folder)
    assert pending.finish(library, WordsEmbeddings(), 5)
    assert check.of_library(library) == []


def test_the_page_leaves_it_to_a_run_that_is_at_it(library: Library, folder: Path) -> None:
    without_vectors(library, folder)
    with holding(library.folder, "ingest", "ingest"):
        assert not pending.finish(library, WordsEmbeddings(), 5)
    assert pending.count(library) == 4


def test_a_document_renewed_while_it_was_embedded_gets_no_vectors_of_its_old_text(
    library: Library, folder: Path
) -> None:
    without_vectors(library, folder)
    some = pending.following(library)
    (folder / "0.txt").write_text("Another report\n\nIt is about trains and rails.\n")
    synchronise([folder], library, WordsEmbeddings(), 1)
    assert pending.embed(library, WordsEmbeddings(), some) == 0
    assert check.of_library(library) == []


def test_a_model_in_its_own_process_gives_the_same_vectors(embeddings: Embeddings) -> None:
    texts = ["Ministers met in Beijing.", "北京举行会谈 😀 \ud800", "a" * 3000]
    with apart("use") as model:
        assert np.allclose(model.embed_documents(texts), embeddings.embed_documents(texts), atol=1e-6)


def test_a_model_whose_process_ends_is_a_problem_of_one_sentence() -> None:
    model = Apart("use")
    model.embed_documents(["ready"])
    assert model._process is not None
    model._process.kill()
    with pytest.raises(Problem, match="ended unexpectedly"):
        model.embed_documents(["more"])
    model.close()
