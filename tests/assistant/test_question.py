"""A question taken apart: names, figures, content words and the parts it consists of."""

import pytest

from assistant.question import parts_of, understand


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Who did Wang Xiaohong meet in Beijing?", {("Wang", "Xiaohong"), ("Beijing",)}, id="two names"),
        pytest.param("What did China and Russia sign?", {("China",), ("Russia",)}, id="two countries"),
        pytest.param("Where is the Russian Interior Minister?", {("Russian",)}, id="an office is no name"),
        pytest.param("Besides the ships, what came?", set(), id="a capital that only opens"),
        pytest.param("谁在北京会见了科洛科利采夫？", {("北京",), ("科洛科利采夫",)}, id="Chinese"),
        pytest.param("Какую медаль вручили Колокольцеву?", {("Колокольцеву",)}, id="Russian"),
        pytest.param("who did wang meet?", set(), id="no capitals"),
    ],
)
def test_names_are_kept_as_their_words(text: str, names: set[tuple[str, ...]]) -> None:
    assert set(understand(text).names) == names


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("What happened on June 5, 2014?", {"June", "5", "2014"}, id="a date"),
        pytest.param("Who came to the third meeting?", {"third"}, id="an ordinal"),
        pytest.param("Что было 5 июня?", {"5", "июня"}, id="Russian"),
        pytest.param("Who came?", set(), id="none"),
    ],
)
def test_figures_are_kept_apart(text: str, figures: set[str]) -> None:
    assert set(understand(text).figures) == figures


def test_words_that_say_what_is_asked_are_kept_and_others_weigh_little() -> None:
    question = understand("How many naval vessels took part in the exercise?")
    assert {"naval", "vessels", "exercise"} <= set(question.words)
    assert {"took", "part"} <= set(question.light)
    assert question.heads == ("naval", "vessels")


def test_a_category_only_says_what_is_wanted() -> None:
    assert "city" in understand("In which city did they meet?").light
    assert "city" in understand("Who bombed the city?").words


def test_no_word_is_lost_between_the_classes() -> None:
    question = understand("When did President Xi visit Moscow in March 2023?")
    names = {word for group in question.names for word in group}
    said = names | set(question.figures) | set(question.words) | set(question.light)
    assert {"President", "Xi", "visit", "Moscow", "March", "2023"} <= said


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "When did they meet, and who presided?", ["When did they meet", "who presided?"], id="two interrogatives"
        ),
        pytest.param("Who met Wang? Where?", ["Who met Wang?", "Where?"], id="two sentences"),
        pytest.param("Кто приехал и когда?", ["Кто приехал", "когда?"], id="Russian"),
        pytest.param("What did China and Russia sign?", ["What did China and Russia sign?"], id="and between names"),
        pytest.param("Who met Wang?", ["Who met Wang?"], id="one"),
        pytest.param("", [""], id="nothing"),
    ],
)
def test_two_questions_in_one_are_told_apart(text: str, parts: list[str]) -> None:
    assert parts_of(text) == parts


@pytest.mark.parametrize("text", ["", "?", "???", "😀", "a" * 5000, "Who\x00?", "[1] [2]", "«»"])
def test_anything_can_be_taken_apart(text: str) -> None:
    assert understand(text).text == text


@pytest.mark.parametrize("name", ["US", "UN"])
def test_a_body_in_capitals_is_a_name_though_its_letters_are_a_small_word(name: str) -> None:
    assert (name,) in understand(f"What did the {name} say about Xinjiang?").names
