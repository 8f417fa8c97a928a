"""Answers while they are being made: each runs in a thread of its own and is kept however it ends."""

import logging
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace

from assistant.conversation import UNEXPECTED, Answer, Chosen, Done, Event, PassagesFound, Searching, TextSoFar
from assistant.history.history import History
from assistant.history.keeping import NOT_KEPT, Keeping
from assistant.web.chat.transcript import Progress
from assistant.web.parts import Answering
from ingest.problem import Problem

log = logging.getLogger(__name__)

UNWATCHED_SECONDS = 15.0
"""How long an answer goes on when no page looks at it: long enough for a reload."""
PRESSED_TWICE_SECONDS = 1.0
"""After its beginning, a question that is over by then is asked anew."""
LONGEST_QUESTION = 4000
STOPPED = "Stopped before the answer was complete; what is shown has not been checked."


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, whether the chat model may answer it, the turn that it asks again, the search a person set, and the
    page it was asked on."""

    question: str
    model: bool = True
    turn: int | None = None
    chosen: Chosen | None = None
    page: str = ""


@dataclass(slots=True)
class Live:
    """One answer in the making. `over` is set once, when `answer` is final and kept.

    `conversation` is empty where a new one cannot be kept.
    """

    owner: str
    conversation: str
    keeping: Keeping
    progress: Progress
    model: str
    asked: Asked
    answer: Answer | None = None
    began: float = field(default_factory=time.monotonic)
    seen: float = field(default_factory=time.monotonic)
    over: threading.Event = field(default_factory=threading.Event)

    def watch(self, seconds: float) -> bool:
        """Wait for the end at most so long; True when it has come."""
        self.seen = time.monotonic()
        return self.over.wait(seconds)

    def unwatched(self) -> bool:
        return time.monotonic() - self.seen > UNWATCHED_SECONDS

    def note(self, event: Event) -> None:
        match event:
            case Searching(searched_for=searched_for, filters=filters, left_out=left_out):
                self.progress = replace(self.progress, searched_for=searched_for, filters=filters, left_out=left_out)
            case PassagesFound(passages=passages):
                self.progress = replace(self.progress, passages=passages)
            case TextSoFar(text=text, citations=citations):
                self.progress = replace(self.progress, text=text, citations=citations)
            case Done(answer=answer):
                self.answer = answer

    def cut_off(self, problem: str) -> Answer:
        """What has been said so far, as an answer that says why it ends there."""
        progress = self.progress
        return Answer(
            question=progress.question,
            searched_for=progress.searched_for or progress.question,
            answered=bool(progress.text),
            text=progress.text,
            model=self.model,
            filters=progress.filters,
            left_out=progress.left_out,
            citations=progress.citations,
            passages=progress.passages or (),
            problem=problem,
        )


class Asking:
    """Starts answers and finds the one that runs in a conversation."""

    def __init__(self, assistant: Answering, history: History, model: str) -> None:
        self.assistant = assistant
        self.history = history
        self.model = model
        self.running: dict[str, Live] = {}
        self.newest: dict[str, Live] = {}
        self.lock = threading.Lock()

    def find(self, owner: str, conversation: str) -> Live | None:
        live = self.running.get(conversation)
        return live if live and live.owner == owner else None

    def start(self, owner: str, conversation: str, asked: Asked) -> Live:
        """Keep the question, in a new conversation where `conversation` is empty, and begin to answer it.

        What is asked twice, by a second press of the key, is one answer. Raises Problem for an empty or huge question
        and for a conversation that is still answering.
        """
        question = asked.question
        check_question(question)
        with self.lock:
            if same := self.same(owner, conversation, asked):
                return same
            if conversation in self.running:
                raise Problem("This conversation is still answering; wait for the end or press Stop.")
            keeping = Keeping(self.history, owner, question, conversation, asked.turn)
            conversation = keeping.conversation or conversation
            name = self.model if asked.model else "quotes"
            live = self.running[conversation] = Live(owner, conversation, keeping, Progress(question), name, asked)
            self.newest[owner] = live
        earlier = tuple(turn for turn in keeping.turns if turn.text)
        events = self.assistant.answer(question, earlier, model=asked.model, chosen=asked.chosen)
        threading.Thread(target=self.run, args=(live, events), name="answer", daemon=True).start()
        return live

    def once_more(self, owner: str, conversation: str, turn: int, question: str) -> Asked:
        """The question that the page shows last, as `turn`. Raises Problem where that is no longer the last one."""
        turns = self.history.turns(owner, conversation) if conversation else ()
        if turn == len(turns) + 1:  # What is shown could not be kept.
            return Asked(question)
        if not turns or turn != len(turns):
            raise Problem(
                "This conversation is no longer as it was shown here; look at it as it is now, then try again."
            )
        return Asked(turns[-1].question, turn=turn)

    def same(self, owner: str, conversation: str, asked: Asked) -> Live | None:
        """The answer that this question has just begun, from a page that did not yet know its conversation or did."""
        live = self.newest.get(owner)
        if (
            live is None
            or live.asked != asked
            or (live.over.is_set() and time.monotonic() - live.began > PRESSED_TWICE_SECONDS)
        ):
            return None
        is_new = not conversation and not live.keeping.turns
        return live if is_new or (conversation and conversation == live.conversation) else None

    def run(self, live: Live, events: Iterator[Event]) -> None:
        """Follow the events to their end, to Stop, or until nobody looks any more."""
        try:
            problem = follow(live, events)
        except Problem as error:
            problem = str(error)
        except Exception:  # the end of the thread: whatever it was, the reader is told and the log has it
            log.exception("an answer failed")
            problem = UNEXPECTED
        self.settle(live, live.answer or live.cut_off(problem))

    def stop(self, owner: str, conversation: str) -> None:
        """End the answer now; its thread notices at the model's next word."""
        if live := self.find(owner, conversation):
            self.settle(live, live.cut_off(STOPPED))

    def stop_all(self) -> None:
        """The program ends: what has been said so far is kept."""
        for live in list(self.running.values()):
            self.settle(live, live.cut_off(STOPPED))

    def settle(self, live: Live, answer: Answer) -> None:
        """Keep the answer and declare it over; only the first ending counts."""
        with self.lock:
            if live.over.is_set():
                return
            live.keeping.finish(answer)
            if error := live.keeping.error:
                log.error("an answer could not be kept", exc_info=error)
                answer = replace(answer, problem=" ".join(filter(None, (answer.problem, NOT_KEPT))))
            live.answer = answer
            self.running.pop(live.conversation, None)
            live.over.set()


def check_question(question: str) -> None:
    if not question.strip():
        raise Problem("Type a question first.")
    if len(question) > LONGEST_QUESTION:
        raise Problem(f"The question has {len(question):,} characters; ask in at most {LONGEST_QUESTION:,}.")


def follow(live: Live, events: Iterator[Event]) -> str:
    """Note every event; why the answer ended where there is none."""
    try:
        for event in events:
            if live.over.is_set() or live.unwatched():
                return STOPPED
            live.note(event)
    finally:
        # Closing the generator closes its connection to the chat model.
        if isinstance(events, Generator):
            events.close()
    return "The answer ended too early. Try again."
