"""The country of an office that a document gives without one: of the side it tells of, or where it was written."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.names import CJK, WORD, romanised
from ingest.registers.lexicon.russian import is_cyrillic, is_surely_personal
from ingest.registers.lexicon.senses import Kind, seat_of
from ingest.registers.lexicon.shapes import SLAVIC_SURNAME
from ingest.registers.lexicon.sounds import KATAKANA
from ingest.registers.lexicon.terms import countries
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.lexicon.wordlists import by_form, listed
from ingest.registers.people.office import Office, Presented
from ingest.registers.people.presented import presented
from ingest.registers.time_and_place.dateline import dateline
from ingest.registers.time_and_place.places import around

HOMES = by_form(
    "germany: de; italy: it; vietnam: vi; turkey: tr; iran: fa; poland: pl; kazakhstan: kk; uzbekistan: uz; mongolia: "
    "mn; thailand: th; indonesia: id; korea: ko; serbia: sr; ukraine: uk"
)
"""Languages that are those of one country above all."""
SLAVIC = frozenset(
    {"russia", "belarus", "ukraine", "bulgaria", "serbia", "kazakhstan", "kyrgyzstan", "uzbekistan", "tajikistan",
     "turkmenistan", "azerbaijan", "armenia", "georgia", "moldova", "czechia", "slovakia", "poland", "north macedonia"}
)  # fmt: skip
"""Countries whose people bear names like Russian ones."""
CHINESE = frozenset({"china", "hong kong", "macau", "taiwan"})
"""Whose people have Chinese names, so that nobody else's is of them."""
SPOKEN = listed(
    "de: germany austria switzerland; pt: portugal brazil angola mozambique; fr: france belgium switzerland "
    "senegal algeria tunisia morocco; es: spain mexico cuba argentina peru chile colombia bolivia ecuador "
    "venezuela uruguay paraguay panama; ar: egypt jordan qatar iraq kuwait oman bahrain lebanon syria tunisia "
    "algeria morocco libya sudan saudi_arabia united_arab_emirates yemen palestine"
)
"""Countries with a language in common; of the one that a report in it tells of is whoever has no other."""
IN_BRACKETS = re.compile(r"\s*[(（][^)）]*[)）]")
"""Behind a publisher's name: of which language the edition is."""
TOPIC = re.compile(r"\b(?:on|about|regarding|concerning) [A-Z][\w-]+")
"""A country that a report or a meeting is about is nobody's side."""
HEADS = frozenset({"president", "premier"})
ELECTED = frozenset({"president", "secretary"})
PRESIDED = frozenset({"Interpol", "Aseanapol"})
"""Organisations that elect somebody their president."""
RECEIVED = re.compile(
    r"\b(?:(?:received|welcomed|greeted|hosted) by|guests? of|call(?:ed|s)? on|reçue?s? par|recibid[oa]s? por|"
    r"empfangen von|ricevut[oaie] da\w*|recebid[oa]s? pel[oa]|принят[аы]?|встречен[аы]?)\b[^,.;]{0,60}$",
    re.IGNORECASE,
)
"""Before the office of whoever receives somebody."""
OFTEN = 3
"""Times that another country is named before a report may be about it."""


def organisation_told_of(document: Document, offices: Sequence[Office]) -> str | None:
    """For a secretary general, or who is of an executive committee: the organisation that the document tells of."""
    if not any(
        ({"secretary", "general"} <= one.concepts and not one.organisation)
        or {"committee", "government"} <= one.concepts
        or {"general", "bureau"} <= one.concepts
        for one in offices
    ):
        return None
    return organisation_of(document)


def organisation_of(document: Document) -> str | None:
    """The organisation that a document tells of more than of all others together."""
    named = Counter(
        word.sense.place
        for word in tokens(f"{document.source.title}. {document.text}")
        if word.kind is Kind.ORGANISATION
    )
    return next((place for place, count in named.most_common(1) if 2 * count > named.total()), None)


def of_organisation(one: Presented, document: Document) -> Presented:
    """Somebody with the organisation that the document tells of as whose an office is that only it can have."""
    if not any(is_of_nobody(office) for office in one.offices):
        return one
    offices = (
        replace(office, country=owner_told_of(one, office, document)) if is_of_nobody(office) else office
        for office in one.offices
    )
    return replace(one, offices=tuple(offices))


def is_of_nobody(office: Office) -> bool:
    return office.country is None and office.organisation is None and bool(office.concepts & ELECTED)


def owner_told_of(one: Presented, office: Office, document: Document) -> str | None:
    """The organisation of a secretary general; of a president one that has them, but for a head of state's title."""
    if "president" not in office.concepts:
        return organisation_told_of(document, [office])
    is_title = office.at is not None and office.at < one.start and not office.concepts & {"deputy", "acting"}
    owner = None if is_title else organisation_of(document)
    return owner if owner in PRESIDED else None


def country_told_of(
    name: str, offices: Sequence[Office], document: Document, sentences: Sequence[Sentence]
) -> str | None:
    """Whose somebody with these offices must be: an organisation's, the country's of the report, the other side's."""
    if place := titled_of(name, document.source.title):
        return place
    if place := organisation_told_of(document, offices) or host_in(name, document, sentences):
        return place
    written = written_in(name, document, sentences)
    if written and any(office.concepts & HEADS and not office.organisation for office in offices):
        return written
    home = at_home(name, document.source.language)
    home = written if home == "russia" and written in SLAVIC else home  # Russian is read in Minsk as well
    return side_told_of(name, document, sentences, home, written)


def titled_of(name: str, title: str) -> str | None:
    """The country that a headline gives with the surname: "Le Brésilien Urquiza prend les rênes", "Korea's Kim"."""
    told = (
        before.sense.place
        for before, word in pairwise(tokens(title))
        if word.text in name.split() and before.kind is Kind.COUNTRY and word.gap in (" ", "'s ", "’s ")
    )
    return next(told, None)


def host_in(name: str, document: Document, sentences: Sequence[Sentence]) -> str | None:
    """The country of the capital where somebody receives: "flew to Dushanbe, where President Rahmon received him"."""
    texts = [document.text[sentence.start : sentence.end] for sentence in sentences]
    told = [(text[: one.start], text[one.end :]) for text in texts for one in presented(text) if one.name == name]
    hosting = [(WORD.findall(before), WORD.findall(rear)) for before, rear in told if RECEIVED.search(before)]
    seats = (seat_of(romanised(word)) for before, rear in hosting for word in (*reversed(before), *rear))
    return next((seat for seat in seats if seat and seat != "china"), None)


def side_told_of(
    name: str, document: Document, sentences: Sequence[Sentence], home: str | None, written: str | None
) -> str | None:
    """The country beside China that the document tells of most: the other side, whose people have no Chinese names.

    `home`: the country of whoever writes so; it is theirs where the document tells of no other or of it as well.
    `written`: the country that it was written in; it is theirs where little is told of others.
    """
    texts = [document.source.title, *(document.text[sentence.start : sentence.end] for sentence in sentences)]
    said = Counter(place for text in texts for place in sides(text) if place != "china")
    if home is None and written in (None, "russia") and is_slavic(name) and said.keys() & SLAVIC == {"russia"}:
        return "russia"
    everywhere = set(said)
    said = Counter({place: count for place, count in said.items() if any(is_told(place, name, text) for text in texts)})
    said = Counter({place: count for place, count in said.items() if place in SLAVIC}) if is_slavic(name) else said
    spoken = [
        place for place in SPOKEN.get(document.source.language or "", "").split() if place.replace("_", " ") in said
    ]
    home = spoken[0].replace("_", " ") if len(spoken) == 1 else home
    if home and (home in said or not said or said.total() < OFTEN):
        return home
    if written and (said.total() - said[written] < OFTEN or said[written] == max(said.values())):
        return written
    if other := other_side(name, texts):
        return other
    if titled := only(sides(document.source.title) - {"china"}):
        return titled
    often = 1 if document.source.language not in SPOKEN else 2
    most = next((place for place, count in said.most_common(1) if 2 * count > said.total() and count >= often), None)
    alone = None if is_slavic(name) and not everywhere & SLAVIC else only(everywhere)
    return most or (alone if document.source.language not in SPOKEN else None)


def other_side(name: str, texts: Sequence[str]) -> str | None:
    """Of the two countries told of most the one that is not that of those whom the texts present with a country."""
    told = Counter(place for text in texts for place in sides(text)).most_common(3)
    taken = {place for text in texts for one in others(name, text) for place in (*of(one), one.around)}
    left = [place for place, _ in told[:2] if place not in taken]
    clear = len(told) == 2 or (len(told) > 2 and told[1][1] > told[2][1])
    return left[0] if clear and len(left) == 1 and left != ["china"] else None


def is_told(place: str, name: str, text: str) -> bool:
    """Whether a sentence tells of a country otherwise than as that of somebody else whom it presents."""
    return place in sides(text) and not any(place in of(one) for one in others(name, text))


def sides(text: str) -> frozenset[str]:
    """The countries that a text names, but those it is about."""
    return countries(TOPIC.sub("", text))


def others(name: str, text: str) -> list[Presented]:
    return [one for one in presented(text) if one.name != name]


def of(one: Presented) -> tuple[str | None, ...]:
    """The countries that a sentence gives somebody."""
    return (one.country, *(office.country for office in one.offices))


def written_in(name: str, document: Document, sentences: Sequence[Sentence]) -> str | None:
    """The country of the place that the dateline names, else the publisher, else the one capital that the title does;
    none of whose people may be called so."""
    place = dateline(document, sentences, document.source.published).place or ""
    publisher = IN_BRACKETS.sub("", document.source.publisher or "")
    seats = {
        seat for word in WORD.findall(f"{publisher} {document.source.title}") if (seat := seat_of(romanised(word)))
    }
    country = (
        around(place) or around(publisher) or only(countries(publisher)) or only(seats) or within_brackets(document)
    )
    foreign = country in CHINESE if CJK.search(name) else country == "china"
    return None if foreign or (is_slavic(name) and country not in SLAVIC) else country


def within_brackets(document: Document) -> str | None:
    """ "Ministère de l'Intérieur (France)": a country by its name, where an edition has a language."""
    named = re.search(r"[(（]([^)）]+)[)）]", document.source.publisher or "")
    place = only(countries(named[1])) if named else None
    return place if named and place and romanised(named[1]) == romanised(place) else None


def only(places: Collection[str]) -> str | None:
    return next(iter(places)) if len(places) == 1 else None


def at_home(name: str, language: str | None) -> str | None:
    """An office that a report in the language of one country gives without a country is that country's."""
    if language == "ru":
        return "russia" if is_cyrillic(name) and is_surely_personal(name.partition(" ")[0]) else None
    if language == "ja":
        return "japan" if CJK.search(name) and not KATAKANA.search(name) else None
    return HOMES.get(language or "")


def is_slavic(name: str) -> bool:
    return bool(SLAVIC_SURNAME.search(romanised(name.rpartition(" ")[2])))
