"""Decisions of users about the registers: kept in the library, and applied to whatever documents say later."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.library.kept_rulings import Ruling, Told, decided, kept, rule, take_back
from ingest.library.library import Library
from ingest.problem import Problem
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.meetings.merge_meetings import known_as, meetings
from ingest.registers.people.officials import Official, people
from ingest.registers.rulings import Bearer
from ingest.sync.sync import synchronise
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

MET = "Minister of Health of Peru Ana Sordo met with Minister of Health of Chile Luis Pardo in Lima on May 3, 2021."
AGAIN = "Ministers of Health Ana Sordo of Peru and Luis Pardo of Chile held talks in Lima on May 3, 2021."
MOVED = "The weather was fine that week.\n\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of two reports of one meeting; to be copied, not used."""
    folder = tmp_path_factory.mktemp("told")
    (folder / "files").mkdir()
    library = open_library(folder / "library")
    read(library, folder, first=MET, second=AGAIN)
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
