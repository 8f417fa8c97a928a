"""Whether a sentence holds what is asked for: a person, a day, a place, a number, words of somebody."""

import pytest

from assistant.question.lexicon import Lexicon
from assistant.question.question import understand
from assistant.quote.answer_kind import fits
from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.people.people import mentions

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
        pytest.param(
            "Where is its seat?", "They saw the Tashkent headquarters.", "They saw the headquarters.", id="a venue"
        ),
        pytest.param(
            "Which country does Ivan Orlov come from?",
            "Ivan Orlov (Peru), since 2019.",
            "Ivan Orlov followed Pedro Alvarez of Peru.",
            id="origin",
        ),
        pytest.param("Куда он приехал?", "Форум открылся в г. Омск.", "Форум открылся.", id="abbreviated"),
        pytest.param("How long was it?", "It was a week-long drill.", "It was a drill.", id="duration"),
        pytest.param(
            "How long was it?", "It was over in eighty minutes.", "It was over in May.", id="minutes in words"
        ),
        pytest.param("How often do they meet?", "They meet every three months.", "They met in May.", id="frequency"),
        pytest.param("Как часто они встречаются?", "Они встречаются раз в год.", "Их три.", id="Russian frequency"),
        pytest.param(
            "Where was it?", "It was in the resort of Lorne.", "It was of use to Lorne.", id="a kind of place"
        ),
        pytest.param("How old is he?", "He is 65 years old.", "He came in 2014.", id="age"),
        pytest.param("How old is he?", "Le policier, 43 ans, est venu.", "Il est venu en 2014.", id="age in French"),
        pytest.param("How much did it cost?", "It cost 5 million dollars.", "It took 5 days.", id="amount"),
        pytest.param("How many ships came?", "A total of 14 vessels came.", "Vessels came.", id="number"),
        pytest.param(
            "How many Russians came?", "Five Russian divers came.", "Some Russians came.", id="people of a country"
        ),
        pytest.param("How many patrols were there?", "It was their 100th joint patrol.", "It was May.", id="so far"),
        pytest.param(
            "How many divers came?", "OSLO - Six divers came.", "OSLO - Warrior-6 divers came.", id="behind a dateline"
        ),
        pytest.param("Why did he come?", "He came because of talks.", "He came on Tuesday.", id="reason"),
        pytest.param("What was it called?", "It was the Joint Sea exercise.", "It was long.", id="name"),
        pytest.param("Who is Wang Yi?", "Foreign Minister Wang Yi spoke.", "Wang Yi spoke.", id="office"),
        pytest.param("What did Wang Yi say?", "Wang Yi said it was good.", "Wang Yi went home.", id="words"),
        pytest.param("Когда это было?", "Это было вчера.", "Это было давно.", id="Russian time"),
        pytest.param("他们什么时候见面？", "他们2014年6月见面。", "他们见面了。", id="Chinese time"),
        pytest.param("How much resin was seized?", "They took 2.4 tons of it.", "They took 4 men.", id="a mass"),
        pytest.param("Сколько стоил мост?", "Мост стоил 3 млн евро.", "Мост весит 3 тонны.", id="a price is money"),
        pytest.param("How much oak was found?", "查获木材40立方米。", "查获40人。", id="a Chinese volume"),
        pytest.param("How many times did they call?", "双方通话12次。", "双方通话。", id="Chinese occasions"),
        pytest.param("How many of the goats returned?", "Eleven came back.", "They came back.", id="a number alone"),
        pytest.param(
            "How many goats came back?", "Only 12 were recovered.", "Twelve men spoke.", id="only so many of it"
        ),
        pytest.param("Сколько коз нашли?", "Лишь 12 удалось вернуть.", "12 человек спали.", id="Russian rest of it"),
        pytest.param("Сколько Китай обещал платить?", "A China pagará 4 milhões.", "A China pagará.", id="no head"),
        pytest.param("Where was Orlov transferred?", "Orlov was sent to Verkhny.", "Orlov was sent off.", id="whereto"),
        pytest.param("Where did the Lorne Forum meet?", "They met in Upper-Lorne.", "They met.", id="a longer name"),
        pytest.param("Where did they meet?", "شہر کوتل میں ملاقات", "ملاقات", id="Urdu place"),
        pytest.param("Where did they meet?", "双方在塔瓦尔举行会谈", "双方举行会谈", id="a foreign place in Chinese"),
        pytest.param("Where was it run from?", "Headquarters: Lorne.", "Headquarters: see below.", id="of a form"),
        pytest.param(
            "Where was it?", "2009, 21 May, Lorne: first round.", "21 May: first round.", id="of a chronology"
        ),
        pytest.param("Who was expelled from Laos?", "Laos expelled Tan Haozhi.", "Laos expelled him.", id="done to"),
        pytest.param("What is the date of the law?", "2021 жылғы 9 мамырдағы заң", "заң", id="Kazakh date"),
        pytest.param(
            "Who is Liang Wen?", "M. Liang Wen, alors ministre.", "M. Liang Wen est venu.", id="then minister"
        ),
    ],
)
def test_a_sentence_holds_the_kind_or_lacks_it(question: str, holds: str, lacks: str, lexicon: Lexicon) -> None:
    assert fit(question, holds, lexicon) > 0.5 > fit(question, lacks, lexicon)


def test_a_list_counts_what_it_lists(lexicon: Lexicon) -> None:
    listed = "Units of China, Laos, Nepal and Mongolia came."
    assert fit("How many countries came?", listed, lexicon) > 0 == fit("How many thieves came?", listed, lexicon)


def test_what_another_script_counts_may_be_meant(lexicon: Lexicon) -> None:
    asked = "How many robots did they give?"
    assert fit(asked, "دس روبوٹ", lexicon) > 0.3 > fit(asked, "روبوٹ", lexicon)


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
    assert fit("How many tons of wool were sold?", "Gomel sold 31 wool.", lexicon) > fit(
        "How many tons of wool were sold?", "Gomel sold 31 goats.", lexicon
    )


def test_a_thing_can_be_anything(lexicon: Lexicon) -> None:
    assert fit("What medal did he get?", "It rained.", lexicon) == 1.0


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How long is it valid?", "L'accord est conclu pour cinq ans.", id="French"),
        pytest.param("For how many years was it signed?", "مدتها ثلاث سنوات.", id="Arabic, years counted"),
    ],
)
def test_a_time_may_be_counted_in_words(question: str, text: str, lexicon: Lexicon) -> None:
    assert fit(question, text, lexicon) == 1.0


def test_somebody_else_is_not_the_speaker_in_another_script(lexicon: Lexicon) -> None:
    said = "Foreign Minister Dmitry Orlov said that it rained."
    assert fit("Что сказал Дмитрий Орлов?", said, lexicon) == 1.0
    assert fit("Что сказал Павел Громов?", said, lexicon) < 0.3


def test_who_is_asked_about_is_not_the_answer_in_another_script(lexicon: Lexicon) -> None:
    assert fit("С кем говорил Дмитрий Орлов?", "Foreign Minister Dmitry Orlov spoke.", lexicon) < 0.5


def test_who_heads_a_body_is_its_director(lexicon: Lexicon) -> None:
    text = "Pavel Gromov, who heads the Federal Fisheries Service, was in Minsk."
    assert fit("Who was the director of Russia's Federal Fisheries Service?", text, lexicon) > 0.5


def test_a_country_of_the_question_is_no_place_in_another_script(lexicon: Lexicon) -> None:
    assert fit("In which city did Vietnam host it?", "部长与越南部长共同主持。", lexicon) < 0.3


def test_what_something_is_called_is_surer_than_any_name(lexicon: Lexicon) -> None:
    question = "What was the code name of the operation?"
    called = fit(question, "The operation, named Grey Heron, ended in Omsk.", lexicon)
    quoted = fit(question, "The operation “Grey Heron” ended in Omsk.", lexicon)
    assert called == quoted == 1.0 > fit(question, "The operation ended in Omsk.", lexicon) > 0.0


def test_a_day_of_no_year_tells_less(lexicon: Lexicon) -> None:
    asked = "When did they meet?"
    assert fit(asked, "They met on 5 June.", lexicon) < fit(asked, "They met on 5 June 2014.", lexicon)
    assert fit("When did they meet in 2014?", "They met on 5 June.", lexicon) == 1.0
    assert fit(asked, "They planned Storm-2014.", lexicon) == 0.0
