"""A follow-up becomes a question that stands alone, by rules over what the last turns spoke of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Answer
from assistant.question.question import TOPIC, understand
from assistant.registers.asked.everything import is_whole_list
from assistant.registers.followup import refined
from assistant.rephrase.completion import ASKS, SIDE, completed
from assistant.rephrase.correction import MEANT, SENTENCE_END, corrected, without_recanted
from assistant.rephrase.pointing import ANNOUNCEMENT, DEMONSTRATIVE, ONE, PERSONAL, SWITCH, bare, is_ellipsis, leaning
from assistant.rephrase.since import with_years
from assistant.rephrase.somebody import pronoun_slots, with_full_names, with_people
from assistant.rephrase.spoken import PeopleOf, Spoken, Written, spoken_of
from assistant.rephrase.things import is_definite, things
from assistant.rephrase.topic import in_context, lent, main_thing, says_something, spoken_things, undated, words_of
from ingest.registers.lexicon.names import find_names
from ingest.text.caseless import caseless
from ingest.text.words import tokens

BACK = re.compile(r"\bback (?=in (?:19|20)\d\d\b)")
CONTRACTED = re.compile(r"\b(who|what|where|when|why|how)['’](s|d|re|ll)\b", re.IGNORECASE)
IN_FULL = {"s": "is", "d": "did", "re": "are", "ll": "will"}
REMEMBERED = 4
"""Turns back that a pronoun may reach."""
FEW = 2
"""Content words of a remark: "OK, serious now."."""
DEFINITE = re.compile(r"\b(?:the|that|this|those|these|such)\s+((?:[\w-]+\s+){0,2}?[\w-]+)", re.IGNORECASE)
POINTING = (DEMONSTRATIVE, ONE)
OTHER_BEARER = re.compile(r"(?<=\w )the other (?=[A-Z][\w-]+, the one\b)")
APPOSED = re.compile(r",? the one (?=(?:in|at|from|of|with)\b)")
"""Who is asked for by a name and a place: "the other Orlov, the one in Riga"."""
NEXT_TO = re.compile(r"^(?=(?:before|after) [A-Z][^()]*$)")
"""Somebody before or after another, in whose office they were."""
THING = re.compile(r"\bits?\b|它|\b(?:оно|nó)\b", re.IGNORECASE)


def rephrase(
    question: str, turns: Sequence[Answer], people_of: PeopleOf = lambda citation: (), written: Written = str
) -> tuple[str, ...]:
    """The stand-alone questions that a follow-up may mean, likeliest first; one that leans on nothing is itself."""
    if not turns or is_whole_list(question):
        return (question,)
    of_list = refined(bare(question), turns[-1].searched_for) if turns[-1].coverage else None
    return (of_list,) if of_list else leant(question, turns, people_of, written)


def leant(question: str, turns: Sequence[Answer], people_of: PeopleOf, written: Written) -> tuple[str, ...]:
    spoken = in_turn(turns[-REMEMBERED:], people_of, written)
    asked = with_full_names(with_years(question, next((turn.year for turn in spoken if turn.year), None)), spoken)
    if put_right := corrected(question, spoken):
        return put_right
    if OTHER_BEARER.search(question):
        return (APPOSED.sub(" ", OTHER_BEARER.sub("", question)),)
    surely = leaning(question) == "yes" or (asked != question and THING.search(question) is not None)
    if leaning(question) == "no" and not surely:
        return (asked,) if asked == question else (asked, question)
    rest = bare(asked)
    if is_ellipsis(question) and (SIDE.search(rest) or not pronoun_slots(rest)):
        of_side = [turn for turn in spoken if SIDE.search(turn.question)] if SIDE.search(rest) else []
        return tuple(dict.fromkeys(in_full(one, spoken) for one in completed(rest, [*of_side, *spoken][0])))
    if (resolved := with_people(rest, spoken)) != [rest]:
        resolved = [NEXT_TO.sub("Who was ", one) for one in resolved] if is_ellipsis(question) else resolved
        return tuple(dict.fromkeys(with_things(resolved, spoken, len(pronoun_slots(rest)))))
    return about_things(rest, spoken, surely)


def in_turn(turns: Sequence[Answer], people_of: PeopleOf, written: Written) -> list[Spoken]:
    """What the turns spoke of, the last one first; a person once named is known in all that follow."""
    spoken: list[Spoken] = []
    for turn in turns:
        known = [person for one in reversed(spoken) for person in (*one.told, *one.asked)]
        spoken.insert(0, spoken_of(turn, people_of, known, written))
        named = [thing for one in spoken for thing in spoken_things(one.question, one.things)]
        main = main_thing(named, [person.name for person in (*known, *spoken[0].people)])
        spoken[0] = replace(spoken[0], main=main)
    return spoken


def about_things(question: str, spoken: Sequence[Spoken], surely: bool) -> tuple[str, ...]:
    """The question with the things it leans on behind it; as it is, too, where it may lean on nothing."""
    about = in_context(question, *meant(question, spoken))
    if surely:
        return (about,)
    told = any(turn.tells_of(noun) for noun in definite(question) for turn in spoken)
    return (about, question) if told else (question, about)


def with_things(resolved: Sequence[str], spoken: Sequence[Spoken], pronouns: int) -> list[str]:
    """Readings of a question with its people named, and with what else it leans on or, where one was named, may."""
    if any(pattern.search(resolved[0]) for pattern in (THING, *POINTING)):
        return [placed(one, spoken) for one in resolved]
    return [*resolved[:1], *([placed(resolved[0], spoken)] if pronouns == 1 else []), *resolved[1:]]


def in_full(completed: str, spoken: Sequence[Spoken]) -> str:
    """A filled-in question with its people named, unless it was given a topic already."""
    return completed if TOPIC.search(completed) else with_people(completed, spoken)[0]


def placed(resolved: str, spoken: Sequence[Spoken]) -> str:
    """A question with its people named, and what else it leans on behind it."""
    return resolved if resolved.endswith(")") else in_context(resolved, *meant(resolved, spoken))


def meant(question: str, spoken: Sequence[Spoken]) -> tuple[str, tuple[str, ...], str]:
    """The question of the turn that a thing was spoken of in, the last one first, and the things its answer named."""
    nouns = [noun for noun in definite(question) if says_something(noun)]
    turn = next((turn for turn in spoken if any(turn.tells_of(noun) for noun in nouns)), spoken[0])
    named = [*things(TOPIC.sub("", turn.question)), *lent(turn.question)]
    described = tuple(undated(one) for one in named if any(is_of_kind(one, noun) for noun in nouns))
    return turn.question, described or turn.things or called(nouns, turn), spoken[0].main


def called(nouns: Sequence[str], turn: Spoken) -> tuple[str, ...]:
    """The one name of several words that the turn has for what a noun alone means: "the Federal Customs Service"."""
    named = [name for name in find_names(turn.text) if len(name.words) > 1]
    names = {
        name.text for name in named if any(noun.islower() and tokens(name.words[-1]) == tokens(noun) for noun in nouns)
    }
    return tuple(names) if len(names) == 1 else ()


def is_of_kind(thing: str, noun: str) -> bool:
    """Whether a thing is what a noun alone may mean: "the border council of Riga" by "the council"."""
    own = {stem for word in words_of(thing) for stem in tokens(word)}
    return set(tokens(noun)) < own


def opened(question: str, turns: Sequence[Answer]) -> tuple[str, Sequence[Answer]]:
    """What is asked and the turns that it may lean on: none where a person says that they ask something else."""
    asked = without_asides(without_recanted(written_out(question.strip())))
    return (without_announcement(asked), ()) if SWITCH.search(asked) else (asked, turns)


def without_announcement(question: str) -> str:
    """A question without a clause before it that only says what it turns to: "Back to customs: who runs it?"."""
    lead, _, rest = question.partition(": ")
    return rest if rest and SWITCH.search(lead) and leaning(rest) == "no" else ANNOUNCEMENT.sub("", question)


def without_asides(question: str) -> str:
    """A question without sentences before it that name, count and point at nothing: "Thanks, that's clear."."""
    aside, *rest = SENTENCE_END.split(question, maxsplit=1)
    return without_asides(rest[0]) if rest and is_aside(aside) and not is_ellipsis(rest[0]) else question


def is_aside(sentence: str) -> bool:
    """Whether a sentence is a remark that says nothing of what is asked behind it."""
    if is_definite(sentence) or any(pattern.search(sentence) for pattern in (SWITCH, MEANT, PERSONAL, *POINTING, ASKS)):
        return False
    said = understand(sentence)
    return not said.names and not said.figures and len(said.words) <= FEW


def written_out(question: str) -> str:
    """What is asked, without "please tell me" and with the contractions of speech in full: "who's", "what'd"."""
    question = BACK.sub("", question)
    return CONTRACTED.sub(lambda match: f"{match[1]} {IN_FULL[caseless(match[2])]}", question)


def definite(question: str) -> list[str]:
    """The nouns, or what stands in their place, of "the medal" and "the first meeting"."""
    return [word for match in DEFINITE.finditer(question) for word in match.group(1).split()]
