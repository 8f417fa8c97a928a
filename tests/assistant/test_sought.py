"""Questions that take more than one search: the first answer says of whom the second one is."""

from tests.asking import Desk, answer

SIGNED = "Justice Minister Ivan Orlov signed the Riga treaty on prisoners for Russia on 3 May 2002."
LED = "Ivan Orlov chaired the meeting of prosecutors in Minsk in 2017."
OTHER = "Foreign Minister Wang Yi visited Moscow in March."


def fill(desk: Desk, *texts: str) -> None:
    for number, text in enumerate(texts):
        desk.put(text, title=f"Report {number}", file=f"{number}.txt")


def test_whom_a_question_describes_is_told_first(desk: Desk) -> None:
    fill(desk, SIGNED, LED, OTHER)
    said = answer(
        desk.assistant(), "The man who signed the Riga treaty on prisoners later chaired which meeting in Minsk?"
    )
    assert said.searched_for == "Ivan Orlov later chaired which meeting in Minsk?"
    assert [citation.quote for citation in said.citations] == [SIGNED, LED]
    assert [citation.number for citation in said.citations] == [1, 2]


def test_what_keeps_an_answer_from_being_found_is_said(desk: Desk) -> None:
    fill(desk, OTHER)
    said = answer(desk.assistant(), "The man who signed the Riga treaty on prisoners later chaired which meeting?")
    assert not said.answered
    assert "It leaves open: Who signed the Riga treaty on prisoners?" in said.text


def test_a_question_of_two_places_is_answered_for_each(desk: Desk) -> None:
    fill(desk, "Police first patrolled in Rome in 2016.", "In Belgrade police first patrolled in 2019.", OTHER)
    said = answer(desk.assistant(), "When did police first patrol in Rome and in Belgrade?")
    assert "2016" in said.text
    assert "2019" in said.text
