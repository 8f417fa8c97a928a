"""From a cited passage to the exact sentences of it that carry a sentence of the answer."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ingest.documents import Passage
from ingest.registers.lexicon.names import find_names, normal_form, romanised
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.text.words import CJK, tokens

LONGEST_RUN = 3
"""Sentences that a citation may span."""
PRICE = 0.12
"""The share of an answer sentence that each further sentence must bring to be worth quoting."""
NAME, FIGURE, WORD = 3.0, 3.0, 1.0
"""What the kinds of words weigh: names and figures say which event is meant."""


def pin(sentence: str, passage: Passage) -> tuple[int, int]:
    """Start and end, in the document's text, of the run of sentences that shares most with an answer sentence.

    The whole passage where nothing is shared: then only its number says that it is meant.
    """
    wanted = weights(sentence)
    total = sum(wanted.values())
    best, span = 0.0, (passage.start, passage.end)
    for count, start, end in runs(passage):
        text = passage.text[start - passage.start : end - passage.start]
        score = shared(wanted, text) / total - PRICE * (count - 1) if total else 0.0
        if score > best + 1e-9:
            best, span = score, (start, end)
    return span


def runs(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Every run of consecutive sentences as (how many, start, end), short ones first."""
    for count in range(1, LONGEST_RUN + 1):
        for first in range(len(passage.sentences) - count + 1):
            yield count, passage.sentences[first].start, passage.sentences[first + count - 1].end


def weights(sentence: str) -> dict[str, float]:
    """The content words of a sentence with their weights."""
    names = {word for name in find_names(sentence) for word in keys(name.text)}
    return {word: weight(word, word in names) for word in keys(sentence) if word not in function_words()}


def weight(word: str, is_name: bool) -> float:
    if word[0].isdigit():
        return FIGURE
    return NAME if is_name else WORD


def shared(wanted: dict[str, float], text: str) -> float:
    """How much of the wanted weight a text holds; a name counts in whatever script it is written."""
    held = set(keys(text))
    latin = romanised(text) if SPACELESS.search(text) else ""
    return sum(
        value for word, value in wanted.items() if word in held or (value == NAME and len(word) > 3 and word in latin)
    )


def keys(text: str) -> list[str]:
    """The words of a text, stemmed and in one spelling across scripts; pairs of characters where none are spaced."""
    return [
        normal_form(word) or word if word.isalpha() and not is_spaceless(word[0]) else word for word in tokens(text)
    ]


def is_spaceless(character: str) -> bool:
    """Whether a character belongs to a script that writes words without spaces."""
    return SPACELESS.match(character) is not None


SPACELESS = re.compile(f"[{CJK}]")


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    return frozenset(word for written in FUNCTION_WORDS for word in keys(written))
