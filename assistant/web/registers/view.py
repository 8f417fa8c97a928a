"""The registers as the pages show them, made once for each state of the library."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from threading import Lock

from assistant.registers.book import Book, Registers
from assistant.registers.cited import Citer
from assistant.web.registers.keys import Keys
from assistant.web.registers.rows import Row, agreement_row, meeting_row, official_row
from assistant.web.registers.wanted import Register
from ingest.documents import Source
from ingest.library.library import Library
from ingest.registers.facts import Facts, Person
from ingest.registers.people.officials import Official


class View:
    """The rows of all three tables; safe to use from several threads, though two may make the same."""

    def __init__(self, book: Book, library: Library) -> None:
        self.book = book
        self.keys = Keys(book)
        self.citer = Citer(library)
        self.groups = library.reprints.groups()
        """By document, those that carry one text."""

    @cached_property
    def rows(self) -> dict[Register, tuple[Row, ...]]:
        book, keys = self.book, self.keys
        meetings = tuple(meeting_row(one, book, keys, self.sources(one.documents)) for one in book.meetings)
        met = Counter(key for row in meetings for key in row.people)
        officials = tuple(
            official_row(one, key, met[key], self.sources(one.documents))
            for one, key in zip(book.people, keys.people, strict=True)
            if one.roles or one.confirmed
        )
        agreements = tuple(agreement_row(one, self.sources(one.documents)) for one in book.agreements)
        return {"officials": officials, "meetings": meetings, "agreements": agreements}

    def sources(self, documents: tuple[str, ...]) -> int:
        """How many sources these documents are, when all copies of one text count as one."""
        return len({self.group(document) for document in documents})

    def group(self, document: str) -> tuple[str, ...]:
        found = self.groups.get(document)
        return found.documents if found else (document,)

    def find(self, register: Register, key: str) -> Row | None:
        """By any key that the record ever had while its documents were there; people without an office too."""
        if register == "officials":
            place = self.keys.places.get(key)
            return None if place is None else self.official(place)
        places = self.keys.meetings if register == "meetings" else self.keys.agreements
        return self.rows[register][places[key]] if key in places else None

    def official(self, place: int) -> Row:
        one, key = self.book.people[place], self.keys.people[place]
        known = next((row for row in self.rows["officials"] if row.key == key), None)
        return known or official_row(one, key, len(self.meetings_of(key)), self.sources(one.documents))

    def meetings_of(self, key: str) -> list[Row]:
        """Those that somebody takes part in, by date."""
        return [row for row in self.rows["meetings"] if key in row.people]

    def person(self, key: str) -> Official | None:
        place = self.keys.places.get(key)
        return None if place is None else self.book.people[place]

    def told_of(self, document: str, name: str) -> Iterator[tuple[Source, Person]]:
        """What is said of the name in the document."""
        if document in self._told:
            source, facts = self._told[document]
            yield from ((source, person) for person in facts.people if person.name == name)

    def people_in(self, document: str) -> Sequence[Person]:
        """Everybody whom a document names."""
        return self._told[document][1].people

    def title(self, document: str) -> str:
        return self.source(document).title if document in self._told else "a document that is gone"

    def source(self, document: str) -> Source:
        """Raises KeyError for a document that the registers were not read from."""
        return self._told[document][0]

    @cached_property
    def _told(self) -> Mapping[str, tuple[Source, Facts]]:
        """By document."""
        return {source.document: (source, facts) for source, facts in self.book.facts}

    @property
    def documents(self) -> int:
        """How many documents the registers were read from."""
        return len(self.book.facts)


class Views:
    """The view of a library as it is now."""

    def __init__(self, library: Library, registers: Registers) -> None:
        self.library = library
        self._registers = registers
        self._made: View | None = None
        self._lock = Lock()

    def now(self) -> View:
        book = self._registers.book()
        with self._lock:
            if self._made is None or self._made.book is not book:
                self._made = View(book, self.library)
            return self._made
