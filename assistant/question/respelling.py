"""Names that the library does not have as a question spells them, met in another spelling: Manaos in Manaus.

Transcriptions keep the consonants, as classes, and most letters. Of different cities in twelve languages one pair in
ten thousand is alike by this, of surnames of different officials fewer.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache

from babel import Locale

from ingest.registers.lexicon.names import country_of, normal_form, romanised, script, word_likeness
from ingest.registers.lexicon.sounds import chinese_syllables, of_word
from ingest.registers.lexicon.territories import LANGUAGES, SUFFIXED
from ingest.registers.people.identity import name_key
from ingest.text.words import tokens

ALIKE, ALIKE_WHOLE = 0.65, 0.85
"""Likeness (difflib ratio of normal forms) from which words of the same consonants, and whole names, are one."""
SHORTEST, STEM = 5, 4
"""Letters of a name, and of the stem of one, from which it is likened to others."""
ENDING = 3
"""Letters that may follow the name of a city: Toshkentda."""
TELLING = 3
"""Consonants from which they tell a name."""
PINYIN_LETTERS = (("q", "ch"), ("x", "sh"))
"""Letters that pinyin reads otherwise than other Latin scripts do: the q of Urumqi."""
VOWELS = frozenset("aeiou")
BESIDE = re.compile(r"(?:при|за|пред)(?=[^\W\d_]{3,}ь(?:[еяю]|ем)$)|(?:trans|cis|zis)", re.IGNORECASE)
"""What makes the name of a river, lake or range that of the land beside it: Приамурье, Transbaikalia."""
SPELLED = re.compile(r"[^\W\d_]+")


def read_as(name: Sequence[str], written: Sequence[Sequence[str]]) -> tuple[str, ...] | None:
    """The words of a name as one of the names written has them, every word alike; the nearest of these; or None.

    A written surname alone may be that of a longer name.
    """
    found = [pair for one in written for pair in windows(name, one)]
    alike = [theirs for own, theirs in found if all(map(is_same, own, theirs)) or is_same_whole(own, theirs)]
    nearest = max(alike, key=lambda theirs: likeness(name[-1], theirs[-1]), default=None)
    return (*name[: len(name) - len(nearest)], *nearest) if nearest else None


def windows(name: Sequence[str], written: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    if len(written) == 1:
        yield name[-1:], written
        return
    for start in range(len(written) - len(name) + 1):
        yield name, written[start : start + len(name)]


def is_same_whole(asked: Sequence[str], written: Sequence[str]) -> bool:
    """Whether names of several words, some short, are nearly the same as a whole: Guo Shengkun, Go Shenkun."""
    if len(asked) < 2 or any(own[0] != their[0] for own, their in zip(asked, written, strict=True)):
        return False
    if name_key(" ".join(asked)).pinyin and name_key(" ".join(written)).pinyin:
        return False
    one, other = "".join(asked), "".join(written)
    return bool(consonants_of(one) & consonants_of(other)) and likeness(one, other) >= ALIKE_WHOLE


@lru_cache(maxsize=50_000)
def is_same(asked: str, written: str) -> bool:
    """Whether two words of one script are one name in two spellings."""
    if script(asked) != script(written) or country_of(written) or not SPELLED.fullmatch(written):
        return False
    if romanised(asked) == romanised(written) or city_of(asked) & city_of(written):
        return True
    return is_transcribed_alike(asked, written) or is_land_beside(asked, written)


def is_transcribed_alike(asked: str, written: str) -> bool:
    """One that begins the other is another name: Ivanov, Ivanova; and so is another name of Chinese syllables."""
    one, other = normal_form(asked), normal_form(written)
    if min(len(one), len(other)) < SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    if chinese_syllables(asked) and chinese_syllables(written):
        return False
    if (one[0] in VOWELS) != (other[0] in VOWELS):
        return False
    if word_likeness(asked, written) > 0.0:
        return True
    same = any(len(sound) >= TELLING for sound in consonants_of(asked) & consonants_of(written))
    return same and likeness(asked, written) >= ALIKE


def likeness(asked: str, written: str) -> float:
    return SequenceMatcher(None, normal_form(asked), normal_form(written)).ratio()


def consonants_of(word: str) -> set[str]:
    """In the classes that transcribers keep apart, also as pinyin."""
    as_pinyin = word.lower()
    for letter, sound in PINYIN_LETTERS:
        as_pinyin = as_pinyin.replace(letter, sound)
    return {sound.strip("~").replace(".", "") for spelt in (word, as_pinyin) for sound in of_word(spelt)}


def is_land_beside(asked: str, written: str) -> bool:
    """Whether the one is the land beside what the other names: Приамурья of Амурский."""
    stem = "".join(tokens(BESIDE.sub("", asked, count=1))[:1]) if BESIDE.match(asked) else ""
    return len(stem) >= STEM and romanised(written).startswith(romanised(stem))


@cache
def cities() -> dict[str, frozenset[str]]:
    """Cities by their names in many languages, romanised, as the Unicode locale data has them for time zones."""
    found: dict[str, set[str]] = {}
    for language in (*LANGUAGES, *SUFFIXED):
        for zone, names in Locale.parse(language).time_zones.items():
            for name in (names.get("city", ""), zone.rpartition("/")[2]):
                found.setdefault(romanised(name), set()).add(zone)
    return {name: frozenset(zones) for name, zones in found.items() if len(name) >= STEM}


@lru_cache(maxsize=50_000)
def city_of(name: str) -> frozenset[str]:
    """The zones of the cities that go by a name, with an ending or without; several only where they share it."""
    plain = romanised(name)
    known = (plain[:size] for size in range(len(plain), max(SHORTEST, len(plain) - ENDING) - 1, -1))
    return cities().get(plain) or next((cities()[one] for one in known if one in cities()), frozenset())
