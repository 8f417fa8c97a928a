"""The report in the making: what was collected, in its order, each with a note; kept in the library's database."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Column, ColumnElement, Connection, Integer, MetaData, String, Table, Text, select
from sqlalchemy import func as sql

from assistant.conversation import Answer
from assistant.history.own_tables import OwnTables
from assistant.history.record import answer_from_json, answer_to_json
from ingest.problem import Problem

LONGEST_NOTE = 10_000
GONE = "This is no longer in the report; reload the page."

tables = MetaData()
entries_table = Table(
    "report_entries",
    tables,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("owner", String(200), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("answer", Text, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something collected, as it was when it was; a quotation has no question."""

    id: int
    answer: Answer
    note: str = ""


class Report(OwnTables):
    """Every method takes the owner, and another owner's entries look like none."""

    tables = tables

    def entries(self, owner: str) -> Sequence[Entry]:
        if not self.ready:
            return ()
        mine = select(entries_table).where(entries_table.c.owner == owner).order_by(entries_table.c.place)
        with self.reads.connect() as connection:
            rows = connection.execute(mine).all()
        return tuple(Entry(row.id, answer_from_json(json.loads(row.answer)), row.note) for row in rows)

    def add(self, owner: str, answer: Answer) -> tuple[int, bool]:
        """The id of the entry, and whether it is new: the same is not collected twice."""
        self._make_ready()
        # The passages that were found beside it are no part of what it says. ASCII: half a surrogate is no UTF-8.
        text = json.dumps(answer_to_json(replace(answer, passages=(), search_seconds=0, answer_seconds=0)))
        with self.engine.begin() as connection:
            same = (entries_table.c.owner == owner) & (entries_table.c.answer == text)
            known = connection.execute(select(entries_table.c.id).where(same)).scalar()
            if known is not None:
                return int(known), False
            row = {"owner": owner, "place": last(connection, owner) + 1, "note": "", "answer": text}
            made = entries_table.insert().values(row).returning(entries_table.c.id)
            return int(connection.execute(made).scalar_one()), True

    def annotate(self, owner: str, entry: int, note: str) -> None:
        """Raises Problem for a note that is too long and for an entry that is gone."""
        if len(note) > LONGEST_NOTE:
            raise Problem(f"The note has {len(note):,} characters; keep it under {LONGEST_NOTE:,}.")
        with self.engine.begin() as connection:
            if not connection.execute(entries_table.update().where(own(owner, entry)).values(note=note)).rowcount:
                raise Problem(GONE)

    def move(self, owner: str, entry: int, up: bool) -> None:
        """Exchange it with its neighbour; the first cannot go up. Raises Problem for an entry that is gone."""
        with self.engine.begin() as connection:
            mine = select(entries_table.c.id, entries_table.c.place).where(entries_table.c.owner == owner)
            rows = connection.execute(mine.order_by(entries_table.c.place)).all()
            at = next((at for at, row in enumerate(rows) if row.id == entry), None)
            if at is None:
                raise Problem(GONE)
            other = at - 1 if up else at + 1
            if 0 <= other < len(rows):
                put(connection, rows[at].id, rows[other].place)
                put(connection, rows[other].id, rows[at].place)

    def remove(self, owner: str, entry: int) -> None:
        """One that is already gone is no error."""
        with self.engine.begin() as connection:
            connection.execute(entries_table.delete().where(own(owner, entry)))

    def clear(self, owner: str) -> None:
        with self.engine.begin() as connection:
            connection.execute(entries_table.delete().where(entries_table.c.owner == owner))


def own(owner: str, entry: int) -> ColumnElement[bool]:
    return (entries_table.c.owner == owner) & (entries_table.c.id == entry)


def put(connection: Connection, entry: int, place: int) -> None:
    connection.execute(entries_table.update().where(entries_table.c.id == entry).values(place=place))


def last(connection: Connection, owner: str) -> int:
    """The last place taken, 0 for none."""
    places = select(sql.max(entries_table.c.place)).where(entries_table.c.owner == owner)
    return connection.execute(places).scalar() or 0
