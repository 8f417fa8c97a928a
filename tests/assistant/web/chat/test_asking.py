"""An answer in the making ends in one way only, and is kept however it ends."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event, text

from assistant.conversation import Answer, Chosen, Event, Searching, TextSoFar
from assistant.history.history import LOCAL, History
from assistant.history.keeping import NOT_KEPT
from assistant.web.chat.asking import LONGEST_QUESTION, STOPPED, Asked, Asking
from assistant.web.chat.limits import newest_of
from ingest.problem import Problem
from tests.assistant.fakes import FakeAssistant
from tests.assistant.samples import answer, keep_turn


class Slow:
    """Says one word, then waits to be told to go on, then fails or ends."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.said, self.go_on, self.closed = threading.Event(), threading.Event(), threading.Event()
        self.failure = failure

    def answer(
        self, question: str, turns: Sequence[Answer], model: bool = True, chosen: Chosen | None = None
    ) -> Iterator[Event]:
        try:
            yield Searching(question)
            yield TextSoFar("One")
            self.said.set()
            self.go_on.wait(600)
            if self.failure:
                raise self.failure
            yield TextSoFar("One word")
        finally:
            self.closed.set()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    engine = create_engine(f"sqlite:///{tmp_path / 'library.sqlite3'}")
    yield History(engine)
    engine.dispose()


def test_an_answer_is_kept_when_it_is_over(history: History) -> None:
    conversation = history.create(LOCAL)
    live = Asking(FakeAssistant(), history, "quotes").start(LOCAL, conversation, Asked("Who opened the harbour?"))
    assert live.watch(60)
    assert history.turns(LOCAL, conversation) == (answer(),)


def test_stop_keeps_what_was_said_and_closes_the_source_of_words(history: History) -> None:
    slow, conversation = Slow(), history.create(LOCAL)
    asking = Asking(slow, history, "openai:x")
    live = asking.start(LOCAL, conversation, Asked("Who?"))
    assert slow.said.wait(60)
    asking.stop(LOCAL, conversation)
    assert live.watch(0)
    (kept,) = history.turns(LOCAL, conversation)
    assert (kept.text, kept.problem, kept.model) == ("One", STOPPED, "openai:x")
    slow.go_on.set()
    assert slow.closed.wait(60)
    assert history.turns(LOCAL, conversation) == (kept,)


def test_only_the_owner_can_stop_an_answer(history: History) -> None:
    slow, conversation = Slow(), history.create(LOCAL)
    asking = Asking(slow, history, "openai:x")
    live = asking.start(LOCAL, conversation, Asked("Who?"))
    asking.stop("eve", conversation)
    assert not live.watch(0)
    slow.go_on.set()
    assert live.watch(60)


def test_a_conversation_answers_one_question_at_a_time(history: History) -> None:
    slow, conversation = Slow(), history.create(LOCAL)
    asking = Asking(slow, history, "openai:x")
    live = asking.start(LOCAL, conversation, Asked("Who?"))
    with pytest.raises(Problem, match="still answering"):
        asking.start(LOCAL, conversation, Asked("And when?"))
    slow.go_on.set()
    assert live.watch(60)
    assert len(history.turns(LOCAL, conversation)) == 1


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        pytest.param(Problem("The model is gone; start it."), "The model is gone; start it.", id="known"),
        pytest.param(ValueError("secret"), "the log has the details", id="unknown"),
        pytest.param(None, "ended too early", id="no-end"),
    ],
)
def test_a_failure_is_told_and_what_was_said_is_kept(history: History, failure: Exception | None, told: str) -> None:
    slow, conversation = Slow(failure), history.create(LOCAL)
    slow.go_on.set()
    assert Asking(slow, history, "openai:x").start(LOCAL, conversation, Asked("Who?")).watch(60)
    (kept,) = history.turns(LOCAL, conversation)
    assert kept.text.startswith("One")
    assert told in str(kept.problem)
    assert "secret" not in str(kept.problem)


@pytest.mark.parametrize("question", ["", " \n", "x" * (LONGEST_QUESTION + 1)])
def test_an_empty_or_huge_question_is_refused_before_it_is_kept(history: History, question: str) -> None:
    conversation = history.create(LOCAL)
    with pytest.raises(Problem):
        Asking(FakeAssistant(), history, "quotes").start(LOCAL, conversation, Asked(question))
    assert not history.turns(LOCAL, conversation)


def test_an_answer_that_cannot_be_saved_says_so(history: History) -> None:
    slow, conversation = Slow(), history.create(LOCAL)
    live = Asking(slow, history, "openai:x").start(LOCAL, conversation, Asked("Who?"))
    with history.engine.begin() as connection:
        connection.execute(text("DROP TABLE turns"))
    slow.go_on.set()
    assert live.watch(60)
    assert live.answer
    assert live.answer.problem == f"The answer ended too early. Try again. {NOT_KEPT}"


@pytest.fixture(params=[pytest.param("full", id="a full disk"), pytest.param("read-only", id="a read-only file")])
def unwritable(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[History]:
    """A history of one conversation, which can be read and no longer written."""
    file = tmp_path / "kept.sqlite3"
    before = History(create_engine(f"sqlite:///{file}"))
    keep_turn(before, LOCAL, before.create(LOCAL), answer("Who opened the harbour?"))
    before.engine.dispose()
    engine = create_engine(f"sqlite:///file:{file}?uri=true{'&mode=ro' if request.param == 'read-only' else ''}")
    # SQLite takes the size that the file has, and says what it says of a full disk.
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 1"))
    yield History(engine)
    engine.dispose()


@pytest.mark.parametrize("earlier", [pytest.param(True, id="goes on"), pytest.param(False, id="new")])
def test_an_answer_that_cannot_be_kept_is_given_and_says_so(unwritable: History, earlier: bool) -> None:
    (kept,) = unwritable.list(LOCAL)
    question = "Who closed the harbour? " * 100
    assistant = FakeAssistant(answer(question))
    live = Asking(assistant, unwritable, "x").start(LOCAL, kept.id if earlier else "", Asked(question))
    assert live.watch(60)
    assert live.answer == answer(question, problem=NOT_KEPT)
    assert assistant.asked == [(question, unwritable.turns(LOCAL, kept.id) if earlier else (), True)]
    assert len(unwritable.turns(LOCAL, kept.id)) == 1


def test_where_nothing_was_ever_kept_and_nothing_can_be_a_question_is_answered(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite3").touch()
    history = History(create_engine(f"sqlite:///file:{tmp_path / 'empty.sqlite3'}?mode=ro&uri=true"))
    live = Asking(FakeAssistant(), history, "quotes").start(LOCAL, "", Asked("Who opened the harbour?"))
    assert live.watch(60)
    assert live.answer
    assert (live.answer.answered, live.answer.problem, history.list(LOCAL)) == (True, NOT_KEPT, ())
    history.engine.dispose()


def test_a_repeated_turn_is_asked_with_what_came_before_it(history: History) -> None:
    assistant, conversation = FakeAssistant(answer("second")), history.create(LOCAL)
    first = answer("first")
    keep_turn(history, LOCAL, conversation, first)
    turn = keep_turn(history, LOCAL, conversation, answer("second", problem="The model is gone."))
    assert Asking(assistant, history, "x").start(LOCAL, conversation, Asked("second", model=False, turn=turn)).watch(60)
    assert assistant.asked == [("second", (first,), False)]
    assert history.turns(LOCAL, conversation) == (first, answer("second"))


@pytest.mark.parametrize(
    ("shown", "asked"),
    [
        pytest.param((1, "Who?"), Asked("Who?", turn=1), id="kept"),
        pytest.param((2, "When?"), Asked("When?"), id="not kept"),
    ],
)
def test_what_is_shown_last_is_asked_once_more(history: History, shown: tuple[int, str], asked: Asked) -> None:
    conversation = history.create(LOCAL)
    keep_turn(history, LOCAL, conversation, answer("Who?"))
    assert Asking(FakeAssistant(), history, "x").once_more(LOCAL, conversation, *shown) == asked


@pytest.mark.parametrize("state", ["", "7", '{"turn": Infinity, "question": ""}', '{"turn": 3, "question": "Who?"}'])
def test_what_is_no_longer_the_last_is_not_asked_once_more(history: History, state: str) -> None:
    conversation = history.create(LOCAL)
    keep_turn(history, LOCAL, conversation, answer("Who?"))
    for one in (conversation, ""):
        with pytest.raises(Problem, match="no longer as it was shown"):
            Asking(FakeAssistant(), history, "x").once_more(LOCAL, one, *newest_of(state))
