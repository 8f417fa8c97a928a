"""Compose an answer with a chat model: streamed, every mark bound to a span, every sentence with its verdict."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from langchain_core.messages import BaseMessage

from assistant.compose.draft import Draft
from assistant.compose.model import ChatModel, Limits
from assistant.compose.stream import Ended, ModelThread, Stream
from assistant.conversation import REFUSAL, Answer, AnswerSentence, Citation, Done, Event, Found, TextSoFar
from assistant.prompts import messages, repair
from assistant.question.lexicon import Lexicon
from assistant.rephrase.rewrite import rewritten
from assistant.verify.verify import FOREIGN

PAUSE = 0.125
"""Seconds between two updates of the text: eight a second are as many as a page should redraw."""
BEAT = 4
"""Pauses after which the text is given again though nothing came, so that whoever waits for it can stop waiting."""

REWRITE_SECONDS = 12.0
"""How long a model may word a question anew; the rules do it at once."""


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

    def __init__(self, chat_model: ChatModel, limits: Limits | None = None, lexicon: Lexicon | None = None) -> None:
        self.name = chat_model.name
        self._lexicon = lexicon
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
        asked = messages(question, turns, passages)
        first = yield from self._written(asked, self._draft(passages))
        if first.problem or not faulty(first):
            yield first
            return
        again = [*asked, *repair(first.text, faulty(first))]
        second = yield from self._written(again, self._draft(passages), shown=first)
        yield better(first, second)

    def _draft(self, passages: Sequence[Found]) -> Draft:
        return Draft([found.passage for found in passages], self._lexicon)

    def _written(
        self, asked: list[BaseMessage], draft: Draft, shown: Composed | None = None
    ) -> Generator[TextSoFar, None, Composed]:
        """One answer of the model; while a second one is written, the first stays on the screen."""
        stream = self._thread.ask(asked)
        try:
            written, ended = yield from follow(stream, draft, shown)
        finally:
            stream.close()
        return composed(draft, written, ended)

    def answer(self, base: Answer, turns: Sequence[Answer]) -> Iterator[Event]:
        """The answer to `base.searched_for` from `base.passages`: the text as it comes, then as it was checked."""
        for piece in self.compose(base.searched_for, turns, base.passages):
            yield Done(completed(base, piece)) if isinstance(piece, Composed) else piece

    def rewrite(self, question: str, turns: Sequence[Answer]) -> str | None:
        """A follow-up made to stand alone; None where the model fails or adds something of its own."""
        return rewritten(question, turns, self._whole)

    def _whole(self, asked: Sequence[BaseMessage]) -> str | None:
        """All that the model writes, if it does so in good time."""
        stream = self._thread.ask(list(asked))
        try:
            written, ended = stream.collect(REWRITE_SECONDS)
        finally:
            stream.close()
        return written if ended and not ended.problem else None

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


def faulty(answer: Composed) -> list[AnswerSentence]:
    """The sentences that state something their passages do not; another language alone is no fault."""
    return [one for one in answer.sentences if one.verdict != "supported" and one.problems != (FOREIGN,)]


def better(first: Composed, second: Composed) -> Composed:
    """The second attempt where it is whole and more of it is supported; a refusal takes back what had no support."""
    if second.problem or len(faulty(second)) >= len(faulty(first)):
        return first
    kept = len(first.sentences) - len(faulty(first))
    return second if second.answered or not kept else first


def follow(
    stream: Stream, draft: Draft, before: Composed | None = None
) -> Generator[TextSoFar, None, tuple[str, Ended]]:
    """Yields the text as it grows, or what stands `before` it; returns all that was written and how it ended."""
    written, silent, ended = "", 0, None
    shown = TextSoFar(before.text, before.citations) if before else TextSoFar("")
    while ended is None:
        piece, ended = stream.collect(PAUSE)
        written, silent = written + piece, silent + 1
        so_far = draft.so_far(written) if piece and not before else None
        fresh = TextSoFar(so_far.text, so_far.citations) if so_far else shown
        if fresh != shown or silent >= BEAT:
            shown, silent = fresh, 0
            yield shown
    return written, ended


def composed(draft: Draft, written: str, ended: Ended) -> Composed:
    settled = draft.whole(written, cut_off=ended.problem is not None)
    answered = bool(settled.sentences) and not settled.refused
    return Composed(answered, settled.text, settled.sentences, settled.citations, ended.problem)
