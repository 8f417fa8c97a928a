"""Web archives: the pages and documents in them, with the addresses they were fetched from."""

import gzip
from pathlib import Path

import pytest

from ingest.documents import RawDocument
from ingest.read import read
from ingest.read.unreadable import Unreadable
from tests.ingest.bound_files import PAGE, record, warc
from tests.ingest.paper_files import paragraph, pdf
from tests.ingest.reading import given

URL = "https://www.example.org/news/1.html"
HTML = record(URL, PAGE.encode())


@pytest.mark.parametrize(
    ("name", "compressed"),
    [pytest.param("a.warc", False, id="plain"), pytest.param("a.warc.gz", True, id="compressed")],
)
def test_a_page_has_its_address_and_not_the_date_of_the_crawl(tmp_path: Path, name: str, compressed: bool) -> None:
    (found,) = given(tmp_path, name, warc(HTML, compressed=compressed))
    assert isinstance(found, RawDocument)
    assert found.origin.endswith(f"{name}#{URL}")
    assert (found.url, found.publisher, found.host, found.published) == (URL, None, "example.org", None)
    assert "joint patrols" in found.text


def test_only_what_can_be_read_is_taken(tmp_path: Path) -> None:
    paper = pdf([paragraph(["The report says that they met."])])
    archive = warc(
        record("https://example.org/a.png", b"\x89PNG", kind="image/png"),
        record("https://example.org/gone", PAGE.encode(), status="404 Not Found"),
        record("https://example.org/r.pdf", paper, kind="application/octet-stream"),
        HTML,
        HTML,
    )
    found = given(tmp_path, "a.warc", archive)
    names = [one.origin.rpartition("#")[2] for one in found]
    assert names == ["https://example.org/r.pdf", URL, f"{URL}@2020-01-02T03:04:05Z"]


def test_a_page_in_the_encoding_that_the_server_named(tmp_path: Path) -> None:
    page = PAGE.replace("Ministers meet", "Министры встретились").encode("koi8-r")
    (found,) = given(tmp_path, "a.warc", warc(record(URL, page, kind="text/html; charset=koi8-r")))
    assert isinstance(found, RawDocument)
    assert found.title == "Министры встретились"


def test_a_page_that_was_sent_compressed(tmp_path: Path) -> None:
    sent = record(URL, gzip.compress(PAGE.encode()), more="Content-Encoding: gzip\r\n")
    (found,) = given(tmp_path, "a.warc", warc(sent))
    assert isinstance(found, RawDocument)


def test_a_page_where_the_archive_breaks_off_is_noted(tmp_path: Path) -> None:
    (found,) = given(tmp_path, "a.warc", HTML[:-80])
    assert isinstance(found, RawDocument)
    assert "breaks off" in found.notes[0]


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(warc(record(URL, b"a" * (8 << 20), kind="text/plain"), compressed=True), id="archive"),
        pytest.param(
            warc(record(URL, gzip.compress(b"a" * (8 << 20)), more="Content-Encoding: gzip\r\n"), compressed=True),
            id="page",
        ),
    ],
)
def test_a_bomb_is_stopped_and_what_came_before_is_read(tmp_path: Path, bomb: bytes) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(HTML, compressed=True) + bomb)
    page, stopped = read(path, "a.warc.gz", "a", largest=1 << 20)
    assert isinstance(page, RawDocument)
    assert isinstance(stopped, Unreadable)
    assert "inflates to more than 1 MB" in stopped.reason


def test_what_follows_a_damaged_place_is_reported(tmp_path: Path) -> None:
    page, rest = given(tmp_path, "a.warc.gz", warc(HTML, compressed=True) + b"\x1f\x8b" + b"\xff" * 500)
    assert isinstance(page, RawDocument)
    assert isinstance(rest, Unreadable)
    assert "damaged" in rest.reason


@pytest.mark.parametrize(
    ("data", "word"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"Hello there", "no web archive", id="text"),
        pytest.param(record(URL, b"x", kind="image/png"), "no page", id="only-pictures"),
        pytest.param(gzip.compress(HTML)[:20], "no web archive", id="cut"),
    ],
)
def test_what_is_no_web_archive(tmp_path: Path, data: bytes, word: str) -> None:
    assert word in "".join(one.reason for one in given(tmp_path, "a.warc.gz", data) if isinstance(one, Unreadable))
