"""The facts of the registers in the library: those of the current version of every document that can be searched."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, and_, func, select

from ingest.documents import Source
from ingest.library.rows import SOURCE, source
from ingest.library.schema import documents, facts, versions
from ingest.library.sqlite import put
from ingest.prepared import Derived
from ingest.registers.fact_payload import facts_from, payload
from ingest.registers.facts import EXTRACTOR, Facts

IS_CURRENT = and_(facts.c.document == documents.c.id, facts.c.version == documents.c.version)


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
    query = _kept(*SOURCE, facts.c.payload).where(documents.c.retired.is_(None)).order_by(documents.c.id)
    with reads.connect() as connection:
        for row in connection.execution_options(yield_per=100).execute(query):
            yield source(row), facts_from(row.payload)


def facts_of(reads: Engine, document: str) -> Facts:
    """Empty for a document that has none, or is none."""
    with reads.connect() as connection:
        found = connection.scalar(_kept(facts.c.payload).where(documents.c.id == document))
    return facts_from(found) if found else Facts()


def outdated(reads: Engine) -> int:
    """How many documents that can be searched wait for `ingest` to list their facts by the present rules."""
    query = _kept(func.count()).where(documents.c.retired.is_(None), facts.c.extractor >= EXTRACTOR)
    living = select(func.count()).select_from(documents).where(documents.c.retired.is_(None))
    with reads.connect() as connection:
        return int(connection.scalar(living) or 0) - int(connection.scalar(query) or 0)


def _kept(*columns: ColumnElement[Any]) -> Select[Any]:
    of_version = and_(versions.c.document == documents.c.id, versions.c.version == documents.c.version)
    return select(*columns).select_from(documents).join(facts, IS_CURRENT).join(versions, of_version)
