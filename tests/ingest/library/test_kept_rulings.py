"""Decisions of users about the registers: kept in the library, and applied to whatever documents say later."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.library.kept_rulings import Kind, Ruling, Told, decided, kept, rule, take_back
from ingest.library.library import Library
from ingest.problem import Problem
from ingest.refresh import refresh
from ingest.registers.agreements.merge_agreements import AgreementRecord, agreements
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.meetings.merge_meetings import known_as, meetings
from ingest.registers.people.officials import Official, people
from ingest.registers.rulings import Bearer
from ingest.sandbox.sandbox import Readers
from ingest.sync.sync import synchronise
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

MET = "Minister of Health of Peru Ana Sordo met with Minister of Health of Chile Luis Pardo in Lima on May 3, 2021."
AGAIN = "Ministers of Health Ana Sordo of Peru and Luis Pardo of Chile held talks in Lima on May 3, 2021."
SIGNED = "Peru and Chile signed the Treaty on Clean Water in Lima on May 3, 2021."
SIGNED_AGAIN = "Peru and Chile signed an agreement on vaccines in Lima in June 2021."
MOVED = "The weather was fine that week.\n\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of two reports of one meeting; to be copied, not used."""
    folder = tmp_path_factory.mktemp("told")
    (folder / "files").mkdir()
    library = open_library(folder / "library")
    read(library, folder, first=MET, second=AGAIN, third=SIGNED, fourth=SIGNED_AGAIN)
    library.close()
    return folder


@pytest.fixture
def library(told: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(told / "library", tmp_path / "library")
    library = open_library(tmp_path / "library")
    yield library
    library.close()


def read(library: Library, folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / "files" / f"{name}.txt").write_text(text, encoding="utf-8")
    synchronise([folder / "files"], library, WordsEmbeddings(), 1)


def everybody(library: Library) -> tuple[Official, ...]:
    facts = tuple(library.facts())
    return people(facts, decided(library, facts).people)


def met(library: Library) -> tuple[MeetingRecord, ...]:
    facts = tuple(library.facts())
    return meetings(facts, known_as(everybody(library)), decided(library, facts).meetings)


def signed(library: Library) -> tuple[AgreementRecord, ...]:
    facts = tuple(library.facts())
    return agreements(facts, decided(library, facts).agreements)


def water(library: Library) -> Told:
    (one,) = (one for one in signed(library) if "Water" in one.name)
    return Told(document(library, "third"), 0, SIGNED, one.wordings[0].agreement.name)


def vaccines(library: Library) -> Told:
    (one,) = (one for one in signed(library) if "accines" in one.name)
    return Told(document(library, "fourth"), 0, SIGNED_AGAIN, one.wordings[0].agreement.name)


def document(library: Library, name: str) -> str:
    return next(entry.source.document for entry in library.documents() if entry.source.file == f"{name}.txt")


def apart(library: Library) -> Ruling:
    one, other = (Told(document(library, name), 0, text) for name, text in (("first", MET), ("second", AGAIN)))
    return Ruling("apart", one, (other,))


def test_a_decision_holds_when_its_documents_are_read_anew(library: Library, told: Path) -> None:
    (one,) = met(library)
    assert len(one.tellings) == 2
    rule(library, apart(library))
    rule(library, Ruling("name", Bearer("Ana Sordo", document(library, "first")), value="Ana María Sordo"))
    assert len(met(library)) == 2
    read(library, told, first=MOVED + MET)
    assert len(met(library)) == 2
    assert {"Ana María Sordo", "Luis Pardo"} == {one.name for one in everybody(library)}


def test_a_decision_is_taken_back_once(library: Library) -> None:
    key = rule(library, apart(library))
    assert len(met(library)) == 2
    take_back(library, key)
    assert (len(met(library)), kept(library)) == (1, ())
    with pytest.raises(Problem, match="taken back already"):
        take_back(library, key)


def test_of_two_decisions_about_the_same_the_later_counts(library: Library) -> None:
    parted = apart(library)
    rule(library, parted)
    rule(library, Ruling("together", parted.one, parted.others))
    for name in ("Anna Sordo", "Ana S."):
        rule(library, Ruling("name", Bearer("Ana Sordo"), value=name))
    assert len(met(library)) == 1
    assert "Ana S." in {one.name for one in everybody(library)}


def test_whoever_is_split_off_can_be_made_one_with_another(library: Library) -> None:
    first, second = (document(library, name) for name in ("first", "second"))
    rule(library, Ruling("split", Bearer("Ana Sordo", first), (Bearer("Ana Sordo", second),)))
    rule(library, Ruling("merge", Bearer("Luis Pardo", first), (Bearer("Ana Sordo", second),)))
    assert sorted(len(one.bearers) for one in everybody(library)) == [1, 3]


def test_what_is_decided_of_a_sentence_that_is_gone_changes_nothing(library: Library) -> None:
    rule(library, Ruling("apart", Told("gone", 0, MET), (Told(document(library, "second"), 0, "Nobody wrote this."),)))
    assert len(met(library)) == 1


@pytest.mark.parametrize("name", ["", "  ", "x" * 201])
def test_a_name_must_be_one(library: Library, name: str) -> None:
    with pytest.raises(Problem, match="Write a name"):
        rule(library, Ruling("name", Bearer("Ana Sordo"), value=name))


def test_what_is_right_of_a_meeting_holds_when_its_document_changes(library: Library, told: Path) -> None:
    one, other = apart(library).one, apart(library).others
    said: tuple[tuple[Kind, str], ...] = (("name", "Health talks"), ("place", ""), ("kind", "forum"))
    for kind, value in (*said, ("date", "4 May 2021 to 2021-05-06")):
        rule(library, Ruling(kind, one, other, value))
    rule(library, Ruling("confirmed", one, other))
    for text in (MET, MOVED + MET):
        read(library, told, first=text)
        (record,) = met(library)
        assert (record.title, record.kind, record.place, record.confirmed) == ("Health talks", "forum", None, True)
        assert (record.date, record.date_end, record.dated) == ("2021-05-04", "2021-05-06", "corrected")
        assert {change.field: change.told for change in record.corrected}["date"] == "2021-05-03"


def test_what_is_right_stays_while_any_report_of_it_is_there(library: Library, told: Path) -> None:
    one, other = apart(library).one, apart(library).others
    rule(library, Ruling("place", one, other, "Cusco"))
    read(library, told, first="Nothing of the kind was ever reported.")
    assert [record.place for record in met(library)] == ["Cusco"]


def test_of_an_agreement_name_date_and_state_are_corrected_and_undone(library: Library, told: Path) -> None:
    one = water(library)
    said: tuple[tuple[Kind, str], ...] = (("name", "Water Treaty"), ("date", "2021-05"), ("state", "in force"))
    made = [rule(library, Ruling(kind, one, value=value)) for kind, value in said]
    read(library, told, third=MOVED + SIGNED)
    assert ("Water Treaty", "2021-05", "in force") in {(one.name, one.date, one.state) for one in signed(library)}
    for key in made:
        take_back(library, key)
    assert "Water Treaty" not in {one.name for one in signed(library)}


def test_what_is_no_agreement_leaves_the_register_and_the_meetings_stay(library: Library, told: Path) -> None:
    before = len(signed(library))
    rule(library, Ruling("hidden", water(library)))
    read(library, told, third=MOVED + SIGNED)
    assert (len(signed(library)), len(met(library))) == (before - 1, 1)
    rule(library, Ruling("hidden", apart(library).one, apart(library).others))
    assert met(library) == ()


def test_two_agreements_are_made_one_and_taken_apart(library: Library) -> None:
    first, second = water(library), vaccines(library)
    before = len(signed(library))
    rule(library, Ruling("together", first, (second,)))
    assert len(signed(library)) == before - 1
    rule(library, Ruling("apart", second, (first,)))
    assert len(signed(library)) == before


def test_decisions_hold_when_everything_is_extracted_anew(library: Library) -> None:
    rule(library, Ruling("place", apart(library).one, apart(library).others, "Cusco"))
    rule(library, Ruling("confirmed", water(library)))
    with Readers(1) as readers:
        assert refresh(library, readers, lambda step: None, everything=True) == []
    assert [record.place for record in met(library)] == ["Cusco"]
    assert [one.confirmed for one in signed(library) if "Water" in one.name] == [True]


def test_who_is_taken_off_a_meeting_that_is_gone_parts_no_others(library: Library) -> None:
    first, second = apart(library).one, apart(library).others[0]
    rule(library, Ruling("apart", Told("gone", 0, MET), (first, second)))
    assert len(met(library)) == 1


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        pytest.param("date", "the other day", id="no date"),
        pytest.param("date", "2021-05-06 to 2021-05-04", id="ends before it begins"),
        pytest.param("state", "signed", id="the state of an agreement"),
        pytest.param("kind", " ", id="no kind"),
        pytest.param("place", "x" * 201, id="too long"),
    ],
)
def test_a_correction_must_be_one(library: Library, kind: Kind, value: str) -> None:
    with pytest.raises(Problem):
        rule(library, Ruling(kind, apart(library).one, value=value))
    assert kept(library) == ()
