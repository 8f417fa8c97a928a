"""Libraries for tests of questions: the seeds, and small ones put together from texts; real parts throughout."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings

from assistant.answer import Assistant
from assistant.build import Built, build
from assistant.compose.compose import ChatComposer
from assistant.conversation import Answer, Done, Found
from assistant.limits.within import Within
from assistant.question.lexicon import Lexicon
from assistant.quote.candidates import Candidate
from assistant.quote.quote import Quoted, Quoter
from assistant.quote.readings import Readings
from assistant.registers.book import Registers
from assistant.search.search import Aliases, Search
from assistant.settings import AssistantSettings
from ingest.derive import derive
from ingest.documents import Document, RawDocument
from ingest.index.index import Index
from ingest.library.keep import Origin, embedded_text, keep
from ingest.library.library import Library
from ingest.lock import Lock
from ingest.prepare import prepare
from ingest.prepared import Prepared
from ingest.settings import IngestSettings
from ingest.sync.sync import synchronise
from ingest.sync.walk import seeds


class Desk:
    """A small library, and what answers from it."""

    def __init__(self, folder: Path, embeddings: Embeddings, lexicon: Lexicon) -> None:
        self.library = Library.open(folder, "use")
        self.quoter = Quoter(self.library, lexicon, Registers(self.library))
        self._folder, self._embeddings = folder, embeddings
        self._open = ExitStack()
        self._open.callback(self.library.close)

    def put(
        self,
        text: str,
        title: str = "A page",
        published: str | None = None,
        file: str = "a.txt",
        publisher: str | None = None,
    ) -> Document:
        """Keep a text as ingest would."""
        raw = RawDocument(f"/files/{file}", file, text, title=title, published=published, publisher=publisher)
        document, passages = prepare(raw)
        vectors = self._embeddings.embed_documents([embedded_text(passage) for passage in passages])
        origin = Origin(f"/files/{file}", f"/files/{file}")
        prepared = Prepared(origin.origin, document, passages, derive(document, passages))
        keep(self.library, prepared, np.array(vectors, dtype=np.float32), origin)
        return document

    def found(self) -> list[Found]:
        """Every passage, as if a search had found all."""
        entries = self.library.documents()
        return [Found(p, 1.0) for entry in entries for p in self.library.passages_of(entry.source.document)]

    def candidates(self) -> list[Candidate]:
        return Readings(self.library, Registers(self.library)).candidates(self.found())

    def quote(self, question: str) -> Quoted:
        """The answer when a search finds everything."""
        return self.quoter.quote(question, self.found())

    def search(self, aliases: Aliases = lambda question: ()) -> Search:
        """The search over what was put until now; at most once in a test."""
        index = self._open.enter_context(closing(Index.open(self._folder, self.library)))
        return Search(self.library, index, self._embeddings, aliases)

    def assistant(self, composer: ChatComposer | None = None) -> Assistant:
        return Assistant(self.search(), self.quoter, composer, within=Within(self.library))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.close()


@contextmanager
def closing(index: Index) -> Iterator[Index]:
    try:
        yield index
    finally:
        index.close()


def ask(assistant: Assistant, *questions: str) -> Answer:
    """The answer to the last of the questions, which are the turns of one conversation."""
    turns: list[Answer] = []
    for question in questions:
        turns.append(answer(assistant, question, turns))
    return turns[-1]


def answer(assistant: Assistant, question: str, turns: Sequence[Answer] = ()) -> Answer:
    return next(event.answer for event in assistant.answer(question, turns) if isinstance(event, Done))


def ingest_seeds(folder: Path, embeddings: Embeddings) -> Path:
    """A new library of the seeds, read by real reader processes and indexed, then closed."""
    library = Library.open(folder, "use")
    report = synchronise([seeds()], library, embeddings, jobs=1)
    assert (len(report.added), report.failed) == (2, [])
    Index.open(folder, library).close()
    library.close()
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Built]:
    """Everything that answers from a library, with no chat model."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("OPENAI_API_KEY", raising=False)
        lock = Lock(folder, "chroma", "tests")
        with lock, build(IngestSettings(library=folder), AssistantSettings(), lock) as built:
            yield built
