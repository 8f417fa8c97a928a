"""Whether a sentence holds what is asked for: a person, a day, a place, a number, words of somebody."""

import pytest

from assistant.answer_kind import fits
from assistant.lexicon import Lexicon
from assistant.question import understand
from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.people import mentions

MET = "Chinese Minister Wang Xiaohong met Russian Minister Vladimir Kolokoltsev on Tuesday in Beijing."


def fit(question: str, text: str, lexicon: Lexicon) -> float:
    document, passages = prepare(RawDocument("/a.txt", "a.txt", text, title="A page"))
    people = mentions(document, [sentence for passage in passages for sentence in passage.sentences])
    return fits(understand(question), text, people[-1] if people else (), lexicon)


@pytest.mark.parametrize(
    ("question", "holds", "lacks"),
    [
        pytest.param("Who met Wang Xiaohong?", MET, "Wang Xiaohong met nobody.", id="somebody else"),
        pytest.param("When did they meet?", MET, "They met in Beijing.", id="time"),
        pytest.param("What year was it?", "It was in 2014.", "It was in June.", id="year"),
        pytest.param("On what date was it?", "It was on June 5, 2014.", "It was on Thursday.", id="date"),
        pytest.param("Where did they meet?", MET, "They met on Tuesday.", id="place"),
        pytest.param("How long was it?", "It was a week-long drill.", "It was a drill.", id="duration"),
        pytest.param("How old is he?", "He is 65 years old.", "He came in 2014.", id="age"),
        pytest.param("How much did it cost?", "It cost 5 million dollars.", "It took 5 days.", id="amount"),
        pytest.param("How many ships came?", "A total of 14 vessels came.", "Vessels came.", id="number"),
        pytest.param("Why did he come?", "He came because of talks.", "He came on Tuesday.", id="reason"),
        pytest.param("What was it called?", "It was the Joint Sea exercise.", "It was long.", id="name"),
        pytest.param("Who is Wang Yi?", "Foreign Minister Wang Yi spoke.", "Wang Yi spoke.", id="office"),
        pytest.param("What did Wang Yi say?", "Wang Yi said it was good.", "Wang Yi went home.", id="words"),
        pytest.param("Когда это было?", "Это было вчера.", "Это было давно.", id="Russian time"),
        pytest.param("他们什么时候见面？", "他们2014年6月见面。", "他们见面了。", id="Chinese time"),
    ],
)
def test_a_sentence_holds_the_kind_or_lacks_it(question: str, holds: str, lacks: str, lexicon: Lexicon) -> None:
    assert fit(question, holds, lexicon) > 0.5 > fit(question, lacks, lexicon)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("When in June?", "It was in June.", id="the month that the question gives"),
        pytest.param("How many of the 14 ships sank?", "There were 14 ships.", id="the number that the question gives"),
        pytest.param("Where in Beijing?", "They met in Beijing.", id="the place that the question gives"),
    ],
)
def test_what_the_question_says_itself_is_no_answer(question: str, text: str, lexicon: Lexicon) -> None:
    assert fit(question, text, lexicon) < 0.5


def test_words_about_somebody_are_not_their_words(lexicon: Lexicon) -> None:
    own = fit("What did Wang Yi say?", "Wang Yi said that Lavrov was late.", lexicon)
    assert fit("What did Sergei Lavrov say?", "Wang Yi said that it rained on Lavrov.", lexicon) < own


def test_a_number_of_something_else_is_worth_less(lexicon: Lexicon) -> None:
    ships = fit("How many ships came?", "A total of 14 vessels came.", lexicon)
    assert fit("How many ships came?", "A total of 31 people came.", lexicon) < ships


def test_a_thing_can_be_anything(lexicon: Lexicon) -> None:
    assert fit("What medal did he get?", "It rained.", lexicon) == 1.0
