"""What a person corrects, by hand or in a table beside the documents, and all that follows from it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from ingest.corrections import corrections
from ingest.corrections.apply_sidecars import apply_sidecars
from ingest.corrections.corrections import correct_all
from ingest.documents import Source
from ingest.index.check import of_library
from ingest.library import keep, kept_facts
from ingest.library.library import Library
from ingest.prepared import Derived
from ingest.problem import Problem
from ingest.registers.facts import EXTRACTOR, Agreement, Facts, Span
from ingest.report import Failure, Report
from ingest.sync.sync import synchronise
from ingest.sync.walk import walk
from tests.stored import facts_of, open_library, store
from tests.words_embeddings import WordsEmbeddings

FIRST = "Treaty signed\n\nMinisters met in Lisbon on Tuesday and signed a treaty about fish.\n"
SECOND = "Smugglers arrested\n\nPolice officers arrested nine smugglers at the port.\n"
MODEL = WordsEmbeddings()
Sync = Callable[..., Report]
Apply = Callable[[], tuple[list[str], list[Failure]]]


def correct(library: Library, document: str, field: str, value: str | None) -> None:
    correct_all(library, document, {field: value}, MODEL)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    assert of_library(library) == []
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.txt").write_text(SECOND)
    return folder


@pytest.fixture
def sync(library: Library, folder: Path) -> Sync:
    return lambda *paths: synchronise(paths or [folder], library, MODEL, 1)


@pytest.fixture
def stored(library: Library, folder: Path) -> str:
    """Both documents kept without reading files; the id of the first."""
    store(library, SECOND, "Smugglers arrested", str(folder / "b.txt"))
    return store(library, FIRST, "Treaty signed", str(folder / "a.txt")).source.document


@pytest.fixture
def apply(library: Library, folder: Path, stored: str) -> Apply:
    """Takes the tables of the folder as a run does, but reads no documents."""

    def run() -> tuple[list[str], list[Failure]]:
        found = walk([folder])
        return apply_sidecars(library, MODEL, found.sidecars, found.folders)

    return run


def said(library: Library, file: str = "a.txt") -> Source:
    return next(entry.source for entry in library.documents() if entry.source.file == file)


def test_a_correction_is_laid_over_what_the_document_says(library: Library, stored: str) -> None:
    correct(library, stored, "published", "2 December 2019")
    correct(library, stored, "author", "  Ana  Ribeiro ")
    source = said(library)
    assert (source.published, source.dated_by, source.author) == ("2019-12-02", "correction", "Ana Ribeiro")
    assert [(one.field, one.value, one.by) for one in corrections.of(library, stored)] == [
        ("author", "Ana Ribeiro", "person"),
        ("published", "2019-12-02", "person"),
    ]


def test_a_correction_can_be_taken_back(library: Library, stored: str) -> None:
    before = said(library)
    for value in ("Another title", None):
        correct(library, before.document, "title", value)
    assert said(library) == before
    assert corrections.of(library) == ()


def test_a_document_may_be_said_to_have_no_date(library: Library, stored: str) -> None:
    assert said(library).published == "2014-06-05"
    correct(library, stored, "published", "")
    assert (said(library).published, said(library).dated_by) == (None, None)


def test_a_correction_survives_a_new_version_and_its_retirement(library: Library, sync: Sync, folder: Path) -> None:
    sync()
    document = said(library).document
    correct(library, document, "title", "Fish treaty")
    (folder / "a.txt").write_text("Treaty in force\n\nThe treaty about fish is in force.\n")
    os.utime(folder / "a.txt", ns=(1, 1))
    assert sync().renewed == [document]
    assert said(library).title == "Fish treaty"
    (folder / "a.txt").rename(folder.parent / "a.txt")
    sync()
    (folder.parent / "a.txt").rename(folder / "a.txt")
    assert sync().added == [document]
    assert said(library).title == "Fish treaty"


def test_a_corrected_document_is_not_read_again(library: Library, sync: Sync) -> None:
    sync()
    correct(library, said(library).document, "publisher", "Daily Fish")
    assert (sync().unchanged, sync().renewed) == (2, [])


def test_searches_and_vectors_follow_a_corrected_title(library: Library, stored: str) -> None:
    source = said(library)
    correct(library, source.document, "title", "Codfish everywhere")
    pieces = library.passages_of(source.document)
    assert [piece.source.title for piece in pieces] == ["Codfish everywhere"] * len(pieces)
    assert library.by_words(["codfish"], 5) != []
    expected = MODEL.embed_documents([keep.embedded_text(piece) for piece in pieces])
    assert np.allclose(library.vectors([piece.id for piece in pieces]), expected, atol=1e-6)


def test_a_retired_document_can_be_corrected_and_stays_out_of_the_search(library: Library, stored: str) -> None:
    keep.retire(library, stored, removed=True)
    correct(library, stored, "title", "Codfish everywhere")
    assert library.by_words(["codfish"], 5) == []
    document = library.document(stored)
    assert document is not None
    assert document.source.title == "Codfish everywhere"


def test_facts_are_listed_anew_when_the_date_changes(library: Library, stored: str) -> None:
    source = said(library)
    stale = Facts(agreements=(Agreement("x", "treaty", "signed", (), None, "unknown", (Span(0, 1),)),))
    with keep.changing(library) as connection:
        kept_facts.put_facts(connection, source.document, source.version, Derived(EXTRACTOR, stale))
    correct(library, source.document, "published", "2019-12-02")
    assert facts_of(library, source.document) != stale


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        pytest.param("date", "2019", "date cannot be corrected; known are title", id="field"),
        pytest.param("publishd", "2019", "did you mean published?", id="typing error"),
        pytest.param("published", "soon", "soon is no date", id="date"),
        pytest.param("published", "3/4/2020", "write it as 2019-12-02", id="ambiguous date"),
        pytest.param("language", "?", "is no language", id="language"),
        pytest.param("url", "javascript:alert(1)", "is no web address", id="address"),
        pytest.param("title", " ", "A title cannot be empty", id="title"),
        pytest.param("author", "x" * 2000, "longer than 1000", id="long"),
    ],
)
def test_a_value_that_cannot_be_is_refused(
    library: Library, stored: str, field: str, value: str, sentence: str
) -> None:
    with pytest.raises(Problem, match=sentence.replace("?", r"\?")):
        correct(library, stored, field, value)
    assert corrections.of(library) == ()


def test_an_unknown_document_is_refused(library: Library) -> None:
    with pytest.raises(Problem, match="There is no document nothing"):
        correct(library, "nothing", "title", "A title")


CSV = "file,title,published\na.txt,Fish treaty,2019-12-02\n"
TABLES = [
    pytest.param("corrections.csv", CSV, id="commas"),
    pytest.param("corrections.csv", "\ufeff" + CSV.replace(",", ";"), id="semicolons and a mark"),
    pytest.param(
        "corrections.csv", CSV.upper().replace("A.TXT", "a.txt").replace("FISH TREATY", "Fish treaty"), id="heading"
    ),
    pytest.param("corrections.yaml", "- file: a.txt\n  title: Fish treaty\n  published: 2019-12-02\n", id="yaml"),
    pytest.param("corrections.yml", "[{file: a.txt, title: Fish treaty, published: 2019-12-02}]", id="yml"),
]


@pytest.mark.parametrize(("name", "table"), TABLES)
def test_a_table_beside_the_documents_corrects_them(
    library: Library, apply: Apply, folder: Path, name: str, table: str
) -> None:
    (folder / name).write_text(table)
    assert apply() == ([said(library).document], [])
    source = said(library)
    assert (source.title, source.published, source.dated_by) == ("Fish treaty", "2019-12-02", "correction")
    assert apply() == ([], [])


def test_a_run_takes_the_tables_it_meets(library: Library, sync: Sync, folder: Path) -> None:
    (folder / "corrections.csv").write_text(CSV)
    report = sync()
    assert (report.corrected, report.failed, len(report.added)) == ([said(library).document], [], 2)
    assert "1 corrected" in report.sentences()[0]
    assert report.other_kinds == {}


def test_a_line_that_goes_takes_its_correction_back(library: Library, apply: Apply, folder: Path) -> None:
    (folder / "corrections.csv").write_text(f"{CSV}b.txt,Smugglers,\n")
    apply()
    (folder / "corrections.csv").write_text(CSV)
    assert apply() == ([said(library, "b.txt").document], [])
    assert said(library, "b.txt").title == "Smugglers arrested"
    (folder / "corrections.csv").unlink()
    assert apply() == ([said(library).document], [])
    assert said(library).title == "Treaty signed"


def test_a_broken_table_is_told_and_takes_nothing_back(library: Library, apply: Apply, folder: Path) -> None:
    (folder / "corrections.yaml").write_text("- file: a.txt\n  title: Fish treaty\n")
    apply()
    (folder / "corrections.yaml").write_text("- file: [a.txt\n  title")
    _, (failure,) = apply()
    assert "it is no YAML" in failure.reason
    assert said(library).title == "Fish treaty"


def test_a_person_counts_more_than_a_table(library: Library, apply: Apply, folder: Path) -> None:
    (folder / "corrections.csv").write_text(CSV)
    apply()
    document = said(library).document
    correct(library, document, "title", "By hand")
    apply()
    assert said(library).title == "By hand"
    correct(library, document, "title", None)
    assert said(library).title == "Fish treaty"


def test_documents_are_named_by_id_or_address(library: Library, sync: Sync, folder: Path) -> None:
    lines = (
        '{"id": "n-1", "text": "A report on rye."}\n{"text": "A report on rice.", "url": "https://p.example/rice"}\n'
    )
    (folder / "lines.jsonl").write_text(lines)
    (folder / "corrections.csv").write_text("id,url,title\nn-1,,Rye\n,https://p.example/rice,Rice\n")
    assert sync().failed == []
    assert {"Rye", "Rice"} <= {entry.source.title for entry in library.documents()}


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        pytest.param("file,titel\na.txt,X\n", "the column titel is unknown; did you mean title?", id="column"),
        pytest.param("title\nX\n", "no column names the documents; add one called file, id or url", id="no key"),
        pytest.param("file,title\nc.txt,X\n", "no document with the file c.txt was read in this folder", id="file"),
        pytest.param("file,published\na.txt,soon\n", "soon is no date of publication", id="date"),
        pytest.param("file,title\n,X\n", "the line names no document", id="no name"),
        pytest.param("file,title\na.txt,X,Y\n", "line 2 has more cells than the heading", id="cells"),
        pytest.param("file,title\na.txt,X\na.txt,Y\n", "another line gives this document another title", id="twice"),
        pytest.param('file,title\na.txt,"X\n', "is no line of a CSV table", id="quotes"),
    ],
)
def test_what_is_wrong_with_a_table_is_told(
    library: Library, apply: Apply, folder: Path, table: str, sentence: str
) -> None:
    (folder / "corrections.csv").write_text(table)
    _, failed = apply()
    assert any(sentence in failure.reason for failure in failed), failed


@pytest.mark.parametrize("table", ["- [a]", "a: b", "- a: [b]", "- &x a\n- *x", "[" * 5000])
def test_yaml_that_is_no_table_is_told(apply: Apply, folder: Path, table: str) -> None:
    (folder / "corrections.yml").write_text(table)
    assert [failure.path for failure in apply()[1]] == [str(folder / "corrections.yml")]


def test_a_single_file_is_corrected_by_the_table_beside_it(library: Library, sync: Sync, folder: Path) -> None:
    (folder / "corrections.csv").write_text(f"{CSV}b.txt,Smugglers,\n")
    report = sync(folder / "a.txt")
    assert (report.corrected, report.failed) == ([said(library).document], [])
