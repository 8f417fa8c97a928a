"""What a chat model makes of a follow-up is used only where it adds no name and no date of its own."""

import pytest

from assistant.conversation import Answer
from assistant.rephrase.rewrite import rewritten

MEETING = Answer(
    "Who did Anna Berg meet in Oslo?",
    "Who did Anna Berg meet in Oslo?",
    True,
    "Anna Berg met Ivar Lund in Oslo on 4 May 2019. [1]",
    "quotes",
)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("When did Anna Berg meet Ivar Lund in Oslo?", id="names of the conversation"),
        pytest.param("Where did Anna Berg meet Ivar Lund in May 2019?", id="a date of the conversation"),
        pytest.param("When did Berg meet Lund in 2020?", id="a year of the question itself"),
    ],
)
def test_a_rewrite_of_what_was_said_is_used(line: str) -> None:
    assert rewritten("And in 2020?", [MEETING], lambda messages: line) == line


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("When did Anna Berg meet Nils Dahl in Oslo?", id="another name"),
        pytest.param("Where did Anna Berg meet Ivar Lund in 2018?", id="another year"),
        pytest.param("Where did Anna Berg meet Ivar Lund in June 2019?", id="another month"),
        pytest.param("When did Anna Berg meet Ivar Lund in Bergen?", id="another place"),
    ],
)
def test_a_rewrite_that_adds_something_is_not_used(line: str) -> None:
    assert rewritten("And in 2020?", [MEETING], lambda messages: line) is None
