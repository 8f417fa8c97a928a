"""Whether a sentence tells the very act that is asked about."""

import pytest

from assistant.question.question import understand
from assistant.quote.act import UNBOUND, bound
from tests.asking import Desk


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        pytest.param(
            "When was the paper signed?",
            "The paper was signed on 5 May 2021.",
            "The paper entered into force on 1 July 2021.",
            id="time",
        ),
        pytest.param("Where did Orlov meet Lisin?", "They met in Gomel.", "Orlov was born in Brest.", id="place"),
        pytest.param("Who signed the pact?", "Orlov signed it.", "Orlov praised it.", id="person"),
        pytest.param("Когда подписали пакт?", "5 мая пакт подписали.", "5 мая пакт вступил в силу.", id="Russian"),
    ],
)
def test_what_is_asked_is_that_of_the_asked_act(desk: Desk, question: str, told: str, untold: str) -> None:
    desk.put(f"{told} {untold}")
    assert [bound(understand(question), one, {}) for one in desk.candidates()] == [1.0, UNBOUND]


def test_a_time_far_from_the_act_is_not_its_time(desk: Desk) -> None:
    desk.put(f"The paper was signed, as {'every one of them ' * 5}knew, before he left Brest on 5 May 2021.")
    assert [bound(understand("When was the paper signed?"), one, {}) for one in desk.candidates()] == [UNBOUND]


def test_what_is_counted_needs_no_act(desk: Desk) -> None:
    desk.put("The pact has nine articles.")
    asked = understand("How many articles of the pact were signed?")
    assert [bound(asked, one, {}) for one in desk.candidates()] == [1.0]


@pytest.mark.parametrize(("told", "value"), [(1.0, 1.0), (0.2, UNBOUND)])
def test_what_is_asked_for_by_its_name_is_told_where_that_is_said(desk: Desk, told: float, value: float) -> None:
    desk.put("Theme of the day: trade in salt.")
    asked = understand("What was the theme of the talks?")
    assert [bound(asked, one, {"theme": told, "talks": 0.0}) for one in desk.candidates()] == [value]
