"""A file becomes raw text and what it says of itself: one reader per format, one table of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.archive import read_archive
from ingest.read.html import read_html
from ingest.read.lines import read_lines
from ingest.read.markdown import read_markdown
from ingest.read.plain import read_plain
from ingest.read.unreadable import Unreadable

Found = RawDocument | Unreadable
Reader = Callable[[bytes, str, str], Iterator[Found]]
MEGABYTE = 1 << 20

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_lines,
}
ARCHIVE = ".zip"
SUFFIXES = frozenset(READERS) | {ARCHIVE}


def read(path: Path, file: str, origin: str, largest: int = 64 * MEGABYTE) -> Iterator[Found]:
    """The documents of one file, and an Unreadable for whatever gave none; `largest` in bytes, inflated too."""
    try:
        yield from read_bytes(load(path, largest), path.suffix.lower(), file, origin, largest)
    except Problem as problem:
        yield Unreadable(origin, file, str(problem))


def load(path: Path, largest: int) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except OSError as error:
        raise Problem(f"it cannot be opened ({error.strerror}); check its name and rights.") from error
    if len(data) > largest:
        raise Problem(f"it is larger than {largest // MEGABYTE} MB; split it or raise largest_file.")
    return data


def read_bytes(data: bytes, suffix: str, file: str, origin: str, largest: int) -> Iterator[Found]:
    if suffix == ARCHIVE:
        return read_archive(data, file, origin, largest, read_member)
    return read_member(data, suffix, file, origin)


def read_member(data: bytes, suffix: str, file: str, origin: str) -> Iterator[Found]:
    reader = READERS.get(suffix)
    if reader is None:
        kinds = " ".join(sorted(READERS))
        raise Problem(f"a {suffix or 'nameless'} file cannot be read; known are {kinds}.")
    return reader(data, file, origin)
