"""Whether a sentence tells where: a name of no person after a preposition of place, in any of the languages."""

import re
from collections.abc import Iterator

from assistant.question.question import Question
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.names import CJK, country_of, find_names, romanised, segmented, written_words
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS
from ingest.registers.time_and_place.places import around, same_place
from ingest.registers.time_and_place.where import ARABIC_NO_PLACE, ARABIC_PLACE, after_preposition, is_place

WHERE = re.compile(
    r"\b(?:in|at|near|off|outside|around|visit|to visit|visited|(?:transferred|moved|posted|sent|taken|deported|"
    r"extradited|returned|flew|went|came|travel\w*|brought|переведён|переведен|переехал\w*|mut[ée]e?|trasladado|"
    r"versetzt) (?:to|в|на|à|a|nach)|chose|(?:planned|chosen|meant|foreseen) for|в|во|на|под|en|à|au|em|"
    r"no|na|im|bei|tại|ở|в городе|"
    r"(?:city|town|resort|port|village|capital|province|region|streets|ville|ciudad|puerto|cidade|città|strade|rues|"
    r"calles|ruas|straßen) (?:of|de|di|d['’]|von))"
    r"\s+(?:the\s+)?$|[在于於赴]$|\bг\.\s?$"
)
HOST = re.compile(r",? (?:hosted|hosts|was the venue|played host|принимает|принял|accueille|acogió|empfängt)\b")
VENUE = re.compile(r" (?:headquarters|seat|office|summit|meeting|talks|conference|session|forum|congress)\b")
"""Behind the city where something is: "the Riga headquarters"."""
DATELINE = re.compile(r"^\W*(?:(?:[A-ZА-Я][A-ZА-Я'’-]+ ?){1,3})[,(/ ]")
LABELLED, ENDED = re.compile(r"^[^.:]{3,60}:\s*$"), re.compile(r"\s*(?:[.;]|$)")
DATED, HEADS = re.compile(r"\W*\d[^:;.]{3,40}[,–—-]\s*"), re.compile(r"\s*[:.;]")
CHINESE_FOREIGN = re.compile(
    r"[在于抵赴](?P<place>[\u3400-\u9fff]{2,5}?(?:市|州|省|镇|县|港|机场|口岸|靶场|训练场|举行|会晤|会见|会谈|签署))"
)
"""A foreign place, which the segmenter does not know, between `在` and what it is or what was done there."""
BEFORE_POSTPOSITION = re.compile(r"\bشہر (?P<place>[^\W\d_]+(?: [^\W\d_]+)?) میں\b")
"""Urdu: "in the city of"."""
COUNTRY_ASKED = re.compile(r"\bcountr(?:y|ies)\b|стран|国家|國家|\bpays\b|país|\bland\b|دولة|بلد")
CITY_ASKED = re.compile(r"\b(?:city|town|capital)\b|город|столиц|城市|首都|\bville\b|ciudad|stadt|مدينة|cidade|città")
KNOWN_PLACE = 0.25
"""What a country or capital counts for that stands there for itself: hardly ever is it where."""


def has_place(question: Question, text: str) -> float:
    """A place that the question does not give; where a city is asked for, no country."""
    asked = question.given
    wants_city = CITY_ASKED.search(question.text.casefold()) is not None
    for place in places(text):
        if not given(place, asked) and not (wants_city and country_of(place)):
            return 1.0
    known = {romanised(word) for word in asked}
    named = [word for word, _ in written_words(text) if country_of(word) or word.casefold() in SEATS_OF_GOVERNMENT]
    if not any(romanised(word) not in known for word in named):
        return 0.0
    return 1.0 if COUNTRY_ASKED.search(question.text.casefold()) else KNOWN_PLACE


def given(place: str, asked: list[str]) -> bool:
    """Whether the question names the place; "Upper Lorne" is another place than the "Lorne" it names."""
    country, parts = country_of(place), re.split(r"[\s-]+", place)
    if country:
        return any(country == country_of(word) for word in asked)
    cities = [word for word in asked if not country_of(word)]
    return all(any(same_place(word, part) for word in cities) for part in parts)


def places(text: str) -> Iterator[str]:
    """What stands where a place does: after "in", before "hosted", as a dateline; in Chinese what is tagged a place."""
    if CJK.search(text):
        yield from (word for word, _, tag in segmented(text) if tag == "ns")
        yield from (match["place"] for match in CHINESE_FOREIGN.finditer(text))
        return
    for name in find_names(text):
        before, after = text[: name.start], text[name.end :]
        placed = WHERE.search(before.casefold()) or HOST.match(after) or is_entered(before, after)
        if (placed or is_venue(name.text, after)) and not is_dated(name.text):
            yield name.text
    language = language_of(None, text)
    if language == "ar":
        found = (match.group(1) for match in ARABIC_PLACE.finditer(text))
        yield from (place for place in found if not ARABIC_NO_PLACE.search(place))
        yield from (match["place"] for match in BEFORE_POSTPOSITION.finditer(text))
    else:
        yield from (match.group(1) for match in after_preposition(language).finditer(text) if is_place(match.group(1)))
    if match := DATELINE.match(text):
        yield match.group().strip(" ,(/").title()


def is_entered(before: str, after: str) -> bool:
    """Whether a list or form gives a name for itself: "Headquarters: Yerevan.", "2009, 21 May, Moscow: first round"."""
    return bool((LABELLED.search(before) and ENDED.match(after)) or (DATED.fullmatch(before) and HEADS.match(after)))


def is_venue(name: str, after: str) -> bool:
    """Whether a city stands before what is there."""
    return VENUE.match(after) is not None and around(name) is not None and not country_of(name)


def is_dated(name: str) -> bool:
    return any(word.casefold() in MONTHS | WEEKDAYS for word, _ in written_words(name))
