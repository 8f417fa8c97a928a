"""Documents read into sentences that may answer, each with what a reader of its document knows when reaching it."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from assistant.conversation import Found
from assistant.quote.candidates import Candidate
from assistant.quote.entries import entry_at
from assistant.quote.whole import whole
from ingest.documents import Sentence, Source
from ingest.library.library import Library
from ingest.registers.draft import Told
from ingest.registers.reading import told, unread

KEPT = 200
"""Documents kept read."""
ASKS = re.compile(r"[?？؟]\W*$")
BEFORE, AFTER = 2, 1
"""Sentences beside a candidate that lend it their names and words."""


class Readings:
    """Documents read to their end, the last ones kept: reading one costs more than all that is asked of it."""

    def __init__(self, library: Library) -> None:
        self._library = library
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
        return list(read.values())

    def between(self, source: Source, start: int, end: int) -> list[Candidate]:
        """The sentences that begin between two places of a document."""
        return [c for sentence, c in self._of(source).items() if start <= sentence.start < end]

    def _of(self, source: Source) -> dict[Sentence, Candidate]:
        key = (source.document, source.version)
        with self._lock:
            if key not in self._read:
                self._read[key] = read(source, self._library)
            self._read.move_to_end(key)
            while len(self._read) > KEPT:
                self._read.popitem(last=False)
            return self._read[key]


def read(source: Source, library: Library) -> dict[Sentence, Candidate]:
    """All sentences of a version, in order. Empty when the library no longer has passages of it."""
    document = library.document(source.document, source.version)
    passages = library.passages_of(source.document)
    if document is None or not passages or passages[0].source.version != source.version:
        return {}
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    reader = unread if library.facts_failed(source.document) else told
    read_in_order = tuple(reader(document, sentences))
    known = whole(document, read_in_order)
    text = document.text
    listed = [entry_at(text, one.start) for one in sentences]
    opening = [
        opens_the_next(one) or (row is not None and row.is_brief and row == following)
        for one, row, following in zip(read_in_order[:-1], listed[:-1], listed[1:], strict=True)
    ] + [False]

    def candidate(at: int, number: int, before: Candidate | None) -> Candidate:
        first = at
        while first and opening[first - 1]:
            first -= 1
        own = Sentence(sentences[first].start, sentences[at].end)
        near = [*sentences[max(0, first - BEFORE) : first], *sentences[at + 1 : at + 1 + AFTER]]
        entry = listed[at]
        lending = [text[s.start : s.end] for s in near if entry_at(text, s.start) == entry]
        beside = "\n".join([document.source.title, *([entry.heading] if entry else []), *lending])
        people = tuple(mention for one in read_in_order[first : at + 1] for mention in one.people)
        row = entry if entry and entry.is_brief else None
        line_time = read_in_order[at].entry or (row.years if row else None)
        return Candidate(
            document.source,
            own,
            text[own.start : own.end],
            beside,
            known,
            people,
            number,
            before,
            is_entry=entry is not None,
            rows=(row.first, row.last) if row else None,
            line_time=line_time,
        )

    found: dict[Sentence, Candidate] = {}
    last: Candidate | None = None
    for at, sentence in enumerate(sentences):
        if not opening[at]:
            found[sentence] = last = candidate(at, len(found), last)
    return found


def opens_the_next(one: Told) -> bool:
    """Whether a sentence says nothing without the next and is quoted with it: an interviewer's question, a dateline."""
    return ASKS.search(one.text) is not None or one.skip >= len(one.text)
