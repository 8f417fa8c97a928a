"""The addresses of the report over a real server: what is added, how it is shown, and what is refused."""

from collections.abc import Iterator

import httpx
import pytest

from assistant.history.history import LOCAL, History
from assistant.registers.book import Registers
from assistant.report.kept import Report
from assistant.web.registers.view import Views
from assistant.web.registers.wanted import Register
from assistant.web.report.gathering import Gathering
from assistant.web.report.routes import ReportRoutes
from ingest.library.library import Library
from ingest.sync.sync import synchronise
from tests.assistant.samples import FIRST, answer, keep_turn
from tests.assistant.serving import served
from tests.register_reports import write_reports
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

SCRIPT = {"Accept": "text/plain"}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("report")
    library = open_library(folder / "library")
    synchronise([write_reports(folder / "reports")], library, WordsEmbeddings(), 1)
    yield library
    library.close()


@pytest.fixture
def views(library: Library) -> Views:
    return Views(library, Registers(library))


@pytest.fixture
def history(library: Library) -> History:
    return History(library.engine)


@pytest.fixture
def site(library: Library, views: Views, history: History) -> Iterator[httpx.Client]:
    report = Report(library.engine)
    with served(ReportRoutes(report, Gathering(library, history, views), lambda: 7).table()) as client:
        yield client
    report.clear(LOCAL)


@pytest.fixture
def turn(history: History) -> dict[str, str]:
    """What names an answer of a conversation."""
    conversation = history.create(LOCAL)
    return {"conversation": conversation, "turn": str(keep_turn(history, LOCAL, conversation, answer()))}


def test_an_answer_is_shown_as_it_was_with_what_is_not_supported(site: httpx.Client, turn: dict[str, str]) -> None:
    assert site.post("/report", params=turn, headers=SCRIPT).text == "Added to the report: 1 entry"
    page = site.get("/report").text
    assert FIRST in page
    assert "Not supported: 41 is not in the source" in page
    assert site.post("/report", params=turn, headers=SCRIPT).text == "It is in the report already"


def test_a_link_alone_adds_nothing(site: httpx.Client, turn: dict[str, str]) -> None:
    assert "Add it to the report</button>" in site.get("/report", params=turn).text
    assert "Nothing has been collected yet" in site.get("/report").text


@pytest.mark.parametrize("register", ["officials", "meetings", "agreements"])
def test_a_record_comes_with_a_footnote_for_each_document(site: httpx.Client, views: Views, register: Register) -> None:
    row = views.now().rows[register][0]
    assert site.post("/report", params={"register": register, "key": row.key}).is_success
    text = site.get("/report.md").text
    assert [text.count(f"[^{place}]: ") for place in (1, len(row.documents), len(row.documents) + 1)] == [1, 1, 0]


def test_a_passage_is_quoted_as_it_stands(site: httpx.Client, library: Library) -> None:
    document = library.documents()[0].source.document
    site.post("/report", params={"document": document, "start": "0", "end": "12"})
    found = library.document(document)
    assert found
    assert f"“{found.text[:12].strip()}" in site.get("/report.md").text


@pytest.mark.parametrize(
    ("said", "status"),
    [
        pytest.param({}, 404, id="nothing"),
        pytest.param({"conversation": "none", "turn": "1"}, 404, id="no conversation"),
        pytest.param({"register": "meetings", "key": "none"}, 404, id="no record"),
        pytest.param({"register": "planets", "key": "none"}, 404, id="no register"),
        pytest.param({"document": "none", "start": "0", "end": "9"}, 404, id="no document"),
    ],
)
def test_what_is_not_there_is_not_added(site: httpx.Client, said: dict[str, str], status: int) -> None:
    assert site.post("/report", params=said, headers=SCRIPT).status_code == status
    assert "Nothing has been collected yet" in site.get("/report").text


def test_another_site_adds_and_removes_nothing(site: httpx.Client, turn: dict[str, str]) -> None:
    site.post("/report", params=turn)
    assert site.post("/report/clear", headers={"Origin": "https://evil.example"}).status_code == 403
    assert site.post("/report", params=turn, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert FIRST in site.get("/report").text
    assert site.post("/report/clear").is_success
