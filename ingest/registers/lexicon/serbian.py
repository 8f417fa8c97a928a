"""Serbian in its second script: every word of its Latin letters has one spelling in Cyrillic."""

import re

PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ"} | dict(
    zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж", strict=True)
)
LETTER = re.compile(rf"(?<!\\)(?:{'|'.join(PAIRS)})")


def in_cyrillic(written: str) -> str:
    """Words, or a pattern of words, as Serbian writes them in Cyrillic."""
    return LETTER.sub(lambda letter: PAIRS[letter.group()], written)
