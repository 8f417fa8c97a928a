"""Names in Russian texts as they are called: Николаем Патрушевым is Николай Патрушев, Ван Сяохуном is Ван Сяохун."""

import re
from functools import cache, lru_cache
from typing import Any

from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES
from ingest.text.palladius import pinyin

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
SHORT = 3
NEVER_DECLINED = ("зода", "заде", "оглы", "кызы", "улы", "уулу")
"""Ends of names: somebody's child."""
NOMINATIVE = re.compile(r"(?:[оеё]в|[иы]н|[иыо]й)$")
"""Ends of men's surnames in that case alone."""
PERSONAL = frozenset({"Name", "Surn", "Patr"})
ENDINGS = ("ом", "ем", "ём", "ой", "ей", "а", "я", "у", "ю", "е", "ы", "и")
"""Of cases, on a name that the dictionary does not know: longest first."""
SOFT, VOWELS = frozenset({"ем", "ём", "я", "ю", "е"}), "аеёиоуыэюя"
"""Endings that stand in the place of the last letter of a name in -й."""


@cache
def dictionary() -> Any:  # the library has no types
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


@lru_cache(maxsize=20_000)
def parses(word: str) -> tuple[Any, ...]:
    return tuple(dictionary().parse(word))


def is_cyrillic(word: str) -> bool:
    return bool(CYRILLIC.match(word))


@lru_cache(maxsize=20_000)
def is_personal(word: str) -> bool:
    """Whether a Cyrillic word is a given name, patronymic or surname, or a syllable that a Chinese name begins with."""
    if not is_cyrillic(word):
        return False
    return any(PERSONAL & parse.tag.grammemes for parse in parses(word)[:3]) or (pinyin(word) or "") in CHINESE_SURNAMES


def is_surely_personal(word: str) -> bool:
    """Whether the dictionary itself has a Cyrillic word as somebody's name, not only guesses so from its ending."""
    return any(PERSONAL & parse.tag.grammemes and parse.is_known for parse in parses(word))


@lru_cache(maxsize=20_000)
def is_common(word: str) -> bool:
    """Whether the dictionary has a Cyrillic word, and not as anybody's name."""
    known = is_cyrillic(word) and any(parse.is_known for parse in parses(word))
    return known and not any(PERSONAL & parse.tag.grammemes for parse in parses(word)) and not is_personal(word)


@lru_cache(maxsize=20_000)
def is_adjective(word: str) -> bool:
    """Whether a Cyrillic word may be said of a noun behind it: Московского, which is a surname as well."""
    return is_cyrillic(word) and any("ADJF" in one.tag and "Surn" not in one.tag for one in parses(word))


@lru_cache(maxsize=20_000)
def is_place(word: str) -> bool:
    """Whether a Cyrillic word is a place to the dictionary, and nobody's name."""
    return is_cyrillic(word) and not is_personal(word) and any("Geox" in one.tag.grammemes for one in parses(word))


@lru_cache(maxsize=20_000)
def disagree(office: str, surname: str) -> bool:
    """Whether an office in the genitive stands before a surname in the nominative: "указом президента Исаев уволен"."""
    if not is_cyrillic(office) or not NOMINATIVE.search(surname):
        return False
    cases = {parse.tag.case for parse in parses(office)}
    return "gent" in cases and cases <= {"gent", "accs"}


def nominative(name: str) -> str:
    """A name of Cyrillic words in the case that lists have; any other as it is."""
    words = name.split()
    if not words or not all(map(is_cyrillic, words)):
        return name
    if is_chinese(words):
        return " ".join((*words[:-1], uninflected(words[-1])))
    return declined(words)


@lru_cache(maxsize=2_000)
def in_singular(word: str) -> str:
    """A common noun in the singular: of several whole words in the nominative, else in its own case."""
    parse = next((one for one in parses(word) if "NOUN" in one.tag.grammemes and "plur" in one.tag.grammemes), None)
    inflected = parse.inflect({"sing"}) if parse else None
    return cased(inflected.word, word) if inflected else word


def is_chinese(words: list[str]) -> bool:
    """Whether it reads as a Chinese name: a surname, then syllables, perhaps with an ending."""
    if len(words) not in (2, 3) or (pinyin(words[0]) or "") not in CHINESE_SURNAMES:
        return False
    return pinyin(uninflected(words[-1])) is not None


def uninflected(word: str) -> str:
    """A Chinese given name without its case ending: Сяохуном, Юна; И and Чжунхуа have none to lose."""
    if pinyin(word) and not (word.endswith(("на", "ну", "не")) and len(word) < 5):
        return word if not ends_inflected(word) else strip(word)
    return strip(word)


def ends_inflected(word: str) -> bool:
    """Сяохуна is хун and an ending rather than ху and на."""
    return bool(re.search(r"(?:ун|ин|ан|эн|ян|юн|он|ён)(?:а|у|е)$", word)) and len(word) > 3


def strip(word: str) -> str:
    for ending in ENDINGS:
        stem = word[: -len(ending)]
        if not word.endswith(ending) or not stem:
            continue
        if ending in ("ем", "ём", "я", "ю") and stem.endswith("н") and pinyin(stem + "ь"):
            return stem + "ь"
        if ending in SOFT and stem[-1] in VOWELS and pinyin(stem + "й"):
            return stem + "й"
        if pinyin(stem):
            return stem
    return word


def declined(words: list[str]) -> str:
    """Each word in the nominative, of the case and gender that the given name shows where it shows any."""
    if len(words) == 2 and words[0].endswith("е") and is_feminine(words[1]):
        return " ".join(words)
    readings = [found for word in words if (found := personal(word, None))]
    leading = next((found for found in readings if found.is_known), readings[0] if readings else None)
    case = leading.tag.case if leading and len(words) > 1 else None
    if len(words) == 2 and is_whole(words, leading):
        return " ".join(words)
    found = [nominative_word(word, case, leading) for word in words]
    return " ".join(found)


def is_feminine(surname: str) -> bool:
    """Whether a surname ends like a woman's in the nominative; behind a given name in -е it is no man's in any case."""
    return surname.endswith(("ова", "ева", "ёва", "ина", "ына", "ская", "цкая"))


def is_whole(words: list[str], given: Any) -> bool:
    """Whether a man's given name in the nominative vouches for a surname that the dictionary lacks: Тушар Мехта."""
    surname = personal(words[1], None)
    guessed_at = surname is not None and not surname.is_known and surname.tag.case != "nomn"
    male = given is not None and given.tag.gender == "masc" and given.tag.case == "nomn"
    return guessed_at and male and given.word == words[0].casefold() and len(words[0]) > SHORT


def nominative_word(word: str, case: str | None, leading: Any) -> str:
    if word.endswith(NEVER_DECLINED):
        return word
    parse = personal(word, case)
    gender = leading.tag.gender if leading else None
    if parse is None or (case == "nomn" and parse.tag.case == "nomn"):
        return word if parse or not case or case == "nomn" else guessed(word, case)
    wanted = {"nomn", "sing"} | ({gender} if gender in ("masc", "femn") else set())
    inflected = parse.inflect(wanted) or parse.inflect({"nomn", "sing"})
    return cased(inflected.word if inflected else parse.normal_form, word)


def personal(word: str, case: str | None) -> Any:
    """The reading of a word as a person's name, in the singular: in this case if it can be, else the likeliest."""
    possible = [p for p in parses(word) if PERSONAL & p.tag.grammemes and "plur" not in p.tag.grammemes]
    fitting = [parse for parse in possible if case is None or parse.tag.case == case]
    return (fitting or possible or [None])[0]


def guessed(word: str, case: str) -> str:
    """A foreign surname that the dictionary lacks: the consonant stem where the ending is that of the case."""
    endings = {"ablt": ("ом", "ем", "ым"), "gent": ("а", "я"), "accs": ("а", "я"), "datv": ("у", "ю"), "loct": ("е",)}
    if case == "ablt" and word.endswith("ой") and len(word) > SHORT + 1:
        return word[:-2] + "а"
    for ending in endings.get(case, ()):
        if word.endswith(ending) and len(word) > len(ending) + 2 and word[-len(ending) - 1] not in "аеиоуыэюя":
            return word[: -len(ending)]
    return word


def cased(word: str, like: str) -> str:
    """In capitals as it was written: Оглы, Ким, Салтыков-Щедрин."""
    if like.isupper() and len(like) > 1:
        return word.upper()
    return "-".join(part.capitalize() for part in word.split("-")) if like[0].isupper() else word


def same_person(surname: str, known: str) -> bool:
    """Whether a surname in some case is one known in the nominative: Патрушева, Патрушев."""
    one, other = surname.casefold().replace("ё", "е"), known.casefold().replace("ё", "е")
    if one == other:
        return True
    readings = {parse.normal_form.replace("ё", "е") for parse in parses(one) if PERSONAL & parse.tag.grammemes}
    own = {parse.normal_form.replace("ё", "е") for parse in parses(other) if PERSONAL & parse.tag.grammemes}
    return bool(readings & (own | {other})) or uninflected(surname).casefold() == other
