"""What a conversation is about, as the things of its last question in brackets behind one that leans on it."""

import re
from collections.abc import Iterable, Sequence

from assistant.question.question import TOPIC
from assistant.rephrase.pointing import PERSONAL
from assistant.rephrase.things import (
    DETERMINERS,
    IN_BETWEEN,
    NO_THING,
    is_definite,
    is_event,
    subject,
    tells_which,
    things,
)
from ingest.registers.lexicon.names import CJK, WORD, country_of
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, ORDINALS
from ingest.registers.time_and_place.places import around
from ingest.text.dates import MONTH_NAMES

AUXILIARY = re.compile(r"(?<=[a-z] )(?:did|does|do) (?=[A-Zа-яa-z])")
LONGEST = 18
"""Words of a topic."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NTH = re.compile(r"\b\d+(?:st|nd|rd|th|e|er|ème|-?[йяео]\w{0,2}|º|ª)\b|第[一二三四五六七八九十\d]+", re.IGNORECASE)
ONE = re.compile(
    r"(?P<lead>\b(?:the|that|this)(?: [\w’'-]+){0,3}?|\b[\w-]+['’]s?) (?:ones?|editions?)\b(?! of\b)"
    r"|(?P<nth>\b(?:le|la) \d+(?:e|ème|er|re)\b)(?! [a-zà-ÿ])",
    re.IGNORECASE,
)
"""One of several, without the noun for them."""
DATED = re.compile(
    rf"(?:\s+(?:in|on|of|en|de|в|im|le|em|am|\d{{1,2}}|{'|'.join(sorted(MONTH_NAMES))}))*"
    r"\s+(?:19|20)\d\d(?: год[ау])?\Z",
    re.IGNORECASE,
)
MANY = re.compile(r"\b(?:they|them|their|они|их|им|ими|них|ils|elles|leurs?|ellos|ellas|eles|elas)\b", re.IGNORECASE)
"""What stands for things that the last question asked for: "Which officers did Malta send?"."""


def topic(question: str, fresh: str = "", told: Sequence[str] = (), whole: bool = False) -> str:
    """What a question that stands alone is about; what `fresh` dates or counts anew is put anew or left out.

    `told`: things that its answer named. `whole`: with the verb of the question, which an ellipsis repeats.
    """
    asked, given = TOPIC.sub("", question), lent(question)
    own = (
        [AUXILIARY.sub("", subject(asked, whole=True), count=1)]
        if whole
        else things(asked, whole=MANY.search(fresh) is not None)
    )
    parts = list(told) or [part for part in own if whole or not given or tells_which(part) or is_definite(part)]
    parts += [] if told else given
    if YEAR.search(fresh):
        parts = [undated(renewed(part, fresh)) for part in parts if not is_time(part)]
    parts = [renewed(part, fresh) for part in parts if says_something(part)]
    return "; ".join(shortened(without_repeats(parts)))


def lent(question: str) -> list[str]:
    """The things that a question was given of the conversation before it."""
    given = TOPIC.search(question)
    return [thing for part in given.group(1).split("; ") for thing in things(part)] if given else []


def says_something(part: str) -> bool:
    """Whether words are left that name something."""
    return any(CJK.search(word) or word.casefold() not in NO_THING for word in WORD.findall(part))


def is_time(part: str) -> bool:
    """Whether a phrase is nothing but a time: "October 2013"."""
    return all(
        word.isdigit() or word.casefold() in MONTH_NAMES | FUNCTION_WORDS for word in WORD.findall(part)
    ) and not CJK.search(part)


def without_repeats(parts: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for part in parts:
        if not any(words_of(part) <= words_of(other) for other in kept):
            kept.append(part)
    return kept


def words_of(part: str) -> frozenset[str]:
    """What a phrase says, by its words in lower case."""
    return frozenset(word.casefold() for word in WORD.findall(part)) - FUNCTION_WORDS


def shortened(parts: Sequence[str]) -> list[str]:
    """The parts as far as they come to no more words than a topic has."""
    kept, left = [], LONGEST
    for part in parts:
        if left > 0:
            kept.append(" ".join(part.split()[:left]))
        left -= len(part.split())
    return kept


def renewed(part: str, fresh: str) -> str:
    """A part of the topic with the year and the number that a new question names, in place of its own.

    The number of one that was held in another year is no longer known: it is left out.
    """
    for pattern in (YEAR, NTH):
        now = pattern.findall(fresh)
        if len(now) == 1:
            part = pattern.sub(now[0], part)
    return unnumbered(part) if YEAR.search(fresh) and not NTH.search(fresh) else part


def unnumbered(part: str) -> str:
    """A phrase without the ordinal of an event: "the fourth meeting" is "the meeting"."""
    words = part.split()
    return " ".join(
        word
        for place, word in enumerate(words)
        if not (is_ordinal(word) and is_event(" ".join(words[place + 1 : place + 4])))
    )


def undated(part: str) -> str:
    """A phrase without the times behind it: "Osaka in May 2014"; the year in a name stays."""
    return DATED.sub("", part)


def is_ordinal(word: str) -> bool:
    return word.casefold() in ORDINALS or NTH.fullmatch(word) is not None


def in_context(question: str, last: str, told: Sequence[str] = (), whole: bool = False) -> str:
    """The question with what the last one was about in brackets; "the last one" is one of that."""
    own = question.rstrip()
    main = "" if PERSONAL.search(TOPIC.sub("", own)) else main_thing(spoken_things(last, told))
    named = ONE.sub(lambda match: f"{match['lead'] or match['nth']} {kind_of_thing(main)}", own) if main else own
    about = topic(last, question, told, whole and named == own)
    said = words_of(own)
    parts = [part for part in about.split("; ") if part and (CJK.search(part) or not words_of(part) <= said)]
    parts = [part for part in parts if named == own or part not in (main, renewed(main, own))]
    return f"{named} ({'; '.join(parts)})" if parts else named


def spoken_things(last: str, told: Sequence[str]) -> tuple[str, ...]:
    """What a question and its answer named, and what it was given of the conversation."""
    return (*told, *things(TOPIC.sub("", last), whole=True), *lent(last))


def main_thing(named: Sequence[str]) -> str:
    """Of the things spoken of the first that is held, signed or run, else the first that has another name."""
    events = [thing for thing in named if is_event(thing)]
    named = [thing for thing in named if tells_which(thing) and not is_time(thing)]
    others = [thing for thing in named if not country_of(thing) and around(thing) is None]
    return next(iter(events + others), "")


def kind_of_thing(thing: str) -> str:
    """A thing without what tells one of its kind: "the fourth meeting of the council" is a "meeting of the council"."""
    owner, *_ = thing.split("'s ")
    own = NTH.sub("", YEAR.sub("", IN_BETWEEN.split(owner if is_event(owner) else thing)[0])).split()
    while own and own[0].casefold() in DETERMINERS | NO_THING:
        own = own[1:]
    return " ".join(own)
