"""Sentences with exact offsets, and passages that hold each of them once."""

from pathlib import Path

import pytest

from ingest.clean.clean import furniture
from ingest.documents import Document, Dropped, Source, fingerprint
from ingest.split import passages, sentences

PAGES = sorted((Path(__file__).parent / "data" / "pages").glob("*.txt"))


def split(text: str) -> list[str]:
    return [text[one.start : one.end] for one in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(["Mr. Wang met Gen. Smith on Nov. 14.", "He left."], id="titles-and-months"),
        pytest.param(["The U.S. Department said so.", "They left the U.S.", "The talks went on."], id="acronyms"),
        pytest.param(
            ["At 5 p.m. they met.", "It cost $3.5 million.", "No. 5 won.", "He said no.", "She agreed."], id="no"
        ),
        pytest.param(
            ["J. F. Kennedy spoke.", "See Fig. 3.", "It worked (really!).", "Fine [1].", "Next.[2]", "End."], id="marks"
        ),
        pytest.param(["MOSCOW, December 2. /TASS/. Consultations began.", "They went on."], id="tass-dateline"),
        pytest.param(["BEIJING, Nov. 14 (Xinhua) -- The two met.", "They spoke."], id="xinhua-dateline"),
        pytest.param(["Baku. 10 November. REPORT.AZ/ Meng is president.", "He was elected."], id="cut-dateline"),
        pytest.param(
            ["“Just look,” he said.", "“It is an alliance.", "It grows.”", "“Is it?” he asked.", "“Yes.”"], id="quotes"
        ),
        pytest.param(["He spoke... and went on.", "Then he left… for good.", "The end."], id="ellipses"),
        pytest.param(["В 2019 г. Путин подписал договор.", "Об этом сообщил В. В. Иванов.", "Он ушёл."], id="russian"),
        pytest.param(
            ["Цены на ул. Мира, д. 5 и т.д. растут.", "Это 5 млн руб. в год.", "Да."], id="russian-short-words"
        ),
        pytest.param(["Am 3. Oktober fand es statt.", "Das war z.B. gut."], id="german"),
        pytest.param(["La 20.ª ronda terminó.", "El Sr. Wang habló.", "¿Y ahora?", "¡Fin!"], id="spanish"),
        pytest.param(["هذا نص.", "هل هذا صحيح؟", "نعم."], id="arabic"),
        pytest.param(["यह वाक्य है।", "दूसरा वाक्य।"], id="hindi"),
    ],
)
def test_sentences_of_a_paragraph(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


def test_chinese_needs_no_blanks() -> None:
    assert split("郭声琨说，“好。”他又说：“很好。合作层次高！”会议结束。") == [
        "郭声琨说，“好。”",
        "他又说：“很好。",
        "合作层次高！”",
        "会议结束。",
    ]


def test_a_lost_blank_between_sentences() -> None:
    assert split("It works in the region.Follow the news on example.com.") == [
        "It works in the region.",
        "Follow the news on example.com.",
    ]


def test_lines_without_an_end_are_sentences_of_their_own() -> None:
    text = "A headline\n- first point\n• second point; done\n1. Third point\nA sentence ends."
    assert split(text) == ["A headline", "first point", "second point; done", "1. Third point", "A sentence ends."]


def test_wrapped_lines_are_one_sentence_with_the_newline_inside() -> None:
    text = (
        "This is a paragraph of text that runs over several lines as mail programs\n"
        "used to write it, so that no line is wider than the screen and sentences\n"
        "cross the ends of lines. A second one begins here.\n\nAnother paragraph\nof two lines."
    )
    first, second, *rest = split(text)
    assert first.endswith("lines.")
    assert "\n" in first
    assert second == "A second one begins here."
    assert rest == ["Another paragraph", "of two lines."]


def test_a_sentence_without_end_is_cut_at_its_clauses() -> None:
    text = "; ".join(f"clause number {number} of a very long list" for number in range(60)) + "."
    found = split(text)
    assert all(len(one) <= 600 for one in found)
    assert all(one.endswith(";") for one in found[:-1])
    assert "".join(" ".join(found).split()) == "".join(text.split())


def test_sentences_keep_out_of_what_is_dropped() -> None:
    text = "Before it. DATE The rest."
    found = sentences(text, [Dropped(11, 15, "date or byline")])
    assert [text[one.start : one.end] for one in found] == ["Before it.", "The rest."]


def prepared(text: str, dropped: tuple[Dropped, ...] = ()) -> Document:
    source = Source("d", fingerprint(text), "f.txt", None, "T", None, None, None, None)
    return Document(source, text, dropped)


@pytest.mark.parametrize("page", [pytest.param(page, id=page.stem) for page in PAGES])
def test_every_kept_sentence_is_in_exactly_one_passage(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    document = prepared(text, furniture(text))
    found = passages(document)
    assert [one for passage in found for one in passage.sentences] == list(sentences(text, document.dropped))
    assert all(passage.text == text[passage.start : passage.end] for passage in found)
    assert all(len(passage.text) <= 900 for passage in found)


def test_passages_are_of_about_three_sentences_and_stop_at_what_is_dropped() -> None:
    text = "One is here. Two is here. Three is here. Four is here. GONE AND AWAY Five is here. Six is here."
    start = text.index("GONE")
    found = passages(prepared(text, (Dropped(start, start + 13, "navigation"),)))
    assert [len(passage.sentences) for passage in found] == [4, 2]


def test_a_heading_goes_with_what_follows() -> None:
    text = "Title of it\nOne is here. Two is here.\nSubheading\nThree is here. Four is here."
    assert [passage.text.splitlines()[0] for passage in passages(prepared(text))] == ["Title of it", "Subheading"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("." * 50_000 + "a", id="dots"),
        pytest.param("a (" * 20_000, id="brackets"),
        pytest.param("word " * 50_000, id="no-end"),
        pytest.param("a" * 100_000, id="one-word"),
        pytest.param("\n" * 100_000 + "x", id="newlines"),
        pytest.param("", id="empty"),
    ],
)
def test_odd_texts_are_split(text: str) -> None:
    assert all(one.end - one.start <= 600 for one in sentences(text))


def test_a_row_of_a_table_is_a_sentence_without_its_bar() -> None:
    text = "Meetings\n\n| Date: 2014-06-05; Place: Beijing.\n\n| Date: 2015; Place: Moscow.\n\n| a | b |"
    found = [text[one.start : one.end] for one in sentences(text)]
    assert found == ["Meetings", "Date: 2014-06-05; Place: Beijing.", "Date: 2015; Place: Moscow.", "| a | b |"]
