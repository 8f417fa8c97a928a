"""The library: documents, their versions, passages and vectors in one SQL database; this file opens and reads it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Engine, Select, and_, func, select

from ingest.documents import Document, Dropped, Passage, Source
from ingest.library import kept_facts, sqlite
from ingest.library.migrate import make_current
from ingest.library.reprints import Group, Reprints
from ingest.library.rows import SOURCE, intact, passage, portions, source, stack
from ingest.library.schema import IS_CURRENT, IS_LIVE, documents, meta, passages, vectors, versions
from ingest.problem import Problem
from ingest.registers.facts import Facts

FILE = "library.db"
OF_VERSION = and_(passages.c.document == versions.c.document, passages.c.version == versions.c.version)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list of documents; `group` where others carry the same text."""

    source: Source
    passages: int
    group: Group | None = None

    @property
    def reprints(self) -> tuple[str, ...]:
        """The other documents that carry the same text."""
        return tuple(other for other in self.group.documents if other != self.source.document) if self.group else ()


class Library:
    """Everything about one document is committed in one transaction: after a crash it is whole or absent."""

    def __init__(self, folder: Path, engine: Engine, embedding: str | None) -> None:
        self.folder = folder
        self.engine = engine
        """Its transactions take the write lock at once; what only reads takes `reads`."""
        self.embedding = embedding
        """The embedding model that new vectors come from; None where the library is opened only to read."""
        self.reads = engine.execution_options(reads=True)
        """The same database for what only reads: its transactions never wait."""
        self.reprints = Reprints(self.reads)
        """Which documents carry one text."""

    @classmethod
    def open(cls, folder: Path, embedding: str | None = None) -> Self:
        """Open a library, making folder and tables where there are none, or the tables current.

        Raises Problem when it cannot be written, is damaged, was made by a newer program, or holds vectors of another
        embedding model; None as the model leaves that unchecked.
        """
        path = folder.absolute() / FILE
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(
                f"The library {folder} cannot be made ({error.strerror}); choose another folder with --library."
            ) from error
        library = cls(path.parent, sqlite.connect(path), embedding)
        with sqlite.explained(path.parent):
            try:
                with library.engine.begin() as connection:
                    make_current(connection, folder, embedding)
            except BaseException:
                library.close()
                raise
        return library

    def close(self) -> None:
        self.engine.dispose()

    def revision(self) -> int:
        """A number that grows with every committed change of documents, here or in another process."""
        return int(self.recorded("revision") or 0)

    def recorded_embedding(self) -> str | None:
        """The model that the stored vectors come from; None before the first of them."""
        return self.recorded("embedding")

    def dimensions(self) -> int:
        """How long the stored vectors are; 0 before the first of them."""
        return int(self.recorded("dimensions") or 0)

    def recorded(self, name: str) -> str | None:
        """A fact noted about the library itself."""
        with self.reads.connect() as connection:
            return connection.scalar(select(meta.c.value).where(meta.c.name == name))

    def document(self, identity: str, version: str | None = None) -> Document | None:
        """The current version of a document, or any other one it ever had. Raises Problem if its text was altered."""
        wanted = documents.c.version if version is None else version
        said = (versions.c.dropped, versions.c.hidden, versions.c.notes, versions.c.outside, versions.c.text)
        query = select(*SOURCE, *said).join_from(
            documents, versions, and_(documents.c.id == versions.c.document, versions.c.version == wanted)
        )
        with self.reads.connect() as connection:
            row = connection.execute(query.where(documents.c.id == identity)).one_or_none()
        if row is None:
            return None
        dropped = tuple(Dropped(*span) for span in row.dropped)
        more = map(tuple, (row.hidden, row.notes, row.outside))
        return Document(source(row), intact(row.text, row.version), dropped, *more)

    def documents(self) -> list[Entry]:
        """Every document that can be searched, by title."""
        count = select(func.count()).select_from(passages).where(OF_VERSION).correlate(versions).scalar_subquery()
        query = select(*SOURCE, count.label("passages")).join_from(documents, versions, IS_CURRENT).where(IS_LIVE)
        with self.reads.connect() as connection:
            rows = connection.execute(query.order_by(versions.c.title, versions.c.document)).all()
        groups = self.reprints.groups()
        return [Entry(source(row), row.passages, groups.get(row.document)) for row in rows]

    def facts(self) -> Iterator[tuple[Source, Facts]]:
        """What each document that can be searched says of people, meetings and agreements."""
        return kept_facts.each_facts(self.reads)

    def facts_failed(self, document: str) -> bool:
        """Whether people and events could not be read in the document, as its notes say."""
        return kept_facts.failed(self.reads, document)

    def passages(self, identities: Sequence[str]) -> list[Passage]:
        """The passages with these ids, in their order; unknown ones are left out."""
        found: dict[str, Passage] = {}
        for few in portions(identities):
            found |= {piece.id: piece for piece in self._passages(passages.c.id.in_(few))}
        return [found[identity] for identity in identities if identity in found]

    def passages_of(self, document: str) -> list[Passage]:
        """The passages of a document's current version, from its first to its last."""
        return self._passages(passages.c.document == document)

    def _passages(self, which: ColumnElement[bool]) -> list[Passage]:
        query: Select[Any] = select(*SOURCE, passages.c.start, passages.c.end, passages.c.sentences).join_from(
            passages, versions, OF_VERSION
        )
        with self.reads.connect() as connection:
            rows = connection.execute(query.where(which).order_by(passages.c.document, passages.c.start)).all()
            texts: dict[tuple[str, str], str] = {}
            for some in portions(sorted({row.document for row in rows})):
                found = connection.execute(_texts().where(documents.c.id.in_(some)))
                texts |= {(row.document, row.version): intact(row.text, row.version) for row in found}
        return [passage(row, texts[row.document, row.version]) for row in rows]

    def passage_ids(self) -> list[str]:
        """The ids of all passages that can be searched."""
        with self.reads.connect() as connection:
            return list(connection.scalars(_live(passages.c.id)))

    def keys(self) -> list[int]:
        """The keys of all passages that can be searched: what the word index must hold, ascending."""
        with self.reads.connect() as connection:
            return list(connection.scalars(_live(passages.c.key)))

    def embedded_keys(self) -> list[int]:
        """Those among them that have a vector: what the index by meaning must hold, ascending."""
        with self.reads.connect() as connection:
            return list(connection.scalars(_live(passages.c.key).join(vectors)))

    def ids(self, keys: Sequence[int]) -> dict[int, str]:
        """Passage ids by key, of those among `keys` that can be searched."""
        with self.reads.connect() as connection:
            query = _live(passages.c.key, passages.c.id)
            return {
                key: id
                for few in portions(keys)
                for key, id in connection.execute(query.where(passages.c.key.in_(few)))
            }

    def vectors(self, identities: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, one row for each id. Raises KeyError for an unknown one."""
        found = self._vectors(passages.c.id, identities)
        return stack([found[identity] for identity in identities])

    def stored_vectors(self, keys: Sequence[int]) -> tuple[list[int], NDArray[np.float32]]:
        """The keys among these that still have a vector, in their order, and one row for each."""
        found = self._vectors(passages.c.key, keys)
        known = [key for key in keys if key in found]
        return known, stack([found[key] for key in known])

    def _vectors(self, column: ColumnElement[Any], values: Sequence[Any]) -> dict[Any, NDArray[np.float32]]:
        query = select(column, vectors.c.vector).join_from(passages, vectors)
        with self.reads.connect() as connection:
            return {
                value: np.frombuffer(vector, dtype="<f4")
                for few in portions(values)
                for value, vector in connection.execute(query.where(column.in_(few)))
            }

    def keys_of(self, document: str) -> dict[str, int]:
        """Passage keys by id, of a document's current version."""
        with self.reads.connect() as connection:
            query = select(passages.c.id, passages.c.key).where(passages.c.document == document)
            return dict(connection.execute(query).all())

    def by_words(self, words: Sequence[str], k: int) -> list[tuple[str, float]]:
        """Ids of passages that hold any of the words, best first by BM25. Empty without words."""
        if not words:
            return []
        with self.reads.connect() as connection:
            found = sqlite.search_words(connection, words, k)
        ids = self.ids([key for key, _ in found])
        return [(ids[key], score) for key, score in found if key in ids]

    def words(self) -> dict[int, tuple[Any, ...]]:
        """What the word index holds: passage key to the words of the passage and its heading, the signs, the times."""
        with self.reads.connect() as connection:
            return sqlite.all_words(connection)

    def count_words(self) -> int:
        """How many passages the word index holds."""
        with self.reads.connect() as connection:
            return sqlite.count_words(connection)


def _texts() -> Select[Any]:
    """The texts that passages were cut from."""
    return select(versions.c.document, versions.c.version, versions.c.text).join_from(documents, versions, IS_CURRENT)


def _live(*columns: ColumnElement[Any]) -> Select[Any]:
    return (
        select(*columns)
        .join_from(passages, documents, documents.c.id == passages.c.document)
        .where(IS_LIVE)
        .order_by(passages.c.key)
    )
