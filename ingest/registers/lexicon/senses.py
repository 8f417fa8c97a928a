"""What a word says in a phrase of office: an office, a rank, a body, a field, a country, a link, or nothing of it."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from ingest.registers.lexicon import offices_abroad
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT, country_forms
from ingest.registers.lexicon.names import country_of, romanised
from ingest.registers.lexicon.offices import (
    BODIES,
    FIELDS,
    OF_ONE_COUNTRY,
    OFFICES,
    ORGANISATIONS,
    ORGANS,
    PREFIXES,
    RANKS,
    SHORT_FOR,
    TITLES,
)
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, MONTHS, NOT_PEOPLE, WEEKDAYS, by_form, words


class Kind(Enum):
    OFFICE = auto()
    RANK = auto()
    BODY = auto()
    FIELD = auto()
    ORGANISATION = auto()
    COUNTRY = auto()
    TITLE = auto()
    LINK = auto()
    STOP = auto()
    """A function word, a date: it ends a phrase of office and is no part of a name."""
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Sense:
    """`concepts` are the same in every language; `place` is the country or the organisation."""

    kind: Kind
    concepts: frozenset[str] = frozenset()
    place: str | None = None


OTHER, STOP, LINK = Sense(Kind.OTHER), Sense(Kind.STOP), Sense(Kind.LINK)
LINKS = words(
    "of the for and its their de del le la les las lo los el du des d l da do dos das di della dello dei degli",
    "delle dell für der und von et y e и по при à aux pour para per pelo pela sa son su ل و ه",
)
ARTICLE = "ال"
CASES = words("da de ta te dan den tan ten nda nde ga ge ka ke qa ning ni nge om a u e i d y")
"""Endings, in letters of English, that capitals have in languages around Russia and China."""
SEATS_ELSEWHERE = by_form(
    "beijing: pekin peking beezhin beyzhing; moscow: moskva moskv maskeu; belgrade: beograd; tashkent: toshkent; "
    "kyiv: kiev kiiev kiiv"
)
"""Capitals as their neighbours spell them, in letters of English."""
SHORT, SHORTEST = 4, 2
LONGEST_PHRASE = 5
TITULAR = frozenset({Kind.TITLE, Kind.RANK})
APOSTROPHE = re.compile("(?<=\\w)[‘’ʻʼ`](?=\\w)")


@lru_cache(maxsize=50_000)
def sense_of(written: str) -> Sense:
    """The sense of a word, or of a few joined by blanks where they are one: `bộ trưởng`."""
    word = APOSTROPHE.sub("'", written.casefold().replace(" ", "_").replace("\u0307", ""))
    if word in offices_abroad.SMALL and written[0].isupper():
        return OTHER
    exact, stems = table()
    for form in (word, *bare_arabic(word)):
        if (found := exact.get(form)) and found.kind is Kind.ORGANISATION and len(word) <= SHORTEST and word == written:
            continue  # French "un" is no UN
        if found := exact.get(form) or compound(form) or longest(form, stems):
            return found
    if word in LINKS:
        return LINK
    if place := country_of(written) or seat_of(romanised(written)):
        return Sense(Kind.COUNTRY, place=place)
    return STOP if is_stop(word, written) else OTHER


def seat_of(plain: str) -> str | None:
    """The country whose capital a word names, perhaps in a case: Pekinga, Бээжинд, Beogradu."""
    if found := SEATS_OF_GOVERNMENT.get(plain):
        return found
    stems = [plain[:-size] for size in range(1, 5) if plain[-size:] in CASES and len(plain) - size > SHORT]
    stems += [f"{stem}a" for stem in stems]  # Астаны
    seats = (SEATS_OF_GOVERNMENT.get(SEATS_ELSEWHERE.get(stem, stem)) for stem in stems)
    return next(filter(None, seats), None)


def bare_arabic(word: str) -> list[str]:
    """An Arabic word without what is written into it, "and" and the article; or with the article that it lacks."""
    if not "\u0600" <= word[:1] <= "\u06ff":
        return []
    found = [word.removeprefix("و")] if word.startswith("و") and len(word) > len("وال") + 1 else []
    found += [form.removeprefix(ARTICLE) for form in (word, *found) if form.startswith(ARTICLE)]
    return found if word.startswith((ARTICLE, "وال")) else [*found, ARTICLE + word]


def is_stop(word: str, written: str) -> bool:
    plain = len(word) > SHORTEST or written.isupper()  # "Uk" is no country
    known = word in MONTHS | WEEKDAYS or (plain and word in NOT_PEOPLE)
    return known or (word in FUNCTION_WORDS and written not in ("US", "UN"))


def known(word: str) -> Sense | None:
    exact, stems = table()
    return None if word in offices_abroad.SMALL else exact.get(word) or longest(word, stems)


def longest(word: str, stems: dict[str, Sense]) -> Sense | None:
    """The sense of the longest stem that a word begins with."""
    return next((stems[word[:size]] for size in range(len(word), 1, -1) if word[:size] in stems), None)


def compound(word: str) -> Sense | None:
    """`vice-ministre`, `замминистра`, `Innenminister`: an office with what is written before it in one word."""
    if not word or word[0].isdigit():
        return None
    if "-" in word.strip("-"):
        senses = [sense for part in word.split("-") if (sense := known(part))]
        if len(senses) > 1 and all(sense.kind in TITULAR for sense in senses):
            return Sense(Kind.TITLE)
        if any(sense.kind is Kind.OFFICE for sense in senses):
            return Sense(Kind.OFFICE, frozenset().union(*(sense.concepts for sense in senses)))
        return Sense(Kind.RANK, senses[0].concepts) if senses and senses[0].kind is Kind.RANK else None
    for prefix, concepts in prefixes():
        own = word[len(prefix) :] if word.startswith(prefix) and len(word) > len(prefix) + 2 else ""
        senses = [sense for sense in (known(own), compound(own)) if sense] if own else []
        said = (sense for kind in (Kind.OFFICE, Kind.BODY) for sense in senses if sense.kind is kind)
        if rest := next(said, None):
            place = "germany" if prefix.startswith("bundes") else None
            return Sense(rest.kind, rest.concepts | frozenset(concepts.split()), place)
    return None


@cache
def prefixes() -> tuple[tuple[str, str], ...]:
    return tuple((prefix.casefold(), concepts) for prefix, concepts in PREFIXES.items())


@cache
def table() -> tuple[dict[str, Sense], dict[str, Sense]]:
    """Whole words and stems with their senses; of two senses, the earlier kind."""
    exact: dict[str, Sense] = {}
    stems: dict[str, Sense] = {}
    for written, sense in entries():
        pattern = written.casefold()
        where, form = (stems, pattern[:-1]) if pattern.endswith("*") else (exact, pattern)
        earlier = where.get(form)
        where[form] = sense if earlier is None else joined(earlier, sense)
    return exact, stems


def joined(one: Sense, other: Sense) -> Sense:
    return Sense(one.kind, one.concepts | other.concepts, one.place or other.place)


def entries() -> list[tuple[str, Sense]]:
    short = [
        (form, Sense(kind_of(said), frozenset(said.split()), OF_ONE_COUNTRY.get(form)))
        for form, said in SHORT_FOR.items()
    ]
    short += [(form, Sense(Kind.BODY, place=place)) for form, place in OF_ONE_COUNTRY.items() if form not in SHORT_FOR]
    found = short + [
        (form, Sense(kind, frozenset({concept})))
        for kind, words in ((Kind.OFFICE, OFFICES), (Kind.RANK, RANKS), (Kind.BODY, BODIES), (Kind.FIELD, FIELDS))
        for concept, forms in words.items()
        for form in forms.split()
    ]
    found += [
        (form, Sense(Kind.ORGANISATION, frozenset({name.casefold()}), name))
        for name, forms in ORGANISATIONS.items()
        for form in forms.split()
    ]
    found += [
        (form, Sense(Kind.ORGANISATION, frozenset({organ})))
        for organ, forms in ORGANS.items()
        for form in forms.split()
    ]
    found += [(form, sense_there(concept)) for _, concept, form in offices_abroad.forms_there()]
    found += [(form, Sense(Kind.TITLE)) for form in (*TITLES.split(), *offices_abroad.TITLES)]
    return found + [
        (form, Sense(Kind.COUNTRY, place=place))
        for place, forms in country_forms().items()
        for form in forms
        if "_" in form
    ]


def sense_there(concept: str) -> Sense:
    if concept.isupper():
        return Sense(Kind.RANK, frozenset({concept.lower()}))
    kinds = ((Kind.OFFICE, OFFICES), (Kind.BODY, BODIES), (Kind.FIELD, FIELDS))
    return Sense(next(kind for kind, concepts in kinds if concept in concepts), frozenset({concept}))


@cache
def ending_phrases() -> frozenset[str]:
    """Offices of languages in which all that is said of an office stands before it."""
    forms = offices_abroad.forms_there()
    return frozenset(
        form
        for language, concept, form in forms
        if language in offices_abroad.HEAD_LAST and sense_there(concept).kind is Kind.OFFICE
    )


def kind_of(said: str) -> Kind:
    return Kind.OFFICE if any(word in OFFICES for word in said.split()) else Kind.BODY


@cache
def first_words() -> frozenset[str]:
    """The words that a sense of several words begins with."""
    exact, stems = table()
    return frozenset(form.partition("_")[0] for form in (*exact, *stems) if "_" in form.strip("_"))


def is_one(written: str) -> bool:
    """Whether a few words are one in the lexicon."""
    return written.casefold().replace(" ", "_") in table()[0]
