"""The order of passages for a question: scores merged, languages apart, then a document and a copied passage once."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Vector = NDArray[np.float32]

ABROAD_EVERY = 4
"""At least every so many-th place is for a passage in another script, however well its own kind does."""
FOREIGN_AFTER = 3
"""Passages before the best one in another language than the question's, be it of the same script."""
TONGUE = 10
"""Passages by whose words the language of a question is told."""
ALIKE = 0.95
"""The cosine of a passage and its copy: a word or two corrected leave it above, a sentence more does not."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each ingredient counts; what is 0 or False is left out."""

    words: float = 1.0
    signs: float = 1.0
    meaning: float = 0.5
    days: float = 3.0
    senses: bool = True
    """Offices, bodies and countries among the signs."""
    apart: bool = True
    foreign: bool = True
    """A place for another language, whatever its script."""
    spread: bool = True


EVERYTHING = Weights()


@dataclass(frozen=True, slots=True)
class Pool:
    """What is known of the passages found, each array or list as long as `ids`."""

    ids: Sequence[str]
    words: Scores
    signs: Scores
    meaning: Scores
    days: Scores
    scripts: Sequence[str]
    languages: Sequence[str]
    documents: Sequence[str]
    vectors: Sequence[Vector]
    """Of length 1, or empty for a passage that is not embedded yet."""


def merged(pool: Pool, weights: Weights) -> Scores:
    """The sum of standard scores: they keep how sure each list is, which merging by rank throws away."""
    return weights.words * standard(pool.words) + across(pool, weights)


def across(pool: Pool, weights: Weights) -> Scores:
    """What can be compared between languages: no words."""
    return weights.signs * standard(pool.signs) + weights.meaning * standard(pool.meaning) + weights.days * pool.days


def standard(scores: Scores) -> Scores:
    spread = scores.std() if len(scores) else 0.0
    result: Scores = (scores - scores.mean()) / spread if spread > 0 else np.zeros(len(scores))
    return result


def order(pool: Pool, script: str, weights: Weights) -> list[int]:
    """Places in the pool, best first, for a question in this script."""
    ranked: list[int] = np.argsort(-merged(pool, weights), kind="stable").tolist()
    if weights.apart:
        home = [place for place in ranked if pool.scripts[place] == script]
        abroad = [place for place in ranked if pool.scripts[place] != script]
        ranked = taken_in_turn(home, abroad, before(pool, weights))
    if weights.foreign:
        ranked = with_foreign(ranked, pool, language_of(pool, script), across(pool, weights))
    if weights.spread:
        ranked = once_each(ranked, pool)
    return ranked


def with_foreign(ranked: Sequence[int], pool: Pool, language: str, common: Scores) -> list[int]:
    """The list with the best passage in another language early in it: by `common`, what languages can be compared by.

    Where it is the only source of an answer, everything of nearly that in the question's own language has more words.
    """
    first = ranked[:FOREIGN_AFTER]
    others = [place for place in ranked[FOREIGN_AFTER:] if pool.languages[place] not in (language, "")]
    best = sorted(others, key=lambda place: -common[place])[:1]
    return [*first, *best, *(place for place in ranked[FOREIGN_AFTER:] if place not in best)]


def language_of(pool: Pool, script: str) -> str:
    """The language of a question: that of the passages which have most of its words."""
    told: Counter[str] = Counter()
    for place in np.argsort(-pool.words, kind="stable")[:TONGUE].tolist():
        if pool.scripts[place] == script and pool.languages[place]:
            told[pool.languages[place]] += pool.words[place]
    return told.most_common(1)[0][0] if told else ""


def before(pool: Pool, weights: Weights) -> Callable[[int, int], bool]:
    """Whether a passage from abroad comes before one at home; words count for it where it has more of them, as of a
    Latin name in a Chinese text, and never against it."""
    common, words = across(pool, weights), weights.words * standard(pool.words)

    def comes_first(theirs: int, mine: int) -> bool:
        return bool(common[theirs] + max(0.0, words[theirs] - words[mine]) > common[mine])

    return comes_first


def taken_in_turn(home: Sequence[int], abroad: Sequence[int], comes_first: Callable[[int, int], bool]) -> list[int]:
    """One list of both, each in its order: the better head first, but from abroad every few places."""
    merged_order: list[int] = []
    mine, theirs, since = 0, 0, 0
    while mine < len(home) and theirs < len(abroad):
        if since == ABROAD_EVERY - 1 or comes_first(abroad[theirs], home[mine]):
            merged_order.append(abroad[theirs])
            theirs, since = theirs + 1, 0
        else:
            merged_order.append(home[mine])
            mine, since = mine + 1, since + 1
    return [*merged_order, *home[mine:], *abroad[theirs:]]


def once_each(ranked: Sequence[int], pool: Pool) -> list[int]:
    """The first five places for five documents, a passage and its copies once; the next five for five others; then
    whatever is left in its order."""
    first = leading(ranked, 5, lambda place, other: same_document(pool, place, other) or copies(pool, place, other))
    taken = {pool.documents[place] for place in first}
    rest = [place for place in ranked if place not in set(first)]
    fresh = [place for place in rest if pool.documents[place] not in taken]
    second = leading(fresh, 5, lambda place, other: same_document(pool, place, other))
    return [*first, *second, *(place for place in rest if place not in set(second))]


def leading(ranked: Sequence[int], many: int, same: Callable[[int, int], bool]) -> list[int]:
    """The best so many of which no two are the same."""
    found: list[int] = []
    for place in ranked:
        if len(found) < many and not any(same(place, other) for other in found):
            found.append(place)
    return found


def same_document(pool: Pool, place: int, other: int) -> bool:
    return pool.documents[place] == pool.documents[other]


def copies(pool: Pool, place: int, other: int) -> bool:
    """Whether two passages say the same in nearly the same words; of a reprint, what it alone says is none."""
    one, another = pool.vectors[place], pool.vectors[other]
    return bool(len(one) and len(another) and float(one @ another) >= ALIKE)
