"""The whole path of a question, top to bottom: made to stand alone, searched for, answered, every sentence cited."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Protocol

from assistant.conversation import (
    Answer,
    Done,
    Event,
    Found,
    PassagesFound,
    Searching,
    TextSoFar,
)
from assistant.quote import Quoted, Quoter
from assistant.rephrase import rephrase, written_out
from assistant.search import Search

QUOTES = "quotes"
"""The name of what answers when no chat model does."""


class Composer(Protocol):
    """Answers with a chat model, from the passages that `base` holds; `name` is provider:model."""

    name: str

    def answer(self, base: Answer, turns: Sequence[Answer]) -> Iterator[Event]: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a question, what the search found for it, and the quotations that answer it."""

    searched_for: str
    passages: tuple[Found, ...]
    quoted: Quoted


class Assistant:
    """Answers questions from the library; `composer` is the chat model, None where there is none."""

    def __init__(self, search: Search, quoter: Quoter, composer: Composer | None = None, passages: int = 20) -> None:
        self._search = search
        self._quoter = quoter
        self._composer = composer
        self._passages = passages

    @property
    def model(self) -> str:
        return self._composer.name if self._composer else QUOTES

    def answer(self, question: str, turns: Sequence[Answer] = (), model: bool = True) -> Iterator[Event]:
        """The events of one answer, `Done` last; `model=False` answers in quotations whatever is configured."""
        started = perf_counter()
        asked = written_out(question.strip())
        readings = rephrase(asked, turns, self._quoter.people_of)
        yield Searching(readings[0])
        leans = readings[0] != asked
        reading = self._read(readings, focus=cited_last(turns) if leans else frozenset())
        if reading.searched_for != readings[0]:
            yield Searching(reading.searched_for)
        yield PassagesFound(reading.passages)
        composer = self._composer if model else None
        base = Answer(
            question=question,
            searched_for=reading.searched_for,
            answered=False,
            text="",
            model=composer.name if composer else QUOTES,
            passages=reading.passages,
            search_seconds=seconds_since(started),
        )
        events = composer.answer(base, turns) if composer else quote(reading.quoted, base)
        for event in events:
            yield timed(event, started)

    def _read(self, readings: Sequence[str], focus: frozenset[str]) -> Reading:
        """The first reading of the question that the corpus answers, else the likeliest.

        `focus` are the documents that the conversation is about, when the question leans on it.
        """
        tried: list[Reading] = []
        for searched_for in readings:
            passages = self._search.find(searched_for, self._passages)
            quoted = self._quoter.quote(searched_for, passages, wary=bool(tried), focus=focus)
            tried.append(Reading(searched_for, passages, quoted))
            if tried[-1].quoted.answered:
                return tried[-1]
        return tried[0]


def cited_last(turns: Sequence[Answer]) -> frozenset[str]:
    """The documents that the last answer cites."""
    return frozenset(citation.source.document for turn in turns[-1:] for citation in turn.citations)


def timed(event: Event, started: float) -> Event:
    if not isinstance(event, Done):
        return event
    return Done(replace(event.answer, answer_seconds=seconds_since(started)))


def quote(quoted: Quoted, base: Answer) -> Iterator[Event]:
    """The quotations, one sentence after the other."""
    shown = ""
    for sentence in quoted.sentences if quoted.answered else ():
        shown = f"{shown} {sentence.text}".lstrip()
        yield TextSoFar(shown, quoted.citations)
    yield Done(
        replace(
            base,
            answered=quoted.answered,
            text=quoted.text,
            sentences=quoted.sentences,
            citations=quoted.citations,
        )
    )


def seconds_since(started: float) -> float:
    return round(perf_counter() - started, 3)
