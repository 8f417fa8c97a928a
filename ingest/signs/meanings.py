"""What a text speaks of in words that are the same in every language: offices, bodies, countries, fields of work.

`Минобороны`, `国防部` and "Ministry of Defence" are `ministry` and `defence`; ШОС, 上合组织 and the SCO are one.
"""

import re
from collections.abc import Iterator

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.han import han_concepts, meanings
from ingest.text.chinese import simplified

TELLING = frozenset({Kind.OFFICE, Kind.RANK, Kind.BODY, Kind.FIELD, Kind.ORGANISATION, Kind.COUNTRY})
HAN = re.compile("[\u3400-\u9fff]+")


def meant(text: str) -> list[str]:
    """Every such meaning once, without blanks, sorted."""
    found = {*spelled_words(text), *han_words(text), *countries(text), *terms(text)}
    return sorted(one.lower().replace(" ", "_") for one in found)


def spelled_words(text: str) -> Iterator[str]:
    for word in tokens(text):
        if word.kind in TELLING:
            yield from word.sense.concepts
            if word.sense.place:
                yield word.sense.place


def han_words(text: str) -> Iterator[str]:
    """Of two characters or more: one alone is too often part of another word."""
    for run in HAN.findall(simplified(text)):
        for match in meanings().finditer(run):
            if len(match.group()) > 1:
                yield from han_concepts(match.group())
