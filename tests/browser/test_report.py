"""The report, as a person collects, orders, annotates and takes it along."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.acts import MET, ask, heard, widest
from tests.browser.conftest import OpenPage
from tests.browser.program import Program

MEETING = "Meeting of Wang Xiaohong and Vladimir Kolokoltsev"


@pytest.fixture
def emptied(open_page: OpenPage, program: Program) -> Iterator[Program]:
    """The shared program, whose report is empty before and after."""
    yield program
    page = open_page(f"{program.address}/report")
    page.get_by_text("Empty the report …").click()
    page.get_by_role("button", name="Remove all entries").click()
    expect(page.locator(".empty")).to_contain_text("Nothing has been collected yet")


def add(page: Page, place: Locator, said: str) -> None:
    place.get_by_role("link", name="Add to report").first.click()
    expect(heard(page)).to_have_text(said)


def collect(page: Page, program: Program) -> None:
    """From the chat an answer and a quotation, and a meeting."""
    turn = ask(page, MET)
    add(page, turn, "Added to the report: 1 entry")
    turn.locator("a.cite").first.click()
    add(page, page.locator("#source"), "Added to the report: 2 entries")
    page.goto(f"{program.address}/meetings")
    add(page, page.locator("#list tbody tr", has_text=MEETING), "Added to the report: 3 entries")


def slowly(route: Route) -> None:
    """What is pressed next comes before it has arrived."""
    time.sleep(0.5)
    route.continue_()


def test_what_is_collected_is_ordered_annotated_and_taken_along(page: Page, emptied: Program) -> None:
    collect(page, emptied)
    add(page, page.locator("#list tbody tr", has_text=MEETING), "It is in the report already")
    page.locator("#status").get_by_role("link", name="Report").click()
    expect(page.locator(".entries > li")).to_have_count(3)
    page.route("**/note", slowly)
    page.get_by_label("Your note on entry 3").fill("The first of the year?")
    page.get_by_role("button", name="Move up entry 3").click()
    expect(page.locator(".entries > li").nth(1)).to_contain_text(MEETING)
    expect(page.get_by_label("Your note on entry 2")).to_have_value("The first of the year?")
    page.get_by_role("button", name="Remove entry 1").click()
    expect(page.locator(".entries > li")).to_have_count(2)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Download as Markdown").click()
    text = taken.value.path().read_text("utf-8")
    assert text.startswith(f"# Report\n\n## {MEETING}\n\nThe first of the year?\n\n")
    assert MET not in text
    with page.expect_download() as taken:
        page.get_by_role("link", name="Download as a web page").click()
    assert '<li id="source-1">' in taken.value.path().read_text("utf-8")


def test_an_entry_leads_to_its_passage(page: Page, emptied: Program) -> None:
    collect(page, emptied)
    page.goto(f"{emptied.address}/report")
    page.locator(".entries a.cite").first.click()
    expect(page.locator("mark#passage")).to_be_in_viewport()


def test_without_scripts_it_is_asked_before_anything_is_added(open_page: OpenPage, emptied: Program) -> None:
    page = open_page(f"{emptied.address}/meetings", java_script_enabled=False)
    page.locator("#list tbody tr", has_text=MEETING).get_by_role("link", name="Add to report").click()
    expect(page.locator(".empty")).to_be_visible()
    page.get_by_role("button", name="Add it to the report").click()
    expect(page.locator(".entries > li h2")).to_have_text(MEETING)


def test_nothing_scrolls_sideways_on_a_phone(open_page: OpenPage, emptied: Program) -> None:
    page = open_page(emptied.address, 390, 844, color_scheme="dark")
    collect(page, emptied)
    page.locator("#status").get_by_role("link", name="Report").click()
    expect(page.locator(".entries > li")).to_have_count(3)
    assert widest(page) == 390
    expect(page.locator("#status").get_by_role("link", name="Network")).to_be_in_viewport()


def test_a_row_is_asked_about_at_once(page: Page, program: Program) -> None:
    page.goto(f"{program.address}/meetings")
    row = page.locator("#list tbody tr", has_text=MEETING)
    row.get_by_role("link", name=f"Ask about {MEETING}").click()
    expect(page.get_by_label("Question", exact=True)).to_have_value(
        "List the meetings of Wang Xiaohong with Vladimir Kolokoltsev."
    )
