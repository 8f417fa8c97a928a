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
from assistant.rephrase.apart import told_apart
from assistant.rephrase.completion import ASKS, SIDE, completed, is_now, is_point_in_time, substituted
from assistant.rephrase.correction import MEANT, SENTENCE_END, corrected, question_meant, without_recanted
from assistant.rephrase.grammar import is_definite
from assistant.rephrase.matter import POINTING, THING, about_things, goes_on, with_things
from assistant.rephrase.pointing import (
    ANNOUNCEMENT,
    OF_THEM,
    PERSONAL,
    SWITCH,
    bare,
    is_ellipsis,
    leaning,
)
from assistant.rephrase.since import counts_years, with_years
from assistant.rephrase.somebody import pronoun_slots, with_full_names, with_people
from assistant.rephrase.spoken import PeopleOf, Spoken, Written, office_in, spoken_of
from assistant.rephrase.topic import (
    main_thing,
    spoken_things,
)
from ingest.registers.lexicon.names import Name
from ingest.text.caseless import caseless
from ingest.text.language import language

BACK = re.compile(r"\bback (?=in (?:19|20)\d\d\b)")
NO_IT = re.compile(
    r"\b(who (?:was|is)|кто был|wer war) (?:it|es|это) (?=(?:before|after|до|после|vor|nach)\b)", re.IGNORECASE
)
"""Before it the "it" of "Who was it before him?", which is nobody."""
LED_TO = re.compile(r"[:：]\s*|\s[-–—]\s|[.,]\s+|[，。]")
REGRET = re.compile(
    r"^(?:sorry|thanks|thank you|извините|простите|спасибо|entschuldigung|danke|pardon|merci|perdón|gracias|"
    r"不好意思|对不起|谢谢)\s?[,，.!]\s*(?=(?:(?:since|at|in|by|on|to|с|в|на|depuis|desde|seit) )?"
    r"(?:who|whom|what|when|where|which|how|why|кто|кого|что|когда|где|как\w*|сколько|qui|quand|où|quel\w*|combien|"
    r"quién|cuándo|dónde|cuánt\w+|wer|wann|wo|wie)\b|谁|何时|哪|什么)",
    re.IGNORECASE,
)
"""Said before a whole question, of which it is no part."""
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
SET_OFF = re.compile(
    r"(?P<setting>(?:in|on|at|в|на|en|à|au|im|am|em|no|na) [^,:]+)(?:[,:]| [-–—])\s+(?P<asked>[^,]+)$", re.IGNORECASE
)
"""A time or a place before what is asked: "in 2009, how many from each side?"."""
AS_WHAT = re.compile(r"\b(?:as|en tant que|como|als|в качестве)\s+\w", re.IGNORECASE)
"""Before the office that a question itself names."""
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
    question, spoken = in_setting(question, spoken)
    counted = with_years(question, next((turn.year for turn in spoken if turn.year), None))
    named = with_full_names(counted, spoken)
    asked = with_place(named, spoken[0].place)
    if said := said_outright(question, asked, spoken) or told_apart(bare(named), spoken):
        return said
    surely = leaning(question) == "yes" or (asked != question and THING.search(question) is not None)
    if leaning(question) == "no" and not surely and not goes_on(question, spoken):
        return (asked,) if asked == question else (asked, question)
    rest = bare(asked)
    if is_ellipsis(question) and (SIDE.search(rest) or OF_THEM.match(rest) or not pronoun_slots(rest)):
        return tuple(dict.fromkeys(in_full(one, spoken) for one in completed(rest, leant_on(rest, spoken))))
    rest = who_was(rest, spoken[0]) if is_ellipsis(question) and NEXT_TO.match(rest) else rest
    if (resolved := [in_office(one, rest, spoken[0].office) for one in with_people(rest, spoken)]) != [rest]:
        return tuple(dict.fromkeys(with_things(resolved, spoken, len(pronoun_slots(rest)))))
    return about_things(rest, spoken, surely)


def in_setting(question: str, spoken: list[Spoken]) -> tuple[str, list[Spoken]]:
    """An ellipsis without the time or place before it, and what was spoken of with the last question put there."""
    rest = bare(question)
    match = SET_OFF.match(rest)
    asked = question.replace(rest, match["asked"]) if match else ""
    if not match or not is_ellipsis(asked) or not limits_in(match["setting"], whole=False):
        return question, spoken
    last = replace(spoken[0], question=substituted(match["setting"], spoken[0].question))
    return asked, [last, *spoken[1:]]


def leant_on(rest: str, spoken: Sequence[Spoken]) -> Spoken:
    """The turn that an ellipsis fills in: of a side the last that told of one; of a time who held the office."""
    last = spoken[0]
    if is_point_in_time(rest):
        if not follows_somebody(last.question):
            return replace(last, question=beside_nobody(last))
        asked = (turn for turn in spoken if office_asked(turn.question, []) and not follows_somebody(turn.question))
        in_office = replace(last, question=who_was(f"{last.office}?", last)) if last.office else last
        return next(asked, in_office)
    of_side = (turn for turn in spoken if SIDE.search(rest) and SIDE.search(turn.question))
    return next(of_side, last)


def beside_nobody(last: Spoken) -> str:
    """A question after somebody without the one before or after whom they were: at another time it was another."""
    names = "|".join(re.escape(person.name) for person in last.asked)
    beside = re.compile(rf"\s+{NEXT_TO.pattern}\s+(?:{names})\b", re.IGNORECASE)
    return beside.sub("", last.question) if names and WHOEVER.search(last.question) else last.question


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
    return ()


def with_place(question: str, place: str) -> str:
    """The question with the place that its "there" means; as it is where none is known, or "there" means none."""
    return (
        THERE.sub(f"to {place.partition(' ')[2]}" if GOING.search(question) else place, question) if place else question
    )


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
    if not office or not follows or office_in(question) or AS_WHAT.search(question):
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
    asked = without_asides(question_meant(without_recanted(written_out(question.strip()))))
    return (without_announcement(asked), ()) if SWITCH.search(asked) else (asked, turns)


def without_announcement(question: str) -> str:
    """A question without a clause before it that only says what it turns to: "Back to customs: who runs it?"."""
    lead, *rest = LED_TO.split(question, maxsplit=1)
    said = rest[0] if rest and SWITCH.search(lead) else ""
    return said if said and leaning(said) == "no" else ANNOUNCEMENT.sub("", question)


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
    question = NO_IT.sub(r"\1 ", BACK.sub("", REGRET.sub("", question)))
    return CONTRACTED.sub(lambda match: f"{match[1]} {IN_FULL[caseless(match[2])]}", question)
