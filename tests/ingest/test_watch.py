"""`ingest --watch`: what changes in a folder is read once it is at rest, and the library is free between two runs."""

import itertools
import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.library.library import Library
from ingest.lock import Lock
from ingest.sync import changes
from ingest.sync.changes import Changes
from tests.processes import holding, ingest, ingested

TEXT = "Ministers met in Beijing on Monday.\n\nThey signed a treaty about fish.\n"
GONE = "no longer there: a.txt (Ministers met in Beijing on Monday.)\n"
FOLLOWED = "Followed for changes; Ctrl-C ends it.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT)
    return folder


@pytest.fixture
def following(folder: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with ingest("--library", tmp_path / "library", "--json", "--watch", folder) as process:
        yield process
        process.kill()


def said_until(process: subprocess.Popen[str], last: str) -> list[str]:
    assert process.stderr is not None
    lines = []
    for line in process.stderr:
        lines.append(line)
        if line == last:
            return lines
    raise AssertionError(f"ended without {last!r}: {lines}")


def test_changes_are_told_and_the_library_is_free_in_between(
    following: subprocess.Popen[str], folder: Path, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    assert "added: a.txt (Ministers met in Beijing on Monday.)\n" in said_until(following, FOLLOWED)
    with Lock(library, "ingest", "a test"):
        (folder / "b.txt").write_text("Police officers arrested nine smugglers.\n")
        (folder / "a.txt").unlink()
        assert "its end is waited for" in said_until(following, waited(library))[-1]
    lines = said_until(following, FOLLOWED)
    assert {"added: b.txt (Police officers arrested nine smugglers.)\n", GONE} <= set(lines)
    following.send_signal(signal.SIGTERM)
    out, err = following.communicate(timeout=300)
    assert (following.returncode, err) == (0, "No longer followed.\n")
    assert [len(json.loads(line)["added"]) for line in out.splitlines()] == [1, 1]
    opened = Library.open(library)
    assert [entry.source.file for entry in opened.documents()] == ["b.txt"]
    opened.close()


def waited(library: Path) -> str:
    return f"The library {library} is in use by `a test` (process {os.getpid()}); its end is waited for.\n"


def test_a_path_that_is_not_there_cannot_be_followed(tmp_path: Path) -> None:
    status, _, err = ingested("--library", tmp_path / "library", "--watch", tmp_path / "none")
    assert (status, err) == (1, f"There is no file or folder {tmp_path / 'none'}; name one to follow.\n")


def test_an_interrupt_ends_the_wait_for_a_busy_library(folder: Path, tmp_path: Path) -> None:
    with (
        holding(tmp_path / "library", "ingest", "ingest"),
        ingest("--library", tmp_path / "library", "--watch", folder) as process,
    ):
        assert process.stderr is not None
        assert "its end is waited for" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=300) == 0


def grown(folder: Path, until: int) -> Changes:
    """Changes of a folder in which a file grows until it was looked at so often."""
    looks = itertools.count(1)

    def wait(seconds: float) -> bool:
        if (look := next(looks)) <= until:
            (folder / "new.txt").write_text("word " * look)
        return look > 50

    return Changes([folder], wait)


def test_a_file_that_is_being_written_is_waited_for(folder: Path) -> None:
    followed = grown(folder, until=5)
    seen = followed.after(followed.now())
    assert seen is not None
    assert seen[str(folder / "new.txt")][0] == len("word ") * 5


def test_a_file_that_goes_on_growing_does_not_keep_all_else_waiting(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "LONGEST", 0.0)
    followed = grown(folder, until=50)
    time.sleep(0.01)
    seen = followed.after(followed.now())
    assert seen is not None
    assert seen[str(folder / "new.txt")][0] < len("word ") * 50


def test_nothing_new_ends_with_the_wait(folder: Path) -> None:
    ended = threading.Event()
    ended.set()
    followed = Changes([folder], ended.wait)
    assert followed.after(followed.now()) is None
