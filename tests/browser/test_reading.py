"""From a question to the sentence in its source, as a reader goes."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.acts import AWARD, MACRON, MET, ask, heard, see_passage, widest
from tests.browser.conftest import OpenPage
from tests.browser.program import Program

MEETING = "met Russian Minister of Internal Affairs Vladimir Kolokoltsev on Tuesday in Beijing"


def test_a_citation_opens_the_source_with_its_sentence_marked(page: Page) -> None:
    turn = ask(page, MET)
    turn.locator("a.cite", has_text="[1]").first.click()
    source = page.locator("#source")
    expect(source.locator("mark").first).to_contain_text(MEETING)
    expect(source.locator(".title")).to_contain_text("Chinese and Russian police chiefs meet")
    expect(source.locator(".byline")).to_contain_text("undated")
    expect(source.locator(".title")).to_be_in_viewport()
    expect(source.locator(".text")).to_contain_text("security alliance with friendly countries")
    see_passage(page)


def test_a_citation_opens_by_keyboard_and_gives_the_focus_back(page: Page) -> None:
    link = ask(page, MET).locator("a.cite").first
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#source mark").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#source")).to_be_hidden()
    expect(link).to_be_focused()


def test_the_next_question_closes_the_source_of_the_one_before(page: Page) -> None:
    ask(page, MET).locator("a.cite").first.click()
    expect(page.locator("#source mark").first).to_be_visible()
    ask(page, AWARD)
    expect(page.locator("#source")).to_be_hidden()
    expect(page.get_by_label("Question", exact=True)).to_be_focused()
    expect(page.locator("#sources a.passage").first).to_be_visible()


def test_a_turn_that_is_complete_at_its_first_sight_closes_it_too(page: Page) -> None:
    ask(page, MET).locator("a.cite").first.click()
    expect(page.locator("#source mark").first).to_be_visible()
    page.evaluate(
        """() => { const draw = window.requestAnimationFrame;
                   window.requestAnimationFrame = (act) => setTimeout(() => draw(act), 2000); }"""
    )
    ask(page, AWARD)
    expect(page.locator("#source")).to_be_hidden()


def test_a_follow_up_is_understood_and_says_what_was_searched(page: Page) -> None:
    ask(page, MET)
    turn = ask(page, AWARD)
    expect(turn).to_contain_text("Great Wall of China medal")
    expect(turn.locator(".searched")).to_contain_text("Wang Xiaohong")
    expect(turn.locator(".verdict")).to_contain_text("supported by the passage")
    turn.locator("a.cite").first.click()
    expect(page.locator("#source mark").first).to_contain_text("Great Wall of China medal")


def test_what_the_corpus_does_not_say_is_refused_with_the_nearest_passages(page: Page) -> None:
    turn = ask(page, MACRON)
    expect(turn).to_contain_text(re.compile("the corpus does not say", re.IGNORECASE))
    turn.locator(".nearest a.passage").first.click()
    expect(page.locator("#source mark").first).to_be_visible()


def test_an_example_is_asked_with_one_click(page: Page) -> None:
    example = page.locator("#welcome button").first
    question = example.inner_text()
    example.click()
    expect(page.locator("#turn .turn.settled h2")).to_have_text(question)
    expect(page.locator("#welcome")).to_be_hidden()


def test_what_answers_and_how_much_it_has_read_is_always_visible(page: Page) -> None:
    expect(page.locator("#status .model")).to_have_text("Quotations only")
    expect(page.locator("#status .held")).to_have_text("2 documents")


def test_a_quotation_and_an_answer_are_copied_with_footnotes(open_page: OpenPage, program: Program) -> None:
    page = open_page(program.address, permissions=["clipboard-read", "clipboard-write"])
    ask(page, MET).get_by_role("link", name="Copy with footnotes").click()
    answer = copied(page, "[^1]")
    assert f"]({program.address}/documents/" in answer
    page.locator("#sources").get_by_role("link", name="Copy quotation").first.click()
    assert re.match(r"“.+”\[\^1\]\n\n\[\^1\]: \*Chinese", copied(page, "”[^1]"))


def copied(page: Page, words: str) -> str:
    """What the clipboard holds, once these words are in it; asked again, for a page cannot wait for it."""
    text = ""
    for _ in range(600):
        text = page.evaluate("navigator.clipboard.readText()")
        if words in text:
            break
        page.wait_for_timeout(100)
    return text


def test_without_a_clipboard_the_text_is_offered_selected(page: Page) -> None:
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    ask(page, MET).get_by_role("link", name="Copy with footnotes").click()
    box = page.get_by_label("Text to copy")
    assert "[^1]: " in box.input_value()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()


def test_a_pasted_link_opens_the_passage_on_a_page_of_its_own(page: Page) -> None:
    link = ask(page, MET).locator("a.cite").first.get_attribute("href")
    page.goto(str(page.url.split("/?")[0]) + str(link))
    expect(page.locator("mark#passage")).to_contain_text(MEETING)
    expect(page.locator("mark#passage")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 768, 1360])
def test_nothing_scrolls_sideways(open_page: OpenPage, program: Program, scheme: str, width: int) -> None:
    page = open_page(program.address, width, 844, color_scheme=scheme)
    turn = ask(page, MET)
    assert widest(page) == width
    turn.locator("a.cite").first.click()
    see_passage(page)
    assert widest(page) == width


def test_dark_is_dark_and_light_is_light(open_page: OpenPage, program: Program) -> None:
    for scheme, paper in (("light", "rgb(255, 255, 255)"), ("dark", "rgb(20, 24, 29)")):
        page = open_page(program.address, color_scheme=scheme)
        expect(page.locator("#middle")).to_have_css("background-color", paper)


def test_everything_is_reached_by_keyboard_alone(page: Page) -> None:
    page.locator(".skip").focus()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Question", exact=True)).to_be_focused()
    page.keyboard.type("Who did Wang Xiaohong")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("meet in Beijing?")
    page.keyboard.press("Enter")
    page.locator("#turn .turn.settled").wait_for()
    wanted = {"a.cite", "a.passage", "a.copy", "a.own", "a.conversation", "a.download", "#rename", "#delete", "#send"}
    for _ in range(200):
        page.keyboard.press("Tab")
        wanted -= {name for name in wanted if page.evaluate("name => document.activeElement.matches(name)", name)}
        if not wanted:
            break
    assert not wanted


def test_a_narrow_page_shows_the_conversations_on_demand(open_page: OpenPage, program: Program) -> None:
    page = open_page(program.address, 390, 844)
    ask(page, MET)
    expect(page.locator("#left")).to_be_hidden()
    page.locator("#status").get_by_role("link", name="Conversations").click()
    page.locator("#left").get_by_role("link", name="New", exact=True).click()
    expect(page.locator("#welcome")).to_be_visible()
    expect(page.locator("#left")).to_be_hidden()


def test_the_answer_is_announced(page: Page) -> None:
    ask(page, MET)
    expect(heard(page)).to_contain_text(MEETING)


def test_the_picture_in_the_readme(own_program: Program, open_page: OpenPage) -> None:
    page = open_page(own_program.address, 1360, 760, reduced_motion="reduce")
    ask(page, MET)
    ask(page, AWARD).locator("a.cite").first.click()
    see_passage(page)
    picture = page.screenshot()
    assert picture.startswith(b"\x89PNG")
    if os.environ.get("README_PICTURE"):
        Path(__file__).with_name("page.png").write_bytes(picture)
