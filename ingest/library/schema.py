"""The tables of the library, in any SQL dialect; what only SQLite can do is in `ingest.library.sqlite`."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    and_,
    false,
)

NUMBER = 9
"""Grows when a table changes its shape: older libraries are then brought up to it by `ingest.library.migrate`."""

WORDS_RULES = "12"
"""Changes when `ingest.text.words`, `ingest.signs.signs` or `ingest.signs.told` finds something else in a text: the
word index is then built anew."""

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
    Column("corrected", String, nullable=False, server_default="{}"),
    sqlite_with_rowid=False,
)
"""`version` is the current one. `retired`: when the document left the search; `removed`: because a person said so.
`corrected`: the fields that `corrections` lays over what the text says, as JSON with sorted keys."""

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
    Column("publisher_by", String),
    Column("pages", JSON, nullable=False, server_default="[]"),
    Column("notes", JSON, nullable=False, server_default="[]"),
    Column("dropped", JSON, nullable=False),
    Column("hidden", JSON, nullable=False),
    Column("outside", JSON, nullable=False, server_default="[]"),
    Column("text", String, nullable=False),
    Index("versions_by_version", "version"),
)
"""Every text a document ever had, described as it was then. `text` comes last: rows are read without it."""

IS_CURRENT = and_(documents.c.id == versions.c.document, documents.c.version == versions.c.version)
IS_LIVE = documents.c.retired.is_(None)
"""Of a document that can be searched."""

files = Table(
    "files",
    metadata,
    Column("path", String, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("modified", BigInteger, nullable=False),
    Column("sha256", String, nullable=False),
    Column("ability", String, nullable=False, server_default=""),
    Column("failed", JSON, nullable=False, server_default="[]"),
)
"""Files that were read to their end: what they looked like then. `modified` is in nanoseconds. `ability`: what the
readers could do; `failed`: what of it gave no document, as pairs of where and why."""

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
"""Little-endian float32, one unit vector a passage; until it is there the passage is found by words alone."""

renewed = Table(
    "renewed",
    metadata,
    Column("passage", ForeignKey("passages.key", ondelete="CASCADE"), primary_key=True),
    Column("vector", LargeBinary, nullable=False),
)
"""Vectors of another embedding model, until all are there and take the place of `vectors`."""

facts = Table(
    "facts",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("version", String, nullable=False),
    Column("extractor", Integer, nullable=False),
    Column("corrected", String, nullable=False, server_default="{}"),
    Column("payload", String, nullable=False),
)
"""What the current version says of people, meetings and agreements, as JSON. `extractor` and `corrected`: by which
rules, and with what corrections laid over the description; where either differs, the facts are due again."""

sketches = Table(
    "sketches",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("version", String, nullable=False),
    Column("rules", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("agency", String),
    Column("compared", Boolean, nullable=False, server_default=false()),
)
"""What finds reprints of the current version. `size` counts its prints; `compared`: its pairs are in `reprints`."""

prints = Table(
    "prints",
    metadata,
    Column("print", BigInteger, primary_key=True, autoincrement=False),
    Column("document", ForeignKey("sketches.document", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
"""A sample of the runs of words in each document, by their hash."""

reprints = Table(
    "reprints",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("other", ForeignKey("documents.id"), primary_key=True, index=True),
    Column("alike", Float, nullable=False),
    Column("same", Boolean, nullable=False),
)
"""Pairs of documents with much text in common, the smaller id first. `alike`: which share of the shorter one that is;
`same`: they are one text, and not one wording for two events."""

corrections = Table(
    "corrections",
    metadata,
    Column("document", ForeignKey("documents.id"), primary_key=True),
    Column("field", String, primary_key=True),
    Column("by", String, primary_key=True),
    Column("value", String, nullable=False),
    Column("made", String, nullable=False),
    Column("place", String),
)
"""What a person (`person`) or a table beside the documents (`sidecar`, at the path `place`) says a field should be."""

rulings = Table(
    "rulings",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("one", JSON, nullable=False),
    Column("others", JSON, nullable=False, server_default="[]"),
    Column("value", String),
    Column("made", String, nullable=False),
)
"""What users decided about the registers, in the order of `key`. `one` and `others`: a person as [name, document], a
meeting as [document, where its sentence begins, the sentence], an agreement with its name behind that."""
