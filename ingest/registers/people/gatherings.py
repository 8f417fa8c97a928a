"""Those whom a list only names with their countries, at a gathering of office-holders: they hold the office it "
"is of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.russian import in_singular, is_cyrillic
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import AND, Token, tokens
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.office import Presented
from ingest.registers.people.phrases import PLURAL, Phrase, phrases
from ingest.registers.people.roles import Sort, concepts_of, sort_of

LEAD = 3
"""Sentences from the top that tell of which office-holders the gathering is."""
PLAIN = frozenset({"member", "official", "counterpart", "envoy", "lawmaker", "judge"})
"""Offices that a gathering of them says nothing of."""
HIGH = frozenset({"senior", "envoy"})
"""But for high representatives."""
LOOSE = frozenset({"head"})
"""What headlines call many an office."""
MEMBERS = closed(
    "states countries nations member стран государств государства членов états pays membres países estados"
)
LISTED = 2
"""Countries from which a sentence that names people with them is a list of those present."""


BARE = frozenset({"minister", "secretary", "director", "commander", "commissioner", "ambassador"})
"""What reports call somebody for short whose office their title words in full."""


def in_full(one: Presented, title: str) -> Presented:
    """Somebody with a bare "minister" worded as the one office of that kind that a title names in full."""
    offices = tuple(
        replace(office, text=full, concepts=office.concepts | concepts_of(full))
        if office.text.isalpha() and (full := full_office(title, sort_of(office.text)))
        else office
        for office in one.offices
    )
    return replace(one, offices=offices)


@lru_cache(maxsize=2_000)
def full_office(title: str, bare: Sort, within: bool = False) -> str | None:
    """The only office of the kind that a text names with its field; `within`: with more of it than the bare one has."""
    if (bare.topics and not within) or not bare.kinds & BARE or bare.ranks:
        return None
    words = tokens(title)
    named = [singular(words, phrase) for phrase in phrases(words)]
    sorts = {office: sort_of(office) for office in named}
    found = [office for office, own in sorts.items() if own.kinds == bare.kinds and own.topics > bare.topics]
    return found[0] if len({sorts[one] for one in found}) == 1 and not sorts[found[0]].ranks else None


def office_told(document: Document, sentences: Sequence[Sentence]) -> str | None:
    """The office, in the singular, of those whose gathering the title or the first sentences tell of; that of chiefs
    only where nothing words it in full."""
    spoken = document.source.language
    first = (document.text[one.start : one.end] for one in sentences[:LEAD])
    told = [office for text in (document.source.title, *first) for office in offices_gathered(text, spoken)]
    return next((office for office in told if not sort_of(office).kinds <= LOOSE), told[0] if told else None)


def offices_gathered(text: str, language: str | None = None) -> Iterator[str]:
    if not acts(language_of(language, text)).search(text):
        return
    words = tokens(text)
    for phrase in phrases(words):
        head = words[phrase.head]
        concepts = frozenset[str]().union(*(word.sense.concepts for word in words[phrase.first : phrase.last]))
        said = len(concepts - head.sense.concepts) > 0
        plain = head.sense.concepts & PLAIN and not concepts >= HIGH
        if PLURAL.search(head.text) and said and not plain:
            opening = [word.sense.concepts for word in words[phrase.first : phrase.first + 2]]
            counted = opening[0] == {"first"} and "deputy" not in opening[1]  # the gathering is
            yield singular(words, replace(phrase, first=phrase.first + counted))


def singular(words: Sequence[Token], phrase: Phrase) -> str:
    """ "secretaries of the security councils of the SCO states" is "secretary of the security council"."""
    shown = ""
    for place in range(phrase.first, phrase.last):
        word = words[place]
        whose = word.kind in (Kind.COUNTRY, Kind.ORGANISATION) or word.text.casefold() in MEMBERS
        if whose and place > phrase.head:
            break
        if whose or (not shown and word.text.casefold() in AND):
            continue
        several = place == phrase.head or word.kind is Kind.BODY
        shown += (word.gap if shown else "") + (one_of(word.text) if several else word.text)
    kept = shown.split()
    while kept[1:] and tokens(kept[-1])[-1].kind in (Kind.LINK, Kind.OTHER, Kind.STOP):
        kept.pop()
    return " ".join(kept)


def one_of(word: str) -> str:
    if is_cyrillic(word):
        return in_singular(word)
    first, hyphen, rest = word.partition("-")
    if first.casefold().endswith("ies"):
        return first[:-3] + "y" + hyphen + rest
    if first.casefold().endswith(("res", "les")) and first[-4:-3] in "aáeéiíoóuú":
        return first[:-2] + hyphen + rest
    if first.casefold().endswith("men"):
        return first[:-2] + "an" + hyphen + rest
    return first.removesuffix("s") + hyphen + rest if not first.endswith("ss") else word


def is_in_list(one: Presented, everybody: Sequence[Presented], leading: bool) -> bool:
    """Whether somebody without an office, but with a country, leads a report or stands among people with theirs."""
    own = [other.country or other.around for other in everybody]
    countries = {*own, *(office.country for other in everybody for office in other.offices)} - {None}
    return not one.offices and bool(one.country or one.around) and (leading or len(countries) >= LISTED)
