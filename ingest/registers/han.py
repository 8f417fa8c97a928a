"""People in Chinese text as they are presented: 公安部部长王小洪, 俄罗斯联邦安全会议秘书帕特鲁舍夫, 习近平主席."""

import re
from collections.abc import Iterator
from functools import cache

import rjieba

from ingest.chinese import simplified
from ingest.registers.countries import COUNTRIES, IN_ONE_CHARACTER
from ingest.registers.han_offices import (
    COMPOUND_SURNAMES,
    CONCEPTS,
    EXTRA_SYLLABLES,
    HOLDERS,
    NOT_GIVEN,
    OF_ONE_COUNTRY,
    ORGANISATIONS,
    SURNAMES,
    TITLES_BEHIND,
)
from ingest.registers.names import CJK, SYLLABLES
from ingest.registers.office import Office, Presented
from ingest.registers.wordlists import words

SOUND = f"{SYLLABLES}{EXTRA_SYLLABLES}"
FOREIGN = re.compile(rf"[{SOUND}]{{2,}}(?:[·・][{SOUND}]{{2,}})*")
FOREIGN_BEHIND = re.compile(rf"[{SOUND}·]{{2,}}$")
HOLDER = re.compile("|".join(sorted(HOLDERS, key=len, reverse=True)))
NOUNS = ("n", "j", "b", "a", "s", "l", "f", "vn", "vg", "nz")
WITHIN = words(
    "管理 联络 发展 检察 监督 执法 禁毒 反恐 改革 工作 合作 协商 情报 调查 监察 缉毒 移民 驻 总 组织 联合 特别 应急",
)
"""Verbs to the segmenter, and parts of a body's name."""
BECOMES = re.compile(r"(?:现任|担任|出任|就任|接任|兼任|当选为?|被任命为|获任|任)$")
BODY = re.compile(r"(?:部|委|会议|委员会|局|院|组织|机构|办公室|办|政府|军|队|党|中心|国|市|省|州)$")
NOT_OF_NAMES = ("v", "p", "c", "d", "u", "t", "m")
"""Tags of words that begin what follows a name."""
LONGEST = 30
SPELLED = re.compile(r"\s?[（(]([A-ZÀ-Ž][\w.'’-]+(?: [A-ZÀ-Ž][\w.'’-]+){1,3})[,，、；;）)]")
LIST = "、兼及和"


def in_han(text: str) -> Iterator[Presented]:
    """Everybody whom a Chinese text names beside an office."""
    if not CJK.search(text):
        return
    plain = simplified(text)
    starts = token_starts(plain)
    used: set[int] = set()
    holders = list(HOLDER.finditer(plain))
    for match in holders:
        name = name_after(plain, match.end(), starts)
        if name is None or name[0] in used:
            continue
        used.add(name[0])
        offices = tuple(offices_before(text, plain, match, starts))
        yield Presented(text[slice(*name)], *name, offices, aliases=spelled(text, name[1]))
    for match in holders:
        name = name_before(plain, match, starts)
        if name and not any(start in used for start in range(*name)):
            used.add(name[0])
            yield Presented(text[slice(*name)], *name, (office(text, plain, match.start(), match.end(), None),))


def spelled(text: str, place: int) -> tuple[str, ...]:
    """The name in Latin letters that a bracket gives right behind it: 紹伊古（Sergei Shoigu）."""
    match = SPELLED.match(text, place)
    return (match.group(1),) if match else ()


@cache
def countries() -> dict[str, str]:
    names = {form: place for place, forms in COUNTRIES.items() for form in forms.split() if CJK.search(form)}
    return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))


def token_starts(plain: str) -> dict[int, tuple[str, str]]:
    """The words of the segmenter by where they start, with their part of speech."""
    found, place = {}, 0
    for word, tag in rjieba.tag(plain):
        found[place] = (word, tag)
        place += len(word)
    return found


def name_after(plain: str, place: int, starts: dict[int, tuple[str, str]]) -> tuple[int, int] | None:
    """A name that begins at a place: Chinese by its surname, foreign by the characters that write sounds."""
    place += 1 if plain[place : place + 1] in ("“", " ", ":", "：") else 0
    foreign = FOREIGN.match(plain, place)
    own = own_name(plain, place, starts)
    end = foreign_end(foreign, starts) if foreign else place
    if own is None or end > own[1] or end - place > 3:
        return (place, end) if end - place > 1 and plain[place:end] not in countries() else None
    return own


def foreign_end(match: re.Match[str], starts: dict[int, tuple[str, str]]) -> int:
    """The end of a foreign name, before a common word that begins with one of its characters: 约见."""
    sounding = set(SOUND) | set("·・")
    for place in range(match.start() + 2, match.end()):
        word, tag = starts.get(place, ("", ""))
        if word and not set(word) <= sounding and tag.startswith(NOT_OF_NAMES):
            return place
    over = [place + len(word) for place, (word, tag) in starts.items() if tag.startswith("nr") and place < match.end()]
    return max([match.end(), *(end for end in over if end - match.end() in (1, 2))])


def own_name(plain: str, place: int, starts: dict[int, tuple[str, str]]) -> tuple[int, int] | None:
    """A surname and one or two characters; the segmenter says how many where it took them for one word."""
    surname = 2 if plain[place : place + 2] in COMPOUND_SURNAMES else 1
    if plain[place : place + surname] not in COMPOUND_SURNAMES and plain[place : place + 1] not in SURNAMES:
        return None
    word, tag = starts.get(place, ("", ""))
    if tag.startswith("nr") and surname < len(word):
        if len(word) == surname + 1 and is_more_of_name(starts.get(place + len(word), ("", ""))):
            return place, place + len(word) + 1
        length = next((at for at, character in enumerate(word) if at > surname and character in NOT_GIVEN), len(word))
        return place, place + min(length, surname + 2)
    if len(word) > surname and not tag.startswith("nr"):
        return None  # a common word that begins like a surname: 国家, 和平
    end = place + surname
    following = starts.get(end, ("", ""))[0]
    if not following or following[0] in NOT_GIVEN:
        return None
    end += min(len(following), 2)
    second = starts.get(end, ("", ""))[0]
    if end - place == surname + 1 and len(second) == 1 and second not in NOT_GIVEN and CJK.match(second):
        end += 1
    return place, end


def is_more_of_name(token: tuple[str, str]) -> bool:
    """Whether a single character after a surname and another may end the given name: a noun, no verb or particle."""
    word, tag = token
    noun = tag in ("n", "ng", "nr", "nz", "nrt", "g", "zg", "a", "ag")
    return len(word) == 1 and noun and word not in NOT_GIVEN and bool(CJK.match(word))


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


def offices_before(text: str, plain: str, match: re.Match[str], starts: dict[int, tuple[str, str]]) -> Iterator[Office]:
    """The office that ends before a name and those listed before it: 中共中央政治局委员、中央政法委书记."""
    spans, end = [], match.end()
    while True:
        start = phrase_start(plain, end, starts)
        spans.append((start, end))
        earlier = [one for one in HOLDER.finditer(plain, max(0, start - LONGEST), start) if one.end() == start - 1]
        if not (start and plain[start - 1] in LIST and earlier):
            break
        end = earlier[0].end()
    inherited = None
    for start, end in reversed(spans):
        one = office(text, plain, start, end, inherited)
        inherited = one.country or inherited
        yield one


def phrase_start(plain: str, end: int, starts: dict[int, tuple[str, str]]) -> int:
    """Back over nouns from the end of an office to where its phrase begins."""
    start = max((place for place in starts if place < end), default=end)
    while start > 0 and end - start < LONGEST:
        before = max((place for place in starts if place < start), default=-1)
        if before < 0:
            break
        word, tag = starts[before]
        if not (
            (tag.startswith(NOUNS) and not tag.startswith("nr")) or word in WITHIN or word in CONCEPTS
        ) or not CJK.search(word):
            break
        start = before
    return start


def office(text: str, plain: str, start: int, end: int, inherited: str | None) -> Office:
    phrase = plain[start:end]
    concepts = han_concepts(phrase)
    place = country_in(phrase) or inherited
    shown = text[start:end]
    if place and (name := next((name for name in countries() if phrase.startswith(name)), None)):
        shown = shown[len(name) :] or shown
    return Office(shown, place, body_in(text[start:end], phrase), "former" in concepts, concepts)


def country_in(phrase: str) -> str | None:
    for names in (countries(), OF_ONE_COUNTRY):
        if found := next((place for name, place in names.items() if name in phrase), None):
            return found
    if organisation := next((place for name, place in ORGANISATIONS.items() if name in phrase), None):
        return organisation
    return IN_ONE_CHARACTER.get(phrase[0]) if len(phrase) > 2 and phrase[:2] not in ("中央", "新任", "日前") else None


def body_in(shown: str, phrase: str) -> str | None:
    """The body before the office, as it is written."""
    holder = [match for match in HOLDER.finditer(phrase) if match.end() == len(phrase)]
    own = phrase[: holder[0].start()] if holder else phrase
    own = re.sub(r"(?:第一|常务|副|总)+$", "", own)
    return shown[: len(own)] if BODY.search(own) else None


def han_concepts(phrase: str) -> frozenset[str]:
    """What the words of a Chinese phrase of office mean, longest first."""
    found: set[str] = set()
    for match in meanings().finditer(phrase):
        found |= set((HOLDERS.get(match.group()) or CONCEPTS[match.group()]).split())
    return frozenset(found)


@cache
def meanings() -> re.Pattern[str]:
    return re.compile("|".join(sorted(HOLDERS | CONCEPTS, key=len, reverse=True)))
