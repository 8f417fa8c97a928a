"""Documents read into sentences that may answer, each with what a reader of its document knows when reaching it."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from threading import Lock

from assistant.conversation import Found
from assistant.quote.candidates import Candidate
from assistant.quote.entries import Entry, entry_at
from assistant.quote.known_people import KnownPeople
from assistant.quote.whole import Whole, whole
from assistant.registers.book import Registers
from ingest.documents import Document, Sentence, Source
from ingest.library.library import Library
from ingest.registers.draft import Told
from ingest.registers.reading import told, unread

WHOLE = 6
"""Passages found whose documents, where they tell of one thing, are read whole: the answer may stand in another."""
KEPT = 200
"""Documents kept read."""
ASKS = re.compile(r"[?？؟]\W*$")
BEFORE, AFTER = 2, 1
"""Sentences beside a candidate that lend it their names and words."""


class Readings:
    """Documents read to their end, the last ones kept: reading one costs more than all that is asked of it."""

    def __init__(self, library: Library, registers: Registers) -> None:
        self._library = library
        self._registers = registers
        self._people: KnownPeople | None = None
        self._read: OrderedDict[tuple[str, str], dict[Sentence, Candidate]] = OrderedDict()
        self._lock = Lock()

    def candidates(self, found: Sequence[Found]) -> list[Candidate]:
        """Every sentence of the passages found, in the order of the search, and of lists that they hold a part of."""
        read: dict[int, Candidate] = {}
        for hit in found:
            source, own = hit.passage.source, self.between(hit.passage.source, hit.passage.start, hit.passage.end)
            lists = {candidate.rows for candidate in own if candidate.rows}
            read |= {id(candidate): candidate for candidate in own}
            read |= {id(row): row for start, end in lists for row in self.between(source, start, end)}
        for hit in found[:WHOLE]:
            rest = list(self._of(hit.passage.source).values())
            read |= {id(one): one for one in rest if one.whole.tells_one_thing}
        return list(read.values())

    def between(self, source: Source, start: int, end: int) -> list[Candidate]:
        """The sentences that begin between two places of a document."""
        return [c for sentence, c in self._of(source).items() if start <= sentence.start < end]

    def people(self) -> KnownPeople:
        """The people of the registers as they are now; documents that were read with others are forgotten."""
        book = self._registers.book()
        with self._lock:
            if self._people is None or self._people.book is not book:
                self._people = KnownPeople(book)
                self._read.clear()
            return self._people

    def _of(self, source: Source) -> dict[Sentence, Candidate]:
        key, people = (source.document, source.version), self.people()
        with self._lock:
            if key not in self._read:
                self._read[key] = read(source, self._library, people)
            self._read.move_to_end(key)
            while len(self._read) > KEPT:
                self._read.popitem(last=False)
            return self._read[key]


def read(source: Source, library: Library, people: KnownPeople) -> dict[Sentence, Candidate]:
    """All sentences of a version, in order. Empty when the library no longer has passages of it."""
    document = library.document(source.document, source.version)
    passages = library.passages_of(source.document)
    if document is None or not passages or passages[0].source.version != source.version:
        return {}
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    reader = unread if library.facts_failed(source.document) else told
    said = (replace(one, people=people.recognised(source.document, one.people)) for one in reader(document, sentences))
    reading = Reading(document, sentences, tuple(said))
    found: dict[Sentence, Candidate] = {}
    last: Candidate | None = None
    for at, sentence in enumerate(sentences):
        if not reading.opening[at]:
            found[sentence] = last = reading.candidate(at, len(found), last)
    return found


@dataclass(frozen=True)
class Reading:
    """A document read in order: its sentences and what each tells."""

    document: Document
    sentences: Sequence[Sentence]
    told: Sequence[Told]

    @cached_property
    def known(self) -> Whole:
        return whole(self.document, self.told)

    @cached_property
    def listed(self) -> list[Entry | None]:
        """The line of a list that holds each sentence."""
        return [entry_at(self.document.text, one.start) for one in self.sentences]

    @cached_property
    def opening(self) -> list[bool]:
        """Whether each sentence is quoted with the next."""
        return [
            opens_the_next(one) or (row is not None and row.is_brief and row == following)
            for one, row, following in zip(self.told[:-1], self.listed[:-1], self.listed[1:], strict=True)
        ] + [False]

    def candidate(self, at: int, position: int, before: Candidate | None) -> Candidate:
        """A sentence with those that are quoted with it."""
        first = at
        while first and self.opening[first - 1]:
            first -= 1
        own, entry = Sentence(self.sentences[first].start, self.sentences[at].end), self.listed[at]
        row = entry if entry and entry.is_brief else None
        return Candidate(
            self.document.source,
            own,
            self.document.text[own.start : own.end],
            "\n".join([self.document.source.title, *([entry.heading] if entry else []), *self.lending(first, at)]),
            self.known,
            tuple(mention for one in self.told[first : at + 1] for mention in one.people),
            position,
            before,
            is_entry=entry is not None,
            rows=(row.first, row.last) if row else None,
            line_time=self.told[at].entry or (row.years if row else None),
        )

    def lending(self, first: int, last: int) -> list[str]:
        """The sentences beside that lend theirs: none across the lines of a list."""
        near = [*range(max(0, first - BEFORE), first), *range(last + 1, min(last + 1 + AFTER, len(self.sentences)))]
        beside = [self.sentences[at] for at in near if self.listed[at] == self.listed[last]]
        return [self.document.text[one.start : one.end] for one in beside]


def opens_the_next(one: Told) -> bool:
    """Whether a sentence says nothing without the next and is quoted with it: an interviewer's question, a dateline."""
    return ASKS.search(one.text) is not None or one.skip >= len(one.text)
