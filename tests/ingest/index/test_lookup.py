"""Passages by words, signs and meaning, among all or among those allowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.index.index import Index
from ingest.index.lookup import Lookup
from ingest.library.library import Library
from tests.stored import open_library, store
from tests.words_embeddings import WordsEmbeddings

TEXT = "Ministers met in Beijing.\nThey signed a treaty about fish.\nПолицейские задержали мошенников.\n北京举行会谈。"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def lookup(library: Library) -> Iterator[Lookup]:
    """Over what the test has stored before it first asks for anything."""
    store(library, TEXT)
    index = Index.open(library.folder, library)
    yield Lookup(library, index)
    index.close()


def texts(library: Library, found: list[tuple[int, float]]) -> list[str]:
    ids = library.ids([key for key, _ in found])
    return [piece.text for piece in library.passages([ids[key] for key, _ in found])]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        pytest.param("treaties", "They signed a treaty about fish.", id="English stem"),
        pytest.param("мошенники", "Полицейские задержали мошенников.", id="Russian stem"),
        pytest.param("会谈", "北京举行会谈。", id="two Chinese characters"),
        pytest.param("they", "They signed a treaty about fish.", id="nothing but a pronoun"),
    ],
)
def test_passages_are_found_by_words(library: Library, lookup: Lookup, question: str, line: str) -> None:
    assert texts(library, lookup.by_words(question, 3))[0] == line


def test_words_without_content_are_not_asked_beside_others(library: Library, lookup: Lookup) -> None:
    assert texts(library, lookup.by_words("What is in a treaty?", 3)) == ["They signed a treaty about fish."]


@pytest.mark.parametrize("question", ["Where is Beijing?", "где Пекин? Бэйцзин?", "北京在哪里？"])
def test_a_place_is_found_by_its_sound(library: Library, lookup: Lookup, question: str) -> None:
    assert set(texts(library, lookup.by_signs(question, 5))) == {"Ministers met in Beijing.", "北京举行会谈。"}


def test_what_names_nothing_has_no_signs(lookup: Lookup) -> None:
    assert lookup.by_signs("what is it about", 5) == []


def test_a_word_that_is_mostly_no_name_has_no_sound(library: Library) -> None:
    store(library, "The ministers met.\nTwo ministers came.\nThe Ministers of Minister Mansterov met.")
    index = Index.open(library.folder, library)
    assert Lookup(library, index).by_signs("Ministers", 5, senses=False) == []
    assert len(Lookup(library, index).by_signs("Mansterov", 5)) == 1
    index.close()


def test_only_what_is_allowed_is_found(library: Library, lookup: Lookup) -> None:
    fish = [identity for identity, _ in library.by_words(["fish"], 1)]
    vector = WordsEmbeddings().embed_query("ministers in Beijing")
    assert texts(library, lookup.by_meaning(vector, 5, fish)) == ["They signed a treaty about fish."]
    assert lookup.by_words("Beijing", 5, fish) == lookup.by_signs("Beijing", 5, fish) == []
    assert lookup.by_meaning(vector, 5, []) == []


@pytest.mark.parametrize("few", [pytest.param(50, id="more than few allowed"), pytest.param(5_000, id="few allowed")])
def test_among_many_allowed_the_nearest_are_found(library: Library, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr("ingest.index.lookup.FEW", few)
    for number in range(3):
        store(library, "\n".join(f"word{number} word{line} tale" for line in range(100)), at=f"/files/{number}.txt")
    index = Index.open(library.folder, library)
    allowed = frozenset(identity for place, identity in enumerate(library.passage_ids()) if place % 10)
    vector = WordsEmbeddings().embed_query("word1 word77 tale")
    found = Lookup(library, index).by_meaning(vector, 10, allowed)
    assert set(library.ids([key for key, _ in found]).values()) <= allowed
    assert found[0][1] == pytest.approx((library.vectors(sorted(allowed)) @ vector).max())
    assert len(found) == 10
    index.close()
