"""What a question that leans on the conversation goes on about, put behind it in brackets."""

import re
from collections.abc import Sequence

from assistant.question.interrogatives import kind_of
from assistant.question.question import understand
from assistant.registers.followup import limits_in
from assistant.rephrase.grammar import is_adjective
from assistant.rephrase.pointing import DEMONSTRATIVE, ONE, own_names
from assistant.rephrase.spoken import Spoken, called
from assistant.rephrase.things import is_held, is_named
from assistant.rephrase.topic import in_context, is_time, says_something, topic
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.wordlists import ORDINALS

DEFINITE = re.compile(
    r"\b(?:(?:the|that|this|those|these|such|le|la|les|el|los|las|der|die|das)\s+|l['’])"
    rf"((?:(?:(?-i:[A-Z0-9])[\w’'-]*|{'|'.join(sorted(ORDINALS))})\s+)*[\w-]+)",
    re.IGNORECASE,
)
POINTING = (DEMONSTRATIVE, ONE)
DETAILS = ("time", "date", "place")
"""Kinds of questions after when and where something was."""
ANOTHER_TIME = re.compile(
    r"\b(?:next|later|earlier|before|after\w*|first|last|again|since|ever|now|then|previous\w*|until|still|"
    r"потом|затем|раньше|позже|впервые|снова|ensuite|après|avant|después|luego|antes|danach|vorher|später|zuerst)\b|"
    r"之前|之后|後|首次|后来|再",
    re.IGNORECASE,
)
"""What asks of a time before or after the one spoken of."""
THING = re.compile(r"\bits?\b|它|\b(?:оно|nó)\b", re.IGNORECASE)


PAIR = 2
DONE = re.compile(
    r"\b(?:what|which \w+) (?:was|were|did they) \w+|^\W*(?:что|какие \w+) (?:был\w? )?\w+(?:ли|н[оы]?)\W*$|"
    r"签署了?什么|谈了?什么",
    re.IGNORECASE,
)
"""A question after what was done, whoever did it."""


def goes_on(question: str, spoken: Sequence[Spoken]) -> bool:
    """Whether a question names nobody and nothing new, and speaks of something as known: "the Riga talks"."""
    said = {word.casefold() for turn in spoken for word in WORD.findall(turn.text)}
    new = [name for name in own_names(question) if not {word.casefold() for word in name.words} <= said]
    known = [noun for noun in definite(question) if not is_named(noun)]
    return not new and any(is_held(noun) or turn.tells_of(noun) for noun in known for turn in spoken)


def about_things(question: str, spoken: Sequence[Spoken], surely: bool) -> tuple[str, ...]:
    """The question with the things it leans on behind it; as it is, too, where it may lean on nothing."""
    about = in_matter(question, spoken, surely)
    if about == question and not surely and (about := of_their_doing(question, spoken[0])) != question:
        return (about, question)
    if surely:
        return (about,)
    told = any(is_held(noun) or turn.tells_of(noun) for noun in definite(question) for turn in spoken)
    return tuple(dict.fromkeys((about, question) if told else (question, about)))


def of_their_doing(question: str, last: Spoken) -> str:
    """A question that says no more than what was done with the people behind it of whom it must have been: "What was
    signed?"; as it is where nobody was spoken of."""
    said = understand(question)
    by_whom = [one.name for one in last.people[:PAIR]]
    if not by_whom or own_names(question) or said.figures or not DONE.search(question) or len(said.words) > 1:
        return question
    return f"{question} ({'; '.join(by_whom)})"


def with_things(resolved: Sequence[str], spoken: Sequence[Spoken], pronouns: int) -> list[str]:
    """Readings of a question with its people named, and with what else it leans on or, where one was named, may."""
    if any(pattern.search(resolved[0]) for pattern in (THING, *POINTING)):
        return [placed(one, spoken) for one in resolved]
    if then := at_that_time(resolved[0], spoken[0].question):
        return [then, *resolved]
    return [*resolved[:1], *([placed(resolved[0], spoken)] if pronouns < 2 else []), *resolved[1:]]


def at_that_time(resolved: str, last: str) -> str:
    """A question after when, where or how something was with the time that the last one named, of which it is; empty
    where it names its own, or asks of another."""
    times = [part for part in topic(last) if is_time(part)]
    if not times or kind_of(resolved) not in DETAILS or names_a_time(resolved) or ANOTHER_TIME.search(resolved):
        return ""
    return f"{resolved} ({'; '.join(times)})"


def placed(resolved: str, spoken: Sequence[Spoken]) -> str:
    """A question with its people named, and what else it leans on behind it."""
    return resolved if resolved.endswith(")") else in_matter(resolved, spoken)


def names_a_time(question: str) -> bool:
    return any(one.kind == "time" for one in limits_in(question, whole=False))


def in_matter(question: str, spoken: Sequence[Spoken], surely: bool = False) -> str:
    """The question with what is spoken of behind it: what the turn that it goes on from was about, else one before."""
    said = in_context(question, *meant(question, spoken))
    points = surely or goes_on(question, spoken) or any(pattern.search(question) for pattern in (THING, *POINTING))
    earlier = (in_context(question, turn.question) for turn in spoken[1:] if points)
    return next((one for one in (said, *earlier) if one != question), question)


def meant(question: str, spoken: Sequence[Spoken]) -> tuple[str, tuple[str, ...], str]:
    """The question of the turn that a thing was spoken of in, the last one first, and the things its answer named."""
    nouns = [noun for noun in definite(question) if says_something(noun) and not is_adjective(noun)]
    turn = max(spoken, key=lambda turn: sum(turn.tells_of(noun) for noun in nouns))
    return turn.question, turn.things or one_called(nouns, turn), spoken[0].main


def one_called(nouns: Sequence[str], turn: Spoken) -> tuple[str, ...]:
    """What the turn calls by a noun alone, where that is one thing: "the Federal Customs Service"."""
    found = called([noun for noun in nouns if noun.islower()], turn.text)
    return tuple(found) if len(found) == 1 else ()


def definite(question: str) -> list[str]:
    """The nouns, or what stands in their place, of "the medal" and "the first meeting"."""
    return [word for match in DEFINITE.finditer(question) for word in match.group(1).split()]
