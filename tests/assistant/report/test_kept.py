"""The report outlives the program, keeps its order, and belongs to one person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from assistant.report.kept import LONGEST_NOTE, Report
from ingest.problem import Problem
from tests.assistant.samples import answer


@pytest.fixture
def report(tmp_path: Path) -> Iterator[Report]:
    engine = create_engine(f"sqlite:///{tmp_path / 'library.sqlite3'}")
    yield Report(engine)
    engine.dispose()


def questions(report: Report, owner: str = "me") -> list[str]:
    return [entry.answer.question for entry in report.entries(owner)]


def filled(report: Report) -> list[int]:
    return [report.add("me", answer(question))[0] for question in ("One?", "Two?", "Three?")]


def test_it_is_as_it_was_when_it_is_opened_again(report: Report) -> None:
    first = filled(report)[0]
    report.annotate("me", first, "A note\nof two lines")
    again = Report(report.engine).entries("me")
    assert (again[0].note, again[0].answer.sentences) == ("A note\nof two lines", answer().sentences)
    assert again[0].answer.passages == ()


def test_the_same_is_collected_once(report: Report) -> None:
    first, second = report.add("me", answer()), report.add("me", answer(search_seconds=9.0))
    assert (first[0], first[1], second[1]) == (second[0], True, False)


def test_entries_change_places_with_their_neighbours(report: Report) -> None:
    first, second, third = filled(report)
    report.move("me", third, up=True)
    report.move("me", first, up=True)
    report.move("me", second, up=False)
    assert questions(report) == ["One?", "Three?", "Two?"]
    report.remove("me", first)
    report.move("me", second, up=True)
    assert questions(report) == ["Two?", "Three?"]


def test_nobody_changes_what_another_collected(report: Report) -> None:
    first = filled(report)[0]
    report.remove("you", first)
    report.clear("you")
    with pytest.raises(Problem, match="no longer in the report"):
        report.annotate("you", first, "mine")
    with pytest.raises(Problem, match="no longer in the report"):
        report.move("you", first, up=False)
    assert (questions(report, "you"), questions(report)) == ([], ["One?", "Two?", "Three?"])
    report.clear("me")
    assert questions(report) == []


def test_a_note_has_an_end(report: Report) -> None:
    with pytest.raises(Problem, match="keep it under"):
        report.annotate("me", filled(report)[0], "x" * (LONGEST_NOTE + 1))
