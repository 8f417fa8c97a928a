"""People in Chinese text by what they become, leave or lead: 任命李伟民为副部长, 刘跃军出任大使, 李伟执掌公安部."""

import re
from collections.abc import Iterator, Sequence

from ingest.registers.lexicon.han_names import FOREIGN_BEHIND, countries, name_after, own_name

NAMED = re.compile(r"任命|选举|推举|提名|由|免去")
INTO = re.compile(r"(?:同志)?(?:为|担任|接任|出任|就任|升任|兼任|任|的)")
TIME = r"(?:[自从于]?(?:\d{1,4}[年月日号])+(?:起|以来)?)?"
BECOMES = re.compile(
    rf"(?:[，,][男女](?:[，,][^，,。；]{{1,14}}){{0,7}}[，,])?(?:同志)?[（(]?(?:因[^，。；]{{2,10}}?|接替[^，。；]{{2,12}}?)?{TIME}[已将]?(?:现任|担任|出任|就任|接任|升任|兼任|当选为?|被任命为|获任|任|(?P<left>不再担任|卸任|辞去|被免去|曾担任|曾任))"
)
AGAIN = re.compile(rf"[、兼及和]|[，,]?(?:之?后|随后)?(?P<verb>{BECOMES.pattern})")
"""Between an office that somebody comes to hold and another: "A、B", "A后出任B"."""
LEADS = re.compile(rf"{TIME}(?:一直|开始)?(?=执掌|掌管|主管|领导|统领|分管)")
LEFT = "免去"
CLAUSE = re.compile("[，,。；;]")
LONGEST = 30

Tagged = dict[int, tuple[str, str]]
Become = tuple[tuple[int, int], int, bool]
"""Where a name begins and ends, where the words of office begin behind it, and whether the office is left."""


def become(plain: str, starts: Tagged, offices: Sequence[int]) -> Iterator[Become]:
    """Each name that a text puts into an office, or out of one, by a verb between the two; perhaps behind the office
    that the person has, of which `offices` are the ends."""
    for verb in NAMED.finditer(plain):
        for place in (verb.end(), *(end for end in offices if verb.end() < end <= verb.end() + LONGEST)):
            name = name_after(plain, place, starts)
            if name and CLAUSE.search(plain, verb.end(), name[0]) is None and (into := INTO.match(plain, name[1])):
                yield name, into.end(), verb.group() == LEFT
    for name, into in behind_names(plain, starts, BECOMES):
        yield name, into.end(), into["left"] is not None


def behind_names(plain: str, starts: Tagged, verbs: re.Pattern[str]) -> Iterator[tuple[tuple[int, int], re.Match[str]]]:
    """Each name with the verb right behind it."""
    for start in starts:
        whole = named_whole(plain, start, starts)
        name = whole if whole and whole[0] < start else own_name(plain, start, starts) or whole
        if name and not plain.endswith(("接替", "取代"), 0, name[0]) and (found := verbs.match(plain, name[1])):
            yield name, found


def named_whole(plain: str, start: int, starts: Tagged) -> tuple[int, int] | None:
    """What the segmenter takes for a name or the end of a foreign one, from its first character."""
    word, tag = starts[start]
    front = FOREIGN_BEHIND.search(plain[:start])
    first = front.start() if front and not plain[:start].endswith(tuple(countries())) else start
    return (first, start + len(word)) if tag.startswith("nr") and len(word) > 1 else None
