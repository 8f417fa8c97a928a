"""A follow-up on a list of the registers: the question of the list with other limits, or one that picks from it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from assistant.question.bounds import bounds
from assistant.question.moments import moments
from assistant.question.question import TOPIC, only_opens
from assistant.registers.asked.doings import PLACED
from assistant.registers.asked.wording import MATCHES, TIME_WORDS, WITH, Way, seen
from ingest.registers.lexicon.names import CJK, WORD, country_of, find_names
from ingest.registers.lexicon.terms import terms
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES, words
from ingest.registers.time_and_place.places import around

Kind = Literal["time", "place", "with", "name", "country"]
ONLY = words(
    "only just those them there ones one held signed took place happen happened take только лишь них там состоялась "
    "состоялись прошла прошли подписано подписан подписаны seulement solo sólo nur davon 只 仅"
)
"""What a question about the records of a list may say of them all."""
TELLING = re.compile(
    r"\b(?:sa(?:y|id)|tell|told|сказа\w+|говори\w+|dit|dijo|sagte\w*|why|how(?! (?:many|often))|"
    r"what(?! (?:was|were|is)\b)|почему|зачем|как|что|pourquoi|comment|por qué|cómo|warum|wie(?! viele)|"
    r"he|him|his|she|her|он|его|ему|она|её|ей|il|elle|él|ella|er|ihn|ihm)\b|[说說谈談为為他她]",
    re.IGNORECASE,
)
"""What asks for more of a record than which one it is."""
BARE = re.compile(
    r"(?:how many|how often|сколько|combien|cuánt[ao]s|wie viele[nr]?)(?: times| раз| fois| veces)?|"
    r"[多几]少?[次个個场場]?|[那呢的了在有是吗嗎些其中只仅僅是什么时候哪年何时個个次第一最后後近早]",
    re.IGNORECASE,
)
"""What may be said of the records of a list without naming anything new."""
HOW_MANY = re.compile(
    r"\b(?:how many|how often|сколько|combien|cuánt[ao]s|wie viele[nr]?)\b|多少|几[次个场]|幾[次個場]", re.IGNORECASE
)
ON_OCCASION = re.compile(
    r"\b(?:at the time|in the (?:days|year)) of [^?,(]+\b|\b(?:во время|в дни) [^?,(]+\b|\bà l['’]époque d[^?,(]+\b|"
    r"\ben (?:la época|tiempos) de [^?,(]+\b|\bzur zeit de[rs] [^?,(]+\b",
    re.IGNORECASE,
)
"""A time told by what happened then."""
NOTHING_NEW = FUNCTION_WORDS | INTERROGATIVES | TIME_WORDS | ONLY


@dataclass(frozen=True, slots=True)
class Limit:
    """`text[start:end]` limits a list; `name` of it without what leads up to it."""

    kind: Kind
    start: int
    end: int
    text: str
    name: str = ""


def refined(follow_up: str, last: str) -> str | None:
    """The question of a list, `last`, with what a follow-up changes; None where that asks for something else.

    "only those in Moscow" -> "List the meetings of Orlov in Moscow"; "When was the last one?" -> "When was the last
    one? (List the meetings of Orlov)".
    """
    new = limits_in(follow_up, whole=False)
    way = way_of(follow_up)
    if not (new or way) or any(one.kind == "country" for one in new) or not is_bare(without(follow_up, new)):
        return None
    question = standing(last)
    for one in new:
        question = limited(question, one)
    return f"{without(follow_up, new)} ({question.strip(' ?？.。')})" if way else question


def picked_from(question: str) -> tuple[str, Way] | None:
    """The question of a list, and what of it a question like "When was the last one? (...)" asks for."""
    given = TOPIC.search(question)
    head = TOPIC.sub("", question)
    way = way_of(head)
    return (given[1], way) if given and way and is_bare(head) else None


def way_of(follow_up: str) -> Way | None:
    """What a question about a list wants of it: how many, the first or the last; None where it does not say."""
    if seen("first", follow_up):
        return "first"
    if seen("last", follow_up):
        return "last"
    return "count" if HOW_MANY.search(follow_up) else None


def standing(last: str) -> str:
    """What a question is about that picked from a list, else the question without parentheses of its own."""
    picked = picked_from(last)
    return picked[0] if picked else TOPIC.sub("", last)


def is_bare(question: str) -> bool:
    """Whether a question names nothing but records, and which of them."""
    if TELLING.search(question):
        return False
    rest = BARE.sub(" ", question)
    for register in ("meetings", "exercises", "agreements", "first", "last"):
        rest = MATCHES[register].sub(" ", rest)
    return all(word.casefold() in NOTHING_NEW for word in WORD.findall(rest))


def limits_in(text: str, whole: bool = True) -> list[Limit]:
    """The times, places and people that a question names, in their order.

    A capital at its beginning says something only in what is no whole sentence: "What about Moscow?".
    """
    times = [
        Limit("time", one.start, one.end, text[one.start : one.end])
        for one in bounds(text, moments(text, date.today()))
    ]
    found = [
        named_limit(text, name.start, name.end)
        for name in find_names(text)
        if not (only_opens(name, text) and (whole or is_bare(name.text)))
        and not any(one.start < name.end and name.start < one.end for one in times)
        and not (terms(name.text) and country_of(name.text) is None)
    ]
    return sorted([*times, *found], key=lambda one: one.start)


def timeless(question: str) -> str:
    """A question without the times that it names."""
    return without(question, [one for one in limits_in(question) if one.kind == "time"])


def named_limit(text: str, start: int, end: int) -> Limit:
    name = text[start:end]
    for kind, pattern in (("with", WITH), ("place", PLACED)):
        if led := pattern.search(text[:start]):
            return Limit("with" if kind == "with" else "place", led.start(), end, text[led.start() : end], name)
    if country_of(name):
        return Limit("country", start, end, name, name)
    return Limit("name" if around(name) is None else "place", start, end, name, name)


def limited(question: str, new: Limit) -> str:
    """A question with one more limit, which takes the place of one of its kind."""
    question = ON_OCCASION.sub("", question) if new.kind == "time" else question
    own = limits_in(question)
    people = [one for one in own if one.kind in ("name", "with")]
    if new.kind == "name" or (new.kind == "with" and len(people) > 1):
        places = [one for one in own if one.kind == "place"]
        return swapped(question, (people or places)[-1:], new)
    same = [one for one in own if one.kind == new.kind]
    if new.kind == "place" and new.text == new.name:
        return swapped(question, same[-1:], new)
    return joined(without(question, same), new.text)


def swapped(question: str, old: Sequence[Limit], new: Limit) -> str:
    """Another name in the place of one; behind the question where there is none."""
    for one in old:
        start = one.end - len(one.name)
        return question[:start] + new.name + question[one.end :]
    return joined(question, new.text)


def joined(question: str, limit: str) -> str:
    """Chinese says first what bounds a question."""
    if CJK.search(limit) and CJK.search(question):
        return f"{limit}，{question}"
    rest = question.rstrip(" ?？.。؟")
    return f"{rest} {limit}{question[len(rest) :].strip()}"


def without(text: str, gone: Sequence[Limit]) -> str:
    for one in sorted(gone, key=lambda one: -one.start):
        gap = "" if CJK.search(text) else " "
        text = text[: one.start].rstrip() + gap + text[one.end :].lstrip(" ，,")
    return re.sub(r"\s+(?=[?？.。])", "", " ".join(text.split()))
