"""One owner of Chroma, one ingest at a time: a second process is told at once who is there."""

import json
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self

from filelock import FileLock, Timeout

from ingest.problem import Problem

Name = Literal["chroma", "ingest"]


class Holder(NamedTuple):
    """The process that has a lock; both are None in the instant before it has written them down."""

    pid: int | None
    command: str | None


class Busy(Problem):
    """Another process has the lock."""

    def __init__(self, message: str, holder: Holder) -> None:
        super().__init__(message)
        self.holder = holder


class Lock:
    """A lock of a library. The operating system keeps it, so that it ends with its process however that ends."""

    def __init__(self, folder: Path, name: Name, command: str) -> None:
        self._folder, self._command = folder, command
        self._note = folder / f"{name}.holder"
        self._lock = FileLock(folder / f"{name}.lock", thread_local=False)

    def acquire(self, patience: float = 0) -> Self:
        """Take the lock, waiting at most `patience` seconds. Raises Busy, a Problem that names the holder."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=patience, poll_interval=0.1)
        except Timeout as error:
            holder = self._holder()
            raise Busy(_sentence(self._folder, holder), holder) from error
        except OSError as error:
            raise Problem(
                f"The library {self._folder} cannot be written ({error.strerror or error}); "
                "change its permissions or choose another with --library."
            ) from error
        with suppress(OSError):  # on a full disk nobody learns who we are, but the lock holds
            self._note.write_text(json.dumps({"pid": os.getpid(), "command": self._command}), encoding="utf-8")
        return self

    @property
    def is_held(self) -> bool:
        return bool(self._lock.is_locked)

    def release(self) -> None:
        if self._lock.is_locked:
            with suppress(OSError):
                self._note.unlink()
            self._lock.release()

    def __enter__(self) -> Self:
        return self.acquire()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()

    def _holder(self) -> Holder:
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            return Holder(int(note["pid"]), str(note["command"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Holder(None, None)


def _sentence(folder: Path, holder: Holder) -> str:
    who = f"`{holder.command}` (process {holder.pid})" if holder.pid else "another process"
    return f"The library {folder} is in use by {who}; end it or wait until it has finished, then run this again."
