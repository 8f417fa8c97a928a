"""Whether the offices that a claim gives people are the ones its evidence gives them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.question.verbs import IRREGULAR
from assistant.verify.naming import heard, same_name
from ingest.registers.lexicon.names import CJK, WORD, romanised, script, segmented
from ingest.registers.lexicon.offices import OFFICES, RANKS
from ingest.registers.lexicon.russian import parses
from ingest.registers.lexicon.wordlists import words
from ingest.registers.people.people import people_in
from ingest.text.chinese import simplified

CHINESE = {
    "部长": "minister", "外长": "minister", "防长": "minister", "总统": "president", "主席": "president",
    "总理": "premier", "首相": "premier", "秘书长": "secretary", "总书记": "secretary", "书记": "secretary",
    "秘书": "secretary", "国务卿": "secretary", "局长": "director", "主任": "director", "厅长": "director",
    "署长": "director", "处长": "director", "检察长": "prosecutor", "院长": "judge", "大使": "ambassador",
    "发言人": "spokesperson", "委员": "member", "司令": "commander", "省长": "governor", "州长": "governor",
    "市长": "mayor", "顾问": "councillor", "参赞": "councillor", "议员": "lawmaker", "特使": "envoy", "代表": "envoy",
    "會長": "head", "会长": "head", "议长": "head",
}  # fmt: skip
CHINESE_OFFICE = re.compile("|".join(sorted(CHINESE, key=len, reverse=True)))
TRANSLATED = ({"head", "president", "director"}, {"secretary", "head"}, {"envoy", "official"}, {"premier", "minister"})
"""Offices that one language calls so and another so: 主席 is a president and a chairman."""
GENERAL = words("head heads chief leader leaders official officials diplomat member глава главы главой")
"""Words for the holder of any office."""
BINDING_RANKS = ("deputy", "former", "acting", "then")
"""Ranks without which an office is another one."""
BEFORE, AFTER = 70, 90
"""Characters around a name in which its office stands."""
APPOSITION = re.compile(r"(?:\s*\([^)]*\))?\s*[,，(（]\s*[^.;。；]*?(?=[,，.;。；)）]|$)")
PREDICATE = re.compile(
    r"(?:\s+of\s+[^,.;]{2,30})?\s+"
    r"(?:(?:has|had) been|as|is|was|became|remains|remained|serve[ds] as|был[аи]?|стал[аи]?|является|остаётся)\s+"
    r"(?:(?!\b(?:by|with|to|from|and|since|when|until|in|for|с|со|и|в|на)\b)[^,.;])+",
    re.IGNORECASE,
)
ACTING = ("ed", "ing", "s")
"""Endings of English verbs that say what somebody did or does."""
ACTS = {"VERB", "PRTF", "GRND", "ADVB"}
"""The same as the Russian dictionary calls them."""
OWNER = re.compile("['’]s?$")
PART = re.compile(r"[^\W\d_]+")
CHINESE_FORMER = {"副": "deputy", "前": "former", "原": "former", "代": "acting"}


@dataclass(frozen=True, slots=True)
class Office:
    """An office in a text, with the ranks right before it; places are characters."""

    kind: str
    ranks: frozenset[str]
    written: str
    start: int
    end: int


def offices_lost(claim: str, evidence: str, context: str) -> Iterator[str]:
    """Offices of the claim that the evidence does not have, or gives to somebody else, as short problems."""
    one_script = script(claim) == script(evidence)  # else it may have words of office that are not known
    known = offices(evidence) + offices(context)
    for office in offices(claim):
        same = [one for one in known if says(one, office)]
        may_be_told = not one_script or office.written.casefold() in GENERAL  # she headed the police
        if not same and (known or not may_be_told):
            yield f"“{office.written}” is not in the source"
        elif same and all("deputy" in one.ranks - office.ranks for one in same):
            yield "the source says “deputy” of that office"
    yield from exchanged(claim, evidence)
    holders = held(evidence)
    for name, own in held(claim).items():
        yield from misplaced(own, theirs(name, holders), [o for other in holders.values() for o in other])


def exchanged(claim: str, evidence: str) -> Iterator[str]:
    """An office that is nobody's by name, where the evidence has another such one: the president's envoy."""
    ours, theirs = unheld(claim), unheld(evidence)
    other = [office for office in theirs if not any(says(office, one) for one in offices(claim))]
    for office in ours:
        if other and not any(says(one, office) for one in offices(evidence)):
            yield f"in the source it is “{other[0].written}” in place of “{office.written}”"


def unheld(text: str) -> list[Office]:
    """The offices that stand beside no name."""
    beside = descriptions(text)
    return [one for one in offices(text) if not any(start <= one.start and one.end <= end for start, end in beside)]


def misplaced(own: list[Office], his: list[Office], all_held: list[Office]) -> Iterator[str]:
    for office in own:
        same = [one for one in his if says(one, office)]
        if not same and any(office.kind == one.kind for one in all_held):
            yield f"the source gives the office of “{office.written}” to somebody else"
        elif same and all(one.ranks - office.ranks for one in same):
            yield f"the source says “{sorted(same[0].ranks - office.ranks)[0]}” of that office"
        elif same and all(office.ranks - one.ranks for one in same):
            yield f"the source does not say “{sorted(office.ranks - same[0].ranks)[0]}” of that office"


def says(known: Office, claimed: Office) -> bool:
    """Whether one office is the other: by kind in one language, a little looser between two.

    Chinese tells the directors of a bureau, an office and a department apart; a minister has several short forms.
    """
    if CJK.search(known.written) and CJK.search(claimed.written) and known.kind != "minister":
        return simplified(known.written) == simplified(claimed.written)
    if known.kind == claimed.kind or claimed.written.casefold() in GENERAL:
        return claimed.kind != "official" or known.written.casefold()[:5] == claimed.written.casefold()[:5]
    foreign = script(known.written) != script(claimed.written)
    return foreign and any({known.kind, claimed.kind} <= same for same in TRANSLATED)


def theirs(name: str, holders: dict[str, list[Office]]) -> list[Office]:
    return [office for other, own in holders.items() if is_same_person(name, other) for office in own]


def is_same_person(one: str, other: str) -> bool:
    if CJK.search(one) or CJK.search(other):
        return romanised(one) == romanised(other) or heard(one, other)
    return one == other or any(same_name(a, b) for a in one.split() for b in other.split() if min(len(a), len(b)) > 2)


@lru_cache(maxsize=2_000)
def held(text: str) -> dict[str, list[Office]]:
    """The people of a text by name, with the offices right before and right after each."""
    found: dict[str, list[Office]] = {}
    for name, places in described(text):
        own = [one for one in offices(text) if any(start <= one.start and one.end <= end for start, end in places)]
        found.setdefault(name, []).extend(own)
    return found


def descriptions(text: str) -> list[tuple[int, int]]:
    """Where the words right before and right after the names of people stand, which say what those people are."""
    return [place for _, places in described(text) for place in places]


def is_descriptive(word: str) -> bool:
    """Neither an office, which is compared by its kind, nor a verb, which says what somebody did."""
    lower = word.casefold()
    did = lower in IRREGULAR or lower.endswith(ACTING) or any(ACTS & parse.tag.grammemes for parse in parses(lower))
    return office_kind(lower) is None and not did and not CJK.search(word)


@lru_cache(maxsize=2_000)
def described(text: str) -> list[tuple[str, tuple[tuple[int, int], tuple[int, int]]]]:
    """Each name with the two stretches around it."""
    named, found = people(text), []
    for place, (name, start, end) in enumerate(named):
        floor = max([start - BEFORE, named[place - 1][2] if place else 0, clause_before(text, start)])
        ceiling = min([end + AFTER, named[place + 1][1] if place + 1 < len(named) else len(text)])
        found.append((name, ((floor, start), (end, apposition_end(text, end, ceiling)))))
    return found


def clause_before(text: str, place: int) -> int:
    """Where the words before a name begin to be about it: after the last comma, "and" or verb of meeting."""
    breaks = list(re.finditer(r"[,;:.，。；：]|\b(?:and|with|и|с|met|by)\b|[和与同]", text[:place]))
    return breaks[-1].end() if breaks else 0


def apposition_end(text: str, end: int, ceiling: int) -> int:
    """The end of ", secretary of the council," or of "is secretary" after a name, or the name's own."""
    match = APPOSITION.match(text[end:ceiling]) or PREDICATE.match(text[end:ceiling])
    return end + match.end() if match else end


def people(text: str) -> list[tuple[str, int, int]]:
    named = [(name.text, name.start, name.end) for _, name in people_in(text)]
    if CJK.search(text):
        named += [
            (word, at, at + len(word)) for word, at, tag in segmented(text) if tag.startswith("nr") and len(word) > 1
        ]
    return sorted(set(named), key=lambda one: one[1])


@lru_cache(maxsize=4_000)
def offices(text: str) -> list[Office]:
    """Every office in a text, in the languages of OFFICES and in Chinese."""
    words = [part for match in WORD.finditer(text) for part in parts_of(match, text)]
    found = []
    for place, match in enumerate(words):
        if kind := office_kind(OWNER.sub("", match.group().casefold())):
            before = [word.group().casefold() for word in words[max(0, place - 3) : place]]
            ranks = frozenset(rank for word in before for rank in BINDING_RANKS if word in rank_words(rank))
            found.append(Office(kind, ranks, match.group(), match.start(), match.end()))
    for match in CHINESE_OFFICE.finditer(text):
        ranks = frozenset(
            rank for sign, rank in CHINESE_FORMER.items() if sign in text[max(0, match.start() - 1) : match.start()]
        )
        found.append(Office(CHINESE[match.group()], ranks, match.group(), match.start(), match.end()))
    return found


def parts_of(word: re.Match[str], text: str) -> list[re.Match[str]]:
    """A word, or the parts that hyphens join unless they are one office together: vice-minister."""
    if "-" not in word.group() or office_kind(word.group().casefold()):
        return [word]
    return list(PART.finditer(text, *word.span()))


@lru_cache(maxsize=20_000)
def office_kind(word: str) -> str | None:
    if word in exact_offices():
        return exact_offices()[word]
    return next((kind for stem, kind in stems() if word.startswith(stem)), None)


@cache
def exact_offices() -> dict[str, str]:
    return {word: kind for kind, words in OFFICES.items() for word in words.split() if not word.endswith("*")}


@cache
def stems() -> tuple[tuple[str, str], ...]:
    return tuple((word[:-1], kind) for kind, words in OFFICES.items() for word in words.split() if word.endswith("*"))


@cache
def rank_words(rank: str) -> frozenset[str]:
    return frozenset(RANKS[rank].split())
