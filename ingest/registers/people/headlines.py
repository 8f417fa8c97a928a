"""Headlines In Which Every Word Has A Capital, NAMES IN CAPITALS before a text: written as names are elsewhere."""

import re
from functools import lru_cache
from itertools import pairwise, takewhile

from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.senses import Kind, sense_of

LONGEST = 200
SHORT = 3
"""Letters of words that such a headline may leave small."""
LEAST = 4
MOST_SMALL = 0.2
WHOLE = re.compile(r"[^\W\d_]{2,}(?:[ -][^\W\d_]{2,})+")
GOES_ON = re.compile(r",? (?:\(|(?![A-ZА-ЯЁ]{2})[^\W\d_])")
MOST_NAMES = 4
"""Words of a name."""
SOUNDED = re.compile("[AEIOUYАЕЁИОУЫЭЮЯ]")
ENDED = re.compile(r"[.!?。…;:,]\W*$")


def plainly(text: str, whole: str) -> str:
    """A headline with a small letter for what follows a name of its document and has a capital nowhere else there, as
    the verb in "Xi Jinping Meets Vladimir Putin"; any other text as it is, but for a name in capitals that opens it."""
    text = in_small_letters(text)
    if not is_headline(text):
        return text
    names = capitals(whole)
    for before, word in pairwise(list(WORD.finditer(text))):
        if text[before.end() : word.start()] == " " and is_name(before.group(), names):
            text = text[: word.start()] + lowered(word.group(), names) + text[word.end() :]
    return text


def in_small_letters(text: str) -> str:
    """A text that opens with a name in capitals, before an apposition or a verb, with the name as it is elsewhere."""
    words = list(takewhile(is_shouted, WORD.finditer(text)))
    after = text[words[-1].end() :] if words else ""
    name = text[words[0].start() : words[-1].end()] if words else ""
    if not 2 <= len(words) <= MOST_NAMES or not GOES_ON.match(after) or not WHOLE.fullmatch(name):
        return text
    return name.title().join(text.split(name, 1)) if len(name.title()) == len(name) else text


def is_shouted(match: re.Match[str]) -> bool:
    """Whether a word in capitals can be spoken and means nothing else."""
    word = match.group()
    return word.isupper() and bool(SOUNDED.search(word)) and sense_of(word).kind is Kind.OTHER


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
