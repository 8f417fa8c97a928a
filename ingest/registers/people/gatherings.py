"""Those whom a list only names with their countries, at a gathering of office-holders: they hold the office it "
"is of."""

from collections.abc import Iterator, Sequence

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.russian import in_singular, is_cyrillic
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import AND, Token, tokens
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.office import Presented
from ingest.registers.people.phrases import PLURAL, Phrase, phrases

LEAD = 3
"""Sentences from the top that tell of which office-holders the gathering is."""
PLAIN = frozenset({"member", "official", "counterpart", "envoy", "lawmaker", "judge"})
"""Offices that a gathering of them says nothing of."""
MEMBERS = closed(
    "states countries nations member стран государств государства членов états pays membres países estados"
)
LISTED = 2
"""Countries from which a sentence that names people with them is a list of those present."""


def office_told(document: Document, sentences: Sequence[Sentence]) -> str | None:
    """The office, in the singular, of those whose gathering the title or the first sentences tell of."""
    spoken = document.source.language
    first = (document.text[one.start : one.end] for one in sentences[:LEAD])
    return next((office for text in (document.source.title, *first) for office in offices_gathered(text, spoken)), None)


def offices_gathered(text: str, language: str | None = None) -> Iterator[str]:
    if not acts(language_of(language, text)).search(text):
        return
    words = tokens(text)
    for phrase in phrases(words):
        head = words[phrase.head]
        concepts = frozenset[str]().union(*(word.sense.concepts for word in words[phrase.first : phrase.last]))
        said = len(concepts - head.sense.concepts) > 0
        if PLURAL.search(head.text) and said and not head.sense.concepts & PLAIN:
            yield singular(words, phrase)


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
    return first.removesuffix("s") + hyphen + rest if not first.endswith("ss") else word


def is_in_list(one: Presented, everybody: Sequence[Presented], leading: bool) -> bool:
    """Whether somebody without an office, but with a country, leads a report or stands among people with theirs."""
    countries = {other.country or other.around for other in everybody} - {None}
    return not one.offices and bool(one.country or one.around) and (leading or len(countries) >= LISTED)
