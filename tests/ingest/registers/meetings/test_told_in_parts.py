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
