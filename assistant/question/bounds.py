"""The words around a time that say how it bounds a question: since, before, between, published in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from assistant.question.moments import JOIN, Moment

FILLER = (
    r"(?:(?:the|about|early|late|mid|the (?:beginning|start|end) of|начала|конца|начале|конце|le|la|l['’]|el|al|"
    r"(?:the )?years?|l['’]année|el año|dem|der|den|die|das|dem jahre?|jahre?|عام|سنة|العام)\s*)*"
)
CUES = {
    "since": r"since|starting (?:in|from|on)|as of|from|со?|начиная со?|depuis|à partir (?:de|du)|dès|desde|"
    r"a partir del?|"
    r"seit|ab|منذ|ابتداء من|自从?",
    "after": r"after|later than|following|после|après|después del?|tras|nach|بعد",
    "before": r"before|prior to|earlier than|до|avant|antes del?|vor|قبل",
    "until": r"until|till|up to|no later than|by the end of|по|jusqu['’](?:en|à|au)|hasta|bis|حتى|截至|截止",
    "between": r"between|from|entre|de|du|desde|del|zwischen|von|vom|между|со?|от|بين|من|从|自|在|for the period|"
    r"(?<=reported )for|(?<=recorded )for|(?<=known )for|(?<=listed )for",
    "in": r"in|from|on|during|throughout|over|within|of|dated|в|во|за|от|en|dans|au cours de|durante|le|du|de|"
    r"des|del|im|in|am|"
    r"während|aus|von|في|خلال|من|在|于|自",
}
UNSPACED = {"since": "[从自]", "until": "截至", "between": "[从自在]", "in": "[从自在于]"}
"""Cues that may follow right upon another word."""
LEADING = {
    name: re.compile(
        rf"(?:(?<![^\W_])(?:{words})|(?<=[\u3400-\u9fff])(?:{UNSPACED.get(name, '(?!)')}))\s*{FILLER}$",
        re.IGNORECASE,
    )
    for name, words in CUES.items()
}
TRAILING = {
    "since": re.compile(r"\s*(?:以来|起|开始|至今|onwards?|or later|и позже|et après)", re.IGNORECASE),
    "after": re.compile(r"\s*(?:以后|之后|后(?!半))"),
    "before": re.compile(r"\s*(?:以前|之前|前(?!半)|or earlier)", re.IGNORECASE),
    "until": re.compile(r"\s*(?:为止|以内)"),
    "between": re.compile(r"\s*(?:之间|期间|年?间)"),
}
OPEN = re.compile(r"^(?:from|de|du|von|vom|от|من|从|自|со?(?!\s*$))\b|^[从自]", re.IGNORECASE)
"""What opens a range but is too little to say "since" by itself: "reports from 2019"; Russian has only "с 2018"."""

UNLED = re.compile(r"(?:[年月日]|年[春夏秋][天季]?)$|^(?:весной|летом|осенью)\b", re.IGNORECASE)
"""A time that needs no word for "in"."""

Way = Literal["since", "after", "before", "until", "between", "in"]


@dataclass(frozen=True, slots=True)
class Bound:
    """`text[start:end]` says that something lies between two days; None where that side is open."""

    start: int
    end: int
    first: date | None
    last: date | None
    way: Way
    relative: bool = False


def bounds(text: str, found: Sequence[Moment]) -> list[Bound]:
    """How each time of a question bounds it; a time that only names a thing ("Cooperation-2017") does not."""
    result: list[Bound] = []
    rest = together(found)
    while rest:
        one, *rest = rest
        if rest and (both := between(text, one, rest[0])):
            result.append(both)
            rest = rest[1:]
        elif bound := alone(text, one):
            result.append(bound)
    return result


def together(found: Sequence[Moment]) -> list[Moment]:
    """The two days of "5-7 June 2014", which one stretch of the question names, as one."""
    joined: list[Moment] = []
    for one in found:
        if joined and joined[-1].start == one.start:
            joined[-1] = Moment(one.start, one.end, joined[-1].first, one.last, one.relative)
        else:
            joined.append(one)
    return joined


def between(text: str, one: Moment, other: Moment) -> Bound | None:
    """Two times that a joining word makes the ends of one range, where a word before or after them opens it."""
    if not JOIN.fullmatch(text[one.end : other.start]) or one.first > other.last:
        return None
    opening = leading(text, one, "between") or leading(text, one, "in")
    closing = TRAILING["between"].match(text, other.end)
    if not opening and not closing:
        return None
    start, end = (opening.start() if opening else one.start), (closing.end() if closing else other.end)
    return Bound(start, end, one.first, other.last, "between", one.relative)


def leading(text: str, one: Moment, way: str) -> re.Match[str] | None:
    return LEADING[way].search(text, max(0, one.start - 40), one.start)


def alone(text: str, one: Moment) -> Bound | None:
    for way in ("after", "before", "since", "until"):
        match = leading(text, one, way)
        if match and names_a_thing(text, one, match):
            return None
        closing = TRAILING[way].match(text, one.end)
        if match and not closing and way == "since" and OPEN.match(match.group()):
            continue
        if match or closing:
            start, end = (match.start() if match else one.start), (closing.end() if closing else one.end)
            return bounded(one, way, start, end)
    if match := leading(text, one, "in"):
        return Bound(match.start(), one.end, one.first, one.last, "in", one.relative)
    if one.relative or UNLED.search(text[one.start : one.end]):
        return Bound(one.start, one.end, one.first, one.last, "in", one.relative)
    return None


def names_a_thing(text: str, one: Moment, match: re.Match[str]) -> bool:
    """Whether a year only tells which thing is meant: "after the 2018 openings"."""
    return bool(re.search(r"\bthe\s*$", match.group()) and re.match(r"\s+[^\W\d_]", text[one.end :]))


def bounded(one: Moment, way: Way | str, start: int, end: int) -> Bound:
    day = timedelta(days=1)
    match way:
        case "since":
            return Bound(start, end, one.first, None, "since", one.relative)
        case "after":
            return Bound(start, end, one.last + day, None, "after", one.relative)
        case "before":
            return Bound(start, end, None, one.first - day, "before", one.relative)
        case _:
            return Bound(start, end, None, one.last, "until", one.relative)
