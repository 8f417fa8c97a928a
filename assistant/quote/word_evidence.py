"""How much a sentence says of the words of a question: by the same word, another for it, one near in meaning."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from difflib import get_close_matches

import numpy as np

from assistant.question.concepts import concepts_of
from assistant.question.lexicon import Lexicon
from assistant.question.question import Question
from assistant.quote.candidates import Candidate, meanings
from assistant.quote.name_evidence import BY_REFERENCE
from ingest.registers.lexicon.terms import terms
from ingest.registers.lexicon.wordlists import EXACT_WORDS, FUNCTION_WORDS, words
from ingest.text.words import tokens

BESIDE_WORD = 0.45
"""What a content word counts for when it stands beside the sentence."""
BESIDE_CONCEPT = 0.36
"""The same where another word for it, or the word in another language, stands there."""
WITHIN_WORD = 0.33
"""What a content word counts for when a report of one thing begins with it, in any of these ways."""
SPELLED, SAME_SPELLING = 5, 0.88
"""Letters from which a word can be a misspelled other one, and how like they are then: precurser and precursor .89."""
OTHER_ACT = 0.4
"""What nearness in meaning is worth for a word whose other words are known."""
SAME_CONCEPT = 0.8
"""What a word counts for when the sentence has another that reports use for it."""
EITHER = re.compile(r"\b([\w-]+) (?:or|или|ou|oder|o) ([\w-]+)\b")


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


def either(question: Question) -> list[tuple[str, str]]:
    """The words of which a question takes the one or the other: the forum of "which forum or drill"."""
    pairs = (match.groups() for match in EITHER.finditer(question.text))
    return [(one, other) for one, other in pairs if one in question.words and other in question.words]


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
