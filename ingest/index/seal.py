"""A seal on Chroma's folder: what it holds was finished, and not one byte of it has changed since.

Chroma itself notices few kinds of damage; it answers from a truncated index, or ends the process. So the seal is broken
before Chroma writes and set when it has finished, and a folder without a whole seal is thrown away unopened.
"""

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

FOLDER, FILE = "chroma", "chroma.seal"
Stamp = tuple[int, int]
"""Size and modification time in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the sealed folder holds: the library at this revision, embedded by this model, written by this Chroma."""

    revision: int
    embedding: str | None
    chroma: str = version("chromadb")


class NoRoom(Exception):
    """The seal cannot be written."""


class Seal:
    """The seal of one library folder."""

    def __init__(self, library: Path) -> None:
        self.folder = library / FOLDER
        self._file = library / FILE
        self._hashed: dict[str, tuple[Stamp, str]] = {}

    def read(self) -> Contents | None:
        """What Chroma's folder holds; None where it is unfinished, damaged or absent."""
        try:
            sealed = json.loads(self._file.read_text(encoding="utf-8"))
            contents = Contents(**sealed["contents"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return contents if self.folder.is_dir() and sealed["files"] == self._hashes() else None

    def break_(self) -> None:
        self._file.unlink(missing_ok=True)
        _to_disk(self._file.parent)

    def set(self, contents: Contents) -> None:
        """Seal the folder as it is now; a kill leaves the old seal, which then fits no longer, or the new one."""
        text = json.dumps({"contents": asdict(contents), "files": self._hashes()})
        fresh = self._file.with_suffix(".new")
        try:
            with fresh.open("w", encoding="utf-8") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            fresh.replace(self._file)
        except OSError as error:
            raise NoRoom(str(error)) from error
        _to_disk(self._file.parent)

    def _hashes(self) -> dict[str, str]:
        """The sha256 of each file; one that this process has hashed is hashed again only if it looks changed."""
        paths = {str(path.relative_to(self.folder)): path for path in self.folder.rglob("*") if path.is_file()}
        self._hashed = {name: self._hash(name, path) for name, path in paths.items()}
        return {name: digest for name, (_, digest) in sorted(self._hashed.items())}

    def _hash(self, name: str, path: Path) -> tuple[Stamp, str]:
        state = path.stat()
        stamp = (state.st_size, state.st_mtime_ns)
        known = self._hashed.get(name)
        if known and known[0] == stamp:
            return known
        with path.open("rb") as stream:
            return stamp, hashlib.file_digest(stream, "sha256").hexdigest()


def _to_disk(folder: Path) -> None:
    """Make a rename or removal in this folder outlive a power cut, where the system lets a folder be synced."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
