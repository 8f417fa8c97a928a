"""Zip archives: every member that some reader knows, inflated under a cap that counts real bytes."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Protocol

from ingest.problem import Problem
from ingest.read.suffix import suffix
from ingest.read.unreadable import Found, ReadMember, Unreadable

MEMBERS = 20_000
CHUNK = 1 << 16


class Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Inflated:
    """Counts inflated bytes of a whole archive, because the sizes an archive states may lie."""

    def __init__(self, cap: int) -> None:
        self.left = cap
        self.cap = cap

    def drain(self, stream: Stream) -> bytes:
        parts: list[bytes] = []
        while part := stream.read(CHUNK):
            self.count(part)
            parts.append(part)
        return b"".join(parts)

    def count(self, part: bytes) -> None:
        self.left -= len(part)
        if self.left < 0:
            raise TooLarge(f"it inflates to more than {self.cap >> 20} MB; split it.")


class TooLarge(Problem):
    """The archive as a whole is refused from here on."""


def read_archive(data: bytes, file: str, origin: str, cap: int, read_member: ReadMember) -> Iterator[Found]:
    """What `read_member(data, suffix, file, origin)` finds in each member. Raises Problem if this is no zip archive."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Problem("it is no zip archive or was cut short; pack it again.") from error
    inflated = Inflated(cap)
    with archive:
        for member in members(archive):
            place, name = f"{origin}!{member.filename}", f"{file}/{member.filename}"
            try:
                refuse(member)
                yield from read_member(inflate(archive, member, inflated), suffix(member.filename), name, place)
            except TooLarge as problem:
                yield Unreadable(place, name, str(problem))
                return
            except Problem as problem:
                yield Unreadable(place, name, str(problem))


def members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    found = [member for member in archive.infolist() if not member.is_dir() and not is_litter(member.filename)]
    if len(found) > MEMBERS:
        raise Problem(f"it has more than {MEMBERS} members; split the archive.")
    if not found:
        raise Problem("it has no files in it; there is nothing to read.")
    return found


def inflate(archive: zipfile.ZipFile, member: zipfile.ZipInfo, inflated: Inflated) -> bytes:
    try:
        with archive.open(member) as stream:
            return inflated.drain(stream)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Problem("it is damaged or packed in a way that cannot be read; pack it again.") from error


def refuse(member: zipfile.ZipInfo) -> None:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        raise Problem("its name points outside the archive; pack it again with plain names.")
    if suffix(member.filename) == ".zip":
        raise Problem("it is an archive inside an archive; unpack it first.")
    if member.flag_bits & 1:
        raise Problem("it is encrypted; pack it again without a password.")


def is_litter(name: str) -> bool:
    """What file managers leave in archives."""
    return name.startswith("__MACOSX/") or name.rsplit("/", 1)[-1] in {".DS_Store", "Thumbs.db", "desktop.ini"}
