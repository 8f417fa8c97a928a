"""A person takes a document out of the search, or brings it back; its text and its versions stay either way."""

from sqlalchemy import select

from ingest.library import keep
from ingest.library.holdings import standing
from ingest.library.library import Library
from ingest.library.schema import origins
from ingest.problem import Problem


def withdraw(library: Library, identity: str) -> None:
    """Take it out of the search until a person brings it back; citations of it still open. Raises Problem."""
    if standing(library, identity) is None:
        raise Problem("The library does not hold this document; look for it in the list of documents.")
    keep.retire(library, identity, removed=True)


def restore(library: Library, identity: str) -> None:
    """Search a withdrawn document again. Raises Problem for one that nobody withdrew."""
    if standing(library, identity) != "removed":
        raise Problem("This document was not removed, so there is nothing to bring back.")
    keep.bring_back(library, identity, _origin(library, identity))


def _origin(library: Library, identity: str) -> keep.Origin:
    """Where it was found, a place that still has it before all others."""
    query = select(origins.c.origin, origins.c.path).where(origins.c.document == identity).order_by(origins.c.gone)
    with library.reads.connect() as connection:
        row = connection.execute(query.limit(1)).one()
    return keep.Origin(row.origin, row.path)
