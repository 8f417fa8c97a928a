"""Follow-ups of several kinds: which person, thing, place and frame of the last question they go on with."""

from dataclasses import replace

import pytest

from assistant.conversation import Answer, Coverage
from assistant.rephrase.rephrase import opened, rephrase


def asked(question: str, text: str = "", searched_for: str = "") -> Answer:
    """A turn; one without a text was not answered."""
    return Answer(question, searched_for or question, bool(text), text or "The corpus does not say.", "quotes")


def alone(question: str, *turns: Answer) -> str:
    """The likeliest question that stands alone."""
    own, leant_on = opened(question, turns)
    return rephrase(own, leant_on)[0]


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        pytest.param("The drills near Riga: when did they begin?", "when did the drills near Riga begin?", id="colon"),
        pytest.param("Now the second one: who saw it?", "who saw the second patrol?", id="one of several"),
        pytest.param(
            "His predecessor - where did he go?", "where did Karl Berg's predecessor go?", id="whose he was, by name"
        ),
        pytest.param("Now Malta: how many came in 2019?", "how many came in 2019? (Malta)", id="nothing stands for it"),
        pytest.param(
            "Sorry, I mean the Maltese divers: where did they train?",
            "where did the Maltese divers train?",
            id="put right with a question of its own",
        ),
        pytest.param(
            "No, I mean the one in Bishkek - who spoke for Norway there?",
            "who spoke for Norway? (the patrol in Bishkek)",
            id="put right with one of several",
        ),
    ],
)
def test_what_is_named_before_the_question_is_asked_about(question: str, meant: str) -> None:
    patrol = asked("Who led the first patrol in Valletta?", "Captain Karl Berg led the first patrol. [1]")
    assert alone(question, patrol) == meant


@pytest.mark.parametrize(
    ("last", "text", "question", "meant"),
    [
        pytest.param(
            "Кто подписал договорённость?",
            "Её подписал министр Иван Петров. [1]",
            "Когда она вступила в силу?",
            "Когда она вступила в силу? (договорённость)",
            id="Russian feminine",
        ),
        pytest.param(
            "Кто подписал договор?",
            "Договор подписал министр Иван Петров. [1]",
            "Где он родился?",
            "Где Иван Петров родился?",
            id="said of people alone",
        ),
        pytest.param(
            "Qui a signé le traité de Riga ?",
            "Le traité a été signé par le ministre Paul Durand. [1]",
            "Quand est-il entré en vigueur ?",
            "Quand est-il entré en vigueur ? (le traité de Riga)",
            id="French",
        ),
        pytest.param(
            "Wer hat den Grenzvertrag unterzeichnet?",
            "Minister Karl Berg unterzeichnete den Vertrag. [1]",
            "Wann trat er in Kraft?",
            "Wann trat er in Kraft? (den Grenzvertrag)",
            id="German",
        ),
    ],
)
def test_a_pronoun_with_a_gender_may_stand_for_a_thing(last: str, text: str, question: str, meant: str) -> None:
    assert alone(question, asked(last, text)) == meant


@pytest.mark.parametrize(
    ("last", "text", "question", "meant"),
    [
        pytest.param(
            "When was Karl Berg appointed?",
            "In 2019. [1]",
            "By which body?",
            "which body appointed Karl Berg?",
            id="an interrogative with its noun",
        ),
        pytest.param(
            "С кем Иван Петров встретился в Риге?",
            "С Карлом Бергом. [1]",
            "Какого числа?",
            "Какого числа Иван Петров встретился в Риге?",
            id="Russian",
        ),
        pytest.param(
            "When did Maltese officers first patrol in Riga?",
            "In 2019. [1]",
            "How many of them?",
            "How many Maltese officers first patrol in Riga?",
            id="how many of those",
        ),
        pytest.param(
            "Where was Beacon-2018 held?",
            "In Riga. [1]",
            "And in 2016, where?",
            "where was Beacon-2016 held?",
            id="a time before the interrogative",
        ),
        pytest.param(
            "Who was minister of Malta before Ivan Petrov?",
            "",
            "And in 2013?",
            "Who was minister of Malta in 2013?",
            id="another time is next to nobody",
        ),
        pytest.param(
            "When did Karl Berg and Ivan Petrov sign their protocol in Riga?",
            "In May. [1]",
            "Who had signed the one in 2018?",
            "Who had signed the protocol in 2018?",
            id="a thing with its place",
        ),
    ],
)
def test_a_follow_up_keeps_the_frame_of_the_last_question(last: str, text: str, question: str, meant: str) -> None:
    assert alone(question, asked(last, text)) == meant


@pytest.mark.parametrize(
    ("last", "text", "question", "meant"),
    [
        pytest.param(
            "What did Karl Berg and Ivan Petrov do?",
            "Minister Karl Berg and Minister Ivan Petrov met. [1]",
            "What did the two sign?",
            "What did Karl Berg and Ivan Petrov sign?",
            id="the two",
        ),
        pytest.param(
            "Which police meet across the Daugava?",
            "Captains Karl Berg and Ivan Petrov met. [1]",
            "When was their 18th meeting?",
            "When was their 18th meeting? (police meet across the Daugava)",
            id="a body is no pair",
        ),
        pytest.param(
            "Who succeeded Karl Berg?",
            "President Paul Durand appointed Ivan Petrov minister of ports. [1]",
            "Whom did the new man see?",
            "Whom did Ivan Petrov see?",
            id="not who appointed him",
        ),
        pytest.param(
            "When did the Maltese minister come?",
            "",
            "Whom did he meet?",
            "Whom did the Maltese minister meet?",
            id="by the description where nobody was named",
        ),
        pytest.param(
            "Who was Maltese minister in 2019?",
            "Maltese minister Karl Berg was in Riga in 2019. [1]",
            "Who was it before him?",
            "Who was before Karl Berg as Maltese minister?",
            id="an it that is nobody",
        ),
        pytest.param(
            "Whom did Minister Karl Berg replace?",
            "Karl Berg replaced Minister Ivan Petrov. [1]",
            "When had that man been elected?",
            "When had Ivan Petrov been elected?",
            id="that man is who was told",
        ),
        pytest.param(
            "Where did Karl Berg go?",
            "Minister Karl Berg went to the Latvian city of Riga. [1]",
            "Whom did he see there?",
            "Whom did Karl Berg see in Riga?",
            id="there is no adjective",
        ),
        pytest.param(
            "Which drill did Karl Berg and Ivan Petrov watch in 2021?",
            "They watched it in Riga. [1]",
            "How long did it last?",
            "How long did the drill last? (Karl Berg and Ivan Petrov; 2021)",
            id="it is what was asked for",
        ),
        pytest.param(
            "Where was the third patrol?",
            "Captain Karl Berg and Captain Ivan Petrov led it in Riga. [1]",
            "On what day was the latter?",
            "On what day was the third patrol?",
            id="the latter on a day is no person",
        ),
        pytest.param(
            "Where was the third patrol?",
            "Captain Karl Berg and Captain Ivan Petrov led it in Riga. [1]",
            "When was the latter held?",
            "When was the third patrol held?",
            id="nor when it was held",
        ),
        pytest.param(
            "Who was Malta's minister of ports at the time of the 2008 storm?",
            "",
            "And in May 2021?",
            "Who was Malta's minister of ports in May 2021?",
            id="another time in place of what happened then",
        ),
        pytest.param(
            "Кто подписал договор?",
            "Договор подписали министр Карл Берг и министр Иван Петров. [1]",
            "Где они встречались?",
            "Где Карл Берг и Иван Петров встречались?",
            id="two names in the language of the question",
        ),
    ],
)
def test_whom_and_what_a_follow_up_means(last: str, text: str, question: str, meant: str) -> None:
    assert alone(question, asked(last, text)) == meant


def test_a_question_that_names_a_place_alone_may_lean_on_the_last() -> None:
    pact = asked("When did China and Latvia sign their pact?", "In 2019. [1]")
    assert "Has Ankara ratified? (China and Latvia; their pact)" in rephrase("Has Ankara ratified?", [pact])


def test_years_are_counted_from_the_occasion_and_not_from_the_report_of_an_office() -> None:
    told = (
        "- Karl Berg: minister of ports (as of 2021-06-01) [1]\n\n1 office found in 1 of 9 documents.\n\n"
        "- 2017-09-26, Riga: 8th assembly of ports: Karl Berg [2]\n\n1 meeting found in 1 of 9 documents."
    )
    listed = replace(asked("Who was minister of ports at the assembly in Riga?", told), coverage=Coverage(1, 1, 9))
    assert "in 2018" in alone("What happened to him a year later?", listed)
