"""Files are read and prepared in child processes with caps on time, memory and output: documents are hostile."""

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

import ingest
from ingest.frames import Message, TooLong, packed, receive, send, unpacked, unpacked_derived
from ingest.prepared import Prepared
from ingest.read.unreadable import Unreadable

START_SECONDS = 120.0
ENDING_SECONDS = 5.0
WAITING = 6 if hasattr(signal, "setitimer") else 1
"""How many times longer than it may work a reader is waited for, where the system ends one that works too long."""
# A character takes at most six bytes of JSON, a surrogate pair twelve; offsets need less than the text.
BYTES_A_CHARACTER = 16
ALLOWANCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost; `seconds` are of work, for each of its documents."""

    seconds: float = 20.0
    memory: int = 512 << 20
    largest: int = 64 << 20
    output: int = 20_000_000

    @property
    def frame(self) -> int:
        return self.output * BYTES_A_CHARACTER + ALLOWANCE


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, the name people see and the origin its documents get."""

    path: Path
    file: str
    origin: str


Task = File | Prepared
"""What a reader is asked: to read a file, or to derive anew what a stored document holds."""


class Readers:
    """`jobs` reader processes that live as long as the `with` block and are replaced when a file breaks one."""

    def __init__(self, jobs: int = 1, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.idle = [Reader(self.limits) for _ in range(max(jobs, 1))]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for reader in self.idle:
            reader.stop()

    def prepare_all(self, tasks: Iterable[Task]) -> Generator[Prepared | Unreadable, None, None]:
        """What each file holds, in the order of the files; a reader ahead of its turn waits, so memory stays flat.

        A Prepared comes back with what is derived from it.
        """
        waiting = iter(tasks)
        busy: deque[Reader] = deque()
        try:
            while True:
                while self.idle and (task := next(waiting, None)):
                    busy.append(self.idle.pop())
                    busy[-1].ask(task)
                if not busy:
                    return
                yield from busy[0].answers()
                self.idle.append(busy.popleft())
        finally:
            for reader in busy:  # left in the middle of a file
                reader.stop()
            self.idle += busy


class Reader:
    """One child process, started when first asked."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.process: subprocess.Popen[bytes] | None = None
        self.task: Task | None = None
        self.ready = False

    def ask(self, task: Task) -> None:
        self.task = task
        if self.process is not None and self.process.poll() is not None:
            self.stop()  # it died between two files
        fresh = self.process is None
        self.process = self.process or started()
        with suppress(BrokenPipeError):  # it died just now; `answers` finds out and says so
            if fresh:
                send(pipe(self.process.stdin), asdict(self.limits))
            send(pipe(self.process.stdin), request(task))

    def answers(self) -> Iterator[Prepared | Unreadable]:
        """What the file asked for holds; a child that breaks a cap is replaced, and its file is Unreadable."""
        try:
            while not (message := self.next_message()).get("end"):
                if not message.get("alive"):
                    yield finding(message, self.task)
        except Broken as broken:
            self.stop()
            yield self.unreadable(str(broken))
        else:
            if message["worn"]:
                self.stop()

    def unreadable(self, reason: str) -> Unreadable:
        if self.task is None:
            raise RuntimeError("nothing was asked for")
        return Unreadable(self.task.origin, file_of(self.task), reason)

    def next_message(self) -> Message:
        if not self.ready:
            self.start()
        return self.receive(self.limits.seconds * WAITING)

    def start(self) -> None:
        """Wait until the child has made itself ready; one that cannot is no fault of a file."""
        try:
            self.receive(START_SECONDS)
        except Broken as broken:
            self.stop()
            raise RuntimeError(f"the reader process does not start: {broken}") from broken
        self.ready = True

    def receive(self, seconds: float) -> Message:
        """The child's next message. Raises Broken if it takes longer, sends too much or dies."""
        if self.process is None:
            raise Broken("the reader process is gone; try again.")
        late = threading.Event()
        timer = threading.Timer(seconds, give_up, (self.process, late))
        timer.daemon = True
        timer.start()
        try:
            return receive(pipe(self.process.stdout), self.limits.frame)
        except TooLong:
            raise Broken("it gives more text than is allowed; split it.") from None
        except (EOFError, OSError, ValueError):
            raise Broken(self.why(late.is_set() or was_ended(self.process))) from None
        finally:
            timer.cancel()

    def why(self, late: bool) -> str:
        if late:
            return f"it takes longer than {self.limits.seconds:g} s to read; split it."
        return "the reader process broke off on it, probably for want of memory; split it."

    def stop(self) -> None:
        """End the child now; safe to call twice."""
        process, self.process, self.ready = self.process, None, False
        if process is not None:
            process.kill()
            process.wait()
            pipe(process.stdout).close()
            with suppress(BrokenPipeError):  # a request it never took
                pipe(process.stdin).close()


class Broken(Exception):
    """A child exceeded a cap or died; the sentence is the reason."""


def was_ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether the system ended a reader that has closed its end, for its work."""
    if WAITING == 1:
        return False
    with suppress(subprocess.TimeoutExpired):
        return process.wait(ENDING_SECONDS) == -signal.SIGPROF
    return False


def give_up(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def started() -> subprocess.Popen[bytes]:
    """A fresh interpreter; unlike a fork or a multiprocessing spawn it imports no part of the main module."""
    package = str(Path(ingest.__file__).parent.parent)
    paths = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    # One thread: the address space of a pool of them would count against the memory cap.
    environment = os.environ | {"PYTHONPATH": paths, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    # -P: a folder of documents that we stand in may hold a file named like a module.
    command = [sys.executable, "-P", "-m", "ingest.sandbox.reader_process"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)


def pipe(stream: object) -> BinaryIO:
    """A pipe of a process that was started with one, which `Popen` cannot promise."""
    return cast(BinaryIO, stream)


def request(task: Task) -> Message:
    said: Message = {"origin": task.origin, "file": file_of(task)}
    if isinstance(task, File):
        return said | {"path": str(task.path)}
    return said | {"derive": packed(task.document, task.passages)}


def file_of(task: Task) -> str:
    return task.file if isinstance(task, File) else task.document.source.file


def finding(message: Message, task: Task | None) -> Prepared | Unreadable:
    if "unreadable" in message:
        return Unreadable(*message["unreadable"])
    derived = unpacked_derived(message["derived"])
    if isinstance(task, Prepared):
        return replace(task, derived=derived)
    return Prepared(message["origin"], *unpacked(message["document"]), derived)
