"""Books: chapters in their order, without covers and lists, and what the book says of itself."""

from pathlib import Path

import pytest

from tests.ingest.bound_files import epub, packed
from tests.ingest.reading import document, reason

SAYS = (
    "<dc:title>Two Neighbours</dc:title><dc:creator>Anna Petrova</dc:creator><dc:creator>Li Hua</dc:creator>"
    "<dc:publisher>The Press</dc:publisher><dc:language>en</dc:language>"
    '<dc:date opf:event="modification">2021</dc:date>'
)
TOLD = '<dc:date opf:event="publication">2014-06-05</dc:date>'
FIRST, SECOND = "<h1>One</h1><p>The first chapter&nbsp;ends.</p>", "<h1>Two</h1><p>The second<a id='x'/> begins.</p>"


def test_chapters_come_in_the_order_of_the_spine(tmp_path: Path) -> None:
    found = document(tmp_path, "a.epub", epub({"a.xhtml": SECOND, "b.xhtml": FIRST}, order=("b.xhtml", "a.xhtml")))
    assert found.text == "One\nThe first chapter ends.\n\nTwo\nThe second begins."


@pytest.mark.parametrize(
    ("says", "date"), [pytest.param(SAYS + TOLD, "2014-06-05", id="told"), pytest.param(SAYS, None, id="only-changed")]
)
def test_what_a_book_says_of_itself(tmp_path: Path, says: str, date: str | None) -> None:
    found = document(tmp_path, "a.epub", epub({"a.xhtml": FIRST}, says))
    assert (found.title, found.author, found.publisher) == ("Two Neighbours", "Anna Petrova, Li Hua", "The Press")
    assert (found.language, found.published) == ("en", date)


@pytest.mark.parametrize(
    ("name", "body", "guide"),
    [
        pytest.param("nav.xhtml", "<p>CONTENTS</p>", "", id="navigation"),
        pytest.param(
            "c.xhtml", "<p>CONTENTS</p>", '<guide><reference type="toc" href="c.xhtml#x"/></guide>', id="guide"
        ),
        pytest.param("c.xhtml", '<section epub:type="toc"><p>CONTENTS</p></section>', "", id="section"),
        pytest.param("c.xhtml", '<p><a href="a.xhtml">CONTENTS</a></p><p><a href="b">Two</a></p>', "", id="links"),
    ],
)
def test_a_table_of_contents_is_no_text(tmp_path: Path, name: str, body: str, guide: str) -> None:
    book = epub({name: body, "a.xhtml": FIRST}, guide=guide)
    assert document(tmp_path, "a.epub", book).text == "One\nThe first chapter ends."


def test_hidden_text_is_reported(tmp_path: Path) -> None:
    found = document(tmp_path, "a.epub", epub({"a.xhtml": FIRST + '<p style="display:none">SECRET</p>'}))
    assert ("SECRET" in found.text, found.hidden) == (False, ("SECRET",))


def test_a_chapter_that_cannot_be_read_is_noted(tmp_path: Path) -> None:
    found = document(tmp_path, "a.epub", epub({"a.xhtml": FIRST, "b.xhtml": "\0" * 999}))
    assert found.text == "One\nThe first chapter ends."
    assert found.notes[0].startswith("b.xhtml: it is binary")


LOCKED = (
    '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/%s"/></CipherData></EncryptedData></encryption>'
)


def test_a_lock_is_told_from_scrambled_fonts(tmp_path: Path) -> None:
    locked = epub({"a.xhtml": FIRST}, more={"META-INF/encryption.xml": LOCKED % "a.xhtml"})
    fonts = epub({"a.xhtml": FIRST}, more={"META-INF/encryption.xml": LOCKED % "x.otf"})
    assert "DRM" in reason(tmp_path, "a.epub", locked)
    assert document(tmp_path, "a.epub", fonts).text.startswith("One")


ENTITIES = '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]><p>&b;</p>'


@pytest.mark.parametrize(
    ("data", "word"),
    [
        pytest.param(epub({"a.xhtml": FIRST})[:300], "damaged", id="cut"),
        pytest.param(b"PK\x03\x04" + b"x" * 99, "damaged", id="no-archive"),
        pytest.param(packed({"mimetype": "application/epub+zip"}), "lacks container.xml", id="empty"),
        pytest.param(epub({}), "no text", id="no-chapters"),
        pytest.param(epub({"a.xhtml": "a" * (200 << 20)}), "inflates", id="bomb"),
        pytest.param(epub({"a.xhtml": ""}, says=ENTITIES), "no text", id="entities"),
    ],
)
def test_damaged_and_hostile_books(tmp_path: Path, data: bytes, word: str) -> None:
    assert word in reason(tmp_path, "a.epub", data)
