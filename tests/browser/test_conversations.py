"""Conversations outlive a reload, a restart and a kill, and can be renamed and deleted."""

import re
import signal

from playwright.sync_api import Page, expect

from tests.browser.acts import AWARD, MET, ask
from tests.browser.conftest import OpenPage, Watch
from tests.browser.program import Program


def chat(page: Page) -> tuple[str, str]:
    """What stands in the past turns and in the newest."""
    return page.locator("#past").inner_text(), page.locator("#turn").inner_text()


def reads(page: Page, before: tuple[str, str]) -> None:
    """Wait until the chat reads as it did before."""
    for place, words in zip(("#past", "#turn"), before, strict=True):
        expect(page.locator(place)).to_have_text(words, use_inner_text=True)


def test_a_reload_shows_the_conversation_exactly_as_it_was(page: Page) -> None:
    ask(page, MET)
    ask(page, AWARD)
    before = chat(page)
    page.reload()
    expect(page.locator("#turn")).to_contain_text(AWARD)
    reads(page, before)


def test_a_restart_loses_nothing_and_the_open_page_goes_on(
    own_program: Program, open_page: OpenPage, watches: list[Watch]
) -> None:
    page = open_page(own_program.address)
    ask(page, MET)
    address, before = page.url, page.locator("#turn .answer").inner_text()
    assert own_program.end() == 0
    own_program.start()
    ask(page, AWARD)
    again = open_page(address)
    expect(again.locator("#turn")).to_contain_text(AWARD)
    expect(again.locator("#past h2")).to_have_text(MET)
    expect(again.locator("#past .answer")).to_have_text(before, use_inner_text=True)
    # While nothing listened, Chromium reported each of the page's own requests that failed.
    watches[0].forgive("Failed to load resource")


def test_a_kill_loses_nothing_that_was_shown(own_program: Program, open_page: OpenPage) -> None:
    page = open_page(own_program.address)
    ask(page, MET)
    address, before = page.url, chat(page)
    page.close()
    own_program.end(signal.SIGKILL)
    own_program.start()
    reads(open_page(address), before)


def test_conversations_are_listed_newest_first_and_opened(page: Page) -> None:
    ask(page, MET)
    page.get_by_role("link", name="New", exact=True).click()
    expect(page.locator("#welcome")).to_be_visible()
    ask(page, "Who is Meng Jianzhu?")
    names = page.locator("a.conversation")
    expect(names.nth(0)).to_have_text("Who is Meng Jianzhu?")
    expect(names.nth(0)).to_have_attribute("aria-current", "page")
    names.nth(1).click()
    expect(page.locator("#turn h2")).to_have_text(MET)
    page.go_back()
    expect(page.locator("#turn h2")).to_have_text("Who is Meng Jianzhu?")


def test_of_conversations_opened_in_haste_the_last_one_stays(page: Page) -> None:
    ask(page, MET)
    page.get_by_role("link", name="New", exact=True).click()
    expect(page.locator("#welcome")).to_be_visible()
    ask(page, AWARD)
    expect(page.locator("a.conversation").first).to_have_text(AWARD)
    page.evaluate("""async () => {
        for (const turn of [1, 0, 1, 0, 1]) {
            document.querySelectorAll("a.conversation")[turn].click();
            await new Promise((done) => setTimeout(done, 40));
        }
    }""")
    expect(page.locator("#turn h2")).to_have_text(MET)
    page.wait_for_timeout(1000)
    expect(page.locator("#turn h2")).to_have_text(MET)
    expect(page.locator("a.conversation").nth(1)).to_have_attribute("aria-current", "page")
    address = page.locator("a.conversation").nth(1).get_attribute("href") or "no address"
    expect(page).to_have_url(re.compile(f"{re.escape(address)}$"))


def test_a_conversation_is_renamed(page: Page) -> None:
    ask(page, MET)
    page.get_by_role("button", name="Rename").click()
    expect(page.get_by_label("Name of this conversation")).to_have_value(MET)
    page.get_by_label("Name of this conversation").fill("Police <b>chiefs</b>")
    page.get_by_role("button", name="Save name").click()
    expect(page.locator("a.conversation").first).to_have_text("Police <b>chiefs</b>")
    page.reload()
    expect(page.locator("#head strong")).to_have_text("Police <b>chiefs</b>")


def test_what_was_begun_with_one_conversation_ends_with_it(page: Page) -> None:
    ask(page, MET)
    new, name = page.get_by_role("link", name="New", exact=True), page.get_by_label("Name of this conversation")
    page.get_by_role("button", name="Rename").click()
    expect(name).to_have_value(MET)
    new.click()
    expect(page.locator("#welcome")).to_be_visible()
    expect(name).to_be_hidden()
    page.go_back()
    expect(page.locator("#turn h2")).to_have_text(MET)
    page.get_by_role("button", name="Delete …").click()
    expect(page.get_by_role("button", name="Delete it")).to_be_visible()
    new.click()
    expect(page.get_by_role("button", name="Delete it")).to_be_hidden()


def test_a_conversation_is_deleted_after_a_second_thought(page: Page) -> None:
    ask(page, MET)
    gone = page.url
    page.get_by_role("button", name="Delete …").click()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("button", name="Delete it")).to_be_hidden()
    expect(page.locator("#turn h2")).to_have_text(MET)
    page.get_by_role("button", name="Delete …").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.locator("#welcome")).to_be_visible()
    page.goto(gone)
    expect(page.get_by_text("There is no such conversation")).to_be_visible()


def test_a_conversation_is_downloaded(page: Page) -> None:
    ask(page, MET)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as Markdown").click()
    assert download.value.suggested_filename == "who-did-wang-xiaohong-meet-in-beijing.md"
    assert "[^1]: “" in download.value.path().read_text(encoding="utf-8")
