"""What could not be read is told by every run; it is read again when it changed, is asked for, or more can be read."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from ingest.library import keep
from ingest.library.library import Library
from ingest.library.schema import passages, versions
from ingest.report import Report
from ingest.sandbox.sandbox import Limits
from ingest.sync.sync import synchronise
from tests.ingest.paper_files import SCANNED, paragraph, pdf
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

GOOD = "Ministers met in Beijing on Monday.\n"
BAD = bytes(range(len(GOOD)))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "bad.txt").write_bytes(BAD)
    (folder / "good.txt").write_text("They signed a treaty about fish.\n")
    return folder


def sync(library: Library, path: Path, limits: Limits | None = None) -> Report:
    return synchronise([path], library, WordsEmbeddings(), 1, limits=limits)


def mended_unseen(path: Path) -> None:
    """Make a file readable without any sign of it: what then reads it has read it again."""
    state = path.stat()
    path.write_text(GOOD)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_a_failure_is_told_again_without_reading_the_file_again(library: Library, folder: Path) -> None:
    first = sync(library, folder)
    mended_unseen(folder / "bad.txt")
    second = sync(library, folder)
    assert [failure.path for failure in first.failed] == [str(folder / "bad.txt")]
    assert (second.failed, second.unchanged) == (first.failed, 1)


def test_it_is_read_again_when_all_failures_are_tried_again(library: Library, folder: Path) -> None:
    sync(library, folder)
    mended_unseen(folder / "bad.txt")
    keep.forget_failures(library)
    again = sync(library, folder)
    assert (len(again.added), again.unchanged, again.failed) == (1, 1, [])
    assert sync(library, folder).unchanged == 2


def test_it_is_read_again_when_it_is_given_by_name(library: Library, folder: Path) -> None:
    sync(library, folder)
    mended_unseen(folder / "bad.txt")
    assert len(sync(library, folder / "bad.txt").added) == 1


def test_it_is_read_again_when_it_changed(library: Library, folder: Path) -> None:
    sync(library, folder)
    (folder / "bad.txt").write_text(GOOD * 2)
    assert len(sync(library, folder).added) == 1


def test_a_file_that_was_too_large_is_read_when_more_is_allowed(library: Library, tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_text(GOOD + "\n" * (1 << 20))
    assert "larger than 1 MB" in sync(library, tmp_path, Limits(largest=1 << 20)).failed[0].reason
    assert len(sync(library, tmp_path, Limits(largest=2 << 20)).added) == 1


def test_a_file_read_in_part_is_read_again_when_text_in_pictures_can_be_recognised(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.sync.ability.languages", frozenset)
    (tmp_path / "talks.pdf").write_bytes(pdf([paragraph(["Ministers met in Beijing on Monday."]), SCANNED]))
    assert len(sync(library, tmp_path).partly) == 1
    assert sync(library, tmp_path).partly == []
    monkeypatch.setattr("ingest.sync.ability.languages", lambda: frozenset({"eng"}))
    assert len(sync(library, tmp_path).partly) == 1


def test_every_file_is_read_again_by_readers_that_can_do_more(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(library, folder)
    mended_unseen(folder / "bad.txt")
    monkeypatch.setattr("ingest.sync.ability.READERS", 1_000)
    again = sync(library, folder)
    assert (len(again.added), again.unchanged, again.failed) == (1, 1, [])


def test_readers_that_can_do_more_say_what_else_a_page_held(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = "".join(
        f"<p>Minister number {n} met a colleague in Beijing on Monday to talk of fish.</p>" for n in range(9)
    )
    page = f"<html><body><nav>Weather and sports</nav><article>{story}</article></body></html>"
    (tmp_path / "talks.html").write_text(page)
    (identity,) = sync(library, tmp_path).added
    with library.engine.begin() as connection:  # as a reader left it that did not list these lines
        connection.execute(update(versions).values(outside=[]))
    assert sync(library, tmp_path).unchanged == 1
    assert left_out(library, identity) == ()
    monkeypatch.setattr("ingest.sync.ability.READERS", 1_000)
    assert sync(library, tmp_path).unchanged == 1
    assert left_out(library, identity) == ("Weather and sports",)


def test_passages_are_cut_anew_by_a_cleaner_that_drops_other_lines(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "They signed a treaty about fish.\n\nRelated news\nAnother story\n"
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "treaty.txt").write_text(text)
    with monkeypatch.context() as older:  # a cleaner that found no furniture
        older.setattr("ingest.sync.ability.READERS", 0)
        (identity,) = sync(library, tmp_path).added
        with library.engine.begin() as connection:
            connection.execute(update(passages).values(end=len(text)))
    again = sync(library, tmp_path)
    assert (again.renewed, again.added) == ([identity], [])
    assert [one.text for one in library.passages_of(identity)] == ["They signed a treaty about fish."]
    assert sync(library, tmp_path).unchanged == 2


def left_out(library: Library, identity: str) -> tuple[str, ...]:
    found = library.document(identity)
    assert found
    return found.outside
