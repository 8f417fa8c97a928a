"""The facts of the registers in the library: those of the current version of every document that can be searched."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, and_, select

from ingest.documents import Source
from ingest.library.rows import SOURCE, source
from ingest.library.schema import IS_CURRENT, IS_LIVE, documents, facts, versions
from ingest.library.sqlite import put
from ingest.prepared import Derived
from ingest.registers.fact_payload import facts_from, payload
from ingest.registers.facts import FAILED, Facts


def put_facts(connection: Connection, document: str, version: str, derived: Derived, corrected: str = "{}") -> None:
    """Take the place of what is kept for the document; `corrected`: what was laid over its description meanwhile."""
    row = {
        "document": document,
        "version": version,
        "extractor": derived.extractor,
        "corrected": corrected,
        "payload": payload(derived.facts),
    }
    put(connection, facts, row)


def each_facts(reads: Engine) -> Iterator[tuple[Source, Facts]]:
    """Those of every document that can be searched, by id; read one by one."""
    of_version = and_(facts.c.document == versions.c.document, facts.c.version == versions.c.version)
    query = select(*SOURCE, facts.c.payload).join_from(documents, versions, IS_CURRENT).join(facts, of_version)
    with reads.connect() as connection:
        rows = connection.execution_options(yield_per=100).execute(query.where(IS_LIVE).order_by(documents.c.id))
        yield from ((source(row), facts_from(row.payload)) for row in rows)


def failed(reads: Engine, document: str) -> bool:
    """Whether the rules could not read the document to its end: they fail on it wherever they are applied."""
    query = select(facts.c.extractor).where(facts.c.document == document)
    with reads.connect() as connection:
        return connection.scalar(query) == FAILED
