"""Which documents carry one text: pairs are kept in the library, and the groups are made of them when asked for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, insert, or_, select

from ingest.library.schema import IS_CURRENT, IS_LIVE, documents, meta, prints, reprints, sketches, versions
from ingest.library.sqlite import put
from ingest.prepared import Sketch


@dataclass(frozen=True, slots=True)
class Group:
    """Documents that can be searched and carry one text, the earliest first.

    `agency` is what most of them name as the source of it, None where they name none.
    """

    documents: tuple[str, ...]
    agency: str | None = None


class Reprints:
    """The groups as they are now; made anew when the library has changed. Safe to use from several threads."""

    def __init__(self, reads: Engine) -> None:
        self._reads = reads
        self._made: tuple[str | None, dict[str, Group]] = (None, {})

    def group_of(self, document: str) -> Group:
        """The document alone where no other carries its text."""
        return self.groups().get(document, Group((document,)))

    def independent(self, identities: Iterable[str]) -> int:
        """How many sources these documents are, when all copies of one text count as one."""
        return len({self.group_of(identity).documents for identity in identities})

    def groups(self) -> dict[str, Group]:
        """By document; only groups of two and more."""
        with self._reads.connect() as connection:
            revision = connection.scalar(select(meta.c.value).where(meta.c.name == "revision"))
            if self._made[0] != revision:
                self._made = (revision, _groups(connection))
        return self._made[1]


def put_sketch(connection: Connection, identity: str, version: str, sketch: Sketch) -> None:
    """Take the place of the document's sketch; the pairs it had are forgotten until it is compared."""
    connection.execute(delete(prints).where(prints.c.document == identity))
    connection.execute(delete(reprints).where(or_(reprints.c.document == identity, reprints.c.other == identity)))
    row = {"version": version, "rules": sketch.rules, "size": len(sketch.prints), "agency": sketch.agency}
    put(connection, sketches, row | {"document": identity, "compared": False})
    if sketch.prints:
        connection.execute(insert(prints), [{"print": number, "document": identity} for number in sketch.prints])


def _groups(connection: Connection) -> dict[str, Group]:
    members = _joined(connection.execute(select(reprints).order_by(reprints.c.alike.desc(), reprints.c.document)).all())
    living = _living(connection) if members else {}
    found: dict[str, Group] = {}
    for component in {id(component): component for component in members.values()}.values():
        rows = sorted(
            (living[identity] for identity in component if identity in living),
            key=lambda row: (row.published or "9", row.id),
        )
        if len(rows) > 1:
            group = Group(tuple(row.id for row in rows), _agency(rows))
            found |= dict.fromkeys(group.documents, group)
    return found


def _joined(pairs: Sequence[Row[*tuple[Any, ...]]]) -> dict[str, set[str]]:
    """Documents with all that carry their text, the surest pairs joined first; never two that are known to differ."""
    differ: dict[str, set[str]] = {}
    for pair in pairs:
        if not pair.same:
            differ.setdefault(pair.document, set()).add(pair.other)
            differ.setdefault(pair.other, set()).add(pair.document)
    member: dict[str, set[str]] = {}
    for pair in pairs:
        mine = member.get(pair.document, {pair.document})
        theirs = member.get(pair.other, {pair.other})
        if pair.same and mine is not theirs and not any(differ.get(one, set()) & theirs for one in mine):
            joined = mine | theirs
            member |= dict.fromkeys(joined, joined)
    return member


def _living(connection: Connection) -> dict[str, Row[*tuple[Any, ...]]]:
    """The searched documents that are in a pair."""
    paired = or_(documents.c.id.in_(select(reprints.c.document)), documents.c.id.in_(select(reprints.c.other)))
    query = (
        select(documents.c.id, versions.c.published, sketches.c.agency)
        .join_from(documents, versions, IS_CURRENT)
        .join(sketches, sketches.c.document == documents.c.id)
        .where(IS_LIVE, paired)
    )
    return {row.id: row for row in connection.execute(query)}


def _agency(rows: Iterable[Row[*tuple[Any, ...]]]) -> str | None:
    """The name most of them give; of equals, that of the earliest."""
    named = [row.agency for row in rows if row.agency]
    return Counter(named).most_common(1)[0][0] if named else None
