"""What goes with whom: people, or places, whose countries, offices, figures or acts a claim exchanges."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from assistant.cite import function_words, keys
from assistant.verify.actors import SENTENCE, among, names_in
from assistant.verify.naming import single_names
from assistant.verify.negation import CLAUSE
from assistant.verify.offices_said import offices, people
from ingest.registers.lexicon.names import is_capitalised
from ingest.registers.lexicon.terms import countries
from ingest.text.figures import find_numbers

BREAK = re.compile(r"[,;:.，。；：]|\b(?:and|with|и|с)\b|[和与同]")
"""Where what is said before a name begins to be about it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A name with what a stretch of text says beside it, by kind."""

    name: str
    items: frozenset[tuple[str, str]]


def crossed(claim: str, evidence: str) -> Iterator[str]:
    """A problem where two names of the claim have each what the evidence has with the other."""
    persons = [name for name, _, _ in (*people(evidence), *people(claim))]
    for divide in (people_apart, places_apart):
        known = divide(evidence, persons)
        for one in divide(claim, persons):
            yield from elsewhere(one, known)
        for one, other in permutations(divide(claim, persons), 2):
            if exchanged_items(one, other, known):
                yield f"the source says of {other.name} what is said here of {one.name}"
                return


def elsewhere(one: Part, known: list[Part]) -> Iterator[str]:
    """A problem for the country of somebody who has another one in the evidence."""
    own = {country for kind, country in beside(one.name, known) if kind == "country"}
    theirs = {country for part in known if not among(one.name, [part.name]) for _, country in part.items}
    said = {country for kind, country in one.items if kind == "country"}
    strange = (said - own) if own.isdisjoint(said) else (said - own) & theirs
    if own and strange:
        yield f"the source does not say {min(strange).title()} of {one.name}"


def exchanged_items(one: Part, other: Part, known: list[Part]) -> bool:
    if among(one.name, [other.name]):
        return False
    of_one, of_other = beside(one.name, known), beside(other.name, known)
    strange, stranger = (one.items - other.items - of_one) & of_other, (other.items - one.items - of_other) & of_one
    return bool({kind for kind, _ in strange} & {kind for kind, _ in stranger})


def beside(name: str, parts: list[Part]) -> frozenset[tuple[str, str]]:
    return frozenset(item for part in parts if among(name, [part.name]) for item in part.items)


def people_apart(text: str, persons: Sequence[str]) -> list[Part]:
    """Each person with the countries, offices, figures and words up to where the next one's description begins."""
    found = []
    for sentence in SENTENCE.findall(text):
        named = [name for name in names_in(sentence, persons) if among(name.text, persons)]
        floors = [
            max([named[place - 1].end if place else 0, *(at.end() for at in BREAK.finditer(sentence[: name.start]))])
            for place, name in enumerate(named)
        ]
        for name, floor, ceiling in zip(named, floors, [*floors, len(sentence)][1:], strict=True):
            said = (
                frozenset(("word", word) for word in words(sentence[floor:ceiling])) if len(named) > 1 else frozenset()
            )
            found.append(Part(name.text, attributes(sentence[floor:ceiling]) | said))
    return found


def attributes(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(
        [("country", country) for country in countries(text)]
        + [("office", office.kind) for office in offices(text)]
        + [("figure", str(number.value)) for number in find_numbers(text)]
    )


def places_apart(text: str, persons: Sequence[str]) -> list[Part]:
    """Each name that is nobody's with the words of its clause."""
    found = []
    for clause in CLAUSE.findall(text):
        said = frozenset(("word", word) for word in words(clause))
        found += [Part(name.text, said) for name in single_names(clause) if not among(name.text, persons)]
    return found


def words(clause: str) -> Iterator[str]:
    """The stems of what is written small."""
    for word in re.findall(r"[^\W\d_]{3,}", clause):
        if not is_capitalised(word):
            yield from (key for key in keys(word) if key not in function_words())
