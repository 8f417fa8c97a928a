"""The page of documents without a browser: its list, what comes in, what is changed, and who may do so."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from assistant.web.documents.desk import Desk
from assistant.web.documents.routes import LibraryRoutes
from assistant.web.documents.run import Run
from assistant.web.documents.shelf import in_order
from assistant.web.documents.uploads import READ
from assistant.web.documents.wanted import Wanted
from assistant.web.security import Guard
from ingest.library.holdings import holdings
from ingest.library.library import Library
from ingest.settings import IngestSettings
from ingest.sync.sync import synchronise
from tests.ingest.reading import AROUND
from tests.processes import holding
from tests.stored import open_library, store
from tests.words_embeddings import WordsEmbeddings

HOSTILE = '</td><script>alert(1)</script>"\x00 &'
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Site:
    desk: Desk
    client: TestClient

    @property
    def library(self) -> Library:
        return self.desk.library

    def upload(self, **files: bytes) -> Run:
        """Put these files in, without waiting until they are read."""
        name = self.client.post("/uploads").json()["upload"]
        for file, data in files.items():
            self.client.put(
                f"/uploads/{name}", params={"name": file.replace("_", "."), "size": len(data)}, content=data
            )
        self.client.post(f"/uploads/{name}/read")
        return self.desk.intake.runs[-1]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """The routes behind the guard, on a library of two documents; nothing reads what is put in."""
    library = open_library(tmp_path / "library")
    store(library, "The harbour opened on Monday.\nMayor Lim cut a ribbon.", "Harbour opened", "/files/harbour.txt")
    store(library, "The tram stopped.", "Trám stopped", "/files/tram.txt")
    settings = IngestSettings(library=library.folder, embedding_model="words", largest_file=1, jobs=1)
    desk = Desk(library, WordsEmbeddings(), settings)
    app = Starlette(routes=LibraryRoutes(desk).table(), middleware=[Middleware(Guard, hosts=["127.0.0.1"])])
    with TestClient(app, "http://127.0.0.1:7860", client=("127.0.0.1", 5)) as client:
        yield Site(desk, client)
    library.close()


def of(site: Site, title: str) -> str:
    """The id of a document."""
    return next(one.source.document for one in holdings(site.library) if one.source.title == title)


def waited(run: Run) -> Run:
    for _ in range(600):
        if run.state == "over":
            return run
        time.sleep(0.1)
    raise AssertionError(run)


def test_the_list_is_searched_without_accents_and_sorted(site: Site) -> None:
    page = site.desk.shelf.page(Wanted(text="TRAM"))
    assert [one.source.title for one in page.shown] == ["Trám stopped"]
    ordered = in_order(holdings(site.library), "passages", down=True)
    assert [one.passages for one in ordered] == [2, 1]


def test_the_list_follows_the_library(site: Site) -> None:
    assert "2 documents." in site.client.get("/documents").text
    store(site.library, "News.", HOSTILE, "/files/new.txt")
    page = site.client.get("/documents").text
    assert "3 documents." in page
    assert "<script>alert" not in page
    assert "&lt;/td&gt;&lt;script&gt;" in page


def test_languages_have_names(site: Site) -> None:
    page = site.client.get("/documents?language=en").text
    assert '<option value="en" selected>English</option>' in page
    assert page.count('data-label="Language">English<') == 2


def test_an_empty_library_says_what_to_do(site: Site) -> None:
    for one in holdings(site.library):
        site.client.post(f"/documents/{one.source.document}/remove")
    assert "The library is empty" in site.client.get("/documents").text


def test_no_page_runs_or_loads_anything_but_our_own_files(site: Site) -> None:
    for path in ("/documents", f"/documents/{of(site, 'Harbour opened')}/details"):
        policy = site.client.get(path).headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "nonce" not in policy
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")


CHANGES = ["/uploads", "/uploads/x/read", "/uploads/runs/1/again", "/documents/x/remove", "/documents/x/corrections"]


@pytest.mark.parametrize("path", CHANGES)
def test_another_site_changes_nothing(site: Site, path: str) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert site.client.post(path, headers=headers).status_code == 403
    assert site.client.post(path, headers={"Host": "evil.example"}).status_code == 421


@pytest.mark.parametrize("path", CHANGES)
def test_another_machine_changes_nothing(site: Site, path: str) -> None:
    app = Starlette(routes=LibraryRoutes(site.desk).table())
    away = TestClient(app, "http://127.0.0.1:7860", client=("10.0.0.7", 5))
    assert away.post(path).status_code == 403
    assert away.put("/uploads/x", params={"name": "a.txt"}).status_code == 403
    assert away.get("/documents").status_code == 200


def test_files_are_kept_as_they_are_each_under_a_name_of_its_own(site: Site) -> None:
    name = site.client.post("/uploads").json()["upload"]
    for said, data in (("a/Report.txt", b"one"), ("a/report.txt", b"two"), ("a/b.md", b"x" * MEGABYTE)):
        reply = site.client.put(f"/uploads/{name}", params={"name": said, "size": len(data)}, content=data)
        assert reply.json() == {"kept": len(data)}
    folder = site.library.folder / "uploads" / name
    kept = {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    assert kept == {"a/Report.txt": 3, "a/report (2).txt": 3, "a/b.md": MEGABYTE}


@pytest.mark.parametrize("size", [MEGABYTE + 1, 5], ids=["said at once", "found out on the way"])
def test_a_file_that_is_too_large_leaves_nothing_but_its_reason(site: Site, size: int) -> None:
    name = site.client.post("/uploads").json()["upload"]
    data = b"x" * (MEGABYTE + 1)
    reply = site.client.put(f"/uploads/{name}", params={"name": "big.txt", "size": size}, content=data)
    assert "larger than 1 MB" in reply.json()["refused"]
    site.client.post(f"/uploads/{name}/read")
    assert not list((site.library.folder / "uploads").iterdir())
    assert re.search("big.txt</strong> it is larger than 1 MB", site.client.get("/uploads").text)


def test_a_full_disk_is_one_sentence(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.web.documents.uploads.SPARE", 1 << 60)
    run = site.upload(a_txt=b"text")
    assert "the disk is full" in run.failures()[0].reason


def test_sending_can_be_called_off(site: Site) -> None:
    name = site.client.post("/uploads").json()["upload"]
    site.client.put(f"/uploads/{name}", params={"name": "a.txt"}, content=b"text")
    assert site.client.post(f"/uploads/{name}/drop").status_code == 204
    assert not list((site.library.folder / "uploads").iterdir())
    assert site.client.post(f"/uploads/{name}/read").status_code == 409


def test_what_was_put_in_before_the_program_ended_is_offered_again(site: Site) -> None:
    run = site.upload(a_txt=b"text")
    (run.upload.folder / ".b.txt.part").write_bytes(b"half")
    assert [list(upload.files) for upload in site.desk.intake.uploads.unread()] == [["a.txt"]]
    assert not (run.upload.folder / ".b.txt.part").exists()
    (run.upload.folder / READ).touch()
    assert site.desk.intake.uploads.unread() == []


def test_a_busy_library_is_said_to_be_so_and_the_files_wait(site: Site) -> None:
    site.desk.start(lambda: None)
    with holding(site.library.folder, "ingest", "ingest news"):
        run = waited(site.upload(a_txt=b"text"))
    site.desk.intake.stop()
    assert re.search("is in use by `ingest news`", run.problem)
    assert run.unread() == list(run.upload.files.values())
    assert "Try again" in site.client.get("/uploads").text


def test_an_end_of_the_program_ends_the_reading(site: Site) -> None:
    site.desk.start(lambda: None)
    run = site.upload(a_txt=b"text")
    while run.process is None:
        time.sleep(0.01)
    thread = site.desk.intake.thread
    site.desk.intake.stop()
    assert run.process.poll() is not None
    thread.join(60)
    assert not thread.is_alive()


def test_a_correction_is_marked_checked_and_undone(site: Site) -> None:
    here = f"/documents/{of(site, 'Harbour opened')}"
    wrong = site.client.post(f"{here}/corrections", data={"title": "Port opened", "published": "soon"})
    assert wrong.status_code == 422
    assert "soon is no date of publication" in wrong.text
    assert 'value="Port opened"' in wrong.text
    done = site.client.post(f"{here}/corrections", data={"title": "Port opened", "published": "2014-06-05"})
    assert 'Corrected. The document says: <span dir="auto">Harbour opened</span>' in done.text
    assert site.desk.shelf.page(Wanted(state="corrected")).shown[0].corrected == ("title",)
    assert "Harbour opened</h1>" in site.client.post(f"{here}/corrections", data={"undo": "title"}).text


def test_a_removed_document_is_listed_apart_and_comes_back(site: Site) -> None:
    here = f"/documents/{of(site, 'Harbour opened')}"
    assert "was removed" in site.client.post(f"{here}/remove").text
    assert not site.desk.is_searched(here[len("/documents/") :])
    assert [one.source.title for one in site.desk.shelf.page(Wanted(state="removed")).shown] == ["Harbour opened"]
    assert site.library.by_words(["harbour"], 5) == []
    assert "was removed" not in site.client.post(f"{here}/restore").text
    assert site.library.by_words(["harbour"], 5)
    assert site.client.post(f"{here}/restore").status_code == 409


def test_an_unknown_document_is_not_found(site: Site) -> None:
    assert site.client.get("/documents/none/details").status_code == 404
    assert site.client.post("/documents/none/remove").status_code == 404


def test_what_is_outside_the_article_of_a_page_is_on_its_own_page(site: Site, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "bridge.html").write_text(AROUND % "&lt;script&gt;alert(1)", encoding="utf-8")
    synchronise([tmp_path / "pages"], site.library, WordsEmbeddings(), 1)
    page = site.client.get(f"/documents/{of(site, 'Bridge opened in Omsk')}/details").text
    listed = page.partition("outside the article</dt>")[2].partition("</dl>")[0]
    assert "Most read</li>" in listed
    assert "We use cookies" in listed
    assert "&lt;script&gt;alert(1)" in listed
    assert "The old bridge" not in listed
