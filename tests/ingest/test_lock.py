"""Locks: a second process is told who is there; a dead one blocks nobody."""

from pathlib import Path

import pytest

from ingest.lock import Busy, Lock
from ingest.problem import Problem
from tests.processes import holding


def test_a_second_process_is_told_who_has_the_lock(tmp_path: Path) -> None:
    with holding(tmp_path, "chroma", "assistant") as process, pytest.raises(Busy) as refused:
        Lock(tmp_path, "chroma", "ingest").acquire()
    assert refused.value.holder == (process.pid, "assistant")
    assert f"in use by `assistant` (process {process.pid})" in str(refused.value)


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    with holding(tmp_path, "chroma", "assistant") as process:
        process.kill()
        process.wait()
        with Lock(tmp_path, "chroma", "ingest") as lock:
            assert lock.is_held


def test_two_locks_of_a_library_are_independent(tmp_path: Path) -> None:
    with holding(tmp_path, "chroma", "assistant"), Lock(tmp_path, "ingest", "ingest") as lock:
        assert lock.is_held


def test_a_released_lock_can_be_taken_again(tmp_path: Path) -> None:
    lock = Lock(tmp_path, "ingest", "ingest").acquire()
    lock.release()
    lock.release()
    with Lock(tmp_path, "ingest", "ingest"):
        assert not lock.is_held


@pytest.mark.parametrize(
    "note", [pytest.param("", id="not written yet"), pytest.param("{}", id="empty"), pytest.param("[1]", id="a list")]
)
def test_a_holder_that_left_no_name_is_another_process(tmp_path: Path, note: str) -> None:
    with holding(tmp_path, "ingest", "ingest"):
        (tmp_path / "ingest.holder").write_text(note)
        with pytest.raises(Busy, match="in use by another process"):
            Lock(tmp_path, "ingest", "ingest").acquire()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem, match="cannot be written"):
        Lock(tmp_path / "file" / "library", "ingest", "ingest").acquire()
