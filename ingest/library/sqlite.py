"""What only SQLite can do: how a file is opened, what its errors mean, and the full-text table."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Row, Table, create_engine, event, text
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DBAPIError

from ingest.problem import Problem

PATIENCE = 5_000
"""Milliseconds to wait for another process's transaction; ours last some milliseconds each."""

# Tokens arrive separated by spaces and must stay whole: every character but a separator belongs to a word.
WORDS = """CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    body, heading, signs, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'")"""
TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5vocab(words, row)"
COLUMNS = ("body", "heading", "signs")
DAYS = """CREATE TABLE IF NOT EXISTS days(
    passage INTEGER, first TEXT, last TEXT, PRIMARY KEY (passage, first, last)) WITHOUT ROWID"""
DAYS_BY_TIME = "CREATE INDEX IF NOT EXISTS days_by_time ON days(first, last, passage)"
WordRow = tuple[int, str, str, str, tuple[tuple[str, str], ...]]
"""A passage's key; words of the passage, words and signs of its heading, signs of the passage, separated by spaces;
the times it tells of, first and last day of each."""


def connect(path: Path) -> Engine:
    """An engine whose transactions take the write lock at once, unless made with `execution_options(reads=True)`.

    A transaction that reads first and writes later fails at once when another process has written in between.
    """
    engine = create_engine(f"sqlite:///{path}", max_overflow=50, connect_args={"timeout": PATIENCE / 1000})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by _begin, not guessed by the driver
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", f"busy_timeout = {PATIENCE}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Errors of the library's database, as one sentence. Raises Problem."""
    try:
        yield
    except DBAPIError as error:
        raise Problem(_explain(folder, str(error.orig))) from error


def _explain(folder: Path, said: str) -> str:
    if "disk is full" in said:
        return f"The disk is full: nothing more fits in {folder}; make room there and run this again."
    if "readonly" in said or "unable to open" in said:
        return f"The library {folder} cannot be written; change its permissions or choose another with --library."
    if "locked" in said:
        return f"Another program has kept the library {folder} locked for 5 seconds; end it and run this again."
    return f"The library {folder} is damaged ({said}); restore a copy of it, or move it away and ingest again."


def put(connection: Connection, table: Table, values: dict[str, Any], once: tuple[str, ...] = ()) -> None:
    """Insert a row, or give the row of the same primary key these values, save those set only `once`."""
    connection.execute(_upsert(table, tuple(values), once), values)


@cache
def _upsert(table: Table, names: tuple[str, ...], once: tuple[str, ...]) -> Insert:
    """Made once for each shape of row: making one takes longer than running it."""
    statement = upsert(table)
    rest = {name: statement.excluded[name] for name in names if not table.c[name].primary_key and name not in once}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest)


def create_words(connection: Connection) -> None:
    """Make the full-text table; one with other columns, made by an older program, goes and is empty until rebuilt."""
    found = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(words)")]
    if found and tuple(found) != COLUMNS:
        connection.exec_driver_sql("DROP TABLE words")
    connection.exec_driver_sql(WORDS)
    for statement in (TERMS, DAYS, DAYS_BY_TIME):
        connection.exec_driver_sql(statement)


def add_words(connection: Connection, rows: Iterable[WordRow]) -> None:
    kept = list(rows)
    if values := [dict(zip(("key", *COLUMNS), row[:-1], strict=True)) for row in kept]:
        connection.execute(
            text("INSERT INTO words(rowid, body, heading, signs) VALUES (:key, :body, :heading, :signs)"), values
        )
    if days := [{"key": key, "first": first, "last": last} for key, *_, told in kept for first, last in told]:
        connection.execute(text("INSERT INTO days VALUES (:key, :first, :last)"), days)


def remove_words(connection: Connection, keys: Iterable[int]) -> None:
    values = [{"key": key} for key in keys]
    if values:
        connection.execute(text("DELETE FROM words WHERE rowid = :key"), values)
        connection.execute(text("DELETE FROM days WHERE passage = :key"), values)


def clear_words(connection: Connection) -> None:
    for table in ("words", "days"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    create_words(connection)


def count_words(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM words_docsize").scalar_one())


def all_words(connection: Connection) -> dict[int, tuple[Any, ...]]:
    """What the word index holds: passage key to the rest of its row."""
    days: dict[int, list[tuple[str, str]]] = {}
    for key, *told in connection.exec_driver_sql("SELECT passage, first, last FROM days ORDER BY 1, 2, 3"):
        days.setdefault(key, []).append((told[0], told[1]))
    rows = connection.execute(text("SELECT rowid, body, heading, signs FROM words"))
    return {key: (*columns, tuple(days.get(key, ()))) for key, *columns in rows}


def search_words(
    connection: Connection, words: Sequence[str], k: int, keys: Sequence[int] | None = None
) -> list[tuple[int, float]]:
    """Keys of the passages that hold any of the words, best first by BM25, with a score above zero.

    `keys`: only these. The plus keeps SQLite from asking the index once for each of them; the function in place of the
    column `rank` scores those alone, where the column scores and sorts whatever holds a word.
    """
    query = " OR ".join('"' + word.replace('"', '""') + '"' for word in words)
    found = "SELECT rowid, -rank FROM words WHERE words MATCH :query ORDER BY rank LIMIT :k"
    among = (
        "SELECT rowid, -bm25(words) AS score FROM words WHERE words MATCH :query "
        "AND +rowid IN (SELECT value FROM json_each(:keys)) ORDER BY score DESC LIMIT :k"
    )
    rows = connection.execute(
        text(found if keys is None else among),
        {"query": query, "k": k} | ({} if keys is None else {"keys": json.dumps(keys)}),
    )
    return [(int(key), float(score)) for key, score in rows]


def frequencies(connection: Connection, words: Sequence[str]) -> dict[str, int]:
    """In how many passages each of the words is; one that is in none is left out."""
    query = text("SELECT term, doc FROM terms WHERE term IN (SELECT value FROM json_each(:words))")
    return {row.term: row.doc for row in connection.execute(query, {"words": json.dumps(words)})}


def shortlisted(connection: Connection, keys: Sequence[int]) -> list[Row[Any]]:
    """key, id, document, date, language, signs, times told (`first/last`, by blanks) and vector, if any, of those among
    these passages that can be searched."""
    query = text(
        "SELECT p.key, p.id, p.document, v.published, v.language, w.signs, x.vector, "
        "(SELECT group_concat(first || '/' || last, ' ') FROM days WHERE passage = p.key) AS told "
        "FROM json_each(:keys) AS one "
        "JOIN passages AS p ON p.key = one.value JOIN words AS w ON w.rowid = p.key "
        "JOIN documents AS d ON d.id = p.document AND d.retired IS NULL "
        "JOIN versions AS v ON v.document = p.document AND v.version = p.version "
        "LEFT JOIN vectors AS x ON x.passage = p.key"
    )
    return list(connection.execute(query, {"keys": json.dumps(list(keys))}))


def keys_of(connection: Connection, identities: Iterable[str]) -> list[int]:
    """The keys of the passages with these ids, ascending; unknown ones are left out."""
    query = text("SELECT key FROM passages WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY key")
    return list(connection.scalars(query, {"ids": json.dumps(list(identities))}))


def passages_among(connection: Connection, identities: Iterable[str]) -> list[str]:
    """The ids of the passages of these documents."""
    query = text("SELECT id FROM passages WHERE document IN (SELECT value FROM json_each(:documents))")
    return list(connection.scalars(query, {"documents": json.dumps(list(identities))}))


def passages_telling(
    connection: Connection, identities: Iterable[str], later: Iterable[str], days: tuple[str, str]
) -> list[str]:
    """The ids of passages of these documents that tell of the days, stand beside one that does, or tell no time in a
    document that tells of the days or is one of `later`. The keys of a document's passages follow each other, and days
    of no known year begin with a hyphen."""
    query = text(
        "WITH telling AS MATERIALIZED (SELECT DISTINCT p.key, p.document FROM days JOIN passages AS p "
        "ON p.key = days.passage WHERE days.first <= :last AND days.last >= :first), "
        "whole AS MATERIALIZED (SELECT document FROM telling UNION SELECT value FROM json_each(:later)) "
        "SELECT id FROM passages AS p WHERE document IN (SELECT value FROM json_each(:documents)) AND "
        "((p.document IN whole AND NOT EXISTS (SELECT 1 FROM days WHERE passage = p.key AND first >= '0')) OR EXISTS "
        "(SELECT 1 FROM telling AS t WHERE t.key BETWEEN p.key - 1 AND p.key + 1 AND t.document = p.document))"
    )
    given = {"documents": json.dumps(list(identities)), "later": json.dumps(list(later))}
    return list(connection.scalars(query, given | {"first": days[0], "last": days[1]}))


def damage(connection: Connection) -> list[str]:
    """What SQLite itself finds wrong with the file and with the full-text table; empty when nothing is."""
    found: list[Any] = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(5)") if row[0] != "ok"]
    found += [f"table {row[0]} has a row whose parent is missing" for row in _orphans(connection)]
    try:
        connection.exec_driver_sql("INSERT INTO words(words) VALUES ('integrity-check')")
    except DBAPIError as error:
        found.append(f"the word index is inconsistent ({error.orig})")
    return [str(sentence) for sentence in found]


def _orphans(connection: Connection) -> list[Any]:
    return list(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(5))
