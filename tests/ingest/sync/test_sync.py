"""Synchronising: what is added, renewed, left alone, retired and brought back, and what is reported."""

import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.index.check import of_library
from ingest.library import keep
from ingest.library.library import Library
from ingest.report import Report, Step, Stopped
from ingest.sync.sync import synchronise
from tests.ingest.paper_files import SCANNED, paragraph, pdf
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

FIRST = "Ministers met in Beijing 😀 on Monday.\n\nThey signed a treaty about fish. 北京举行会谈。\n"
SECOND = "Police officers arrested nine smugglers.\n\nThe court in Minsk will hear the case.\n"

Sync = Callable[..., Report]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    assert of_library(library) == []
    library.close()


@pytest.fixture
def sync(library: Library) -> Sync:
    return lambda *paths, **more: synchronise(paths, library, WordsEmbeddings(), 1, **more)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.txt").write_text(SECOND)
    return folder


def change(path: Path, text: str) -> None:
    """Another text, seen to be written later however coarse the clock of the file system is."""
    path.write_text(text)
    state = path.stat()
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1_000_000_000))


def files(library: Library) -> list[str]:
    return sorted(entry.source.file for entry in library.documents())


def test_files_are_added_and_their_passages_are_exact(library: Library, folder: Path, sync: Sync) -> None:
    report = sync(folder)
    assert (len(report.added), report.documents, report.fell_short) == (2, 2, False)
    assert report.passages == len(library.passage_ids()) > 0
    for piece in library.passages(library.passage_ids()):
        document = library.document(piece.source.document)
        assert document is not None
        assert document.text[piece.start : piece.end] == piece.text


def test_unchanged_files_are_not_read_again(folder: Path, sync: Sync) -> None:
    sync(folder)
    report = sync(folder)
    assert (report.unchanged, report.added, report.renewed) == (2, [], [])


def test_a_touched_file_is_unchanged(library: Library, folder: Path, sync: Sync) -> None:
    sync(folder)
    revision = library.revision()
    change(folder / "a.txt", FIRST)
    assert sync(folder).unchanged == 2
    assert library.revision() == revision


def test_a_changed_file_renews_its_document_and_the_old_text_still_opens(
    library: Library, folder: Path, sync: Sync
) -> None:
    (identity,) = sync(folder / "a.txt").added
    old = library.document(identity)
    assert old is not None
    change(folder / "a.txt", "A new text.\n\nIt is about trains.\n")
    assert sync(folder).renewed == [identity]
    assert library.document(identity, old.source.version) == old
    assert library.by_words(["fish"], 5) == []
    assert len(library.by_words(["train"], 5)) == 1


def test_the_same_text_elsewhere_is_stored_once(library: Library, folder: Path, sync: Sync) -> None:
    shutil.copy(folder / "a.txt", folder / "c.txt")
    report = sync(folder)
    (duplicate,) = report.duplicates
    assert (duplicate.document, duplicate.of in report.added, duplicate.kind) == ("c.txt", True, "same")
    assert files(library) == ["a.txt", "b.txt"]
    again = sync(folder)
    assert (again.unchanged, again.duplicates) == (3, [])


def test_a_vanished_file_is_retired_and_comes_back(library: Library, folder: Path, sync: Sync) -> None:
    sync(folder)
    (folder / "a.txt").rename(folder.parent / "a.txt")
    (identity,) = sync(folder).removed
    assert files(library) == ["b.txt"]
    assert library.document(identity) is not None
    (folder.parent / "a.txt").rename(folder / "a.txt")
    assert sync(folder).added == [identity]
    assert files(library) == ["a.txt", "b.txt"]
    assert len(library.by_words(["fish"], 5)) == 1


def test_a_file_outside_the_run_is_left_alone(library: Library, folder: Path, sync: Sync) -> None:
    sync(folder)
    (folder / "a.txt").unlink()
    assert sync(folder / "b.txt").removed == []
    assert files(library) == ["a.txt", "b.txt"]


def test_one_of_two_copies_may_vanish(library: Library, folder: Path, sync: Sync) -> None:
    shutil.copy(folder / "a.txt", folder / "c.txt")
    sync(folder)
    (folder / "c.txt").unlink()
    assert sync(folder).removed == []
    assert files(library) == ["a.txt", "b.txt"]


def test_a_renamed_file_stays_the_same_document(library: Library, folder: Path, sync: Sync) -> None:
    (identity, _) = sync(folder).added
    (folder / "a.txt").rename(folder / "z.txt")
    report = sync(folder)
    assert (report.renewed, report.removed, report.duplicates) == ([identity], [], [])
    assert files(library) == ["b.txt", "z.txt"]


def test_two_files_that_change_places_stay_two_documents(library: Library, folder: Path, sync: Sync) -> None:
    sync(folder)
    change(folder / "a.txt", SECOND)
    change(folder / "b.txt", FIRST)
    sync(folder)
    assert len(files(library)) == 2
    assert len(library.by_words(["fish"], 5)) == len(library.by_words(["smuggler"], 5)) == 1


def test_a_text_that_another_document_had_before_is_a_document_of_its_own(
    library: Library, folder: Path, sync: Sync
) -> None:
    sync(folder / "a.txt")
    change(folder / "a.txt", "A new text.\n\nIt is about trains.\n")
    change(folder / "b.txt", FIRST)
    report = sync(folder)
    assert (len(report.renewed), len(report.added)) == (1, 1)
    assert len(files(library)) == 2


def test_lines_of_a_file_are_documents(library: Library, tmp_path: Path, sync: Sync) -> None:
    path = tmp_path / "lines.jsonl"
    lines = [
        {"id": f"n-{number}", "text": f"Report {number} is about rice.", "title": f"T{number}"} for number in (1, 2)
    ]
    path.write_text("\n".join(map(json.dumps, lines)))
    sync(path)
    assert [entry.source.source_id for entry in library.documents()] == ["n-1", "n-2"]
    change(path, json.dumps(lines[0] | {"title": "Another title"}))
    report = sync(path)
    assert (len(report.renewed), len(report.removed), report.unchanged) == (1, 1, 0)
    assert [entry.source.title for entry in library.documents()] == ["Another title"]


def test_a_bad_line_is_told_each_time_and_the_others_stay(library: Library, tmp_path: Path, sync: Sync) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text(
        '{"id": "a", "text": "One report about rice."}\nno json\n{"id": "b", "text": "A report on fish."}\n'
    )
    for _ in range(2):
        report = sync(path)
        assert [failure.path for failure in report.failed] == [f"{path}#2"]
        assert not report.fell_short
    assert len(library.documents()) == 2


def test_members_of_an_archive_are_documents(library: Library, tmp_path: Path, sync: Sync) -> None:
    with zipfile.ZipFile(tmp_path / "files.zip", "w") as archive:
        archive.writestr("one.txt", FIRST)
        archive.writestr("two.txt", SECOND)
    assert len(sync(tmp_path / "files.zip").added) == 2
    assert sync(tmp_path / "files.zip").unchanged == 2


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("empty.txt", b"", "empty", id="empty"),
        pytest.param("binary.txt", bytes(range(256)) * 8, "binary", id="binary"),
        pytest.param("table.xyz", b"1", "cannot be read; known are", id="unknown kind"),
        pytest.param("bad.zip", b"PK nothing", "no zip archive", id="no archive"),
    ],
)
def test_a_named_file_that_gives_nothing_is_told(
    library: Library, folder: Path, sync: Sync, name: str, content: bytes, reason: str
) -> None:
    (folder / name).write_bytes(content)
    report = sync(folder / name, folder / "a.txt")
    (failure,) = report.failed
    assert failure.path == str(folder / name)
    assert reason in failure.reason
    assert report.fell_short
    assert files(library) == ["a.txt"]


def test_a_missing_path_is_told(folder: Path, sync: Sync) -> None:
    report = sync(folder / "none.txt", folder)
    assert "no such file or folder" in report.failed[0].reason
    assert len(report.added) == 2


def test_what_could_not_be_read_of_a_file_is_told(library: Library, tmp_path: Path, sync: Sync) -> None:
    path = tmp_path / "talks.pdf"
    path.write_bytes(
        pdf([paragraph(["Ministers met in Beijing on Monday.", "They signed a treaty about fish."]), SCANNED])
    )
    report = sync(path)
    (partly,) = report.as_json()["partly"]
    (entry,) = library.documents()
    document = library.document(entry.source.document)
    assert document is not None
    assert (partly["path"], tuple(partly["notes"])) == (str(path), document.notes)
    assert len(document.notes) == 1
    assert "1 read in part" in report.sentences()[0]
    assert not report.fell_short


def test_other_kinds_in_a_folder_are_counted(folder: Path, sync: Sync) -> None:
    for name in ("x.xyz", "y.xyz", ".hidden.txt", "LICENSE"):
        (folder / name).write_text("text")
    report = sync(folder)
    assert report.other_kinds == {".xyz": 2, "hidden": 1, "no suffix": 1}
    assert "4 files of other kinds were not read (.xyz, hidden, no suffix)." in report.sentences()
    assert report.failed == []


def test_a_removed_document_comes_back_only_by_name(library: Library, folder: Path, sync: Sync) -> None:
    sync(folder)
    (identity,) = [entry.source.document for entry in library.documents() if entry.source.file == "a.txt"]
    keep.retire(library, identity, removed=True)
    sync(folder)
    change(folder / "a.txt", "A new text.\n\nIt is about trains.\n")
    sync(folder)
    assert files(library) == ["b.txt"]
    sync(folder / "a.txt")
    assert files(library) == ["a.txt", "b.txt"]
    assert len(library.by_words(["train"], 5)) == 1


def test_a_run_that_is_stopped_keeps_what_is_done_and_is_finished_later(
    library: Library, tmp_path: Path, sync: Sync
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"Report number {number} is about rice.\n")

    def stop(step: Step) -> None:
        if step.documents == 5:
            raise Stopped

    first = sync(folder, progress=stop)
    assert (first.stopped, first.documents) == (True, 5)
    assert sync(folder).unchanged == 5
    assert len(library.documents()) == 300
    assert sync(folder).unchanged == 300
