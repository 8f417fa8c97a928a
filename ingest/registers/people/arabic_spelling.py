"""Names in Arabic script spelled in other letters: `طارق الشناوي` and Tarek El-Shennawy, by their consonants."""

import re
from functools import lru_cache

from anyascii import anyascii

ARABIC = re.compile(r"[\u0600-\u06ff]")
ARTICLE = re.compile(r"^(?:ال|(?:[ae]l|a[dnrstz]h?)-)(?=\w{2})", re.IGNORECASE)
DOUBLED = re.compile(r"([a-z])\1")
CONSONANTS = {
    "x": "sh ch", "k": "kh gh k g q c", "t": "th dh t d", "s": "s z", "f": "f v ph", "p": "b p", "m": "m", "n": "n",
    "l": "l", "r": "r", "j": "dj j",
}  # fmt: skip
SOUND = {written: sound for sound, many in CONSONANTS.items() for written in many.split()}
WRITTEN = re.compile("|".join(sorted(SOUND, key=len, reverse=True)))
LEAST = 2
"""Consonants that tell a word from others."""


def spells(one: str, other: str) -> bool:
    """Whether one word is in Arabic script and the other, in another, has the same consonants."""
    if bool(ARABIC.search(one)) == bool(ARABIC.search(other)):
        return False
    ours = consonants(one)
    return len(ours) >= LEAST and ours == consonants(other)


@lru_cache(maxsize=20_000)
def consonants(word: str) -> str:
    """Without the article and what Arabic leaves out or writes in several ways: vowels, h, w and y."""
    plain = DOUBLED.sub(r"\1", anyascii(ARTICLE.sub("", word)).casefold())
    return "".join(SOUND[found] for found in WRITTEN.findall(plain))
