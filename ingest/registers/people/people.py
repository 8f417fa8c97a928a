"""The people of a document: everybody it names or means, with the offices it says they hold."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.documents import Document, Sentence
from ingest.registers import facts
from ingest.registers.lexicon.names import WORD, Name, find_names
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS
from ingest.registers.people.coreference import described_in, pairs_in, pronouns_in
from ingest.registers.people.headlines import plainly
from ingest.registers.people.held import described
from ingest.registers.people.known import known_again
from ingest.registers.people.meant import Mention, Person
from ingest.registers.people.named import overlap, people_in, split_at_and
from ingest.registers.people.subject import is_subject
from ingest.registers.people.unnamed import whose_life
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
    lived = dict.fromkeys(filter(None, [whose_life(document.source.title)]))
    told = [described(name, document, sentences, found) for name in names | lived]
    return tuple(one for one in told if one.name in names or one.roles)


def mentions(document: Document, sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """For each sentence of the document, in order, the people it means, each under the fullest name it has there."""
    life = whose_life(document.source.title)
    known = [Person(life)] if life else []
    lived = [(Mention(person, 0, 0, True, True),) for person in known]
    result: list[tuple[Mention, ...]] = []
    common = common_words(document.text)
    spoken = document.source.language or language(document.text) or "en"
    for position, sentence in enumerate(sentences):
        text, offset = plainly(document.text[sentence.start : sentence.end], document.text), sentence.start
        named = named_in(text, offset, known, common)
        recent = [] if cut_off(document, sentences, position) else result[max(0, position - REACH) : position]
        by_office = described_in(text, offset, known, named, spoken) + pairs_in(text, offset, known)
        pronouns = pronouns_in(text, offset, lived + recent, named + by_office, spoken)
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
        person = introduce(whole, known) if whole else meant_by_name(name, known)
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


def meant_by_name(name: Name, known: Sequence[Person]) -> Person | None:
    """Whoever of those known was the last to bear a surname, or all the words of a name."""
    words = [re.sub(r"['’]s$", "", word) for word in WORD.findall(name.text)]
    return next((person for person in reversed(known) if words and all(map(person.answers_to, words))), None)


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
