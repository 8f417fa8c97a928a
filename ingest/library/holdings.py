"""Every document with what a person who looks after the library wants to see of it, those out of the search too."""

import json
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Row, String, func, select, type_coerce

from ingest.documents import Source
from ingest.library.library import Library
from ingest.library.reprints import Group
from ingest.library.rows import SOURCE, described, source
from ingest.library.schema import IS_CURRENT, IS_LIVE, documents, passages, versions

Standing = Literal["searched", "removed", "gone"]
"""`removed`: a person took the document out of the search; `gone`: its file is no longer there."""

STATES = (documents.c.added, documents.c.retired, documents.c.removed)


@dataclass(frozen=True, slots=True)
class Holding:
    """A document of the library; `group` where others carry the same text."""

    source: Source
    standing: Standing
    added: str
    """When it first came, ISO 8601 with seconds, UTC."""
    passages: int
    notes: tuple[str, ...] = ()
    hides: bool = False
    """The file holds text that its readers would not have seen."""
    corrected: tuple[str, ...] = ()
    group: Group | None = None


def holdings(library: Library) -> list[Holding]:
    """Every document, in no order."""
    counts = select(passages.c.document, func.count().label("passages")).group_by(passages.c.document).subquery()
    hides = (type_coerce(versions.c.hidden, String) != "[]").label("hides")
    query = (
        select(*SOURCE, *STATES, versions.c.notes, hides, func.coalesce(counts.c.passages, 0).label("passages"))
        .join_from(documents, versions, IS_CURRENT)
        .outerjoin(counts, counts.c.document == documents.c.id)
    )
    with library.reads.connect() as connection:
        rows = connection.execute(query).all()
    groups = library.reprints.groups()
    return [_holding(row, groups.get(row.document)) for row in rows]


def standing(library: Library, identity: str) -> Standing | None:
    """Whether a document is searched; None for an unknown one."""
    query = select(documents.c.retired, documents.c.removed).where(documents.c.id == identity)
    with library.reads.connect() as connection:
        row = connection.execute(query).one_or_none()
    return _standing(row) if row else None


def said(library: Library, identity: str) -> Source | None:
    """How a document describes itself, before anything was corrected."""
    row = _described(library, identity)
    return described(row) if row else None


def title(library: Library, identity: str) -> str | None:
    """A document's title, as corrected; None for an unknown one."""
    row = _described(library, identity)
    return source(row).title if row else None


def count(library: Library) -> int:
    """How many documents are searched."""
    with library.reads.connect() as connection:
        return connection.scalar(select(func.count()).select_from(documents).where(IS_LIVE)) or 0


def _holding(row: Row[*tuple[Any, ...]], group: Group | None) -> Holding:
    corrected = tuple(json.loads(row.corrected)) if row.corrected != "{}" else ()
    state = (row.added, row.passages, tuple(row.notes), bool(row.hides), corrected)
    return Holding(source(row), _standing(row), *state, group)


def _described(library: Library, identity: str) -> Row[*tuple[Any, ...]] | None:
    query = select(*SOURCE).join_from(documents, versions, IS_CURRENT).where(documents.c.id == identity)
    with library.reads.connect() as connection:
        return connection.execute(query).one_or_none()


def _standing(row: Row[*tuple[Any, ...]]) -> Standing:
    return "removed" if row.removed else "gone" if row.retired else "searched"
