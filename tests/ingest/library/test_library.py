"""The library: what is kept, what stays readable, and what is said when it cannot be used."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import event, text, update

from ingest.index.check import of_library
from ingest.library import keep
from ingest.library.library import Library
from ingest.library.schema import NUMBER, versions
from ingest.problem import Problem
from tests.stored import open_library, store

TEXT = "Ministers met 😀 in 北京 today.\nThey signed a treaty.\nПодписан договор 🤝🏽 о дружбе."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


def test_passages_are_exactly_the_text_between_their_offsets(library: Library) -> None:
    document = store(library, TEXT)
    stored = library.document(document.source.document)
    assert stored == document
    pieces = library.passages_of(document.source.document)
    assert [piece.text for piece in pieces] == TEXT.split("\n")
    assert all(TEXT[piece.start : piece.end] == piece.text for piece in pieces)


def test_passages_come_in_the_order_of_the_ids_and_unknown_ones_are_left_out(library: Library) -> None:
    store(library, TEXT)
    ids = library.passage_ids()[::-1]
    assert [piece.id for piece in library.passages([ids[0], "unknown", *ids[1:]])] == ids


def test_vectors_come_in_the_order_of_the_ids(library: Library) -> None:
    store(library, TEXT)
    ids = library.passage_ids()
    assert np.array_equal(library.vectors(ids[::-1]), library.vectors(ids)[::-1])
    with pytest.raises(KeyError):
        library.vectors(["unknown"])


def test_an_old_version_stays_readable_and_its_passages_leave_the_search(library: Library) -> None:
    old = store(library, TEXT)
    new = store(library, "Another text.", title="Another title", document=old.source.document)
    assert library.document(old.source.document, old.source.version) == old
    assert library.document(old.source.document) == new
    assert [piece.text for piece in library.passages(library.passage_ids())] == ["Another text."]
    assert library.by_words(["treati"], 5) == []


def test_a_text_that_returns_to_an_old_version_is_that_version_again(library: Library) -> None:
    old = store(library, TEXT)
    store(library, "Another text.", document=old.source.document)
    store(library, TEXT, document=old.source.document)
    assert library.document(old.source.document) == old
    assert len(library.passage_ids()) == 3
    assert of_library(library) == []


def test_a_retired_document_leaves_the_search_but_opens(library: Library) -> None:
    document = store(library, TEXT)
    keep.retire(library, document.source.document)
    assert library.documents() == []
    assert library.passage_ids() == []
    assert library.by_words(["treati"], 5) == []
    assert library.document(document.source.document) == document


def test_documents_are_listed_with_their_passages(library: Library) -> None:
    store(library, TEXT, title="B")
    store(library, "One line.", title="A", at="/files/b.txt")
    assert [(entry.source.title, entry.passages) for entry in library.documents()] == [("A", 1), ("B", 3)]


def test_every_change_makes_the_revision_grow(library: Library) -> None:
    revisions = [library.revision()]
    document = store(library, TEXT)
    revisions.append(library.revision())
    keep.retire(library, document.source.document)
    revisions.append(library.revision())
    assert revisions == sorted(set(revisions))


def test_reading_many_documents_takes_few_queries(library: Library) -> None:
    for number in range(30):
        store(library, f"Text {number}.\nAnd more of it.", at=f"/files/{number}.txt")
    statements: list[str] = []
    event.listen(library.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    library.documents()
    library.passages(library.passage_ids())
    assert len(statements) < 12


def test_an_altered_text_is_never_quoted(library: Library) -> None:
    document = store(library, TEXT)
    with library.engine.begin() as connection:
        connection.execute(update(versions).values(text=TEXT.replace("treaty", "treasy")))
    with pytest.raises(Problem, match="was altered"):
        library.document(document.source.document)
    with pytest.raises(Problem, match="was altered"):
        library.passages_of(document.source.document)
    assert "was altered" in of_library(library)[0]


def test_a_transaction_that_fails_leaves_nothing_of_the_document(library: Library) -> None:
    store(library, TEXT)
    with library.engine.begin() as connection:
        connection.execute(text("CREATE TRIGGER no BEFORE INSERT ON vectors BEGIN SELECT RAISE(ABORT, 'no'); END"))
    with pytest.raises(Problem):
        store(library, "Another text.", at="/files/b.txt")
    assert [entry.passages for entry in library.documents()] == [3]
    assert of_library(library) == []


def test_a_full_disk_is_said_and_loses_nothing(library: Library) -> None:
    document = store(library, TEXT)
    event.listen(library.engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 60"))
    library.engine.dispose()
    with pytest.raises(Problem, match="The disk is full"):
        store(library, "A line.\n" * 9_000, at="/files/b.txt")
    assert library.document(document.source.document) == document


def test_another_embedding_model_is_refused_with_the_way_out(library: Library) -> None:
    store(library, TEXT)
    with pytest.raises(Problem, match="ingest --rebuild --embedding-model other"):
        Library.open(library.folder, "other")


def test_a_library_without_vectors_may_change_its_model(library: Library) -> None:
    Library.open(library.folder, "other").close()


def test_a_newer_library_is_refused(library: Library) -> None:
    with library.engine.begin() as connection:
        keep.note(connection, "schema", str(NUMBER + 1))
    with pytest.raises(Problem, match="newer version of this program"):
        open_library(library.folder)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"not a database at all, but long enough to look at " * 20)
    with pytest.raises(Problem, match="is damaged"):
        open_library(tmp_path)


def test_a_library_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem, match="cannot be made"):
        open_library(tmp_path / "file" / "library")


def test_a_read_only_database_is_said(library: Library) -> None:
    event.listen(library.engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only = ON"))
    library.engine.dispose()
    with pytest.raises(Problem, match="cannot be written"):
        store(library, TEXT)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(['tre"aty" OR *'], 0, id="syntax of the query language is only characters"),
        pytest.param(["NEAR(", "AND", "-", "^", "body:"], 0, id="operators are words"),
        pytest.param([], 0, id="no words"),
        pytest.param(["北京"], 1, id="Chinese"),
        pytest.param(["договор", "treati"], 2, id="any of the words"),
    ],
)
def test_words_are_looked_up_safely(library: Library, words: list[str], found: int) -> None:
    store(library, TEXT)
    assert len(library.by_words(words, 10)) == found


def test_the_embedded_text_stands_under_its_title(library: Library) -> None:
    document = store(library, TEXT, title="A treaty")
    first = library.passages_of(document.source.document)[0]
    assert keep.embedded_text(first) == "A treaty. Ministers met 😀 in 北京 today."


def test_each_connection_is_safe_against_power_cuts(library: Library) -> None:
    with library.engine.connect() as connection:
        pragmas = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    assert pragmas == ["wal", 2]
