"""Compose an answer with a chat model: streamed, every mark bound to a span, every sentence with its verdict."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.conversation import REFUSAL, Answer, AnswerSentence, Citation, Done, Event, Found, TextSoFar
from assistant.draft import Draft
from assistant.model import ChatModel, Limits
from assistant.prompts import messages
from assistant.stream import Ended, ModelThread, Stream

PAUSE = 0.125
"""Seconds between two updates of the text: eight a second are as many as a page should redraw."""
BEAT = 4
"""Pauses after which the text is given again though nothing came, so that whoever waits for it can stop waiting."""


@dataclass(frozen=True, slots=True)
class Composed:
    """The end of an answer. `text` is empty when the model found none; `problem` says why there is no more of it."""

    answered: bool
    text: str = ""
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    problem: str | None = None


class ChatComposer:
    """Answers questions from passages with one chat model; any number at once, from any threads."""

    def __init__(self, chat_model: ChatModel, limits: Limits | None = None) -> None:
        self.name = chat_model.name
        self._thread = ModelThread(chat_model, limits or Limits())

    def compose(
        self, question: str, turns: Sequence[Answer], passages: Sequence[Found]
    ) -> Generator[TextSoFar | Composed, None, None]:
        """The growing text, at most eight times a second, then one Composed; never an exception of the model's.

        Closing the iterator closes the request. Without passages the model is not asked.
        """
        if not passages:
            yield Composed(answered=False)
            return
        draft = Draft([found.passage for found in passages])
        stream = self._thread.ask(messages(question, turns, passages))
        try:
            written, ended = yield from follow(stream, draft)
        finally:
            stream.close()
        yield composed(draft, written, ended)

    def answer(self, base: Answer, turns: Sequence[Answer]) -> Iterator[Event]:
        """The answer to `base.searched_for` from `base.passages`: the text as it comes, then as it was checked."""
        for piece in self.compose(base.searched_for, turns, base.passages):
            yield Done(completed(base, piece)) if isinstance(piece, Composed) else piece

    def close(self) -> None:
        """Ends whatever is still being answered, and the thread behind it."""
        self._thread.close()


def completed(base: Answer, composed: Composed) -> Answer:
    """A model that found no answer says so in our words."""
    return replace(
        base,
        answered=composed.answered,
        text=composed.text or ("" if composed.problem else REFUSAL),
        sentences=composed.sentences,
        citations=composed.citations,
        problem=composed.problem,
    )


def follow(stream: Stream, draft: Draft) -> Generator[TextSoFar, None, tuple[str, Ended]]:
    """Yields the text as it grows; returns all that was written and how it ended."""
    written, shown, silent, ended = "", TextSoFar(""), 0, None
    while ended is None:
        piece, ended = stream.collect(PAUSE)
        written, silent = written + piece, silent + 1
        so_far = draft.so_far(written) if piece else None
        fresh = TextSoFar(so_far.text, so_far.citations) if so_far else shown
        if fresh != shown or silent >= BEAT:
            shown, silent = fresh, 0
            yield shown
    return written, ended


def composed(draft: Draft, written: str, ended: Ended) -> Composed:
    settled = draft.whole(written, cut_off=ended.problem is not None)
    answered = bool(settled.sentences) and not settled.refused
    return Composed(answered, settled.text, settled.sentences, settled.citations, ended.problem)
