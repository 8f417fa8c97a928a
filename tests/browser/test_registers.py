"""The register pages, as a person uses them who looks for meetings, follows their evidence and corrects them."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.acts import heard, widest
from tests.browser.conftest import OpenPage
from tests.browser.program import ROOT, Program, clean_environment
from tests.register_reports import HOSTILE, PROTOCOL, write_reports

TALKS = "Meeting of Pavel Sotnikov and Li Weiguo"


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A program on the reports; a test that corrects something takes it back."""
    folder = tmp_path_factory.mktemp("reported")
    command = [
        sys.executable,
        "-m",
        "ingest",
        "--library",
        str(folder / "library"),
        str(write_reports(folder / "files")),
    ]
    subprocess.run(command, cwd=ROOT, env=clean_environment({}), check=True, capture_output=True)
    with Program(folder / "library") as program:
        yield program


@pytest.fixture
def meetings(open_page: OpenPage, reported: Program) -> Page:
    return open_page(f"{reported.address}/meetings")


def row(page: Page, name: str) -> Locator:
    return page.locator("#list tbody tr", has_text=name)


def person(page: Page, name: str) -> None:
    """Open the page of somebody."""
    page.locator("#status").get_by_role("link", name="Officials").click()
    row(page, name).locator("a.title").click()
    expect(page.locator("h1")).to_contain_text(name)


def test_a_table_is_filtered_sorted_and_says_what_it_leaves_out(meetings: Page) -> None:
    expect(meetings.locator(".count")).to_have_text("4 meetings in 6 of 7 documents; 1 without a date, listed last.")
    expect(meetings.locator("#list tbody tr").last).to_contain_text("undated")
    meetings.get_by_label("Person, in any spelling").fill("Сотников")
    expect(meetings.locator(".count")).to_contain_text("2 meetings in 4 of 7 documents")
    meetings.get_by_label("From", exact=True).fill("2019-01-01")
    expect(meetings.locator(".count")).to_contain_text("1 without a date is left out")
    meetings.reload()
    expect(meetings.get_by_label("From", exact=True)).to_have_value("2019-01-01")
    meetings.locator(".count").get_by_role("link", name="show them").click()
    expect(meetings.get_by_label("From", exact=True)).to_have_value("")
    meetings.locator("#filters").get_by_role("link", name="Show all").click()
    meetings.locator("th.place a").click()
    expect(meetings.locator("th.place")).to_have_attribute("aria-sort", "ascending")
    expect(meetings.locator("th.place a")).to_be_focused()
    expect(meetings.locator("#list tbody tr").first).to_contain_text("Beijing")


def test_a_row_opens_its_evidence_and_that_its_place_in_the_document(meetings: Page) -> None:
    row(meetings, TALKS).get_by_role("link", name="Evidence").press("Enter")
    opened = meetings.locator("tr.unfolded")
    expect(opened.locator(".differ")).to_contain_text("2019-12-03")
    expect(opened).to_contain_text("3 independent sources")
    expect(opened.locator(".quotations > li")).to_have_count(3)
    opened.locator("a.quote", has_text="held talks").click()
    expect(meetings.locator("mark#passage")).to_contain_text("held talks in Beijing on December 3, 2019.")
    meetings.go_back()
    row(meetings, TALKS).get_by_role("link", name="Evidence").click()
    row(meetings, TALKS).get_by_role("link", name="Evidence").click()
    expect(meetings.locator("tr.unfolded")).to_have_count(0)


def test_a_click_anywhere_on_a_row_opens_its_evidence(meetings: Page) -> None:
    row(meetings, TALKS).locator("td.place").click()
    expect(meetings.locator("tr.unfolded .quotations > li")).to_have_count(3)
    row(meetings, TALKS).locator("td.place").click()
    expect(meetings.locator("tr.unfolded")).to_have_count(0)


def test_a_record_is_asked_about_in_the_chat(meetings: Page) -> None:
    row(meetings, "Anton Bergin").get_by_role("link", name="Evidence").click()
    meetings.get_by_role("link", name="Ask about this").click()
    box = meetings.get_by_label("Question", exact=True)
    expect(box).to_have_value("List the meetings of Li Weiguo with Anton Bergin on 9 June 2021.")
    box.press("Enter")
    meetings.locator("#turn .turn.settled a.cite").first.click()
    expect(meetings.locator("#source .title")).to_have_text(HOSTILE)
    meetings.locator("#status").get_by_role("link", name="Network").click()
    meetings.get_by_role("link", name="Chat").click()
    expect(meetings.locator("#turn h2.question")).to_contain_text("Anton Bergin")


def test_a_record_is_copied_with_footnotes(open_page: OpenPage, reported: Program) -> None:
    page = open_page(f"{reported.address}/agreements", permissions=["clipboard-read", "clipboard-write"])
    row(page, PROTOCOL).get_by_role("link", name="Evidence").click()
    page.get_by_role("link", name="Copy with footnotes").click()
    expect(heard(page)).to_have_text("Copied as Markdown")
    assert f"{PROTOCOL} (signed; Beijing; China, Russia)[^1]" in page.evaluate("navigator.clipboard.readText()")


def test_a_table_is_taken_along_as_it_is_filtered(meetings: Page) -> None:
    meetings.get_by_label("Place", exact=True).fill("Minsk")
    expect(meetings.locator("#list tbody tr")).to_have_count(1)
    with meetings.expect_download() as taken:
        meetings.get_by_role("link", name="Download as CSV").click()
    assert taken.value.suggested_filename == "meetings.csv"
    assert taken.value.path().read_text("utf-8").count("Mikhail Dolin") > 0


def test_a_person_is_renamed_made_one_with_another_and_both_undone(meetings: Page) -> None:
    person(meetings, "Mikhail Dolin")
    meetings.get_by_text("Correct the register …").click()
    meetings.get_by_label("Call this person").fill("Mikhail P. Dolin")
    meetings.get_by_role("button", name="Save the name").click()
    expect(meetings.locator("h1")).to_have_text("Mikhail P. Dolin")
    meetings.get_by_text("Correct the register …").click()
    meetings.get_by_label("The same person as …").fill("Zhao Ming")
    meetings.get_by_role("button", name="Find").click()
    meetings.get_by_role("button", name="One person with Zhao Ming").click()
    expect(meetings.locator(".details")).to_contain_text("Zhao Ming")
    expect(meetings.locator(".rulings li")).to_have_count(2)
    for _ in range(2):
        meetings.goto(f"{meetings.url.partition('/officials')[0].partition('/corrections')[0]}/corrections")
        meetings.get_by_role("button", name="Undo").first.click()
        expect(meetings.locator(".done")).to_have_text("The decision was taken back.")
    meetings.get_by_role("link", name="Officials").click()
    expect(meetings.locator("#list tbody tr")).to_have_count(5)
    expect(row(meetings, "Mikhail Dolin")).to_have_count(1)


def test_a_report_is_told_to_be_of_another_meeting(meetings: Page) -> None:
    row(meetings, TALKS).locator("a.title").click()
    report = meetings.locator(".quotations > li", has_text="Talks in Beijing")
    report.get_by_role("button", name="This is another meeting").click()
    expect(meetings.locator(".quotations > li")).to_have_count(2)
    expect(meetings.locator(".differ")).to_have_count(0)
    meetings.get_by_role("button", name="Undo").click()
    expect(meetings.locator(".done")).to_have_text("The decision was taken back.")
    meetings.locator("#status").get_by_role("link", name="Meetings").click()
    expect(meetings.locator(".count")).to_contain_text("4 meetings")


def test_a_meeting_is_corrected_confirmed_and_both_undone(meetings: Page) -> None:
    row(meetings, "Anton Bergin").locator("a.title").click()
    meetings.get_by_text("Correct the register …").click()
    meetings.get_by_label("Date", exact=True).fill("2021-06-08")
    meetings.get_by_role("button", name="Save the date").click()
    expect(meetings.locator(".corrected")).to_have_text("Corrected by you: date (the documents say: 2021-06-09).")
    meetings.get_by_text("Correct the register …").click()
    meetings.get_by_role("button", name="This meeting is right").click()
    expect(meetings.locator("h1 .tag.good")).to_have_text(["confirmed", "corrected"])
    meetings.locator("#status").get_by_role("link", name="Meetings").click()
    expect(row(meetings, "Anton Bergin").locator("td.date")).to_contain_text("2021-06-08")
    expect(row(meetings, "Anton Bergin").locator("td.date")).to_contain_text("corrected by you")
    undo_all(meetings, 2)
    meetings.get_by_role("link", name="Meetings").click()
    expect(row(meetings, "Anton Bergin").locator("td.date")).to_contain_text("2021-06-09")


def test_what_is_no_meeting_leaves_the_register_until_it_is_undone(meetings: Page) -> None:
    row(meetings, "Anton Bergin").locator("a.title").click()
    meetings.get_by_text("Correct the register …").click()
    meetings.get_by_role("button", name="This is no meeting").click()
    expect(meetings.locator(".rulings")).to_contain_text("is no meeting of the register")
    meetings.locator("#status").get_by_role("link", name="Meetings").click()
    expect(meetings.locator(".count")).to_contain_text("3 meetings")
    undo_all(meetings, 1)
    meetings.get_by_role("link", name="Meetings").click()
    expect(meetings.locator(".count")).to_contain_text("4 meetings")


def test_an_agreement_is_renamed_made_one_with_another_and_taken_apart(open_page: OpenPage, reported: Program) -> None:
    page = open_page(f"{reported.address}/agreements")
    row(page, PROTOCOL).locator("a.title").click()
    page.get_by_text("Correct the register …").click()
    page.get_by_label("Name", exact=True).fill("Smuggling Protocol")
    page.get_by_role("button", name="Save the name").click()
    expect(page.locator("h1")).to_contain_text("Smuggling Protocol")
    expect(page.locator(".corrected")).to_contain_text(PROTOCOL)
    page.get_by_text("Correct the register …").click()
    page.get_by_label("The same agreement as …").fill("good neighbours")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("button", name="One agreement with Treaty on Good Neighbours").click()
    expect(page.locator(".quotations > li")).to_have_count(2)
    treaty = page.locator(".quotations > li", has_text="Former minister speaks")
    treaty.get_by_role("button", name="This is another agreement").click()
    expect(page.locator(".quotations > li")).to_have_count(1)
    expect(page.locator(".rulings li")).to_have_count(3)
    undo_all(page, 3)
    page.get_by_role("link", name="Agreements").click()
    expect(row(page, PROTOCOL)).to_have_count(1)


def undo_all(page: Page, number: int) -> None:
    """From the table of a register or the page of a record."""
    page.goto(f"{'/'.join(page.url.split('/')[:3])}/corrections")
    expect(page.locator(".rulings li")).to_have_count(number)
    for left in range(number - 1, -1, -1):
        page.get_by_role("button", name="Undo").first.click()
        expect(page.locator(".done")).to_have_text("The decision was taken back.")
        expect(page.locator(".rulings li")).to_have_count(left)


def test_the_timeline_is_zoomed_and_the_network_leads_on(meetings: Page) -> None:
    meetings.get_by_role("link", name="Timeline").click()
    expect(meetings.locator(".timeline > li")).to_have_count(4)
    meetings.get_by_role("link", name="2019", exact=True).click()
    expect(meetings.locator(".timeline h2")).to_have_text("2019-12")
    expect(meetings.locator(".marks a")).to_have_count(2)
    meetings.get_by_role("link", name="Network").click()
    expect(meetings.locator(".picture text")).to_have_count(5)
    meetings.locator(".picture a[href^='/officials']", has_text="Anton Bergin").click()
    expect(meetings.locator("h1")).to_have_text("Anton Bergin")


@pytest.mark.parametrize("width", [390, 1360])
def test_nothing_scrolls_sideways_in_the_dark(open_page: OpenPage, reported: Program, width: int) -> None:
    page = open_page(f"{reported.address}/network", width, 844, color_scheme="dark")
    for address in ("/network", "/timeline", "/agreements", "/officials", "/corrections", "/meetings", "/"):
        page.goto(reported.address + address)
        assert (address, widest(page)) == (address, width)
    page.goto(f"{reported.address}/meetings")
    row(page, TALKS).get_by_role("link", name="Evidence").click()
    expect(page.locator(".differ")).to_be_visible()
    assert widest(page) == width
    row(page, TALKS).locator("a.title").click()
    page.get_by_text("Correct the register …").click()
    assert widest(page) == width


def test_the_pages_are_used_by_keyboard_alone(meetings: Page) -> None:
    meetings.keyboard.press("Tab")
    expect(meetings.locator(".skip")).to_be_focused()
    wanted = {
        "[name=person]",
        "[name=country]",
        "[name=before]",
        "#filters button",
        "th.date a",
        "a.title",
        "a.evidence",
    }
    for _ in range(60):
        meetings.keyboard.press("Tab")
        wanted -= {name for name in wanted if meetings.evaluate("name => document.activeElement.matches(name)", name)}
    assert not wanted


@pytest.mark.parametrize("address", ["/meetings", "/officials", "/timeline", "/network"])
def test_whatever_is_filled_in_or_pressed_has_a_name(open_page: OpenPage, reported: Program, address: str) -> None:
    page = open_page(reported.address + address)
    nameless = page.evaluate(
        """() => Array.from(document.querySelectorAll("input:not([type=hidden]), select, button, a"),
                (one) => one.labels?.length || one.textContent.trim() ? "" : one.outerHTML).filter(Boolean)"""
    )
    assert nameless == []
