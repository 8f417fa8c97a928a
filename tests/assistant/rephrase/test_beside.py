"""One of several, somebody unknown, or a body: which one a follow-up means by what the turns before it asked."""

from dataclasses import replace

import pytest

from assistant.conversation import Answer, Coverage
from assistant.rephrase.rephrase import opened, rephrase


def refused(question: str) -> Answer:
    return Answer(question, question, False, "The corpus does not say.", "quotes")


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "Who chaired the eighth round of port talks?",
            "And the one before, where?",
            "where? (the 7th round of port talks)",
            id="the one before",
        ),
        pytest.param(
            "Who chaired the eighth round of port talks?",
            "Where was the next round held?",
            "Where was the 9th round of port talks held?",
            id="the next round",
        ),
        pytest.param(
            "Кто вёл 16-е заседание портового совета?", "А предыдущее?", "Кто вёл 15-й заседание", id="Russian"
        ),
        pytest.param(
            "Qui a présidé la 7e réunion du conseil des ports ?",
            "Et la suivante ?",
            "la 8e réunion du conseil des ports",
            id="French",
        ),
        pytest.param(
            "¿Quién presidió la 7.ª reunión del consejo?", "¿Y la anterior?", "6.º reunión del consejo", id="Spanish"
        ),
        pytest.param("第八次港口磋商在哪里举行？", "上一次呢？", "第7次港口磋商", id="Chinese"),
    ],
)
def test_the_one_before_or_after_has_a_number_of_its_own(last: str, question: str, alone: str) -> None:
    assert alone in rephrase(question, [refused(last)])[0]


def test_before_a_record_told_is_before_its_day() -> None:
    asked = "When did Ivan Orlov last meet Anna Berg?"
    text = "- 2017-12-04, Riga: Meeting of Ivan Orlov and Anna Berg [1]\n\nThe last of 3 meetings found."
    turn = replace(refused(asked), answered=True, text=text, coverage=Coverage(1, 1, 9))
    alone = "the last one? (When did Ivan Orlov last meet Anna Berg before 2017-12-04)"
    assert rephrase("And the time before?", [turn]) == (alone,)


@pytest.mark.parametrize(
    ("turns", "question", "alone"),
    [
        pytest.param(
            ["When was the first port patrol?", "To whom did Valletta protest?"],
            "And the tenth one?",
            "When was the tenth port patrol?",
            id="one of several",
        ),
        pytest.param(
            ["Quand s'est tenue la huitième réunion des ports ?", "Qui est Anna Berg ?"],
            "Et la neuvième réunion ?",
            "Quand s'est tenue la neuvième réunion des ports ?",
            id="French",
        ),
        pytest.param(
            ["Когда прошёл первый раунд консультаций?", "Кто такой Орлов?"],
            "А третий раунд?",
            "Когда прошёл третий раунд консультаций?",
            id="Russian",
        ),
    ],
)
def test_an_ellipsis_goes_on_from_what_asked_of_its_kind(turns: list[str], question: str, alone: str) -> None:
    assert rephrase(question, [refused(turn) for turn in turns])[0] == alone


def test_a_place_behind_a_year_may_stand_instead_of_it() -> None:
    turns = [refused("Who signed the port protocol in 2013?")]
    turns.append(replace(refused("And in 2018?"), searched_for="Who signed the port protocol in 2018?"))
    meant = rephrase("And in Riga?", turns)
    assert meant == ("Who signed the port protocol in 2018 in Riga?", "Who signed the port protocol in Riga?")


def test_whom_nobody_could_name_is_nobody_named_before() -> None:
    text = "The corpus does not say. The nearest it comes to it: Minister Ivan Orlov spoke in Riga. [1]"
    turns = [Answer("Where did Anna Berg live?", "Where did Anna Berg live?", True, "In Riga. [1]", "quotes")]
    turns.append(replace(refused("Who ran the harbour office in 2011?"), text=text))
    assert rephrase("With whom did he agree in Riga?", turns)[0].endswith(
        "he agree in Riga? (the harbour office in 2011)"
    )
    assert rephrase("Where was that man in 2012?", turns)[0] == "Where was Ivan Orlov in 2012?"


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        pytest.param(
            "Who was the first Dane in that job?", "Who was the first Dane? (head of the port council)", id="which"
        ),
        pytest.param("Who was in that post in 2018?", "Who was head of the port council in 2018?", id="when"),
    ],
)
def test_whoever_runs_a_body_holds_its_post(question: str, alone: str) -> None:
    asked, _ = opened("Tell me who heads the port council.", ())
    assert rephrase(question, [refused(asked)])[0] == alone


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        pytest.param("His predecessor, where did he go?", "where did Ivan Orlov's predecessor go?", id="somebody"),
        pytest.param("The Riga pact, when was it signed?", "when was the Riga pact signed?", id="a thing"),
    ],
)
def test_what_stands_before_a_comma_is_asked_of(question: str, alone: str) -> None:
    turn = Answer("Who heads the port?", "Who heads the port?", True, "Director Ivan Orlov heads it. [1]", "quotes")
    assert rephrase(question, [turn])[0] == alone


def test_who_did_it_is_still_spoken_of_after_where_it_was() -> None:
    told = "Director Ivan Orlov of Malta signed it with Director Anna Berg of Norway. [1]"
    turns = [Answer("Who signed the pact for Norway?", "Who signed the pact for Norway?", True, told, "quotes")]
    turns.append(replace(turns[0], question="When?", searched_for="When was the pact for Norway signed?"))
    assert rephrase("Where does he live?", turns)[0] == "Where does Anna Berg live?"


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "What did Ivan Orlov sign in August 2021?",
            "What did Ivan Orlov sign three months later?",
            "What did Ivan Orlov sign in November 2021?",
            id="months",
        ),
        pytest.param(
            "Whom did Ivan Orlov see on 31 December 2021?",
            "Whom did Ivan Orlov see the next day?",
            "Whom did Ivan Orlov see on 1 January 2022?",
            id="a day",
        ),
        pytest.param(
            "Whom did Ivan Orlov see on 31 December 2021?",
            "Whom did Ivan Orlov see the day after?",
            "Whom did Ivan Orlov see on 1 January 2022?",
            id="the day after",
        ),
        pytest.param(
            "What did Ivan Orlov sign in August 2021?",
            "Did Ivan Orlov come the year after?",
            "Did Ivan Orlov come in 2022?",
            id="the year after",
        ),
        pytest.param(
            "2021年8月奥尔洛夫签了什么？", "三个月后奥尔洛夫签了什么？", "2021年11月奥尔洛夫签了什么？", id="Chinese"
        ),
    ],
)
def test_days_and_months_count_from_those_spoken_of(last: str, question: str, alone: str) -> None:
    assert rephrase(question, [refused(last)])[0].startswith(alone)
