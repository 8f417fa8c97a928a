"""How fast `ingest` is beside its embedding model, and what it takes: run by hand, on an idle machine.

python -m tests.benchmarks.throughput [--files 10000]

The files are generated. Compared are a whole run of the command, with the model's own process fed SAMPLE of the same
passages, evenly taken, already cut and waiting, and with a second run in which nothing has changed. Memory is the most
that the program and each of its children held; processor time is that of all of them. The first two may be far apart
on a busy machine, so the processor times are told as well.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ingest.embed.apart import Apart
from ingest.library.keep import embedded_text
from ingest.library.library import Library
from tests.benchmarks.articles import write_articles

MODEL = "use"
BATCH = 64
SAMPLE = 8_000
"""Passages from which the rate of the model alone is taken."""
MEGABYTE = 1 << 20
LOOK = 0.25


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        measure(Path(place), chosen.files)


def measure(place: Path, files: int) -> None:
    write_articles(place / "files", files)
    first, second = ingested(place), ingested(place)
    documents, passages = first.report["documents"], first.report["passages"]
    alone = embedded_alone(place / "library", passages)
    say(f"{documents} documents, {passages} passages, {os.cpu_count()} cores")
    say(f"ingest: {first.seconds:.1f} s, {first.processor:.1f} s of processor time, of it the index by meaning "
        f"{first.seconds - first.report['seconds']:.1f} s")  # fmt: skip
    say(f"  {documents / first.seconds:.1f} documents/s, {passages / first.seconds:.1f} passages/s")
    say(f"embedding alone: {alone.seconds:.1f} s, {alone.processor:.1f} s of processor time")
    say(f"share of the pure embedding rate: {alone.seconds / first.report['seconds']:.0%}, with the index "
        f"{alone.seconds / first.seconds:.0%}")  # fmt: skip
    say(f"processor time beside embedding: {first.processor / alone.processor - 1:.2f} of it")
    say(f"again, nothing changed: {second.seconds:.2f} s, {first.seconds / second.seconds:.0f} times faster; "
        f"reading alone {second.report['seconds']:.2f} s")  # fmt: skip
    for name, peaks in first.memory.items():
        say(f"most memory of {name}: {' / '.join(f'{peak // MEGABYTE} MB' for peak in peaks)} in each quarter")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


@dataclass(slots=True)
class Run:
    """Seconds on the clock and of the processors, of the program with its children."""

    seconds: float = 0.0
    processor: float = 0.0
    report: dict[str, Any] = field(default_factory=dict)
    memory: dict[str, list[int]] = field(default_factory=dict)


def ingested(place: Path) -> Run:
    command = [sys.executable, "-m", "ingest", str(place / "files"), "--library", str(place / "library"), "--json"]
    with (
        timed() as run,
        (place / "said").open("w") as said,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said) as process,
    ):
        watch = Watch(process.pid)
        run.report = json.loads(process.stdout.read() if process.stdout else b"")
        run.memory = watch.told()
    return run


def embedded_alone(folder: Path, passages: int) -> Run:
    """What the model alone takes for so many passages, by those of the sample."""
    library = Library.open(folder)
    sample = library.passage_ids()[:: max(1, passages // SAMPLE)]
    texts = [embedded_text(piece) for piece in library.passages(sample)]
    library.close()
    model = Apart(MODEL)
    with timed() as run:
        model.embed_documents(["ready"])
        for start in range(0, len(texts), BATCH):
            model.embed_documents(texts[start : start + BATCH])
        model.close()
    run.seconds *= passages / len(texts)
    run.processor *= passages / len(texts)
    return run


@contextmanager
def timed() -> Iterator[Run]:
    run, began, before = Run(), time.perf_counter(), of_children()
    yield run
    run.seconds, run.processor = time.perf_counter() - began, of_children() - before


def of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Watch:
    """Looks at the memory of a process and its children until it has ended."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._seen: list[tuple[float, str, int]] = []
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def told(self) -> dict[str, list[int]]:
        """The most bytes of each kind of process in each quarter of the time; of several readers the largest."""
        self._thread.join()
        began, ended = self._seen[0][0], self._seen[-1][0] + LOOK
        found: dict[str, list[int]] = {}
        for moment, name, size in self._seen:
            quarter = int(4 * (moment - began) / (ended - began))
            peaks = found.setdefault(name, [0] * 4)
            peaks[quarter] = max(peaks[quarter], size)
        return found

    def _run(self) -> None:
        while sizes := list(of_family(self._pid)):
            self._seen += [(time.monotonic(), *size) for size in sizes]
            time.sleep(LOOK)


def of_family(pid: int) -> Iterator[tuple[str, int]]:
    """What a process is and how much memory it has at hand, then its children; nothing once it has ended."""
    try:
        # A child is listed with the thread that started it.
        threads = Path(f"/proc/{pid}/task").iterdir()
        children = [child for thread in threads for child in (thread / "children").read_text().split()]
        command = Path(f"/proc/{pid}/cmdline").read_text().split("\0")
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return
    if "-m" in command:
        yield command[command.index("-m") + 1], pages * resource.getpagesize()
    for child in children:
        yield from of_family(int(child))


if __name__ == "__main__":
    main()
