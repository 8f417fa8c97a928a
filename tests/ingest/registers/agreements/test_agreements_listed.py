"""Agreements in lists and chronologies, and those that are only agreed upon, awaited or known by their day."""

import pytest

from ingest.registers.facts import Agreement
from tests.ingest.registers.reports import read

LIST = """Extradition treaties of Kenya
Kenya has such treaties with many countries of the world and of its continent.
List of the treaties that are known today, with the day on which each was signed:
* Uganda – signed 5 May 2015, in force 1 June 2016, the first with a neighbour
* Peru – signed 7 July 2017, ratified by both parliaments soon after that
* Norway – signed 8 August 2018, not in force as of the time of writing
"""


def agreements(text: str, title: str = "A page") -> tuple[Agreement, ...]:
    return read(text, title=title)[1].agreements


def test_each_line_of_a_list_is_an_agreement_of_its_heading() -> None:
    found = {one.parties: one for one in agreements(LIST, "Extradition treaties of Kenya")}
    assert found["Kenya", "Uganda"].date == "2015-05-05"
    assert found["Kenya", "Peru"].date == "2017-07-07"
    assert found["Kenya", "Norway"].kind == "treaty"


def test_a_list_under_the_name_of_a_body_is_none_of_agreements() -> None:
    lines = "".join(
        f"- Anna Borg (Kenya): {year} - 31 December {year + 2}, then of the council\n" for year in (2001, 4, 7)
    )
    assert agreements(f"Leaders\n\n{lines}", "Lake Security Treaty Organization") == ()


def test_a_line_of_a_chronology_that_only_names_an_agreement_dates_it() -> None:
    lines = "2015 May 5: agreement on lake patrols, Nairobi.\n2017 June 6: visit.\n2019 July 7: road map 2019-2022.\n"
    found = {one.name: one for one in agreements(f"Chronology of Kenya and Uganda\n\n{lines}")}
    assert (found["agreement on lake patrols"].state, found["agreement on lake patrols"].date) == (
        "signed",
        "2015-05-05",
    )
    assert found["road map 2019-2022"].date == "2019-07-07"


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Peru and Chile agreed on 12 November 2024 to sign a treaty on river patrols.",
        "Министры Перу и Чили 12 ноября 2024 года договорились подписать соглашение о розыске.",
    ],
)
def test_what_is_agreed_to_be_signed_is_not_signed(text: str) -> None:
    assert all(one.state != "signed" for one in agreements(text))


def test_what_awaits_ratification_is_not_in_force() -> None:
    text = "The extradition treaty of Peru and Chile is awaiting ratification; it was signed on 5 May 2023."
    (one,) = agreements(text)
    assert (one.state, one.date) == ("signed", "2023-05-05")


def test_none_of_those_told_of_was_signed() -> None:
    assert agreements("A memorandum of Peru and Chile has been talked of; none is known to have been signed.") == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Since the treaty on prisoners between Peru and Chile of December 2002 was signed, 58 have gone home.",
            "2002-12",
        ),
        ("Основание — договор о выдаче между Перу и Чили от 26 июня 1995 года.", "1995-06-26"),
    ],
)
def test_a_name_that_ends_with_a_day_tells_it(text: str, day: str) -> None:
    (one,) = agreements(text)
    assert (one.state, one.date) == ("signed", day)


def test_what_else_was_agreed_on_does_not_date_the_paper() -> None:
    (one,) = agreements("On 12 November 2024 Peru and Chile signed a memorandum on rivers and agreed to meet in 2026.")
    assert one.date == "2024-11-12"


def test_members_sign_for_their_organisation_whoever_joins_it() -> None:
    text = "Presidents of the SCO member states signed the Convention on Rivers on 9 June 2017, next to admitting Peru."
    (one,) = agreements(text)
    assert one.parties == ("Sco",)
