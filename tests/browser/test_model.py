"""A chat model that streams, dawdles, fails, or writes what would harm a careless page."""

import signal
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.acts import MET, ask, at_conversation, send
from tests.browser.conftest import OpenPage, Watch, asking
from tests.browser.program import Program
from tests.model_replies import Refuse, Reply, echo
from tests.model_server import ModelServer

WHY = "Why did Wang Xiaohong meet him?"
MEETING = "Wang Xiaohong met Vladimir Kolokoltsev in Beijing on Tuesday. [1]"
HARMFUL = """Wang met Kolokoltsev. [1] ![x](https://evil.example/a.png) <img src="https://evil.example/b.png">
[here](https://evil.example/c) <script>document.title='d'</script> <a href="javascript:alert(1)">e</a>
<iframe src="https://evil.example/f"></iframe> <style>@import url(https://evil.example/g.css)</style>
![ref][h] $$\\href{https://evil.example/i}{i}$$ <form action="https://evil.example/j"><input autofocus></form>

[h]: https://evil.example/h.png"""


@pytest.fixture
def model_page(open_page: OpenPage, model_program: Program, chat_model: ModelServer) -> Page:
    chat_model.scripts.clear()
    return open_page(model_program.address)


@pytest.fixture
def ending() -> Iterator[threading.Event]:
    """To be set when an answer that grows has been seen to do so."""
    ending = threading.Event()
    yield ending
    ending.set()


def asked_and_growing(page: Page) -> None:
    send(page, MET)
    expect(page.locator("#turn .running .answer")).to_contain_text("Wang Xiaohong met")
    at_conversation(page)


def test_the_answer_streams_and_names_the_model(
    model_page: Page, chat_model: ModelServer, ending: threading.Event
) -> None:
    chat_model.script(Reply(MEETING, ending=ending))
    asked_and_growing(model_page)
    ending.set()
    expect(model_page.locator("#turn .settled .answer")).to_contain_text("Kolokoltsev in Beijing on Tuesday")
    expect(model_page.locator("#turn a.cite").first).to_have_text("[1]")
    expect(model_page.locator("#status .model")).to_have_text("openai:scripted")


def test_stop_ends_the_answer_and_keeps_what_was_said(model_page: Page, chat_model: ModelServer) -> None:
    chat_model.script(Reply("One word after the other. " * 200, size=5, pause=0.1))
    send(model_page, MET)
    expect(model_page.locator("#turn .running .answer")).to_contain_text("One word")
    model_page.get_by_role("button", name="Stop").click()
    expect(model_page.locator("#turn .settled .notice")).to_contain_text("Stopped")
    assert chat_model.questions[-1].hung_up.wait(60)
    model_page.reload()
    expect(model_page.locator("#turn .settled .answer")).to_contain_text("One word")
    expect(model_page.get_by_role("button", name="Try again")).to_be_visible()


def test_a_reload_in_the_middle_goes_on_with_the_answer(
    model_page: Page, chat_model: ModelServer, ending: threading.Event
) -> None:
    chat_model.script(Reply(MEETING, ending=ending))
    asked_and_growing(model_page)
    model_page.reload()
    expect(model_page.locator("#turn .running .answer")).to_contain_text("Wang Xiaohong met")
    ending.set()
    expect(model_page.locator("#turn .settled .answer")).to_contain_text("Kolokoltsev in Beijing on Tuesday")


def test_an_answer_whose_program_is_killed_is_said_to_be_interrupted(
    own_program: Program,
    open_page: OpenPage,
    chat_model: ModelServer,
    watches: list[Watch],
    ending: threading.Event,
) -> None:
    own_program.end()
    own_program.environment = asking(chat_model)
    own_program.start()
    page = open_page(own_program.address)
    chat_model.script(Reply(MEETING, ending=ending))
    asked_and_growing(page)
    # While nothing listens, Chromium reports each of the page's own requests that fails.
    watches[0].forgive("Failed to load resource")
    page.get_by_label("Question", exact=True).fill(WHY)
    own_program.end(signal.SIGKILL)
    own_program.start()
    expect(page.locator("#turn .settled .notice")).to_contain_text("interrupted")
    expect(page.get_by_label("Question", exact=True)).to_have_value(WHY)


def test_a_growing_answer_can_be_left_and_come_back_to(
    model_page: Page, chat_model: ModelServer, ending: threading.Event
) -> None:
    chat_model.script(Reply(MEETING, ending=ending))
    new = model_page.get_by_role("link", name="New", exact=True)
    asked_and_growing(model_page)
    new.click()
    expect(model_page.locator("#welcome")).to_be_visible()
    model_page.locator("a.conversation").first.click()
    expect(model_page.locator("#turn .running .answer")).to_contain_text("Wang")
    new.click()
    expect(model_page.locator("#welcome")).to_be_visible()
    model_page.go_back()
    expect(model_page.locator("#turn .running .answer")).to_contain_text("Wang")
    ending.set()
    expect(model_page.locator("#turn .settled .answer")).to_contain_text("Kolokoltsev in Beijing on Tuesday")


def test_what_is_asked_as_soon_as_another_conversation_is_opened_is_asked_there(
    model_page: Page, chat_model: ModelServer, ending: threading.Event
) -> None:
    chat_model.script(Reply(MEETING, ending=ending), Reply(MEETING))
    asked_and_growing(model_page)
    model_page.get_by_role("link", name="New", exact=True).click()
    ask(model_page, WHY)
    expect(model_page.locator(".turn")).to_have_count(1)
    expect(model_page.locator("a.conversation[aria-current]")).to_have_text(WHY)
    model_page.go_back()
    model_page.go_back()
    expect(model_page.locator("#turn h2")).to_have_text(MET)


def test_a_question_asked_too_early_stays_in_its_box_and_says_why(
    model_page: Page, chat_model: ModelServer, ending: threading.Event
) -> None:
    chat_model.script(Reply(MEETING, ending=ending))
    asked_and_growing(model_page)
    send(model_page, WHY)
    expect(model_page.get_by_text("This conversation is still answering")).to_be_visible()
    expect(model_page.get_by_role("button", name="Stop")).to_be_visible()
    ending.set()
    expect(model_page.locator("#turn .settled .answer")).to_contain_text("Kolokoltsev in Beijing on Tuesday")
    expect(model_page.get_by_label("Question", exact=True)).to_have_value(WHY)


def test_a_failed_model_can_be_tried_again_or_left_out(model_page: Page, chat_model: ModelServer) -> None:
    chat_model.script(Refuse(401, {"error": {"message": "bad key"}}))
    ask(model_page, MET)
    expect(model_page.locator("#turn .notice")).to_be_visible()
    chat_model.script(Reply(MEETING))
    model_page.get_by_role("button", name="Try again").click()
    expect(model_page.locator("#turn .settled .answer")).to_contain_text("Kolokoltsev in Beijing on Tuesday")
    expect(model_page.locator(".turn")).to_have_count(1)
    chat_model.script(Refuse(401, {"error": {"message": "bad key"}}))
    ask(model_page, "Why did Wang Xiaohong meet him?")
    model_page.get_by_role("button", name="Answer in quotations").click()
    expect(model_page.locator("#turn .settled .by")).to_have_text("Quotations only")


def test_a_sentence_without_support_is_marked_in_words(model_page: Page, chat_model: ModelServer) -> None:
    said = Reply("Wang Xiaohong met Vladimir Kolokoltsev in Tokyo in 1987. [1]")
    chat_model.script(said, said)  # the second time when asked to mend it
    turn = ask(model_page, MET)
    expect(turn.locator(".flag")).to_contain_text("upported")
    expect(turn.locator(".verdict.bad")).to_contain_text("of 1 sentences")


def test_nothing_that_a_model_writes_is_run_or_fetched(model_page: Page, chat_model: ModelServer) -> None:
    chat_model.script(Reply(HARMFUL, pause=0.02), echo)
    turn = ask(model_page, MET)
    for harmful in ("img", "script", "iframe", "style", "form", "a[href*=evil]", "a[href^=javascript]"):
        expect(turn.locator(harmful)).to_have_count(0)
    expect(model_page).to_have_title(f"{MET} – Corpus Assistant")


def test_nothing_that_a_person_types_is_run(page: Page) -> None:
    turn = ask(page, "<img src=x onerror=alert(1)> **Who** is [Wang](https://evil.example)?")
    expect(turn.locator("img, h2 a, h2 strong")).to_have_count(0)
