"""Whether the names in a sentence stand in the text that is to carry it: any script, case ending or short form."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.cite import SPACELESS, keys
from assistant.names import (
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
from assistant.wordlists import CHINESE_SURNAMES, NOT_PEOPLE, ROLES, SEATS_OF_GOVERNMENT

ALIKE = 0.8
COMMON_ENDINGS = (
    "tion",
    "tions",
    "ment",
    "ments",
    "ity",
    "ing",
    "ed",
    "ly",
    "ers",
    "als",
    "ies",
    "ance",
    "ence",
    "ism",
)
"""Of English words that are no names; only asked where a sentence begins, since there every word has a capital."""
LONGEST_ENDING = 3
"""Letters by which two Cyrillic forms of a name may differ."""


def missing_names(claim: str, evidence: str, context: str) -> Iterator[str]:
    """The names of the claim, as written there, that stand neither in the evidence nor in the context around it."""
    known = KnownNames(evidence, context)
    for name in find_names(claim):
        if SPACELESS.search(name.text):
            if not known.unspaced(name.text):
                yield name.text
            continue
        absent = [word for word in telling_words(claim, name) if not known.word(word)]
        absent = [word for word in absent if not known.in_short(word, name.words)]
        if absent and not known.abbreviated(name.words) and not known.romanised(name.text):
            yield name.text if len(absent) == len(name.words) else " ".join(absent)


def telling_words(claim: str, name: Name) -> list[str]:
    """The words of a name that must be found: not offices, nor what has a capital only because a sentence begins."""
    words = [word for word in name.words if word.casefold() not in ROLES and not is_function_word(word)]
    opens = not claim[: name.start].strip(" “\"«‘'—–-(")
    if opens and words and words[0] == name.words[0] and is_common(words[0]):
        return words[1:]
    return words


def is_common(word: str) -> bool:
    return word.casefold().endswith(COMMON_ENDINGS) and not word.isupper()


class KnownNames:
    """The words of the cited spans and of what names their source."""

    def __init__(self, evidence: str, context: str) -> None:
        both = f"{evidence}\n{context}"
        self._text = both
        self._words = frozenset(WORD.findall(both))
        self._keys = frozenset(keys(both))
        self._initials = initials(both)
        self._names = [name.words for name in find_names(evidence)]

    def unspaced(self, name: str) -> bool:
        """A name in Chinese characters: as it is, or as it is romanised."""
        return name in self._text or romanised(name) in romanised(self._text)

    def romanised(self, name: str) -> bool:
        """A name in letters that the evidence has in Chinese characters."""
        latin = romanised(name)
        return bool(SPACELESS.search(self._text)) and len(latin) > 3 and latin in romanised(self._text)

    def word(self, word: str) -> bool:
        return any(key in self._keys for key in keys(word)) or any(same_name(word, known) for known in self._words)

    def abbreviated(self, words: Sequence[str]) -> bool:
        """`CPC` for Communist Party of China, or the other way round."""
        if len(words) == 1:
            return words[0].isupper() and words[0].casefold() in self._initials
        short = "".join(word[0] for word in words).casefold()
        return len(short) > 1 and any(known.isupper() and known.casefold() == short for known in self._words)

    def in_short(self, word: str, name: Sequence[str]) -> bool:
        """A given name that the evidence leaves out, where it has the surname and nobody else of that name."""
        surname = surname_beside(word, name)
        if surname is None or not self.word(surname):
            return False
        bearers = [other for other in self._names if any(same_name(surname, part) for part in other)]
        others = {part for other in bearers for part in other if not same_name(surname, part)}
        return not any(is_capitalised(part) and not describes(part) for part in others)


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
    return plain in ROLES | NOT_PEOPLE or bool(country_of(word)) or plain in SEATS_OF_GOVERNMENT


@lru_cache(maxsize=50_000)
def same_name(one: str, other: str) -> bool:
    """Two forms of one name: across scripts, case endings and spellings; never of two countries."""
    if country_of(one) != country_of(other) and (country_of(one) or country_of(other)):
        return False
    return word_likeness(one, other) >= ALIKE or same_but_for_ending(one.casefold(), other.casefold())


def same_but_for_ending(one: str, other: str) -> bool:
    if not ("\u0400" <= one[0] <= "\u04ff" and "\u0400" <= other[0] <= "\u04ff"):
        return normal_form(one) == normal_form(other)
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    endings = one[common:], other[common:]
    return common >= 3 and all(len(end) <= LONGEST_ENDING and (not end or end[0] in "аеиоуыэюяьй") for end in endings)


def initials(text: str) -> frozenset[str]:
    """The abbreviations that the capitalised names of a text could have: two to six letters."""
    found = set()
    for name in find_names(text):
        letters = "".join(word[0] for word in name.words if is_capitalised(word)).casefold()
        found |= {letters[i:j] for i in range(len(letters)) for j in range(i + 2, min(i + 6, len(letters)) + 1)}
    return frozenset(found)
