"""People whom nothing but their company presents, and meetings whose day or people another sentence tells."""

import pytest

from ingest.registers.facts import Meeting
from tests.ingest.registers.reports import read

PAZ = "Peruvian Interior Minister Juan Rosales"
SILVA = "his Chilean counterpart Pedro Silva"


def meetings(text: str, published: str | None = "2024-11-14") -> tuple[Meeting, ...]:
    return read(text, published)[1].meetings


def present(meeting: Meeting) -> list[str]:
    return [one.name for one in meeting.participants]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Naoko Abe and the head of the river police Carlos Paz were present.", "Naoko Abe", id="and"),
        pytest.param("Also present: Carlos Paz, head of the river police, and Naoko Abe.", "Naoko Abe", id="behind"),
    ],
)
def test_whoever_is_joined_to_somebody_is_somebody(text: str, name: str) -> None:
    (meeting,) = meetings(f"LIMA, Nov. 13 -- {PAZ} met {SILVA} on Tuesday. {text}")
    assert name in present(meeting)


def test_places_in_a_row_are_no_people() -> None:
    (meeting,) = meetings(f"{PAZ} met {SILVA} in Lima on Tuesday. The centres are in Muang Mom, Wan Pong and Nam Tha.")
    assert present(meeting) == ["Juan Rosales", "Pedro Silva"]


def test_surnames_in_a_headline_are_those_of_the_report() -> None:
    (meeting,) = meetings(f"Rosales, Silva discuss rivers\n\nLIMA, Nov. 13 -- {PAZ} received {SILVA} on Tuesday.")
    assert (meeting.date, present(meeting)) == ("2024-11-12", ["Juan Rosales", "Pedro Silva"])


@pytest.mark.parametrize(
    ("words", "day"),
    [("the same day", "2024-11-11"), ("a day later", "2024-11-12"), ("on the following day", "2024-11-12")],
)
def test_another_day_leans_on_the_meeting_before(words: str, day: str) -> None:
    text = f"{PAZ} met {SILVA} in Lima on 11 November 2024. President Ana Quispe received Silva {words}."
    dates = {tuple(present(one)): one.date for one in meetings(text)}
    assert dates["Ana Quispe", "Pedro Silva"] == day


def test_what_was_said_after_talks_was_said_of_something_else() -> None:
    text = "Peru and Chile plan joint drills next spring, Defence Minister Juan Rosales said after talks with "
    (meeting,) = meetings(f"{text} his Chilean counterpart Pedro Silva in Lima on Tuesday.")
    assert (meeting.kind, meeting.date, present(meeting)) == ("meeting", "2024-11-12", ["Juan Rosales", "Pedro Silva"])


def test_an_exercise_that_others_talk_of_is_not_what_they_do() -> None:
    text = f'{PAZ} and {SILVA} settled on Tuesday in Lima what to do this year, with the "Taiga-2024" drill on top.'
    (meeting,) = meetings(text)
    assert (meeting.kind, meeting.date, present(meeting)) == ("meeting", "2024-11-12", ["Juan Rosales", "Pedro Silva"])


@pytest.mark.parametrize("name", ["Taiga-Antiterror-2024", "WEST/TOGETHER-2024"])
def test_an_exercise_has_its_whole_name(name: str) -> None:
    (drill,) = meetings(f'Peru and Chile held the exercise "{name}" near Lima on 12 November 2024.')
    assert drill.title.startswith(name)
    (plain,) = meetings(f"Peru and Chile held {name} near Lima on 12 November 2024.")
    assert plain.title.startswith(name)


def test_the_first_words_of_a_report_name_the_meeting_it_tells_of() -> None:
    text = "Sixth meeting of Andean justice ministers\n\nOn Tuesday the ministers of justice met in Lima. "
    (meeting,) = meetings(f"{text} Peru's Juan Rosales presided and Chile's Pedro Silva came with eight persons.")
    assert (meeting.session, meeting.date, meeting.place) == (6, "2024-11-12", "Lima")
    assert present(meeting) == ["Juan Rosales", "Pedro Silva"]


def test_a_treaty_signed_long_ago_is_no_meeting() -> None:
    text = f"{PAZ} and {SILVA} discussed in Lima the treaty on prisoners, signed in Santiago on 2 December 2002."
    (meeting,) = meetings(text)
    assert meeting.date != "2002-12-02"


def test_a_dash_joins_two_in_a_line_of_a_chronology() -> None:
    lines = "2015 May 5: Rosales - Silva, Lima.\n2017 June 6: river patrol.\n2019 July 7: Rosales, Santiago.\n"
    found = meetings(f"{PAZ} and {SILVA} have led the work.\n\n{lines}")
    assert any(one.date == "2015-05-05" and present(one) == ["Juan Rosales", "Pedro Silva"] for one in found)


def test_a_ship_takes_no_part() -> None:
    text = 'The frigates Linyi and Marshal Petrov joined the exercise "Calm Tide-2024" of China and Russia on Tuesday. '
    (drill,) = meetings(f"{text} Rear Admiral Wang Yu gave the closing address.")
    assert "Petrov" not in present(drill)


def test_an_exercise_told_by_its_name_and_by_its_number_is_one() -> None:
    text = "The first joint drill of Peru and Chile against floods was held in Lima on Tuesday. "
    (drill,) = meetings(f"{text} In Calm Tide-2024, held in Lima, six teams took part.")
    assert (drill.title.partition(" (")[0], drill.date) == ("Calm Tide-2024", "2024-11-12")


def test_one_who_follows_another_in_an_office_does_not_meet_him() -> None:
    text = "Совет вчера на заседании освободил от должности прокурора Ивана Петрова и назначил Сергея Орлова."
    assert meetings(text) == ()


def test_the_members_of_a_group_are_part_of_its_name() -> None:
    text = "The heads of the border services of Brazil, Chile and Peru held their first meeting on 12 November in Lima."
    (meeting,) = meetings(text)
    assert meeting.title == "first meeting of the heads of the border services of Brazil, Chile and Peru"


def test_a_day_told_by_its_number_may_be_the_next() -> None:
    (meeting,) = meetings("新华社北京11月13日电 上海合作组织成员国国防部长会议14日在北京举行。")
    assert meeting.date == "2024-11-14"
