"""Who is meant in a document: names, the surnames that stand for them, pronouns and "the Russian minister"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.documents import Document, Sentence
from ingest.registers.countries import SEATS_OF_GOVERNMENT
from ingest.registers.names import WORD, Name, country_of, find_names, is_capitalised, normal_form, romanised
from ingest.registers.wordlists import CHINESE_SURNAMES, NAME_LINKS, NOT_PEOPLE, ROLES

SLAVIC_SURNAME = re.compile(r"(?:[oe]v|in|[sc]k(?:y|i|iy|ii|oy)|enko|ova|eva|ina|skaya|uk|yan|dze|shvili|oigu)$")
PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
DESCRIPTION = re.compile(r"\b([Tt]he|[Aa]n?|[Hh]is|[Tt]op) ((?:[\w-]+ ){0,3}?)(" + "|".join(sorted(ROLES)) + r")\b")
PLURAL = re.compile(
    r"\b[Tt]he (?:two )?(minister|president|secretar|official|leader|chief|head|director|prosecutor)(?:s|ies)\b"
)
NOT_A_SUBJECT = re.compile(r"\b(?:of|with|by|from|to|for|under|during|between|and|against|about|on|at)\s*$")
SPEECH = re.compile(r"^\W*(?:said|says|added|told|noted|stressed)\b|\b(?:said|says|added|told|according to)\W*$")
REACH = 3
"""Sentences back that a pronoun may look for its person."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one document presents them: the fullest name and the words of office around it."""

    name: str
    description: frozenset[str] = frozenset()

    def answers_to(self, word: str) -> bool:
        return any(normal_form(word) == normal_form(own) for own in WORD.findall(self.name))


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the document's text where a person is meant; `explicit` when by name."""

    person: Person
    start: int
    end: int
    explicit: bool
    subject: bool = False


def people_in(text: str) -> list[tuple[Person, Name]]:
    """The people that a text names with more than a surname, or with a title before it."""
    found = []
    for name in find_names(text):
        for part in split_at_and(name):
            if person := as_person(part, text):
                found.append(person)
    return found


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
    if not lettered or len(own) > 4 or not (is_shaped_like_a_person(own) or titled):
        return None
    start = name.start + own[0].start()
    written = re.sub(r"['’]s$", "", name.text[own[0].start() :])
    description += apposition(text[name.end :])
    words = frozenset(word.casefold() for word in description if word not in NAME_LINKS)
    countries = frozenset(filter(None, map(country_of, description)))
    if not countries and romanised(own[0].group()) in CHINESE_SURNAMES and len(own) == 2:
        countries = frozenset({"china"})
    return Person(written, words | countries), Name(written, start, start + len(written))


def apposition(after: str) -> list[str]:
    """The words of office in ", a member of the Political Bureau and head of ..., " right after a name."""
    match = re.match(r"(?: \([^)]*\))?, ([^.;:“”]{1,160})", after)
    written = WORD.findall(match.group(1))[:16] if match else []
    return [word for word in written if word.casefold() in ROLES or country_of(word)] if written[1:] else []


def belongs_to_office(word: str) -> bool:
    plain = re.sub(r"['’]s$", "", word).casefold()
    return plain in NOT_PEOPLE | ROLES or word in NAME_LINKS or bool(country_of(word)) or plain in SEATS_OF_GOVERNMENT


def is_shaped_like_a_person(own: Sequence[re.Match[str]]) -> bool:
    first, last = romanised(own[0].group()), romanised(own[-1].group())
    if len(own) < 2 or not all(is_capitalised(match.group()) for match in own):
        return False
    return first in CHINESE_SURNAMES or bool(SLAVIC_SURNAME.search(last))


def mentions(document: Document, sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """For each sentence of the document, in order, the people it means."""
    known: list[Person] = []
    result: list[tuple[Mention, ...]] = []
    for position, sentence in enumerate(sentences):
        text = document.text[sentence.start : sentence.end]
        named = named_in(text, sentence.start, known)
        recent = () if cut_off(document, sentences, position) else tuple(result[max(0, position - REACH) : position])
        described = described_in(text, sentence.start, known, named) + pairs_in(text, sentence.start, known)
        pronouns = pronouns_in(text, sentence.start, recent, named + described)
        result.append(tuple(sorted(named + described + pronouns, key=lambda mention: mention.start)))
    return result


def cut_off(document: Document, sentences: Sequence[Sentence], position: int) -> bool:
    """Whether something was dropped right before a sentence, so that what "he" leaned on may be gone with it."""
    if position == 0:
        return True
    before, start = sentences[position - 1].end, sentences[position].start
    return any(before <= dropped.start < start for dropped in document.dropped)


def named_in(text: str, offset: int, known: list[Person]) -> list[Mention]:
    """Mentions by name; people named in full join `known`, a surname alone means the last of them who bears it."""
    found = []
    for part in [part for whole in find_names(text) for part in split_at_and(whole)]:
        if presented := as_person(part, text):
            person, name = introduce(presented[0], known), presented[1]
        elif known_as := meant_by_surname(part, known):
            person, name = known_as, part
        else:
            continue
        # A title before a name does not hide what stands before the title: "the spokesman for President Xi Jinping".
        subject = is_subject(text, Name(text[part.start : name.end], part.start, name.end))
        found.append(Mention(person, offset + name.start, offset + name.end, True, subject))
    return found


def meant_by_surname(name: Name, known: Sequence[Person]) -> Person | None:
    if len(WORD.findall(name.text)) != 1:
        return None
    word = re.sub(r"['’]s$", "", name.text)
    return next((person for person in reversed(known) if person.answers_to(word)), None)


def introduce(person: Person, known: list[Person]) -> Person:
    """One person for every full mention: the longest name seen, with all that was said of their office."""
    for position, other in enumerate(known):
        shorter, longer = sorted((person.name, other.name), key=len)
        if all(map(Person(longer).answers_to, WORD.findall(shorter))):
            merged = Person(longer, person.description | other.description)
            known.append(known.pop(position) if merged == other else merged)
            return merged
    known.append(person)
    return person


def is_subject(text: str, name: Name) -> bool:
    before, after = text[: name.start], text[name.end :]
    if quoted(text, name.start):
        return False
    if SPEECH.search(after[:12]) or re.search(r"\b(?:said|says|added|told)\W*$", before):
        return True
    return not NOT_A_SUBJECT.search(before) and not after.startswith(("'s", "’s", "’", "'"))


def described_in(text: str, offset: int, known: Sequence[Person], named: Sequence[Mention]) -> list[Mention]:
    """ "The Russian minister": whoever of the known people, and only one, was presented with both words."""
    found = []
    for match in definite_descriptions(text):
        wanted = {word.casefold() for word in WORD.findall(match.group(2) + match.group(3))}
        wanted = {country_of(word) or word for word in wanted}
        fitting = {person.name: person for person in known if wanted <= person.description}
        followed_by_name = any(0 <= mention.start - offset - match.end() <= 2 for mention in named)
        if len(wanted) > 1 and len(fitting) == 1 and not followed_by_name:
            person = next(iter(fitting.values()))
            found.append(Mention(person, offset + match.start(), offset + match.end(), False, match.start() == 0))
    return found


def pairs_in(text: str, offset: int, known: Sequence[Person]) -> list[Mention]:
    """ "The ministers", "the two officials": the people presented so, when they are exactly two."""
    found = []
    for match in PLURAL.finditer(text):
        fitting = [person for person in known if match.group(1) in person.description]
        if len(fitting) == 2:
            found += [Mention(person, offset + match.start(), offset + match.end(), False) for person in fitting]
    return found


def definite_descriptions(text: str) -> list[re.Match[str]]:
    return [match for match in DESCRIPTION.finditer(text) if match.group(1).casefold() == "the"]


def pronouns_in(text: str, offset: int, recent: Sequence[tuple[Mention, ...]], own: Sequence[Mention]) -> list[Mention]:
    """A pronoun means the subject of its own sentence before it, else of the nearest sentence that has one.

    An unnamed official ("a researcher") could be meant as well, and so could the second of two people by "his":
    then nobody is, because a wrong name is worse than none.
    """
    found = []
    for match in PRONOUN.finditer(text):
        before = [mention for mention in own if mention.end - offset <= match.start()]
        possible = {mention.person.name: mention.person for mention in before if mention.subject}
        unnamed = any(
            role.start() < match.start() and not is_named(role, own, offset) for role in DESCRIPTION.finditer(text)
        )
        if quoted(text, match.start()) or unnamed or len(before) > 1:
            continue
        person = next(iter(possible.values()), None) if before else last_subject(recent)
        if person:
            found.append(Mention(person, offset + match.start(), offset + match.end(), False, True))
    return found


def is_named(role: re.Match[str], own: Sequence[Mention], offset: int) -> bool:
    """Whether a description stands for, or right beside, a known person."""
    return any(
        -2 <= mention.start - offset - role.end() <= 2 or mention.start - offset == role.start() for mention in own
    )


def quoted(text: str, position: int) -> bool:
    """Whether a place stands in quoted speech, where "he" is somebody the speaker means."""
    before = text[:position]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def last_subject(recent: Sequence[tuple[Mention, ...]]) -> Person | None:
    """The subject of the nearest sentence back that means anybody; nobody when it only mentions people in passing."""
    for people in reversed(recent):
        if people:
            return next((mention.person for mention in people if mention.subject), None)
    return None
