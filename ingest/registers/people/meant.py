"""A person as one document presents them, and a place in it where the person is meant."""

from dataclasses import dataclass

from ingest.registers.lexicon.names import WORD, normal_form
from ingest.registers.lexicon.russian import is_cyrillic, same_person


@dataclass(frozen=True, slots=True)
class Person:
    """The fullest name and the words of office around it, with what these mean in any language."""

    name: str
    description: frozenset[str] = frozenset()

    def answers_to(self, word: str) -> bool:
        return any(is_same(word, own) for own in WORD.findall(self.name))


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the document's text where a person is meant; `explicit` when by name."""

    person: Person
    start: int
    end: int
    explicit: bool
    subject: bool = False


def is_same(word: str, own: str) -> bool:
    if is_cyrillic(word) and is_cyrillic(own):
        return same_person(word, own)
    return normal_form(word) == normal_form(own)
