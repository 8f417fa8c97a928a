"""The page of documents, as a person uses it who puts files in, looks after them and asks about them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from ingest.documents import Document, Source, fingerprint
from ingest.library.keep import Origin, keep
from ingest.library.library import Library
from ingest.prepared import Prepared
from tests.browser.acts import MET, ask, widest
from tests.browser.conftest import OpenPage, Watch
from tests.browser.program import Program
from tests.stored import lines

BRIDGE = "Mayor Ilse Brandt opened the Salt Bridge in Norhaven on 4 May 2019. It cost 12 million crowns.\n"
FERRY = "Captain Odd Reyes sold the ferry Aurora to the town of Norhaven in March 2020.\n"
MANY = 60
READ_MS = 60_000
"""Reading loads its parsers and the embedding model first, on a machine that does other things too."""


def fill(folder: Path) -> None:
    """MANY reports of three publishers, stored without being read or embedded."""
    library = Library.open(folder)
    try:
        for number in range(MANY):
            text, at = f"Report {number} tells of the harvest of the year {1900 + number}.", f"/old/report-{number}.txt"
            dated = f"{1900 + number}-03-01" if number % 10 else None
            version, publisher = fingerprint(text), f"Paper {number % 3}"
            source = Source(version[:16], version, at[5:], None, f"Harvest {number:03}", publisher, dated, "en", None)
            vector = np.eye(1, library.dimensions(), number, dtype=np.float32)
            keep(library, Prepared(at, Document(source, text), tuple(lines(source, text))), vector, Origin(at, at))
    finally:
        library.close()


@pytest.fixture(scope="module")
def held(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A program on the seeds and MANY reports, which the tests of this file add to."""
    library = tmp_path_factory.mktemp("held") / "library"
    shutil.copytree(seeded, library)
    fill(library)
    with Program(library, {"ASSISTANT_LARGEST_FILE": "1"}) as program:
        yield program


@pytest.fixture
def documents(open_page: OpenPage, held: Program) -> Page:
    return open_page(f"{held.address}/documents")


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A folder as people have them: a report twice, a broken file, one too large, and one of the system's own."""
    folder = tmp_path / "From the town"
    (folder / "2020").mkdir(parents=True)
    (folder / "2020" / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (folder / "ferry again.txt").write_text(FERRY, encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    (folder / "huge.txt").write_text("x" * 1_100_000, encoding="utf-8")
    (folder / ".DS_Store").write_bytes(b"\0")
    return folder


def read(page: Page, file: str) -> Locator:
    """The run of a file, when it is over."""
    run = page.locator(".run", has_text=file)
    expect(run).to_have_class("run over", timeout=READ_MS)
    return run


def row(page: Page, title: str) -> Locator:
    return page.locator("#list tbody tr", has_text=title)


def found(page: Page, title: str) -> Locator:
    """The row of a document that was searched for, when the list has come down to it."""
    page.get_by_label("Search", exact=True).fill(title)
    expect(page.locator("#list tbody tr")).to_have_count(1)
    return row(page, title)


def held_by(page: Page) -> int:
    """How many documents there are, for the other tests put some in as well."""
    return int(page.locator(".held").inner_text().split()[0].replace(",", ""))


def test_files_put_in_are_answered_from_and_cited(documents: Page, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(f"A bridge for Norhaven\n\n{BRIDGE}", encoding="utf-8")
    (tmp_path / "tram.md").write_text("# The tram\n\nDriver Ann Moe stopped tram 7 in Oldtown.\n", encoding="utf-8")
    before = held_by(documents)
    documents.locator("#files").set_input_files([tmp_path / "bridge.txt", tmp_path / "tram.md"])
    run = read(documents, "tram.md")
    expect(run.locator(".result")).to_contain_text("2 documents added")
    expect(run.locator(".files li")).to_have_count(2)
    expect(row(documents, "bridge.txt").locator(".passages")).to_have_text("1")
    expect(documents.locator(".held")).to_have_text(f"{before + 2} documents")
    documents.get_by_role("link", name="Chat").click()
    turn = ask(documents, "Who opened the Salt Bridge in Norhaven?")
    turn.locator("a.cite").first.click()
    expect(documents.locator("#source mark").first).to_contain_text("Ilse Brandt opened the Salt Bridge")
    expect(documents.locator("#status .held")).to_have_text(f"{before + 2} documents")


def test_of_a_folder_each_file_is_read_or_named_with_its_reason(documents: Page, written: Path) -> None:
    documents.locator("#folder").set_input_files(written)
    run = read(documents, "broken.pdf")
    failed = run.locator(".failed li")
    expect(failed).to_have_count(2)
    expect(failed.filter(has_text="huge.txt")).to_contain_text("larger than 1 MB")
    expect(failed.filter(has_text="From the town/broken.pdf")).to_contain_text("PDF")
    expect(run.locator(".duplicates li")).to_contain_text("is the same as")
    expect(run.locator(".files li", has_text="2020/ferry.txt")).to_contain_text("read")
    run.get_by_role("button", name="Try 1 file again").click()
    # The one that was too large was never sent, so it cannot be tried again.
    expect(read(documents, "broken.pdf").locator(".failed li")).to_have_count(1)
    run.get_by_role("button", name="Dismiss").click()
    expect(run).to_have_count(0)


def test_a_file_is_dropped_and_reading_is_called_off(documents: Page) -> None:
    """Lines enough that there is time to press Cancel."""
    text = "\n".join(
        f'{{"text": "Clerk number {number} signed paper {number} in Norhaven."}}' for number in range(3000)
    )
    documents.evaluate(
        """text => { const data = new DataTransfer(); data.items.add(new File([text], "papers.jsonl"));
                     document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true })); }""",
        text,
    )
    expect(documents.locator(".run.running .now span")).to_contain_text("documents", timeout=READ_MS)
    documents.get_by_role("button", name="Cancel").click()
    expect(read(documents, "papers.jsonl").locator(".result")).to_contain_text("Cancelled")


def test_the_list_is_filtered_sorted_and_paged(documents: Page) -> None:
    documents.get_by_label("Publisher", exact=True).fill("paper 1")
    expect(documents.locator(".count")).to_contain_text("20 of ")
    documents.get_by_label("From", exact=True).fill("1950-01-01")
    documents.get_by_label("To", exact=True).fill("1959-12-31")
    expect(documents.locator(".count")).to_contain_text("3 of ")
    documents.locator("#filters").get_by_role("link", name="Show all").click()
    documents.get_by_label("Search", exact=True).fill("harvest")
    expect(documents.locator(".count")).to_contain_text(f"{MANY} of ")
    documents.get_by_role("link", name="Published").click()
    expect(documents.locator("th.published")).to_have_attribute("aria-sort", "ascending")
    expect(documents.locator("#list tbody tr").first).to_contain_text("1901-03-01")
    documents.get_by_role("link", name="Last").click()
    expect(documents.locator("#list tbody tr")).to_have_count(MANY - 50)
    expect(documents.locator("#list tbody tr").last).to_contain_text("undated")
    documents.reload()
    expect(documents.locator(".pages")).to_contain_text(f"51 to {MANY} of {MANY}")
    documents.get_by_label("Show", exact=True).select_option(label="Without a date")
    expect(documents.locator(".count")).to_contain_text("6 of ")


def test_a_corrected_date_is_cited_and_can_be_undone(documents: Page, held: Program, watches: list[Watch]) -> None:
    watches[0].forgive("status of 422")  # Chromium reports an answer that refuses, as it should be
    found(documents, "police chiefs").get_by_role("link", name="Details").click()
    documents.get_by_label("Published", exact=True).fill("last week")
    documents.get_by_role("button", name="Save").click()
    expect(documents.get_by_role("alert")).to_contain_text("last week is no date")
    documents.get_by_label("Published", exact=True).fill("2014-12-02")
    documents.get_by_role("button", name="Save").click()
    expect(documents.locator(".remark")).to_contain_text("The document says: nothing")
    details = documents.url.partition("?")[0]
    documents.get_by_role("link", name="Chat").click()
    turn = ask(documents, MET)
    turn.locator("a.cite").first.click()
    expect(documents.locator("#source .byline")).to_contain_text("2014-12-02")
    documents.goto(details)
    documents.get_by_role("button", name="Undo").click()
    expect(documents.locator(".byline")).to_contain_text("undated")


def test_a_removed_document_is_said_to_be_so_and_comes_back(documents: Page, held: Program) -> None:
    found(documents, "Harvest 007").get_by_role("link", name="Details").click()
    documents.get_by_text("Remove this document …").click()
    documents.get_by_role("button", name="Remove it").click()
    expect(documents.locator(".notice")).to_contain_text("was removed")
    details = documents.url
    documents.goto(details.replace("/details", ""))
    expect(documents.locator(".notice")).to_contain_text("removed from the library")
    documents.goto(f"{held.address}/documents?state=removed")
    expect(documents.locator("#list tbody tr")).to_have_count(1)
    row(documents, "Harvest 007").get_by_role("link", name="Details").click()
    documents.get_by_role("button", name="Bring it back").click()
    expect(documents.get_by_text("Remove this document …")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1360])
def test_nothing_scrolls_sideways_in_the_dark(open_page: OpenPage, held: Program, width: int) -> None:
    page = open_page(f"{held.address}/documents", width, 844, color_scheme="dark")
    assert widest(page) == width
    expect(page.locator("body")).to_have_css("background-color", "rgb(26, 31, 37)")
    page.locator("td.more a").first.click()
    page.locator("#correct").wait_for()
    assert widest(page) == width


def test_the_list_is_used_by_keyboard_alone(documents: Page) -> None:
    documents.keyboard.press("Tab")
    expect(documents.locator(".skip")).to_be_focused()
    wanted = {"a.chat", "#files", "#folder", "[name=text]", "[name=state]", "#filters button", "th.title a"}
    for _ in range(200):
        documents.keyboard.press("Tab")
        wanted -= {name for name in wanted if documents.evaluate("name => document.activeElement.matches(name)", name)}
        if not wanted:
            break
    assert not wanted
    documents.locator("th.title a").focus()
    documents.keyboard.press("Enter")
    expect(documents.locator("th.title")).to_have_attribute("aria-sort", "ascending")
    expect(documents.locator("th.title a")).to_be_focused()
