"""A question finds passages: by words, by what reads the same in every language, and by meaning; then a second look."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date

import numpy as np
from langchain_core.embeddings import Embeddings

from assistant.conversation import Found
from assistant.limits.near_days import asked_days, nearness
from assistant.question.question import understand
from assistant.question.respelling import read_as
from assistant.search.rank import EVERYTHING, Pool, Weights, merged, order
from ingest.index.index import Index
from ingest.index.lookup import Lookup
from ingest.library.library import Library
from ingest.registers.lexicon.names import CJK, country_of, find_names, script, written_words
from ingest.signs.told import Days

REACH = 100
"""Passages asked of each index; a sum of scores needs to see past the best few."""
READ, OPENING = 5, 20_000
"""Documents, and characters of each, looked through for a name that the library does not have as it is spelt."""

Aliases = Callable[[str], Sequence[str]]
"""Other spellings of the names in a question, as the library knows them."""


class Search:
    """Finds the passages of the library for a stand-alone question. Safe to use from several threads."""

    def __init__(
        self,
        library: Library,
        index: Index,
        embeddings: Embeddings,
        aliases: Aliases = lambda question: (),
        weights: Weights = EVERYTHING,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._library = library
        self._lookup = Lookup(library, index)
        self._embeddings = embeddings
        self._aliases = aliases
        self._weights = weights
        self._today = today

    def find(
        self, question: str, k: int, allowed: Collection[str] | None = None, days: Sequence[Days] = ()
    ) -> tuple[Found, ...]:
        """At most k passages, best first; none when the library is empty.

        `allowed`: the ids that may be found. `days`: what passages had better tell of, beside what the question names.
        """
        if not question.strip():
            return ()
        pool = self._pool(question, allowed, days)
        scores = merged(pool, self._weights)
        places = order(pool, script(question).lower(), self._weights)[:k]
        score_of = {pool.ids[place]: float(scores[place]) for place in places}
        passages = self._library.passages(list(score_of))
        return tuple(Found(passage, round(score_of[passage.id], 4)) for passage in passages)

    def read_as(self, question: str, found: Sequence[Found]) -> dict[str, str]:
        """Of the question's names that no passage spells so, what passages that were found for it have instead."""
        names = [name for name in understand(question).names if not country_of(name[0]) and not CJK.search(name[0])]
        if not self._lookup.unknown([word for name in names for word in name]):
            return {}
        unknown = [name for name in names if self._lookup.unknown(name)]
        texts = list(self._texts(found)) if unknown else []
        written = [one.words for text in texts for one in find_names(text)]
        read = [(name, other) for name in unknown if (other := read_as(name, written))]
        # The Gruppe of a German question is no other spelling of the Group, which is no name either.
        common = {word for text in texts for word, _ in written_words(text) if word[0].islower()}
        pairs = {own: their for name, other in read for own, their in zip(name, other, strict=True)}
        return {own: their for own, their in pairs.items() if own != their and their.casefold() not in common}

    def _texts(self, found: Sequence[Found]) -> Iterator[str]:
        """The first documents, a paragraph at a time, and the passages of the others."""
        sources = list(dict.fromkeys(one.passage.source for one in found))[:READ]
        for source in sources:
            document = self._library.document(source.document, source.version)
            yield from (source.title, *(document.text[:OPENING].splitlines() if document else ()))
        yield from (one.passage.text for one in found if one.passage.source not in sources)

    def _pool(self, question: str, allowed: Collection[str] | None, days: Sequence[Days]) -> Pool:
        vector = np.asarray(self._embeddings.embed_query(question), dtype=np.float32)
        asked = " ".join((question, *self._aliases(question)))
        words = dict(self._lookup.by_words(asked, REACH, allowed))
        signs = dict(self._lookup.by_signs(asked, REACH, allowed, self._weights.senses))
        near = dict(self._lookup.by_meaning(vector, REACH, allowed))
        found = self._lookup.candidates(list({**words, **signs, **near}))
        asked_for = sorted({*days, *asked_days(question, self._today())})
        return Pool(
            ids=[one.id for one in found],
            words=np.array([words.get(one.key, 0.0) for one in found]),
            signs=np.array([signs.get(one.key, 0.0) for one in found]),
            meaning=np.array([one.likeness(vector) for one in found], dtype=np.float64),
            days=np.array([nearness(asked_for, one.days, one.published) for one in found]),
            scripts=[one.script for one in found],
            languages=[one.language for one in found],
            documents=[one.document for one in found],
            vectors=[one.vector for one in found],
        )
