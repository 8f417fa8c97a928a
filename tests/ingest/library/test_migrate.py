"""Libraries that older programs made: brought up to date when opened, with all that they hold."""

import sqlite3
from pathlib import Path

import pytest

from ingest.documents import fingerprint
from ingest.index.check import of_library
from ingest.library import keep
from ingest.library.library import FILE
from ingest.library.schema import NUMBER
from ingest.sync.sync import synchronise
from tests.stored import MODEL, open_library, store
from tests.words_embeddings import DIMENSIONS, WordsEmbeddings

TEXT = "Ministers met in Beijing on Monday.\nThey signed a treaty about fish."
DOCUMENT = fingerprint(TEXT)[:16]
FIRST = """
CREATE TABLE meta (name VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY (name));
CREATE TABLE documents (id VARCHAR NOT NULL, version VARCHAR NOT NULL, added VARCHAR NOT NULL, retired VARCHAR,
    removed BOOLEAN DEFAULT 0 NOT NULL, PRIMARY KEY (id)) WITHOUT ROWID;
CREATE TABLE files (path VARCHAR NOT NULL, size BIGINT NOT NULL, modified BIGINT NOT NULL, sha256 VARCHAR NOT NULL,
    PRIMARY KEY (path));
CREATE TABLE origins (origin VARCHAR NOT NULL, path VARCHAR NOT NULL, document VARCHAR NOT NULL,
    gone BOOLEAN DEFAULT 0 NOT NULL, PRIMARY KEY (origin), FOREIGN KEY(document) REFERENCES documents (id));
CREATE TABLE versions (document VARCHAR NOT NULL, version VARCHAR NOT NULL, created VARCHAR NOT NULL,
    file VARCHAR NOT NULL, source_id VARCHAR, title VARCHAR NOT NULL, publisher VARCHAR, published VARCHAR,
    language VARCHAR, url VARCHAR, {more} dropped JSON NOT NULL, hidden JSON NOT NULL, text VARCHAR NOT NULL,
    PRIMARY KEY (document, version), FOREIGN KEY(document) REFERENCES documents (id));
CREATE TABLE passages ("key" INTEGER NOT NULL, id VARCHAR NOT NULL, document VARCHAR NOT NULL,
    version VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, sentences JSON NOT NULL,
    PRIMARY KEY ("key"), FOREIGN KEY(document, version) REFERENCES versions (document, version),
    UNIQUE (document, version, start, "end"), UNIQUE (id));
CREATE TABLE vectors (passage INTEGER NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (passage),
    FOREIGN KEY(passage) REFERENCES passages ("key") ON DELETE CASCADE);
CREATE TABLE renewed (passage INTEGER NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (passage),
    FOREIGN KEY(passage) REFERENCES passages ("key") ON DELETE CASCADE);
CREATE VIRTUAL TABLE words USING fts5(body, heading, tokenize = "unicode61");
"""
"""The tables as the first program made them; `more`: the columns that came before numbers were raised for them."""
MORE = "author VARCHAR, dated_by VARCHAR, pages JSON DEFAULT '[]' NOT NULL, notes JSON DEFAULT '[]' NOT NULL,"


def old_library(folder: Path, more: str = "") -> None:
    """A library of the first schema that holds one document of one passage."""
    version = fingerprint(TEXT)
    passage = fingerprint(f"{DOCUMENT}:{version}:0:{len(TEXT)}")[:32]
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE)
    connection.executescript(FIRST.format(more=more))
    recorded = {"schema": "1", "revision": "1", "keys": "1", "embedding": MODEL, "dimensions": str(DIMENSIONS)}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", recorded.items())
    connection.execute("INSERT INTO documents (id, version, added) VALUES (?, ?, '2024')", (DOCUMENT, version))
    connection.execute(
        "INSERT INTO versions (document, version, created, file, title, dropped, hidden, text)"
        " VALUES (?, ?, '2024', 'a.txt', 'A title', '[]', '[]', ?)",
        (DOCUMENT, version, TEXT),
    )
    connection.execute("INSERT INTO origins VALUES ('/files/a.txt', '/files/a.txt', ?, 0)", (DOCUMENT,))
    sentences = f"[[0, {len(TEXT)}]]"
    row = (1, passage, DOCUMENT, version, 0, len(TEXT), sentences)
    connection.execute("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    connection.execute("INSERT INTO vectors VALUES (1, ?)", (b"\0\0\x80\x3f" + b"\0" * 4 * (DIMENSIONS - 1),))
    connection.commit()
    connection.close()


@pytest.mark.parametrize("more", [pytest.param("", id="first"), pytest.param(MORE, id="first with more columns")])
def test_an_old_library_opens_with_all_that_it_holds(tmp_path: Path, more: str) -> None:
    old_library(tmp_path / "library", more)
    library = open_library(tmp_path / "library")
    document = library.document(DOCUMENT)
    assert document is not None
    assert (document.text, document.source.author, document.source.pages) == (TEXT, None, ())
    assert [piece.text for piece in library.passages_of(DOCUMENT)] == [TEXT]
    assert library.recorded("schema") == str(NUMBER)
    store(library, "Another text.", at="/files/b.txt")
    keep.rebuild_words(library)
    assert of_library(library) == []
    library.close()


def test_what_an_old_library_lacks_is_derived_from_its_texts(tmp_path: Path) -> None:
    old_library(tmp_path / "library")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "b.txt").write_text("Police officers arrested nine smugglers.")
    library = open_library(tmp_path / "library")
    report = synchronise([tmp_path / "files"], library, WordsEmbeddings(), 1)
    assert (len(report.added), report.failed) == (1, [])
    assert [source.document for source, _ in library.facts()] == sorted([DOCUMENT, *report.added])
    library.close()


def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    old_library(tmp_path / "library")
    open_library(tmp_path / "library").close()
    before = sqlite3.connect(tmp_path / "library" / FILE).execute("SELECT sql FROM sqlite_master").fetchall()
    open_library(tmp_path / "library").close()
    assert sqlite3.connect(tmp_path / "library" / FILE).execute("SELECT sql FROM sqlite_master").fetchall() == before


def test_a_library_that_cannot_be_brought_up_to_date_stays_as_it_was(tmp_path: Path) -> None:
    old_library(tmp_path / "library")
    connection = sqlite3.connect(tmp_path / "library" / FILE)
    connection.execute("CREATE TRIGGER no BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'no'); END")
    connection.commit()
    with pytest.raises(Exception, match="is damaged"):
        open_library(tmp_path / "library")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(versions)")]
    assert "author" not in columns
    connection.close()
