"""The words of a text as the full text index knows them: the same for what is stored and for what is asked."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from snowballstemmer import stemmer

from ingest.text.chinese import simplified

# Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer; kana, Han.
CJK = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
CJK += "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# The vowel signs of the Indic scripts are no letters to `re`.
LETTER = rf"[^\W_{CJK}]|[\u0900-\u0dff]"
TOKEN = re.compile(
    rf"(?P<cjk>[{CJK}]+)"
    r"|(?P<number>\d+(?:[.,:/\-]\d+)*)(?:(?:st|nd|rd|th)\b)?"
    rf"|(?P<word>[^\W\d_{CJK}](?:{LETTER})*(?:['\-.](?:{LETTER})+)*)"
)
# Quotation marks, dashes and joiners that stand for the plain ones inside words.
PLAIN: dict[int, str] = {ord(char): "'" for char in "’‘ʼ＇`´"} | {ord(char): "-" for char in "‐‑‒–−－"}
PLAIN |= {ord(char): "" for char in "\u00ad\u200b\u200c\u200d\u0640\ufeff"} | {ord("ı"): "i"}
STROKED = {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t"}
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
SEPARATORS = re.compile(r"[.,:/\-]")


def tokens(text: str) -> list[str]:
    """Stemmed, folded words in their order; overlapping pairs of characters where words are not spaced."""
    found: list[str] = []
    for match in TOKEN.finditer(fold(text)):
        kind = match.lastgroup
        if kind == "cjk":
            found += pairs(match.group())
        elif kind == "number":
            found += number(match["number"])
        else:
            found += word(match.group())
    return found


def fold(text: str) -> str:
    """Width, case, accents, traditional characters out of the way; й and Indic vowel signs are no accents."""
    text = unicodedata.normalize("NFKC", text).translate(PLAIN)
    text = text.casefold()
    return text if text.isascii() else unaccented(simplified(text))


def unaccented(text: str) -> str:
    return "".join(map(unaccented_letter, text))


@lru_cache(maxsize=1 << 16)
def unaccented_letter(letter: str) -> str:
    if "\u0300" <= letter <= "\u036f" or "\u064b" <= letter <= "\u065f":
        return ""
    if letter < "\u00c0" or "\u0400" <= letter <= "\u04ff" or letter >= "\u2000":
        return "е" if letter == "ё" else letter
    if letter in STROKED:
        return STROKED[letter]
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)) or letter


def pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run) - 1)] or [run]


def number(text: str) -> list[str]:
    """`5,400` is 5400; a date or a score is itself and its parts."""
    if GROUPED.fullmatch(text):
        return [text.replace(",", "")]
    if text.isdigit() or not SEPARATORS.search(text):
        return [text]
    return [text, *(part.lstrip("0") or "0" for part in SEPARATORS.split(text))]


@lru_cache(maxsize=1 << 17)
def word(text: str) -> tuple[str, ...]:
    """The stem; of a hyphenated word its parts and the whole without hyphens."""
    text = text.strip("'.-")
    if text.endswith("'s"):
        text = text[: -len("'s")]
    parts = [part for part in re.split(r"['\-.]", text) if part]
    if len(parts) == 1:
        return (stem(parts[0]),)
    joined = "".join(parts)
    # U.S. is one word written with points, not two.
    if all(len(part) == 1 for part in parts):
        return (stem(joined),)
    return (*(stem(part) for part in parts), stem(joined))


def stem(text: str) -> str:
    letter = text[0]
    if "\u0400" <= letter <= "\u04ff":
        return stem_with("russian")(text)
    if "\u0600" <= letter <= "\u06ff":
        return stem_with("arabic")(text)
    return stem_with("english")(text) if letter < "\u0250" else text


@cache
def stem_with(language: str) -> Callable[[str], str]:
    stem_word: Callable[[str], str] = stemmer(language).stemWord
    return stem_word
