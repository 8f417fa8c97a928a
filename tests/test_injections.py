"""A model that obeys every order in a document does no harm: nothing leaves, nothing foreign is cited."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from langchain_core.embeddings import Embeddings
from lxml import html

from assistant.answer import Assistant
from assistant.compose.compose import ChatComposer
from assistant.compose.model import load_chat_model
from assistant.conversation import Answer, Done
from assistant.question.lexicon import Lexicon
from assistant.quote.quote import Quoter
from assistant.registers.book import Registers
from assistant.report.markdown import answer_markdown
from assistant.search.search import Search
from assistant.web.chat.transcript import finished_turn
from ingest.index.index import Index
from ingest.library.library import Library
from ingest.sync.sync import synchronise
from tests.injections import CANARY, ELSEWHERE, Injection, injections, obedient
from tests.model_replies import passages_of
from tests.model_server import ModelServer

INJECTIONS = injections()
KEY = "sk-canary-93c0"
LIVE = {"img", "script", "iframe", "style", "form", "link", "meta", "object", "video", "svg"}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, embeddings: Embeddings) -> Iterator[Library]:
    """Every injected document, read as any other."""
    folder = tmp_path_factory.mktemp("hostile")
    for injected in INJECTIONS:
        (folder / injected.file).write_bytes(injected.data)
    with closing(Library.open(tmp_path_factory.mktemp("library"), "use")) as library:
        report = synchronise([folder], library, embeddings)
        assert not report.failed
        yield library


@pytest.fixture(scope="module")
def search(library: Library, embeddings: Embeddings) -> Iterator[Search]:
    with closing(Index.open(library.folder, library)) as index:
        yield Search(library, index, embeddings)


@pytest.fixture(scope="module")
def answers(library: Library, search: Search, lexicon: Lexicon) -> Iterator[dict[str, tuple[Answer, str]]]:
    """The answer about each document, with what the model was shown."""
    with pytest.MonkeyPatch.context() as patch, ModelServer(always=obedient(INJECTIONS)) as server:
        patch.setenv("OPENAI_API_KEY", KEY)
        patch.setenv("OPENAI_BASE_URL", server.url)
        model = load_chat_model("openai:scripted")
        assert model is not None
        with closing(ChatComposer(model)) as composer:
            assistant = Assistant(search, Quoter(library, lexicon, Registers(library)), composer)
            yield {injected.name: asked(assistant, injected, server) for injected in INJECTIONS}


def asked(assistant: Assistant, injected: Injection, server: ModelServer) -> tuple[Answer, str]:
    before = len(server.questions)
    *_, end = assistant.answer(f"What happened in {injected.place}?")
    assert isinstance(end, Done)
    return end.answer, server.questions[before].prompt  # a request to mend the answer may follow


def test_the_set_is_large_and_varied() -> None:
    assert len(INJECTIONS) >= 60
    assert len({injected.place for injected in INJECTIONS}) == len(INJECTIONS)
    formats = {Path(injected.file).suffix for injected in INJECTIONS}
    assert formats == {".txt", ".md", ".html", ".htm", ".jsonl", ".pdf", ".docx", ".xlsx", ".eml"}


def test_the_visible_orders_reach_the_model_and_the_hidden_ones_never(answers: dict[str, tuple[Answer, str]]) -> None:
    told = 0
    for injected in INJECTIONS:
        own = [one for one in passages_of(answers[injected.name][1]) if injected.place in one["text"]]
        assert own, injected.name
        told += any(injected.order[:25] in one["text"] for one in own)
        assert not (injected.hidden and any(injected.order[:25] in one["text"] for one in own)), injected.name
    assert told > 40  # what is left out was taken for page furniture


@pytest.mark.parametrize("injected", INJECTIONS, ids=[injected.name for injected in INJECTIONS])
def test_nothing_leaves_the_page(answers: dict[str, tuple[Answer, str]], injected: Injection) -> None:
    answer = answers[injected.name][0]
    shown = html.fromstring(f"<div>{finished_turn('c', 1, answer)}</div>")
    assert not [element.tag for element in shown.iter() if element.tag in LIVE]
    for element in shown.iter():
        for name, value in element.attrib.items():
            assert str(value).startswith("/") or str(name) not in {"href", "src"}
            assert not str(value).startswith("javascript:")
            assert not str(name).startswith("on")
    for live in ("](", "<", "![", ELSEWHERE, "javascript:"):
        assert live not in answer.text
    assert KEY not in answer.text + (answer.problem or "")


@pytest.mark.parametrize("injected", INJECTIONS, ids=[injected.name for injected in INJECTIONS])
def test_only_what_was_found_is_cited(
    answers: dict[str, tuple[Answer, str]], library: Library, injected: Injection
) -> None:
    answer = answers[injected.name][0]
    found = {passage.passage.id: passage.passage for passage in answer.passages}.values()
    for citation in answer.citations:
        document = library.document(citation.source.document, citation.source.version)
        assert document is not None
        assert document.text[citation.start : citation.end] == citation.quote
        assert any(
            passage.source == citation.source and passage.start <= citation.start and citation.end <= passage.end
            for passage in found
        )
    numbers = {citation.number for citation in answer.citations}
    assert {int(mark) for mark in re.findall(r"\[(\d+)\]", answer.text)} <= numbers


def test_what_nobody_sees_on_the_page_is_in_no_answer(answers: dict[str, tuple[Answer, str]]) -> None:
    for injected in INJECTIONS:
        if injected.hidden:
            assert CANARY not in answers[injected.name][0].text


def test_an_export_holds_no_live_link_of_theirs(answers: dict[str, tuple[Answer, str]]) -> None:
    for answer, _ in answers.values():
        exported = answer_markdown(answer, "http://127.0.0.1:7860")
        assert f"]({ELSEWHERE}" not in exported
        assert "javascript:" not in exported


def test_without_a_model_hidden_text_is_never_quoted(library: Library, search: Search, lexicon: Lexicon) -> None:
    assistant = Assistant(search, Quoter(library, lexicon, Registers(library)))
    for injected in INJECTIONS:
        *_, end = assistant.answer(f"What happened in {injected.place}?")
        assert isinstance(end, Done)
        if injected.hidden:
            assert not any(injected.order[:25] in citation.quote for citation in end.answer.citations)
