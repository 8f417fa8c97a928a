"""What the library's documents are like, all at once, for limits on a search."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from ingest.library import IS_CURRENT, IS_LIVE, Library
from ingest.rows import portions
from ingest.schema import documents, passages, versions


@dataclass(frozen=True, slots=True)
class Described:
    """A document that can be searched, by what limits ask of it."""

    document: str
    publisher: str | None
    published: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands in its document's current text."""

    passage: str
    start: int
    end: int


def described(library: Library) -> list[Described]:
    """Every document that can be searched."""
    columns = (versions.c.document, versions.c.publisher, versions.c.published, versions.c.language)
    query = select(*columns).join_from(documents, versions, IS_CURRENT).where(IS_LIVE)
    with library.reads.connect() as connection:
        return [Described(*row) for row in connection.execute(query)]


def places(library: Library, wanted: Collection[str]) -> dict[str, list[Place]]:
    """The passages of these documents, from the first to the last of each."""
    columns = (passages.c.document, passages.c.id, passages.c.start, passages.c.end)
    found: dict[str, list[Place]] = {}
    with library.reads.connect() as connection:
        for document, *place in connection.execute(select(*columns).order_by(passages.c.document, passages.c.start)):
            if document in wanted:
                found.setdefault(document, []).append(Place(*place))
    return found


def texts(library: Library, wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The current texts of documents by their ids, some at a time."""
    query = select(versions.c.document, versions.c.text).join_from(documents, versions, IS_CURRENT)
    with library.reads.connect() as connection:
        for few in portions(wanted):
            found = connection.execute(query.where(documents.c.id.in_(few)))
            yield from ((document, text) for document, text in found)
