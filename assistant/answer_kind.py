"""Whether a sentence holds the kind of thing a question asks for: a person, a date, a place, a number."""

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.concepts import concepts_of
from assistant.figures import find_dates
from assistant.interrogatives import Kind
from assistant.lexicon import Lexicon
from assistant.question import Question
from ingest.registers.countries import SEATS_OF_GOVERNMENT
from ingest.registers.names import country_of, find_names, romanised, written_words
from ingest.registers.people import Mention
from ingest.registers.wordlists import EXACT_WORDS, FUNCTION_WORDS, MONTHS, NUMBER_WORDS, ROLES, WEEKDAYS

WHEN = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}:\d\d\b|\b(?:last|next|this|past|previous|earlier|coming) (?:week|month|year|night)"
    r"|\b(?:yesterday|today|tomorrow|recent (?:months|years|weeks))\b|\d{4}年|\d月\d|[今去明昨]年|[昨今明]天|星期"
    r"|周[一二三四五六日]|(?:прошл|следующ|эт)\w+ (?:недел|месяц|год)|вчера|сегодня|завтра",
    re.IGNORECASE,
)
DURATION = re.compile(
    r"\b[\w-]+[ -](?:hour|day|week|month|year|decade|centur)(?:y|ies|s)?\b|\bfor (?:\w+ )?(?:hours|days|"
    r"weeks|months|years)\b"
    r"|\b(?:дн|недел|месяц|год|лет|час)\w*\b|[\d一二三四五六七八九十两]+(?:天|个?月|年|小时|周)",
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
    r"|потому|из-за|чтобы|для того|так как|因为|由于|为了|以便",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b|[12]\d{3}年")
SPEECH = re.compile(
    r"[“”«»「」]|\b(?:said|says|saying|told|added|stated|noted|stressed|complained|thanked|praised|urged|vowed|pledged|warned"
    r"|called (?:for|on)|expressed|declared|emphasi[sz]ed|pointed out|promised|agreed|recalled|hoped?|proposed|answered"
    r"|according to)\b|сказал|заявил|отметил|подчеркнул|добавил|сообщил|призвал|поблагодарил|说|表示|指出|强调|称|介绍",
    re.IGNORECASE,
)
WHERE = re.compile(r"\b(?:in|at|near|off|outside|around|visit|to visit|visited|в|на|en|à|в городе)\s+(?:the\s+)?$|在$")

HOST = re.compile(r",? (?:hosted|hosts|was the venue|played host)\b")
COUNTRY_ASKED = re.compile(r"\bcountr(?:y|ies)\b|стран|国家|\bpays\b|país")


def fits(question: Question, text: str, people: Sequence[Mention], lexicon: Lexicon) -> float:
    """1 when the sentence surely holds the kind of answer, 0 when it cannot; kinds without a test always fit."""
    if question.kind == "number":
        return has_number(question, text, lexicon)
    if question.kind == "person":
        return has_person(question, text, people)
    if question.kind == "identity":
        return has_identity(question, text, people)
    if question.kind == "statement":
        return has_statement(question, text, people)
    if question.kind == "name" and any(map(is_agent, question.words)):
        return has_person(question, text, [mention for mention in people if mention.explicit])
    test = TESTS.get(question.kind)
    return test(question, text) if test else 1.0


def has_time(question: Question, text: str) -> float:
    asked = {figure.casefold() for figure in question.figures}
    for figure in question.figures:
        text = re.sub(rf"\b{re.escape(figure)}\b", "", text)
    return 1.0 if WHEN.search(text) or dated_words(text) - asked else 0.0


def has_year(question: Question, text: str) -> float:
    return 1.0 if YEAR.search(text) else 0.0


def has_date(question: Question, text: str) -> float:
    """A day of a month; a weekday is none."""
    return 1.0 if any(found.day for found in find_dates(text)) else 0.0


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


def has_place(question: Question, text: str) -> float:
    """A name of no person after a preposition of place, or a country or capital, that the question does not give."""
    asked = {romanised(word) for word in question.given}
    for name in find_names(text):
        if {romanised(word) for word in name.words} & asked:
            continue
        in_place = WHERE.search(text[: name.start].casefold()) or HOST.match(text[name.end :])
        if in_place and not dated_words(name.text):
            return 1.0
    places = [word for word, _ in written_words(text) if country_of(word) or word.casefold() in SEATS_OF_GOVERNMENT]
    if not any(romanised(word) not in asked for word in places):
        return 0.0
    return 1.0 if COUNTRY_ASKED.search(question.text.casefold()) else 0.25


def dated_words(text: str) -> set[str]:
    return {word.casefold() for word, _ in written_words(text)} & (MONTHS | WEEKDAYS)


def has_person(question: Question, text: str, people: Sequence[Mention]) -> float:
    """Somebody whom the question does not name; a bare office or nationality half counts."""
    asked = question.given
    others = [mention for mention in people if not any(mention.person.answers_to(word) for word in asked)]
    if others or (people and not asked):
        return 1.0
    if question.kind == "name":
        return 0.0
    known = {romanised(word) for word in asked}
    if any(not {romanised(word) for word in name.words} & known for name in find_names(text)):
        return 0.7
    return 0.5 if {word.casefold() for word, _ in written_words(text)} & ROLES else 0.2


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


def has_number(question: Question, text: str, lexicon: Lexicon) -> float:
    """A number of the thing counted: "14 vessels" for "how many ships"; a list of names may be counted too."""
    asked = {figure.casefold() for figure in question.figures}
    words = [w for w, _ in written_words(text)]
    places = [
        i for i, w in enumerate(words) if (w[0].isdigit() or w.casefold() in NUMBER_WORDS) and w.casefold() not in asked
    ]
    if not places:
        return 0.4 if text.count(",") >= 2 and len(find_names(text)) >= 3 else 0.0
    if not question.heads:
        return 1.0
    if frozenset().union(*map(concepts_of, question.heads)) & frozenset().union(*map(concepts_of, words)):
        return 1.0
    near = [part for i in places for word in words[i : i + 4] for part in word.split("-") if is_countable(part)]
    if not near:
        return 0.2
    return 0.2 + 0.8 * float(lexicon.nearness(question.heads, near).max())


def is_countable(word: str) -> bool:
    return word.isalpha() and word.casefold() not in FUNCTION_WORDS | EXACT_WORDS


def has_age(question: Question, text: str) -> float:
    return 1.0 if AGE.search(text) else 0.0


def has_reason(question: Question, text: str) -> float:
    return 1.0 if WHY.search(text) else 0.3


TESTS: Mapping[Kind, Callable[[Question, str], float]] = {
    "year": has_year,
    "date": has_date,
    "time": has_time,
    "place": has_place,
    "age": has_age,
    "amount": has_amount,
    "duration": has_duration,
    "name": has_name,
    "reason": has_reason,
}

TESTED_KINDS = frozenset({*TESTS, "number", "person", "identity", "statement"})
"""Kinds whose presence in a sentence can be seen; a "what" can be anything."""
