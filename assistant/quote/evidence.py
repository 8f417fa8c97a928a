"""How well a sentence, read in its document, carries the answer to a question."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np

from assistant.question.concepts import concepts_of
from assistant.question.lexicon import Lexicon
from assistant.question.question import TOPIC, Question
from assistant.quote.act import bound, only_announces
from assistant.quote.answer_kind import TIMES, fits, has_identity, is_meant
from assistant.quote.candidates import Candidate, meanings
from assistant.quote.counted import ONLY, tells_the_only_number
from assistant.quote.figure_evidence import asks_of_the_past, figure_coverage
from assistant.quote.name_evidence import BY_REFERENCE, LENT, means_person, named
from ingest.registers.lexicon.terms import terms
from ingest.registers.lexicon.wordlists import EXACT_WORDS, FUNCTION_WORDS, words
from ingest.text.words import tokens

BESIDE_WORD = 0.45
"""What a content word counts for when it stands beside the sentence."""
LENT_WORD = 0.6
"""The same where the sentence of which this one goes on speaking says it."""
LENDABLE = frozenset({*TIMES, "place"})
"""Kinds of answer that hold for what is said next of the same: "It was the second meeting", when that was."""
BESIDE_CONCEPT = 0.36
"""The same where another word for it, or the word in another language, stands there."""
WITHIN_WORD = 0.33
"""What a content word counts for when a report of one thing begins with it, in any of these ways."""
SPELLED, SAME_SPELLING = 5, 0.88
"""Letters from which a word can be a misspelled other one, and how like they are then: precurser and precursor .89."""
KIND, HEADLINE = 0.5, 0.12
"""What the right kind of answer adds to a sentence's total, and what it loses as a headline: the body says more."""
MEANING = 1.5
"""What nearness in meaning counts for beside the share of the content that is said; 1 to 3 do as well."""
IN_FOCUS = 30
"""Ranks that a sentence gains by standing in a document that the conversation is about."""
OTHER_ACT = 0.4
"""What nearness in meaning is worth for a word whose other words are known."""
SAME_CONCEPT = 0.8
"""What a word counts for when the sentence has another that reports use for it."""


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
        return min([*self.names.values(), *self.figures.values()], default=1.0)


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


def spelled_right(question: Question, candidates: Sequence[Candidate]) -> Question:
    """The question with each content word that no sentence has as the sentences spell it: cocain, harbor, precurser."""
    known = frozenset[str]().union(*(candidate.stems for candidate in candidates))
    missing = [w for w in question.words if len(w) >= SPELLED and w.isalpha() and not set(tokens(w)) <= known]
    if not missing:
        return question
    written = {word.casefold() for candidate in candidates for word in candidate.words if len(word) >= SPELLED}
    meant = {word: respelled(word, written) for word in missing}
    words, heads = (tuple(meant.get(word, word) for word in some) for some in (question.words, question.heads))
    return replace(question, words=words, heads=heads)


def respelled(word: str, written: Collection[str]) -> str:
    """The one written word, of the same first letter, that is likely the same; the word itself where there is none."""
    near = get_close_matches(
        word.casefold(), [one for one in written if one[0] == word[0].casefold()], 1, SAME_SPELLING
    )
    return near[0] if near else word


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
    light = said_here(question.light, candidate, lexicon)
    kind = fits(question, candidate.text, candidate.people, lexicon, candidate.whole.day)
    if kind < LENT and question.kind in LENDABLE and (before := candidate.same_event):
        kind = max(kind, LENT * fits(question, before.text, before.people, lexicon, before.whole.day))
    kind *= bound(question, candidate)
    if question.kind == "number" and kind < ONLY and tells_the_only_number(question, candidate.text, words):
        kind = ONLY
    if question.kind == "polar" and not tells_the_act(question, words, candidate):
        kind = 0.0
    if asks_for_a_name_alone(question) and any(is_meant(mention, question.names) for mention in candidate.people):
        kind = max(PASSING, has_identity(question, candidate.text, candidate.people))
    head = [words[word] for word in question.words if word.casefold() in question.heads]
    parts = [(2.0, [*names.values()]), (1.5, [*figures.values()]), (1.5, [*words.values(), *head]), (0.3, light)]
    weight = sum(w * len(values) for w, values in parts)
    covered = sum(w * sum(values) for w, values in parts) / weight if weight else 0.5
    total = covered + 0.35 * max(cosine, 0.0) + KIND * kind - 0.003 * min(rank, 30)
    total -= HEADLINE if candidate.is_headline else 0.0
    counted = question.heads if question.kind == "number" else ()
    ahead = past and only_announces(question, candidate.text)
    own = [words[word] for word in question.own_words] if TOPIC.search(question.text) else []
    said = sum(own) / len(own) if own else 1.0
    return Score(names, figures, words, max(here, default=1.0), kind, cosine, total, counted, said, ahead)


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


def said_here(asked: Sequence[str], candidate: Candidate, lexicon: Lexicon) -> list[float]:
    """For each word, how much the sentence itself says it: by stem, by concept or by meaning."""
    if not asked:
        return []
    here = content_words(candidate.words)
    nearness = lexicon.nearness(list(asked), here) if here else np.zeros((len(asked), 1))
    return [said_so(word, candidate, float(near.max())) for word, near in zip(asked, nearness, strict=True)]


def lent_words(asked: Sequence[str], candidate: Candidate, lexicon: Lexicon) -> list[float]:
    lent = candidate.leant_on
    return said_here(asked, lent, lexicon) if lent and asked else [0.0] * len(asked)


def said_so(word: str, candidate: Candidate, nearness: float) -> float:
    """How much a sentence says a word; of two words for one act the nearer says more (met, rather than talked)."""
    outright = said_outright(word, candidate)
    if outright == SAME_CONCEPT:
        return outright + (1 - SAME_CONCEPT) * nearness
    return max(outright, trust_in_nearness(word) * nearness)


def trust_in_nearness(word: str) -> float:
    """None in closed classes; less where the other words for an act are known, since its opposite is as near."""
    if is_exact(word):
        return 0.0
    return OTHER_ACT if concepts_of(word.casefold()) else 1.0


def said_outright(word: str, candidate: Candidate) -> float:
    if set(tokens(word)) <= candidate.stems:
        return 1.0
    if any(word.casefold() in mention.person.description for mention in candidate.people):
        return BY_REFERENCE
    if word.casefold() in KIN and OF_KIN.search(candidate.text):
        return SAME_CONCEPT
    said = concepts_of(word.casefold()) & candidate.concepts or terms(word) & candidate.terms
    said = said or meanings(word) & candidate.meanings
    return SAME_CONCEPT if said else 0.0


KIN = words(
    "wife husband son daughter father mother brother brothers sister sisters cousin uncle nephew relative relatives",
    "related брат сестра отец сын дочь родственник родственники hermano frère bruder",
    "弟弟 哥哥 兄弟 妹妹 姐姐 父亲 儿子 女儿 亲属 亲戚",
)
OF_KIN = re.compile(
    r"\b(?:relatives?|relations? of|related to|unrelated|kin|namesakes?|родственник\w*|однофамил\w+|parientes?|"
    r"verwandt\w*|parent de)\b|亲属|亲戚|同名|同姓",
    re.IGNORECASE,
)
"""What tells of kin without saying which: that they are none, mostly."""


def said_beside(word: str, candidate: Candidate) -> float:
    if set(tokens(word)) <= candidate.stems_beside:
        return BESIDE_WORD
    concepts, known = concepts_of(word.casefold()), terms(word)
    if concepts & candidate.concepts_beside or known & candidate.terms_beside:
        return BESIDE_CONCEPT
    whole = candidate.whole
    within = set(tokens(word)) <= whole.lead_stems or concepts & whole.lead_concepts or known & whole.lead_terms
    return WITHIN_WORD if whole.tells_one_thing and within else 0.0


def is_exact(word: str) -> bool:
    """Whether only the word itself will do: ordinals, weekdays, kin, numbers."""
    return word.casefold() in EXACT_WORDS or any(character.isdigit() for character in word)


def content_words(written: Sequence[str]) -> list[str]:
    return [word for word in written if word.casefold() not in FUNCTION_WORDS | EXACT_WORDS and word[0].isalpha()]
