"""People meant without their names: by pronoun, by "the Russian minister", by "the two ministers"."""

import re
from collections.abc import Iterator, Sequence, Set

from ingest.registers.lexicon.names import WORD, country_of
from ingest.registers.lexicon.tokens import Token, tokens
from ingest.registers.lexicon.wordlists import ROLES
from ingest.registers.people.meant import Mention, Person
from ingest.registers.people.office import office_of
from ingest.registers.people.phrases import PLURAL as PLURAL_OFFICE
from ingest.registers.people.phrases import Phrase, phrases

PRONOUNS = {
    "en": r"\b(?:he|she)\b",
    "ru": r"\b(?:он|она)\b",
    "fr": r"\b(?:il(?! y a\b| faut\b| est (?:vrai|temps|important|nécessaire))|elle)\b",
    "es": r"\b(?:él|ella)\b",
    "de": r"\ber\b",
    "it": r"\b(?:egli|lui|lei)\b",
    "pt": r"\b(?:ele|ela)\b",
    "zh": r"(?<!其)[他她](?![们們人国國处處])",
}
DESCRIPTION = re.compile(r"\b([Tt]he|[Aa]n?|[Hh]is|[Tt]op) ((?:[\w-]+ ){0,3}?)(" + "|".join(sorted(ROLES)) + r")\b")
PLURAL = re.compile(
    r"\b[Tt]he (?:two )?(minister|president|secretar|official|leader|chief|head|director|prosecutor)(?:s|ies)\b"
    r"(?! of\b)"
)
DEPUTY = frozenset({"deputy", "vice"})
DEFINITE = {"fr": "le la l", "es": "el la", "it": "il la l", "pt": "o a", "de": "der die", "ru": ""}
"""The articles that make an office that of somebody known; Russian needs none."""


def described_in(
    text: str, offset: int, known: Sequence[Person], named: Sequence[Mention], language: str
) -> list[Mention]:
    """ "The Russian minister": whoever of the known people, and only one, was presented with both words."""
    if language in DEFINITE:
        return described_elsewhere(text, offset, known, named, DEFINITE[language].split())
    found = []
    for match in definite_descriptions(text):
        wanted = {word.casefold() for word in WORD.findall(match.group(2) + match.group(3))}
        wanted = {country_of(word) or word for word in wanted}
        fitting = {person.name: person for person in known if is_meant_by(wanted, person)}
        followed_by_name = any(0 <= mention.start - offset - match.end() <= 2 for mention in named)
        if len(wanted) > 1 and len(fitting) == 1 and not followed_by_name:
            person = next(iter(fitting.values()))
            found.append(Mention(person, offset + match.start(), offset + match.end(), False, match.start() == 0))
    return found


def described_elsewhere(
    text: str, offset: int, known: Sequence[Person], named: Sequence[Mention], articles: Sequence[str]
) -> list[Mention]:
    """The same by what the words of office mean, in languages whose words have endings."""
    if not known:
        return []
    words = tokens(text)
    found = []
    for phrase in phrases(words):
        start, end = words[phrase.first].start, words[phrase.last - 1].end
        if is_about_another(words, phrase, articles) or beside_a_name(start + offset, end + offset, named):
            continue
        office = office_of(text, words, phrase)
        wanted = office.concepts | ({office.country} if office.country else set())
        fitting = [person for person in known if is_meant_by(wanted, person)]
        if len(fitting) == 1:
            found.append(Mention(fitting[0], offset + start, offset + end, False, start == 0))
    return found


def is_meant_by(wanted: Set[str], person: Person) -> bool:
    """Whether somebody was presented with all these words; a deputy is not the minister."""
    return wanted <= person.description and ("deputy" in person.description) <= bool(DEPUTY & wanted)


def is_about_another(words: Sequence[Token], phrase: Phrase, articles: Sequence[str]) -> bool:
    before = words[phrase.first - 1].text.casefold() if phrase.first else ""
    plural = bool(PLURAL_OFFICE.search(words[phrase.head].text))
    return plural or (bool(articles) and before not in articles)


def beside_a_name(start: int, end: int, named: Sequence[Mention]) -> bool:
    """Whether a name stands so near that the office presents it."""
    return any(-2 <= mention.start - end <= 3 or -2 <= start - mention.end <= 6 for mention in named)


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


def pronouns_in(
    text: str, offset: int, recent: Sequence[tuple[Mention, ...]], own: Sequence[Mention], language: str
) -> list[Mention]:
    """A pronoun means the subject of its own sentence before it, else of the nearest sentence that has one.

    An unnamed official ("a researcher") could be meant as well, and so could the second of two people by "his":
    then nobody is, because a wrong name is worse than none.
    """
    found = []
    for start, end in pronouns(text, language):
        before = [mention for mention in own if mention.end - offset <= start]
        possible = {mention.person.name: mention.person for mention in before if mention.subject}
        unnamed = any(role.start() < start and not is_named(role, own, offset) for role in DESCRIPTION.finditer(text))
        named = any(mention.start - offset <= start < mention.end - offset for mention in own)  # He Rong
        if named or quoted(text, start) or unnamed or len(before) > 1:
            continue
        person = next(iter(possible.values()), None) if before else last_subject(recent)
        if person:
            found.append(Mention(person, offset + start, offset + end, False, True))
    return found


def pronouns(text: str, language: str) -> Iterator[tuple[int, int]]:
    pattern = PRONOUNS.get(language)
    if pattern:
        yield from (match.span() for match in re.finditer(pattern, text, re.IGNORECASE))


def is_named(role: re.Match[str], own: Sequence[Mention], offset: int) -> bool:
    """Whether a description stands for, or right beside, a known person."""
    return any(
        -2 <= mention.start - offset - role.end() <= 2 or mention.start - offset == role.start() for mention in own
    )


def quoted(text: str, position: int) -> bool:
    """Whether a place stands in quoted speech, where "he" is somebody the speaker means."""
    before = text[:position]
    opened = any(before.count(one) > before.count(other) for one, other in ("“”", "«»", "「」"))
    return opened or before.count('"') % 2 == 1


def last_subject(recent: Sequence[tuple[Mention, ...]]) -> Person | None:
    """The subject of the nearest sentence back that means anybody; nobody when it only mentions people in passing."""
    for people in reversed(recent):
        if people:
            return next((mention.person for mention in people if mention.subject), None)
    return None
