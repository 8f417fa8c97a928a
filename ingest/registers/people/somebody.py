"""Whether what was taken for a person can take part in anything: no body, place, office, spokesperson or other word."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ingest.registers.lexicon.agreement_words import kinds
from ingest.registers.lexicon.event_words import ACTS, acts
from ingest.registers.lexicon.names import WORD, country_of, romanised
from ingest.registers.lexicon.russian import is_surely_personal
from ingest.registers.lexicon.senses import Kind, sense_of, table
from ingest.registers.lexicon.shapes import SURNAMES_FIRST
from ingest.registers.lexicon.terms import terms
from ingest.registers.lexicon.tokens import LONGEST_ACRONYM
from ingest.registers.people.meant import Mention, Person
from ingest.registers.time_and_place.where import BEFORE

THINGS = frozenset({Kind.BODY, Kind.FIELD, Kind.ORGANISATION})
PLAIN = THINGS | {Kind.COUNTRY, Kind.RANK, Kind.LINK, Kind.STOP}
OFFICIAL = PLAIN | {Kind.OFFICE, Kind.TITLE}


def people_among(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions in a document's `text` that are of people."""
    return tuple(one for one in mentions if is_somebody(one.person, text))


def is_somebody(person: Person, text: str) -> bool:
    parts = WORD.findall(person.name)
    if not parts or is_thing(person.name) or "spokesperson" in person.description:
        return False
    return len(parts) > 1 or bool(person.description) or not is_place_here(parts[0], text)


@lru_cache(maxsize=20_000)
def is_thing(name: str) -> bool:
    """Whether the words of a name say that it is none: Security Council, Exteriores, India-China, Initiative."""
    parts = WORD.findall(name)
    if name.isascii() and name.islower():
        return True
    if len(parts) == 1:
        return says_what(parts[0]) or bool(terms(name)) or is_word_of_reports(name)
    if begins_an_office("_".join(parts).casefold()):
        return True
    found = [sense_of(part).kind for part in parts]
    return all(one in OFFICIAL for one in found) or any(map(says_what, parts))


def begins_an_office(written: str) -> bool:
    """Whether a few words are the beginning of an office that the lexicon has as one: `tổng bí` of `tổng bí thư`."""
    return any(form.startswith(written + "_") for form in table()[0])


def says_what(word: str) -> bool:
    """Whether a word means a body or a field, or is made of two words that mean such."""
    if sense_of(word).kind in THINGS:
        return True
    pieces = word.split("-")
    return len(pieces) > 1 and all(sense_of(piece).kind in PLAIN or terms(piece) for piece in pieces)


def is_word_of_reports(word: str) -> bool:
    """Whether a word with a capital is one for an agreement or an event."""
    return any(pattern.fullmatch(word) for pattern in (kinds(), *(acts(language) for language in ACTS)))


@lru_cache(maxsize=2_000)
def is_place_here(word: str, text: str) -> bool:
    """Whether a text uses a word as a place: "in Dubai"."""
    leading = "|".join(words for language, words in BEFORE.items() if language not in ("it", "pt"))
    return bool(re.search(rf"(?<!\w)(?:{leading}) {re.escape(word)}(?!\w)(?! [A-ZА-Я])", text))


def may_be_somebody(name: str) -> bool:
    """Whether a name that no office vouches for is neither a headline in capitals nor made of words for things."""
    words = WORD.findall(name)
    shouted = [word for word in words if len(word) > 1 and word.isupper()]
    if is_thing(name) or any(country_of(part) for word in words if "-" in word for part in word.split("-")):
        return False
    if len(shouted) == len(words) and name.upper() != name.lower():
        return all(map(is_surely_personal, words))
    return not (shouted and shouted[0] == words[0] and len(words[0]) <= LONGEST_ACRONYM and not is_surname(words[0]))


def is_surname(word: str) -> bool:
    return romanised(word) in SURNAMES_FIRST or is_surely_personal(word)


def is_place(written: str) -> bool:
    return sense_of(written).place is not None
