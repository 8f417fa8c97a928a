"""The people whom a text names with more than a surname, or beside a title or an office."""

import re
from functools import lru_cache

from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import WORD, Name, country_of, find_names, romanised
from ingest.registers.lexicon.russian import nominative
from ingest.registers.lexicon.shapes import is_shaped_like_a_person
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, NAME_LINKS, NOT_PEOPLE, ROLES
from ingest.registers.people.meant import Person
from ingest.registers.people.office import Presented
from ingest.registers.people.presented import presented
from ingest.registers.people.somebody import is_place, may_be_somebody


def people_in(text: str) -> list[tuple[Person, Name]]:
    """The people that a text names with more than a surname, or with a title or an office beside the name."""
    return list(_people_in(text))


@lru_cache(maxsize=2_000)
def _people_in(text: str) -> tuple[tuple[Person, Name], ...]:
    """Remembered: whoever reads a document asks for the people of each of its sentences."""
    said = presented(text)
    again = {alias for one in said for alias in one.aliases}
    found = [
        (person_of(one), Name(text[one.start : one.end], one.start, one.end))
        for one in said
        if one.name not in again and (one.offices or one.titled or may_be_somebody(one.name))
    ]
    taken = [name for _, name in found]
    for name in find_names(text):
        for part in split_at_and(name):
            person = as_person(part, text)
            if person is None or person[1].text in again:
                continue
            other = next((place for place, one in enumerate(taken) if overlap(one, person[1])), None)
            if other is None:
                shaped = is_shaped_like_a_person(person[1].words) and may_be_somebody(person[1].text)
                found += [person] if shaped and not is_place(person[1].text) else []
            else:
                merged = Person(found[other][0].name, found[other][0].description | person[0].description)
                found[other] = (merged, found[other][1])
    return tuple(sorted(found, key=lambda one: one[1].start))


def overlap(one: Name, other: Name) -> bool:
    return one.start < other.end and other.start < one.end


def person_of(one: Presented) -> Person:
    concepts: set[str] = set().union(*(office.concepts for office in one.offices))
    countries = {office.country for office in one.offices if office.country} | ({one.country} if one.country else set())
    written = {
        word.casefold() for office in one.offices for word in WORD.findall(office.text) if word.casefold() in ROLES
    }
    return Person(one.name, frozenset(concepts | countries | written))


def split_at_and(name: Name) -> list[Name]:
    parts, offset = [], name.start
    for piece in re.split(r"( and | и | y | et )", name.text):
        if not piece.isspace() and piece.strip() not in NAME_LINKS | {"и"}:
            parts.append(Name(piece, offset, offset + len(piece)))
        offset += len(piece)
    return parts


def as_person(name: Name, text: str) -> tuple[Person, Name] | None:
    """The part of a name that is somebody's, with the office and country before it as their description."""
    matches = list(WORD.finditer(name.text))
    last = max((i for i, match in enumerate(matches) if belongs_to_office(match.group())), default=-1)
    own = matches[last + 1 :]
    before = WORD.findall(text[max(0, name.start - 60) : name.start])[-3:]
    description = [match.group() for match in matches[: last + 1]] + [
        word for word in before if word.casefold() in ROLES
    ]
    titled = any(word.casefold() in ROLES for word in description)
    lettered = any(len(match.group()) > 1 for match in own)
    shaped = is_shaped_like_a_person([match.group() for match in own])
    if not lettered or len(own) > 4 or not (shaped or titled):
        return None
    start = name.start + own[0].start()
    written = re.sub(r"['’]s$", "", name.text[own[0].start() :])
    description += apposition(text[name.end :])
    words = frozenset(word.casefold() for word in description if word not in NAME_LINKS)
    countries = frozenset(filter(None, map(country_of, description)))
    if not countries and romanised(own[0].group()) in CHINESE_SURNAMES and len(own) == 2:
        countries = frozenset({"china"})
    return Person(nominative(written), words | countries), Name(written, start, start + len(written))


def apposition(after: str) -> list[str]:
    """The words of office in ", a member of the Political Bureau and head of ..., " right after a name."""
    match = re.match(r"(?: \([^)]*\))?, ([^.;:“”]{1,160})", after)
    written = WORD.findall(match.group(1))[:16] if match else []
    return [word for word in written if word.casefold() in ROLES or country_of(word)] if written[1:] else []


def belongs_to_office(word: str) -> bool:
    plain = re.sub(r"['’]s$", "", word).casefold()
    return (
        plain in NOT_PEOPLE
        or plain in ROLES
        or word in NAME_LINKS
        or bool(country_of(word))
        or plain in SEATS_OF_GOVERNMENT
    )
