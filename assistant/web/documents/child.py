"""Reads files into the library in a process of its own, beside the page: `python -m assistant.web.documents.child`.

The first line on stdin says what to do, as JSON; its end, which comes with the end of the page too, stops the run.
Each line on stdout is one message: the files in their order, a step, the report, or a problem.
"""

import json
import os
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ingest.embed.apart import apart
from ingest.library import sqlite
from ingest.library.library import Library
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.report import Report, Step, Stopped
from ingest.sandbox.sandbox import Limits
from ingest.sync.sync import synchronise
from ingest.sync.walk import walk

COMMAND = "assistant: documents put in on the page"
STEP_SECONDS = 0.1
NICE = 10
"""Answers in the chat go before reading."""

Task = dict[str, Any]


def main() -> None:
    sys.stdout = sys.stderr
    task = json.loads(sys.stdin.readline())
    stop = threading.Event()
    threading.Thread(target=wait_for_end, args=(stop,), daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(NICE)
    folder = Path(task["library"])
    try:
        with sqlite.explained(folder), Lock(folder, "ingest", COMMAND):
            tell(report=asdict(read(task, folder, stop)))
    except Problem as problem:
        tell(problem=str(problem))


def wait_for_end(stop: threading.Event) -> None:
    sys.stdin.read()
    stop.set()


def read(task: Task, folder: Path, stop: threading.Event) -> Report:
    """Raises Problem when nothing can be stored any longer."""
    paths = [Path(path) for path in task["paths"]]
    tell(files=[str(path) for path in walk(paths).files])
    library = Library.open(folder, task["embedding_model"])
    try:
        limits = Limits(largest=task["largest"])
        with apart(task["embedding_model"]) as embeddings:
            return synchronise(paths, library, embeddings, task["jobs"], Steps(stop).step, limits)
    finally:
        library.close()


class Steps:
    """Tells how far the run is, not too often, and ends it once it is asked to."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._told = 0.0

    def step(self, step: Step) -> None:
        if self._stop.is_set():
            raise Stopped
        if time.monotonic() - self._told >= STEP_SECONDS:
            self._told = time.monotonic()
            tell(step=asdict(step))


def tell(**message: Any) -> None:
    """On the stdout that the program began with; what libraries print goes to stderr."""
    if sys.__stdout__:
        sys.__stdout__.write(json.dumps(message) + "\n")
        sys.__stdout__.flush()


if __name__ == "__main__":
    main()
