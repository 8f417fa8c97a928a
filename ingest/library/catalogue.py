"""What the library knows of files and documents, held in memory for one run: decides where a read text belongs."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select

from ingest.documents import ID_LENGTH, Source, fingerprint
from ingest.library.keep import FileState
from ingest.library.library import Library
from ingest.library.rows import SOURCE, described
from ingest.library.schema import IS_CURRENT, documents, files, origins, versions


@dataclass(slots=True)
class Known:
    """A stored document as it describes itself; `origins` are those where it still is."""

    source: Source
    retired: bool = False
    removed: bool = False
    origins: set[str] = field(default_factory=set)

    def is_only_at(self, origin: str) -> bool:
        return not self.origins - {origin}


class Catalogue:
    """Read once, when the lock `ingest` is held, and kept true by `settle` and `leave`."""

    def __init__(self, library: Library) -> None:
        self.files: dict[str, FileState] = {}
        self.documents: dict[str, Known] = {}
        self._origins: dict[str, str] = {}
        self._at_path: dict[str, set[str]] = {}
        self._by_version: dict[str, str] = {}
        self._load(library)

    def _load(self, library: Library) -> None:
        states = [documents.c.retired, documents.c.removed]
        with library.reads.connect() as connection:
            self.files = {row.path: _state(row) for row in connection.execute(select(files))}
            for row in connection.execute(select(*SOURCE, *states).join_from(documents, versions, IS_CURRENT)):
                self.documents[row.document] = Known(described(row), row.retired is not None, row.removed)
                self._by_version[row.version] = row.document
            for row in connection.execute(select(origins)):
                self._note(row.origin, row.path, row.document, row.gone)

    def _note(self, origin: str, path: str, document: str, gone: bool = False) -> None:
        self._origins[origin] = document
        self._at_path.setdefault(path, set()).add(origin)
        if not gone:
            self.documents[document].origins.add(origin)

    def place(self, origin: str, version: str) -> str:
        """The id of the document this text is: the one of its origin, one with the same text, or a new one."""
        mine = self._origins.get(origin)
        if mine and self.documents[mine].source.version == version:
            return mine
        if version in self._by_version:
            return self._by_version[version]
        if mine and self.documents[mine].is_only_at(origin):
            return mine
        fresh = version[:ID_LENGTH]
        return fresh if fresh not in self.documents else fingerprint(f"{origin}\n{version}")[:ID_LENGTH]

    def settle(self, said: Source, origin: str, path: str) -> None:
        """The document at this origin now has this text and description, and is searched."""
        known = self.documents.setdefault(said.document, Known(said))
        if self._by_version.get(known.source.version) == said.document:
            del self._by_version[known.source.version]
        known.source, known.retired, known.removed = said, False, False
        self._by_version[said.version] = said.document
        self.move(origin, path, said.document)

    def move(self, origin: str, path: str, document: str) -> None:
        """What is at this origin is now this document."""
        before = self._origins.get(origin)
        if before and before != document:
            self.documents[before].origins.discard(origin)
        self._note(origin, path, document)

    def leave(self, gone: list[str]) -> None:
        """Nothing is at these origins any longer."""
        for origin in gone:
            self.documents[self._origins[origin]].origins.discard(origin)

    def at(self, path: str) -> set[str]:
        """The origins in this file that are known to be there."""
        return {origin for origin in self._at_path.get(path, ()) if origin in self._known(origin).origins}

    def has_removed(self, path: str) -> bool:
        return any(self._known(origin).removed for origin in self._at_path.get(path, ()))

    def _known(self, origin: str) -> Known:
        return self.documents[self._origins[origin]]

    def vanished(self, folders: list[Path]) -> Iterator[str]:
        """Origins below these folders whose files are no longer there."""
        for path in list(self._at_path):
            if any(folder in Path(path).parents for folder in folders) and self.at(path) and is_missing(path):
                yield from self.at(path)

    def orphans(self) -> list[str]:
        """Searched documents that are nowhere any longer."""
        return [name for name, known in self.documents.items() if not known.origins and not known.retired]


def _state(row: Row[*tuple[Any, ...]]) -> FileState:
    failed = tuple((where, why) for where, why in row.failed)
    return FileState(row.path, row.size, row.modified, row.sha256, row.ability, failed)


def is_missing(path: str) -> bool:
    """True only where it is certain that no file is there, which a folder without rights leaves open."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
