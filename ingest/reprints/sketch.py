"""A sample of a text's runs of words, by which its reprints are found however much of it was cut off.

Every run of five words whose hash falls into a fixed quarter of all hashes is kept: FracMinHash, Irber et al. 2022,
"Lightweight compositional analysis of metagenomes". What two texts have in common shows in what their samples have in
common, whatever else stands in either, which a MinHash of fixed length cannot promise for a short piece of a long text.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from ingest.describe.publisher import agency
from ingest.documents import Document, Passage
from ingest.prepared import RULES, Sketch

# Languages written without spaces: every character is a word.
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W_]+")
RUN, KEPT_OF = 5, 4
LONGEST, MOST = 1_000, 2_000
"""Passages that are looked at and prints that are kept: a whole book is nobody's reprint, and would only cost room."""


def sketch(document: Document, passages: Sequence[Passage]) -> Sketch:
    """Of what is kept of the document."""
    kept = [piece.sentence_text(sentence) for piece in passages[:LONGEST] for sentence in piece.sentences]
    return Sketch(RULES, tuple(prints(kept)), agency(document.text, document.dropped))


def prints(sentences: Iterable[str]) -> list[int]:
    """Hashes of 63 bits, as a database can keep them, ascending."""
    found = {hashed(run) for run in runs(words(sentences), RUN)}
    return sorted(number for number in found if number % KEPT_OF == 0)[:MOST]


def words(sentences: Iterable[str]) -> list[str]:
    return [word for sentence in sentences for word in WORD.findall(sentence.casefold())]


def runs(found: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """Every `length` words that follow each other; all of a text that has fewer."""
    return {tuple(found[start : start + length]) for start in range(max(len(found) - length + 1, 1))}


def hashed(run: Sequence[str]) -> int:
    return int.from_bytes(blake2b(" ".join(run).encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
