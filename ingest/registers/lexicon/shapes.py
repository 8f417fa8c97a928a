"""Whether words with capitals look like a person's name by themselves."""

import re
from collections.abc import Sequence

from ingest.registers.lexicon.names import is_capitalised, romanised
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, words

SLAVIC_SURNAME = re.compile(r"(?:[oe]v|in|[sc]k(?:y|i|iy|ii|oy)|enko|ova|eva|ina|skaya|uk|yan|dze|shvili|oigu)$")

MARKS = re.compile(r"[ăâđêôơư\u1ea0-\u1ef9]", re.IGNORECASE)


def is_shaped_like_a_person(words: Sequence[str]) -> bool:
    """A Chinese surname first, or a Slavic one last."""
    if len(words) < 2 or not all(map(is_capitalised, words)):
        return False
    first, last = romanised(words[0]), romanised(words[-1])
    return first in CHINESE_SURNAMES or bool(SLAVIC_SURNAME.search(last))


VIETNAMESE_SURNAMES = words(
    "nguyen tran pham hoang huynh phan vu vo dang bui do ngo duong ly luong dinh trinh truong dao doan ho le to lam",
    "mai cao",
)


SURNAMES_FIRST = CHINESE_SURNAMES | VIETNAMESE_SURNAMES


def is_vietnamese(name: str) -> bool:
    """A name of three or four syllables after a Vietnamese surname, or of two with the marks of that alphabet."""
    parts = name.split()
    if not 2 <= len(parts) <= 4 or romanised(parts[0]) not in VIETNAMESE_SURNAMES:
        return False
    return MARKS.search(name) is not None or (len(parts) > 2 and all(len(part) <= 6 for part in parts))
