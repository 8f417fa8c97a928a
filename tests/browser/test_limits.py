"""The search of a turn, as a reader narrows, widens and rewords it."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.acts import MET, ask, widest
from tests.browser.conftest import OpenPage
from tests.browser.program import Program

BETWEEN = "Which meetings were held in Beijing between 2013 and 2015?"
REPORTED = "Which meetings held in Beijing were reported between 2013 and 2015?"


def settled(page: Page) -> Locator:
    turn = page.locator("#turn .turn.settled")
    turn.wait_for()
    return turn


def test_a_limit_in_the_question_is_a_chip_that_can_be_taken_away(page: Page) -> None:
    turn = ask(page, REPORTED)
    chip = turn.locator(".chip")
    expect(chip).to_contain_text("Published 2013-01-01 to 2015-12-31")
    expect(turn.locator(".searched")).to_contain_text("1 document without a date was left out")
    chip.get_by_role("link", name="Remove: ×").click()
    expect(page.locator("#turn .turn.settled .searched")).not_to_contain_text("left out")
    expect(page.locator("#turn .chip")).to_have_count(0)
    expect(page.locator("#turn h2")).to_have_text(REPORTED)


def test_a_limit_is_set_by_keyboard_and_outlives_a_reload(page: Page) -> None:
    ask(page, MET).get_by_role("link", name="Limit the search").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Search for", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("01012014")
    expect(page.get_by_label("Published from")).to_have_value("2014-01-01")
    page.keyboard.press("Enter")
    expect(page.locator("#turn .chip")).to_contain_text("Published since 2014-01-01")
    expect(settled(page).locator(".left-out")).to_have_text("1 document without a date was left out")
    page.reload()
    expect(page.locator("#turn .chip")).to_contain_text("Published since 2014-01-01")


def test_a_chip_opens_its_own_field_and_escape_gives_the_focus_back(page: Page) -> None:
    link = ask(page, BETWEEN).locator(".chip a.limit")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("About a time from")).to_be_focused()
    expect(page.get_by_label("About a time from")).to_have_value("2013-01-01")
    page.keyboard.press("Escape")
    expect(page.locator("form.search")).to_have_count(0)
    expect(link).to_be_focused()


def test_publisher_and_language_are_offered(page: Page) -> None:
    ask(page, MET).get_by_role("link", name="Limit the search").click()
    expect(page.locator("#publishers option").first).to_have_attribute("value", "TBP and Agencies")
    page.get_by_label("Language").select_option("English")
    page.get_by_role("button", name="Search again", exact=True).last.click()
    expect(page.locator("#turn .turn.settled .chip")).to_contain_text("Language: English")


def test_what_was_searched_for_can_be_reworded(page: Page) -> None:
    ask(page, MET)
    turn = ask(page, "What award did he give him?")
    turn.get_by_role("link", name="Change the search").click()
    page.get_by_label("Search for", exact=True).fill("What did Meng Jianzhu say before 2015?")
    page.keyboard.press("Enter")
    expect(page.locator("#turn .turn.settled .searched")).to_contain_text("What did Meng Jianzhu say before 2015?")
    expect(page.locator("#turn .chip")).to_contain_text("About until 2014-12-31")
    expect(page.locator("#turn h2")).to_have_text("What award did he give him?")


def test_a_search_is_not_changed_of_a_turn_that_is_no_longer_the_last(page: Page) -> None:
    ask(page, MET)
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.locator("#turn .turn.settled")).to_be_visible()
    ask(other, BETWEEN)
    page.locator("#turn").get_by_role("link", name="Limit the search").click()
    page.get_by_label("Publisher").fill("TBP and Agencies")
    page.keyboard.press("Enter")
    expect(page.get_by_text("This conversation is no longer as it was shown here")).to_be_visible()
    expect(page.locator("#turn h2")).to_have_text(BETWEEN)
    expect(page.locator("#past h2")).to_have_text(MET)


def test_the_form_fits_a_narrow_page(open_page: OpenPage, program: Program, tmp_path: Path) -> None:
    page = open_page(program.address, 390, 844)
    ask(page, BETWEEN).locator(".chip a.limit").click()
    assert widest(page) == 390
    assert page.screenshot(path=tmp_path / "form.png")
