"""What the library's documents are like, all at once, for limits on a search."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from ingest.library import sqlite
from ingest.library.library import Library
from ingest.library.rows import portions
from ingest.library.schema import IS_CURRENT, IS_LIVE, documents, versions
from ingest.signs.told import Days


@dataclass(frozen=True, slots=True)
class Described:
    """A document that can be searched, by what limits ask of it."""

    document: str
    publisher: str | None
    published: str | None
    language: str | None


def described(library: Library) -> list[Described]:
    """Every document that can be searched."""
    columns = (versions.c.document, versions.c.publisher, versions.c.published, versions.c.language)
    query = select(*columns).join_from(documents, versions, IS_CURRENT).where(IS_LIVE)
    with library.reads.connect() as connection:
        return [Described(*row) for row in connection.execute(query)]


def passage_ids(library: Library, wanted: Collection[str]) -> list[str]:
    """The passages of these documents."""
    with library.reads.connect() as connection:
        return sqlite.passages_among(connection, wanted)


def telling(library: Library, wanted: Collection[str], later: Collection[str], days: Days) -> list[str]:
    """The passages of these documents that may be about these days: those that tell of them and their neighbours.

    A passage that tells no time passes with a document that tells of those days elsewhere or may be of `later`.
    """
    with library.reads.connect() as connection:
        return sqlite.passages_telling(connection, wanted, later, days)


def texts(library: Library, wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The current texts of documents by their ids, some at a time."""
    query = select(versions.c.document, versions.c.text).join_from(documents, versions, IS_CURRENT)
    with library.reads.connect() as connection:
        for few in portions(wanted):
            found = connection.execute(query.where(documents.c.id.in_(few)))
            yield from ((document, text) for document, text in found)
