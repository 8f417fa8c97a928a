"""What of a page was left out as no part of its article: menus, notices, lists of other stories, the foot."""

import re
from collections.abc import Iterator, Sequence

MOST = 200
"""Lines kept, each once; how many more there were is told."""
LONGEST = 300
LOOKED_FOR = 5_000
"""Lines looked for inside others, since each look reads the whole article."""
WORD = re.compile(r"\w+")
LONG = 24
"""Bytes of a line that cannot stand in another one by chance."""


def outside(shown: Sequence[str], article: str) -> tuple[str, ...]:
    """Of the lines that a page shows those that its article lacks, in order."""
    kept = [key(cell) for row in article.splitlines() for cell in (row, *row.split("|"))]
    left = list(dict.fromkeys(lacking(shown, frozenset(kept), f" {key(article)} ")))
    more = [f"(and {len(left) - MOST:,} more lines)"] if len(left) > MOST else []
    return (*(line if len(line) <= LONGEST else f"{line[:LONGEST]} …" for line in left[:MOST]), *more)


def lacking(shown: Sequence[str], kept: frozenset[str], article: str) -> Iterator[str]:
    keys, looks = [key(line) for line in shown], 0
    for place, own in enumerate(keys):
        if not own or own in kept:
            continue
        looks += 1
        if looks > LOOKED_FOR or not is_inside(keys, place, article):
            yield shown[place]


def is_inside(keys: Sequence[str], place: int, article: str) -> bool:
    """Whether a line is part of one of the article; a short one only next to its neighbour."""
    own = keys[place]
    if len(own.encode()) >= LONG:
        return f" {own} " in article
    before, after = keys[max(0, place - 1) : place], keys[place + 1 : place + 2]
    return any(f" {' '.join(pair)} " in article for pair in ([*before, own], [own, *after]) if len(pair) > 1)


def key(line: str) -> str:
    """The words alone: the reader of the article sets spaces and marks otherwise."""
    return " ".join(WORD.findall(line.casefold()))
