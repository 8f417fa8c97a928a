"""What passes between a question and the person who asked it: frozen values, and the events of one answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ingest.documents import Passage, Source

REFUSAL = "The corpus does not say."
"""What an answer begins with, and mostly is, when nothing in the corpus answers."""
UNEXPECTED = "The answer failed for a reason the program does not know; the log has the details. Try again."

Verdict = Literal["supported", "partly", "unsupported"]


@dataclass(frozen=True, slots=True)
class Filters:
    """Limits on what is searched; dates are ISO 8601 and inclusive."""

    published_from: str | None = None
    published_to: str | None = None
    publisher: str | None = None
    language: str | None = None
    """Two letters, as `en`."""
    person: str | None = None
    event_from: str | None = None
    event_to: str | None = None
    """When what is told happened, where `published_...` is when it was told."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person decided about a search; the rest is read out of the question."""

    searched_for: str | None = None
    """The question that stands alone, as they put it."""
    filters: Mapping[str, str | None] = field(default_factory=dict)
    """Fields of `Filters` by name; None takes a limit away."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Documents that limits could not judge, and that were therefore not searched."""

    undated: int = 0
    unnamed: int = 0
    """Of unknown publisher or language."""


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that answers may use, with its rank score (higher is better, comparable within one search only)."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered reference to `quote`, which is exactly `text[start:end]` of the source's version."""

    number: int
    source: Source
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How complete a list from the registers is: its records, the documents they stand in, and all there are."""

    records: int
    documents: int
    searched_documents: int


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """A sentence as shown, its [n] marks included, with what supports it and what does not."""

    text: str
    citations: tuple[int, ...] = ()
    verdict: Verdict = "unsupported"
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One whole turn: everything that was shown, so that it can be shown again exactly so."""

    question: str
    searched_for: str
    answered: bool
    text: str
    """Markdown with [n] marks; the `sentences` joined, or the words of a refusal."""
    model: str
    """`quotes`, or the chat model as provider:model."""
    filters: Filters = Filters()
    left_out: LeftOut = LeftOut()
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    passages: tuple[Found, ...] = ()
    """Everything retrieved for this turn, best first, cited or not."""
    coverage: Coverage | None = None
    """Only of an answer from the registers."""
    problem: str | None = None
    """Why the answer is incomplete: one sentence about the chat model, None when all went well."""
    search_seconds: float = 0.0
    answer_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Searching:
    """The question as it is searched for: standing alone, with its limits."""

    searched_for: str
    filters: Filters = Filters()
    left_out: LeftOut = LeftOut()


@dataclass(frozen=True, slots=True)
class PassagesFound:
    passages: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class TextSoFar:
    """The whole answer so far, safe to show: every [n] in it is also in `citations`."""

    text: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    answer: Answer


Event = Searching | PassagesFound | TextSoFar | Done
