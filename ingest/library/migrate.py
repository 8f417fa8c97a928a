"""A library of an older schema number is brought up to date when it is opened, in one transaction."""

from pathlib import Path

from sqlalchemy import Column, Connection, insert, inspect, select, update
from sqlalchemy.schema import CreateColumn

from ingest.library import sqlite
from ingest.library.schema import (
    NUMBER,
    WORDS_RULES,
    corrections,
    documents,
    facts,
    files,
    meta,
    metadata,
    prints,
    reprints,
    rulings,
    sketches,
    versions,
)
from ingest.problem import Problem


def make_current(connection: Connection, folder: Path, embedding: str | None) -> None:
    """Make the tables, or those that are missing. Raises Problem for a library that is not ours to use."""
    metadata.create_all(connection, tables=[meta])
    recorded = {row.name: row.value for row in connection.execute(select(meta.c.name, meta.c.value))}
    _refuse(folder, recorded, embedding)
    sqlite.create_words(connection)
    if "schema" not in recorded:
        metadata.create_all(connection)
        facts_of_new = {"schema": str(NUMBER), "revision": "0", "words": WORDS_RULES}
        connection.execute(insert(meta), [{"name": name, "value": value} for name, value in facts_of_new.items()])
        return
    number = int(recorded["schema"])
    for step in STEPS[number - 1 :]:
        step(connection)
    if number < NUMBER:
        connection.execute(update(meta).where(meta.c.name == "schema").values(value=str(NUMBER)))


def describe_more(connection: Connection) -> None:
    """1 to 2: author, where a date comes from, pages, what could not be read."""
    _add(connection, versions.c.author, versions.c.dated_by, versions.c.pages, versions.c.notes)


def keep_facts(connection: Connection) -> None:
    """2 to 3: people, meetings and agreements of each document; the next run of `ingest` extracts them."""
    metadata.create_all(connection, tables=[facts])


def keep_reprints(connection: Connection) -> None:
    """3 to 4: which documents carry one text; the next run of `ingest` finds out."""
    metadata.create_all(connection, tables=[sketches, prints, reprints])


def keep_corrections(connection: Connection) -> None:
    """4 to 5: what a person corrects of a description."""
    _add(connection, documents.c.corrected)
    metadata.create_all(connection, tables=[corrections])


def keep_rulings(connection: Connection) -> None:
    """5 to 6: what users decide about the people and meetings of the registers."""
    metadata.create_all(connection, tables=[rulings])


def keep_failures(connection: Connection) -> None:
    """6 to 7: what could not be read of each file, and by which readers; the next run of `ingest` finds out."""
    _add(connection, files.c.ability, files.c.failed)


def tell_guesses(connection: Connection) -> None:
    """7 to 8: where the name of a publisher comes from, for what is read from now on."""
    _add(connection, versions.c.publisher_by)


def tell_outside(connection: Connection) -> None:
    """8 to 9: what of a page is no part of its article, for what is read from now on."""
    _add(connection, versions.c.outside)


STEPS = (
    describe_more,
    keep_facts,
    keep_reprints,
    keep_corrections,
    keep_rulings,
    keep_failures,
    tell_guesses,
    tell_outside,
)
"""The first leads from number 1 to 2."""


def _add(connection: Connection, *columns: Column[object]) -> None:
    """Add the columns that the table does not have, with their defaults."""
    for column in columns:
        known = {found["name"] for found in inspect(connection).get_columns(column.table.name)}
        if column.name not in known:
            definition = CreateColumn(column).compile(connection)
            connection.exec_driver_sql(f"ALTER TABLE {column.table.name} ADD COLUMN {definition}")


def _refuse(folder: Path, recorded: dict[str, str], embedding: str | None) -> None:
    schema, model = int(recorded.get("schema", NUMBER)), recorded.get("embedding")
    if schema > NUMBER:
        raise Problem(
            f"The library {folder} was made by a newer version of this program; "
            "update the program, or choose another folder with --library."
        )
    if model and embedding and model != embedding:
        raise Problem(
            f"The library {folder} was embedded with the model {model}, not {embedding}; "
            f"set the embedding model to {model}, or embed everything again with "
            f"`ingest --rebuild --embedding-model {embedding}`."
        )
