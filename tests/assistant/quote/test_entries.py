"""Lines of a list or chronology lend each other nothing."""

import pytest

from assistant.quote.entries import entries
from tests.asking import Desk

LIST = "2011 May - Orlov in Riga.\n2012 June - Tan in Omsk.\n2013 July - Petrov in Tula.\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(f"Visits\n\n{LIST}", 3, id="dated"),
        pytest.param("Heads:\n- Orlov (Peru)\n- Tan (Laos)\n- Petrov (Chad)\nNobody else.", 3, id="bullets"),
        pytest.param("Orlov 2003 - 2005\nTan 2005 - 2008\nPetrov since 2008\n", 3, id="terms of office"),
        pytest.param("- Who came in 2011?\n- Orlov.\n- And in 2012?\n- Tan.", 0, id="an interview"),
        pytest.param("Orlov came in 2011.\n\nTan came in 2012.\n\nPetrov left in 2013.", 0, id="paragraphs"),
        pytest.param("2011: Orlov\n2012: Tan\n", 0, id="too few"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_a_list_is_known_by_its_lines(text: str, lines: int) -> None:
    assert len(entries(text)) == lines


def test_an_entry_is_read_with_its_title_and_not_with_its_neighbours(desk: Desk) -> None:
    desk.put(f"Visits of Peru's ministers\n\n{LIST}", title="Visits of Peru's ministers")
    tan = next(one for one in desk.candidates() if "Tan" in one.text)
    assert "Orlov" not in tan.beside
    assert tan.leant_on is not None
    assert tan.leant_on.text == "Visits of Peru's ministers"


DRILLS = (
    "Drills of the SCO in the steppe: a chronology\n\n"
    "2006, March, Omsk. First drill. Orlov in command.\n"
    "2008, 5 September, Tula. Second drill; 800 men.\n"
    "2009, April, Riga. Third drill. Tan in command.\n"
    "2012, June, Omsk. Fourth drill.\n"
)


def test_a_line_is_one_statement_and_of_the_time_that_it_gives(desk: Desk) -> None:
    desk.put(DRILLS, title="Drills of the SCO in the steppe: a chronology")
    second = next(one for one in desk.candidates() if "Tula" in one.text)
    assert second.text == "2008, 5 September, Tula. Second drill; 800 men."
    assert "2008-09-05" in {time.date for time in second.days}


def test_a_paragraph_with_a_number_is_no_line_of_a_list(desk: Desk) -> None:
    paragraphs = [f"{number}. In 201{number} Orlov came to Riga. {'He spoke. ' * 20}" for number in (1, 2, 3)]
    desk.put("\n".join(paragraphs), title="Orlov's years")
    assert all(one.text.count("spoke") <= 1 and one.rows is None for one in desk.candidates())


def test_the_lines_of_the_time_asked_about_answer_together(desk: Desk) -> None:
    desk.put(DRILLS, title="Drills of the SCO in the steppe: a chronology")
    told = desk.quote("Which SCO drills in the steppe were held from September 2008 to August 2010?").text
    assert "Tula" in told
    assert "Riga" in told
    assert "Omsk" not in told
