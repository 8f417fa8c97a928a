"""What a question is about: noun phrases, without the verbs around them."""

import pytest

from assistant.conversation import Answer
from assistant.rephrase.rephrase import rephrase
from assistant.rephrase.things import things


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many did the harbour help to carry?", ("the harbour", "carry")),
        ("Why did the ninth round slip from March?", ("the ninth round", "March")),
        ("¿Estuvo ella en la apertura del centro de Riga?", ("la apertura del centro de Riga",)),
        ("Qui représentait la Lettonie ?", ("la Lettonie",)),
        ("Wer unterschrieb für Riga?", ("Riga",)),
        ("Où les ministres de Malte se sont-ils réunis en mai 2019 ?", ("les ministres de Malte", "mai 2019")),
        ("What did the border talks in Riga decide about fences?", ("the border talks in Riga", "fences")),
    ],
)
def test_what_a_question_is_about_holds_no_verb(question: str, named: tuple[str, ...]) -> None:
    assert things(question) == named


def said(question: str, text: str) -> Answer:
    return Answer(question, question, True, text, "quotes")


def test_a_year_takes_the_place_of_a_month_and_its_year() -> None:
    last = said("Who spoke for Malta at the talks in May 2014?", "Orlov spoke for Malta. [1]")
    assert rephrase("And in 2016?", [last])[0] == "Who spoke for Malta at the talks in 2016?"


def test_before_somebody_is_who_was_before_them() -> None:
    last = said("Who led the harbour office?", "Director Ivan Orlov led the harbour office. [1]")
    assert rephrase("And before him?", [last])[0] == "Who was before Ivan Orlov?"


def test_the_other_bearer_of_a_name_leans_on_nothing() -> None:
    last = said("When did the harbour open?", "The harbour opened in May. [1]")
    assert rephrase("Who is the other Orlov, the one in Riga?", [last]) == ("Who is Orlov in Riga?",)


def test_a_counted_year_stands_behind_a_preposition_of_its_own() -> None:
    last = said("When did the harbour open in 2014?", "The harbour opened in May. [1]")
    assert "by the end of 2014" in rephrase("How many came by the end of that year?", [last])[0]
