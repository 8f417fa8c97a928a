"""How a search grows with the library, against its bare parts: `python -m tests.benchmarks.scale --passages 20000`.

The documents and their vectors are generated. Compared in one process over the same index: one query of Chroma alone,
one of the full-text table alone with the words of the question, and the whole search, once for everything and once
within a tenth of the passages. The whole may take 2.5 times the sum of the bare two.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from assistant.search.search import Search
from ingest.documents import Document, Passage, Sentence, Source, fingerprint
from ingest.index.index import Index
from ingest.library import sqlite
from ingest.library.keep import Origin, keep
from ingest.library.library import Library
from ingest.prepared import Prepared
from ingest.text.words import tokens

DIMENSIONS, CENTRES, QUESTIONS, A_DOCUMENT = 512, 300, 60, 20
VOCABULARY = 60_000
WORDS_A_PASSAGE = 40
NAMES = ("Kolokoltsev", "Patrushev", "Колокольцев", "Wang Xiaohong", "王小洪", "Shoigu", "Nurgaliyev", "Bishkek")


class Generated(Embeddings):
    """Unit vectors around some hundred centres, as texts lie around their topics."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(1)
        self._centres = self._random.normal(size=(CENTRES, DIMENSIONS))

    def matrix(self, many: int) -> NDArray[np.float32]:
        centres = self._centres[self._random.integers(0, CENTRES, many)]
        found = centres + self._random.normal(size=(many, DIMENSIONS)) * 0.7
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), dtype=np.float32)

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        rows: list[list[float]] = self.matrix(len(texts)).tolist()
        return rows

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


class Writer:
    """Sentences whose words are as unevenly common as those of a language, with names and dates among them."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(2)
        letters = np.array(list("aeioubdgklmnprstv"))
        self._words = ["".join(self._random.choice(letters, self._random.integers(3, 10))) for _ in range(VOCABULARY)]

    def sentence(self, many: int) -> str:
        drawn = (self._random.zipf(1.15, many) - 1) % VOCABULARY
        words = [self._words[number] for number in drawn]
        day = f"{self._random.integers(1, 28)} June {self._random.integers(2001, 2026)}"
        name = NAMES[self._random.integers(0, len(NAMES))] if self._random.random() < 0.02 else words[0].capitalize()
        return f"{name} {' '.join(words)} on {day}."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=20_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        measure(Path(place), chosen.passages)


def measure(place: Path, passages: int) -> None:
    embeddings, writer = Generated(), Writer()
    library = Library.open(place, "generated")
    with timed("store"):
        fill(library, passages, embeddings, writer)
    with timed("index by meaning"):
        Index.open(place, library).close()
    library.close()
    print(f"memory so far {memory()} MB")
    with timed("open library and index"):
        library = Library.open(place, "generated")
        index = Index.open(place, library)
    try:
        compare(library, index, embeddings, [writer.sentence(12) for _ in range(QUESTIONS)])
    finally:
        index.close()
        library.close()
    print(f"memory at most {memory()} MB")


def fill(library: Library, passages: int, embeddings: Generated, writer: Writer) -> None:
    for number in range(passages // A_DOCUMENT):
        prepared = document(number, writer)
        origin = Origin(prepared.origin, prepared.origin)
        keep(library, prepared, embeddings.matrix(len(prepared.passages)), origin)


def document(number: int, writer: Writer) -> Prepared:
    lines = [writer.sentence(WORDS_A_PASSAGE) for _ in range(A_DOCUMENT)]
    text = "\n".join(lines)
    version = fingerprint(text)
    published = f"{2001 + number % 25}-06-05"
    source = Source(version[:16], version, f"{number}.txt", None, lines[0][:60], "A paper", published, "en", None)
    found, start = [], 0
    for line in lines:
        end = start + len(line)
        found.append(Passage(source, start, end, line, (Sentence(start, end),)))
        start = end + 1
    return Prepared(f"/files/{number}.txt", Document(source, text), tuple(found))


def compare(library: Library, index: Index, embeddings: Generated, questions: Sequence[str]) -> None:
    search = Search(library, index, embeddings)
    allowed = frozenset(library.passage_ids()[::10])
    vectors = iter(embeddings.matrix(QUESTIONS + 1))
    chroma = each("Chroma alone", questions, lambda question: index.nearest(next(vectors), 10))
    words = each("full text alone", questions, lambda question: full_text(library, question))
    whole = each("the whole search", questions, lambda question: search.find(question, 10))
    within = each("the whole search in a tenth", questions, lambda question: search.find(question, 10, allowed))
    for name, times in (("whole", whole), ("in a tenth", within)):
        shares = [np.percentile(times, at) / (np.percentile(chroma, at) + np.percentile(words, at)) for at in (50, 95)]
        print(f"{name}: p50 {shares[0]:.2f} times, p95 {shares[1]:.2f} times the sum of the bare two")


def full_text(library: Library, question: str) -> object:
    with library.reads.connect() as connection:
        return sqlite.search_words(connection, list(dict.fromkeys(tokens(question))), 10)


def each(name: str, questions: Sequence[str], use: Callable[[str], object]) -> NDArray[np.float64]:
    use(questions[0])
    times = []
    for question in questions:
        began = time.perf_counter()
        use(question)
        times.append(1000 * (time.perf_counter() - began))
    print(f"{name}: p50 {np.percentile(times, 50):.1f} ms, p95 {np.percentile(times, 95):.1f} ms")
    return np.array(times)


def memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@contextmanager
def timed(name: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{name}: {time.perf_counter() - began:.2f} s", flush=True)


if __name__ == "__main__":
    main()
