"""What only SQLite can do: how a file is opened, what its errors mean, and the full-text table."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from ingest.problem import Problem

PATIENCE = 5_000
"""Milliseconds to wait for another process's transaction; ours last some milliseconds each."""

# Tokens arrive separated by spaces and must stay whole: every character but a separator belongs to a word.
WORDS = """CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    body, heading, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'")"""
BODY_WEIGHT, HEADING_WEIGHT = 1.0, 0.3


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


def create_words(connection: Connection) -> None:
    connection.exec_driver_sql(WORDS)


def add_words(connection: Connection, rows: Iterable[tuple[int, str, str]]) -> None:
    """Rows of passage key, words of the passage and words of its heading, each separated by spaces."""
    values = [{"key": key, "body": body, "heading": heading} for key, body, heading in rows]
    if values:
        connection.execute(text("INSERT INTO words(rowid, body, heading) VALUES (:key, :body, :heading)"), values)


def remove_words(connection: Connection, keys: Iterable[int]) -> None:
    values = [{"key": key} for key in keys]
    if values:
        connection.execute(text("DELETE FROM words WHERE rowid = :key"), values)


def clear_words(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS words")
    create_words(connection)


def count_words(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM words_docsize").scalar_one())


def all_words(connection: Connection) -> dict[int, tuple[str, str]]:
    """What the full-text table holds: passage key to the words of body and heading."""
    rows = connection.execute(text("SELECT rowid, body, heading FROM words"))
    return {key: (body, heading) for key, body, heading in rows}


def search_words(connection: Connection, words: Sequence[str], k: int) -> list[tuple[int, float]]:
    """Keys of the passages that hold any of the words, best first by BM25, with a score above zero."""
    query = " OR ".join('"' + word.replace('"', '""') + '"' for word in words)
    rows = connection.execute(
        text(
            f"SELECT rowid, -bm25(words, {BODY_WEIGHT}, {HEADING_WEIGHT}) AS score FROM words "
            "WHERE words MATCH :query ORDER BY score DESC, rowid LIMIT :k"
        ),
        {"query": query, "k": k},
    )
    return [(int(key), float(score)) for key, score in rows]


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
