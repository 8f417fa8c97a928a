"""What a question is about: noun phrases, without the verbs around them."""

from dataclasses import replace

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
    assert rephrase("And before him?", [last])[0] == "Who was before Ivan Orlov as head of the harbour office?"


def test_the_other_bearer_of_a_name_leans_on_nothing() -> None:
    last = said("When did the harbour open?", "The harbour opened in May. [1]")
    assert rephrase("Who is the other Orlov, the one in Riga?", [last]) == ("Who is Orlov in Riga?",)


def test_a_counted_year_stands_behind_a_preposition_of_its_own() -> None:
    last = said("When did the harbour open in 2014?", "The harbour opened in May. [1]")
    assert "by the end of 2014" in rephrase("How many came by the end of that year?", [last])[0]


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "Who co-chaired the fourth round of the port talks?",
            "Where was that?",
            "Where was the fourth round of the port talks co-chaired?",
            id="by nobody",
        ),
        pytest.param("Кто открыл порт Риги?", "Когда?", "Когда открыли порт Риги?", id="by nobody in Russian"),
        pytest.param("Quand le port de Riga a-t-il ouvert ?", "Où ?", "Où le port de Riga a-t-il ouvert?", id="where"),
        pytest.param(
            "When did Malta sign its border treaty?",
            "And the Latvian one - since when is it in force?",
            "since when is the Latvian border treaty in force?",
            id="what stands before a dash",
        ),
        pytest.param(
            "Who was Malta's minister of ports in May 2014?",
            "Who came before him?",
            "Who came before Ivan Orlov as Malta's minister of ports?",
            id="in which office",
        ),
        pytest.param(
            "How many ships left with the first Riga patrol?",
            "Who saw it off?",
            "Who saw the first Riga patrol off?",
            id="it is one thing",
        ),
    ],
)
def test_what_was_spoken_of_has_its_type_and_number(last: str, question: str, alone: str) -> None:
    assert rephrase(question, [said(last, "Minister Ivan Orlov was there. [1]")])[0] == alone


ORLOV = said("Who was Malta's minister of ports in May 2014?", "Minister Ivan Orlov was there. [1]")
BERG = said("Who replaced Ivan Orlov as Malta's minister of ports?", "Minister Anna Berg replaced Ivan Orlov. [1]")
NOW_BERG = "Who was Malta's minister of ports now?"


@pytest.mark.parametrize(
    ("turns", "question", "alone"),
    [
        pytest.param([ORLOV], "And now?", NOW_BERG, id="now"),
        pytest.param([ORLOV], "Who holds that post now?", NOW_BERG, id="that post"),
        pytest.param(
            [ORLOV, BERG], "And in 2010?", "Who was Malta's minister of ports in 2010?", id="behind a successor"
        ),
        pytest.param(
            [said(NOW_BERG, "Anna Berg is.")],
            "And in 2010?",
            "Who was Malta's minister of ports in 2010?",
            id="not now",
        ),
        pytest.param(
            [ORLOV], "Who was Latvia's minister at the time?", "Who was Latvia's minister in 2014?", id="then"
        ),
        pytest.param(
            [said("Кто был министром портов Мальты в 2014 году?", "Министр Иван Орлов прибыл в порт. [1]")],
            "А до него?",
            "Кто был до него? (Иван Орлов; министром портов Мальты)",
            id="before him in Russian",
        ),
        pytest.param(
            [said("Qui était ministre de la Défense de Malte en 2014 ?", "Le ministre Ivan Orlov était là. [1]")],
            "Qui lui a succédé ?",
            "Qui lui a succédé? (Ivan Orlov; ministre de la Défense de Malte)",
            id="after him in French",
        ),
    ],
)
def test_a_question_after_an_office_goes_on_with_it(turns: list[Answer], question: str, alone: str) -> None:
    assert rephrase(question, turns)[0] == alone


def test_whoever_came_before_somebody_is_gone_on_about() -> None:
    turn = replace(
        said("Whom did he replace?", "Minister Ivan Orlov left. [1]"), searched_for="Whom did Anna Berg replace?"
    )
    assert rephrase("When had he been elected?", [turn])[0] == "When had Ivan Orlov been elected?"


def test_the_years_that_something_is_for_are_not_when_it_was_spoken_of() -> None:
    turn = said("Who signed the programme for 2015-2016?", "Minister Ivan Orlov signed it in 2014. [1]")
    assert rephrase("Who was Latvia's minister at that time?", [turn])[0] == "Who was Latvia's minister in 2014?"


def test_the_matter_outlasts_a_question_about_somebody() -> None:
    turns = [said("Which minister went to Oslo in May 2014?", "Minister Ivan Orlov went to Oslo. [1]")]
    turns.append(said("Where does Ivan Orlov live?", "The minister lives near the port. [1]"))
    assert rephrase("On what day did the Oslo talks begin?", turns)[0].endswith("(Oslo in May 2014)")
