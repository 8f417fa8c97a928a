"""What a list of the registers says beyond its records, and offices that only somebody's organisation tells of."""

from dataclasses import replace

import pytest

from assistant.registers.asked.asked import Asked
from assistant.registers.asked.over_time import onward
from assistant.registers.book import Book
from assistant.registers.offices import bodies_named, fits_office, leads_body
from assistant.registers.tell.found import with_others_told
from assistant.registers.tell.held import body_of, in_words, is_of, months_told
from assistant.registers.tell.lines import Line
from assistant.registers.tell.tell import newest
from assistant.registers.wanted import Wanted
from ingest.documents import Source
from ingest.registers.facts import Span
from ingest.registers.people.officials import Evidence, HeldRole, Official
from ingest.text.figures import find_dates
from tests.assistant.samples import source

SAID = {0: "Guests came.", 50: "Shield-2019 followed those of 2015 and 2017."}


def sentence(_: Source, span: Span) -> str:
    return SAID[span.start]


BOOK = Book((), sentence=sentence)
ROW = Line("2019-06: Shield-2019", ((source(), Span(0, 5)), (source(), Span(50, 60))), frozenset({"one"}), "2019-06")
DRILLS = Asked("meetings", "list", Wanted(called="Shield"))
ZAVALA = Official("Ana Zavala", (), "CSTO", (), 1, ("one",), ())


def test_a_drill_is_told_with_the_sentence_that_knows_of_other_years() -> None:
    (line,) = with_others_told([ROW], DRILLS, BOOK)
    assert line.words == f"{ROW.words} (“{SAID[50]}”)"
    assert line.evidence[0][1].start == 50


def test_no_year_outside_the_limits_is_told() -> None:
    wish = replace(DRILLS, wanted=replace(DRILLS.wanted, since="2018", until="2020"))
    assert with_others_told([ROW], wish, BOOK) == [ROW]


def test_an_office_is_of_the_organisation_of_who_holds_it() -> None:
    role = HeldRole("Secretary General", None, None, "2022", False, ())
    assert body_of(ZAVALA, role) == "CSTO"
    assert body_of(replace(ZAVALA, country="Peru"), role) == ""
    assert body_of(ZAVALA, replace(role, role="Defence Minister")) == ""
    assert fits_office("Secretary General", "Who is CSTO secretary general?", "CSTO")


def test_a_holder_of_an_organisations_office_is_of_the_country_that_they_come_from() -> None:
    role = HeldRole(
        "Director of the Executive Committee", "Regional Anti-Terrorist Structure", "SCO", "2022", False, ()
    )
    assert in_words(ZAVALA, role) == "Director of the Executive Committee, Regional Anti-Terrorist Structure"
    assert is_of(replace(ZAVALA, country="Peru"), role, ["peru"])
    assert not is_of(replace(ZAVALA, country="Peru"), role, ["malta"])
    assert not is_of(replace(ZAVALA, country="Peru"), replace(role, country="Malta"), ["peru"])


def test_an_office_at_a_date_says_how_old_the_evidence_is() -> None:
    wish = Asked("holders", "list", Wanted(), whens=("2024",))
    line = replace(ROW, date="2022-01")
    assert "evidence before 2024 is of 2022-01" in newest(wish, [line])
    assert newest(wish, [replace(line, date="2024-05")]) == ""


@pytest.mark.parametrize(
    ("role", "asked", "fits"),
    [
        ("ran the Regional Anti-Terrorist Structure", "List all directors of the RATS executive committee.", True),
        ("director of the RATS executive committee", "Who was SCO secretary general?", False),
        ("SCO Secretary-General", "Who led RATS?", False),
        ("led the CSTO", "Who was CSTO secretary general?", True),
        ("CSTO chair", "Who was CSTO secretary general?", False),
        ("secretary of the CSTO committee", "Who was CSTO secretary general?", False),
        ("direttore generale del Ministero della Pubblica Sicurezza", "Who was minister of public security?", False),
    ],
)
def test_an_organ_of_an_organisation_has_a_head_of_its_own(role: str, asked: str, fits: bool) -> None:
    assert fits_office(role, asked) == fits


@pytest.mark.parametrize(
    ("question", "since"),
    [
        ("Who has led the council from 2017 on?", "2017"),
        ("Wer leitete den Rat ab 2017?", "2017"),
        ("Кто возглавлял совет начиная с 2017 года?", "2017"),
        ("2017年以来谁任秘书长？", "2017"),
        ("Who led the council in 2017?", None),
        ("Who led the council between 2017 and 2019?", None),
    ],
)
def test_a_time_from_which_on_an_office_is_asked_for(question: str, since: str | None) -> None:
    assert onward(question, find_dates(question)) == since


def test_a_body_that_the_lexicon_does_not_know_is_known_by_who_leads_it() -> None:
    head = HeldRole("Präsident des Bundeskriminalamts", None, "Germany", "2021", False, ())
    deputy = replace(head, role="Vizepräsident des Zollkriminalamts")
    brandt = Official("Thomas Brandt", (), "Germany", (head, deputy), 1, ("one",), ())
    assert bodies_named("Wer leitete das Bundeskriminalamt 2021?", [brandt]) == {"bundeskriminalamt"}
    assert not bodies_named("Wer leitete das Zollkriminalamt 2021?", [brandt])
    assert leads_body(head, {"bundeskriminalamt"})


def test_a_report_without_a_year_tells_of_a_month() -> None:
    book = Book(
        (), sentence=lambda _, span: "KAZAN, 24 Nov. The head came." if span.start == 0 else "He spoke on June 9."
    )
    role = HeldRole("head of the service", None, None, None, False, (Evidence(source(), Span(50, 60)),))
    assert months_told(role, book) == {"11", "06"}
