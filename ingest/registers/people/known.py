"""Known names met again in scripts without capitals: the whole name, or the surname that stands for it."""

import re
from collections.abc import Iterator, Sequence

from ingest.registers.lexicon.names import CJK
from ingest.registers.people.arabic_spelling import ARABIC
from ingest.registers.people.korean import HANGUL
from ingest.registers.people.meant import Person
from ingest.text.chinese import simplified

HAN = re.compile(r"[\u4e00-\u9fff]+")
SHORTEST, CHINESE = 2, (2, 3)


def known_again(text: str, known: Sequence[Person]) -> Iterator[tuple[Person, int, int]]:
    """Each place where a known person's name, or its last part, stands; the longest name first."""
    if not any(script.search(text) for script in (CJK, ARABIC, HANGUL)):
        return
    plain = simplified(text)
    taken: list[tuple[int, int]] = []
    forms = [(form, person) for person in known for form in forms_of(person.name)]
    for form, person in sorted(forms, key=lambda pair: -len(pair[0])):
        for match in re.finditer(bounded(form), plain):
            if not any(match.start() < end and start < match.end() for start, end in taken):
                taken.append(match.span())
                yield person, match.start(), match.end()


def forms_of(name: str) -> list[str]:
    """The name, and the surname of one that is written in parts; none in a script with capitals."""
    if CJK.search(name):
        whole = simplified(name)
        parts = re.split("[·・]", whole)
        surname = [f"{whole[0]}氏"] if len(whole) in CHINESE and HAN.fullmatch(whole) else []
        return [whole, *surname, *([parts[-1]] if len(parts) > 1 else [])]
    if ARABIC.search(name) or HANGUL.search(name):
        words = name.split()
        return [name, *([words[-1]] if len(words) == 2 and len(words[-1]) > SHORTEST + 1 else [])]
    return []


def bounded(form: str) -> str:
    if HANGUL.search(form):
        return rf"(?<!\w){re.escape(form)}"
    return re.escape(form) if CJK.search(form) else rf"(?<!\w)و?{re.escape(form)}(?!\w)"
