"""Documents whose text is new are compared with those that share some of it, and the pairs are kept."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, Select, String, and_, bindparam, func, or_, select, update

from ingest.library.keep import changing, writing
from ingest.library.library import Library
from ingest.library.rows import portions
from ingest.library.schema import documents, prints, reprints, sketches
from ingest.library.sqlite import put
from ingest.report import Duplicate, Progress, Step

if TYPE_CHECKING:
    from ingest.reprints.same_text import Told, Verdict

RIVALS = 8
"""Documents that one is compared with, those with most prints in common first; further copies join through these."""
COMMON, FEWEST = 0.15, 2
"""The least share of the smaller sketch, and the fewest prints, that two versions of a text have in common."""
CROWD = 64
"""Documents with one print that are looked at, for everybody the same ones: what more have is a phrase of the trade, or
a text of which so many copies lead to each other."""
BATCH, REMEMBERED = 100, 200
Pair = tuple[str, str]


def find_reprints(library: Library, progress: Progress) -> None:
    """Compare every document that waits for it; a run that is stopped goes on where it was."""
    waiting, texts = _waiting(library), Texts(library)
    for start in range(0, len(waiting), BATCH):
        some = waiting[start : start + BATCH]
        found: dict[Pair, Verdict] = {}
        for identity in some:
            found |= dict(texts.pairs(identity, found))
        _keep(library, some, found)
        progress(Step(start + len(some), len(waiting), 0, ""))


def reprinted(library: Library, new: Sequence[str]) -> list[Duplicate]:
    """The new documents that carry the text of others: of one that was there before, or else of an earlier one."""
    found = []
    for place, identity in enumerate(new):
        group = library.reprints.group_of(identity).documents
        others = [other for other in group if other != identity and other not in new[place:]]
        found += [Duplicate(identity, other, "reprint") for other in others[:1]]
    return found


class Texts:
    """The texts of the library as they are compared, some of them remembered."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._told = lru_cache(REMEMBERED)(self._tell)
        self._near = _near()

    def pairs(self, identity: str, known: "dict[Pair, Verdict]") -> "Iterator[tuple[Pair, Verdict]]":
        """The document with each other one that is told alike, but for pairs that are known."""
        from ingest.reprints.same_text import compared  # only texts that are new need it

        for other in self._rivals(identity):
            pair = (min(identity, other), max(identity, other))
            if pair not in known and (verdict := compared(self._told(identity), self._told(other))):
                yield pair, verdict

    def _tell(self, identity: str) -> "Told":
        from ingest.reprints.same_text import Told

        pieces = self._library.passages_of(identity)
        sentences = tuple(piece.sentence_text(sentence) for piece in pieces for sentence in piece.sentences)
        return Told(sentences, pieces[0].source.published if pieces else None)

    def _rivals(self, identity: str) -> list[str]:
        """The searched documents with the largest shares of prints in common."""
        with self._library.reads.connect() as connection:
            own = connection.scalar(select(sketches.c.size).where(sketches.c.document == identity)) or 1
            rows = connection.execute(self._near, {"mine": identity, "own": own}).all()
            found = [(-row.shared / min(row.size, own), row.document) for row in rows]
        return [other for _, other in sorted(found)[:RIVALS]]


def _near() -> Select[Any]:
    """Searched documents with enough prints in common with `mine`, which has `own`: their size and how many those are.

    Counted before anything else is looked up, since most documents share a print or two.
    """
    identity, own = bindparam("mine", type_=String), bindparam("own", type_=Integer)
    mine, theirs, crowd = prints.alias(), prints.alias(), prints.alias()
    some = select(crowd.c.document).where(crowd.c.print == mine.c.print).order_by(crowd.c.document).limit(CROWD)
    common = (
        select(theirs.c.document, func.count().label("shared"))
        .join_from(mine, theirs, and_(mine.c.print == theirs.c.print, theirs.c.document.in_(some.correlate(mine))))
        .where(mine.c.document == identity, theirs.c.document != identity)
        .group_by(theirs.c.document)
        .having(func.count() >= FEWEST)
        .subquery()
    )
    enough = or_(common.c.shared >= COMMON * sketches.c.size, common.c.shared >= COMMON * own)
    return (
        select(sketches.c.document, sketches.c.size, common.c.shared)
        .join_from(common, sketches, sketches.c.document == common.c.document)
        .join(documents, documents.c.id == sketches.c.document)
        .where(documents.c.retired.is_(None), enough)
    )


def _waiting(library: Library) -> list[str]:
    query = select(sketches.c.document).join(documents, documents.c.id == sketches.c.document)
    with library.reads.connect() as connection:
        return list(connection.scalars(query.where(~sketches.c.compared, documents.c.retired.is_(None))))


def _keep(library: Library, identities: Sequence[str], found: "dict[Pair, Verdict]") -> None:
    """Only pairs change what people see: without them the library stays at its revision."""
    with (changing if found else writing)(library) as connection:
        for (document, other), verdict in found.items():
            row = {"document": document, "other": other, "alike": verdict.alike, "same": verdict.same}
            put(connection, reprints, row)
        for some in portions(identities):
            connection.execute(update(sketches).where(sketches.c.document.in_(some)).values(compared=True))
