"""Passages for a question, found in the real indexes."""

import pytest

from assistant.search import interleave, merge
from tests.asking import Desk

SHIPS = "Chinese and Russian navies held joint drills with 14 vessels in the East China Sea."
MEDAL = "The minister of public security presented his Russian colleague with a medal."
RAIN = "Heavy rain flooded several streets of the old town on Sunday."
RUSSIAN = "Министры внутренних дел встретились в Пекине и вручили медаль."
CHINESE = "中国和俄罗斯海军在东海举行联合军演，十四艘军舰参加。"


def filled(desk: Desk) -> Desk:
    for number, text in enumerate((SHIPS, MEDAL, RAIN, RUSSIAN, CHINESE)):
        desk.put(text, title="Report", file=f"{number}.txt")
    return desk


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many vessels took part in the drills?", SHIPS, id="words"),
        pytest.param("Which award was handed over?", MEDAL, id="meaning"),
        pytest.param("где встретились министры", RUSSIAN, id="Russian"),
        pytest.param("有多少艘军舰参加演习？", CHINESE, id="Chinese"),
    ],
)
def test_the_passage_that_tells_comes_first(desk: Desk, question: str, text: str) -> None:
    assert filled(desk).search().find(question, 3)[0].passage.text == text


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("На каких учениях были корабли?", SHIPS, id="asked in Russian, told in English"),
        pytest.param("How many warships joined the navy exercise?", CHINESE, id="asked in English, told in Chinese"),
        pytest.param("谁获得了奖章？", RUSSIAN, id="asked in Chinese, told in Russian"),
    ],
)
def test_another_script_is_among_the_first(desk: Desk, question: str, text: str) -> None:
    assert text in [found.passage.text for found in filled(desk).search().find(question, 4)]


def test_no_passage_comes_twice_and_none_too_many(desk: Desk) -> None:
    search = filled(desk).search()
    found = [hit.passage.id for hit in search.find("ministers in Beijing", 50)]
    assert len(found) == len(set(found)) == 5
    assert len(search.find("ministers in Beijing", 2)) == 2


@pytest.mark.parametrize("question", ["", "   ", "\n"])
def test_nothing_is_found_for_nothing(desk: Desk, question: str) -> None:
    assert filled(desk).search().find(question, 5) == ()


def test_an_empty_library_has_nothing(desk: Desk) -> None:
    assert desk.search().find("Who met whom?", 5) == ()


@pytest.mark.parametrize("question", ['"', "a OR b NOT (", "ministers* AND NEAR(", "😀", "x" * 10_000, "'; DROP TABLE"])
def test_any_text_can_be_searched_for(desk: Desk, question: str) -> None:
    assert len(filled(desk).search().find(question, 5)) <= 5


def test_what_both_lists_hold_comes_before_what_one_holds() -> None:
    total = merge({"both": 9.0, "words": 9.0, "low": 1.0}, {"both": 0.9, "meaning": 0.9, "low": 0.1})
    assert max(total, key=lambda identity: total[identity]) == "both"
    assert min(total, key=lambda identity: total[identity]) == "low"


@pytest.mark.parametrize(
    ("own", "other"),
    [
        pytest.param("abcdefg", "12", id="both"),
        pytest.param("a", "12345", id="few of its own"),
        pytest.param("abc", "", id="one script"),
        pytest.param("", "123", id="only others"),
        pytest.param("", "", id="none"),
    ],
)
def test_two_lists_are_interleaved_without_loss(own: str, other: str) -> None:
    order = interleave(list(own), list(other))
    assert sorted(order) == sorted(own + other)
    assert [one for one in order if one in own] == list(own)
