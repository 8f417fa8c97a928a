"""What a turn looks like as HTML: every mark a link, every doubt in words, nothing of what was said live."""

import pytest

from assistant.conversation import Answer, AnswerSentence, Found
from assistant.web.chat.sources import source_list
from assistant.web.chat.transcript import SHOWN, Progress, finished_turn, past_turns, streaming_turn
from tests.assistant.samples import FIRST, SECOND, answer, citation, passage, source

GOOD = (AnswerSentence(f"{FIRST} [1]", (1,), "supported"), AnswerSentence(f"{SECOND} [2]", (2,), "supported"))


def shown(turn: Answer) -> str:
    return finished_turn("conv", 1, turn)


def test_a_mark_opens_the_passage_and_an_unknown_one_is_text() -> None:
    html = streaming_turn(Progress("q", text=f"{FIRST} [1] More. [9]", citations=(citation(1),)))
    address = f"/documents/doc-1?version={source().version}&amp;start=20&amp;end=63"
    assert f'<a class="cite" href="{address}" title="Harbour opened · Port News · 2014-06-05">[1]</a>' in html
    assert "More. [9]</p>" in html


@pytest.mark.parametrize(
    ("sentences", "line"),
    [
        pytest.param(GOOD, "2 sentences, all supported by the passages cited", id="all"),
        pytest.param(GOOD[:1], "1 sentence, supported by the passage cited", id="one"),
        pytest.param((*GOOD, AnswerSentence("x")), "1 of 3 sentences could not be verified", id="unsupported"),
        pytest.param(
            (*GOOD, AnswerSentence("x", (1,), "partly")), "1 of 3 sentences is only partly supported", id="partly"
        ),
    ],
)
def test_one_line_says_how_far_an_answer_can_be_trusted(sentences: tuple[AnswerSentence, ...], line: str) -> None:
    text = " ".join(sentence.text for sentence in sentences)
    assert line in shown(answer(text=text, sentences=sentences))


def test_a_doubt_stands_in_words_beside_its_sentence() -> None:
    html = shown(answer())
    assert '<span class="unsupported">She thanked 41 workers.' in html
    assert "⚠</span> Not supported: 41 is not in the source</span>" in html


def test_a_refusal_offers_the_nearest_passages_and_counts_no_sentences() -> None:
    html = shown(answer(answered=False, text="Nobody is named.", sentences=(), citations=()))
    assert '<p class="refusal">The corpus does not say.</p>' in html
    assert 'class="passage"' in html
    assert "verdict" not in html


def test_what_was_searched_for_is_said_only_when_it_differs() -> None:
    assert "Searched for: <bdi>Who opened it in 2014?</bdi>" in shown(answer(searched_for="Who opened it in 2014?"))
    assert "Searched for" not in shown(answer())


@pytest.mark.parametrize(
    "words",
    [
        pytest.param('<img src="https://evil.example/x">', id="image"),
        pytest.param("![x](https://evil.example/x.png)", id="markdown image"),
        pytest.param("</article><script>alert(1)</script>", id="script"),
        pytest.param("\n\n<b>out of the block</b>\n\n", id="blank lines"),
    ],
)
def test_nothing_that_was_said_becomes_markup(words: str) -> None:
    hostile = source(title=words, publisher=words, file=words)
    turn = answer(
        words,
        searched_for=f"more {words}",
        text=words,
        problem=words,
        sentences=(AnswerSentence(words.strip(), (), "partly", (words,)),),
        citations=(citation(named=hostile),),
        passages=(Found(passage(hostile), 1.0),),
    )
    html = shown(turn) + source_list(turn)
    for tag in ("<img", "<script", "<b>", "\n"):
        assert tag not in html


def test_lines_become_paragraphs_and_items() -> None:
    html = shown(answer(text=f"**Lim** did:\n\n- {FIRST} [1]\n- rest", sentences=GOOD[:1]))
    assert f'<p><strong>Lim</strong> did:</p><p class="item">{FIRST} <a' in html
    assert '<p class="item">rest</p>' in html


def test_a_long_conversation_shows_its_end_and_offers_the_rest() -> None:
    turns = tuple(answer(f"Question {number}?") for number in range(1, SHOWN + 3))
    html = past_turns("conv", turns)
    assert html.count("<article") == SHOWN
    assert "2 earlier turns" in html
    assert "/exports/conv.md" in html


def test_passages_that_are_cited_are_not_listed_as_others() -> None:
    assert "Other passages" not in source_list(answer())
    assert "Other passages" in source_list(answer(citations=(citation(1, "Menu"),)))
