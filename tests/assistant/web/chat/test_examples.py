"""Questions offered on an empty page: real ones, of the library at hand, that it answers."""

import pytest

from assistant.build import Built
from assistant.web.chat.examples import examples
from tests.asking import Desk, answer


@pytest.fixture(scope="module")
def offered(seeds: Built) -> tuple[str, ...]:
    return examples(seeds.library, seeds.assistant)


def test_a_few_different_questions_are_offered(offered: tuple[str, ...]) -> None:
    assert 2 <= len(offered) <= 4
    assert len(set(offered)) == len(offered)
    assert len({question.split()[0] for question in offered}) > 1


def test_each_is_answered_with_the_person_it_names(offered: tuple[str, ...], seeds: Built) -> None:
    for question in offered:
        said = answer(seeds.assistant, question)
        assert (said.answered, said.problem) == (True, None)
        assert said.citations


def test_they_come_from_the_library_at_hand(desk: Desk) -> None:
    desk.put("Finance Minister Elena Petrenko met Foreign Minister Olga Ivanova in Minsk. Petrenko said it went well.")
    questions = examples(desk.library, desk.assistant())
    assert questions
    assert all("Petrenko" in question or "Ivanova" in question for question in questions)


@pytest.mark.parametrize("text", ["", "Prices of fish rose in the harbour."])
def test_a_library_without_people_offers_none(desk: Desk, text: str) -> None:
    if text:
        desk.put(text)
    assert examples(desk.library, desk.assistant()) == ()
