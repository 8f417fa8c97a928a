"""Whether a sentence holds the kind of thing a question asks for: a person, a date, a place, a number."""

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.counted import has_number
from assistant.dated import dated_words, has_date, has_time, has_year
from assistant.interrogatives import Kind
from assistant.lexicon import Lexicon
from assistant.placed import has_place
from assistant.question import Question
from ingest.registers.countries import SEATS_OF_GOVERNMENT
from ingest.registers.names import country_of, find_names, romanised, written_words
from ingest.registers.people import Mention
from ingest.registers.wordlists import ROLES

DURATION = re.compile(
    r"\b[\w-]+[ -](?:hour|day|week|month|year|decade|centur)(?:y|ies|s)?\b|\bfor (?:\w+ )?(?:hours|days|"
    r"weeks|months|years)\b"
    r"|\b(?:дн|недел|месяц|год|лет|час)\w*\b|[\d一二三四五六七八九十两]+(?:天|个?月|年|小时|周)"
    r"|\d+ (?:jours?|semaines?|mois|ans?|années?|heures?|días?|semanas?|mes(?:es)?|años?|horas?|tage?|wochen?|monate?|"
    r"jahre?n?|stunden?|dias?|km|kilomet\w+|км|километр\w*)\b|\d+\s?(?:公里|千米)|(?:يوما|أيام|أسابيع|أشهر|سنوات)",
    re.IGNORECASE,
)
AMOUNT = re.compile(
    r"[$€£¥₽%]|\b(?:dollars?|euros?|yuan|rmb|roubles?|rubles?|pounds?|per ?cent|percent)\b|рубл|юан|"
    r"доллар|процент|元|百分之",
    re.IGNORECASE,
)
AGE = re.compile(r"\b(?:aged? \d+|\d+[ -]years?[ -]old)|\d+ лет\b|\d+岁", re.IGNORECASE)
WHY = re.compile(
    r"\b(?:because|due to|since|so that|in order|for (?:his|her|their|its) |aim(?:s|ed)? (?:to|at)|to "
    r"[a-z]+|as a result|over)\b"
    r"|потому|из-за|чтобы|для того|так как|因为|由于|为了|以便|"
    r"\b(?:parce qu|afin d|pour|en raison|à cause|porque|para|debido|a causa|weil|um .{1,60} zu|wegen|aufgrund)|"
    r"بسبب|لأن|من أجل",
    re.IGNORECASE,
)
SPEECH = re.compile(
    r"[“”«»「」]|\b(?:said|says|saying|told|added|stated|noted|stressed|complained|thanked|praised|urged|vowed|pledged|warned"
    r"|called (?:for|on)|expressed|declared|emphasi[sz]ed|pointed out|promised|agreed|recalled|hoped?|proposed|answered"
    r"|according to)\b|сказал|заявил|отметил|подчеркнул|добавил|сообщил|призвал|поблагодарил|说|表示|指出|强调|称|介绍|"
    r"\b(?:a (?:dit|déclaré|affirmé|souligné|indiqué|ajouté|précisé)|selon|dijo|afirmó|declaró|señaló|subrayó|agregó|"
    r"según|sagte|erklärte|betonte|disse|afirmou|declarou|ha detto|ha dichiarato)\b|"
    r"قال|أكد|صرح|أعلن|وأضاف|述べ|強調|表明",
    re.IGNORECASE,
)


def fits(question: Question, text: str, people: Sequence[Mention], lexicon: Lexicon, day: str | None = None) -> float:
    """1 when the sentence surely holds the kind of answer, 0 when it cannot; kinds without a test always fit.

    `day`: when the report was written, ISO 8601, where that is known.
    """
    if question.kind == "number":
        return has_number(question, text, lexicon)
    if question.kind in TIMES:
        return TIMES[question.kind](question, text, day)
    if question.kind in OF_PEOPLE:
        return OF_PEOPLE[question.kind](question, text, people)
    if question.kind == "name" and any(map(is_agent, question.words)):
        return has_person(question, text, [mention for mention in people if mention.explicit])
    test = TESTS.get(question.kind)
    return test(question, text) if test else 1.0


def is_agent(word: str) -> bool:
    """Whether a word names somebody who does something: a bomber, an analyst, an official."""
    return word.casefold() in ROLES or bool(re.search(r"(?:ers?|ors?|ists?|ians?)$", word.casefold()))


def has_statement(question: Question, text: str, people: Sequence[Mention]) -> float:
    """Words of whom the question asks about: by them as the subject, with a verb of saying or in quotation marks."""
    asked = [word for group in question.names for word in group]
    countries = {country for word in asked if (country := country_of(word))}
    meant = [m for m in people if any(map(m.person.answers_to, asked)) or countries & m.person.description]
    if not SPEECH.search(text):
        return 0.2
    if not meant:
        return speaks_as_a_country(countries, text) if countries else 0.7
    return 1.0 if any(mention.subject for mention in meant) else 0.25


def speaks_as_a_country(countries: set[str], text: str) -> float:
    """ "Russia is willing to ..." are the words of Russia; a country in passing says nothing."""
    opening = [word for word, _ in written_words(text)][:3]
    return 1.0 if any(country_of(word) in countries or seat_of(word) in countries for word in opening) else 0.2


def seat_of(word: str) -> str | None:
    return SEATS_OF_GOVERNMENT.get(word.casefold())


def has_duration(question: Question, text: str) -> float:
    return 1.0 if DURATION.search(text) else 0.0


def has_amount(question: Question, text: str) -> float:
    return 1.0 if AMOUNT.search(text) else 0.0


def has_name(question: Question, text: str) -> float:
    """A name, or quoted words, that the question does not give."""
    asked = {romanised(word) for word in question.given}
    names = [name for name in find_names(text) if not dated_words(name.text) and not country_of(name.text)]
    return 1.0 if any(not {romanised(w) for w in name.words} & asked for name in names) or "“" in text else 0.0


def has_person(question: Question, text: str, people: Sequence[Mention]) -> float:
    """Somebody whom the question does not name; a name that may be no person's, a bare office or nationality less."""
    asked = question.given
    others = [mention for mention in people if not any(mention.person.answers_to(word) for word in asked)]
    if others or (people and not asked):
        return 1.0
    if question.kind == "name":
        return 0.0
    known = {romanised(word) for word in asked}
    if any(not {romanised(word) for word in name.words} & known for name in find_names(text)):
        return 0.45
    return 0.4 if {word.casefold() for word, _ in written_words(text)} & ROLES else 0.2


def has_identity(question: Question, text: str, people: Sequence[Mention]) -> float:
    """An office beside the name of the person asked about: "Secretary Patrushev", "Wang is a state councillor"."""
    asked = [word for group in question.names for word in group]
    meant = [mention for mention in people if any(mention.person.answers_to(word) for word in asked)]
    offices = {word.casefold() for word, _ in written_words(text)} & ROLES
    if not asked:
        return 1.0 if offices else 0.0
    if not meant:
        return holder_of_office(question, offices, people)
    of_their_own = any(offices & mention.person.description for mention in meant)
    defined = re.search(r"\b(?:is|was|became|serves? as|as) (?:also )?(?:a|an|the)\b", text)
    return 1.0 if of_their_own or (offices and defined) else 0.8 if defined else 0.2


def holder_of_office(question: Question, offices: set[str], people: Sequence[Mention]) -> float:
    """For "who is the prime minister of Laos": somebody who is presented with that office, and of that country."""
    wanted = ROLES & {word.casefold() for word, _ in written_words(question.text)}
    countries = {country for group in question.names for word in group if (country := country_of(word))}
    fitting = [m for m in people if (wanted or offices) & m.person.description and countries <= m.person.description]
    return 1.0 if fitting else 0.0 if countries or not offices else 0.5


def has_age(question: Question, text: str) -> float:
    return 1.0 if AGE.search(text) else 0.0


def has_reason(question: Question, text: str) -> float:
    return 1.0 if WHY.search(text) else 0.3


TESTS: Mapping[Kind, Callable[[Question, str], float]] = {
    "place": has_place,
    "age": has_age,
    "amount": has_amount,
    "duration": has_duration,
    "name": has_name,
    "reason": has_reason,
}

TIMES: Mapping[Kind, Callable[[Question, str, str | None], float]] = {
    "year": has_year,
    "date": has_date,
    "time": has_time,
}

OF_PEOPLE: Mapping[Kind, Callable[[Question, str, Sequence[Mention]], float]] = {
    "person": has_person,
    "identity": has_identity,
    "statement": has_statement,
}

TESTED_KINDS = frozenset({*TESTS, *TIMES, *OF_PEOPLE, "number"})
"""Kinds whose presence in a sentence can be seen; a "what" can be anything."""
