"""What a turn of the conversation spoke of: the people in its question and in its sources, and its words."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.concepts import concepts_of
from assistant.conversation import Answer, Citation
from assistant.interrogatives import kind_of
from ingest.registers.names import CJK, WORD
from ingest.registers.people import Mention, Person, named_in, people_in
from ingest.words import tokens

PeopleOf = Callable[[Citation], Sequence[Person]]
"""Whom a cited sentence means, in order, by name or otherwise."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one turn spoke of: its stand-alone question and the people in it and in its answer, in order."""

    question: str
    asked: tuple[Person, ...]
    told: tuple[Person, ...]
    text: str
    """The question and its answer."""
    around: tuple[Person, ...] = ()
    """Others whom the passages found name, most often first."""

    def tells_of(self, word: str) -> bool:
        """Whether the turn spoke of this, in this or another usual word."""
        stems = set(tokens(self.text))
        concepts = frozenset().union(*map(concepts_of, WORD.findall(self.text.casefold())))
        return set(tokens(word)) <= stems or bool(concepts_of(word.casefold()) & concepts)

    @property
    def people(self) -> tuple[Person, ...]:
        """The likeliest to be meant by "he" first: whom a "who" was answered with, else whom the question named."""
        first, second = (self.told, self.asked) if kind_of(self.question) == "person" else (self.asked, self.told)
        return tuple(dict.fromkeys(first + second))


def spoken_of(turn: Answer, people_of: PeopleOf) -> Spoken:
    cited = [person for citation in turn.citations for person in people_of(citation)] if turn.answered else []
    known = [person for person in (*cited, *(person for person, _ in people_in(turn.text))) if is_somebody(person)]
    asked = unique(named_in(turn.searched_for, 0, known))
    told = [person for person in known if person.name not in {other.name for other in asked}]
    people = tuple({person.name: person for person in told}.values())
    said = f"{turn.searched_for} {turn.text if turn.answered else ''}"
    return Spoken(turn.searched_for, tuple(asked), people, said, around(turn))


def is_somebody(person: Person) -> bool:
    """Whether a name is sure to be a person's: it has several words, or an office; a word alone may be a place."""
    return bool(person.description) or len(WORD.findall(person.name)) > 1 or CJK.search(person.name) is not None


def around(turn: Answer) -> tuple[Person, ...]:
    """The people whom the passages found for a turn name, whoever is named most first."""
    named = Counter(person.name for found in turn.passages for person, _ in people_in(found.passage.text))
    return tuple(Person(name) for name, _ in named.most_common())


def unique(mentions: Sequence[Mention]) -> list[Person]:
    """Each person once, in order of first mention, under the fullest description."""
    return list({mention.person.name: mention.person for mention in mentions}.values())
