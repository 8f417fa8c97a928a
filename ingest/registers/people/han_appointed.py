"""People in Chinese text by what they become: 任命李伟民为副部长, 由李伟接任局长, 刘跃军出任大使."""

import re
from collections.abc import Iterator

from ingest.registers.lexicon.han_names import name_after, own_name

NAMED = re.compile(r"任命|选举|推举|提名|由|免去")
INTO = re.compile(r"(?:同志)?(?:为|担任|接任|出任|就任|升任|兼任|任|的)")
BECOMES = re.compile(r"已?(?:现任|担任|出任|就任|接任|升任|兼任|当选为?|被任命为|获任|不再担任|任)")
LONGEST = 30

Tagged = dict[int, tuple[str, str]]
Become = tuple[tuple[int, int], int]
"""Where a name begins and ends, and where the words of office begin behind it."""


def become(plain: str, starts: Tagged) -> Iterator[Become]:
    """Each name that a text puts into an office, or out of one, by a verb between the two."""
    for verb in NAMED.finditer(plain):
        name = name_after(plain, verb.end(), starts)
        if name and (into := INTO.match(plain, name[1])):
            yield name, into.end()
    for start in starts:
        name = own_name(plain, start, starts) or named_whole(start, starts)
        if name and (into := BECOMES.match(plain, name[1])):
            yield name, into.end()


def named_whole(start: int, starts: Tagged) -> tuple[int, int] | None:
    word, tag = starts[start]
    return (start, start + len(word)) if tag.startswith("nr") and len(word) > 1 else None
