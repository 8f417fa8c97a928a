"""The whole path of a question, top to bottom: made to stand alone, searched for, answered, every sentence cited."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from time import perf_counter
from typing import Protocol

from assistant.conversation import (
    Answer,
    AnswerSentence,
    Chosen,
    Done,
    Event,
    Filters,
    Found,
    LeftOut,
    PassagesFound,
    Searching,
    TextSoFar,
)
from assistant.limits.limits import Limited, chosen_limits, limits
from assistant.limits.near_days import limited_days
from assistant.limits.within import Within
from assistant.question.chain import Chain
from assistant.quote.quote import OTHERWISE, Quoted, Quoter
from assistant.registers.answers import RegisterAnswers
from assistant.registers.tell.joined import is_poor, joined
from assistant.rephrase.focus import coverage, evidence, in_focus, taken_in_turn, theme
from assistant.rephrase.rephrase import opened, rephrase
from assistant.search.search import Search
from assistant.sought import Reading, Sought, as_read, in_steps, respelled
from ingest.registers.people.people import Person

READINGS = 3
"""Readings of a question that are looked for."""
SHOWN = "0102"
"""Whose passages come next when lists are merged: of the reading (0), of the documents in focus (1), of what is found
for the reading with the evidence cited last behind it (2)."""
QUOTED = {2: "001", 3: "0021"}
"""The same for quotations, which compare what they read: more of the reading's own, and of another reading (2)."""
NEAR = 10
"""Passages taken from the documents of the conversation."""
QUOTES = "quotes"
"""The name of what answers when no chat model does."""


class Composer(Protocol):
    """Answers with a chat model, from the passages that `base` holds; `name` is provider:model."""

    name: str

    def answer(self, base: Answer, turns: Sequence[Answer]) -> Iterator[Event]: ...
    def rewrite(self, question: str, turns: Sequence[Answer]) -> str | None: ...


class Assistant:
    """Answers questions from the library; `composer` is the chat model, None where there is none."""

    def __init__(
        self,
        search: Search,
        quoter: Quoter,
        composer: Composer | None = None,
        passages: int = 20,
        within: Within | None = None,
        registers: RegisterAnswers | None = None,
    ) -> None:
        self._search = search
        self._quoter = quoter
        self._within = within
        self._registers = registers
        self._composer = composer
        self._passages = passages

    @property
    def model(self) -> str:
        return self._composer.name if self._composer else QUOTES

    def answer(
        self, question: str, turns: Sequence[Answer] = (), model: bool = True, chosen: Chosen | None = None
    ) -> Iterator[Event]:
        """The events of one answer, `Done` last; `model=False` answers in quotations whatever is configured.

        `chosen` are the limits and the wording that a person set, in place of those read out of the question.
        """
        started = perf_counter()
        chosen = chosen or Chosen()
        asked, leant_on = opened(question, turns)
        composer = self._composer if model else None
        readings = (chosen.searched_for,) if chosen.searched_for else self._readings(asked, leant_on, composer)
        limited = [self._limited(reading, chosen) for reading in readings]
        first = Searching(readings[0], limited[0].filters)
        yield first
        leans = readings != (asked,) and not chosen.searched_for
        at_once = partial(self._read, limited, turns if leans else (), asked)
        reading = in_steps(limited[0].question, at_once, partial(self._read_alone, chosen), self._meant)
        searched = Searching(reading.limited.question, reading.limited.filters, reading.left_out)
        if searched != first:
            yield searched
        yield PassagesFound(reading.passages)
        base = Answer(
            question=question,
            searched_for=reading.limited.question,
            filters=reading.limited.filters,
            left_out=reading.left_out,
            answered=False,
            text="",
            model=composer.name if composer and reading.coverage is None else QUOTES,
            passages=reading.passages,
            coverage=reading.coverage,
            search_seconds=seconds_since(started),
        )
        # A list is complete as the registers have it: a model that reads twenty passages could only shorten it.
        by_model = composer if reading.coverage is None else None
        events = by_model.answer(base, turns) if by_model else quote(reading.quoted, base)
        for event in events:
            yield timed(event, started)

    def _readings(self, asked: str, turns: Sequence[Answer], composer: Composer | None) -> tuple[str, ...]:
        """The stand-alone questions that a person may mean: as the chat model words it, else by rules."""
        reworded = composer.rewrite(asked, turns) if composer and turns else None
        written = partial(self._registers.written, asked) if self._registers else str
        return (reworded,) if reworded else rephrase(asked, turns, self._quoter.people_of, written)

    def choices(self) -> tuple[Sequence[str], Sequence[str]]:
        """The publishers and the languages that a search can be limited to."""
        return (self._within.known().publishers, self._within.languages()) if self._within else ((), ())

    def find(self, query: str, k: int, chosen: Chosen | None = None) -> Sought:
        """The passages for a question that stands alone, within its limits and those that a person set."""
        limited = self._limited(query, chosen or Chosen())
        return self._sought(limited, k)

    def _limited(self, reading: str, chosen: Chosen) -> Limited:
        """A question with its limits; without any where nothing can apply them."""
        if self._within is None:
            return Limited(reading, Filters(), text=reading)
        return chosen_limits(limits(reading, date.today(), self._within.known()), chosen.filters)

    def _sought(self, limited: Limited, k: int, about: str = "") -> Sought:
        """`about`: what the conversation is about, for a question that leans on it."""
        sought = self._found(limited, k, about)
        if read := self._search.read_as(limited.question, sought.passages):
            return replace(self._found(respelled(limited, read), k, about), read_as=read)
        return sought

    def _found(self, limited: Limited, k: int, about: str) -> Sought:
        text = f"{limited.sought} {about}".rstrip()
        allowed = self._within.allowed(limited.filters) if self._within else None
        if allowed is None:
            return Sought(limited, LeftOut(), self._search.find(text, k))
        days = limited_days(limited.filters)
        return Sought(limited, allowed.left_out, self._search.find(text, k, allowed.ids, days))

    def _read(self, readings: Sequence[Limited], turns: Sequence[Answer], asked: str) -> Reading:
        """The first reading of the question that the corpus answers, else the likeliest.

        `turns` are the conversation, when the question leans on it.
        """
        tried: list[Reading] = []
        about = theme(asked, turns)
        sought = [
            self._sought(limited, self._passages, about if limited.question != asked else "")
            for limited in self._likeliest_first(readings, turns, asked)[:READINGS]
        ]
        near = self._near(sought[0].limited, in_focus(turns))
        passages, quotable = sought[0].passages, self._merged(sought, near)
        if turns:
            like = self._found(sought[0].limited, self._passages, evidence(turns[-1])).passages
            passages = taken_in_turn([passages, near, like], SHOWN, self._passages)
        for one in sought:
            if told := self._registers.answer(one.limited) if self._registers else None:
                beside = self._quoted(one, quotable, turns, bool(tried)) if is_poor(told) else None
                if beside and may_stand_beside(beside):
                    told = joined(told, beside.sentences, beside.citations)
                quoted = as_read(one, Quoted(bool(told.sentences), told.text, told.sentences, told.citations))
                return Reading(one.limited, one.left_out, passages, quoted, told.coverage)
            quoted = as_read(one, self._quoted(one, quotable, turns, bool(tried)))
            tried.append(Reading(one.limited, one.left_out, passages, quoted))
            if tried[-1].quoted.answered:
                return tried[-1]
        return tried[0]

    def _read_alone(self, chosen: Chosen, *readings: str) -> Reading:
        """A question of its own, for a step of another."""
        return self._read([self._limited(one, chosen) for one in readings], (), readings[0])

    def _meant(self, chain: Chain, quoted: Quoted) -> tuple[Person, AnswerSentence] | None:
        """Whom a chain describes, under the name that the documents give them in the script of what is asked on."""
        told = self._quoter.meant(chain, quoted)
        if told is None or self._registers is None:
            return told
        return replace(told[0], name=self._registers.written(chain.then, told[0].name)), told[1]

    def _quoted(self, sought: Sought, passages: Sequence[Found], turns: Sequence[Answer], wary: bool) -> Quoted:
        return self._quoter.quote(sought.limited.text, passages, wary=wary, focus=cited_last(turns))

    def _merged(self, sought: Sequence[Sought], near: Sequence[Found]) -> tuple[Found, ...]:
        """What the readings found, and what the likeliest finds in the documents of the conversation."""
        if not near and len(sought) == 1:
            return sought[0].passages
        lists = [sought[0].passages, near, *(one.passages for one in sought[1:2])]
        return taken_in_turn(lists, QUOTED[len(lists)], self._passages)

    def _likeliest_first(self, readings: Sequence[Limited], turns: Sequence[Answer], asked: str) -> Sequence[Limited]:
        """Of a question as it is and with what was spoken of: as it is, where other documents say more of its words."""
        as_it_is = [one for one in readings if one.question == asked]
        if not turns or len(readings) != 2 or len(as_it_is) != 1:
            return readings
        asked = as_it_is[0].text
        here, anywhere = self._near(as_it_is[0], in_focus(turns)), self._search.find(asked, NEAR)
        leans = coverage(asked, here) >= coverage(asked, anywhere)
        return sorted(readings, key=lambda one: (one in as_it_is) == leans)

    def _near(self, limited: Limited, documents: Sequence[str]) -> tuple[Found, ...]:
        """What is found in these documents alone, within the limits."""
        if self._within is None or not documents:
            return ()
        own, allowed = self._within.of_documents(documents), self._within.allowed(limited.filters)
        return self._search.find(limited.text, NEAR, own & allowed.ids if allowed else own)


def may_stand_beside(quoted: Quoted) -> bool:
    """Whether quotations may add to a list: one that contradicts the question may not, which the list answers."""
    return quoted.answered and not quoted.text.startswith(OTHERWISE)


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
