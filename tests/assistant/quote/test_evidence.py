"""How well a sentence, read in its document, carries an answer: what counts for more than what."""

import pytest

from assistant.question.lexicon import Lexicon
from assistant.question.question import understand
from assistant.quote.evidence import WAS_THERE, Score, score
from assistant.quote.figure_evidence import RESOLVED, UNKNOWN, asks_of_the_past, figures_in
from assistant.quote.name_evidence import BESIDE, BY_REFERENCE, ELSEWHERE, WITHIN
from tests.asking import Desk

MET = "Minister Wang Xiaohong met Russian Minister Vladimir Kolokoltsev on Tuesday in Beijing."
GAVE = "Wang presented Kolokoltsev with the Great Wall medal."
RAIN = "It rained on the city all day."
REPORT = f"{MET} {GAVE} {RAIN}"


def scores(desk: Desk, lexicon: Lexicon, question: str) -> dict[str, Score]:
    """Of each sentence of what the desk holds."""
    candidates = desk.candidates()
    return {c.text: s for c, s in zip(candidates, score(understand(question), candidates, lexicon), strict=True)}


@pytest.mark.parametrize(
    ("question", "best"),
    [
        pytest.param("Who did Wang Xiaohong meet?", MET, id="names and act"),
        pytest.param("What medal did Wang Xiaohong give Vladimir Kolokoltsev?", GAVE, id="surnames stand for names"),
        pytest.param("Какую медаль получил Колокольцев?", GAVE, id="Russian"),
        pytest.param("科洛科利采夫获得了什么奖章？", GAVE, id="Chinese"),
        pytest.param("Did it rain?", RAIN, id="no name"),
    ],
)
def test_the_sentence_that_says_it_scores_best(desk: Desk, lexicon: Lexicon, question: str, best: str) -> None:
    desk.put(REPORT)
    found = scores(desk, lexicon, question)
    assert max(found, key=lambda text: found[text].total) == best


def test_a_name_meant_counts_nearly_as_one_written(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("Minister Vladimir Kolokoltsev came to Beijing. He praised China.")
    came, praised = scores(desk, lexicon, "What did Vladimir Kolokoltsev praise?").values()
    assert came.weakest_name == 1.0
    assert 0.8 < praised.weakest_name < 1.0


def test_a_name_beside_counts_more_than_one_far_away(desk: Desk, lexicon: Lexicon) -> None:
    filler = " ".join(f"Paragraph {number} is about the weather of the day." for number in range(8))
    desk.put(f"It began in Minsk. It rained. {filler} It ended.")
    found = scores(desk, lexicon, "What was in Minsk?")
    assert 1.0 == found["It began in Minsk."].weakest_name > found["It rained."].weakest_name
    assert found["It rained."].weakest_name > found["It ended."].weakest_name > 0


def test_what_a_long_report_opens_with_holds_for_all_of_it(desk: Desk, lexicon: Lexicon) -> None:
    filler = " ".join(f"Paragraph {number} is about the weather of the day." for number in range(22))
    desk.put(f"The harbour of Lorne has a new chief. {filler} Lisbon sent a ship. {filler} He has 40 guards.")
    *_, guards = scores(desk, lexicon, "How many guards has Lorne, and how many has Lisbon?").values()
    assert (guards.names["Lorne"], guards.names["Lisbon"]) == (WITHIN, ELSEWHERE)


def test_a_name_is_met_in_another_language_beside_the_sentence(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("The ministers of justice came to London. A treaty was signed.")
    _, signed = scores(desk, lexicon, "Quel traité a été signé à Londres ?").values()
    assert 0 < signed.names["Londres"] <= BESIDE


def test_whoever_met_somebody_in_a_place_was_there(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("Orlov met port officers in Riga in 2014.")
    (met,) = scores(desk, lexicon, "Which city did Orlov visit in 2014, Riga?").values()
    assert met.words["visit"] == WAS_THERE


def test_a_name_that_is_nowhere_counts_nothing(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(REPORT)
    assert all(s.names["Macron"] == 0.0 for s in scores(desk, lexicon, "Whom did Macron meet?").values())


def test_another_given_name_is_another_name(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(REPORT)
    assert scores(desk, lexicon, "Who did Wang Yi meet?")[MET].weakest_name == 0.0


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("What happened on June 5?", 1.0, id="the day"),
        pytest.param("What happened on June 6?", 0.0, id="another day"),
        pytest.param("What happened in 2015?", 0.0, id="another year"),
        pytest.param("Что было 5 июня 2014?", 1.0, id="Russian"),
    ],
)
def test_figures_match_exactly(desk: Desk, lexicon: Lexicon, question: str, value: float) -> None:
    desk.put("They met on June 5, 2014.")
    (only,) = scores(desk, lexicon, question).values()
    assert only.weakest_name == value


@pytest.mark.parametrize(
    ("question", "within"),
    [
        pytest.param("Who met between January and June 2024?", True, id="the day lies within"),
        pytest.param("Who met before March 2024?", False, id="after it"),
        pytest.param("Who met since May 2024?", True, id="open"),
        pytest.param("Кто встретился в первом полугодии 2023 года?", False, id="another year"),
    ],
)
def test_a_period_holds_what_happened_within(desk: Desk, lexicon: Lexicon, question: str, within: bool) -> None:
    desk.put("Orlov met Tan Wei in Omsk on May 14, 2024.")
    held = [value for score in scores(desk, lexicon, question).values() for value in score.figures.values()]
    assert held == [RESOLVED if within else 0.0]


def test_a_period_is_left_open_by_a_year_that_the_report_only_mentions(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("The salmon talks were held today. More come since the duty was dropped on 15 January 2017.")
    talks, *_ = scores(desk, lexicon, "Where were the salmon talks held in autumn 2019?").values()
    assert list(talks.figures.values()) == [UNKNOWN]


def test_the_date_of_a_report_may_stand_for_one_in_it(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("They met on Thursday.", published="2014-06-05")
    (dated,) = scores(desk, lexicon, "What happened in June 2014?").values()
    assert 0.5 < dated.weakest_name < 1.0


def test_another_word_for_the_act_counts_nearly_as_the_act(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("They meet. They held talks. They had lunch.")
    met, talks, lunch = scores(desk, lexicon, "Did they meet?").values()
    assert met.content > talks.content > (met.content + lunch.content) / 2


def test_all_parts_are_shares(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(REPORT)
    for one in scores(desk, lexicon, "How many medals did Wang give Kolokoltsev in 2014?").values():
        parts = [*one.names.values(), *one.figures.values(), *one.words.values(), one.kind, one.content]
        assert all(0.0 <= part <= 1.0001 for part in parts)


def test_no_candidates_no_scores(lexicon: Lexicon) -> None:
    assert score(understand("Who?"), [], lexicon) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("fourteen vessels", "14 vessels", id="words and digits"),
        pytest.param("in June", "июня", id="months of two languages"),
        pytest.param("the 75th anniversary", "75 years", id="ordinal in digits"),
        pytest.param("zehn Beamte", "10 officers", id="German words"),
        pytest.param("دس روبوٹ", "10 robots", id="Urdu words"),
    ],
)
def test_figures_are_the_same_in_every_form(one: str, other: str) -> None:
    assert figures_in(one) == figures_in(other)
    assert figures_in(one)


def test_a_month_is_the_same_in_every_case_and_language() -> None:
    assert figures_in("в июне") == figures_in("in June") == frozenset({"month 6"})


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param("وقع الوزيران مذكرة تفاهم في أبوظبي.", "What was signed in Abu Dhabi?", "Abu Dhabi", id="Arabic"),
        pytest.param("越南代表团抵达。会议讨论了禁毒。", "What did Vietnam discuss?", "Vietnam", id="a country beside"),
    ],
)
def test_a_name_is_known_in_another_script(desk: Desk, lexicon: Lexicon, text: str, question: str, name: str) -> None:
    desk.put(text, title="-")
    assert min(found.names[name] for found in scores(desk, lexicon, question).values()) > 0.55


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        pytest.param("The talks were held on 17 April.", None, 0.55, id="no year is said"),
        pytest.param("The talks were held on 17 April.", "2017-04-18", 0.0, id="the report is of another"),
        pytest.param("The talks were held on 17 April 2018.", None, 0.0, id="the sentence tells another"),
        pytest.param("The talks were held on 17 April 2019.", None, 1.0, id="the very year"),
        pytest.param("The talks on a plan for 2020-2021 were held on 17 April.", None, 0.55, id="years of a plan"),
        pytest.param("The talks were held on 17 April. Talks began in 2016.", None, 0.55, id="an earlier year beside"),
        pytest.param("The talks were held on 17 April. Talks went on in 2023.", None, 0.0, id="a later year beside"),
        pytest.param("The talks were held on Wednesday, 17 April.", None, BESIDE, id="its weekday of that year"),
        pytest.param("The talks were held on Monday, 17 April.", None, 0.0, id="its weekday of other years"),
        pytest.param("Переговоры прошли в среду, 17 апреля.", None, BESIDE, id="its weekday in Russian"),
        pytest.param("The talks were held on Tuesday and Wednesday, 16 and 17 April.", None, 0.55, id="two days"),
    ],
)
def test_a_year_that_is_not_said_is_not_denied(
    desk: Desk, lexicon: Lexicon, text: str, published: str | None, value: float
) -> None:
    desk.put(text, published=published)
    found, *_ = scores(desk, lexicon, "Where were the talks of April 2019 held?").values()
    assert found.figures["2019"] == value


def test_two_is_not_the_second() -> None:
    assert not figures_in("second") <= figures_in("the two ministers")
    assert figures_in("second") <= figures_in("第二次会议")
    assert figures_in("75th") <= figures_in("75 years")


@pytest.mark.parametrize(
    ("told", "question"),
    [
        pytest.param("Учения «Железный волк» прошли в Туле.", "Where was exercise Iron Wolf held?", id="Russian"),
        pytest.param("“铁拳”演习在图拉举行。", "Where was exercise Iron Fist held?", id="Chinese"),
        pytest.param("Операция «Чистый лес» прошла в Туле.", "Where was Clean Forest held?", id="word by word"),
    ],
)
def test_a_code_name_is_met_in_translation(desk: Desk, lexicon: Lexicon, told: str, question: str) -> None:
    desk.put(told)
    assert scores(desk, lexicon, question)[told].weakest_name == BY_REFERENCE


def test_a_code_name_of_the_sentence_before_is_met_in_translation(desk: Desk, lexicon: Lexicon) -> None:
    told = "Отряд гостей возглавляет генерал Ли Вэй."
    desk.put(f"Учения «Железный волк» начались в понедельник. {told}")
    asked = "Who commands the guests at Iron Wolf?"
    assert scores(desk, lexicon, asked)[told].weakest_name == BESIDE


def test_another_code_name_is_not_met(desk: Desk, lexicon: Lexicon) -> None:
    told = "Учения «Железный волк» прошли в Туле."
    desk.put(told)
    assert scores(desk, lexicon, "Where did the Snow Tiger exercise take place?")[told].weakest_name < BESIDE


@pytest.mark.parametrize(
    ("word", "written"),
    [
        pytest.param("precurser", "precursor", id="misspelled"),
        pytest.param("harbor", "harbour", id="the other spelling"),
    ],
)
def test_a_word_is_read_as_the_reports_spell_it(desk: Desk, lexicon: Lexicon, word: str, written: str) -> None:
    told = f"Pavel Gromov spoke of the {written} in Omsk."
    desk.put(told)
    assert scores(desk, lexicon, f"What did Pavel Gromov say of the {word}?")[told].words == {written: 1.0}


def test_a_report_in_the_language_of_one_country_need_not_name_it(desk: Desk, lexicon: Lexicon) -> None:
    told = "最高人民检察院副检察长在明斯克签署合作纲要。"
    desk.put(told)
    asked = scores(desk, lexicon, "Who signed for China and for Chile?")[told].names
    assert asked["China"] >= WITHIN > asked["Chile"]


def test_a_name_is_met_behind_its_initials(desk: Desk, lexicon: Lexicon) -> None:
    told = "The head of the Norland Federal Guard came to Omsk in May."
    desk.put(told)
    assert scores(desk, lexicon, "When did the head of the NFG come to Omsk?")[told].weakest_name == BY_REFERENCE


def test_a_chinese_name_is_met_in_a_sentence_without_spaces(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("海关局局长罗卫东与其无亲属关系。", title="罗建华任副部长")
    (only,) = scores(desk, lexicon, "罗卫东是罗建华的弟弟吗？").values()
    assert only.weakest_name >= WITHIN
    assert only.content >= BESIDE


def test_what_is_counted_weighs_more_than_the_rest(desk: Desk, lexicon: Lexicon) -> None:
    told = "The sweep ran through nine gates."
    desk.put(told)
    assert scores(desk, lexicon, "How many gates did it cover?")[told].content > 0.6


def test_a_report_of_the_first_only_announces_the_second(desk: Desk, lexicon: Lexicon) -> None:
    told = "Pavel Gromov wants the forum every year."
    desk.put(f"The first salmon forum was held in Tula. It rained. Guests came. {told} The second is to be in Omsk.")
    assert scores(desk, lexicon, "Who led the second salmon forum?")[told].figures["second"] < WITHIN


def test_a_line_on_one_of_a_series_does_not_tell_of_its_neighbour(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("2014, May, Minsk: fifth meeting.\n2015, 8 April, Moscow: sixth meeting.\n2016, June: seventh meeting.")
    fifth, sixth, _ = scores(desk, lexicon, "Where was the fifth meeting held?").values()
    assert fifth.figures["fifth"] == 1.0
    assert sixth.figures["fifth"] <= ELSEWHERE


def test_what_was_done_in_a_year_is_not_told_before_it(desk: Desk, lexicon: Lexicon) -> None:
    told = "They agreed to meet in Omsk in 2021."
    desk.put(told, published="2020-05-06")
    assert scores(desk, lexicon, "What did they agree on in 2021?")[told].figures["2021"] < WITHIN
    assert scores(desk, lexicon, "Where will they meet in 2021?")[told].figures["2021"] == 1.0


@pytest.mark.parametrize(
    ("told", "question"),
    [
        pytest.param("واتفق الجانبان على تبادل عشرين طالبا مصريا.", "How many students will Russia send?", id="Arabic"),
        pytest.param("Bakan Tarık Demir bugün Lahor'a geldi.", "When did Moldova send help?", id="Turkish"),
    ],
)
def test_no_name_is_likened_to_a_country(desk: Desk, lexicon: Lexicon, told: str, question: str) -> None:
    desk.put(told)
    assert scores(desk, lexicon, question)[told].weakest_name == 0.0


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Министр бүгін Қытай делегациясын қабылдады.", id="Kazakh"),
        pytest.param("장관은 중국 대표단을 만났다.", id="Korean"),
        pytest.param("Сайд Хятадын төлөөлөгчдийг хүлээн авав.", id="Mongolian"),
        pytest.param("Міністр прийняв китайську делегацію.", id="Ukrainian"),
    ],
)
def test_a_country_is_known_by_its_name_in_any_language(desk: Desk, lexicon: Lexicon, told: str) -> None:
    desk.put(told)
    assert scores(desk, lexicon, "Who received the guests from China?")[told].weakest_name == 1.0


@pytest.mark.parametrize(
    ("question", "past"),
    [
        pytest.param("What subgroup did they form?", True, id="done"),
        pytest.param("What subgroup did they decide to form?", False, id="decided"),
        pytest.param("Что они договорились создать?", False, id="Russian"),
        pytest.param("Qu'ont-ils décidé de créer ?", False, id="French"),
    ],
)
def test_what_was_decided_on_may_be_told_as_still_to_come(question: str, past: bool) -> None:
    assert asks_of_the_past(question) == past


def test_a_name_counts_for_little_in_a_line_that_tells_of_something_else(desk: Desk, lexicon: Lexicon) -> None:
    lines = [
        "May 2009: talks on ports.",
        "June 2010: talks on fish.",
        "July 2012: talks on maps.",
        "May 2013: Calm Shield, a drill of divers.",
        "June 2015: a hotline of the ministries.",
    ]
    desk.put("A chronology of the ministries.\n\n" + "\n".join(f"- {line}" for line in lines))
    found = scores(desk, lexicon, "When was Calm Shield held?")
    assert found[lines[3]].weakest_name == 1.0
    assert found[lines[4]].weakest_name <= ELSEWHERE


def test_initials_are_not_heard_in_another_script(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("عقدت القمة برئاسة رئيس الوزراء.")
    assert max(score.weakest_name for score in scores(desk, lexicon, "Where is RATS?").values()) < BESIDE


def test_what_is_told_of_two_countries_is_not_told_of_a_third(desk: Desk, lexicon: Lexicon) -> None:
    signed = "Peru's and Malta's courts signed a memorandum."
    desk.put(f"{signed} It rained. It snowed. The sun shone. Kenya sent observers to another meeting.")
    assert scores(desk, lexicon, "When did Malta and Kenya sign a memorandum?")[signed].weakest_name <= ELSEWHERE
