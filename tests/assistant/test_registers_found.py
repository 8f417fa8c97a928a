"""What a list of the registers says beyond its records, and offices that only somebody's organisation tells of."""

from dataclasses import replace

from assistant.registers.asked.asked import Asked
from assistant.registers.book import Book
from assistant.registers.offices import fits_office
from assistant.registers.tell.found import with_others_told
from assistant.registers.tell.held import body_of
from assistant.registers.tell.lines import Line
from assistant.registers.tell.tell import newest
from assistant.registers.wanted import Wanted
from ingest.documents import Source
from ingest.registers.facts import Span
from ingest.registers.people.officials import HeldRole, Official
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


def test_an_office_at_a_date_says_how_old_the_evidence_is() -> None:
    wish = Asked("holders", "list", Wanted(), whens=("2024",))
    line = replace(ROW, date="2022-01")
    assert "evidence before 2024 is of 2022-01" in newest(wish, [line])
    assert newest(wish, [replace(line, date="2024-05")]) == ""
