"""How well a sentence, read in its document, carries the answer to a question."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.question.concepts import concepts_of
from assistant.question.lexicon import Lexicon
from assistant.question.placed import places
from assistant.question.question import TOPIC, Question
from assistant.quote.act import bound, only_announces
from assistant.quote.answer_kind import TIMES, fits, has_identity
from assistant.quote.candidates import Candidate
from assistant.quote.counted import ONLY, tells_the_only_number
from assistant.quote.figure_evidence import asks_of_the_past, figure_coverage
from assistant.quote.name_evidence import BY_REFERENCE, LENT, means_person, named
from assistant.quote.statement import SPEECH, is_meant
from assistant.quote.word_evidence import BESIDE_CONCEPT, either, lent_words, said_beside, said_here, spelled_right
from ingest.registers.lexicon.names import country_of, script

LENT_WORD = 0.6
"""The same where the sentence of which this one goes on speaking says it."""
LENDABLE = frozenset({*TIMES, "place"})
"""Kinds of answer that hold for what is said next of the same: "It was the second meeting", when that was."""
KIND, HEADLINE = 0.5, 0.12
"""What the right kind of answer adds to a sentence's total, and what it loses as a headline: the body says more."""
MEANING = 1.5
"""What nearness in meaning counts for beside the share of the content that is said; 1 to 3 do as well."""
IN_FOCUS = 30
"""Ranks that a sentence gains by standing in a document that the conversation is about."""


SAYS = 0.7
"""What words count for that may be those of whom the question asks about."""
WAS_THERE = 0.6
"""What a visit counts for that only a meeting in the place tells of."""
PASSING = 0.5
"""What a sentence counts for that only names somebody of whom nothing else is asked: who it is should come first."""


@dataclass(frozen=True, slots=True)
class Score:
    """0 to 1 each, 1 best; a name, figure or kind at 0 means that the sentence cannot answer."""

    names: Mapping[str, float]
    figures: Mapping[str, float]
    words: Mapping[str, float]
    said: float
    """The best that the sentence itself, not those beside it, says of any content word; 1 without content words."""
    kind: float
    meaning: float
    total: float
    counted: tuple[str, ...] = ()
    """The words for what a question after a number counts."""
    own: float = 1.0
    """The share that is said of the words of the question itself, without those that the conversation lent it."""
    ahead: bool = False
    """Whether what is asked of the past is only announced here."""
    lent: frozenset[str] = frozenset()
    """Names that the conversation lent a question which names something itself; its answer need not say them."""

    @property
    def content(self) -> float:
        """The share of what the question says in content words that is said here; a known act weighs double, and so
        does what is counted."""
        doubled = [word.casefold() in self.counted or bool(concepts_of(word.casefold())) for word in self.words]
        weights = [2.0 if double else 1.0 for double in doubled]
        return float(np.average(list(self.words.values()), weights=weights)) if self.words else 1.0

    @property
    def telling(self) -> float:
        """How much it tells of what is asked, in the words of the question or in others."""
        return self.content + MEANING * max(self.meaning, 0.0)

    @property
    def weakest_name(self) -> float:
        own = [value for name, value in self.names.items() if name not in self.lent]
        return min([*own, *self.figures.values()], default=1.0)


def score(
    question: Question, candidates: Sequence[Candidate], lexicon: Lexicon, focus: Collection[str] = frozenset()
) -> list[Score]:
    """A score for each candidate, which come in the order of the search; documents in `focus` are preferred."""
    if not candidates:
        return []
    question = spelled_right(question, candidates)
    vectors = lexicon.vectors([question.text, *(candidate.text for candidate in candidates)])
    cosines = vectors[1:] @ vectors[0]
    return [
        score_one(question, candidate, lexicon, float(cosine), rank - IN_FOCUS * (candidate.source.document in focus))
        for rank, (candidate, cosine) in enumerate(zip(candidates, cosines, strict=True))
    ]


def score_one(question: Question, candidate: Candidate, lexicon: Lexicon, cosine: float, rank: int) -> Score:
    names = {" ".join(group): named(group, question, candidate, lexicon) for group in question.names}
    past = asks_of_the_past(question.text)
    figures = {figure: figure_coverage(figure, candidate, past) for figure in question.figures}
    here = said_here(question.words, candidate, lexicon)
    lent = lent_words(question.words, candidate, lexicon)
    words = {
        w: max(said, LENT_WORD * more, said_beside(w, candidate))
        for w, said, more in zip(question.words, here, lent, strict=True)
    }
    words |= {w: max(words[one], words[other]) for one, other in either(question) for w in (one, other)}
    words |= {w: max(words[w], WAS_THERE) for w in visits_asked(question) if candidate.concepts & concepts_of("met")}
    light = said_here(question.light, candidate, lexicon)
    kind = fits(question, candidate.text, candidate.people, lexicon, candidate.whole.day)
    if kind < LENT and question.kind in LENDABLE and (before := candidate.same_event):
        kind = max(kind, LENT * fits(question, before.text, before.people, lexicon, before.whole.day))
    if question.kind == "statement" and kind < SAYS and says_from_afar(question, candidate, names):
        kind = SAYS
    kind *= bound(question, candidate, words)
    if question.kind == "number" and kind < ONLY and tells_the_only_number(question, candidate.text, words):
        kind = ONLY
    if question.kind == "polar" and not tells_the_act(question, words, candidate):
        kind = 0.0
    if asks_for_a_name_alone(question) and any(is_meant(mention, question.names) for mention in candidate.people):
        kind = max(PASSING, has_identity(question, candidate.text, candidate.people))
    head = [words[word] for word in question.words if word.casefold() in question.heads]
    parts = [(1.0 if name in question.lent else 2.0, [value]) for name, value in names.items()]
    parts += [(1.5, [*figures.values()]), (1.5, [*words.values(), *head]), (0.3, light)]
    weight = sum(w * len(values) for w, values in parts)
    covered = sum(w * sum(values) for w, values in parts) / weight if weight else 0.5
    total = covered + 0.35 * max(cosine, 0.0) + KIND * kind - 0.003 * min(rank, 30)
    total -= HEADLINE if candidate.is_headline else 0.0
    counted = question.heads if question.kind == "number" else ()
    ahead = past and only_announces(question, candidate.text)
    own = [words[word] for word in question.own_words] if TOPIC.search(question.text) else []
    said = sum(own) / len(own) if own else 1.0
    return Score(
        names, figures, words, max(here, default=1.0), kind, cosine, total, counted, said, ahead, question.lent
    )


def visits_asked(question: Question) -> list[str]:
    """The words by which a question asks of somebody's visit to a place: whoever met somebody there was there."""
    going = concepts_of("visit")
    return [word for word in question.words if concepts_of(word.casefold()) & going] if places(question.text) else []


def says_from_afar(question: Question, candidate: Candidate, names: Mapping[str, float]) -> bool:
    """Whether somebody speaks whom the question names in another script, in which no rule reads people."""
    theirs = [value for name, value in names.items() if not country_of(name) and name not in set(places(question.text))]
    speaks = script(question.text) != script(candidate.text) and not candidate.people and SPEECH.search(candidate.text)
    return bool(speaks) and max(theirs, default=0.0) >= BY_REFERENCE


def asks_for_a_name_alone(question: Question) -> bool:
    return question.kind == "thing" and bool(question.names) and not (question.words or question.figures)


def tells_the_act(question: Question, words: Mapping[str, float], candidate: Candidate) -> bool:
    """Whether the acts and things of a yes-or-no question are all told, and by what those do whom it names; what the
    conversation lent it may be told elsewhere."""
    if TOPIC.search(question.text):
        return True
    named = [
        mention for mention in candidate.people if any(means_person(name, [mention.person]) for name in question.names)
    ]
    if len({mention.person.name for mention in named}) > 1 and not any(mention.subject for mention in named):
        return False
    return all(said >= BESIDE_CONCEPT for word, said in words.items() if concepts_of(word.casefold()))
