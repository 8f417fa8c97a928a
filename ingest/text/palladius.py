"""Chinese names as Russian writes them (Palladius' system) in pinyin: Ван Сяохун is Wang Xiaohong."""

import re
from functools import lru_cache

INITIALS = {
    "б": "b", "п": "p", "м": "m", "ф": "f", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g", "к": "k", "х": "h",
    "цз": "z", "ц": "c", "с": "s", "чж": "zh", "ч": "ch", "ш": "sh", "ж": "r",
}  # fmt: skip
SOFT = {"z": "j", "c": "q", "s": "x"}
"""Before finals that begin with i or ü."""
FINALS = {
    "а": "a", "о": "uo", "э": "e", "ы": "i", "ай": "ai", "эй": "ei", "ао": "ao", "оу": "ou", "ань": "an", "энь": "en",
    "ан": "ang", "эн": "eng", "ун": "ong", "у": "u", "уа": "ua", "уай": "uai", "уй": "ui", "уэй": "ui", "уань": "uan",
    "унь": "un", "уан": "uang",
    "и": "i", "я": "ia", "е": "ie", "яо": "iao", "ю": "iu", "янь": "ian", "инь": "in", "ян": "iang", "ин": "ing",
    "юн": "iong", "юй": "u", "юэ": "ue", "юань": "uan", "юнь": "un",
}  # fmt: skip
WHOLE = {
    "я": "ya", "е": "ye", "яо": "yao", "ю": "you", "янь": "yan", "инь": "yin", "ян": "yang", "ин": "ying", "и": "yi",
    "юй": "yu", "юэ": "yue", "юань": "yuan", "юнь": "yun", "юн": "yong", "ва": "wa", "во": "wo", "вай": "wai",
    "вэй": "wei", "вань": "wan", "вэнь": "wen", "ван": "wang", "вэн": "weng", "у": "wu", "эр": "er", "ань": "an",
    "ан": "ang", "ай": "ai", "ао": "ao", "оу": "ou", "а": "a", "о": "o", "э": "e", "энь": "en",
}  # fmt: skip


def longest_first(names: dict[str, str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


# A final н or нь belongs to its syllable unless a vowel follows: Цзянь-чжу, but Чэ-нань is Чэнь only before consonants.
SYLLABLE = re.compile(
    rf"(?:(?P<initial>{longest_first(INITIALS)})(?P<final>{longest_first(FINALS)})|(?P<whole>{longest_first(WHOLE)}))"
)


@lru_cache(maxsize=20_000)
def pinyin(word: str) -> str | None:
    """The pinyin of a word that is wholly syllables of Palladius' system, None of any other."""
    text, place, written = word.casefold(), 0, ""
    while place < len(text):
        match = SYLLABLE.match(text, place)
        if match is None:
            return None
        written += syllable(match)
        place = match.end()
    return written or None


def syllable(match: re.Match[str]) -> str:
    if match["whole"]:
        return WHOLE[match["whole"]]
    initial, final = INITIALS[match["initial"]], match["final"]
    soft = final[0] in "ияею" and initial in SOFT
    return (SOFT[initial] if soft else initial) + FINALS[final]
