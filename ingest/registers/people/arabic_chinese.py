"""Chinese names in Arabic script by their consonants: وانغ شياو هونغ and Wang Xiaohong are both `fnshn`."""

import re
from collections.abc import Sequence

from ingest.registers.lexicon.sounds import INITIALS, chinese_syllables
from ingest.registers.lexicon.wordlists import words
from ingest.registers.people.arabic import SURNAMES
from ingest.registers.people.arabic_spelling import ARABIC

LETTERS = {
    "p": "بپ", "t": "تطدٹڈ", "s": "شسزژجچرث", "k": "كکقغگ", "h": "هحخہ", "l": "ل", "m": "م", "n": "نں", "f": "ف",
}  # fmt: skip
SOUND = {letter: sound for sound, letters in LETTERS.items() for letter in letters}
NOT_CHINESE = words("كيم نغوين فام تو رن")
SYLLABLES = (2, 3)


def of_arabic(parts: Sequence[str]) -> str | None:
    """The consonants of a name that begins with a Chinese surname; None for any other."""
    if len(parts) not in SYLLABLES or not ARABIC.match(parts[0]) or parts[0] not in SURNAMES - NOT_CHINESE:
        return None
    return "".join(map(of_word, parts))


def of_word(word: str) -> str:
    word = re.sub("تش|تس", "ش", word)
    word = re.sub("(?<=..)[هہ]$", "", re.sub("ن[غگ]", "ن", word))
    first = "f" if word.startswith("و") else SOUND.get(word[0], "")
    return first + "".join(SOUND.get(letter, "") for letter in word[1:])


def of_pinyin(words: Sequence[str]) -> str:
    """The same of a name in pinyin or as Russian writes it."""
    return "".join(of_syllable(syllable) for word in words for syllable in chinese_syllables(word))


def of_syllable(syllable: str) -> str:
    initial = next((written for written in INITIALS if syllable.startswith(written)), "")
    return INITIALS.get(initial, "") + ("n" if syllable.endswith(("n", "ng")) else "")
