"""Words for one act, in whatever language and form."""

import pytest

from assistant.question.concepts import concepts_of, with_phrases


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("met", "talks", id="English"),
        pytest.param("begin", "begun", id="an irregular form"),
        pytest.param("returned", "handed-over", id="two words"),
        pytest.param("completed", "завершились", id="an end"),
        pytest.param("met", "встретился", id="Russian"),
        pytest.param("met", "会见", id="Chinese"),
        pytest.param("signed", "підписали", id="Ukrainian"),
        pytest.param("signed", "imzaladı", id="Turkish"),
        pytest.param("agreed", "اتفق", id="Arabic"),
        pytest.param("opened", "ашылды", id="Kazakh"),
        pytest.param("chaired", "議長", id="Japanese"),
        pytest.param("presided", "председательствовал", id="who was in the chair"),
        pytest.param("signed", "put-their-names", id="an idiom"),
        pytest.param("attended", "take-part", id="two words of an act"),
        pytest.param("landed", "aterrizó", id="Spanish"),
        pytest.param("medal", "медаль", id="a thing"),
        pytest.param("vessels", "ships", id="plurals"),
        pytest.param("meeting", "meetings", id="forms"),
    ],
)
def test_words_that_reports_use_for_one_another_share_a_concept(one: str, other: str) -> None:
    assert concepts_of(one) & concepts_of(other)


@pytest.mark.parametrize(("one", "other"), [("met", "killed"), ("ship", "aircraft"), ("signed", "visited")])
def test_other_acts_are_other_concepts(one: str, other: str) -> None:
    own, theirs = concepts_of(one), concepts_of(other)
    assert [bool(some) for some in (own, theirs, own & theirs)] == [True, True, False]


@pytest.mark.parametrize("word", ["kolokoltsev", "", "…", "2014"])
def test_a_word_outside_them_has_none(word: str) -> None:
    assert concepts_of(word) == frozenset()


def test_two_words_that_mean_something_of_their_own_are_read_as_one() -> None:
    assert with_phrases("Он принял участие; they took over") == "Он принял-участие; they took-over"
    assert not concepts_of("принял-участие") & concepts_of("принял")
