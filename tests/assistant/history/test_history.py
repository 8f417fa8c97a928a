"""Conversations survive, come back unchanged, and belong to their owner."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine

from assistant.conversation import Answer, Filters
from assistant.history.history import INTERRUPTED, LOCAL, LONGEST_TITLE, History
from ingest.problem import Problem
from tests.assistant.samples import answer, keep_turn


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = create_engine(f"sqlite:///{tmp_path / 'library.sqlite3'}")
    yield engine
    engine.dispose()


@pytest.fixture
def history(engine: Engine) -> History:
    return History(engine)


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param(answer(), id="plain"),
        pytest.param(answer(filters=Filters("2014-01-01", "2014-12-31", "Port News")), id="filters"),
        pytest.param(answer(problem="The model is gone.", answered=False, sentences=(), citations=()), id="problem"),
        pytest.param(
            answer("中国？\n\u202e\x00 half \ud800", search_seconds=0.25, answer_seconds=1.5), id="characters"
        ),
    ],
)
def test_a_turn_comes_back_equal_after_a_restart(history: History, engine: Engine, turn: Answer) -> None:
    conversation = history.create(LOCAL)
    keep_turn(history, LOCAL, conversation, turn)
    assert History(engine).turns(LOCAL, conversation) == (turn,)


def test_a_question_is_kept_before_it_is_answered(history: History, engine: Engine) -> None:
    conversation = history.create(LOCAL)
    history.begin(LOCAL, conversation, "Who opened it?")
    (turn,) = History(engine).turns(LOCAL, conversation)
    assert (turn.question, turn.text, turn.problem) == ("Who opened it?", "", INTERRUPTED)


def test_finishing_a_turn_replaces_the_unfinished_one(history: History) -> None:
    conversation = history.create(LOCAL)
    keep_turn(history, LOCAL, conversation, answer("first"))
    turn = history.begin(LOCAL, conversation, "second")
    history.finish(LOCAL, conversation, turn, answer("second"))
    assert [kept.question for kept in history.turns(LOCAL, conversation)] == ["first", "second"]
    assert history.turns(LOCAL, conversation)[1] == answer("second")


def test_asking_a_turn_again_replaces_what_it_said(history: History) -> None:
    conversation = history.create(LOCAL)
    turn = keep_turn(history, LOCAL, conversation, answer(problem="The model is gone."))
    assert history.begin(LOCAL, conversation, "Who opened the harbour?", turn) == turn
    history.finish(LOCAL, conversation, turn, answer())
    assert history.turns(LOCAL, conversation) == (answer(),)


def test_the_list_is_newest_first_and_leaves_out_empty_ones(history: History) -> None:
    old, new, _empty = (history.create(LOCAL) for _ in range(3))
    for conversation in (new, old, new):
        keep_turn(history, LOCAL, conversation, answer())
    assert [line.id for line in history.list(LOCAL)] == [new, old]


@pytest.mark.parametrize(
    ("question", "title"),
    [
        pytest.param("Who opened\n the harbour?", "Who opened the harbour?", id="short"),
        pytest.param("word " * 40, ("word " * 11).strip() + "…", id="cut-between-words"),
        pytest.param("会" * 200, "会" * (LONGEST_TITLE - 1) + "…", id="no-spaces"),
        pytest.param("half \ud800", "half ?", id="half-a-surrogate-pair"),
    ],
)
def test_the_first_question_is_the_title(history: History, question: str, title: str) -> None:
    conversation = history.create(LOCAL)
    history.begin(LOCAL, conversation, question)
    history.begin(LOCAL, conversation, "another")
    assert history.title(LOCAL, conversation) == title


def test_rename(history: History) -> None:
    conversation = history.create(LOCAL)
    keep_turn(history, LOCAL, conversation, answer())
    history.rename(LOCAL, conversation, "  Harbour \n notes ")
    assert history.title(LOCAL, conversation) == "Harbour notes"
    with pytest.raises(Problem, match="needs a name"):
        history.rename(LOCAL, conversation, " \n")


def test_delete_takes_the_turns_along(history: History) -> None:
    conversation = history.create(LOCAL)
    turn = keep_turn(history, LOCAL, conversation, answer())
    history.delete(LOCAL, conversation)
    history.delete(LOCAL, conversation)
    history.finish(LOCAL, conversation, turn, answer())
    assert not history.list(LOCAL)
    with pytest.raises(Problem, match="no such conversation"):
        history.turns(LOCAL, conversation)


def test_another_owner_sees_and_changes_nothing(history: History) -> None:
    conversation = history.create("ana")
    keep_turn(history, "ana", conversation, answer())
    history.delete("eve", conversation)
    assert not history.list("eve")
    for act in (
        lambda: history.turns("eve", conversation),
        lambda: history.begin("eve", conversation, "mine now"),
        lambda: history.rename("eve", conversation, "mine now"),
    ):
        with pytest.raises(Problem, match="no such conversation"):
            act()
    assert history.turns("ana", conversation) == (answer(),)


def test_ids_cannot_be_guessed(history: History) -> None:
    ids = {history.create(LOCAL) for _ in range(20)}
    assert len(ids) == 20
    assert min(len(conversation) for conversation in ids) >= 16
