"""What a question that leans on the conversation takes of it for the search."""

import pytest

from assistant.conversation import Answer
from assistant.rephrase.focus import theme


def turn(question: str) -> Answer:
    return Answer(question, question, False, "The corpus does not say.", "quotes")


FIRST = turn("Who opened the port of Osaka in May 2016?")


@pytest.mark.parametrize(
    ("question", "turns", "about"),
    [
        pytest.param("And in 2018?", [FIRST], "Who opened the port of Osaka?", id="without its time"),
        pytest.param("Where was that?", [FIRST, turn("And in 2018?")], "Who opened the port of Osaka?", id="two turns"),
        pytest.param("Where?", [FIRST, turn("Who is Yerlan Abenov?")], "Who is Yerlan Abenov?", id="another topic"),
        pytest.param("Who is Yerlan Abenov?", [FIRST], "", id="a question that leans on nothing"),
        pytest.param("Where?", [], "", id="the first"),
    ],
)
def test_a_follow_up_is_about_the_last_question_that_stood_alone(
    question: str, turns: list[Answer], about: str
) -> None:
    assert theme(question, turns) == about
