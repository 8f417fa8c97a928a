"""One file on its way in, written piece by piece as it comes, and the upload that it belongs to."""

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from ingest.problem import Problem
from ingest.report import Failure

MEGABYTE = 1 << 20
PART = ".part"
"""How the name of a file ends while it is being written."""
DISK_IS_FULL = "the disk is full: nothing more fits in {folder}; make room there and try again."


@dataclass(slots=True)
class Upload:
    """One act of putting in: the files kept in `folder`, and those that were refused."""

    id: str
    folder: Path
    files: dict[str, Path] = field(default_factory=dict)
    """By the name that people see: the path within the upload."""
    refused: list[Failure] = field(default_factory=list)
    bytes: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    taken: set[Path] = field(default_factory=set)
    """In small letters, since file systems may take two cases for one name."""

    def refuse(self, name: str, reason: str) -> None:
        with self.lock:
            self.refused.append(Failure(" ".join(name.split())[-300:], reason))

    def place(self, path: Path) -> Path:
        """The path, or one with a number where two names became the same."""
        with self.lock:
            free, number = path, 1
            while (folded := Path(str(free).casefold())) in self.taken:
                number += 1
                free = path.with_name(f"{path.stem} ({number}){path.suffix}")
            self.taken.add(folded)
            self.files[self.name_of(free)] = free
        return free

    def forget(self, path: Path) -> None:
        with self.lock:
            self.files.pop(self.name_of(path), None)

    def name_of(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()


class Incoming:
    """A file that is being written: under another name until `keep`, and gone again after `drop`."""

    def __init__(self, upload: Upload, name: str, path: Path, largest: int) -> None:
        self.upload, self.name, self.largest = upload, name, largest
        self.written = 0
        self.path = upload.place(path)
        self.part = self.path.with_name(f".{self.path.name}{PART}")
        self.stream: BinaryIO | None = None

    def write(self, data: bytes) -> None:
        """Raises Problem, after which nothing of the file is left."""
        self.written += len(data)
        if self.written > self.largest:
            self.fail(too_large(self.largest))
        self._do(lambda: self._opened().write(data))

    def keep(self) -> None:
        """The file is whole. Raises Problem."""
        self._do(self._finish)
        with self.upload.lock:
            self.upload.bytes += self.written

    def drop(self) -> None:
        """Leave no trace of it."""
        if self.stream:
            self.stream.close()
        self.part.unlink(missing_ok=True)
        self.upload.forget(self.path)

    def fail(self, reason: str) -> None:
        self.drop()
        self.upload.refuse(self.name, reason)
        raise Problem(reason)

    def _do(self, step: Callable[[], object]) -> None:
        try:
            step()
        except OSError as error:
            self.fail(told(error, self.upload.folder.parent))

    def _opened(self) -> BinaryIO:
        if self.stream is None:
            self.stream = self.part.open("xb")
        return self.stream

    def _finish(self) -> None:
        self._opened().close()
        os.replace(self.part, self.path)


def too_large(largest: int) -> str:
    return f"it is larger than {largest // MEGABYTE} MB; split it or raise largest_file."


def told(error: OSError, folder: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DISK_IS_FULL.format(folder=folder)
    return f"it cannot be kept in {folder} ({error.strerror}); check the rights of that folder."
