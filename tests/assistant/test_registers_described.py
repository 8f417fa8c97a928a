"""Somebody whom a question tells by a predecessor or a successor."""

import pytest

from assistant.registers.asked.described import described
from ingest.registers.lexicon.names import Name


@pytest.mark.parametrize(
    ("question", "gone", "asked"),
    [
        pytest.param(
            "Which Pole came to sign a plan with the man who replaced Ivan Orlov at the ministry?",
            "the man who replaced Ivan Orlov at the ministry",
            "Who replaced Ivan Orlov at the ministry?",
            id="a clause",
        ),
        pytest.param("Whom did Ivan Orlov's successor meet?", "Ivan Orlov's successor", "Who replaced Ivan Orlov?",
                     id="possessed"),
        pytest.param("What did the predecessor of Ivan Orlov say?", "the predecessor of Ivan Orlov",
                     "Who preceded Ivan Orlov?", id="a noun"),
        pytest.param("С кем встречался преемник Ivan Orlov в 2024 году?", "преемник Ivan Orlov",
                     "Who replaced Ivan Orlov?", id="Russian"),
        pytest.param("Où est allé le successeur de Ivan Orlov ?", "le successeur de Ivan Orlov",
                     "Who replaced Ivan Orlov?", id="French"),
    ],
)  # fmt: skip
def test_a_description_becomes_a_question(question: str, gone: str, asked: str) -> None:
    start = question.index("Ivan")
    found = described(question, [(Name("Ivan Orlov", start, start + len("Ivan Orlov")), ("1",))])
    assert found is not None
    assert (question[found.start : found.end], found.question) == (gone, asked)


@pytest.mark.parametrize(
    "question", ["When did Ivan Orlov replace the minister?", "Who met Ivan Orlov after a success?"]
)
def test_what_describes_nobody_is_left(question: str) -> None:
    start = question.index("Ivan")
    assert described(question, [(Name("Ivan Orlov", start, start + len("Ivan Orlov")), ("1",))]) is None
