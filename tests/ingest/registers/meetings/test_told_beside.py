"""Events that a report tells of beside what it is about, and people whom it names who took no part."""

import pytest

from ingest.registers.facts import Meeting
from tests.ingest.registers.reports import read

ORLOV = "Russian Security Council Secretary Dmitry Orlov"
LI = "Chinese Minister of Public Security Li Weiguo"
SENT = "Russian President Pavel Sokolov and his Chinese counterpart Zhao Ming"


def meetings(text: str, published: str | None = "2024-11-14") -> tuple[Meeting, ...]:
    return read(text, published)[1].meetings


@pytest.mark.parametrize("words", ["Following the directives of", "Under the auspices of", "On behalf of"])
def test_those_at_whose_word_others_meet_took_no_part(words: str) -> None:
    (meeting,) = meetings(f"{words} {SENT}, {LI} met {ORLOV} in Moscow on Tuesday.")
    assert [one.name for one in meeting.participants] == ["Li Weiguo", "Dmitry Orlov"]


def test_an_article_is_part_of_the_name_of_a_session_and_a_preposition_is_not_its_end() -> None:
    text = (
        f"{LI} and {ORLOV} held the first meeting of a river mechanism between China and Russia in Moscow on Tuesday."
    )
    facts = read(text)[1]
    assert facts.meetings[0].title == "first meeting of a river mechanism between China and Russia"
    assert [one.name for one in facts.agreements] == ["river mechanism between China and Russia"]
    (meeting,) = meetings(f"{LI} and {ORLOV} held the second meeting of “renewed trust” in Moscow on Tuesday.")
    assert meeting.title == "second meeting"


def test_a_conference_of_ministers_counts_in_a_report_without_a_day() -> None:
    text = (
        "Following the Oxus Basin Interior Ministers’ Meeting in Termez on Thursday, the sides called for safe rivers "
        "in Uzbekistan, Tajikistan and Turkmenistan."
    )
    (meeting,) = meetings(text, None)
    assert meeting.title.startswith("Oxus Basin Interior Ministers’ Meeting")
    assert (meeting.place, meeting.date) == ("Termez", None)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        pytest.param("Китайско-казахстанские учения «Тихий луг-2024» в Омске проводиться не будут.", ["cancelled"],
                     id="will not be held"),
        pytest.param("Calm Meadow-2024 of China and Mongolia is meant to take place in Omsk.", [], id="is meant to"),
    ],
)  # fmt: skip
def test_what_is_only_meant_to_be_or_will_not_be_was_not_held(text: str, states: list[str]) -> None:
    assert [one.state for one in meetings(text)] == states


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("1. The second China-Mongolia border dialogue was held in Omsk on 12 November.", 2, id="an item"),
        pytest.param("The Tuul Security Forum, which met for the third time on Tuesday in Omsk, agreed on a centre.", 3,
                     id="a relative clause"),
    ],
)  # fmt: skip
def test_a_session_has_the_number_that_counts_it(text: str, number: int) -> None:
    (meeting,) = meetings(text)
    assert (meeting.session, meeting.date, meeting.place) == (number, "2024-11-12", "Omsk")


def test_since_when_and_when_somebody_took_office_is_not_the_day_of_a_meeting() -> None:
    (forum,) = meetings(
        f"The Tuul Security Forum met for the third time on Tuesday in Omsk. {LI}, who took office in January, chaired "
        f"the forum. {ORLOV} took part in the meeting."
    )
    assert (forum.date, len(forum.participants)) == ("2024-11-12", 2)
    assert meetings("中国公安部部长李伟国和俄罗斯内务部部长科洛科利采夫2019年以来首次会谈。")[0].date != "2019"


def test_a_weekday_before_a_dash_is_the_day_and_no_place() -> None:
    text = f"MONDAY - {LI} met {ORLOV} in Omsk. WEDNESDAY - Snow is expected."
    assert [one.date for one in meetings(text)] == ["2024-11-11"]
