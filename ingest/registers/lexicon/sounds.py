"""Names by how they sound, so that one name meets itself in any script: Kolokoltsev, Колокольцев, 科洛科利采夫.

A foreign name is its consonants, in classes that survive transcription (`~klklsf`); a Chinese one the pinyin of each
two syllables that follow each other (`^xiaohong`). No word of a text has such a mark.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby, pairwise

from anyascii import anyascii

from ingest.registers.lexicon.names import chinese_names, is_function_word
from ingest.text.chinese import simplified
from ingest.text.palladius import pinyin
from ingest.text.pinyin import syllables

HAN = re.compile("[\u3400-\u9fff]+")
KATAKANA = re.compile("[\u30a1-\u30ff]{3,}")
WORD = re.compile(r"[^\W\d_]+")
CONSONANTS = {
    "s": "shch schtsch tsch tch sch sh zh ch cz ts tz dzh dz dj z s ç",
    "k": "ck kk gh g k q c",
    "h": "kh x",
    "f": "ph f v w",
    "p": "p b",
    "t": "th dh t d",
    "m": "m",
    "n": "n",
    "l": "l r",
}
"""What transcribers take for one another: voiced for voiceless, r for l, any hiss or affricate for any other."""
SOUND = {written: sound for sound, many in CONSONANTS.items() for written in many.split()}
LATIN = re.compile(
    r"(?P<soft>c(?=[eiy]))|(?P<ng>ng(?![aeiou]))|(?P<m>m(?=[pbfv]))|(?P<j>j(?=[aeiou]))|(?P<x>x)|(?P<h>h(?=[aeiouy]))|"
    rf"(?P<plain>{'|'.join(sorted(SOUND, key=len, reverse=True))})|(?P<vowel>[aeiouyj]+)"
)
SPECIAL = {"soft": "s", "ng": "n", "m": "n", "j": "s", "x": "ks", "h": "h", "vowel": "."}
OF_A_PLACE = re.compile(r"(?<=[^\W\d_]{3})ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$")
"""What makes the name of a place an adjective in Russian: Донгузский is of Donguz, Амурский of the Amur."""
CASE_ENDING = re.compile(r"(?<=[оеё]в|[иы]н|ск|цк)(?:ым|ом|ем|ой|ою|ого|ому|ых|ыми|ий|ая|ую|ей)$")
INITIALS = {"zh": "s", "ch": "s", "sh": "s", "b": "p", "p": "p", "m": "m", "f": "f", "d": "t", "t": "t", "n": "n"}
INITIALS |= {"l": "l", "g": "k", "k": "k", "h": "h", "w": "f", "y": ""} | dict.fromkeys("jqxrzcs", "s")
BY_CHARACTER = {
    "尔": "l",
    "姆": "m",
    "希": "h.",
    "乌": ".",
    "伍": ".",
    "什": "s.",
    "京": "t.n",
    "金": "k.n",
    "瓦": "f.",
}
BY_CHARACTER |= dict.fromkeys("加基吉", "k.") | dict.fromkeys("杰捷季久佳", "t.")
"""Characters that write another sound than their pinyin has: 吉 is ги, 季 is ди, 尔 is the bare л or р, 希 is хи."""
AS_A_NAME = {
    "长": "chang", "重": "chong", "厦": "xia", "都": "du", "曾": "zeng", "单": "shan", "查": "zha", "解": "xie",
    "仇": "qiu", "翟": "zhai", "覃": "qin", "藏": "zang", "佛": "fo", "蚌": "beng", "薄": "bo", "缪": "miao",
    "郗": "chi", "埔": "pu", "逄": "pang", "睢": "sui",
}  # fmt: skip
"""How names of people and places read a character that is read otherwise as a word: 长春, 重庆, 厦门, 成都."""
VOWELLED = 3
"""Consonants from which a name is known by them alone; a shorter one keeps the places of its vowels."""


def sounds(text: str, all_words: bool = False) -> list[str]:
    """The marked sounds of a text's names; of every word, where `all_words` or where a script has no capitals."""
    text = unicodedata.normalize("NFC", text)
    return [*of_han(simplified(text)), *of_katakana(text), *of_spelled(text, all_words)]


def of_han(text: str) -> Iterator[str]:
    for run in HAN.findall(text):
        yield from in_pairs([AS_A_NAME.get(character) or anyascii(character).lower() for character in run])
    for name in chinese_names(text):
        for part in name.text.split("·"):
            yield from known_by(heard(part))


def of_katakana(text: str) -> Iterator[str]:
    for run in KATAKANA.findall(text):
        yield from known_by(consonants(anyascii(run).lower()))


def of_spelled(text: str, all_words: bool) -> Iterator[str]:
    words = [match for match in WORD.finditer(text) if all_words or is_name(match.group())]
    for match in words:
        if not is_function_word(match.group()):
            yield from of_word(match.group())
            if not all_words and (place := OF_A_PLACE.sub("", match.group())) != match.group():
                yield from of_word(place)
    for run in neighbours(text, words):
        yield from in_pairs([syllable for word in run for syllable in chinese_syllables(word)])


def is_name(word: str) -> bool:
    """Written with a capital, or in a script that has none and puts blanks between words."""
    first = word[0]
    return first.isupper() or ("\u0590" <= first <= "\u0dff" and len(word) > 3)


def neighbours(text: str, words: Sequence[re.Match[str]]) -> Iterator[list[str]]:
    """Runs of words that are Chinese by their syllables, one blank or hyphen apart."""
    run: list[str] = []
    end = -2
    for match in words:
        if match.start() != end + 1 or text[end] not in " -’'":
            yield run
            run = []
        if chinese_syllables(match.group()):
            run.append(match.group())
            end = match.end()
    yield run


UKRAINIAN = str.maketrans("ієїе", "иэиэ")
"""Letters of Chinese names as Ukrainian has them, by what Russian has for them."""


@lru_cache(maxsize=1 << 16)
def chinese_syllables(word: str) -> tuple[str, ...]:
    """The pinyin syllables of a word that is wholly such, in Latin or as Russian writes them; of any other none."""
    written = word.lower().replace("ü", "u").replace("-", "")
    if "\u0400" <= written[0] <= "\u04ff":
        written = pinyin(written) or pinyin(written.translate(UKRAINIAN)) or ""
    return syllables(written)


def in_pairs(syllables: Sequence[str]) -> Iterator[str]:
    """What northerners and southerners, and some who write Russian, do not keep apart is one: n and ng, ong and un."""
    for first, second in pairwise(syllables):
        yield f"^{first}{second}".replace("ong", "un").replace("ng", "n")


@lru_cache(maxsize=1 << 17)
def of_word(word: str) -> tuple[str, ...]:
    lower = word.lower()
    if "\u0400" <= lower[0] <= "\u04ff":
        lower = CASE_ENDING.sub("", lower)
    if "\u0600" <= lower[0] <= "\u06ff":
        lower = re.sub("^و?ال", "", lower)
        return tuple(known_by(consonants(re.sub("[wy]", "u", anyascii(lower)).lower())))
    return tuple(known_by(consonants(anyascii(lower).lower())))


def consonants(romanised: str) -> str:
    """Classes of consonants with a point for the vowels between them; doubled ones once."""
    found = "".join(SPECIAL.get(m.lastgroup or "", "") or SOUND[m.group()] for m in LATIN.finditer(romanised))
    return "".join(sound for sound, _ in groupby(found))


@cache
def heard_character(character: str) -> str:
    if character in BY_CHARACTER:
        return BY_CHARACTER[character]
    romanised = anyascii(character).lower()
    initial = next((written for written in INITIALS if romanised.startswith(written)), "")
    return INITIALS.get(initial, "") + "." + ("n" if romanised.endswith(("n", "ng")) else "")


def heard(transcribed: str) -> str:
    """The same for a foreign name in Chinese characters."""
    return re.sub(r"m(?=[pf])", "n", re.sub(r"\.+", ".", "".join(map(heard_character, transcribed))))


def known_by(sound: str) -> Iterator[str]:
    bare = sound.replace(".", "")
    if len(bare) >= VOWELLED:
        yield "~" + bare
    elif len(bare) == VOWELLED - 1:
        yield "~" + sound
