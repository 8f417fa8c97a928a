"""Headlines In Which Every Word Has A Capital: which of their words are names is told by the text below them."""

import re
from functools import lru_cache
from itertools import pairwise

from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.senses import Kind, sense_of

LONGEST = 200
SHORT = 3
"""Letters of words that such a headline may leave small."""
LEAST = 4
MOST_SMALL = 0.2
ENDED = re.compile(r"[.!?。…;:,]\W*$")


def plainly(text: str, whole: str) -> str:
    """A headline with a small letter for what follows a name of its document and has a capital nowhere else there, as
    the verb in "Xi Jinping Meets Vladimir Putin"; any other text as it is."""
    if not is_headline(text):
        return text
    names = capitals(whole)
    for before, word in pairwise(list(WORD.finditer(text))):
        if text[before.end() : word.start()] == " " and is_name(before.group(), names):
            text = text[: word.start()] + lowered(word.group(), names) + text[word.end() :]
    return text


def is_name(word: str, names: frozenset[str]) -> bool:
    return word.casefold() in names and sense_of(word).kind is Kind.OTHER


def lowered(word: str, names: frozenset[str]) -> str:
    small = word.lower()
    return word if word.isupper() or word.casefold() in names or len(small) != len(word) else small


def is_headline(text: str) -> bool:
    """Whether nearly all longer words of a line have capitals."""
    if len(text) > LONGEST or ENDED.search(text):
        return False
    words = [word for word in WORD.findall(text) if len(word) > SHORT and word.upper() != word.lower()]
    return len(words) >= LEAST and sum(map(str.islower, words)) <= MOST_SMALL * len(words)


@lru_cache(maxsize=8)
def capitals(whole: str) -> frozenset[str]:
    """The words that a text has with capitals outside its headlines, and never in small letters."""
    body = [word for line in whole.splitlines() if not is_headline(line) for word in WORD.findall(line)]
    small = {word for word in body if word.islower()}
    return frozenset(word.casefold() for word in body if not word.islower() and word.lower() not in small)
