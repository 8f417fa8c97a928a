"""A bundled model in a process of its own: the program stores what was read while a core of its own embeds."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

import ingest
from ingest.embed import BUNDLED
from ingest.embed.on_demand import OnDemand
from ingest.embedding import Embeddings
from ingest.frames import exactly, receive, send
from ingest.problem import Problem

ANSWER = 1 << 20
"""Bytes; an answer is short, its vectors follow it."""
PROGRAM = "ingest.embed.process"


@contextmanager
def apart(name: str) -> Iterator[Embeddings]:
    """The model of that name, loaded when first asked; a server's needs no process, for the work is done elsewhere."""
    if name not in BUNDLED:
        yield OnDemand(name)
        return
    model = Apart(name)
    try:
        yield model
    finally:
        model.close()


class Apart:
    """Raises Problem for whatever goes wrong in it, as the model itself would. Safe to use from several threads."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        with self._turn:
            self._process = self._process or started(self._name)
            try:
                return asked(cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout), texts)
            except (EOFError, OSError) as error:
                raise Problem(
                    "The embedding model ended unexpectedly, probably for want of memory; run this again."
                ) from error

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]

    def close(self) -> None:
        """End the process; safe to call twice."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def asked(requests: BinaryIO, answers: BinaryIO, texts: list[str]) -> list[list[float]]:
    send(requests, {"texts": texts})
    answer = receive(answers, ANSWER)
    if "problem" in answer:
        raise Problem(answer["problem"])
    rows, columns = answer["rows"], answer["columns"]
    numbers = np.frombuffer(exactly(answers, rows * columns * 4), dtype="<f4")
    found: list[list[float]] = numbers.reshape(rows, columns).tolist()
    return found


def started(name: str) -> subprocess.Popen[bytes]:
    package = str(Path(ingest.__file__).parent.parent)
    paths = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    command = [
        sys.executable,
        "-P",
        "-m",
        PROGRAM,
        name,
    ]  # -P: a folder we stand in may hold a file named like a module
    environment = os.environ | {"PYTHONPATH": paths}
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
