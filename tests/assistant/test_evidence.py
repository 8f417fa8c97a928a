"""How well a sentence, read in its document, carries an answer: what counts for more than what."""

import pytest

from assistant.evidence import Score, score
from assistant.figure_evidence import figures_in
from assistant.lexicon import Lexicon
from assistant.question import understand
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
    ],
)
def test_figures_are_the_same_in_every_form(one: str, other: str) -> None:
    assert figures_in(one) == figures_in(other)
    assert figures_in(one)


def test_a_month_is_the_same_in_every_case_and_language() -> None:
    assert figures_in("в июне") == figures_in("in June") == frozenset({"month 6"})
