"""People in Chinese text as they are presented: 公安部部长王小洪, 俄罗斯联邦安全会议秘书帕特鲁舍夫, 习近平主席."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from ingest.registers.lexicon.han_names import countries, name_after, name_before
from ingest.registers.lexicon.han_offices import (
    CONCEPTS,
    HOLDERS,
    OF_ONE_COUNTRY,
    ORGANISATIONS,
)
from ingest.registers.lexicon.names import CJK
from ingest.registers.lexicon.terms import CHINESE_COUNTRIES
from ingest.registers.lexicon.wordlists import by_form, words
from ingest.registers.people.han_appointed import AGAIN, CLAUSE, LEADS, Tagged, become, behind_names
from ingest.registers.people.office import Office, Presented
from ingest.text.chinese import simplified

IN_ONE_CHARACTER = CHINESE_COUNTRIES | by_form(
    "north korea: 朝; singapore: 新; malaysia: 马; australia: 澳; canada: 加"
)
"""Countries in Chinese reports before an office: 俄总统, 泰外长."""
HOLDER = re.compile(rf"(?:{'|'.join(sorted(HOLDERS, key=len, reverse=True))})(?!会(?![见谈晤长同]))")
NOUNS = ("n", "j", "b", "a", "s", "l", "f", "vn", "vg", "nz")
WITHIN = words(
    "管理 联络 发展 检察 监督 执法 禁毒 反恐 改革 工作 合作 协商 情报 调查 监察 督察 审计 缉毒 缉私 "
    "边检 移民 驻 总 组织 联合 特别 应急 反恐怖 上合",
)
"""Verbs to the segmenter, and parts of a body's name."""
BODY = re.compile(r"(?:部|委|会议|委员会|局|院|组织|机构|办公室|办|政府|军|队|党|中心|国|市|省|州)$")
SENT_TO = re.compile(r"驻[^\W\d_]{1,8}(?=特命|大使|使馆|使館|代表|总领事|公使)")
RANKED = re.compile("(?:第一|常务|副|前|原|代)+")
EVENTS = words("会见 会谈 会晤 访问 接见 通话 出席 陪同 来访 到访 见面 协同 任命 选举 推举 提名")
"""Nouns to the segmenter, but what somebody does with the holder of the office behind: 在北京会见俄罗斯外长."""
SITTINGS = ("会议", "会谈", "代表", "工作组", "小组")
VERB = 2
"""Characters of one for leading."""
LONGEST = 30
SPELLED = re.compile(r"\s?[（(]([A-ZÀ-Ž][\w.'’-]+(?: [A-ZÀ-Ž][\w.'’-]+){1,3})[,，、；;）)]")
LIST = "、兼及和"


def in_han(text: str) -> Iterator[Presented]:
    """Everybody whom a Chinese text names beside an office."""
    if not CJK.search(text):
        return
    plain = simplified(text)
    starts = token_starts(plain)
    found: dict[tuple[int, int], list[Office]] = {}
    holders = list(HOLDER.finditer(plain))
    for match in holders:
        name = name_after(plain, match.end(), starts) or name_stated(plain, match.end(), starts)
        if name and not at(name, found):
            found[name] = list(offices_before(text, plain, match, starts))
    for name, told in told_by_a_verb(text, plain, holders, starts):
        known = found.setdefault(at(name, found) or name, [])
        known += [told] if not known or told.text not in HOLDERS else []  # of a minister "主席" is for a meeting
    for match in holders:
        name = name_before(plain, match, starts)
        if name and not at(name, found):
            found[name] = [office(text, plain, match.start(), match.end(), None)]
    for name, offices in found.items():
        yield Presented(text[slice(*name)], *name, tuple(offices), aliases=spelled(text, name[1]))


def at(name: tuple[int, int], found: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """The name found already that stands where another one does."""
    return next((other for other in found if other[0] < name[1] and name[0] < other[1]), None)


def name_stated(plain: str, place: int, starts: Tagged) -> tuple[int, int] | None:
    """A name that ends a clause behind an office and "is": 首任秘书长为郑百岗."""
    name = name_after(plain, place + 1, starts) if plain[place : place + 1] in ("为", "是") else None
    return name if name and (name[1] == len(plain) or CLAUSE.match(plain, name[1])) else None


def told_by_a_verb(
    text: str, plain: str, holders: Sequence[re.Match[str]], starts: Tagged
) -> Iterator[tuple[tuple[int, int], Office]]:
    """Names with the office that they come to hold, leave, or hold by leading a body."""
    for name, place, left in become(plain, starts, [held.end() for held in holders]):
        start, former = place, left
        for last in (held.end() for held in holders if held.end() > place):
            if last > start + LONGEST or CLAUSE.search(plain, start, last):
                break
            told = office(text, plain, start, last, None)
            yield name, replace(told, former=told.former or former)
            again = AGAIN.match(plain, last)
            if again is None:
                break
            start, former = again.end(), again["left"] is not None if again["verb"] else former
    for name, verb in behind_names(plain, starts, LEADS):
        if end := body_end(plain, verb.end() + VERB, starts):
            told = office(text, plain, verb.end(), end, None)
            yield name, replace(told, concepts=told.concepts | {"head"})


def spelled(text: str, place: int) -> tuple[str, ...]:
    """The name in Latin letters that a bracket gives right behind it: 紹伊古（Sergei Shoigu）."""
    match = SPELLED.match(text, place)
    return (match.group(1),) if match else ()


def token_starts(plain: str) -> Tagged:
    """The words of the segmenter by where they start, with their part of speech."""
    import rjieba  # only Chinese needs its dictionary

    found, place = {}, 0
    for word, tag in rjieba.tag(plain):
        found[place] = (word, tag)
        place += len(word)
    return found


def offices_before(text: str, plain: str, match: re.Match[str], starts: Tagged) -> Iterator[Office]:
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


def phrase_start(plain: str, end: int, starts: Tagged) -> int:
    """Back over nouns from the end of an office to where its phrase begins."""
    start = max((place for place in starts if place < end), default=end)
    while start > 0 and end - start < LONGEST:
        before = max((place for place in starts if place < start), default=-1)
        if before < 0:
            break
        joined = (
            starts[before][0] in ("与", "和")
            and start < end
            and plain[start : start + 2] in CONCEPTS
            and is_noun(starts, before)
        )
        if not (joined or is_part(*starts[before])):
            break
        start = before
    return start


def is_part(word: str, tag: str) -> bool:
    """Whether a word may stand within a phrase of office."""
    noun = (tag.startswith(NOUNS) and not tag.startswith("nr")) or word in countries()
    known = noun or RANKED.fullmatch(word) or word in WITHIN or word in CONCEPTS
    return bool(known and CJK.search(word)) and word not in EVENTS


def body_end(plain: str, start: int, starts: Tagged) -> int | None:
    """The end of the body that is named from a place on, if one is that an office may be of."""
    end, last = start, None
    while end in starts and end - start < LONGEST and is_part(*starts[end]):
        end += len(starts[end][0])
        last = end if BODY.search(plain[start:end]) and han_concepts(plain[start:end]) else last
    return last if end not in starts or not starts[end][0].startswith(SITTINGS) else None


def is_noun(starts: Tagged, place: int) -> bool:
    """Whether the word before a place is one that an office may hold: 司法与内务部部长."""
    before = max((one for one in starts if one < place), default=-1)
    return before >= 0 and starts[before][0] in CONCEPTS


def office(text: str, plain: str, start: int, end: int, inherited: str | None) -> Office:
    phrase = plain[start:end]
    concepts = han_concepts(phrase)
    place = country_in(phrase) or inherited
    shown = text[start:end]
    if place and (name := next((name for name in countries() if phrase.startswith(name)), None)):
        longer = han_concepts(phrase[len(name) - 1 :]) > han_concepts(phrase[len(name) :])  # 俄国防部长 is 俄, 国防部长
        shown = shown[len(name) - longer :] or shown
    return Office(shown, place, body_in(text[start:end], phrase), "former" in concepts, concepts, end)


def country_in(phrase: str) -> str | None:
    """Whose the office is; an ambassador's is not where he is sent: 驻俄罗斯大使."""
    phrase = SENT_TO.sub("", phrase)
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
    holder = max((name for name in HOLDERS if phrase.endswith(name)), key=len, default="")
    found = set(HOLDERS.get(holder, "").split())
    for name, organisation in ORGANISATIONS.items():
        if name in phrase:
            phrase = phrase.replace(name, "")
            found.add(organisation.casefold())
    for match in meanings().finditer(phrase.removesuffix(holder)):
        found |= set((HOLDERS.get(match.group()) or CONCEPTS[match.group()]).split())
    return frozenset(found)


@cache
def meanings() -> re.Pattern[str]:
    return re.compile("|".join(sorted(HOLDERS | CONCEPTS, key=len, reverse=True)))
