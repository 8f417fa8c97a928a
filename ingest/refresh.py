"""What was derived from stored documents by older rules, or before a correction, is derived again."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import func, literal, or_, select

from ingest.library.keep import changing
from ingest.library.kept_facts import put_facts
from ingest.library.library import Library
from ingest.library.reprints import put_sketch
from ingest.library.schema import IS_CURRENT, IS_LIVE, documents, facts, sketches, versions
from ingest.prepared import RULES, Derived, Prepared, Sketch
from ingest.read.unreadable import Unreadable
from ingest.registers.facts import EXTRACTOR, FAILED
from ingest.report import Failure, Progress, Step
from ingest.sandbox.sandbox import Readers


@dataclass(frozen=True, slots=True)
class Due:
    """A document to derive from again: its facts with what was corrected of it, its sketch, or both."""

    document: str
    version: str
    file: str
    corrected: str
    facts: bool
    sketch: bool
    failed: bool
    """Whether its facts could not be extracted when that was tried last."""


def refresh(
    library: Library,
    readers: Readers,
    progress: Progress = lambda step: None,
    only: Collection[str] | None = None,
    everything: bool = False,
    tried: Collection[str] = (),
) -> list[Failure]:
    """Derive facts and sketches of the documents that are due, or of all, in the reader processes.

    Reads stored texts, no files. Returns what could not be derived, which the next run tries again; `tried`: documents
    of which this run has tried already.
    """
    due = [one for one in _due(library, everything) if not (one.failed and one.document in tried)]
    waiting = {one.document: one for one in due if only is None or one.document in only}
    failed: list[Failure] = []
    for done, found in enumerate(readers.prepare_all(_stored(library, waiting)), start=1):
        one, derived = waiting[found.origin], _derived(found)
        _keep(library, one, derived)
        failed += [Failure(one.file, note) for note in derived.notes]
        progress(Step(done, len(waiting), 0, one.file))
    return failed


def _due(library: Library, everything: bool) -> list[Due]:
    facts_due = or_(
        facts.c.document.is_(None),
        facts.c.version != documents.c.version,
        facts.c.extractor < EXTRACTOR,
        facts.c.corrected != documents.c.corrected,
        literal(everything),
    )
    sketch_due = or_(
        sketches.c.document.is_(None),
        sketches.c.version != documents.c.version,
        sketches.c.rules < RULES,
        literal(everything),
    )
    failed = func.coalesce(facts.c.extractor == FAILED, False)
    query = (
        select(
            documents.c.id, documents.c.version, versions.c.file, documents.c.corrected, facts_due, sketch_due, failed
        )
        .join_from(documents, versions, IS_CURRENT)
        .outerjoin(facts, facts.c.document == documents.c.id)
        .outerjoin(sketches, sketches.c.document == documents.c.id)
        .where(IS_LIVE, or_(facts_due, sketch_due))
    )
    with library.reads.connect() as connection:
        return [Due(*row) for row in connection.execute(query.order_by(documents.c.id))]


def _stored(library: Library, identities: dict[str, Due]) -> Iterator[Prepared]:
    for identity in identities:
        if document := library.document(identity):
            yield Prepared(identity, document, tuple(library.passages_of(identity)))


def _derived(found: Prepared | Unreadable) -> Derived:
    """Nothing in the place of what could not be derived; a text that breaks the reader is sketched no second time."""
    if isinstance(found, Prepared) and found.derived:
        return found.derived
    notes = (found.reason,) if isinstance(found, Unreadable) else ()
    return Derived(FAILED, sketch=Sketch(RULES), notes=notes)


def _keep(library: Library, one: Due, derived: Derived) -> None:
    with changing(library) as connection:
        if one.facts:
            put_facts(connection, one.document, one.version, derived, one.corrected)
        if one.sketch:
            put_sketch(connection, one.document, one.version, derived.sketch)
