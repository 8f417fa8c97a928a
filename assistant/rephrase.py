"""A follow-up becomes a question that stands alone, by rules over what the last turns spoke of."""

import re
from collections.abc import Sequence

from assistant.completion import completed
from assistant.conversation import Answer
from assistant.correction import corrected
from assistant.pointing import DEMONSTRATIVE, ONE, SWITCH, bare, is_ellipsis, leaning
from assistant.registers.followup import refined
from assistant.somebody import with_people
from assistant.spoken import PeopleOf, Spoken, spoken_of
from assistant.topic import in_context

REQUEST = re.compile(
    r"^(?:please,? )?(?:(?:can|could|would) you (?:please )?)?(?:tell|show|give) (?:me|us) (?:about |(?=\w))",
    re.IGNORECASE,
)
CONTRACTED = re.compile(r"\b(who|what|where|when|why|how)['’](s|d|re|ll)\b", re.IGNORECASE)
IN_FULL = {"s": "is", "d": "did", "re": "are", "ll": "will"}
REMEMBERED = 4
"""Turns back that a pronoun may reach."""
DEFINITE = re.compile(r"\b(?:the|that|this|those|these|such)\s+((?:[\w-]+\s+){0,2}?[\w-]+)", re.IGNORECASE)
THING = re.compile(r"\bits?\b|它|\b(?:оно|nó)\b", re.IGNORECASE)


def rephrase(question: str, turns: Sequence[Answer], people_of: PeopleOf = lambda citation: ()) -> tuple[str, ...]:
    """The stand-alone questions that a follow-up may mean, likeliest first; one that leans on nothing is itself."""
    if not turns or SWITCH.search(question):
        return (question,)
    of_list = refined(bare(question), turns[-1].searched_for) if turns[-1].coverage else None
    return (of_list,) if of_list else leant(question, turns, people_of)


def leant(question: str, turns: Sequence[Answer], people_of: PeopleOf) -> tuple[str, ...]:
    lean = leaning(question)
    if lean == "no":
        return (question,)
    spoken = [spoken_of(turn, people_of) for turn in reversed(turns[-REMEMBERED:])]
    rest = bare(question)
    if put_right := corrected(question, spoken):
        return put_right
    if is_ellipsis(question):
        return tuple(dict.fromkeys(completed(rest, spoken[0])))
    resolved = with_people(rest, spoken)
    if resolved != [rest]:
        points = THING.search(rest) or DEMONSTRATIVE.search(rest) or ONE.search(rest)
        return tuple(dict.fromkeys(placed(one, spoken[0]) if points else one for one in resolved))
    if lean == "yes":
        return (in_context(rest, spoken[0].question),)
    told = any(spoken[0].tells_of(noun) for noun in definite(rest))
    both = (in_context(rest, spoken[0].question), rest)
    return both if told else both[::-1]


def placed(resolved: str, last: Spoken) -> str:
    """A question with its people named, and what else it leans on behind it."""
    return resolved if resolved.endswith(")") else in_context(resolved, last.question)


def written_out(question: str) -> str:
    """What is asked, without "please tell me" and with the contractions of speech in full: "who's", "what'd"."""
    question = REQUEST.sub("", question)
    return CONTRACTED.sub(lambda match: f"{match[1]} {IN_FULL[match[2].casefold()]}", question)


def definite(question: str) -> list[str]:
    """The nouns, or what stands in their place, of "the medal" and "the first meeting"."""
    return [word for match in DEFINITE.finditer(question) for word in match.group(1).split()]
