"""Conversations, kept in the library's database and reopened exactly as they were shown."""

import json
import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Float, ForeignKey, Integer, MetaData, String, Table, Text, select
from sqlalchemy import func as sql

from assistant.conversation import Answer
from assistant.history.own_tables import OwnTables
from assistant.history.record import answer_from_json, answer_to_json
from ingest.problem import Problem

LOCAL = "local"
"""The owner of every conversation while there is one person at the keyboard."""

INTERRUPTED = "The answer was interrupted before it was complete; ask again."

GONE = "There is no such conversation; it may have been deleted. Start a new one."

LONGEST_TITLE = 60

tables = MetaData()
conversations = Table(
    "conversations",
    tables,
    Column("id", String(32), primary_key=True),
    Column("owner", String(200), nullable=False, index=True),
    Column("title", Text, nullable=False, default=""),
    Column("changed", Float, nullable=False, index=True),
)
turns_table = Table(
    "turns",
    tables,
    Column("conversation", String(32), ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("answer", Text, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A line of the list."""

    id: str
    title: str


class History(OwnTables):
    """Every method takes the owner, and an unknown conversation looks the same as another owner's."""

    tables = tables

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Raises Problem where no conversation was ever kept."""
        if not self.ready:
            raise Problem(GONE)
        with self.reads.connect() as connection:
            yield connection

    def create(self, owner: str) -> str:
        """A new, empty conversation; its id. It gets its title from the first question."""
        self._make_ready()
        conversation = secrets.token_hex(12)  # not base64: an id beginning with "-" would be an option of a command
        with self.engine.begin() as connection:
            row = {"id": conversation, "owner": owner, "title": "", "changed": time.time()}
            connection.execute(conversations.insert().values(row))
        return conversation

    def list(self, owner: str) -> Sequence[Conversation]:
        """The owner's conversations in which something was asked, newest first."""
        if not self.ready:
            return ()
        asked = select(turns_table.c.conversation).distinct()
        mine = select(conversations.c.id, conversations.c.title).where(
            conversations.c.owner == owner, conversations.c.id.in_(asked)
        )
        with self._reading() as connection:
            rows = connection.execute(mine.order_by(conversations.c.changed.desc(), conversations.c.id))
            return tuple(Conversation(*row) for row in rows)

    def title(self, owner: str, conversation: str) -> str:
        """Raises Problem when the owner has no such conversation."""
        with self._reading() as connection:
            return own(connection, owner, conversation)

    def turns(self, owner: str, conversation: str) -> tuple[Answer, ...]:
        """All turns, oldest first; one that never ended has `problem` INTERRUPTED and no text."""
        with self._reading() as connection:
            own(connection, owner, conversation)
            rows = connection.execute(
                select(turns_table.c.answer)
                .where(turns_table.c.conversation == conversation)
                .order_by(turns_table.c.number)
            )
            return tuple(answer_from_json(json.loads(row.answer)) for row in rows)

    def begin(self, owner: str, conversation: str, question: str, turn: int | None = None) -> int:
        """Keep a question before it is answered, so that it outlives the process; the number of its turn, from 1.

        With `turn`, that turn is asked again and what it said is given up.
        """
        empty = Answer(question, question, answered=False, text="", model="", problem=INTERRUPTED)
        with self.engine.begin() as connection:
            title = own(connection, owner, conversation)
            number = turn or last_turn(connection, conversation) + 1
            keep(connection, conversation, number, empty)
            if not title:
                entitle(connection, conversation, short(question))
        return number

    def finish(self, owner: str, conversation: str, turn: int, answer: Answer) -> None:
        """Keep the answer of a turn that was begun. A conversation deleted meanwhile stays deleted."""
        with self.engine.begin() as connection:
            if titled(connection, owner, conversation) is not None:
                keep(connection, conversation, turn, answer)

    def rename(self, owner: str, conversation: str, title: str) -> None:
        """Raises Problem for an empty title."""
        if not (clean := short(title)):
            raise Problem("A conversation needs a name; type one, or keep the old one.")
        with self.engine.begin() as connection:
            own(connection, owner, conversation)
            entitle(connection, conversation, clean)

    def delete(self, owner: str, conversation: str) -> None:
        """The conversation and all its turns. One that is already gone is no error."""
        with self.engine.begin() as connection:
            if titled(connection, owner, conversation) is not None:
                connection.execute(turns_table.delete().where(turns_table.c.conversation == conversation))
                connection.execute(conversations.delete().where(conversations.c.id == conversation))


def titled(connection: Connection, owner: str, conversation: str) -> str | None:
    """The title of the owner's conversation; None when there is none."""
    mine = (conversations.c.id == conversation) & (conversations.c.owner == owner)
    return connection.execute(select(conversations.c.title).where(mine)).scalar()


def own(connection: Connection, owner: str, conversation: str) -> str:
    """The title of the owner's conversation. Raises Problem when there is none."""
    title = titled(connection, owner, conversation)
    if title is None:
        raise Problem(GONE)
    return title


def last_turn(connection: Connection, conversation: str) -> int:
    last = select(sql.max(turns_table.c.number)).where(turns_table.c.conversation == conversation)
    return connection.execute(last).scalar() or 0


def keep(connection: Connection, conversation: str, number: int, answer: Answer) -> None:
    # JSON in pure ASCII: half of a surrogate pair, which a paste can bring, is no valid UTF-8.
    text = json.dumps(answer_to_json(answer))
    place = (turns_table.c.conversation == conversation) & (turns_table.c.number == number)
    if not connection.execute(turns_table.update().where(place).values(answer=text)).rowcount:
        row = {"conversation": conversation, "number": number, "answer": text}
        connection.execute(turns_table.insert().values(row))
    touched = conversations.update().where(conversations.c.id == conversation)
    connection.execute(touched.values(changed=time.time()))


def entitle(connection: Connection, conversation: str, title: str) -> None:
    connection.execute(conversations.update().where(conversations.c.id == conversation).values(title=title))


def short(text: str) -> str:
    """One line of at most LONGEST_TITLE characters, cut between words where there are any."""
    line = " ".join(text.encode("utf-8", "replace").decode().split())
    if len(line) <= LONGEST_TITLE:
        return line
    cut = line[: LONGEST_TITLE - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[LONGEST_TITLE // 2 :] else cut) + "…"
