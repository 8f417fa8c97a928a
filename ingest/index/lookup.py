"""Passages by words, by signs and by meaning, among all or among those allowed."""

from collections.abc import Collection, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ingest.index.index import Index
from ingest.index.shortlist import Candidate, candidates
from ingest.library import sqlite
from ingest.library.library import Library
from ingest.registers.lexicon.names import is_function_word
from ingest.registers.lexicon.sounds import WORD, of_word
from ingest.signs.signs import MEANT, asked_signs
from ingest.text.words import tokens

FEW = 5_000
"""Passages up to which comparing all of them with a question takes some milliseconds."""
Scored = list[tuple[int, float]]
"""Passage keys with their score, best first; among them may be some of documents just retired."""


class Lookup:
    """Asks the two indexes of a library. `allowed`: the ids that may be found, None for all; its size is no matter."""

    def __init__(self, library: Library, index: Index) -> None:
        self._library = library
        self._index = index
        self._kept = lru_cache(maxsize=8)(self._read_keys)

    def by_words(self, query: str, k: int, allowed: Collection[str] | None = None) -> Scored:
        """By BM25 over any word of the query; those that carry no content only where there are no others."""
        return self._by_terms(tokens(content(query)) or tokens(query), k, allowed)

    def by_signs(self, query: str, k: int, allowed: Collection[str] | None = None, senses: bool = True) -> Scored:
        """By BM25 over what reads the same in every language: names by their sound, dates, numbers, and `senses`."""
        asked = asked_signs(query)
        common = self._common(query, asked)
        asked = [sign for sign in asked if sign not in common]
        return self._by_terms([sign for sign in asked if senses or not sign.startswith(MEANT)], k, allowed)

    def by_meaning(self, vector: ArrayLike, k: int, allowed: Collection[str] | None = None) -> Scored:
        """By the cosine of unit vectors."""
        query = np.asarray(vector, dtype=np.float32)
        keys = self._keys(allowed)
        return self._index.nearest(query, k) if keys is None else self._nearest_among(query, k, keys)

    def candidates(self, keys: Sequence[int]) -> list[Candidate]:
        """What a second look needs of these passages, in no order; those that cannot be searched are left out."""
        return candidates(self._library.reads, keys)

    def unknown(self, words: Sequence[str]) -> list[str]:
        """Those of the words that no passage has, in whatever form."""
        forms = {word: tokens(word) for word in words}
        with self._library.reads.connect() as connection:
            known = sqlite.frequencies(connection, [form for many in forms.values() for form in many])
        return [word for word, many in forms.items() if not known.keys() & set(many)]

    def _common(self, query: str, asked_for: Collection[str]) -> set[str]:
        """Of the signs asked for, the sounds of words that are no names here: more passages have the word than have it
        as a name. To count them takes as long as there are passages, so no others are."""
        heard_as = {word: set(of_word(word)) for word in WORD.findall(query)}
        stems = {word: tokens(word) for word, own in heard_as.items() if own.intersection(asked_for)}
        heard = [(sound, word) for word in stems for sound in of_word(word)]
        with self._library.reads.connect() as connection:
            asked = [*(sound for sound, _ in heard), *(stem for many in stems.values() for stem in many)]
            known = sqlite.frequencies(connection, asked)
        return {sound for sound, word in heard if known.get(sound, 0) < max(known.get(stem, 0) for stem in stems[word])}

    def _by_terms(self, words: Sequence[str], k: int, allowed: Collection[str] | None) -> Scored:
        if not words:
            return []
        with self._library.reads.connect() as connection:
            return sqlite.search_words(connection, list(dict.fromkeys(words)), k, self._keys(allowed))

    def _nearest_among(self, query: NDArray[np.float32], k: int, keys: Sequence[int]) -> Scored:
        """Few keys are all compared; where many are allowed, most of what the index finds is among them."""
        enough = 2 * k * self._library.count_words() // max(len(keys), 1)
        if len(keys) > FEW and enough < FEW:
            found = self._index.nearest(query, enough)
            allowed = set(keys)
            if len(kept := [pair for pair in found if pair[0] in allowed]) >= k:
                return kept[:k]
        return self._index.compared(query, k, keys)

    def _keys(self, allowed: Collection[str] | None) -> Sequence[int] | None:
        return None if allowed is None else self._kept(frozenset(allowed), self._library.revision())

    def _read_keys(self, allowed: frozenset[str], revision: int) -> Sequence[int]:
        with self._library.reads.connect() as connection:
            return sqlite.keys_of(connection, allowed)


def content(query: str) -> str:
    """The query without its articles, pronouns and interrogatives."""
    return WORD.sub(lambda match: "" if is_function_word(match.group()) else match.group(), query)
