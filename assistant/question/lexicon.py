"""How near two words are in meaning, across languages: an award and a medal, a ship and a 船."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from ingest.registers.lexicon.names import script

Vectors = NDArray[np.float32]

UNRELATED, SYNONYM = 0.48, 0.74
"""Cosines of single words under the bundled multilingual encoder. Of 80 English pairs, .50 parts 90 % of the related
from all unrelated ones (wife and minister .47, award and medal .62, ships and vessels .84); across scripts all of 40.
It cannot tell sisters apart (Monday and Tuesday .87), so closed classes must match exactly before this is asked."""
UNRELATED_APART, SYNONYM_APART = 0.42, 0.68
"""The same across scripts: unrelated words reach .40 (liaison and 会议), related ones lie lower (code and 代号 .55)."""

WORD = 40
"""Characters up to which a text is a word or a name."""


class Lexicon:
    """Word and sentence vectors, each computed once; `embed` turns n texts into n unit vectors."""

    def __init__(self, embed: Callable[[list[str]], Sequence[Sequence[float]]]) -> None:
        self._embed = embed
        self._known: dict[str, Vectors] = {}

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of the texts, float32, shape (len(texts), dimensions)."""
        self._learn(texts)
        return np.stack([self._known[text] for text in texts])

    def nearness(self, asked: Sequence[str], written: Sequence[str]) -> Vectors:
        """How much each written word says of each asked one, 0 to 1, shape (len(asked), len(written))."""
        if not asked or not written:
            return np.zeros((len(asked), len(written)), dtype=np.float32)
        cosines = self.vectors(asked) @ self.vectors(written).T
        apart = np.array([[script(word)] for word in asked]) != np.array([script(word) for word in written])
        least, most = np.where(apart, UNRELATED_APART, UNRELATED), np.where(apart, SYNONYM_APART, SYNONYM)
        return np.asarray(np.clip((cosines - least) / (most - least), 0.0, 1.0), dtype=np.float32)

    def _learn(self, texts: Iterable[str]) -> None:
        missing = {text for text in texts if text not in self._known}
        # Words and sentences apart: the encoder takes short texts many at once.
        for few in (sorted(t for t in missing if len(t) <= WORD), sorted(t for t in missing if len(t) > WORD)):
            if few:
                self._known.update(zip(few, np.asarray(self._embed(few), dtype=np.float32), strict=True))
