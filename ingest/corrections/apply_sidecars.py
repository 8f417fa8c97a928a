"""What tables beside the documents say is made so in the library; what they no longer say is taken back."""

import os
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sqlalchemy import select

from ingest.corrections.corrections import Correction, of, settle
from ingest.corrections.sidecar import Line, Sidecar, read_sidecar
from ingest.embedding import Embeddings
from ingest.library.catalogue import is_missing
from ingest.library.library import Library
from ingest.library.schema import IS_CURRENT, documents, origins, versions
from ingest.report import Failure

Fields = dict[str, Correction | None]
Changes = tuple[list[str], list[Failure]]
"""The documents whose corrections changed, and what is wrong with the tables."""


def apply_sidecars(
    library: Library, embeddings: Embeddings, paths: Mapping[Path, bool], folders: Sequence[Path]
) -> Changes:
    """`paths`: the tables, and whether all documents beside each were read, so that one it names should be there.

    `folders` were looked through: a table that is gone from them takes its corrections back.
    """
    held = [one for one in of(library) if one.by == "sidecar"]
    if not paths and not held:
        return [], []
    tables, shelf = [read_sidecar(path) for path in paths], Shelf(library)
    wanted: dict[str, Fields] = {}
    failed: list[Failure] = []
    for table in tables:
        failed += [*table.failed, *_take(table, shelf, wanted, paths[table.path])]
    read = {str(table.path) for table in tables if table.whole}
    for one in held:
        if one.place in read or _is_gone(one.place or "", folders):
            wanted.setdefault(one.document, {}).setdefault(one.field, None)
    changed = [name for name, fields in wanted.items() if settle(library, name, "sidecar", fields, embeddings)]
    return changed, failed


def _take(table: Sidecar, shelf: "Shelf", wanted: dict[str, Fields], complete: bool) -> Iterator[Failure]:
    """Note what a table wants; of two lines on one thing the first counts."""
    for line in table.lines:
        found = shelf.find(table.path.parent, line)
        if complete and not found:
            yield Failure(line.name, _unfound(line))
        for document in found:
            fields = wanted.setdefault(document, {})
            for name, value in line.values.items():
                said = fields.setdefault(name, Correction(document, name, value, place=str(table.path)))
                if said and said.value != value:
                    yield Failure(line.name, f"another line gives this document another {name}; keep one of them.")


def _unfound(line: Line) -> str:
    key, value = next(iter(line.keys.items()))
    where = "in this folder or below it" if key == "file" else "from this folder or below it"
    return f"no document with the {key} {value} was read {where}; check the line."


def _is_gone(place: str, folders: Sequence[Path]) -> bool:
    return any(folder in Path(place).parents for folder in folders) and is_missing(place)


class Shelf:
    """Where the documents of the library are found, to look them up as people name them."""

    def __init__(self, library: Library) -> None:
        query = (
            select(origins.c.origin, origins.c.path, origins.c.document, versions.c.source_id, versions.c.url)
            .join_from(origins, documents, documents.c.id == origins.c.document)
            .join(versions, IS_CURRENT)
            .where(~origins.c.gone)
        )
        with library.reads.connect() as connection:
            self._rows = connection.execute(query).all()

    def find(self, folder: Path, line: Line) -> list[str]:
        """The documents below the folder that all keys of the line fit; several where a file holds several."""
        keys = dict(line.keys)
        file = _plain(os.path.abspath(folder / keys.pop("file"))) if "file" in keys else None
        found = [
            row.document
            for row in self._rows
            if folder in Path(row.path).parents
            and (file is None or file in (_plain(row.path), _plain(row.origin)))
            and keys.get("id", row.source_id) in (row.source_id, row.document)
            and keys.get("url", row.url) == row.url
        ]
        return list(dict.fromkeys(found))


def _plain(path: str) -> str:
    """File systems write accents in two ways."""
    return unicodedata.normalize("NFC", path)
