"""Meetings whose day and people stand in other sentences, or beside words for what was no meeting of theirs."""

import pytest

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


OPENED = (
    "Peruvian Foreign Minister Jorge Quispe and Chilean Foreign Minister Ana Flores opened a post in Arica on Tuesday."
)


@pytest.mark.parametrize(
    "words", ["They met last in March 2013 in Santiago.", "They had met in March 2013 in Santiago."]
)
def test_they_are_the_two_last_named(words: str) -> None:
    met = {(one.date, one.place) for one in read(f"{OPENED} {words}")[1].meetings}
    assert ("2013-03", "Santiago") in met


def test_they_of_whom_no_meeting_is_told_met_nobody() -> None:
    text = f"{OPENED} They praised the fishermen, whom the presidents met in March 2013."
    assert all(one.date != "2013-03" for one in read(text)[1].meetings)


def test_who_opened_a_conference_was_there_from_its_first_day() -> None:
    text = (
        "Secretary General Paul Weber told the International Conference on Port Security today that fires are "
        "rare. The two-day conference was opened on Wednesday by Chilean Interior Minister Ana Flores."
    )
    (meeting,) = read(text)[1].meetings
    assert (meeting.date, meeting.date_end) == ("2024-11-13", "2024-11-14")
    assert "Ana Flores" in {one.name for one in meeting.participants}


def test_what_a_sentence_dates_itself_by_has_its_own_time() -> None:
    text = (
        "Before the session of the commission in March 2023 the ministers met in Lima: Jorge Quispe, Foreign Minister "
        "of Peru, and Ana Flores, Foreign Minister of Chile. They agreed on fish on Tuesday."
    )
    assert all(one.date != "2023-03" for one in read(text)[1].meetings)


def test_a_digest_tells_its_year_once() -> None:
    text = (
        "[Digest of the regional press, week 23 of 2007]\n\n-- Lima. Foreign Minister Jorge Quispe of Peru on Monday, "
        "June 4, received Ana Flores, Foreign Minister of Chile."
    )
    (meeting,) = read(text, None)[1].meetings
    assert (meeting.date, meeting.dated) == ("2007-06-04", "inferred")


INTERVIEW = """Mining Minister Jorge Quispe of Peru took our questions.

LP: How many mines were closed?
J.Q.: Nine. Two are left.

LP: What came of your trip?
J.Q.: On May 29 I met Chilean Foreign Minister Ana Flores in Santiago.
"""
IN_RUSSIAN = """Министр горной промышленности Педро Сото ответил на вопросы.

Вопрос: Сколько шахт закрыто?
Ответ: Девять.

Вопрос: Что дала поездка?
Ответ: 29 мая я встретился в Сантьяго с министром Чили Карлосом Рохасом.
"""


@pytest.mark.parametrize(
    ("text", "title", "who"),
    [
        (INTERVIEW, "'Mining is a craft'", {"Jorge Quispe", "Ana Flores"}),
        (IN_RUSSIAN, "Педро Сото: шахт больше не будет", {"Педро Сото", "Карлос Рохас"}),
    ],
)
def test_who_answers_an_interview_says_i(text: str, title: str, who: set[str]) -> None:
    (meeting,) = read(text, "2013-06-07", title=title)[1].meetings
    assert meeting.date == "2013-05-29"
    assert {one.name for one in meeting.participants} == who
