"""What a report opens with, where only its later sentences name who was there; and days that are of something else."""

import pytest

from tests.ingest.registers.reports import read

CHIEFS = (
    "Jana Kovacova, director of the Slovak customs, cut the ribbon. Petr Dvorak, director general of the Czech customs "
    "administration, said that it will serve both."
)


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        pytest.param(
            "Slovak and Czech customs heads opened a laboratory in Trnava on Tuesday.", "Trnava", id="no word for it"
        ),
        pytest.param("A workshop for Slovak and Czech customs ended in Brno on Tuesday.", "Brno", id="a workshop"),
        pytest.param("The Czech Republic and Slovakia signed a protocol in Brno on Tuesday.", "Brno", id="a signing"),
    ],
)
def test_the_event_that_a_report_opens_with_is_of_those_it_names(lead: str, place: str) -> None:
    (meeting,) = read(f"{lead} {CHIEFS}")[1].meetings
    assert [one.name for one in meeting.participants] == ["Jana Kovacova", "Petr Dvorak"]
    assert (meeting.date, meeting.place) == ("2024-11-12", place)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The Slovak customs heads did not meet on Tuesday. {CHIEFS}", id="denied"),
        pytest.param(f"The Slovak customs were founded on 12 November 2014. {CHIEFS}", id="long ago"),
        pytest.param(f"Slovak customs seized a ton of tea on Tuesday. {CHIEFS.partition('. ')[0]}.", id="one country"),
        pytest.param(f"Slovak customs on Tuesday criticised the Czech ones. {CHIEFS}", id="neither word nor place"),
    ],
)
def test_a_report_that_opens_with_something_else_tells_of_no_meeting(text: str) -> None:
    assert read(text)[1].meetings == ()


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param("who has been in office since February 2024", id="since"),
        pytest.param("where fighting had begun on 3 February 2024", id="a subordinate clause"),
        pytest.param("with the signing of a prolongation of the protocol of 2019", id="the year of an agreement"),
    ],
)
def test_the_day_of_something_else_is_not_that_of_a_meeting(rest: str) -> None:
    russian, chinese = (
        "Russian Security Council Secretary Dmitry Orlov",
        "Chinese Minister of Public Security Li Weiguo",
    )
    (meeting,) = read(f"Reports of the day. It rained. Much else. {russian} met {chinese}, {rest}.")[1].meetings
    assert meeting.date in (None, "2024-11")


def test_an_event_that_ends_in_some_month_is_still_news() -> None:
    lead = "Slovak and Czech customs search trains in Brno from 12 November 2024 to December 2024."
    (meeting,) = read(f"{lead} {CHIEFS}")[1].meetings
    assert (meeting.date, meeting.date_end) == ("2024-11-12", "2024-12")


def test_a_roll_call_may_name_many() -> None:
    text = (
        "Ports were the matter of a day in Lima.\n\nForeign Minister Jorge Quispe of Peru welcomed the ministers "
        "of the region on Tuesday. Delegation heads: Ana Flores (Chile, Foreign Minister); Pedro Soto (Bolivia, "
        "Foreign Minister); Luis Mora (Ecuador, Foreign Minister); Juan Rojas (Colombia, Foreign Minister); Ema Paz "
        "(Brazil, Foreign Minister); Eva Gil (Argentina, Foreign Minister)."
    )
    (meeting,) = read(text)[1].meetings
    assert len(meeting.participants) == 7
