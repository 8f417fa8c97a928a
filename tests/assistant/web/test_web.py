"""The page's routes over a real server: health, documents, exports, and what is refused."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import uvicorn
from sqlalchemy import create_engine

from assistant.history.history import LOCAL, History
from assistant.web.front import Front
from assistant.web.parts import Parts
from assistant.web.serve import claim, serve
from ingest.problem import Problem
from tests.assistant.fakes import FakeAssistant, FakeIndex, FakeLibrary
from tests.assistant.samples import FIRST, TEXT, answer, document, keep_turn, source

NEWER = TEXT.replace("40 workers", "44 workers")
HOSTILE = '</div><script>alert(1)</script><img src="https://evil.example/x">\x00\x1b\u202e & “ok”'


@dataclass(frozen=True, slots=True)
class Site:
    client: httpx.Client
    library: FakeLibrary
    index: FakeIndex
    history: History

    def get(self, path: str, **headers: str) -> httpx.Response:
        return self.client.get(path, headers=headers)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One server for all tests of this file; they add to its library and history, and take nothing away."""
    engine = create_engine(f"sqlite:///{tmp_path_factory.mktemp('site') / 'library.sqlite3'}")
    library, index, history = FakeLibrary(), FakeIndex(), History(engine)
    ready, listener = threading.Event(), claim("127.0.0.1", 0)
    front = Front(lambda: Parts(FakeAssistant(), library, index, history, "quotes"), ready.set)
    server = uvicorn.Server(uvicorn.Config(front, log_level="warning", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    assert ready.wait(600)
    with httpx.Client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", trust_env=False, timeout=60) as client:
        yield Site(client, library, index, history)
    server.should_exit = True
    thread.join()
    listener.close()
    engine.dispose()


def test_healthz_says_what_answers_and_from_how_much(site: Site) -> None:
    reply = site.get("/healthz")
    assert (reply.status_code, reply.json()["status"], reply.json()["model"]) == (200, "ok", "Quotations only")
    assert reply.json()["documents"] >= 1


def test_before_the_parts_are_loaded_healthz_is_503(tmp_path: Path) -> None:
    hold, listener = threading.Event(), claim("127.0.0.1", 0)

    def load() -> Parts:
        hold.wait(600)
        raise Problem("The library cannot be opened.")

    front = Front(load, lambda: None)
    server = uvicorn.Server(uvicorn.Config(front, log_level="warning"))
    front.failed = lambda: setattr(server, "should_exit", True)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    reply = httpx.get(f"{address}/healthz", trust_env=False, timeout=60)
    page = httpx.get(address, trust_env=False, timeout=60)
    hold.set()
    thread.join()
    listener.close()
    assert (reply.status_code, reply.json()) == (503, {"status": "loading"})
    assert page.status_code == 503
    assert "loading" in page.text
    assert str(front.failure) == "The library cannot be opened."


def test_a_document_is_shown_whole_with_its_passage_marked(site: Site) -> None:
    start = TEXT.index(FIRST)
    page = site.get(f"/documents/doc-1?version={source().version}&start={start}&end={start + len(FIRST)}").text
    assert f'<mark id="passage" tabindex="-1" autofocus="">{FIRST}</mark>' in page
    assert "Port News · 2014-06-05" in page
    assert "</bdi> · English</p>" in page
    assert '<span class="furniture" title="menu">Menu</span>' in page
    assert page.count("She thanked 40 workers.") == 1


def test_a_source_without_a_date_is_undated(site: Site) -> None:
    site.library.kept.append(document("No date here.", document="undated", published=None, publisher=None))
    assert '<p class="byline">undated</p>' in site.get("/documents/undated").text


def test_the_panel_is_the_same_without_a_page_around_it(site: Site) -> None:
    panel = site.get("/documents/doc-1/panel?start=20&end=63").text
    assert panel.startswith('<article class="source">')
    assert f">{FIRST}</mark>" in panel


def test_an_older_version_stays_readable_and_leads_to_the_current_one(site: Site) -> None:
    site.library.kept += [document(TEXT, document="renewed"), document(NEWER, document="renewed")]
    old = site.get(f"/documents/renewed?version={source().version}").text
    new = site.get("/documents/renewed").text
    assert "40 workers" in old
    assert "earlier version" in old
    assert 'href="/documents/renewed"' in old
    assert "44 workers" in new
    assert "earlier version" not in new


def test_a_removed_document_stays_readable(site: Site) -> None:
    site.library.kept.append(document("Gone soon.", document="gone"))
    version = document("Gone soon.").source.version
    site.library.removed.add("gone")
    assert "has been removed" in site.get(f"/documents/gone?version={version}").text
    assert site.get("/documents/gone").status_code == 404


def test_whatever_a_document_says_is_shown_and_not_run(site: Site) -> None:
    named = {"title": HOSTILE, "publisher": HOSTILE, "file": HOSTILE, "language": '"><script>', "url": "javascript:x"}
    site.library.kept.append(document(HOSTILE, document="hostile", **named))
    page = site.get("/documents/hostile?start=0&end=6").text
    assert "<script" not in page
    assert "<img" not in page
    assert "javascript:" not in page
    assert "&lt;img src=&quot;https://evil.example/x&quot;&gt;␀␛" in page


@pytest.mark.parametrize(
    ("path", "status"),
    [
        pytest.param("/documents/unknown", 404, id="unknown document"),
        pytest.param("/documents/doc-1?version=0000", 404, id="unknown version"),
        pytest.param("/documents/doc-1?start=5&end=5", 400, id="empty passage"),
        pytest.param("/documents/doc-1?start=0&end=99999", 400, id="beyond the end"),
        pytest.param("/documents/doc-1?start=-1&end=5", 400, id="negative"),
        pytest.param("/documents/doc-1?start=1", 400, id="no end"),
        pytest.param("/documents/doc-1?start=%D9%A1&end=5", 400, id="other digits"),
        pytest.param("/documents/..%5c..%5cetc", 404, id="traversal"),
        pytest.param("/documents/doc-1/quotation.md", 400, id="no passage"),
        pytest.param("/exports/unknown.md", 404, id="unknown conversation"),
        pytest.param("/web/app.py", 404, id="source file"),
    ],
)
def test_a_broken_link_is_told_in_a_sentence(site: Site, path: str, status: int) -> None:
    reply = site.get(path)
    assert reply.status_code == status
    assert "Traceback" not in reply.text
    assert "." in reply.text


def test_a_quotation_is_markdown_with_a_link_that_opens_it(site: Site) -> None:
    reply = site.get("/documents/doc-1/quotation.md?start=20&end=63")
    link = reply.text.split("[Passage](")[1].split(")")[0]
    assert reply.text.startswith(f"“{FIRST}”[^1]")
    assert reply.headers["content-type"] == "text/markdown; charset=utf-8"
    assert f">{FIRST}</mark>" in site.client.get(link).text


def test_a_conversation_is_downloaded_and_an_answer_copied(site: Site) -> None:
    conversation = site.history.create(LOCAL)
    keep_turn(site.history, LOCAL, conversation, answer())
    whole, one = site.get(f"/exports/{conversation}.md"), site.get(f"/exports/{conversation}/1.md")
    assert whole.headers["content-disposition"] == 'attachment; filename="who-opened-the-harbour.md"'
    assert whole.text.startswith("# Who opened the harbour?")
    assert one.text.startswith(f"{FIRST} [^1]")
    assert site.get(f"/exports/{conversation}/2.md").status_code == 404


def test_another_owners_conversation_looks_like_none(site: Site) -> None:
    conversation = site.history.create("ana")
    keep_turn(site.history, "ana", conversation, answer())
    foreign, unknown = site.get(f"/exports/{conversation}.md"), site.get("/exports/unknown.md")
    assert (foreign.status_code, foreign.text) == (unknown.status_code, unknown.text)


@pytest.mark.parametrize("path", ["/", "/healthz", "/documents/doc-1", "/web/style.css", "/nowhere", "/config"])
def test_every_response_carries_the_headers(site: Site, path: str) -> None:
    headers = site.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "http" not in policy
    assert (headers["x-content-type-options"], headers["x-frame-options"]) == ("nosniff", "DENY")
    assert headers["referrer-policy"] == "same-origin"


def test_scripts_of_the_page_run_by_a_nonce_that_is_new_each_time(site: Site) -> None:
    first, second = site.get("/"), site.get("/")
    policy = first.headers["content-security-policy"]
    nonce = policy.split("'nonce-")[1].split("'")[0]
    assert "script-src 'self' 'nonce-" in policy
    assert first.text.count("<script") == first.text.count(f'<script nonce="{nonce}"')
    assert nonce not in second.text
    assert "githubusercontent" not in first.text


@pytest.mark.parametrize(
    ("host", "status"),
    [
        pytest.param("127.0.0.1", 200, id="address"),
        pytest.param("localhost:7860", 200, id="name and port"),
        pytest.param("[::1]:7860", 200, id="IPv6"),
        pytest.param("evil.example", 421, id="another name"),
        pytest.param("localhost.evil.example:7860", 421, id="look-alike"),
        pytest.param("", 421, id="none"),
    ],
)
def test_only_the_names_of_this_machine_are_answered(site: Site, host: str, status: int) -> None:
    assert site.get("/healthz", Host=host).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({"Origin": "https://evil.example"}, 403, id="foreign"),
        pytest.param({"Origin": "null"}, 403, id="null"),
        pytest.param({"Origin": "http://127.0.0.1:1"}, 403, id="another port"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, 403, id="cross-site"),
        pytest.param({}, 200, id="a program"),
    ],
)
def test_a_post_from_another_site_is_refused(site: Site, headers: dict[str, str], status: int) -> None:
    reply = site.client.post("/gradio_api/cancel", headers=headers, json=CANCEL)
    assert reply.status_code == status


CANCEL = {"session_hash": "nobody", "fn_index": 0, "event_id": "none"}


def test_a_huge_request_is_refused(site: Site) -> None:
    assert site.client.post("/gradio_api/queue/join", content=b"x" * 1_100_000).status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/info",
        "/gradio_api/upload_progress",
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/proxy=https://evil.example",
        "/gradio_api/runs",
        "/gradio_api/deep_link",
        "/gradio_api/mcp/",
        "/monitoring",
        "/docs",
        "/openapi.json",
        "/login",
        "/manifest.json",
    ],
)
def test_what_the_page_does_not_need_is_shut(site: Site, path: str) -> None:
    assert site.get(path).status_code == 404


def test_no_event_takes_its_user_from_the_browser(site: Site) -> None:
    config = site.get("/config").json()
    assert config["dependencies"]
    for event in config["dependencies"]:
        assert event["api_visibility"] == "private"
    assert not [one for one in config["components"] if one["type"] == "state"]


def test_documents_of_another_process_appear(site: Site) -> None:
    before = site.get("/healthz").json()["documents"]
    site.library.kept.append(document("New here.", document="new"))
    site.library.changes += 1
    caught = site.index.caught_up
    while site.index.caught_up == caught:
        threading.Event().wait(0.05)
    while site.get("/healthz").json()["documents"] <= before:
        threading.Event().wait(0.05)


def test_a_taken_port_is_told_before_anything_loads() -> None:
    def load() -> Parts:
        raise AssertionError("the port is taken, so nothing should load")

    with claim("127.0.0.1", 0) as listener, pytest.raises(Problem, match=r"Port \d+ is taken.*--port"):
        serve(load, "127.0.0.1", listener.getsockname()[1])


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "example.org", "::", ""])
def test_other_machines_are_not_served(host: str) -> None:
    with pytest.raises(Problem, match="sign-in is not configured"):
        claim(host, 0)
