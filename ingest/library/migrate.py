"""A library of an older schema number is brought up to date when it is opened, in one transaction."""

from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select, update
from sqlalchemy.schema import CreateColumn

from ingest.library import sqlite
from ingest.library.schema import NUMBER, WORDS_RULES, meta, metadata
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
    if int(recorded["schema"]) < NUMBER:
        _complete(connection)
        connection.execute(update(meta).where(meta.c.name == "schema").values(value=str(NUMBER)))


def _complete(connection: Connection) -> None:
    """Make the tables and columns that came since, with their defaults; the next run of `ingest` fills what it can.

    Whatever came so far was added. A number for which something is to be changed or moved needs a step of its own.
    """
    metadata.create_all(connection)
    for table in metadata.sorted_tables:
        known = {found["name"] for found in inspect(connection).get_columns(table.name)}
        for column in table.columns:
            if column.name not in known:
                definition = CreateColumn(column).compile(connection)
                connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {definition}")


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
