"""Marks in every form, and the exact sentences that they come to point at."""

import pytest

from assistant.cite import pin
from assistant.compose.draft import Draft
from assistant.marks import plain, showable, without_marks
from ingest.documents import Passage
from tests.assistant.passages import passage

ENGLISH = passage(
    "The two ministers met in Beijing on Tuesday.",
    "Wang presented Kolokoltsev with the Great Wall medal for his work.",
    "The award is given to foreign dignitaries.",
    "Next year marks the 75th anniversary of diplomatic ties.",
)
RUSSIAN = passage(
    "Встреча министров прошла в Пекине.",
    "Ван Сяохун вручил Владимиру Колокольцеву медаль.",
    "В 2024 году исполнится 75 лет дипломатическим отношениям.",
)
CHINESE = passage("两国部长在北京举行会谈。", "王小洪向科洛科利采夫颁发了长城奖章。", "明年是两国建交75周年。")


@pytest.mark.parametrize(
    ("sentence", "where", "sentences"),
    [
        pytest.param("Kolokoltsev received the Great Wall medal from Wang.", ENGLISH, slice(1, 2), id="paraphrase"),
        pytest.param("Diplomatic ties turn 75 next year.", ENGLISH, slice(3, 4), id="a figure"),
        pytest.param(
            "The medal that Wang presented is given to dignitaries.", ENGLISH, slice(1, 3), id="two sentences"
        ),
        pytest.param("Колокольцев получил медаль от Ван Сяохуна.", RUSSIAN, slice(1, 2), id="Russian cases"),
        pytest.param("王小洪颁发长城奖章给科洛科利采夫。", CHINESE, slice(1, 2), id="Chinese"),
        pytest.param("Wang Xiaohong presented a medal.", CHINESE, slice(1, 2), id="English of Chinese"),
        pytest.param("Vladimir Kolokoltsev got a medal.", RUSSIAN, slice(1, 2), id="English of Russian"),
        pytest.param("到2024年是75周年。", RUSSIAN, slice(2, 3), id="Chinese of Russian, by its figures"),
    ],
)
def test_a_citation_is_pinned_to_what_carries_the_sentence(sentence: str, where: Passage, sentences: slice) -> None:
    wanted = where.sentences[sentences]

    assert pin(sentence, where) == (wanted[0].start, wanted[-1].end)


def test_nothing_in_common_means_the_whole_passage() -> None:
    assert pin("Футбол.", ENGLISH) == (ENGLISH.start, ENGLISH.end)


def cited(text: str, passages: int = 5) -> list[tuple[str, list[int]]]:
    """The sentences of an answer, each with the passages that it cites: passage n says only `Fact n.`"""
    settled = Draft([passage(f"Fact {n}.", start=1000 * n) for n in range(1, passages + 1)]).whole(text, cut_off=False)
    starts = {citation.number: citation.start // 1000 for citation in settled.citations}
    return [(sentence.text, [starts[number] for number in sentence.citations]) for sentence in settled.sentences]


@pytest.mark.parametrize(
    ("mark", "passages"),
    [
        pytest.param("[3]", [3], id="one"),
        pytest.param("[2, 3]", [2, 3], id="a list"),
        pytest.param("[2; 3]", [2, 3], id="with semicolon"),
        pytest.param("[2][3]", [2, 3], id="two in a row"),
        pytest.param("[2] [3]", [2, 3], id="two apart"),
        pytest.param("[2-4]", [2, 3, 4], id="a range"),
        pytest.param("[1, 3–5]", [1, 3, 4, 5], id="list and range"),
        pytest.param("【2】", [2], id="lenticular brackets"),
        pytest.param("【2†source】", [2], id="with a dagger"),
        pytest.param("［２］", [2], id="full width"),
        pytest.param("[２]", [2], id="full-width digit"),
        pytest.param("[^2]", [2], id="footnote"),
        pytest.param("[Passage 2]", [2], id="with its word"),
        pytest.param("[2 and 3]", [2, 3], id="and"),
        pytest.param(r"\[2\]", [2], id="escaped"),
        pytest.param("[2][9]", [2], id="beside an invalid one"),
        pytest.param("[0]", [], id="zero"),
        pytest.param("[6]", [], id="beyond the last"),
        pytest.param("[1-900]", [], id="an absurd range"),
        pytest.param("(2)", [], id="round brackets are no mark"),
    ],
)
def test_marks_in_every_form(mark: str, passages: list[int]) -> None:
    assert cited(f"It is so {mark}.")[0][1] == passages


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("One [1]. Two [2].", [("One [1].", [1]), ("Two [2].", [2])], id="before the full stop"),
        pytest.param("One. [1] Two. [2]", [("One. [1]", [1]), ("Two. [2]", [2])], id="behind the full stop"),
        pytest.param("One.[1] Two.[2]", [("One.[1]", [1]), ("Two.[2]", [2])], id="glued to it"),
        pytest.param("一。[1]二[2]。", [("一。[1]", [1]), ("二[2]。", [2])], id="Chinese"),
        pytest.param("“One.” [1] Two.", [("“One.” [1]", [1]), ("Two.", [])], id="behind a quotation"),
        pytest.param("[2] One did.", [("One did. [1]", [2])], id="in front of the sentence"),
        pytest.param("One, J. Li said [1]. Two.", [("One, J. Li said [1].", [1]), ("Two.", [])], id="initials"),
        pytest.param("On Dec. 2 it was 3.5 [1].", [("On Dec. 2 it was 3.5 [1].", [1])], id="points inside"),
        pytest.param("One [1]\n- Two [2]\n- Three", [("One [1]", [1]), ("Two [2]", [2]), ("Three", [])], id="a list"),
        pytest.param("One [1][1]. Two [1].", [("One [1].", [1]), ("Two [1].", [1])], id="the same twice"),
        pytest.param("One [9].", [("One.", [])], id="an invalid mark leaves no gap"),
    ],
)
def test_a_mark_belongs_to_its_sentence(text: str, sentences: list[tuple[str, list[int]]]) -> None:
    assert cited(text) == sentences


def test_a_number_stands_for_one_span() -> None:
    settled = Draft([ENGLISH]).whole(
        "They met in Beijing [1]. Wang gave the medal [1]. On Tuesday they met [1].", False
    )

    assert [sentence.citations for sentence in settled.sentences] == [(1,), (2,), (1,)]
    assert [citation.quote for citation in settled.citations] == [
        ENGLISH.sentence_text(ENGLISH.sentences[0]),
        ENGLISH.sentence_text(ENGLISH.sentences[1]),
    ]


def test_the_last_sentence_shows_no_mark_until_it_is_settled() -> None:
    draft = Draft([ENGLISH])

    assert (
        draft.so_far("They met in Beijing [1]. Wang gave [1] the med").text == "They met in Beijing [1]. Wang gave the"
    )
    assert draft.so_far("They met in Beijing [1]. ").text == "They met in Beijing."


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        pytest.param("It was so [1", "It was so ", id="half a mark"),
        pytest.param("It was so 【1", "It was so ", id="half a wide mark"),
        pytest.param("It was [here](http://e.example/a b", "It was ", id="half a link"),
        pytest.param("It was <img sr", "It was ", id="half a tag"),
        pytest.param("It was htt", "It was ", id="half a word"),
        pytest.param("会谈在北京", "会谈在北京", id="Chinese needs no spaces"),
        pytest.param("One.\n[id]: ", "One.\n", id="half a definition"),
    ],
)
def test_what_may_still_change_is_held_back(written: str, shown: str) -> None:
    assert showable(written) == shown


def test_a_text_without_marks_reads_aloud() -> None:
    assert without_marks("One [1], two 【2】. Three [3-4]") == "One, two. Three"


def test_plain_text_stays_as_it_is() -> None:
    text = "Wang – a “state councillor” – said: 5 * 3, snake_case, “Sea-2014”; 3.5 % (about $5).\n\n- 北京《条约》"

    assert plain(text) == text
