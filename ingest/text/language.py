"""The language of a text: by script where the script decides, among likely ones where it does not."""

import re
from collections import Counter
from copy import copy
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from ingest.text.blocks import LETTERS

SAMPLE = 20_000
LIKELY = {
    "latin": "en es fr de it pt nl pl cs ro tr vi id ms uz az sv hu fi",
    "cyrillic": "ru uk bg be kk ky mn sr",
    "arabic": "ar fa ur ug ps",
    "indic": "hi bn ta te ne mr si ur",
    "southeast": "th lo km",
    "caucasian": "hy ka",
}
CERTAIN = {"greek": "el", "hebrew": "he"}
KANA, HANGUL = re.compile("[\u3040-\u30ff]"), re.compile("[\uac00-\ud7af]")
TAG = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\s*")
NAMES = {
    "english": "en",
    "russian": "ru",
    "chinese": "zh",
    "french": "fr",
    "spanish": "es",
    "arabic": "ar",
    "german": "de",
}
# What English is made of: short texts that have several of these are not some language with similar letters.
ENGLISH = re.compile(r"\b(?:the|of|and|in|to|with|for|on|by|from|at|his|its|said|was|is|are|has)\b", re.IGNORECASE)


def language(text: str) -> str | None:
    """Two letters, as `en`; None if the text has no letters."""
    sample = text[:SAMPLE]
    counts = Counter({name: len(pattern.findall(sample)) for name, pattern in LETTERS.items()})
    counts["wide"] *= 2  # an ideograph says more than a letter
    name, letters = counts.most_common(1)[0]
    if letters == 0:
        return None
    if name == "wide":
        return east_asian(sample)
    if name in CERTAIN:
        return CERTAIN[name]
    if name == "latin" and len(ENGLISH.findall(sample)) * 8 >= len(sample.split()):
        return "en"
    found: str = identifier(name).classify(" ".join(sample.split()))[0]
    return found


def east_asian(text: str) -> str:
    kana, hangul = len(KANA.findall(text)), len(HANGUL.findall(text))
    wide = len(LETTERS["wide"].findall(text))
    if hangul * 3 > wide:
        return "ko"
    return "ja" if kana * 10 > wide else "zh"


@cache
def identifier(script: str) -> LanguageIdentifier:
    found = copy(model())
    found.set_languages([code for code in LIKELY[script].split() if code in found.labels])
    return found


@cache
def model() -> LanguageIdentifier:
    """Of all languages; unpacking it takes a second."""
    return LanguageIdentifier.from_model_file(MODEL_FILE)


def tag(stated: str) -> str | None:
    """What a page states, as two or three letters: `en-US` is en, `Russian` is ru."""
    if known := NAMES.get(stated.strip().lower()):
        return known
    found = TAG.fullmatch(stated)
    return found.group(1).lower() if found else None
