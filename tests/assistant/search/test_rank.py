"""The order of passages for a question."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.search.rank import Pool, Weights, language_of, once_each, order, taken_in_turn


def pool(
    documents: str, texts: str = "", scripts: str = "", words: list[float] | None = None, languages: str = ""
) -> Pool:
    """A letter for each passage; worse from the first to the last."""
    many = len(documents)
    falling = np.arange(many, 0, -1, dtype=np.float64)
    return Pool(
        ids=list(documents),
        words=falling if words is None else np.array(words),
        signs=np.zeros(many),
        meaning=np.zeros(many),
        days=np.zeros(many),
        scripts=list(scripts or "l" * many),
        languages=list(languages or "e" * many),
        documents=list(documents),
        vectors=[np.eye(many, dtype=np.float32)[(texts or documents).index(text)] for text in texts or documents],
    )


@pytest.mark.parametrize(
    ("home", "abroad"),
    [
        pytest.param(range(7), range(7, 9), id="both"),
        pytest.param(range(1), range(1, 6), id="few of its own"),
        pytest.param(range(3), range(0), id="one script"),
        pytest.param(range(0), range(3), id="only others"),
        pytest.param(range(0), range(0), id="none"),
    ],
)
def test_two_lists_become_one_without_loss(home: range, abroad: range) -> None:
    found = taken_in_turn(home, abroad, lambda theirs, mine: False)
    assert sorted(found) == sorted([*home, *abroad])
    assert [place for place in found if place in home] == list(home)


def test_another_script_has_every_fourth_place_and_the_first_if_it_is_much_better() -> None:
    assert taken_in_turn([0, 1, 2, 3], [4, 5], lambda theirs, mine: False) == [0, 1, 2, 4, 3, 5]
    assert taken_in_turn([0, 1, 2, 3], [4, 5], lambda theirs, mine: theirs == 4) == [4, 0, 1, 2, 5, 3]


def test_words_of_the_question_bring_a_passage_in_another_script_forward_and_never_hold_it_back() -> None:
    equal, held, lacking = ([1.0, 1, 1, 1, 1], [1.0, 1, 1, 1, 9], [1.0, 1, 1, 1, 0])
    first = [order(pool("abcde", scripts="llllh", words=words), "l", Weights())[0] for words in (equal, held, lacking)]
    assert first == [0, 4, 0]


def test_the_first_five_places_are_for_five_texts_and_the_next_for_other_documents() -> None:
    found = pool("aabcdefghijk", texts="xxxxdefghijk")
    assert "".join(found.ids[place] for place in once_each(range(12), found)) == "adefg" + "bchij" + "ak"


def test_what_a_reprint_alone_says_has_a_place_and_so_has_what_is_not_embedded() -> None:
    found = pool("abcdefgh", texts="xxydefgh")
    assert "".join(found.ids[place] for place in once_each(range(8), found))[:3] == "acd"
    unknown = replace(found, vectors=[np.empty(0, dtype=np.float32)] * 8)
    assert "".join(unknown.ids[place] for place in once_each(range(8), unknown))[:3] == "abc"


def test_the_best_in_another_language_of_the_same_script_has_a_place_among_the_first_five() -> None:
    found = pool("abcdefgh", languages="eeeeeeve")
    assert "".join(found.ids[place] for place in order(found, "l", Weights())) == "abcgdefh"
    assert "".join(found.ids[place] for place in order(found, "l", Weights(foreign=False))) == "abcdefgh"


def test_the_language_of_a_question_is_that_of_the_passages_with_most_of_its_words() -> None:
    assert language_of(pool("abcd", languages="vve ", words=[1.0, 1, 5, 9], scripts="lllc"), "l") == "e"
    assert language_of(pool("ab", scripts="cc"), "l") == ""


def test_nothing_has_an_order() -> None:
    assert order(pool(""), "latin", Weights()) == []


@pytest.mark.parametrize(
    ("weights", "first"),
    [
        pytest.param(Weights(), "a", id="all"),
        pytest.param(Weights(words=0.0), "c", id="without words"),
        pytest.param(Weights(days=9.0), "c", id="time above all"),
    ],
)
def test_each_ingredient_counts_by_its_weight(weights: Weights, first: str) -> None:
    found = pool("abc", words=[9.0, 1.0, 1.0])
    found.days[2] = 0.5
    assert found.ids[order(found, "l", weights)[0]] == first
