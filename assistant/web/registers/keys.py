"""Keys by which addresses name people, meetings and agreements: they stay when other documents come and go."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import sha256

from assistant.registers.book import Book
from assistant.web.registers.statements import Event, Statement, statements
from ingest.registers.people.officials import Official
from ingest.registers.rulings import Bearer

Record = Official | Event


def marks(one: Record) -> list[str]:
    """Every key that leads to a record: one for each document that speaks of it; the smallest is its own."""
    if isinstance(one, Official):
        return sorted(map(mark_of_bearer, one.bearers))
    return sorted(map(mark_of_statement, statements(one)))


def mark_of_bearer(one: Bearer) -> str:
    return mark(one.document, one.name)


def mark_of_statement(one: Statement) -> str:
    return mark(*one.key[:2], one.name)


def mark(*parts: object) -> str:
    return sha256("\0".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()[:16]


class Keys:
    """The keys of everything in a book, and back."""

    def __init__(self, book: Book) -> None:
        self._book = book

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The key of each of the book's people, in their order."""
        return tuple(marks(one)[0] for one in self._book.people)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where in the book's people each of their keys leads."""
        return places(self._book.people)

    @cached_property
    def meetings(self) -> Mapping[str, int]:
        return places(self._book.meetings)

    @cached_property
    def agreements(self) -> Mapping[str, int]:
        return places(self._book.agreements)

    def person(self, participant: str) -> str | None:
        """The key of whom the name of a participant in the book means; None for nobody known."""
        known = participant.isdigit() and int(participant) < len(self.people)
        return self.people[int(participant)] if known else None


def places(records: Iterable[Record]) -> dict[str, int]:
    return {key: place for place, one in enumerate(records) for key in marks(one)}
