"""What a search found for one way to understand a question, and the question as it was read for it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from assistant.conversation import REFUSAL, AnswerSentence, Citation, Coverage, Found, LeftOut
from assistant.limits.limits import Limited
from assistant.question.chain import Chain, chain_of, stands_alone
from assistant.quote.quote import LONGEST_ANSWER, Quoted, unanswered
from assistant.registers.tell.joined import renumbered
from assistant.registers.tell.tell import numbered
from assistant.rephrase.focus import taken_in_turn
from ingest.registers.people.people import Person

Meant = Callable[[Chain, Quoted], tuple[Person, AnswerSentence] | None]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search found within the limits of a question."""

    limited: Limited
    left_out: LeftOut
    passages: tuple[Found, ...]
    read_as: Mapping[str, str] = field(default_factory=dict)
    """Names of the question as the library spells them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a question, what the search found for it, and the quotations that answer it."""

    limited: Limited
    left_out: LeftOut
    passages: tuple[Found, ...]
    quoted: Quoted
    coverage: Coverage | None = None
    """Of an answer from the registers."""


Ask = Callable[..., Reading]
"""Reads a step of a question, given in one wording or several."""


def respelled(limited: Limited, read_as: Mapping[str, str]) -> Limited:
    """The question with names as the library spells them."""
    spelled = re.compile(rf"\b(?:{'|'.join(map(re.escape, read_as))})\b")
    question, text = (spelled.sub(lambda m: read_as[m.group()], one) for one in (limited.question, limited.text))
    return replace(limited, question=question, text=text)


def as_read(sought: Sought, quoted: Quoted) -> Quoted:
    """An answer with which names were read as others."""
    told = "; ".join(f"{own}: read as {their}" for own, their in sought.read_as.items())
    return replace(quoted, text=f"{quoted.text}\n\n{told}.") if told else quoted


def in_steps(question: str, at_once: Callable[[], Reading], ask: Ask, meant: Meant) -> Reading:
    """The answer to a question; of one that describes somebody in place of a name behind who that is.

    `at_once` reads the whole question, `ask` one of its steps, and `meant` says whom a description means.
    """
    chain = chain_of(question)
    if chain is None:
        return in_parts(at_once(), ask)
    who, then = linked(chain, ask, meant)
    if who and then:
        return replace(then, passages=merged([then, who]), quoted=together([who.quoted, then.quoted], ()))
    whole = in_parts(at_once(), ask)
    unsaid = whole.limited.question if who else chain.first[-1]
    text = whole.quoted.text.replace(REFUSAL, f"{REFUSAL} It leaves open: {unsaid}", 1)
    return whole if whole.quoted.answered else replace(whole, quoted=replace(whole.quoted, text=text))


def linked(chain: Chain, ask: Ask, meant: Meant) -> tuple[Reading | None, Reading | None]:
    """Who is meant, told in one sentence, and what is asked of them; None for what has no answer."""
    first = ask(*chain.first)
    told = meant(chain, first.quoted)
    if told is None:
        return None, None
    who = replace(first, quoted=replace(first.quoted, sentences=(told[1],)))
    then = ask(chain.about(told[0].name))
    known = {(one.source, one.start) for one in first.quoted.citations if one.number in told[1].citations}
    more = any((one.source, one.start) not in known for one in then.quoted.citations)
    return who, then if then.quoted.answered and more else None


def in_parts(reading: Reading, ask: Ask) -> Reading:
    """An answer with those parts of its question that it does not answer asked by themselves."""
    alone = {part: ask(part) for part in reading.quoted.missing if stands_alone(part)}
    found = {part: one for part, one in alone.items() if one.quoted.answered}
    if not found:
        return reading
    known = [reading.quoted] if reading.quoted.answered else []
    missing = [part for part in reading.quoted.missing if part not in found]
    quoted = together([*known, *(one.quoted for one in found.values())], missing)
    return replace(reading, passages=merged([reading, *found.values()]), quoted=quoted)


def merged(readings: Sequence[Reading]) -> tuple[Found, ...]:
    """The passages of each in turn, as many as of one."""
    lists = [one.passages for one in readings]
    return taken_in_turn(lists, "".join(map(str, range(len(lists)))), max(map(len, lists)))


def together(answers: Sequence[Quoted], missing: Sequence[str]) -> Quoted:
    """The answers to questions asked one after the other as one: the first sentences of each, as many as have room."""
    kept = in_room([one.sentences for one in answers], LONGEST_ANSWER - len(unanswered(missing).split()))
    citations: list[Citation] = []
    told: list[AnswerSentence] = []
    for answer, sentences in zip(answers, kept, strict=True):
        own = {one.number: one for one in answer.citations}
        for sentence in sentences:
            known = len(citations)
            places = {number: numbered(own[number], citations) for number in sentence.citations}
            told += [renumbered(sentence, places)] if len(citations) > known else []
    text = "".join(f"{separator(one, other)}{other.text}" for one, other in pairwise([None, *told]) if other)
    return Quoted(True, text + unanswered(missing), tuple(told), tuple(citations), tuple(missing))


def in_room(answers: Sequence[Sequence[AnswerSentence]], left: int) -> list[list[AnswerSentence]]:
    """The first sentence of each answer, and as many of the others, in turn, as have room."""
    kept: list[list[AnswerSentence]] = [[] for _ in answers]
    for rank, row in enumerate(zip_longest(*answers)):
        for own, sentence in zip(kept, row, strict=True):
            words = len(sentence.text.split()) if sentence else 0
            if sentence and (rank == 0 or words <= left):
                own.append(sentence)
                left -= words
    return kept


def separator(one: AnswerSentence | None, other: AnswerSentence) -> str:
    """What stands between two sentences: rows of a register begin lines of their own."""
    rows = [sentence for sentence in (one, other) if sentence and sentence.text.startswith("- ")]
    return "" if one is None else ("\n" if len(rows) == 2 else "\n\n" if rows else " ")
