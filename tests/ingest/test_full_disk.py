"""A full disk ends a run in one sentence, and the library goes on answering from what it holds."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from ingest.index.check import of_library
from ingest.library.library import FILE, Library
from ingest.problem import Problem
from ingest.sync.sync import synchronise
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

MORE = 40
"""Pages of the database that still fit."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "first.txt").write_text("Ministers signed a treaty about fish.\n")
    return folder


def fill_the_disk(library: Library) -> None:
    """From here on the database may hold MORE pages more than it does; SQLite then says what it says of a full disk."""
    with sqlite3.connect(library.folder / FILE) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.close()
    library.engine.dispose()
    event.listen(
        library.engine, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count = {pages + MORE}")
    )


def test_a_run_on_a_full_disk_ends_in_a_sentence_and_can_be_finished(library: Library, folder: Path) -> None:
    synchronise([folder], library, WordsEmbeddings(), 1)
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Report {number}\n\n" + f"Village {number} counted its carts. " * 60)
    fill_the_disk(library)
    with pytest.raises(Problem, match=r"The disk is full: nothing more fits in .*; make room there and run this again"):
        synchronise([folder], library, WordsEmbeddings(), 1)
    assert len(library.by_words(["fish"], 5)) == 1
    kept = len(library.documents())
    assert 1 <= kept < 61
    library.close()
    with_room = open_library(library.folder)
    report = synchronise([folder], with_room, WordsEmbeddings(), 1)
    assert (report.documents, len(report.added)) == (61, 61 - kept)
    assert of_library(with_room) == []
    with_room.close()
