"""What a conversation is about, as the things of its last question in brackets behind one that leans on it."""

import re
from collections.abc import Sequence

from assistant.question.question import TOPIC
from assistant.rephrase.grammar import DETERMINERS, is_definite, is_plural
from assistant.rephrase.office import is_office
from assistant.rephrase.pointing import NO_ONE, ONE, PERSONAL
from assistant.rephrase.things import (
    ASKED_OF_CHINESE,
    IN_BETWEEN,
    NO_THING,
    YEAR,
    is_described,
    is_event,
    is_held,
    subject,
    tells_which,
    things,
)
from ingest.registers.lexicon.names import CJK, WORD, country_of, script
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.people.people import people_in
from ingest.registers.time_and_place.places import around
from ingest.text.dates import MONTH_NAMES

AUXILIARY = re.compile(r"(?<=[a-z] )(?:did|does|do) (?=[A-Zа-яa-z])")
NTH = re.compile(
    r"\b\d+(?:st|nd|rd|th|e|er|ème|-?[йяео]\w{0,2}|º|ª)\b|(?:第[一二三四五六七八九十\d]+|首)[次届屆轮輪]?",
    re.IGNORECASE,
)
DATED = re.compile(
    rf"(?:\s+(?:in|on|of|en|de|в|im|le|em|am|\d{{1,2}}|{'|'.join(sorted(MONTH_NAMES))}))*"
    r"\s+(?:19|20)\d\d(?: год[ау])?\Z",
    re.IGNORECASE,
)
NEW_PLACE = re.compile(r"\b(?:in|at|в|en|à|a) (?-i:[A-ZА-ЯЁ])[^\W\d_]+", re.IGNORECASE)
PLACED = re.compile(r"(?<=\w) (?:in|at|в|en|à) (?:[A-ZА-ЯЁ][\w’'-]+ ?){1,2}$")
"""Where what was spoken of was; a question of another place is not of that."""
POSSESSIVE = "'s"
MEET = re.compile(r"\b(?:met|meet|confer(?:red)?|gather(?:ed)?|convened?)\b", re.IGNORECASE)
WHICH = re.compile(r"\b(?:first|last)\b", re.IGNORECASE)
IT = re.compile(r"\bits?\b", re.IGNORECASE)
OWNED = re.compile(r" (?:of|for|with|between|against|on|in|to|de|des|du|del|der|des|von) ")
MANY = re.compile(r"\b(?:they|them|their|они|их|им|ими|них|ils|elles|leurs?|ellos|ellas|eles|elas)\b", re.IGNORECASE)
"""What stands for things that the last question asked for: "Which officers did Malta send?"."""


def topic(question: str, fresh: str = "", told: Sequence[str] = (), whole: bool = False) -> list[str]:
    """What a question that stands alone is about; what `fresh` dates or counts anew is put anew or left out.

    `told`: things that its answer named. `whole`: with the verb of the question, which an ellipsis repeats.
    """
    asked, given = TOPIC.sub("", question), lent(question)
    whole = whole and not PERSONAL.search(asked)
    own = (
        [ASKED_OF_CHINESE.sub("", AUXILIARY.sub("", subject(asked, whole=True), count=1))]
        if whole
        else things(asked, whole=MANY.search(fresh) is not None or IT.search(fresh) is not None)
    )
    own = as_meeting(own, asked)
    parts = list(told) or [part for part in own if whole or not given or tells_which(part) or is_definite(part)]
    parts += [] if told else given
    if YEAR.search(fresh):
        parts = [undated(renewed(part, fresh)) for part in parts if not is_time(part)]
    parts = [renewed(part, fresh) for part in parts if says_something(part)]
    return likeliest(agreeing(list(dict.fromkeys(parts)), fresh))


def as_meeting(parts: Sequence[str], asked: str) -> list[str]:
    """What a question says that somebody did as the thing that it was: "Where did the ministers meet?"."""
    met = MEET.search(asked) is not None and not any(map(is_held, parts))
    gathered = [is_plural(head_of(part)) and sense_of(head_of(part)).kind is Kind.OFFICE for part in parts]
    which = WHICH.search(asked)
    meeting = f"the {which.group()} meeting of" if which else "the meeting of"
    return [
        f"{meeting} {WHICH.sub('', part).strip()}" if met and one else part
        for part, one in zip(parts, gathered, strict=True)
    ]


def agreeing(parts: Sequence[str], question: str) -> list[str]:
    """Of the parts those that the pronoun of a question can stand for, if it can for any: "it" is no ships."""
    one = IT.search(question)
    fitting = [part for part in parts if not is_time(part) and not is_plural(head_of(part))] if one else []
    return [part for part in parts if part in fitting or is_time(part)] if fitting else list(parts)


def head_of(part: str) -> str:
    """The noun that a phrase is of: the group of "the border group of Riga"."""
    return next(iter(WORD.findall(OWNED.split(part)[0])[-1:]), "")


def likeliest(parts: Sequence[str]) -> list[str]:
    """At most two of the parts beside times, in their order: what is held or run before what is only named."""
    parts = [part for part in parts if is_event(part) or not is_office(part)] or list(parts)
    kept = sorted(parts, key=lambda part: (not is_held(part), not is_event(part)))
    kept = [part for part in kept if not is_time(part) and not any(words_of(part) < words_of(one) for one in parts)][:2]
    return [part for part in parts if part in kept or is_time(part)]


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
        word.isdigit() or word.casefold() in MONTH_NAMES | FUNCTION_WORDS | {"года", "году"}
        for word in WORD.findall(part)
    ) and not CJK.search(part)


def words_of(part: str) -> frozenset[str]:
    """What a phrase says, by its words in lower case."""
    return frozenset(word.casefold() for word in WORD.findall(part)) - FUNCTION_WORDS


def renewed(part: str, fresh: str) -> str:
    """A part of the topic with the year and the number that a new question names, in place of its own; without "
    "its place
    where that names one.

    The number of one that was held in another year is no longer known: it is left out.
    """
    part = PLACED.sub("", part) if NEW_PLACE.search(fresh) else part
    years, (counted, own) = YEAR.findall(fresh), (ordinals(fresh), ordinals(part))
    part = YEAR.sub(years[0], part) if len(years) == 1 else part
    if CJK.search(part) and len(nth := NTH.findall(fresh)) == 1:
        return NTH.sub(nth[0], part)
    if len(counted) == len(own) == 1:
        return part[: own[0].start] + fresh[counted[0].start : counted[0].end] + part[own[0].end :]
    return unnumbered(part) if years and not counted else part


def unnumbered(part: str) -> str:
    """A phrase without the ordinal of what there are several of: "the fourth meeting" is "the meeting"."""
    if CJK.search(part):
        return NTH.sub("", part)
    counted = [one for one in ordinals(part) if one.start == 0 or is_event(part) or is_definite(part)]
    return part[: counted[0].start] + part[counted[0].end :].lstrip() if counted else part


def undated(part: str) -> str:
    """A phrase without the times behind it: "Osaka in May 2014"; the year in a name stays."""
    return DATED.sub("", part)


def in_context(question: str, last: str, told: Sequence[str] = (), main: str = "", whole: bool = False) -> str:
    """The question with what the last one was about in brackets; "the last one" is one of `main`."""
    own = question.rstrip()
    pronoun = PERSONAL.search(TOPIC.sub("", own))
    named = ONE.sub(lambda match: one_of(match, main), own) if main and not pronoun else own
    about = topic(last, question, told, whole and named == own)
    said = words_of(own)
    if named != own:
        return named
    counted = bool(ordinals(own))
    parts = [one for one in about if CJK.search(one) or not words_of(unnumbered(one) if counted else one) <= said]
    parts = [main] if main and not about and (whole or pronoun) else parts
    return with_parts(named, parts)


def with_parts(question: str, parts: Sequence[str]) -> str:
    """A question with what it is about: one thing in the place of its "it", the rest in brackets behind it."""
    slot = None if NO_ONE.search(question) else IT.search(question)
    meant = min(filter(can_be_it, parts), key=lambda part: (not is_held(part), not is_event(part)), default="")
    if slot and meant:
        known = is_definite(meant) or meant[0].isupper()
        name = f"{meant if known else f'the {meant}'}{POSSESSIVE if slot.group().casefold() == 'its' else ''}"
        question = question[: slot.start()] + name + question[slot.end() :]
        parts = [part for part in parts if part != meant]
    return f"{question} ({'; '.join(parts)})" if parts else question


def can_be_it(part: str) -> bool:
    """Whether a phrase is of one thing, which "it" can stand for."""
    of_many = is_plural(head_of(part)) or (" and " in part and not is_held(part))
    own = undated(part)
    may_be_place = not is_definite(own) and (country_of(own) or around(own) or (own.istitle() and own.isalpha()))
    return not (of_many or may_be_place or is_time(part) or people_in(part) or script(part) != "LATIN")


def spoken_things(last: str, told: Sequence[str]) -> tuple[str, ...]:
    """What a question and its answer named, and what it was given of the conversation."""
    return (*told, *things(TOPIC.sub("", last), whole=not told), *lent(last))


def one_of(match: re.Match[str], main: str) -> str:
    """ "The last one" and "the last" with the noun for what there are several of."""
    if match["zh"]:
        return f"{match['zh']}{kind_of_thing(main)}" if CJK.search(main) else match["zh"]
    lead = match["lead"] or match["nth"] or match["le"]
    if lead and lead.casefold() in ("that", "this"):
        return main if is_definite(main) else f"the {main}"
    return match.group() if match["noun"] or not lead else f"{lead} {kind_of_thing(main)}"


def main_thing(named: Sequence[str], people: Sequence[str] = ()) -> str:
    """Of the things spoken of the first that is held or signed, else that is run or told of as known, else named.

    Nobody of those people is one of several, nor is an office, a place or a time.
    """
    said = {word for name in people for word in WORD.findall(name)}
    named = [one for one in named if is_held(one) or not (is_time(one) or are_places(one))]
    nobody = [thing for thing in named if not said & set(WORD.findall(thing)) and not is_office(thing)]
    known = [thing for thing in nobody if is_event(thing) or (is_definite(thing) and is_described(thing))]
    return next(iter([*filter(is_held, named), *known, *filter(tells_which, nobody)]), "")


def are_places(thing: str) -> bool:
    """Whether a phrase names nothing but countries and places: "Riga", "India and Brazil"."""
    named = [word for word in WORD.findall(thing) if word.casefold() not in FUNCTION_WORDS]
    of_names = bool(named) and not any(map(str.islower, named))
    return of_names and any(all(country_of(one) or around(one) for one in part) for part in ([thing], named))


def kind_of_thing(thing: str) -> str:
    """A thing without what tells one of its kind: "the fourth meeting of the council" is a "meeting of the council"."""
    if CJK.search(thing):
        return YEAR.sub("", NTH.sub("", thing.rsplit("的", 1)[-1])).lstrip("年")
    owner, *_ = thing.split("'s ")
    own = NTH.sub("", YEAR.sub("", IN_BETWEEN.split(owner if is_event(owner) else thing)[0])).split()
    while own and own[0].casefold() in DETERMINERS | NO_THING:
        own = own[1:]
    return " ".join(own).strip("-– ")
