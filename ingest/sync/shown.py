"""A run as a person sees it on stderr, and the signals that end it in good order."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from ingest.report import Step, Stopped

WIDTH = 100
ROUGHLY = 1_000
"""Passages between two lines where lines are not written over."""


class Shown:
    """Progress on stderr: one line that is written over on a terminal, else a line for each file."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._terminal = sys.stderr.isatty()
        self._said = ""

    def step(self, step: Step) -> None:
        """Raises Stopped once the person has asked for it."""
        if self._stop.is_set():
            raise Stopped
        if step.file:
            self._say(f"[{step.files}/{step.of_files}] {step.file}")
        elif step.waiting and (self._terminal or step.waiting >= ROUGHLY):
            about = step.waiting if self._terminal else step.waiting // ROUGHLY * ROUGHLY
            self._say(f"everything is found by words; {about} passages to go until it is found by meaning too")

    def indexed(self, done: int, total: int) -> None:
        """Raises Stopped once the person has asked for it."""
        if self._stop.is_set():
            raise Stopped
        self._say(f"indexing passage {done} of {total}")

    def end(self) -> None:
        """Leave the line that was written over."""
        if self._terminal and self._said:
            say("")
        self._said = ""

    def _say(self, text: str) -> None:
        if text == self._said:
            return
        self._said = text
        if self._terminal:
            sys.stderr.write("\r" + text[:WIDTH].ljust(WIDTH))
            sys.stderr.flush()
        else:
            say(text)


def say(text: str) -> None:
    """A line for the person, on stderr."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def give(text: str) -> None:
    """A line for whoever reads the result, on stdout."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


@contextmanager
def until_stopped() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set, instead of ending the process in the middle of something."""
    stop = threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
