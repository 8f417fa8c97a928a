"""One of several by what comes before or after it: "the one before", "the next round", as a number or a day says."""

import re

from assistant.conversation import Answer
from assistant.rephrase.spoken import RECORD
from assistant.rephrase.topic import head_of, kind_of_thing
from ingest.registers.lexicon.names import CJK
from ingest.registers.lexicon.ordinals import ordinals
from ingest.text.language import language

BEFORE = (
    r"\bthe (?:KIND) before(?: (?:that|it|this))?(?=\W*$|,)|\bthe (?:previous|preceding)(?: (?:KIND)\b|(?=\W*$|,))|"
    r"\bпредыдущ\w+(?: (?:KIND)|(?=\W*$|,))|\b(?:le|la) précédente?\b|"
    r"\b(?:celui|celle|(?:le|la) (?:KIND)) d['’]avant\b|"
    r"\b(?:el|la) anterior\b|\bd(?:er|ie|as) (?:vorige|vorherige)(?: (?:KIND)\b|(?=\W*$|,))|[上前]一?[次轮届]"
)
AFTER = (
    r"\bthe (?:KIND) after(?: (?:that|it|this))?(?=\W*$|,)|\bthe (?:next|following)(?: (?:KIND)\b|(?=\W*$|,))|"
    r"\bследующ\w+(?: (?:KIND)|(?=\W*$|,))|\b(?:le|la) suivante?\b|"
    r"\b(?:celui|celle|(?:le|la) (?:KIND)) d['’]après\b|"
    r"\b(?:el|la) siguiente\b|\bd(?:er|ie|as) (?:nächste|folgende)(?: (?:KIND)\b|(?=\W*$|,))|下一?[次轮届]"
)
"""KIND: the noun for what there are several of."""
ONES = "one|time|occasion|раз|fois|vez|mal"
COUNTED = {"ru": "{}-й", "fr": "{}e", "es": "{}.º", "pt": "{}.º", "de": "{}.", "zh": "第{}"}
ENDINGS = {1: "st", 2: "nd", 3: "rd"}
NEXT_TO_DAY = {
    "en": ("the last one before {}", "the first one after {}"),
    "ru": ("последняя до {}", "первая после {}"),
    "fr": ("la dernière avant {}", "la première après {}"),
    "es": ("la última antes de {}", "la primera después de {}"),
    "de": ("das letzte vor {}", "das erste nach {}"),
    "zh": ("{}之前最后一次", "{}之后第一次"),
}


def beside_number(question: str, thing: str) -> str:
    """The question with the one before or after a numbered thing by its own number: "the 7th round of the talks"."""
    counted = ordinals(thing)
    for step, match in beside(question, head_of(kind_of_thing(thing))) if len(counted) == 1 else ():
        number, start, end = counted[0]
        if number + step > 0:
            named = f"{thing[:start]}{numbered(number + step, thing)}{thing[end:]}"
            return question[: match.start()] + named + question[match.end() :]
    return question


def beside_day(question: str, last: Answer) -> str:
    """The question with the one before or after the only record told by its day: "the last one before 2025-09-17"."""
    told = [match["first"] for match in map(RECORD.match, last.text.splitlines()) if match]
    if len(told) != 1 or not told[0]:
        return question
    for step, match in beside(question, ""):
        said = NEXT_TO_DAY.get(language(question) or "", NEXT_TO_DAY["en"])[step > 0]
        return question[: match.start()] + said.format(told[0]) + question[match.end() :]
    return question


def beside(question: str, kind: str) -> list[tuple[int, re.Match[str]]]:
    """Where a question speaks of the one before (-1) or after (1), by no more than the noun for it."""
    kinds = f"{ONES}|{re.escape(kind)}" if kind else ONES
    found = [(step, re.compile(one.replace("KIND", kinds), re.IGNORECASE)) for step, one in ((-1, BEFORE), (1, AFTER))]
    return [(step, match) for step, pattern in found if (match := pattern.search(question))]


def numbered(number: int, thing: str) -> str:
    """An ordinal in figures, as the language of the thing writes it."""
    ending = "th" if number // 10 % 10 == 1 else ENDINGS.get(number % 10, "th")
    own = "zh" if CJK.search(thing) else language(thing) or ""
    return COUNTED[own].format(number) if own in COUNTED else f"{number}{ending}"
