"""Files that a person puts in are kept as they are, below `uploads` in the library's folder, before they are read."""

import secrets
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from assistant.web.documents.incoming import DISK_IS_FULL, MEGABYTE, PART, Incoming, Upload, told, too_large
from assistant.web.documents.names import safe_path
from ingest.problem import Problem

FOLDER = "uploads"
READ = ".read"
"""A file of this name says that the upload beside it needs no further reading."""
MOST_FILES = 20_000
LARGEST_UPLOAD = 8_192 * MEGABYTE
SPARE = 200 * MEGABYTE
"""Disk space that an upload leaves free: the texts and vectors of its files need some too."""


class Uploads:
    """Begins uploads and finds them. `largest`: bytes of one file."""

    def __init__(self, library: Path, largest: int) -> None:
        self.folder = library / FOLDER
        self.largest = largest
        self.begun: dict[str, Upload] = {}

    def begin(self) -> Upload:
        """Raises Problem when the folder cannot be made."""
        name = f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}-{secrets.token_hex(4)}"
        upload = self.begun[name] = Upload(name, self.folder / name)
        try:
            upload.folder.mkdir(parents=True)
        except OSError as error:
            raise Problem(told(error, self.folder)) from error
        return upload

    def find(self, identity: str) -> Upload:
        if identity not in self.begun:
            raise Problem("This upload is over; choose the files again.")
        return self.begun[identity]

    def done(self, identity: str) -> Upload:
        """Nothing more comes. Raises Problem for an unknown one."""
        upload = self.find(identity)
        del self.begun[identity]
        return upload

    def drop(self, identity: str) -> None:
        """The person thought better of it: nothing of the upload stays. Raises Problem for an unknown one."""
        shutil.rmtree(self.done(identity).folder, ignore_errors=True)

    def unread(self) -> list[Upload]:
        """Those of earlier that were not read to the end, because the program was ended."""
        folders = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        found = [again(folder) for folder in folders if folder.is_dir() and not (folder / READ).exists()]
        return [upload for upload in found if upload.files]

    def open(self, upload: Upload, name: str, size: int | None) -> Incoming:
        """Room for one file. Raises Problem, which the upload remembers as the reason why the file was refused."""
        try:
            return Incoming(upload, name, self._room(upload, name, size), self.largest)
        except Problem as problem:
            upload.refuse(name, str(problem))
            raise

    def _room(self, upload: Upload, name: str, size: int | None) -> Path:
        path = upload.folder / safe_path(name)
        if size is not None and size > self.largest:
            raise Problem(too_large(self.largest))
        if len(upload.files) >= MOST_FILES or upload.bytes + (size or 0) > LARGEST_UPLOAD:
            raise Problem(f"one upload takes {MOST_FILES:,} files and {LARGEST_UPLOAD >> 30} GB; begin another one.")
        if shutil.disk_usage(upload.folder).free < SPARE + (size or 0):
            raise Problem(DISK_IS_FULL.format(folder=self.folder))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(told(error, self.folder)) from error
        return path


def again(folder: Path) -> Upload:
    """An upload as it lies on the disk, without what was only partly written."""
    upload = Upload(folder.name, folder)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.name.endswith(PART):
            path.unlink()
        else:
            upload.place(path)
    return upload


def mark_read(upload: Upload) -> None:
    """A run has dealt with all of it; an upload of which nothing was kept leaves no folder."""
    with suppress(OSError):
        if upload.files:
            (upload.folder / READ).touch()
        else:
            upload.folder.rmdir()
