"""How far a name reaches in Chinese text: a Chinese one by its surname, a foreign one by its characters for sounds."""

import re
from functools import cache

from ingest.registers.lexicon.countries import country_forms
from ingest.registers.lexicon.han_offices import (
    COMPOUND_SURNAMES,
    EXTRA_SYLLABLES,
    NOT_GIVEN,
    SURNAMES,
    TITLES_BEHIND,
    ends_in_a_verb,
)
from ingest.registers.lexicon.names import CJK, SYLLABLES
from ingest.registers.lexicon.wordlists import words

SOUND = f"{SYLLABLES}{EXTRA_SYLLABLES}"
WITHIN = "木察策岑聪黎良默采楚津勃彼匹士松欣英"
"""Characters of foreign names that begin and end none here, as they are words too often."""
PART = rf"(?:[{SOUND}]|[朱木察楚](?=[{SOUND}]{{3}}))(?:[{SOUND}]|[年先](?=[科卡])|[{WITHIN}](?=[{SOUND}·]))+"
FOREIGN = re.compile(rf"{PART}(?:[·・]{PART})*")
INITIAL = re.compile(r"[\u4e00-\u9fff][·・](?=[\u4e00-\u9fff]{2})")
"""Of a Mongolian's father, before the name: 敖·阿勒坦格日勒."""
FOREIGN_BEHIND = re.compile(rf"[{SOUND}·]{{2,}}$")
JOINS = frozenset("·・-")
NOT_OF_NAMES = ("v", "p", "c", "d", "u", "t", "m")
"""Tags of words that begin what follows a name."""
FULL = 3
"""Characters of a Chinese name in full."""
CALLS = ("通电话", "通话", "通了")
ALONE = frozenset("强代应当举")
"""Characters that are given names where the segmenter takes them for no longer word."""
PREPOSITIONS = frozenset("向同与和在对为就以")
TOGETHER = words("一行 一起 一道 一同 一致 一直 一名 一位 一个 一些 一次 一方 一日 一定 一事 一家 一职 一再")


@cache
def countries() -> dict[str, str]:
    names = {form: place for place, forms in country_forms().items() for form in forms if CJK.search(form)}
    return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))


def name_after(plain: str, place: int, starts: dict[int, tuple[str, str]]) -> tuple[int, int] | None:
    """A name that begins at a place: Chinese by its surname, foreign by the characters that write sounds."""
    place += 1 if plain[place : place + 1] in ("“", " ", ":", "：") else 0
    foreign = FOREIGN.match(plain, place)
    initial = INITIAL.match(plain, place)
    own = own_name(plain, place, starts) if initial is None else None
    end = foreign_end(foreign, starts) if foreign else place + 1 if initial else place
    if own and plain[own[1] : own[1] + 1] in JOINS:
        end = max(end, own[1])
    end = joined_end(plain, place, max(end, segmented_end(place, starts)), starts)
    end = next((at for at in range(place + 2, end) if plain.startswith(CALLS, at)), end)
    if own is None or end > own[1] or end - place > FULL:
        return (place, end) if end - place > 1 and plain[place:end] not in countries() else None
    return own


def foreign_end(match: re.Match[str], starts: dict[int, tuple[str, str]]) -> int:
    """The end of a foreign name, before a common word that begins with one of its characters: 约见."""
    sounding = set(SOUND) | set("·・")
    for place in range(match.start() + 2, match.end()):
        word, tag = starts.get(place, ("", ""))
        own = word[:1] in sounding and takes_a_character(word)
        if word and not set(word) <= sounding and tag.startswith(NOT_OF_NAMES) and not own:
            return place
    over = [place + len(word) for place, (word, tag) in starts.items() if tag.startswith("nr") and place < match.end()]
    return max([match.end(), *(end for end in over if end - match.end() in (1, 2))])


def joined_end(plain: str, place: int, end: int, starts: dict[int, tuple[str, str]]) -> int:
    """On over what a dot or a hyphen joins to a foreign name, in whatever characters: 谢里克·库代别尔根诺夫."""
    while end > place and (plain[end : end + 1] in JOINS or JOINS & set(plain[place:end])):
        first = end + (plain[end : end + 1] in JOINS)
        part = FOREIGN.match(plain, first)
        last = foreign_end(part, starts) if part else first
        while is_more_of_foreign(last, starts):
            last += len(starts[last][0])
        if last == first:
            break
        end = last
    return end


def is_more_of_foreign(place: int, starts: dict[int, tuple[str, str]]) -> bool:
    """Whether a word is of a foreign name: one of sounds, a name to the segmenter, or a noun before more of it."""
    word, tag = starts.get(place, ("", ""))
    if not CJK.match(word) or tag.startswith(NOT_OF_NAMES):
        return False
    following, kind = starts.get(place + len(word), ("", ""))
    more = following in JOINS or (kind.startswith("nr") and following[0] not in SURNAMES)
    return tag.startswith("nr") or set(word) <= set(SOUND) or (more and len(word) < FULL)


def segmented_end(place: int, starts: dict[int, tuple[str, str]]) -> int:
    """Where the segmenter's words for one foreign name end: 彼得罗维奇, 叶先 and 别科夫; else the place itself."""
    end = place
    while starts.get(end, ("", ""))[1].startswith("nr") and (end == place or starts[end][0][0] not in SURNAMES):
        if ends_in_a_verb(starts[end][0]):
            break
        end += len(starts[end][0])
    return end if end - place > FULL else place


def own_name(plain: str, place: int, starts: dict[int, tuple[str, str]]) -> tuple[int, int] | None:
    """A surname and one or two characters; the segmenter says how many where it took them for one word."""
    surname = 2 if plain[place : place + 2] in COMPOUND_SURNAMES else 1
    if plain[place : place + surname] not in COMPOUND_SURNAMES and plain[place : place + 1] not in SURNAMES:
        return None
    word, tag = starts.get(place, ("", ""))
    following = starts.get(place + len(word), ("", ""))[0]
    if tag.startswith("nr") and surname < len(word):
        goes_on = takes_a_character(following) or is_more_of_name(starts.get(place + len(word), ("", "")))
        if len(word) == surname + 1 and goes_on:
            return place, place + len(word) + 1
        over = NOT_GIVEN if following[:1] in tuple("调绍表") else NOT_GIVEN - ALONE
        length = next((at for at, character in enumerate(word) if at > surname and character in over), len(word))
        return place, place + min(length, surname + 2)
    # A longer word of another kind only begins like a surname: 国家, 和平.
    return None if len(word) > surname and not tag.startswith("nr") else in_parts(place, place + surname, starts)


def in_parts(place: int, end: int, starts: dict[int, tuple[str, str]]) -> tuple[int, int] | None:
    """A name whose given name, from `end`, is made of words of its own."""
    surname = end - place
    following = starts.get(end, ("", ""))[0]
    if not following or (following[0] in NOT_GIVEN and not is_given(following)):
        return None
    end += min(len(following), 2)
    second = starts.get(end, ("", ""))[0]
    if end - place == surname + 1 and len(second) == 1 and second not in NOT_GIVEN and CJK.match(second):
        end += 1
    return place, end


def takes_a_character(following: str) -> bool:
    """Whether a word behind a surname and a character is a character of the name and a preposition: 赵克, 志向."""
    return len(following) == 2 and following[1] in PREPOSITIONS and following[0] not in NOT_GIVEN


def is_given(word: str) -> bool:
    """Whether a word that begins with "one" may be a given name: 一新, 一鸣; not 一行, 一起."""
    return len(word) == 2 and word[0] == "一" and word not in TOGETHER


def is_more_of_name(token: tuple[str, str]) -> bool:
    """Whether a single character after a surname and another may end the given name: a noun, no verb or particle."""
    word, tag = token
    noun = tag in ("n", "ng", "nr", "nz", "nrt", "g", "zg", "a", "ag")
    return len(word) == 1 and noun and (word not in NOT_GIVEN or word in ALONE) and bool(CJK.match(word))


def name_before(plain: str, match: re.Match[str], starts: dict[int, tuple[str, str]]) -> tuple[int, int] | None:
    """A name right before an office that may stand behind one: 习近平主席, 普京总统."""
    if match.group() not in TITLES_BEHIND:
        return None
    before = [(start, word, tag) for start, (word, tag) in starts.items() if start + len(word) == match.start()]
    if before and before[0][2].startswith("nr") and len(before[0][1]) in (2, 3) and before[0][1][0] in SURNAMES:
        return before[0][0], match.start()
    front = plain[: match.start()][-16:]
    foreign = FOREIGN_BEHIND.search(front)
    if foreign is None or front.endswith(tuple(countries())):
        return None
    name = foreign.group()
    for country in countries():
        name = name.removeprefix(country)
    return (match.start() - len(name), match.start()) if len(name) > 1 else None
