"""What a document as a whole lends each of its sentences: its names, the day of the report, what it begins with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.question.concepts import concepts_of
from assistant.quote.entries import entries
from ingest.documents import Document
from ingest.registers.draft import Told
from ingest.registers.lexicon.names import find_names, written_words
from ingest.registers.lexicon.sounds import sounds
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.people.people import Person
from ingest.text.words import tokens

QUOTED = re.compile(r"[«„“\"「『]([^«»„“”\"「」『』]{2,40})[»”“\"」』]")
YEARLY = re.compile(r"[\s\-–—]*(?:19|20)\d\d年?")
SHORT = 20
"""Sentences up to which a document tells of one thing, so that what it names anywhere is what it is about."""
LEAD = 2
"""Sentences that say what the rest is about."""


@dataclass(frozen=True, eq=False)
class Whole:
    """A document as its reader remembers it."""

    text: str
    names: tuple[str, ...]
    """The words of all its names."""
    people: tuple[Person, ...]
    size: int
    """Sentences."""
    day: str | None
    """When it was written, ISO 8601 as precise as known, or the only year it speaks of: what its weekdays lean on."""
    guessed: bool
    """Whether that day is only the year that the text seems to speak of."""
    language: str
    lead: str

    @property
    def tells_one_thing(self) -> bool:
        return self.size <= SHORT and 2 * len(entries(self.text)) < self.size

    @cached_property
    def lead_names(self) -> tuple[str, ...]:
        return tuple(word for name in find_names(self.lead) for word in name.words)

    @cached_property
    def lead_countries(self) -> frozenset[str]:
        return countries(self.lead)

    @cached_property
    def lead_stems(self) -> frozenset[str]:
        return frozenset(tokens(self.lead))

    @cached_property
    def lead_terms(self) -> frozenset[str]:
        return terms(self.lead)

    @cached_property
    def lead_concepts(self) -> frozenset[int]:
        return frozenset[int]().union(*(concepts_of(word.casefold()) for word, _ in written_words(self.lead)))

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        return phrases(self.text)

    @cached_property
    def countries(self) -> frozenset[str]:
        return countries(self.text)

    @cached_property
    def sounds(self) -> frozenset[str]:
        return frozenset(sounds(self.text))


def whole(document: Document, told: Sequence[Told]) -> Whole:
    words = {part for name in find_names(document.text) for word in name.words for part in with_parts(word)}
    names = tuple(words | {YEARLY.sub("", word) for word in words} - {""})
    people = tuple(dict.fromkeys(mention.person for one in told for mention in one.people))
    first = told[0] if told else None
    lead = "\n".join(one.text for one in told[: LEAD + 1])
    day = first.published if first else None
    guessed = first is not None and first.guessed
    return Whole(document.text, names, people, len(told), day, guessed, first.language if first else "", lead)


def with_parts(word: str) -> set[str]:
    """A word of a name, and what its hyphens join: "Canal-Patrol"."""
    return {word, *(part for part in word.split("-") if part)}


@lru_cache(maxsize=20_000)
def phrases(text: str) -> tuple[str, ...]:
    """What a text calls something: all that stands in quotation marks, and its names, without years."""
    named = [match.group(1) for match in QUOTED.finditer(text)] + [name.text for name in find_names(text)]
    bare = [YEARLY.sub("", name).strip() for name in named]
    return tuple(dict.fromkeys(name for name in bare if len(name) > 1))
