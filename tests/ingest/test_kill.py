"""SIGKILL at any moment: each document is whole or absent, and the next run completes the work with nothing twice."""

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ingest.index import check
from ingest.index.index import Index
from ingest.library.library import Library
from tests.ingest.killing import PENDING, Stage, process, staged, verdict
from tests.processes import ROOT, ingest, ingested
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

FILES = 150


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for number in range(FILES):
        (folder / f"{number:03}.txt").write_text(f"Report {number}\n\nHarvest number {number} was 😀 large.\n")
    return folder


def whole(folder: Path) -> int:
    """How many documents a library holds, after seeing that each is whole and none is there twice."""
    if not (folder / "library.db").exists():
        return 0
    library = Library.open(folder)
    entries = library.documents()
    assert [one for one in check.of_library(library) if not one.startswith(PENDING)] == []
    assert all(entry.passages > 0 for entry in entries)
    assert len({entry.source.file for entry in entries}) == len(entries)
    library.close()
    return len(entries)


def killed_after(process: subprocess.Popen[str], lines: int, seconds: float) -> None:
    """End a process with SIGKILL so long after it has said so many lines on stderr."""
    assert process.stderr is not None
    for _ in range(lines):
        process.stderr.readline()
    time.sleep(seconds)
    process.kill()
    process.communicate()


def test_an_ingest_that_is_killed_again_and_again_completes(folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    kept = [0]
    for lines, seconds in [(0, 0.4), (0, 1.0), (1, 0.0), (2, 0.01), (20, 0.005), (40, 0.05)]:
        with ingest("--library", library, folder) as process:
            killed_after(process, lines, seconds)
        kept.append(whole(library))
    assert kept == sorted(kept)
    status, out, _ = ingested("--library", library, "--json", folder)
    report = json.loads(out)
    assert (status, report["failed"], whole(library)) == (0, [], FILES)
    assert report["unchanged"] >= kept[-1] > 0
    assert report["unchanged"] + len(report["added"]) == FILES
    assert ingested("--library", library, "--check")[0] == 0


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return staged(tmp_path_factory.mktemp("stage"))


@pytest.mark.parametrize(
    ("step", "times", "moment"),
    [
        pytest.param("ingest.library.keep:keep", 3, "after", id="when a document is stored"),
        pytest.param("ingest.library.keep:put_sketch", 5, "before", id="within its transaction"),
        pytest.param("ingest.library.keep:mark_gone", 1, "after", id="when files are gone"),
        pytest.param("ingest.index.pending:put_vectors", 1, "after", id="before vectors are committed"),
        pytest.param("ingest.index.chroma:Chroma.remove", 1, "after", id="while the index is written"),
    ],
)
def test_a_run_killed_at_a_step_is_completed_by_the_next(
    stage: Stage, tmp_path: Path, step: str, times: int, moment: str
) -> None:
    shutil.copytree(stage.before, tmp_path / "library")
    with process(tmp_path / "library", stage, step, times, moment) as run:
        said, _ = run.communicate()
    assert run.returncode == -signal.SIGKILL
    assert verdict(tmp_path / "library", stage, said) == []


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of 2,000 passages without an index by meaning."""
    folder = tmp_path_factory.mktemp("stored")
    with indexing(folder) as process:
        killed_at(process, "stored", 0)
    shutil.rmtree(folder / "chroma", ignore_errors=True)
    return folder


def indexing(folder: Path) -> subprocess.Popen[str]:
    line = [sys.executable, "-m", "tests.indexing", str(folder), "2000"]
    return subprocess.Popen(line, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def killed_at(process: subprocess.Popen[str], said: str, seconds: float) -> None:
    """End a process with SIGKILL so long after it has said this on stdout."""
    assert process.stdout is not None
    while process.stdout.readline() not in (f"{said}\n", ""):
        pass
    time.sleep(seconds)
    process.kill()
    process.communicate()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        pytest.param("stored", 0.0, id="before Chroma is opened"),
        pytest.param("stored", 0.4, id="while the first vectors are written"),
        pytest.param("1000 of 2000", 0.0, id="at the first rewriting of its index"),
        pytest.param("1000 of 2000", 0.2, id="within the second batch"),
        pytest.param("2000 of 2000", 0.0, id="before the seal is set"),
        pytest.param("indexed", 0.0, id="after the seal is set"),
    ],
)
def test_an_index_whose_writing_was_killed_is_whole_at_the_next_start(
    stored: Path, tmp_path: Path, said: str, seconds: float
) -> None:
    folder = tmp_path / "library"
    shutil.copytree(stored, folder)
    with indexing(folder) as process:
        killed_at(process, said, seconds)
    library = open_library(folder)
    index = Index.open(folder, library)
    assert index.check() == []
    first = library.passages_of(library.documents()[0].source.document)[0]
    assert len(index.nearest(WordsEmbeddings().embed_query(first.text), 5)) == 5
    index.close()
    library.close()
