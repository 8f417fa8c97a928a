"""What the library as a whole knows of people whom one document may only name: their country and their offices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.registers.book import Book
from ingest.registers.lexicon.names import country_of
from ingest.registers.people.meant import Mention, Person
from ingest.registers.people.officials import Official
from ingest.registers.people.roles import concepts_of


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """The people of the registers at one revision of the library."""

    book: Book

    def recognised(self, document: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """The mentions of a document, each person with the country that other documents give them."""
        return tuple(replace(one, person=self._with_country(document, one.person)) for one in mentions)

    def called(self, name: str) -> Iterator[Person]:
        """Whoever may be meant by a name, with the words of their country and offices."""
        for key in self.book.named(name):
            if known := self.book.person(key):
                offices = (concept for role in known.roles for concept in concepts_of(role.role))
                yield Person(known.name, frozenset({*offices, *home(known)}))

    def _with_country(self, document: str, person: Person) -> Person:
        if any(map(country_of, person.description)):
            return person
        known = self.book.person(self.book.key_of(document, person.name))
        return Person(person.name, person.description | home(known)) if known else person


def home(known: Official) -> frozenset[str]:
    return frozenset(filter(None, [country_of(known.country or "")]))
