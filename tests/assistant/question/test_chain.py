"""Questions that describe somebody in place of a name: who that is, and what is asked of them."""

import pytest

from assistant.question.chain import chain_of
from ingest.registers.people.people import Person


@pytest.mark.parametrize(
    ("text", "first", "then"),
    [
        pytest.param(
            "The man who led the agency when the bridge was opened headed which body in 2024?",
            "Who led the agency when the bridge was opened?",
            "Ivan Orlov headed which body in 2024?",
            id="behind a clause of time",
        ),
        pytest.param(
            "The vice minister who talked with Orel's Petrov in Riga was later elected to which post, and when?",
            "Which vice minister talked with Orel's Petrov in Riga?",
            "Ivan Orlov was later elected to which post, and when?",
            id="with its adverbs, and with two parts",
        ),
        pytest.param(
            "The agency of the Russian who met Li in March 2013 was dissolved in which year?",
            "Who met Li in March 2013?",
            "The agency of Ivan Orlov was dissolved in which year?",
            id="inside another description",
        ),
        pytest.param(
            "Who headed the customs before the man who met Li in Riga?",
            "Who met Li in Riga?",
            "Who headed the customs before Ivan Orlov?",
            id="at the end",
        ),
        pytest.param(
            "What post did the man who signed the treaty for Russia in 2002 later hold?",
            "Who signed the treaty for Russia in 2002?",
            "What post did Ivan Orlov later hold?",
            id="before an infinitive",
        ),
        pytest.param(
            "When was the minister who signed the pact in Riga appointed?",
            "Which minister signed the pact in Riga?",
            "When was Ivan Orlov appointed?",
            id="before a participle",
        ),
        pytest.param(
            "The official appointed envoy in May 2012 later led which body?",
            "Who was appointed envoy in May 2012?",
            "Ivan Orlov later led which body?",
            id="by a participle",
        ),
        pytest.param(
            "The Russian interior minister of May 2012 had been what in 2008?",
            "Who was the Russian interior minister in May 2012?",
            "What was Ivan Orlov in 2008?",
            id="by an office at a time",
        ),
        pytest.param(
            "Which port did the Russian interior minister of May 2012 open in Riga in 2019?",
            "Who was the Russian interior minister in May 2012?",
            "Which port did Ivan Orlov open in Riga in 2019?",
            id="by an office at a time, further on",
        ),
        pytest.param(
            "The Maltese minister at the Riga talks of 2017 came to Oslo in 2019 as what?",
            "Who was the Maltese minister at the Riga talks of 2017?",
            "Ivan Orlov came to Oslo in 2019 as what?",
            id="by an office at an event",
        ),
        pytest.param(
            "The director at the time of Sea-2015: which port had he led earlier?",
            "Who was the director at the time of Sea-2015?",
            "which port had Ivan Orlov led earlier?",
            id="before a colon",
        ),
        pytest.param(
            "Karl Berg's successor as minister of ports signed what with Malta in 2019?",
            "Who succeeded Karl Berg as minister of ports?",
            "Ivan Orlov signed what with Malta in 2019?",
            id="by whom they came after",
        ),
        pytest.param(
            "Министр, который подписал договор в Риге, позже возглавил какое ведомство?",
            "Кто подписал договор в Риге?",
            "Ivan Orlov позже возглавил какое ведомство?",
            id="Russian",
        ),
        pytest.param(
            "Who ran the coast guard and agreed with Petrov on patrols, and what happened to him in 2020?",
            "Who ran the coast guard and agreed with Petrov on patrols?",
            "What happened to Ivan Orlov in 2020?",
            id="in a part before",
        ),
        pytest.param(
            "Кто возглавил агентство в 2016 году, и когда он ушёл?",
            "Кто возглавил агентство в 2016 году?",
            "Когда Ivan Orlov ушёл?",
            id="in a part before in Russian",
        ),
        pytest.param(
            "Quel poste occupe le ministre qui a signé l'accord à Riga ?",
            "Qui a signé l'accord à Riga?",
            "Quel poste occupe Ivan Orlov?",
            id="French",
        ),
    ],
)
def test_a_description_is_a_question_of_its_own(text: str, first: str, then: str) -> None:
    chain = chain_of(text)
    assert chain is not None
    assert (chain.first[0], chain.about("Ivan Orlov")) == (first, then)


@pytest.mark.parametrize(
    "text",
    [
        "Who was the minister who signed the pact in Riga?",
        "How many of the people who were arrested were sent home?",
        "Which of the officials who visited Riga spoke of drugs?",
        "What did the report that came out in May say?",
        "Who met Wang Xiaohong in Beijing?",
        "The minister of justice",
        "Who did Orlov meet in Riga, and what did he say?",
        "Who met Orlov, and when?",
    ],
)
def test_any_other_question_is_one(text: str) -> None:
    assert chain_of(text) is None


def test_the_one_meant_is_described_and_not_named() -> None:
    chain = chain_of("The minister who signed the treaty with Petrov for Russia later led which body?")
    assert chain is not None
    petrov, li = Person("Pavel Petrov", frozenset({"minister", "russia"})), Person("Li Wei", frozenset({"china"}))
    orlov = Person("Ivan Orlov", frozenset({"minister", "russia"}))
    assert chain.meant([petrov, li, orlov]) is orlov
    assert chain.meant([petrov]) is None
