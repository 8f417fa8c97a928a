"""Who did it to whom."""

import pytest

from assistant.question.lexicon import Lexicon
from assistant.question.question import understand
from assistant.quote.direction import says_the_reverse
from tests.asking import Desk

GAVE = "Wang Xiaohong presented Vladimir Kolokoltsev with the Great Wall medal."


def reverses(desk: Desk, lexicon: Lexicon, question: str, text: str) -> bool:
    desk.put(text)
    return says_the_reverse(understand(question), desk.candidates()[-1])


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("What did Kolokoltsev present to Wang?", GAVE, id="doer and receiver swapped"),
        pytest.param("Who presented Wang Xiaohong with a medal?", GAVE, id="only the receiver named"),
        pytest.param("Did Lavrov thank Wang Yi?", "Foreign Minister Wang Yi thanked Sergei Lavrov.", id="thanks"),
    ],
)
def test_a_question_with_the_roles_swapped_is_contradicted(
    desk: Desk, lexicon: Lexicon, question: str, text: str
) -> None:
    assert reverses(desk, lexicon, question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("What did Wang present to Kolokoltsev?", GAVE, id="the same roles"),
        pytest.param("Who presented Kolokoltsev with a medal?", GAVE, id="asked for the doer"),
        pytest.param("What did Kolokoltsev receive from Wang?", GAVE, id="a verb of receiving"),
        pytest.param(
            "Who did Kolokoltsev meet?", "Wang Xiaohong met Vladimir Kolokoltsev in Beijing.", id="either may meet"
        ),
        pytest.param("What was presented to Kolokoltsev by Wang?", GAVE, id="a passive question"),
        pytest.param(
            "What did Wang present to Kolokoltsev?",
            "A medal was presented to Vladimir Kolokoltsev by Wang Xiaohong.",
            id="a passive sentence",
        ),
        pytest.param(
            "Who was arrested together with Ivan Orlov?", "Ivan Orlov was arrested in Lisbon.", id="done to somebody"
        ),
        pytest.param("What did Kolokoltsev present to Wang?", "Snow fell on the Great Wall.", id="nobody named"),
    ],
)
def test_other_questions_are_not(desk: Desk, lexicon: Lexicon, question: str, text: str) -> None:
    assert not reverses(desk, lexicon, question, text)
