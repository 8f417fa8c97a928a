"""The tables of the library, in any SQL dialect; what only SQLite can do is in `ingest.sqlite`."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    false,
)

NUMBER = 1
"""Grows when a table changes its shape; a library with a higher number was made by a newer program."""

metadata = MetaData()

meta = Table("meta", metadata, Column("name", String, primary_key=True), Column("value", String, nullable=False))

documents = Table(
    "documents",
    metadata,
    Column("id", String, primary_key=True),
    Column("version", String, nullable=False),
    Column("added", String, nullable=False),
    Column("retired", String),
    Column("removed", Boolean, nullable=False, server_default=false()),
    sqlite_with_rowid=False,
)
"""`version` is the current one. `retired`: when the document left the search; `removed`: because a person said so."""

versions = Table(
    "versions",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("version", String, primary_key=True),
    Column("created", String, nullable=False),
    Column("file", String, nullable=False),
    Column("source_id", String),
    Column("title", String, nullable=False),
    Column("publisher", String),
    Column("published", String),
    Column("language", String),
    Column("url", String),
    Column("author", String),
    Column("dated_by", String),
    Column("pages", JSON, nullable=False, server_default="[]"),
    Column("notes", JSON, nullable=False, server_default="[]"),
    Column("dropped", JSON, nullable=False),
    Column("hidden", JSON, nullable=False),
    Column("text", String, nullable=False),
    Index("versions_by_version", "version"),
)
"""Every text a document ever had, described as it was then. `text` comes last: rows are read without it."""

files = Table(
    "files",
    metadata,
    Column("path", String, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("modified", BigInteger, nullable=False),
    Column("sha256", String, nullable=False),
)
"""Files that were read to their end: what they looked like then. `modified` is in nanoseconds."""

origins = Table(
    "origins",
    metadata,
    Column("origin", String, primary_key=True),
    Column("path", String, nullable=False, index=True),
    Column("document", ForeignKey("documents.id"), nullable=False, index=True),
    Column("gone", Boolean, nullable=False, server_default=false()),
)
"""Where documents came from: a file, a line of a file or a member of one. `gone`: it is there no longer."""

passages = Table(
    "passages",
    metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("id", String, nullable=False, unique=True),
    Column("document", String, nullable=False),
    Column("version", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("sentences", JSON, nullable=False),
    ForeignKeyConstraint(["document", "version"], ["versions.document", "versions.version"]),
    UniqueConstraint("document", "version", "start", "end"),
)
"""The passages of current versions. A key is never used twice, so an index that holds it holds the right vector."""

vectors = Table(
    "vectors",
    metadata,
    Column("passage", ForeignKey("passages.key", ondelete="CASCADE"), primary_key=True),
    Column("vector", LargeBinary, nullable=False),
)
"""Little-endian float32, one unit vector a passage."""

renewed = Table(
    "renewed",
    metadata,
    Column("passage", ForeignKey("passages.key", ondelete="CASCADE"), primary_key=True),
    Column("vector", LargeBinary, nullable=False),
)
"""Vectors of another embedding model, until all are there and take the place of `vectors`."""
