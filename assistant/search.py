"""A question finds passages: by words and by meaning, merged, with the scripts it is not written in ranked apart."""

from collections.abc import Mapping, Sequence
from itertools import islice, zip_longest
from typing import Protocol

import numpy as np
from langchain_core.embeddings import Embeddings

from assistant.conversation import Found
from ingest.documents import Passage
from ingest.registers.names import script

REACH = 200
"""Passages asked of each index before merging; a merge of scores needs to see past the best few."""
OWN_SCRIPT_TURNS = 3
"""Places for passages in the question's own script for each one in another: words hardly match across scripts, so one
list would lose those. On the development corpus 3:1 had the best hit@5, .97 against .85 for one list."""


class Shelf(Protocol):
    """What a search needs of the library."""

    def passages(self, identities: Sequence[str]) -> list[Passage]: ...


class Indexes(Protocol):
    """What a search needs of the index; both answer with passage ids and scores, best first."""

    def by_words(self, query: str, k: int) -> list[tuple[str, float]]: ...
    def by_meaning(self, vector: Sequence[float], k: int) -> list[tuple[str, float]]: ...


class Search:
    """Finds the passages of the library for a stand-alone question."""

    def __init__(self, library: Shelf, index: Indexes, embeddings: Embeddings) -> None:
        self._library = library
        self._index = index
        self._embeddings = embeddings

    def find(self, question: str, k: int) -> tuple[Found, ...]:
        """At most k passages, best first; none when the library is empty."""
        if not question.strip():
            return ()
        words = dict(self._index.by_words(question, REACH))
        meaning = dict(self._index.by_meaning(self._embeddings.embed_query(question), REACH))
        passages = {passage.id: passage for passage in self._library.passages(list({**words, **meaning}))}
        scores = {identity: score for identity, score in merge(words, meaning).items() if identity in passages}
        asked = script(question)
        own = [identity for identity in ranked(scores) if script(passages[identity].text) == asked]
        other = [identity for identity in ranked(scores) if script(passages[identity].text) != asked]
        order = interleave(own, other)
        return tuple(Found(passages[identity], round(scores[identity], 4)) for identity in islice(order, k))


def merge(words: Mapping[str, float], meaning: Mapping[str, float]) -> dict[str, float]:
    """The sum of both lists' standard scores; who is missing from a list gets its lowest.

    Standard scores keep how sure each list is, which merging by rank throws away (hit@1 on the development corpus
    .60 against .49).
    """
    total = dict.fromkeys([*words, *meaning], 0.0)
    for scores in (words, meaning):
        if not scores:
            continue
        values = np.array(list(scores.values()))
        middle, spread, lowest = float(values.mean()), float(values.std()) or 1.0, float(values.min())
        for identity in total:
            total[identity] += (scores.get(identity, lowest) - middle) / spread
    return total


def ranked(scores: Mapping[str, float]) -> list[str]:
    return sorted(scores, key=lambda identity: scores[identity], reverse=True)


def interleave(own: Sequence[str], other: Sequence[str]) -> list[str]:
    """Three of the question's own script, one of the others, and so on; whichever list ends, the rest of the other."""
    rounds = [own[i : i + OWN_SCRIPT_TURNS] for i in range(0, len(own), OWN_SCRIPT_TURNS)]
    pairs = zip_longest(rounds, other, fillvalue=None)
    return [identity for few, one in pairs for identity in (*(few or ()), *((one,) if one else ()))]
