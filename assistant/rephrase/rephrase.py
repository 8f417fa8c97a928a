"""A follow-up becomes a question that stands alone, by rules over what the last turns spoke of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Answer
from assistant.question.interrogatives import kind_of
from assistant.question.question import TOPIC, understand
from assistant.registers.asked.everything import is_whole_list
from assistant.registers.asked.office_asked import held_first
from assistant.registers.asked.succession import WHOEVER, follows_somebody
from assistant.registers.followup import refined
from assistant.rephrase.apart import told_apart
from assistant.rephrase.beside import beside_day, beside_number
from assistant.rephrase.completion import ASKS, SIDE, completed, is_now
from assistant.rephrase.correction import MEANT, SENTENCE_END, corrected, question_meant, without_recanted
from assistant.rephrase.ellipsis import NEXT_TO, in_setting, instead, leant_on
from assistant.rephrase.grammar import is_definite
from assistant.rephrase.matter import POINTING, THING, about_things, goes_on, with_things
from assistant.rephrase.office import office_in
from assistant.rephrase.pointing import (
    ANNOUNCEMENT,
    OF_THEM,
    PERSONAL,
    SAME_PLACE,
    SWITCH,
    THERE,
    bare,
    is_ellipsis,
    leaning,
)
from assistant.rephrase.post import THAT_POST, in_office, in_that_post, taken_over, who_was
from assistant.rephrase.since import counts_years, with_days, with_years
from assistant.rephrase.somebody import pronoun_slots, with_full_names, with_people
from assistant.rephrase.spoken import PeopleOf, Spoken, Written, spoken_of
from assistant.rephrase.topic import main_thing, spoken_things
from ingest.registers.lexicon.names import script
from ingest.text.caseless import caseless

NO_IT = re.compile(
    r"\b(who (?:was|is)|кто был|wer war) (?:it|es|это) (?=(?:before|after|до|после|vor|nach)\b)", re.IGNORECASE
)
"""Before it the "it" of "Who was it before him?", which is nobody."""
LED_TO = re.compile(r"[:：]\s*|\s[-–—]\s|[.,]\s+|[，。]")
ASKED = (
    r"(?=(?:(?:since|at|in|by|on|to|from|with|for|с|в|на|о|к|depuis|desde|seit|à|de|en|mit|von) )?"
    r"(?:who\w*|what|when|where|which|how|why|кто|ке?м|кого|кому|что|когда|где|как\w*|сколько|почему|qui|quand|où|quel\w*|"
    r"combien|quién\w*|cuándo|dónde|cuánt\w+|cuál\w*|qué|we[rnm]|wann|wo|wie|warum|welche\w?)\b|谁|何时|哪|什么)"
)
ASIDE = re.compile(
    r"^(?:sorry|thanks|thank you|извините|простите|спасибо|entschuldigung|danke|pardon|merci|perdón|gracias|"
    rf"不好意思|对不起|谢谢)\s?[,，.!]\s*{ASKED}|^请问[,，]?|"
    r"^\W*(?:(?:and|so|please|can you|could you|would you|а|et|y|und),? )*"
    r"(?:tell (?:me|us)|do you know|(?:скажи|подскажи)(?:те)?(?: мне)?(?:,? пожалуйста)?|d(?:is|ites)[ -]moi|dime|"
    rf"d[ií]game|sag(?:en sie)? mir)(?: please)?,? {ASKED}",
    re.IGNORECASE,
)
"""Said before a whole question, of which it is no part: "Sorry, when ...", "Tell me who ..."."""
OPENER = re.compile(
    r"^(?:ok(?:ay)?|right|well|fine|all ?right|ладно|хорошо|ну|d['’]accord|bon|vale|bueno|gut|好的?)"
    r"\s*[,，.!]\s*(?=\w)",
    re.IGNORECASE,
)
"""Said before anything at all."""
CONTRACTED = re.compile(r"\b(who|what|where|when|why|how)['’](s|d|re|ll)\b", re.IGNORECASE)
IN_FULL = {"s": "is", "d": "did", "re": "are", "ll": "will"}
REMEMBERED = 4
"""Turns back that a pronoun may reach."""
FEW = 2
"""Content words of a remark: "OK, serious now."."""
OTHER_BEARER = re.compile(r"(?<=\w )the other (?=[A-Z][\w-]+, the one\b)")
APPOSED = re.compile(r",? the one (?=(?:in|at|from|of|with)\b)")
"""Who is asked for by a name and a place: "the other Orlov, the one in Riga"."""
IN_OFFICE = re.compile(r"\bin office\b", re.IGNORECASE)
PLACE = re.compile(rf"(?<!^){THERE}", re.IGNORECASE)
WHERE_IT_WAS = re.compile(SAME_PLACE, re.IGNORECASE)
GOING = re.compile(r"\b(?:go|goes|went|come|came|travel\w*|fly|flew)(?: \w+)? there\b", re.IGNORECASE)


def rephrase(
    question: str, turns: Sequence[Answer], people_of: PeopleOf = lambda citation: (), written: Written = str
) -> tuple[str, ...]:
    """The stand-alone questions that a follow-up may mean, likeliest first; one that leans on nothing is itself."""
    if not turns or is_whole_list(question):
        return (question,)
    last = turns[-1].searched_for
    listed = turns[-1].coverage and not (follows_somebody(last) or held_first(last))
    beside = beside_day(bare(question), turns[-1])
    of_list = refined(beside, last) if listed and not is_now(beside) else None
    return (of_list,) if of_list else leant(question, turns, people_of, written)


def leant(question: str, turns: Sequence[Answer], people_of: PeopleOf, written: Written) -> tuple[str, ...]:
    spoken = in_turn(turns[-REMEMBERED:], people_of, written)
    place = next((turn.place for turn in spoken if turn.place), "")
    question, spoken = in_setting(WHERE_IT_WAS.sub(place, question) if place else question, spoken)
    if (numbered := beside_number(bare(question), spoken[0].main)) != bare(question):
        whole = with_people(numbered, spoken) if not is_ellipsis(question) else completed(numbered, spoken[0])
        return told_apart(numbered, spoken) or tuple(whole)
    counted = with_years(question, next((turn.year for turn in spoken if turn.year), None))
    counted = with_days(counted, next((turn.days for turn in spoken if turn.days), None))
    named = with_full_names(counted, spoken)
    asked = with_place(named, spoken[0].place)
    asked = IN_OFFICE.sub(spoken[0].office, asked) if spoken[0].office else asked
    if said := said_outright(question, asked, spoken) or told_apart(bare(named), spoken):
        return said
    surely = leaning(question) == "yes" or (asked != question and THING.search(question) is not None)
    if leaning(question) == "no" and not surely and not goes_on(question, spoken):
        return (asked,)
    rest = bare(asked)
    if is_ellipsis(question) and (SIDE.search(rest) or OF_THEM.match(rest) or not pronoun_slots(rest)):
        meant = [*completed(rest, leant_on(rest, spoken)), *instead(rest, spoken[0])]
        return tuple(dict.fromkeys(in_full(one, spoken) for one in meant))
    rest = who_was(rest, spoken[0]) if is_ellipsis(question) and NEXT_TO.match(rest) else rest
    if (resolved := [in_office(one, rest, spoken[0].office) for one in with_people(rest, spoken)]) != [rest]:
        return tuple(dict.fromkeys(with_things(resolved, spoken, len(pronoun_slots(rest)))))
    return about_things(rest, spoken, surely)


def said_outright(question: str, asked: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """What is meant where the question says so itself; else nothing."""
    if put_right := corrected(question, spoken):
        return put_right
    if THAT_POST.search(asked) and WHOEVER.search(asked) and (held := in_that_post(asked, spoken)):
        return (held,)
    if next_one := taken_over(asked, spoken[0].office):
        return (next_one,)
    if counts_years(question) and (leaning(asked) == "no" or office_in(asked)):
        return (asked,)
    if OTHER_BEARER.search(question):
        return (APPOSED.sub(" ", OTHER_BEARER.sub("", question)),)
    return ()


def with_place(question: str, place: str) -> str:
    """The question with the place that its "there" means; as it is where none is known, or "there" means none."""
    return (
        PLACE.sub(f"to {place.partition(' ')[2]}" if GOING.search(question) else place, question) if place else question
    )


def in_turn(turns: Sequence[Answer], people_of: PeopleOf, written: Written) -> list[Spoken]:
    """What the turns spoke of, the last one first; a person once named is known in all that follow."""
    spoken: list[Spoken] = []
    for turn in turns:
        known = [person for one in reversed(spoken) for person in (*one.told, *one.asked)]
        spoken.insert(0, still_of(spoken_of(turn, people_of, known, written), spoken))
        every = (thing for one in spoken for thing in spoken_things(one.question, one.things))
        named = [thing for thing in every if script(thing) in (script(turn.question), "?")]
        main = main_thing(named, [person.name for person in (*known, *spoken[0].people)])
        office = next((one.office for one in spoken if one.office), "")
        spoken[0] = replace(spoken[0], main=main, office=office)
    return spoken


def still_of(turn: Spoken, before: Sequence[Spoken]) -> Spoken:
    """The turn with those told of first who were spoken of before, where it asks for nobody: when, or where, it was."""
    if not before or turn.asked or kind_of(turn.question) == "person":
        return turn
    known = [person.name for person in before[0].people]
    return replace(turn, told=tuple(sorted(turn.told, key=lambda one: (*known, one.name).index(one.name))))


def in_full(completed: str, spoken: Sequence[Spoken]) -> str:
    """A filled-in question with its people named, unless it was given a topic already."""
    return completed if TOPIC.search(completed) else with_people(completed, spoken)[0]


def opened(question: str, turns: Sequence[Answer]) -> tuple[str, Sequence[Answer]]:
    """What is asked and the turns that it may lean on: none where a person says that they ask something else."""
    asked = without_asides(question_meant(without_recanted(written_out(question.strip()))))
    if not SWITCH.search(asked):
        return asked, turns
    rest = without_announcement(asked)
    return rest, turns if rest != asked and leaning(rest) == "yes" else ()


def without_announcement(question: str) -> str:
    """A question without a clause before it that only says what it turns to: "Back to customs: who runs it?"."""
    lead, *rest = LED_TO.split(question, maxsplit=1)
    said = rest[0] if rest and SWITCH.search(lead) else ""
    is_said = leaning(said) == "no" or not (understand(lead).names or understand(lead).figures)
    return said if said and is_said else ANNOUNCEMENT.sub("", question)


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
    asked = ASIDE.sub("", OPENER.sub("", question))
    asked = NO_IT.sub(r"\1 ", asked if asked == question else asked.rstrip("."))
    return CONTRACTED.sub(lambda match: f"{match[1]} {IN_FULL[caseless(match[2])]}", asked)
