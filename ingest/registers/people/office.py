"""A phrase of office as a fact: its wording, whose it is, and whether it is still held."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import Token, tokens
from ingest.registers.lexicon.wordlists import words
from ingest.registers.people.phrases import SENT, Phrase

LINKING = (Kind.LINK, Kind.STOP, Kind.FIELD)
ABROAD = words("to in en no na nos u у в à au aux bei ante presso при tại")

ONLY_IN = {
    frozenset({"federal", "security", "service"}): "russia",
    frozenset({"political", "legal", "commission"}): "china",
    frozenset({"security", "homeland"}): "united states",
}
"""Bodies that only one country has by this name."""


@dataclass(frozen=True, slots=True)
class Office:
    """`text` is the source's wording; `concepts` the same in every language."""

    text: str
    country: str | None
    organisation: str | None
    former: bool
    concepts: frozenset[str]
    at: int | None = None
    """Where in its sentence it stands, as far as that is known."""


@dataclass(frozen=True, slots=True)
class Presented:
    """Somebody whom a sentence names; `name` as the person is called, offsets of the name as written.

    `country` is one that stands beside the name by itself: "Russia's Patrushev".
    """

    name: str
    start: int
    end: int
    offices: tuple[Office, ...] = ()
    country: str | None = None
    titled: bool = False
    around: str | None = None
    """The one country that the words before the office speak of: "the Lao side by Deputy Minister ..."."""
    aliases: tuple[str, ...] = ()
    """Other forms of the name that the text gives right behind it."""


def office_of(text: str, words: Sequence[Token], phrase: Phrase) -> Office:
    own = words[phrase.first : phrase.last]
    concepts = frozenset().union(*(word.sense.concepts for word in own))
    shown = list(own)
    while len(shown) > 1 and (shown[0].kind is Kind.COUNTRY or is_when_held(shown[0]) or is_counted(shown)):
        shown = shown[1:]
    bracketed = len(shown) > 1 and shown[-1].gap in (" (", ", ") and shown[-1].kind is Kind.COUNTRY
    wording = text[shown[0].start : shown[-2 if bracketed else -1].end]
    former = bool(concepts & {"former"})
    at, place = words[phrase.head].start, country(own, words[phrase.head])
    return Office(wording, place, organisation(text, words, phrase), former, concepts, at)


def is_counted(shown: Sequence[Token]) -> bool:
    """ "The first Chinese minister" is no first minister."""
    return shown[0].sense.concepts == {"first"} and shown[1].kind is Kind.COUNTRY


def is_when_held(word: Token) -> bool:
    return word.kind is Kind.RANK and bool(word.sense.concepts & {"former", "then", "elect"})


def without_country(role: str) -> str:
    """The wording of an office as somebody of another country holds it: without "of the Russian Federation", "PLA"."""
    words = tokens(role)
    last = next((place for place, word in enumerate(words) if is_of_one_country(word)), len(words))
    if last < len(words) and words[last].start and last + 1 < len(words) and words[last + 1].kind not in LINKING:
        within = words[last].kind is Kind.COUNTRY  # an adjective: ministro chino de Exteriores
        return role if within else role[: words[last].start] + role[words[last + 1].start :]
    while last > 1 and words[last - 1].kind is Kind.LINK:
        last -= 1
    return role[: words[last - 1].end] if last else role


def is_of_one_country(word: Token) -> bool:
    return word.kind is Kind.COUNTRY or (word.kind is Kind.BODY and word.sense.place is not None)


def country(own: Sequence[Token], head: Token) -> str | None:
    """Whose office: the first country named, the host of an ambassador apart; else the organisation."""
    abroad = False
    for word in own:
        abroad = abroad or (bool(head.sense.concepts & SENT) and word.text.casefold() in ABROAD)
        abroad = abroad and (word is head or word.kind is not Kind.OFFICE)  # "adviser to the minister of ..."
        if word.kind in (Kind.COUNTRY, Kind.BODY, Kind.OFFICE) and word.sense.place and not abroad:
            return word.sense.place
    concepts = frozenset[str]().union(*(word.sense.concepts for word in own))
    owner = next((place for body, place in ONLY_IN.items() if body <= concepts), None)
    return owner or next((word.sense.place for word in own if word.sense.place and not abroad), None)


def organisation(text: str, words: Sequence[Token], phrase: Phrase) -> str | None:
    """The body that the office is of, as written."""
    after = list(words[phrase.head + 1 : phrase.last])
    before = list(words[phrase.first : phrase.head])
    for part in (after, before):
        own = list(dropwhile(is_no_body, part))
        if any(word.kind in (Kind.BODY, Kind.ORGANISATION) for word in own):
            return text[own[0].start : own[-1].end]
    return None


def is_no_body(word: Token) -> bool:
    return word.kind in (Kind.LINK, Kind.STOP) or bool(
        word.sense.concepts & {"general", "former", "deputy", "first", "elect", "then"}
    )
