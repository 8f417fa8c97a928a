"""A follow-up becomes a question that stands alone, by rules over what the last turns spoke of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Answer
from assistant.question.question import TOPIC, understand
from assistant.registers.asked.everything import is_whole_list
from assistant.registers.asked.office_asked import TODAY, office_asked
from assistant.registers.asked.succession import WHOEVER, follows_somebody, side_of
from assistant.registers.followup import limits_in, refined
from assistant.rephrase.completion import ASKS, SIDE, completed, is_now, is_point_in_time
from assistant.rephrase.correction import MEANT, SENTENCE_END, corrected, without_recanted
from assistant.rephrase.grammar import is_definite, is_verb
from assistant.rephrase.matter import POINTING, THING, about_things, goes_on, with_things
from assistant.rephrase.pointing import (
    ANNOUNCEMENT,
    DASHED,
    ONE,
    PERSONAL,
    SWITCH,
    bare,
    is_ellipsis,
    leaning,
    own_names,
)
from assistant.rephrase.since import counts_years, with_years
from assistant.rephrase.somebody import pronoun_slots, with_descriptions, with_full_names, with_people
from assistant.rephrase.spoken import PeopleOf, Spoken, Written, office_in, spoken_of
from assistant.rephrase.topic import (
    main_thing,
    one_of,
    spoken_things,
)
from ingest.registers.lexicon.names import WORD, Name
from ingest.registers.lexicon.wordlists import INTERROGATIVES
from ingest.text.caseless import caseless
from ingest.text.language import language

BACK = re.compile(r"\bback (?=in (?:19|20)\d\d\b)")
CONTRACTED = re.compile(r"\b(who|what|where|when|why|how)['’](s|d|re|ll)\b", re.IGNORECASE)
IN_FULL = {"s": "is", "d": "did", "re": "are", "ll": "will"}
REMEMBERED = 4
"""Turns back that a pronoun may reach."""
FEW = 2
"""Content words of a remark: "OK, serious now."."""
OTHER_BEARER = re.compile(r"(?<=\w )the other (?=[A-Z][\w-]+, the one\b)")
APPOSED = re.compile(r",? the one (?=(?:in|at|from|of|with)\b)")
"""Who is asked for by a name and a place: "the other Orlov, the one in Riga"."""
NEXT_TO = re.compile(r"(?:before|after|до|после|avant|après|(?:antes|después) de|vor|nach)\b", re.IGNORECASE)
"""Somebody before or after another, in whose office they were."""
WHO_WAS = {"en": "Who was", "ru": "Кто был", "fr": "Qui était", "es": "¿Quién era", "de": "Wer war"}
THERE = re.compile(
    r"(?<!^)(?<!\bis )(?<!\bwas )(?<!\bare )(?<!\bwere )\bthere\b(?! (?:is|was|are|were)\b)", re.IGNORECASE
)
GOING = re.compile(r"\b(?:go|goes|went|come|came|travel\w*|fly|flew)(?: \w+)? there\b", re.IGNORECASE)
THAT_POST = re.compile(
    r"\b(?:that|this|эт\w+|тот|ce(?:tte)?|es[ea]|est[ea]|dieses?[mn]?) (?:same )?"
    r"(?:post|office|position|job|пост\w{0,2}|должность|poste|fonction|puesto|cargo|posten|amt)\b",
    re.IGNORECASE,
)
"""The office that was spoken of."""
STANDS = re.compile(r"\b(?:he|him|she|it|they|them)\b", re.IGNORECASE)
"""Pronouns in whose place a phrase can stand."""


def rephrase(
    question: str, turns: Sequence[Answer], people_of: PeopleOf = lambda citation: (), written: Written = str
) -> tuple[str, ...]:
    """The stand-alone questions that a follow-up may mean, likeliest first; one that leans on nothing is itself."""
    if not turns or is_whole_list(question):
        return (question,)
    listed = turns[-1].coverage and not follows_somebody(turns[-1].searched_for)
    of_list = refined(bare(question), turns[-1].searched_for) if listed and not is_now(bare(question)) else None
    return (of_list,) if of_list else leant(question, turns, people_of, written)


def leant(question: str, turns: Sequence[Answer], people_of: PeopleOf, written: Written) -> tuple[str, ...]:
    spoken = in_turn(turns[-REMEMBERED:], people_of, written)
    counted = with_years(question, next((turn.year for turn in spoken if turn.year), None))
    asked = with_place(with_full_names(counted, spoken), spoken[0].place)
    if said := said_outright(question, asked, spoken):
        return said
    surely = leaning(question) == "yes" or (asked != question and THING.search(question) is not None)
    if leaning(question) == "no" and not surely and not goes_on(question, spoken):
        return (asked,) if asked == question else (asked, question)
    rest = bare(asked)
    if is_ellipsis(question) and (SIDE.search(rest) or not pronoun_slots(rest)):
        return tuple(dict.fromkeys(in_full(one, spoken) for one in completed(rest, leant_on(rest, spoken))))
    rest = who_was(rest, spoken[0]) if is_ellipsis(question) and NEXT_TO.match(rest) else rest
    if (resolved := [in_office(one, rest, spoken[0].office) for one in with_people(rest, spoken)]) != [rest]:
        return tuple(dict.fromkeys(with_things(resolved, spoken, len(pronoun_slots(rest)))))
    return about_things(rest, spoken, surely)


def leant_on(rest: str, spoken: Sequence[Spoken]) -> Spoken:
    """The turn that an ellipsis fills in: of a side the last that told of one; of a time who held the office."""
    last = spoken[0]
    if is_point_in_time(rest) and follows_somebody(last.question):
        asked = (turn for turn in spoken if office_asked(turn.question, []) and not follows_somebody(turn.question))
        in_office = replace(last, question=who_was(f"{last.office}?", last)) if last.office else last
        return next(asked, in_office)
    of_side = (turn for turn in spoken if SIDE.search(rest) and SIDE.search(turn.question))
    return next(of_side, last)


def in_that_post(asked: str, last: Spoken) -> str:
    """Who is asked for in the office spoken of, with the times of the question: "Who holds that post now?"."""
    times = [one.text for one in limits_in(asked) if one.kind == "time"] or TODAY.findall(asked)
    return who_was(f"{' '.join([last.office, *times])}?", last)


def who_was(rest: str, last: Spoken) -> str:
    """The question who was something or next to somebody, in the language of the last one."""
    opens = WHO_WAS.get(language(TOPIC.sub("", last.question)) or "")
    return f"{opens} {rest}" if opens else rest


def said_outright(question: str, asked: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """What is meant where the question says so itself; else nothing."""
    if put_right := corrected(question, spoken):
        return put_right
    if THAT_POST.search(asked) and WHOEVER.search(asked) and spoken[0].office:
        return (in_that_post(asked, spoken[0]),)
    if counts_years(question) and (leaning(asked) == "no" or office_in(asked)):
        return (asked,)
    if OTHER_BEARER.search(question):
        return (APPOSED.sub(" ", OTHER_BEARER.sub("", question)),)
    return told_apart(bare(asked), spoken)


def with_place(question: str, place: str) -> str:
    """The question with the place that its "there" means; as it is where none is known, or "there" means none."""
    return (
        THERE.sub(f"to {place.partition(' ')[2]}" if GOING.search(question) else place, question) if place else question
    )


def told_apart(question: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """What is asked of somebody or something named before a dash, with their name in it; nothing for other questions.

    "The treaty of Riga - when was it signed?" is "when was the treaty of Riga signed?".
    """
    match = DASHED.match(question)
    slot = STANDS.search(match["asked"]) if match else None
    if not match or not slot or not INTERROGATIVES & set(WORD.findall(match["asked"].casefold())):
        return ()
    meant = with_descriptions(match["meant"], spoken)
    named = ONE.sub(lambda one: one_of(one, spoken[0].main), meant)
    if SIDE.search(named) or any(is_verb(word) for word in named.split()):
        return ()
    phrase = named if not is_definite(named) else named[0].lower() + named[1:]
    asked = f"{match['asked'][: slot.start()]}{phrase}{match['asked'][slot.end() :]}?"
    return (asked,) if own_names(phrase) or named != meant else about_things(asked, spoken, surely=True)


def in_turn(turns: Sequence[Answer], people_of: PeopleOf, written: Written) -> list[Spoken]:
    """What the turns spoke of, the last one first; a person once named is known in all that follow."""
    spoken: list[Spoken] = []
    for turn in turns:
        known = [person for one in reversed(spoken) for person in (*one.told, *one.asked)]
        spoken.insert(0, spoken_of(turn, people_of, known, written))
        named = [thing for one in spoken for thing in spoken_things(one.question, one.things)]
        main = main_thing(named, [person.name for person in (*known, *spoken[0].people)])
        office = next((one.office for one in spoken if one.office), "")
        spoken[0] = replace(spoken[0], main=main, office=office)
    return spoken


def in_office(resolved: str, question: str, office: str) -> str:
    """A question after whoever came before or after somebody, with the office that they held."""
    slots = pronoun_slots(question)
    follows = slots and WHOEVER.search(question) and side_of(question, Name(slots[0].group(), *slots[0].span()))
    if not office or not follows or office_in(question):
        return resolved
    own, given = TOPIC.sub("", resolved).rstrip(" ?？"), "; ".join(TOPIC.findall(resolved))
    in_english = re.match(r"\W*(?:who|whom)\b", own, re.IGNORECASE)
    lent = "; ".join(filter(None, (given, "" if in_english else office)))
    return (f"{own} as {office}?" if in_english else f"{own}?") + (f" ({lent})" if lent else "")


def in_full(completed: str, spoken: Sequence[Spoken]) -> str:
    """A filled-in question with its people named, unless it was given a topic already."""
    return completed if TOPIC.search(completed) else with_people(completed, spoken)[0]


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
