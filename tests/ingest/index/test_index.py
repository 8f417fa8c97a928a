"""The indexes: they find what the library holds, follow it, and survive every damage to Chroma's folder."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from ingest.index import check
from ingest.index.chroma import Chroma, Damaged
from ingest.index.index import Index
from ingest.library import keep
from ingest.library.library import Library
from ingest.lock import Busy, Lock
from tests.processes import holding
from tests.stored import open_library, store
from tests.words_embeddings import WordsEmbeddings

TEXT = "Ministers met in Beijing.\nThey signed a treaty about fish.\nПолицейские задержали мошенников.\n北京举行会谈。"
MANY = "\n".join(" ".join(f"word{(number * step) % 997}" for step in range(2, 9)) for number in range(1_200))
LINE = MANY.split("\n")[700]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


def opened(library: Library) -> Index:
    return Index.open(library.folder, library)


def texts(library: Library, found: list[tuple[int, float]]) -> list[str]:
    ids = library.ids([key for key, _ in found])
    return [piece.text for piece in library.passages([ids[key] for key, _ in found if key in ids])]


def by_meaning(index: Index, question: str, k: int = 1) -> list[str]:
    return texts(index.library, index.nearest(WordsEmbeddings().embed_query(question), k))


def test_passages_are_found_by_meaning_best_first(library: Library) -> None:
    store(library, TEXT)
    index = opened(library)
    found = index.nearest(WordsEmbeddings().embed_query("a treaty about fish"), 10)
    assert texts(library, found)[0] == "They signed a treaty about fish."
    scores = [score for _, score in found]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 4
    index.close()


def test_an_empty_library_finds_nothing(library: Library) -> None:
    index = opened(library)
    assert index.nearest(WordsEmbeddings().embed_query("anything"), 5) == []
    assert index.check() == []
    index.close()


def test_the_index_follows_the_library(library: Library) -> None:
    old = store(library, TEXT)
    index = opened(library)
    store(library, "A dog barked.", document=old.source.document)
    store(library, "A cat slept.", at="/files/b.txt")
    assert index.catch_up() == 6
    assert index.catch_up() == 0
    assert by_meaning(index, "a dog barked") == ["A dog barked."]
    assert sorted(by_meaning(index, "treaty", 10)) == ["A cat slept.", "A dog barked."]
    keep.retire(library, old.source.document)
    assert by_meaning(index, "a dog barked", 10) == ["A cat slept."]
    index.catch_up()
    assert index.check() == []
    index.close()


def test_a_reopened_index_is_not_built_again(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    store(library, TEXT)
    for _ in range(3):
        index = opened(library)
        assert by_meaning(index, "a treaty about fish") == ["They signed a treaty about fish."]
        index.close()
    assert caplog.records == []


def test_a_second_process_is_refused(library: Library) -> None:
    with holding(library.folder, "chroma", "assistant"), pytest.raises(Busy, match="in use by `assistant`"):
        opened(library)


def test_a_lock_taken_before_is_used(library: Library) -> None:
    lock = Lock(library.folder, "chroma", "assistant").acquire()
    Index.open(library.folder, library, lock).close()
    assert not lock.is_held


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with enough passages for every file that Chroma writes."""
    folder = tmp_path_factory.mktemp("built")
    library = open_library(folder)
    store(library, MANY)
    opened(library).close()
    library.close()
    return folder


@pytest.mark.parametrize("damage", [remove, empty, halve, flip])
@pytest.mark.parametrize(
    "name", ["chroma.sqlite3", "index_metadata.pickle", "data_level0.bin", "header.bin", "length.bin", "link_lists.bin"]
)
def test_every_damage_is_found_and_mended(
    built: Path, tmp_path: Path, name: str, damage: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "library"
    shutil.copytree(built, folder)
    library = open_library(folder)
    (path,) = (folder / "chroma").rglob(name)
    damage(path)
    assert check.unopened(folder, library, "test") == ["Chroma's folder was damaged or left unfinished."]
    index = opened(library)
    assert "built again from the library" in caplog.text
    assert LINE in by_meaning(index, f"A title. {LINE}", 3)
    index.close()
    assert check.unopened(folder, library, "test") == []
    library.close()


def test_a_missing_folder_is_built_from_the_library(library: Library) -> None:
    store(library, TEXT)
    opened(library).close()
    shutil.rmtree(library.folder / "chroma")
    assert check.unopened(library.folder, library, "test") == ["Chroma's folder is missing."]
    index = opened(library)
    assert index.check() == []
    index.close()


def test_words_that_are_lost_are_written_again(library: Library) -> None:
    store(library, TEXT)
    with library.engine.begin() as connection:
        connection.execute(text("DELETE FROM words WHERE rowid = 2"))
    assert check.of_library(library) == ["The word index lacks 1 passage (key 2)."]
    index = opened(library)
    assert check.of_library(library) == []
    index.close()


def test_check_says_what_differs(library: Library) -> None:
    store(library, TEXT)
    index = opened(library)
    store(library, "A cat slept.", at="/files/b.txt")
    with library.engine.begin() as connection:
        connection.execute(text("UPDATE words SET body = 'other' WHERE rowid = 1"))
        connection.execute(text("UPDATE vectors SET vector = zeroblob(512) WHERE passage = 2"))
    assert index.check() == [
        "The word index holds other words than the library for 1 passage (key 1).",
        "The index by meaning lacks 1 passage (key 5).",
        "Chroma holds other vectors than the library for 1 passage (key 2).",
    ]
    index.rebuild()
    assert index.check() == []
    index.close()


def test_work_that_is_stopped_between_batches_goes_on_later(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    store(library, MANY)

    def stop(done: int, total: int) -> None:
        raise InterruptedError(f"{done} of {total}")

    with pytest.raises(InterruptedError, match="1000 of 1200"):
        Index.open(library.folder, library, progress=stop)
    index = opened(library)
    assert index.check() == []
    assert caplog.records == []
    index.close()


def test_where_chroma_cannot_be_written_the_vectors_are_compared_one_by_one(
    library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(folder: Path) -> Chroma:
        raise Damaged("database or disk is full")

    store(library, TEXT)
    with monkeypatch.context() as patch:
        patch.setattr(Chroma, "open", full)
        index = opened(library)
        assert (index.fault, caplog.text) == ("database or disk is full", "")
        for _ in range(2):
            assert by_meaning(index, "a treaty about fish") == ["They signed a treaty about fish."]
        assert caplog.text.count("until it can, searches are slower") == 1
    assert index.catch_up() == 4
    assert (index.fault, index.check()) == ("", [])
    index.close()
