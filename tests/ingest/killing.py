"""A run that is killed and what must hold after it: a stage of files and a library to run on, and the verdict."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ingest.index import check
from ingest.index.index import Index
from ingest.library.library import Library
from ingest.sync.sync import synchronise
from tests.processes import ROOT
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

FILES, LINES = 24, 8
PENDING = "Found by words alone"
Held = set[tuple[str, str | None, str, int]]
"""File, id of the line, version of the text and number of passages of each document."""


@dataclass(frozen=True)
class Stage:
    """`before`: a library of what `folder` held once; `held`: what it is to hold after a run of what is there now."""

    folder: Path
    before: Path
    held: Held


def staged(place: Path) -> Stage:
    """Files that were read, and since then some are new, changed, copied, moved and gone."""
    folder, before, whole = place / "files", place / "before", place / "whole"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number:02}.txt").write_text(report(number))
    write_lines(folder, range(LINES))
    run(before, folder)
    for number in range(0, FILES, 4):
        (folder / f"{number:02}.txt").unlink()
        (folder / f"{number + 1:02}.txt").write_text(report(100 + number))
        (folder / f"new{number:02}.txt").write_text(report(200 + number))
    shutil.copy(folder / "02.txt", folder / "copy.txt")
    (folder / "03.txt").rename(folder / "moved.txt")
    write_lines(folder, range(2, LINES + 4))
    shutil.copytree(before, whole)
    run(whole, folder)
    return Stage(folder, before, held(whole))


def report(number: int) -> str:
    said = f"Harvest number {number} was 😀 large.\n\nIn village {number} they counted {number} carts."
    return f"Report {number}\n\n{said}\n"


def write_lines(folder: Path, numbers: range) -> None:
    lines = (json.dumps({"id": f"n-{number}", "text": f"Line {number} is about rice."}) for number in numbers)
    (folder / "lines.jsonl").write_text("\n".join(lines))


def run(library: Path, folder: Path) -> None:
    opened = open_library(library)
    synchronise([folder], opened, WordsEmbeddings(), 2)
    Index.open(library, opened).close()
    opened.close()


def held(folder: Path) -> Held:
    library = Library.open(folder)
    found = [(one.source.file, one.source.source_id, one.source.version, one.passages) for one in library.documents()]
    library.close()
    assert len(found) == len(set(found)), "a document is there twice"
    return set(found)


def process(
    library: Path, stage: Stage, step: str = "ingest.sync.sync:walk", times: int = 0, moment: str = "before"
) -> subprocess.Popen[str]:
    """A run in a process of its own; `times` 0 is never reached."""
    line = [sys.executable, "-m", "tests.ingest.killed", str(library), str(stage.folder), step, str(times), moment]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


def verdict(library: Path, stage: Stage, said: str) -> list[str]:
    """What is wrong after a kill; `said` is what the run had acknowledged by then."""
    found = [f"after the kill: {one}" for one in differences(library) if not one.startswith(PENDING)]
    files = {file for file, *_ in held(library)}
    found += [f"{file} was acknowledged and is missing" for file in said.split("\n")[:-1] if file not in files]
    with process(library, stage) as again:
        _, complaint = again.communicate()
    found += [f"the next run fails: {complaint}"] if again.returncode else []
    opened = Library.open(library)
    found += check.unopened(library, opened, "the kill test")
    opened.close()
    if held(library) != stage.held:
        found.append(f"other documents are held: {held(library) ^ stage.held}")
    return found


def differences(folder: Path) -> list[str]:
    """Of the database itself, which is opened as after any crash."""
    library = Library.open(folder)
    try:
        return check.of_library(library)
    finally:
        library.close()
