"""A library of three documents, and an assistant whose answers are written down, for tests of the page alone."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from assistant.answer import Assistant
from assistant.conversation import Answer, Chosen, Done, Event, Found, PassagesFound, Searching, TextSoFar
from assistant.web.parts import Answering, Catching, Shelf
from ingest.documents import Document
from ingest.index.index import Index
from ingest.library.library import Library
from tests.assistant.samples import answer, document, passage


@dataclass
class FakeLibrary:
    kept: list[Document] = field(default_factory=lambda: [document()])
    """All versions, oldest first."""
    removed: set[str] = field(default_factory=set)
    changes: int = 1

    def revision(self) -> int:
        return self.changes

    def documents(self) -> Sequence[object]:
        return sorted({kept.source.document for kept in self.kept} - self.removed)

    def document(self, identity: str, version: str | None = None) -> Document | None:
        found = [kept for kept in self.kept if kept.source.document == identity]
        if version is None:
            return found[-1] if found and identity not in self.removed else None
        return next((kept for kept in found if kept.source.version == version), None)


@dataclass
class FakeIndex:
    caught_up: int = 0

    def catch_up(self) -> None:
        self.caught_up += 1


@dataclass
class FakeAssistant:
    """Says `said`, word by word."""

    said: Answer = field(default_factory=answer)
    pause: float = 0.0
    asked: list[tuple[str, tuple[Answer, ...], bool]] = field(default_factory=list)
    chosen: list[Chosen | None] = field(default_factory=list)

    def answer(
        self, question: str, turns: Sequence[Answer], model: bool = True, chosen: Chosen | None = None
    ) -> Iterator[Event]:
        self.chosen.append(chosen)
        self.asked.append((question, tuple(turns), model))
        said = replace(self.said, question=question)
        yield Searching(said.searched_for)
        yield PassagesFound((Found(passage(), 0.5),))
        words = said.text.split(" ")
        for count in range(1, len(words) + 1):
            time.sleep(self.pause)
            yield TextSoFar(" ".join(words[:count]), said.citations)
        yield Done(said)


def real_parts_fit(assistant: Assistant, library: Library, index: Index) -> tuple[Answering, Shelf, Catching]:
    """Never called: the type checker proves by it that what the page asks for is what the program has."""
    return assistant, library, index
