"""The people of a document: everybody it names or means, with the offices it says they hold."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ingest.documents import Document, Sentence
from ingest.registers import facts
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import WORD, Name, country_of, find_names, romanised
from ingest.registers.lexicon.russian import nominative
from ingest.registers.lexicon.shapes import is_shaped_like_a_person
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, MONTHS, NAME_LINKS, NOT_PEOPLE, ROLES, WEEKDAYS
from ingest.registers.people.coreference import described_in, pairs_in, pronouns_in
from ingest.registers.people.headlines import plainly
from ingest.registers.people.held import described
from ingest.registers.people.known import known_again
from ingest.registers.people.meant import Mention, Person
from ingest.registers.people.office import Presented
from ingest.registers.people.presented import presented
from ingest.registers.people.somebody import is_place, may_be_somebody
from ingest.registers.people.subject import is_subject
from ingest.text.language import language

__all__ = ["Mention", "Person", "mentions", "named_in", "people_in", "people_of", "split_at_and"]

USUAL = 2
"""Words of a name: the given one and the surname."""
REACH = 3
"""Sentences back that a pronoun may look for its person."""


def people_of(
    document: Document, sentences: Sequence[Sentence], read: Sequence[tuple[Mention, ...]] | None = None
) -> tuple[facts.Person, ...]:
    """Every person of the document, in the order of the text, with roles and every sentence that means them.

    `read`: its mentions, where they have been read already.
    """
    found = mentions(document, sentences) if read is None else read
    names = dict.fromkeys(mention.person.name for people in found for mention in people)
    return tuple(described(name, document, sentences, found) for name in names)


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


def mentions(document: Document, sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """For each sentence of the document, in order, the people it means, each under the fullest name it has there."""
    known: list[Person] = []
    result: list[tuple[Mention, ...]] = []
    common = common_words(document.text)
    spoken = document.source.language or language(document.text) or "en"
    for position, sentence in enumerate(sentences):
        text, offset = plainly(document.text[sentence.start : sentence.end], document.text), sentence.start
        named = named_in(text, offset, known, common)
        recent = () if cut_off(document, sentences, position) else tuple(result[max(0, position - REACH) : position])
        by_office = described_in(text, offset, known, named, spoken) + pairs_in(text, offset, known)
        pronouns = pronouns_in(text, offset, recent, named + by_office, spoken)
        result.append(tuple(sorted(named + by_office + pronouns, key=lambda mention: mention.start)))
    return under_full_names(result, known)


def under_full_names(found: Sequence[tuple[Mention, ...]], known: Sequence[Person]) -> list[tuple[Mention, ...]]:
    """The mentions with everybody as they are known at the end: Patrushev, who is named in full below, as that."""
    earlier = {mention.person for people in found for mention in people}
    full = {person: fullest(person, known) for person in earlier}
    return [tuple(replace(mention, person=full[mention.person]) for mention in people) for people in found]


def fullest(person: Person, known: Sequence[Person]) -> Person:
    words = WORD.findall(person.name)
    same = [other for other in known if all(map(other.answers_to, words))]
    return next((other for other in same if other.name == person.name), same[0] if len(same) == 1 else person)


def common_words(text: str) -> frozenset[str]:
    """The words that a text has in small letters: with a capital they are hardly somebody's name."""
    return frozenset(word for word in WORD.findall(text) if word.islower())


def cut_off(document: Document, sentences: Sequence[Sentence], position: int) -> bool:
    """Whether something was dropped right before a sentence, so that what "he" leaned on may be gone with it."""
    if position == 0:
        return True
    before, start = sentences[position - 1].end, sentences[position].start
    return any(before <= dropped.start < start for dropped in document.dropped)


def named_in(text: str, offset: int, known: list[Person], common: frozenset[str] = frozenset()) -> list[Mention]:
    """Mentions by name; people named in full join `known`, a surname alone means the last of them who bears it.

    `common`: words that are no names in this document.
    """
    full = [(person, name) for person, name in people_in(text) if not is_common(name, common)]
    parts: list[tuple[Name, Person | None]] = [(name, person) for person, name in full]
    names = [without_weekday(part) for whole in find_names(text) for part in split_at_and(whole)]
    parts += [(name, None) for name in names if not any(overlap(name, other) for _, other in full)]
    found = []
    for name, presented_as in sorted(parts, key=lambda part: part[0].start):
        whole = presented_as or now_in_full(name, known)
        person = introduce(whole, known) if whole else meant_by_surname(name, known)
        if person:
            found.append(Mention(person, offset + name.start, offset + name.end, True, is_subject(text, name)))
    return found + unspaced(text, offset, known, found)


def without_weekday(name: Name) -> Name:
    """ "On Tuesday Chen met": the day is no part of the name, nor is a month in "in June Sotnikov came"."""
    first, _, rest = name.text.partition(" ")
    if not rest or first.casefold() not in WEEKDAYS | MONTHS:
        return name
    return Name(rest, name.start + len(first) + 1, name.end)


def is_common(name: Name, common: frozenset[str]) -> bool:
    return bool(name.words) and all(word.lower() in common for word in name.words)


def unspaced(text: str, offset: int, known: Sequence[Person], found: Sequence[Mention]) -> list[Mention]:
    """Known names in scripts without capitals, found as they are written."""
    return [
        Mention(person, offset + start, offset + end, True, is_subject(text, Name(text[start:end], start, end)))
        for person, start, end in known_again(text, known)
        if not any(one.start < offset + end and offset + start < one.end for one in found)
    ]


def meant_by_surname(name: Name, known: Sequence[Person]) -> Person | None:
    if len(WORD.findall(name.text)) != 1:
        return None
    word = re.sub(r"['’]s$", "", name.text)
    return next((person for person in reversed(known) if person.answers_to(word)), None)


def now_in_full(name: Name, known: Sequence[Person]) -> Person | None:
    """Whoever was known by a surname alone, now with a given name before it."""
    words = name.text.split()
    if len(words) != USUAL:
        return None
    return next((Person(name.text, one.description) for one in known if one.name == words[-1]), None)


def introduce(person: Person, known: list[Person]) -> Person:
    """One person for every full mention: the longest name seen, with all that was said of their office."""
    single = len(WORD.findall(person.name)) == 1
    places = range(len(known))
    for position in reversed(places) if single else places:
        other = known[position]
        shorter, longer = sorted((person.name, other.name), key=len)
        if all(map(Person(longer).answers_to, WORD.findall(shorter))):
            merged = Person(longer, person.description | other.description)
            known.append(merged)
            del known[position]
            return merged
    known.append(person)
    return person
