"""Passages for a question, found in the real indexes."""

import pytest

from ingest.reprints.compare import find_reprints
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
        pytest.param("Which roads were under water?", RAIN, id="meaning"),
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


NAMED = {
    "en": "Kolokoltsev flew to Beijing for the talks.",
    "ru": "В Пекин на переговоры прилетел Колокольцев.",
    "zh": "科洛科利采夫飞抵北京举行会谈。",
    "hk": "科洛科利采夫飛抵北京舉行會談。",
    "de": "Kolokolzew flog zu den Gesprächen.",
}


@pytest.mark.parametrize("question", ["What did Kolokoltsev do?", "Что делал Колокольцев?", "科洛科利采夫做了什么？"])
def test_a_name_is_found_in_every_script(desk: Desk, question: str) -> None:
    for language, text in NAMED.items():
        desk.put(text, title="Report", file=f"{language}.txt")
    first = filled(desk).search().find(question, 6)
    assert {found.passage.text for found in first} >= set(NAMED.values())


@pytest.mark.parametrize(
    ("question", "file"),
    [
        pytest.param("Which ministers met in June 2014?", "2014.txt", id="month"),
        pytest.param("Which ministers met on 12 November 2024?", "2024.txt", id="day"),
        pytest.param("Which ministers met in the first half of 2014?", "2014.txt", id="half a year"),
    ],
)
def test_what_is_of_the_asked_time_comes_first(desk: Desk, question: str, file: str) -> None:
    desk.put("The ministers met and praised the cooperation.", published="2014-06-05", file="2014.txt")
    desk.put("The two ministers met and praised the cooperation.", published="2024-11-13", file="2024.txt")
    assert desk.search().find(question, 2)[0].passage.source.file == file


def test_what_is_of_the_wanted_time_comes_first_though_the_question_does_not_say_it(desk: Desk) -> None:
    desk.put("The ministers met and praised the cooperation.", published="2014-06-05", file="2014.txt")
    desk.put("The ministers met and praised the cooperation again.", published="2024-11-13", file="2024.txt")
    found = filled(desk).search().find("Which ministers met?", 2, days=[("2024-01-01", "2024-12-31")])
    assert found[0].passage.source.file == "2024.txt"


def test_reprints_of_one_text_take_one_of_the_first_places(desk: Desk) -> None:
    text = " ".join(f"The ministers of group {n} signed a treaty about trade in {n + 20} goods." for n in range(12))
    for site in "abc":
        desk.put(text, title="Ministers sign a treaty", file=f"{site}.txt")
    find_reprints(desk.library, lambda step: None)
    first = [found.passage.source.file for found in filled(desk).search().find("Which treaty was signed?", 5)]
    assert len({"a.txt", "b.txt", "c.txt"} & set(first)) == 1


def test_only_what_is_allowed_is_found(desk: Desk) -> None:
    search = filled(desk).search()
    everything = [found.passage for found in search.find("ministers in Beijing", 50)]
    allowed = {passage.id for passage in everything if passage.text in (RAIN, CHINESE)}
    assert {found.passage.id for found in search.find("ministers in Beijing", 50, allowed)} == allowed
    assert search.find("ministers in Beijing", 50, set()) == ()


def test_other_spellings_that_the_library_knows_are_asked_as_well(desk: Desk) -> None:
    desk.put("Iosif Dzhugashvili met the writers.", file="x.txt")
    assert filled(desk).search(aliases=nickname).find("Whom did Stalin receive?", 1)[0].passage.source.file == "x.txt"


def nickname(question: str) -> tuple[str, ...]:
    return ("Dzhugashvili",) if "Stalin" in question else ()


def test_a_name_unknown_here_is_read_as_the_like_one_of_what_is_found(desk: Desk) -> None:
    desk.put("A police centre of nine countries was opened in Manaus by Marcelo Fontoura.", title="A centre")
    search = filled(desk).search()
    found = search.find("Who opened the police centre in Manaos?", 5)
    assert search.read_as("Who opened the police centre in Manaos?", found) == {"Manaos": "Manaus"}
    assert search.read_as("Did Marcelo Fontoura open the centre in Manaus or in Lisbon?", found) == {}


def test_a_common_noun_is_read_as_no_name(desk: Desk) -> None:
    desk.put("The Eurasian Group was founded in Lisbon. The group met twice.")
    search = desk.search()
    found = search.find("Wann traf sich die Gruppe in Lisbon?", 5)
    assert search.read_as("Wann traf sich die Gruppe in Lisbon?", found) == {}
