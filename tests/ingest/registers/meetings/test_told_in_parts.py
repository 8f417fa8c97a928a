"""Meetings whose day and people stand in other sentences, or beside words for what was no meeting of theirs."""

from ingest.registers.facts import Meeting
from tests.ingest.registers.reports import read

ORLOV = "Russian Security Council Secretary Dmitry Orlov"
LI = "Chinese Minister of Public Security Li Weiguo"


def meetings(text: str, published: str | None = "2024-11-14") -> tuple[Meeting, ...]:
    return read(text, published)[1].meetings


def names(meeting: Meeting) -> set[str]:
    return {one.name for one in meeting.participants}


def test_whom_somebody_also_met_he_met_in_the_same_month() -> None:
    text = f"{LI} met {ORLOV} in Moscow on Tuesday. They spoke of drugs. Much was said. Nothing was signed. "
    _, other = meetings(f"{text}Li also met Russian Interior Minister Pavel Sokolov.")
    assert (other.date, other.dated, names(other)) == ("2024-11", "inferred", {"Li Weiguo", "Pavel Sokolov"})


def test_the_following_day_is_counted_from_the_meeting_before() -> None:
    text = f"{LI} met {ORLOV} in Moscow on Tuesday. "
    _, other = meetings(f"{text}On the following day Li met Russian Interior Minister Pavel Sokolov in Kazan.")
    assert other.date == "2024-11-13"


def test_ministers_gather_for_their_counted_meeting() -> None:
    text = "Interior ministers of China and Russia sat down in Moscow on Tuesday for their fourth meeting."
    (meeting,) = meetings(text)
    assert (meeting.session, meeting.date) == (4, "2024-11-12")


def test_what_somebody_is_invited_to_dates_nothing() -> None:
    text = f"{LI} met {ORLOV} in Moscow on Tuesday. Orlov invited Li to the meeting of ministers in Kazan in 2026."
    assert [one.date for one in meetings(text)] == ["2024-11-12"]


def test_a_chronology_counts_the_sessions_of_what_its_line_names() -> None:
    lines = [
        "2014 June - River mechanism, second meeting, Moscow.",
        "2015 May 8 - Bridge opened.",
        "2016 Sept - 3rd, Kazan.",
    ]
    found = meetings("\n".join(["River notes", *lines]), "2020-09-30")
    assert [(one.session, one.date) for one in found] == [(2, "2014-06"), (3, "2016-09")]


def test_the_opening_gives_what_closes_its_first_day() -> None:
    (one,) = meetings("The exercise Quiet Shore-2024 ended in Kazan on Tuesday. The exercise had begun on 3 November.")
    assert (one.date, one.date_end) == ("2024-11-03", "2024-11-12")


def test_a_sentence_that_only_dates_the_meeting_is_no_other() -> None:
    (one,) = meetings(f"Fish was the subject when {LI} and {ORLOV} met in Omsk. The meeting took place on 8 November.")
    assert (one.date, names(one)) == ("2024-11-08", {"Li Weiguo", "Dmitry Orlov"})


def test_whoever_came_for_a_country_came_to_the_session() -> None:
    text = "The ninth session of the interior ministers of Kenya and Peru was held in Lima on Tuesday under Ana Diaz, "
    text += (
        "Minister of the Interior of Peru. John Otieno, Interior Minister of Kenya, came for Kenya, his first session."
    )
    (one,) = meetings(text)
    assert (one.session, names(one)) == (9, {"Ana Diaz", "John Otieno"})


def test_one_in_whose_place_another_came_was_not_there() -> None:
    text = "The ninth session of the interior ministers of Kenya and Peru was held in Lima on Tuesday. Kenya was "
    (one,) = meetings(f"{text}represented not by Minister John Otieno but by his deputy, Deputy Minister Mary Wambui.")
    assert "John Otieno" not in names(one)
