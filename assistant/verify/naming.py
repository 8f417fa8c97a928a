"""Whether the names in a sentence stand in the text that is to carry it: any script, case ending or short form."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.cite import SPACELESS, keys
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import (
    WORD,
    Name,
    country_of,
    find_names,
    is_capitalised,
    is_function_word,
    normal_form,
    romanised,
    word_likeness,
)
from ingest.registers.lexicon.russian import parses
from ingest.registers.lexicon.sounds import HAN, sounds
from ingest.registers.lexicon.sounds import heard as heard_foreign
from ingest.registers.lexicon.terms import countries
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, NOT_PEOPLE, ROLES
from ingest.registers.people.people import split_at_and
from ingest.text.chinese import simplified

ALIKE = 0.8
COMMON_ENDINGS = (
    "tion", "tions", "ment", "ments", "ity", "ing", "ed", "ly", "ers", "als", "ies", "ance", "ence", "ism",
)  # fmt: skip
"""Of English words that are no names; only asked where a sentence begins, since there every word has a capital."""
NAMING = {"Name", "Surn", "Patr", "Geox", "Orgn", "UNKN"}
"""Of Russian words that are names, or that the dictionary does not have."""
CYRILLIC_ABBREVIATION = re.compile("[\u0410-\u042f]{2,6}")
"""A body, or its branch in a region: МВД, УМВД."""
SHORTEST_STEM, LONGEST_ENDING = 3, 3
"""Letters that two Cyrillic forms of a word must share, and by which they may differ."""
CONSONANTS_THAT_TELL = 4
"""Of a name, to be found anywhere among the sounds of Chinese characters; fewer meet by chance."""
LOOSE = "的了在与和对就将于是为及也都而并被把向由以从中上下其该这那之所还又等称说"
"""Chinese characters that say nothing by themselves; the segmenter glues some of them to names."""


def missing_names(claim: str, evidence: str, context: str) -> Iterator[str]:
    """The names of the claim, as written there, that stand neither in the evidence nor in the context around it."""
    known = KnownNames(evidence, context)
    for name in single_names(claim):
        if SPACELESS.search(name.text):
            if not known.unspaced(name.text):
                yield name.text
            continue
        absent = [word for word in telling_words(claim, name) if not known.word(word) and not known.country(word)]
        absent = [word for word in absent if not known.in_short(word, name.words)]
        absent = absent or known.never_together(name.words)
        absent = [word for word in absent if not known.heard(word, name.words)]
        absent = [word for word in absent if not shortened(word, known.text)]
        if absent and not known.abbreviated(name.words) and not heard("".join(absent), known.text):
            yield name.text if len(absent) == len(name.words) else " ".join(absent)


def single_names(text: str) -> list[Name]:
    """The names of a text, those that "and" joins apart."""
    return [part for name in find_names(text) for part in split_at_and(name)]


def telling_words(claim: str, name: Name) -> list[str]:
    """The words of a name that must be found: not offices, nor what has a capital only because a sentence begins."""
    words = [word for word in name.words if word.casefold() not in ROLES and not is_function_word(word)]
    opens = not claim[: name.start].strip(" “\"«‘'—–-(")
    if opens and words and words[0] == name.words[0] and is_common(words[0]):
        return words[1:]
    return words


def is_common(word: str) -> bool:
    """Whether a word is no name by its form: an English ending, or a Russian word that no name is written like."""
    if is_cyrillic(word):
        return not word.isupper() and not any(NAMING & parse.tag.grammemes for parse in parses(word.casefold()))
    return word.casefold().endswith(COMMON_ENDINGS) and not word.isupper()


class KnownNames:
    """The words of the cited spans and of what names their source."""

    def __init__(self, evidence: str, context: str) -> None:
        both = f"{evidence}\n{context}"
        self.text = both
        self._words = frozenset(WORD.findall(both))
        self._keys = frozenset(keys(both))
        self._initials = initials(both)
        self._countries = countries(both)
        self._names = [name.words for name in single_names(evidence)]
        self._all_names = self._names + [name.words for name in single_names(context)]

    def unspaced(self, name: str) -> bool:
        """A name in Chinese characters: as it is, or as it is romanised."""
        bare = name.strip(LOOSE)
        bare = bare or name
        bare, text = simplified(bare), simplified(self.text)
        return bare in text or romanised(bare) in romanised(text) or heard(bare, self.text)

    def heard(self, word: str, name: Sequence[str]) -> bool:
        """A word of a name that sounds like one in the other script, by itself or with the word before or after it."""
        pairs = (" ".join(pair) for pair in pairwise(name) if word in pair)
        return heard(word, self.text) or any(heard_together(pair, self.text) for pair in pairs)

    def country(self, word: str) -> bool:
        """A country, or what is of it, that the evidence has in another language."""
        return country_of(word) in self._countries

    def word(self, word: str) -> bool:
        return any(key in self._keys for key in keys(word)) or any(same_name(word, known) for known in self._words)

    def abbreviated(self, words: Sequence[str]) -> bool:
        """`CPC` for Communist Party of China, or the other way round."""
        if len(words) == 1:
            return words[0].isupper() and words[0].casefold() in self._initials
        short = "".join(word[0] for word in words).casefold()
        return len(short) > 1 and any(known.isupper() and known.casefold() == short for known in self._words)

    def never_together(self, words: Sequence[str]) -> list[str]:
        """Two words of one name that the evidence has of two: Li Hua and Wang Yi make no Li Yi."""
        own = [word for word in words if not describes(word) and not word.isupper()]
        for one, other in pairwise(own):
            if self.word(one) and self.word(other) and not any(holds(known, one, other) for known in self._all_names):
                return [one, other]
        return []

    def in_short(self, word: str, name: Sequence[str]) -> bool:
        """A given name that the evidence leaves out, where it has the surname and nobody else of that name."""
        surname = surname_beside(word, name)
        if surname is None or not self.word(surname):
            return False
        bearers = [other for other in self._names if any(same_name(surname, part) for part in other)]
        others = {part for other in bearers for part in other if not same_name(surname, part)}
        return not any(is_capitalised(part) and not describes(part) for part in others)


def holds(name: Sequence[str], *words: str) -> bool:
    return all(any(same_name(word, part) for part in name) for word in words)


def surname_beside(word: str, name: Sequence[str]) -> str | None:
    """The last word of a name, or the first where it is a Chinese surname."""
    if len(name) < 2:
        return None
    place = list(name).index(word)
    if place > 0 and romanised(name[place - 1]) in CHINESE_SURNAMES:
        return name[place - 1]
    return name[-1] if place < len(name) - 1 and not describes(name[-1]) else None


def describes(word: str) -> bool:
    """Whether a word beside a surname says what its bearer is, not who: an office, a body, a country."""
    plain = word.casefold()
    ranks = any(part in ROLES | NOT_PEOPLE for part in plain.split("-"))
    known = ranks or plain in NOT_PEOPLE or bool(country_of(word)) or plain in SEATS_OF_GOVERNMENT
    return known or CYRILLIC_ABBREVIATION.fullmatch(word) is not None


@lru_cache(maxsize=50_000)
def same_name(one: str, other: str) -> bool:
    """Two forms of one name: across case endings, romanisations and scripts; never of two countries."""
    if country_of(one) or country_of(other):
        return country_of(one) == country_of(other)
    if is_cyrillic(one) and is_cyrillic(other):
        return same_but_for_ending(one.casefold(), other.casefold())
    if is_cyrillic(one) or is_cyrillic(other):
        one, other = one.replace("ё", "йо"), other.replace("ё", "йо")
        return word_likeness(one, other) >= ALIKE or same_stem(normal_form(one), normal_form(other))
    return bool(romanised(one)) and normal_form(one) == normal_form(other)


def heard(name: str, text: str) -> bool:
    """Whether a name sounds like one in a text, where only one of the two is in Chinese characters."""
    if bool(SPACELESS.search(name)) == bool(SPACELESS.search(text)):
        return False
    marks = known_sounds(name)
    written = [mark[1:] for mark in marks if mark.startswith("~") and len(mark) > CONSONANTS_THAT_TELL]
    return not marks.isdisjoint(known_sounds(text)) or any(sound in transcribed(text) for sound in written)


def heard_together(pair: str, text: str) -> bool:
    """Two words whose syllables follow each other in a Chinese text: Sun Weiguo and 孙卫国."""
    bridging = known_sounds(pair).difference(*map(known_sounds, pair.split()))
    return bool(SPACELESS.search(text)) and not bridging.isdisjoint(known_sounds(text))


@lru_cache(maxsize=2_000)
def known_sounds(text: str) -> frozenset[str]:
    return frozenset(sounds(text))


@lru_cache(maxsize=200)
def transcribed(text: str) -> str:
    """The consonants of what stands in Chinese characters, as if all of it were foreign names."""
    return " ".join(heard_foreign(run).replace(".", "") for run in HAN.findall(simplified(text)))


def is_cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u04ff"


def same_but_for_ending(one: str, other: str) -> bool:
    """Two Cyrillic words in lower case that only declension tells apart."""
    common = shared_length(one, other)
    endings = one[common:], other[common:]
    enough = common >= SHORTEST_STEM or (common > 1 and ("" in endings or "й" in endings))
    return enough and all(len(end) <= LONGEST_ENDING and (not end or end[0] in "аеиоуыэюяьй") for end in endings)


def same_stem(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    return (
        shorter > SHORTEST_STEM
        and shared_length(one, other) == shorter
        and abs(len(one) - len(other)) <= LONGEST_ENDING
    )


def shared_length(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def shortened(word: str, text: str) -> bool:
    """Whether a Russian word stands for the first letters or syllables of several: МВД, Совбез."""
    if not is_cyrillic(word) or len(word) < 3 or not is_capitalised(word):
        return False
    parts = list(word.casefold()) if word.isupper() else [word[:3].casefold(), word[3:6].casefold()]
    return re.search(r"\b" + r"\w*\s+".join(parts), text.casefold()) is not None


def initials(text: str) -> frozenset[str]:
    """The abbreviations that the capitalised names of a text could have: two to six letters."""
    found = set()
    for name in find_names(text):
        letters = "".join(word[0] for word in name.words if is_capitalised(word)).casefold()
        found |= {letters[i:j] for i in range(len(letters)) for j in range(i + 2, min(i + 6, len(letters)) + 1)}
    return frozenset(found)
