"""Sessions that lean on one named before, and gatherings that are only named by whose they are."""

import pytest

from tests.ingest.registers.meetings.test_meetings import LI, ORLOV, meetings

DIALOGUE = "The Harbour Dialogue"


@pytest.mark.parametrize(
    ("text", "number", "date"),
    [
        pytest.param("It opened in Batumi on 18 May 2016.", 1, "2016-05-18", id="opened"),
        pytest.param("The fourth, in August 2019, was the first in Poti.", 4, "2019-08", id="no noun"),
    ],
)
def test_a_report_on_a_mechanism_tells_of_its_sessions(text: str, number: int, date: str) -> None:
    (session,) = meetings(text, title=DIALOGUE)
    assert (session.session, session.date) == (number, date)
    assert "Harbour Dialogue" in session.title


def test_a_number_that_a_later_sentence_gives_is_that_of_the_meeting_told() -> None:
    (one,) = meetings(f"{ORLOV} met {LI} in Moscow on Tuesday. It was the third meeting since talks began in 2021.")
    assert (one.session, one.date) == (3, "2024-11-12")


def test_a_gathering_is_called_by_whose_it_is() -> None:
    (one,) = meetings("The conference of national bureaus of Interpol ended in Baku on Tuesday.")
    assert (one.title, one.date, one.place) == ("conference of national bureaus of Interpol", "2024-11-12", "Baku")


def test_an_opening_is_of_the_centre_that_is_named() -> None:
    (one,) = meetings("The minister opened the Riverside Centre against Online Fraud in Baku on Tuesday.")
    assert (one.kind, one.title) == ("ceremony", "Opening of Riverside Centre against Online Fraud")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"A first session will be held in 2025. {ORLOV} said so.", id="planned for some year"),
        pytest.param(f"{ORLOV} said that a press conference ended in Baku on Tuesday.", id="press conference"),
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert not meetings(text)
