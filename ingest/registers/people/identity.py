"""One person under all spellings: names compared by their letters, their pinyin and their sounds."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from anyascii import anyascii

from ingest.registers.lexicon.names import WORD, normal_form, script, word_likeness
from ingest.registers.lexicon.offices import ORGANISATIONS
from ingest.registers.lexicon.sino_vietnamese import heard as heard_in_vietnamese
from ingest.registers.lexicon.sino_vietnamese import readings
from ingest.registers.lexicon.sounds import HAN, chinese_syllables, heard, known_by, of_katakana, of_word
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, NAME_LINKS
from ingest.registers.people.arabic_chinese import of_arabic, of_pinyin
from ingest.registers.people.arabic_spelling import spells
from ingest.registers.people.korean import HANGUL, in_parts, of_hangul
from ingest.text.chinese import simplified

NEAR = 0.86
LOOKS_ALIKE = 0.6
"""Likeness (difflib ratio of their letters) of short words of one script below which their sounds tell nothing."""
TWICE = re.compile(r"([a-z])\1")
"""A sound that ends one character and begins the next: `金娜` for -ina."""
VIETNAMESE = frozenset({"ruan", "pei"})
"""Surnames of Vietnam that characters write and hardly anybody in China bears, by their pinyin."""
SEPARATORS = re.compile("[·・.]")
HISSED = re.compile("[çćč]|(?<=[^\\W\\d_]vi)c$", re.IGNORECASE)
"""A c that is no k, also where it lost its sign: Milošević, Milosevic."""
IN_KATAKANA = re.compile("[\u30a1-\u30ff]{2,}")
ADDED_VOWEL = re.compile("(?<=[^aeiou\\W])u$|(?<=[td])o$")
"""What katakana put behind a last consonant: ファム is Pham."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name: as plain letters, and by its sounds."""

    written: str
    letters: str
    sounds: frozenset[str]


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name as it is compared. `pinyin`: the whole of a Chinese name, surname first; else None."""

    words: tuple[Word, ...]
    pinyin: str | None
    readings: frozenset[str] = frozenset()
    """Of a name in Vietnamese the pinyin that it can have."""
    skeleton: str | None = None
    """The consonants of a Chinese name, by which Arabic script has it."""
    spoken: str | None = None
    """A name as Vietnamese and Russian letters have it alike."""

    @property
    def whole(self) -> bool:
        """Whether it is more than a surname."""
        return self.pinyin is not None or len(self.words) > 1 or bool(self.skeleton)


@lru_cache(maxsize=50_000)
def name_key(name: str) -> NameKey:
    parts = [part for piece in SEPARATORS.split(name) for part in WORD.findall(piece) if part not in NAME_LINKS]
    pinyin = pinyin_of(parts)
    skeleton = of_arabic(parts) or of_hangul(parts) or (of_pinyin(syllables_of(parts)) if pinyin else None)
    apart = parts if pinyin else [*(own for part in parts[:-1] for own in part.split("-")), *parts[-1:]]
    apart = in_parts(apart)
    return NameKey(tuple(map(word_of, apart)), pinyin, readings(parts), skeleton, heard_in_vietnamese(parts))


def syllables_of(parts: Sequence[str]) -> list[str]:
    """The words of a Chinese name, its characters each by their pinyin."""
    plain = [simplified(part) for part in parts]
    return [anyascii(sign).casefold() for part in plain for sign in part] if HAN.fullmatch(plain[0]) else list(parts)


def word_of(written: str) -> Word:
    plain = simplified(written).replace("-", "")
    if HAN.fullmatch(plain):
        sounds = set(known_by(heard(plain)))
        return Word(written, anyascii(plain).casefold(), frozenset(sounds | {TWICE.sub(r"\1", one) for one in sounds}))
    if IN_KATAKANA.fullmatch(written):
        closed = ADDED_VOWEL.sub("", anyascii(written.replace("ッ", "")).casefold())
        return Word(written, anyascii(written).casefold(), frozenset((*of_katakana(written), *of_word(closed))))
    if HANGUL.match(written):
        heard_as = of_word(written)
        return Word(
            written, anyascii(written).casefold(), frozenset((*heard_as, *(one.replace("p", "f") for one in heard_as)))
        )
    return Word(written, normal_form(written), frozenset((*of_word(written), *of_word(HISSED.sub("ch", written)))))


def pinyin_of(parts: Sequence[str]) -> str | None:
    """A Chinese name in one spelling, with u for ü; Qian and Qiang are two."""
    if len(parts) == 1 and HAN.fullmatch(simplified(parts[0])) and 2 <= len(parts[0]) <= 4:
        syllables = [anyascii(character).casefold() for character in simplified(parts[0])]
        return plain("".join(syllables)) if syllables[0] in CHINESE_SURNAMES | VIETNAMESE else None
    if len(parts) not in (2, 3):
        return None
    found = [chinese_syllables(part) for part in parts]
    if not all(found) or "".join(found[0]) not in CHINESE_SURNAMES:
        return None
    return plain("".join(syllable for word in found for syllable in word)) if sum(map(len, found)) <= 4 else None


def plain(pinyin: str) -> str:
    return pinyin.replace("ü", "u").replace("v", "u")


IN_CHARACTERS = frozenset(
    {"China", "Taiwan", "Hong Kong", "Macau", "Singapore", "Malaysia", "Vietnam", "South Korea", "North Korea", "Japan"}
)
"""Countries with names that Chinese characters write, not only spell."""


def in_sounds(key: NameKey, country: str | None) -> NameKey:
    """Of somebody of another country the characters only say how the surname sounds, though they could be a name."""
    foreign = country and country not in IN_CHARACTERS and country not in ORGANISATIONS
    return replace(key, pinyin=None, skeleton=None) if foreign and len(key.words) == 1 and key.pinyin else key


def same_name(one: NameKey, other: NameKey) -> bool:
    """Whether two names, each more than a surname, can be one person's: every word of the shorter is in the longer."""
    if is_heard_alike(one, other) or (one.words == other.words and one.whole):
        return True
    if one.pinyin and other.pinyin:
        return one.pinyin == other.pinyin or shares_letters(one, other)
    if len(one.words) < 2 or len(other.words) < 2:
        return False
    shorter, longer = sorted((one.words, other.words), key=len)
    if (one.readings or other.readings) and same_script(one, other):
        return {word.letters for word in shorter} <= {word.letters for word in longer}
    chinese_or_not = (one.pinyin is None) != (other.pinyin is None)
    return may_be_chinese(one, other) if chinese_or_not else is_part(shorter, longer, alike)


def may_be_chinese(one: NameKey, other: NameKey) -> bool:
    """Whether a name and a Chinese one are one: in one script by letters, as Wang Ning is no Win Naing Tun; in two not
    by an initial, which a Chinese name has another of in each, nor by a word that neither begins nor ends the longer
    name."""
    shorter, longer = sorted((one.words, other.words), key=len)
    if len(shorter) < len(longer) and is_within(shorter, longer):
        return False
    if same_script(one, other):
        return is_part(shorter, longer, is_spelled_alike)
    if any(HANGUL.match(word.written) for word in shorter):
        return False  # it is known by all its consonants, or is a Korean's
    return all(len(word.letters) > 1 for word in (*shorter, *longer)) and is_part(shorter, longer, alike)


def same_script(one: NameKey, other: NameKey) -> bool:
    return script(one.words[0].written) == script(other.words[0].written)


def is_heard_alike(one: NameKey, other: NameKey) -> bool:
    """Whether two names are one by what is known of how whole names sound: of Chinese and Vietnamese ones."""
    if one.pinyin in other.readings or other.pinyin in one.readings:
        return True
    chinese = (one.pinyin is None) != (other.pinyin is None) and one.skeleton and one.skeleton == other.skeleton
    return bool(chinese or (one.spoken and one.spoken == other.spoken))


def is_part(shorter: Sequence[Word], longer: Sequence[Word], alike: Callable[[Word, Word], bool]) -> bool:
    """Whether every word of a name is one of another's."""
    left = list(longer)
    for word in shorter:
        found = next((candidate for candidate in left if alike(word, candidate)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def is_within(shorter: Sequence[Word], longer: Sequence[Word]) -> bool:
    """Whether the word that begins a name is neither the first nor the last of a longer one: Wang Jian, Чан Ван Хай."""
    return not any(alike(shorter[0], word) for word in (longer[0], longer[-1]))


def shares_letters(one: NameKey, other: NameKey) -> bool:
    return [word.letters for word in one.words] == [word.letters for word in other.words]


def alike(one: Word, other: Word) -> bool:
    """Whether two words can be one: by sound across scripts, by letters within one, an initial by its letter."""
    if len(one.letters) == 1 or len(other.letters) == 1:
        return one.letters[:1] == other.letters[:1]
    if one.letters == other.letters:
        return True
    heard_alike = bool(one.sounds & other.sounds and sounds_tell(one, other))
    return heard_alike or is_spelled_alike(one, other) or spells(one.written, other.written)


def is_spelled_alike(one: Word, other: Word) -> bool:
    """Whether two words are one by letters alone."""
    return one.letters == other.letters or word_likeness(one.written, other.written) >= NEAR


def sounds_tell(one: Word, other: Word) -> bool:
    """Sounds join scripts; within one script they join only words of the same beginning, short ones if they look alike
    as well: Shoigu and Choïgou, not Zhijiang and Sơn."""
    if one.written[:1].isascii() != other.written[:1].isascii():
        return True
    if first_sound(one) != first_sound(other):
        return False
    of_consonants = any("." not in sound for sound in one.sounds & other.sounds)
    return of_consonants or SequenceMatcher(None, one.letters, other.letters).ratio() >= LOOKS_ALIKE


def first_sound(word: Word) -> str:
    return next((sound.strip("~")[:1] for sound in sorted(word.sounds)), "")


def same_surname(single: NameKey, whole: NameKey) -> bool:
    """Whether a name of one word can be the surname of a longer one, or the same surname again."""
    if single.pinyin or not single.words:
        return False
    word = single.words[0]
    if whole.pinyin:
        return len(whole.words) > 1 and word.letters == whole.words[0].letters
    return any(alike(word, other) for other in ((whole.words[-1],) if len(whole.words) < 3 else whole.words))
