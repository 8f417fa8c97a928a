"""Files are read in child processes that are replaced when a file breaks them."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ingest.documents import Document
from ingest.prepare import prepare
from ingest.prepared import Prepared
from ingest.read import read
from ingest.read.unreadable import Unreadable
from ingest.sandbox.sandbox import File, Limits, Readers

TEXT = "Ministers sign agreement\nThe ministers met in Beijing on Thursday. They signed an agreement.\n"
SLOW = "".join(f"The ministers met {number} times in Beijing.\n\n" for number in range(60_000))


def written(folder: Path, name: str, text: str) -> File:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return File(path, name, str(path))


def test_files_come_back_in_their_order_from_several_children(tmp_path: Path) -> None:
    files = [written(tmp_path, f"{number}.txt", f"{TEXT}Number {number}.") for number in range(12)]
    with Readers(jobs=3) as readers:
        found = list(readers.prepare_all(files))
    assert [one.origin for one in found] == [file.origin for file in files]


def test_a_document_is_the_same_as_without_a_sandbox(tmp_path: Path) -> None:
    file = written(tmp_path, "a.txt", TEXT)
    with Readers() as readers:
        (found,) = readers.prepare_all([file])
    assert isinstance(found, Prepared)
    (raw,) = read(file.path, file.file, file.origin)
    assert not isinstance(raw, Unreadable)
    assert (found.document, found.passages) == prepare(raw)


def test_a_library_gives_the_id(tmp_path: Path) -> None:
    with Readers() as readers:
        (found,) = readers.prepare_all([written(tmp_path, "a.txt", TEXT)])
    assert isinstance(found, Prepared)
    named = found.named("mine")
    assert {passage.source.document for passage in named.passages} | {named.document.source.document} == {"mine"}
    assert isinstance(named.document, Document)


@pytest.mark.parametrize(
    ("limits", "text", "word"),
    [
        pytest.param(Limits(seconds=2), SLOW, "longer than 2 s", id="time"),
        pytest.param(Limits(seconds=120, memory=128 << 20), "a b " * (12 << 20), "MB to read", id="memory"),
        pytest.param(Limits(output=1000), TEXT * 100, "1,000 characters", id="output"),
        pytest.param(Limits(largest=1 << 20), "a b " * (1 << 20), "larger than 1 MB", id="size"),
    ],
)
def test_a_file_that_breaks_a_cap_costs_only_itself(tmp_path: Path, limits: Limits, text: str, word: str) -> None:
    files = [written(tmp_path, "a.txt", text), written(tmp_path, "b.txt", TEXT)]
    with Readers(jobs=1, limits=limits) as readers:
        bad, good = readers.prepare_all(files)
    assert isinstance(bad, Unreadable)
    assert word in bad.reason
    assert bad.origin == files[0].origin
    assert isinstance(good, Prepared)


def test_bad_lines_and_good_ones_of_one_file(tmp_path: Path) -> None:
    file = written(tmp_path, "a.jsonl", '{"text":"One is here."}\nbad\n{"text":"Two is here."}\n')
    with Readers() as readers:
        found = list(readers.prepare_all([file]))
    assert [isinstance(one, Prepared) for one in found] == [True, False, True]


def test_a_child_that_dies_between_files_is_replaced(tmp_path: Path) -> None:
    file = written(tmp_path, "a.txt", TEXT)
    with Readers() as readers:
        list(readers.prepare_all([file]))
        process = readers.idle[0].process
        assert process is not None
        process.kill()
        process.wait()
        (found,) = readers.prepare_all([file])
    assert isinstance(found, Prepared)


def test_leaving_in_the_middle_leaves_no_process(tmp_path: Path) -> None:
    file = written(tmp_path, "a.jsonl", '{"text":"One is here."}\n' * 1000)
    with Readers() as readers:
        next(found := readers.prepare_all([file]))
        process = readers.idle[0].process if readers.idle else None
        found.close()
        (again,) = readers.prepare_all([written(tmp_path, "b.txt", TEXT)])
        assert isinstance(again, Prepared)
        process = readers.idle[0].process
    assert process is not None
    assert process.poll() is not None


PARENT = """
import sys, time
from pathlib import Path
from ingest.sandbox.sandbox import File, Readers
with Readers() as readers:
    list(readers.prepare_all([File(Path(sys.argv[1]), "a.txt", "a")]))
    print(readers.idle[0].process.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize(
    "number", [pytest.param(signal.SIGKILL, id="kill"), pytest.param(signal.SIGINT, id="interrupt")]
)
def test_a_killed_parent_leaves_no_orphan(tmp_path: Path, number: signal.Signals) -> None:
    file = written(tmp_path, "a.txt", TEXT)
    command = [sys.executable, "-c", PARENT, str(file.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.send_signal(number)
        parent.wait()
    deadline = time.monotonic() + 300
    while is_running(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(child)


def is_running(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    try:
        return state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_child_imports_no_more_than_it_needs() -> None:
    heavy = "{'chromadb', 'gradio', 'sqlalchemy', 'langchain_core'}"
    script = f"import sys, ingest.sandbox.reader_process; print(*({heavy} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
