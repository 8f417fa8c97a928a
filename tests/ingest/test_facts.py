"""Facts of the registers in the library: kept with their document, and extracted anew when they are due."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import select, update

from ingest.derive import derive, left_out
from ingest.documents import Document, Passage, RawDocument
from ingest.library import keep, kept_facts
from ingest.library.library import Library
from ingest.library.schema import facts
from ingest.prepare import prepare
from ingest.prepared import Derived, Prepared
from ingest.registers.fact_payload import facts_from, payload
from ingest.registers.facts import EXTRACTOR, FAILED, Agreement, Facts, Meeting, Participant, Person, Role, Span
from ingest.sync.sync import synchronise
from tests.stored import facts_of, open_library, store
from tests.words_embeddings import WordsEmbeddings

FACTS = Facts(
    people=(Person("Rui Cardoso", ("Cardoso",), "pt", (Role("minister", "pt", None, Span(0, 9)),), (Span(0, 9),)),),
    meetings=(
        Meeting(
            title="Talks",
            kind="talks",
            state="held",
            date="2016-05",
            dated="resolved",
            place="Lisbon",
            participants=(Participant("Rui Cardoso", "minister", None),),
            topics=("customs",),
            series=None,
            session=5,
            evidence=(Span(0, 9),),
        ),
    ),
    agreements=(Agreement("A protocol", "protocol", "signed", ("pt", "br"), None, "unknown", (Span(0, 9),)),),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


def put(library: Library, document: Document, found: Facts, extractor: int = EXTRACTOR) -> None:
    said = document.source
    with keep.changing(library) as connection:
        kept_facts.put_facts(connection, said.document, said.version, Derived(extractor, found))


def extractor_of(library: Library, document: str) -> int | None:
    """By which rules its facts were extracted."""
    with library.reads.connect() as connection:
        return connection.scalar(select(facts.c.extractor).where(facts.c.document == document))


def test_facts_come_back_as_they_were_kept(library: Library) -> None:
    document = store(library, "Ministers met today.")
    put(library, document, FACTS)
    assert list(library.facts()) == [(document.source, FACTS)]
    assert facts_of(library, document.source.document) == FACTS


def test_a_retired_document_says_nothing_until_it_is_back(library: Library) -> None:
    document = store(library, "Ministers met today.")
    put(library, document, FACTS)
    keep.retire(library, document.source.document)
    assert list(library.facts()) == []
    keep.bring_back(library, document.source.document, keep.Origin("/files/a.txt", "/files/a.txt"))
    assert list(library.facts()) == [(document.source, FACTS)]


def test_facts_of_an_old_version_are_not_told(library: Library) -> None:
    document = store(library, "Ministers met today.")
    put(library, document, FACTS)
    store(library, "Nobody met.", document=document.source.document)
    assert facts_of(library, document.source.document) == Facts()


def test_facts_are_kept_in_one_transaction_with_their_document(library: Library) -> None:
    document = store(library, "Ministers met today.")
    derived = Derived(EXTRACTOR, FACTS)
    pieces = tuple(library.passages_of(document.source.document))
    matrix = library.vectors([piece.id for piece in pieces])
    keep.keep(library, Prepared("o", document, pieces, derived), matrix, keep.Origin("o", "o"))
    assert facts_of(library, document.source.document) == FACTS


def test_an_older_payload_is_read_as_far_as_it_fits() -> None:
    written = json.loads(payload(FACTS))
    written["people"][0]["unheard"] = written["unheard"] = 1
    del written["meetings"][0]["date_end"]
    assert facts_from(json.dumps(written)) == FACTS
    del written["agreements"][0]["name"]
    assert facts_from(json.dumps(written)) == Facts()


def test_facts_of_older_rules_are_extracted_from_the_stored_text(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Police officers arrested nine smugglers.")
    (identity,) = synchronise([tmp_path / "a.txt"], library, WordsEmbeddings(), 1).added
    document = library.document(identity)
    assert document is not None
    assert extractor_of(library, identity) == EXTRACTOR
    put(library, document, FACTS, EXTRACTOR - 1)
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")  # no file is needed
    (tmp_path / "c").mkdir()
    synchronise([tmp_path / "c"], library, WordsEmbeddings(), 1)
    assert facts_of(library, identity) != FACTS
    assert extractor_of(library, identity) == EXTRACTOR


def test_facts_that_could_not_be_extracted_are_tried_again_at_the_next_run(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kenyan Interior Minister Joseph Otieno met Peru's President Jorge Quispe in Lima.")
    (identity,) = synchronise([tmp_path / "a.txt"], library, WordsEmbeddings(), 1).added
    document = library.document(identity)
    assert document is not None
    put(library, document, Facts(), FAILED)
    synchronise([tmp_path / "a.txt"], library, WordsEmbeddings(), 1)
    assert len(facts_of(library, identity).people) == 2


def test_an_extraction_that_fails_is_kept_as_such(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(document: Document, passages: Sequence[Passage]) -> Facts:
        raise ValueError("no such month")

    monkeypatch.setattr("ingest.derive.extract", breaks)
    document = store(library, "Ministers met today.")
    derived = derive(document, tuple(library.passages_of(document.source.document)))
    assert derived.extractor == FAILED
    assert "no such month" in derived.notes[0]


def test_facts_of_newer_rules_are_left_alone(library: Library, tmp_path: Path) -> None:
    document = store(library, "Ministers met today.")
    put(library, document, FACTS, EXTRACTOR + 1)
    (tmp_path / "c").mkdir()
    synchronise([tmp_path / "c"], library, WordsEmbeddings(), 1)
    assert facts_of(library, document.source.document) == FACTS


def test_a_payload_is_no_longer_than_its_facts(library: Library) -> None:
    document = store(library, "Ministers met today.")
    with library.engine.begin() as connection:
        connection.execute(update(facts).values(payload="nonsense"))
    assert facts_of(library, document.source.document) == Facts()


def test_the_facts_of_a_long_book_are_those_of_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Foreign Minister Ann Ray spoke on Monday. It rained.\n\n" + "They spoke again about fish. " * 90
    text += "\n\nForeign Minister Bob Lee spoke on Monday."
    document, passages = prepare(RawDocument("o", "a.txt", text))
    monkeypatch.setattr("ingest.derive.MOST", 80)
    assert [person.name for person in derive(document, passages).facts.people] == ["Ann Ray"]
    assert left_out(passages) == ("its people and events are listed up to sentence 80 only.",)
    assert left_out(passages[:1]) == ()
