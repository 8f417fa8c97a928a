"""Reading bytes as if they were a file, for the tests of the readers."""

from pathlib import Path

from ingest.documents import RawDocument
from ingest.read import read
from ingest.read.unreadable import Unreadable


def given(folder: Path, name: str, data: bytes) -> list[RawDocument | Unreadable]:
    path = folder / name
    path.write_bytes(data)
    return list(read(path, name, str(path)))


def document(folder: Path, name: str, data: bytes) -> RawDocument:
    (found,) = given(folder, name, data)
    assert isinstance(found, RawDocument), found
    return found


def reason(folder: Path, name: str, data: bytes) -> str:
    (found,) = given(folder, name, data)
    assert isinstance(found, Unreadable), found
    assert found.reason.endswith(".")
    return found.reason
