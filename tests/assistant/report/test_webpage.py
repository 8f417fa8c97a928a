"""The report as a file of HTML: every sentence with its source, and nothing in it that runs or fetches."""

import pytest
from lxml import html

from assistant.conversation import Answer
from assistant.report.kept import Entry
from assistant.report.markdown import report_markdown
from assistant.report.quotation import cited, quotation
from assistant.report.webpage import report_page
from tests.assistant.samples import FIRST, TEXT, answer, citation, document, source

BASE = "http://127.0.0.1:7860"


def collected() -> list[Entry]:
    start = TEXT.index(FIRST)
    quoted = quotation(cited(document(), start, start + len(FIRST)))
    return [Entry(1, answer(), "Ask the mayor <b>again</b>"), Entry(2, quoted)]


def said(page: str, tag: str, kind: str | None = None) -> list[str]:
    """The words of each element of a tag, and of a class if one is given."""
    found = html.document_fromstring(page).iter(tag)
    return ["".join(map(str, one.itertext())) for one in found if kind is None or one.get("class") == kind]


def links(page: str) -> list[str]:
    return [link.get("href", "") for link in html.document_fromstring(page).iter("a")]


def test_marks_lead_to_sources_numbered_through() -> None:
    page = report_page(collected(), BASE)
    assert links(page)[:3] == ["#source-1", "#source-2", "#source-3"]
    assert said(page, "li")[0] == f"“{FIRST}”, Harbour opened, Port News, 2014-06-05. Passage."
    assert said(page, "li")[2] == "Harbour opened, Port News, 2014-06-05. Passage."
    assert links(page)[3].startswith(f"{BASE}/documents/doc-1?version=")


def test_what_is_not_supported_is_marked_and_the_note_is_text() -> None:
    page = report_page(collected(), BASE)
    assert said(page, "span", "unsupported") == ["(not supported by the corpus: 41 is not in the source)"]
    assert said(page, "p", "note") == ["Ask the mayor <b>again</b>"]


def test_markdown_has_notes_headings_and_the_quotation_once() -> None:
    text = report_markdown(collected(), BASE)
    assert text.startswith("# Report\n\n## Who opened the harbour?\n\nAsk the mayor \\<b\\>again")
    assert f"\n\n“{FIRST}”[^3]\n\n" in text
    assert "\n\n[^3]: *Harbour opened*, Port News" in text


def test_a_number_in_the_quoted_words_is_no_mark() -> None:
    text = "The mayor [1] opened the harbour."
    said = quotation(cited(document(text), 0, len(text)))
    assert said.text == f"“{text}”[2]"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a.example/ x"])
def test_an_address_that_is_none_is_no_link(url: str) -> None:
    hostile = source(url=url, title="<img src=https://evil.example/a.png>", publisher="<script>alert(1)</script>")
    one = Answer("<b>", "", True, "<i>x</i> [1]", "", citations=(citation(named=hostile),))
    page = report_page([Entry(1, one)], BASE)
    assert [one for tag in ("img", "script", "b", "i") for one in said(page, tag)] == []
    assert not [link for link in links(page) if url in link]
    assert url in said(page, "li")[0]
