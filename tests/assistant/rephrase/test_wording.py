"""How a follow-up is worded when it stands alone."""

import pytest

from assistant.conversation import Answer
from assistant.rephrase.rephrase import opened, rephrase

MET = "On 3 May 2014 Latvian Minister Anna Berg met Estonian Minister Karl Tamm in Oslo. [1]"
HEADS = "Minister Anna Berg heads the council. [1]"


def test_nobody_else_is_meant_where_the_last_answer_names_one() -> None:
    turns = [
        Answer("Who opened the fair?", "Who opened the fair?", True, MET, "quotes"),
        Answer("Who led the council?", "Who led the council?", True, "Minister Ivan Petrov led it. [1]", "quotes"),
    ]
    assert all("Ivan Petrov" in one for one in rephrase("Where had he worked?", turns))


def alone(last: str, text: str, question: str) -> str:
    turn = Answer(last, last, bool(text), text, "quotes")
    return rephrase(*opened(question, [turn]))[0]


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        pytest.param("What did the Estonian say?", "What did Karl Tamm say?", id="by the country"),
        pytest.param("Whom did he see the day before?", "Whom did Anna Berg see on 2 May 2014?", id="the day before"),
        pytest.param("Where was she on the 5th?", "Where was Anna Berg on 5 May 2014?", id="a day of that month"),
        pytest.param("When did he go to Riga?", "When did Karl Tamm go to Riga?", id="nobody visits their own country"),
        pytest.param("When did she tell his wife?", "When did Anna Berg tell his wife?", id="one name is enough"),
        pytest.param("Is there a base near Riga?", "Is there a base near Riga?", id="there is no place"),
    ],
)
def test_whom_and_when_a_follow_up_means(question: str, meant: str) -> None:
    assert alone("When did Latvian Minister Anna Berg meet Estonian Minister Karl Tamm?", MET, question) == meant


@pytest.mark.parametrize(
    ("last", "question", "meant"),
    [
        pytest.param(
            "Who heads the border council?",
            "Since when?",
            "when did Anna Berg become head of the border council?",
            id="since when",
        ),
        pytest.param(
            "Who heads the border council?", "Her predecessor?", "Who was Anna Berg's predecessor?", id="before"
        ),
        pytest.param(
            "Who is Malta's minister of ports?",
            "What had she been before?",
            "What had Anna Berg been before becoming Malta's minister of ports?",
            id="before the office",
        ),
        pytest.param(
            "Who is minister of ports?",
            "Since when is Anna Berg in office?",
            "Since when is Anna Berg minister of ports?",
            id="in office",
        ),
        pytest.param(
            "Who was Malta's minister of ports when the fair was opened?",
            "Who came after her?",
            "Who came after Anna Berg as Malta's minister of ports?",
            id="not when it was held",
        ),
        pytest.param(
            "Who heads the border council?",
            "Who took over in May 2019?",
            "Who took over as head of the border council in May 2019?",
            id="taken over",
        ),
    ],
)
def test_an_office_is_named_where_it_is_meant(last: str, question: str, meant: str) -> None:
    assert alone(last, HEADS, question) == meant


@pytest.mark.parametrize(
    ("last", "question", "meant"),
    [
        ("Кто подписал договор в Риге?", "Когда это было?", "Когда подписали договор в Риге?"),
        (
            "Wer hat den Vertrag von Riga unterzeichnet?",
            "Wann war das?",
            "Wann hat man den Vertrag von Riga unterzeichnet?",
        ),
        ("谁签署了里加条约？", "那是什么时候？", "什么时候签署了里加条约?"),
        ("When was He Lifeng received in Oslo?", "By whom?", "By whom was He Lifeng received in Oslo?"),
        (
            "When did the Maltese treaty take effect?",
            "And the Latvian one?",
            "When did the Latvian treaty take effect?",
        ),
        (
            "Who opened the third forum in Riga?",
            "When did Malta host it?",
            "When did Malta host the third forum in Riga?",
        ),
        ("Who opened the third forum?", "Who chaired that one for Malta?", "Who chaired the third forum for Malta?"),
        ("When was the forum opened?", "Back to the start: who chaired it?", "who chaired the forum?"),
        (
            "Which port was opened?",
            "The treaty of Riga-Oslo - when was it signed?",
            "when was the treaty of Riga-Oslo signed?",
        ),
    ],
)
def test_a_follow_up_is_worded_as_a_whole_question(last: str, question: str, meant: str) -> None:
    assert alone(last, "", question) == meant


@pytest.mark.parametrize(
    ("last", "question", "meant"),
    [
        pytest.param(
            "When did the ministers of ports meet in Riga in 2019?",
            "Who led it?",
            "Who led the meeting of the ministers of ports? (Riga in 2019)",
            id="a meeting told by its verb",
        ),
        pytest.param(
            "Who led the council meeting in Riga in 2019?",
            "And in 2013, in the same city?",
            "Who led the council meeting in 2013 in Riga?",
            id="the same city",
        ),
        pytest.param(
            "Who was Malta's first minister of ports?",
            "And the first Estonian one?",
            "Who was the first Estonian minister of ports of Malta?",
            id="the first of others in the office",
        ),
    ],
)
def test_what_was_held_where_and_by_whom(last: str, question: str, meant: str) -> None:
    assert alone(last, MET, question) == meant


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        pytest.param(
            "On which day did they meet?", "On which day did Anna Berg and Karl Tamm meet? (May 2014)", id="it"
        ),
        pytest.param("When did they next meet?", "When did Anna Berg and Karl Tamm next meet?", id="another time"),
        pytest.param("Where did they meet in 2019?", "Where did Anna Berg and Karl Tamm meet in 2019?", id="its own"),
    ],
)
def test_a_detail_is_of_the_time_that_was_spoken_of(question: str, meant: str) -> None:
    assert alone("What did Anna Berg and Karl Tamm sign in May 2014?", MET, question) == meant
