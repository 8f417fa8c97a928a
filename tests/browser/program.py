"""The real command `assistant`, started on a library of its own, for tests that look at it through a browser."""

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    """One that nobody listens on, and that the system gives to no connection while its program is started again."""
    for port in random.sample(range(20_000, 30_000), 100):
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("every port is taken")


def clean_environment(more: Mapping[str, str]) -> dict[str, str]:
    """This process's variables without any that choose a library or a model, and with `more`."""
    ours = {key: value for key, value in os.environ.items() if not key.startswith(("ASSISTANT_", "OPENAI_"))}
    return ours | dict(more)


def ingest(library: Path) -> None:
    """Put the seeds into a new library."""
    command = [sys.executable, "-m", "ingest", "--library", str(library)]
    subprocess.run(command, cwd=ROOT, env=clean_environment({}), check=True, capture_output=True)


class Program:
    """`assistant --library FOLDER`, on a free port that it keeps when it is started again."""

    def __init__(self, library: Path, environment: Mapping[str, str] | None = None) -> None:
        self.library = library
        self.environment = environment or {}
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.library.parent / "log.txt").read_text(encoding="utf-8")

    def start(self) -> None:
        """Start it and wait until questions can be asked."""
        command = [sys.executable, "-m", "assistant", "--library", str(self.library), "--port", str(self.port)]
        with (self.library.parent / "log.txt").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=clean_environment(self.environment), stdout=log, stderr=log
            )
        while not self.answers():
            assert self.process.poll() is None, self.log
            time.sleep(0.1)

    def answers(self) -> bool:
        with contextlib.suppress(httpx.TransportError):
            return httpx.get(f"{self.address}/healthz", trust_env=False).is_success
        return False

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send the signal and wait; the exit status."""
        assert self.process
        self.process.send_signal(how)
        return self.process.wait(60)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process and self.process.poll() is None:
            self.end()
