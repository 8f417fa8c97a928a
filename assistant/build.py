"""Builds the parts of an answer from the settings, once, to be handed over."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from langchain_core.embeddings import Embeddings

from assistant.answer import Assistant
from assistant.compose.model import load_chat_model
from assistant.limits.within import Within
from assistant.question.lexicon import Lexicon
from assistant.quote.quote import Quoter
from assistant.registers.answers import RegisterAnswers
from assistant.registers.book import Registers
from assistant.search.search import Search
from assistant.settings import AssistantSettings
from ingest.embed import load_embeddings
from ingest.index.index import Index
from ingest.library.library import Library
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.settings import IngestSettings

WORD_MODEL = "use"
"""Compares single words whatever model embeds the passages: the lexicon's bounds were measured with it."""

Fill = Callable[[Library], None]
"""Puts the first documents into an empty library."""


@dataclass(frozen=True, slots=True)
class Built:
    library: Library
    index: Index
    search: Search
    assistant: Assistant
    embeddings: Embeddings
    registers: Registers


def refuse_empty(library: Library) -> None:
    raise Problem(f"The library {library.folder} is empty; run `ingest PATH` to put documents in.")


@contextmanager
def build(
    ingest: IngestSettings, settings: AssistantSettings, lock: Lock, fill: Fill = refuse_empty
) -> Iterator[Built]:
    """Everything that answers, over the one library; `lock` is its lock on Chroma, which the caller holds.

    Raises Problem for a library, an embedding model or a chat model that cannot be used.
    """
    with ExitStack() as stack:
        chat_model = load_chat_model(settings.chat_model)
        library = Library.open(ingest.library, ingest.embedding_model)
        stack.callback(library.close)
        if not library.keys():
            fill(library)
        index = Index.open(ingest.library, library, lock)
        stack.callback(index.close)
        embeddings = load_embeddings(ingest.embedding_model)
        search = Search(library, index, embeddings)
        bundled = embeddings if ingest.embedding_model == WORD_MODEL else load_embeddings(WORD_MODEL)
        lexicon = Lexicon(bundled.embed_documents)
        composer = None
        if chat_model:
            from assistant.compose.compose import (
                ChatComposer,  # half a second of LangChain, which quotations need not wait for
            )

            composer = ChatComposer(chat_model, lexicon=lexicon)
            stack.callback(composer.close)
        registers = Registers(library)
        quoter = Quoter(library, lexicon, registers)
        told = RegisterAnswers(library, registers)
        answers = Assistant(search, quoter, composer, settings.passages, Within(library), told)
        yield Built(library, index, search, answers, embeddings, registers)


def existing(folder: Path) -> Library:
    """A library to read from beside whatever else runs; no search."""
    if not (folder / "library.db").is_file():
        raise Problem(
            f"There is no library in {folder}; run `ingest PATH` to make one, or name another with --library."
        )
    return Library.open(folder)
