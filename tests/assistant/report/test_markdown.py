"""What is taken along names its sources, and does nothing when it is rendered."""

import pytest

from assistant.report.markdown import answer_markdown, conversation_markdown, escape, quotation_markdown
from tests.assistant.samples import FIRST, SECOND, answer, citation, source

BASE = "http://127.0.0.1:7860"


def test_a_footnote_names_title_publisher_date_passage_and_file() -> None:
    text = quotation_markdown(citation(), BASE)
    version = source().version
    assert text == (
        f"“{FIRST}”[^1]\n\n[^1]: *Harbour opened*, Port News, 2014-06-05. "
        f"[Passage]({BASE}/documents/doc-1?version={version}&start=20&end=63). File: harbour.txt.\n"
    )


def test_a_source_without_a_date_is_undated_and_without_a_publisher_has_none() -> None:
    text = quotation_markdown(citation(named=source(published=None, publisher=None)), BASE)
    assert "*Harbour opened*, undated. [Passage]" in text


def test_the_original_address_is_a_link() -> None:
    assert "Original: <https://port.example/a?b=1>." in quotation_markdown(
        citation(named=source(url="https://port.example/a?b=1")), BASE
    )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a.example/ x)<b>", "data:text/html,<p>"])
def test_an_address_that_is_none_is_no_link(url: str) -> None:
    text = quotation_markdown(citation(named=source(url=url)), BASE)
    assert f"<{url}>" not in text
    assert "Original: " in text


def test_an_answer_carries_its_marks_and_warns_where_it_is_not_supported() -> None:
    text = answer_markdown(answer(), BASE)
    assert text.startswith(f"{FIRST} [^1] She thanked 41 workers. [^2] **(not supported by the corpus: 41 is not in")
    assert f"\n\n[^2]: “{SECOND}”, *Harbour opened*" in text


def test_a_mark_that_names_no_citation_stays_text() -> None:
    assert "said so \\[7\\]" in answer_markdown(answer(text="He said so [7]", sentences=()), BASE)


def test_a_conversation_numbers_its_footnotes_through() -> None:
    text = conversation_markdown("Harbour", [answer("One?"), answer("Two?", searched_for="Two harbours?")], BASE)
    assert text.startswith("# Harbour\n\n## One?\n\n")
    assert "*Searched for: Two harbours?*" in text
    assert [text.count(f"[^{number}]: ") for number in range(1, 6)] == [1, 1, 1, 1, 0]
    assert f"{FIRST} [^3]" in text


def test_an_incomplete_answer_says_so() -> None:
    text = answer_markdown(answer(text="", sentences=(), citations=(), problem="The model is gone."), BASE)
    assert text == "> The model is gone.\n"


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("![x](https://evil.example/a.png)", id="image"),
        pytest.param("[x](https://evil.example)", id="link"),
        pytest.param("<img src=x onerror=alert(1)>", id="html"),
        pytest.param("a\n\n# heading | table", id="lines"),
        pytest.param("[^1]: taken over", id="footnote"),
        pytest.param("https://evil.example www.evil.example", id="bare address"),
        pytest.param("$x$ `code` *bold* &amp; ~~gone~~", id="inline"),
    ],
)
def test_a_hostile_title_is_inert(title: str) -> None:
    text = quotation_markdown(citation(named=source(title=title)), BASE)
    named = text.split("[^1]: *")[1].split("*, Port News")[0]
    unescaped = named.replace("\\", "")
    assert unescaped == " ".join(title.split())
    for special in ("](", "<", "![", "`", "$", "://", "www."):
        assert special not in named.replace("\\" + special[0], "")


def test_bold_and_lists_of_an_answer_survive() -> None:
    text = answer_markdown(answer(text="- **Lim** opened it\n- a * b", sentences=()), BASE)
    assert text.startswith("- **Lim** opened it\n- a \\* b\n")


def test_escape_keeps_other_scripts() -> None:
    assert escape("王小洪 встретил café") == "王小洪 встретил café"
