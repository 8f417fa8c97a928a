"""How fast documents are stored and passages found, without the cost of an embedding model; run by hand:

python -m tests.benchmarks.storage
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import numpy as np
from langchain_core.embeddings import Embeddings

from ingest.index.index import Index
from ingest.library.library import Library
from ingest.sync.sync import synchronise
from ingest.text.words import tokens

FILES = 2_000
SENTENCES = 30
DIMENSIONS = 512
QUERIES = 50


class RandomEmbeddings(Embeddings):
    """Unit vectors at next to no cost, in 300 clusters, as the texts of a corpus are."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(1)
        self._centres = self._random.normal(size=(300, DIMENSIONS))

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        centres = self._centres[self._random.integers(0, len(self._centres), len(texts))]
        matrix = centres + self._random.normal(size=(len(texts), DIMENSIONS)) * 0.7
        rows: list[list[float]] = (matrix / np.linalg.norm(matrix, axis=1, keepdims=True)).tolist()
        return rows

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        measure(Path(place))


def measure(place: Path) -> None:
    write_files(place / "files")
    embeddings = RandomEmbeddings()
    library = Library.open(place / "library", "random")
    with timed("read, prepare and store"):
        report = synchronise([place / "files"], library, embeddings)
    print(f"  {report.documents} documents, {report.passages} passages")
    print(f"  {report.documents / report.seconds:.0f} documents/s, {report.passages / report.seconds:.0f} passages/s")
    with timed("again, nothing changed"):
        synchronise([place / "files"], library, embeddings)
    with timed("index by meaning from the library"):
        index = Index.open(place / "library", library)
    index.close()
    library.close()
    with timed("open library"):
        library = Library.open(place / "library", "random")
    with timed("open index"):
        index = Index.open(place / "library", library)
    with timed("list documents"):
        library.documents()
    each("by meaning, 50 of all", lambda: index.nearest(embeddings.embed_query(""), 50))
    each("by words, 50 of all", lambda: library.by_words(tokens("Which word7 and word11 word300 met"), 50))
    ids = [identity for identity, _ in library.by_words(["word7", "word11", "word300"], 50)]
    each("50 passages", lambda: library.passages(ids))
    each("catch up with nothing", index.catch_up)
    with timed("check everything"):
        print(f"  {index.check()}")
    index.close()
    library.close()


def write_files(folder: Path) -> None:
    folder.mkdir()
    random = np.random.default_rng(2)
    for number in range(FILES):
        lines = [" ".join(f"word{word}" for word in random.zipf(1.3, 14) % 20_000) + "." for _ in range(SENTENCES)]
        text = "\n\n".join(line[0].upper() + line[1:] for line in lines)
        (folder / f"{number}.txt").write_text(f"Report {number}\n\n{text}\n")


@contextmanager
def timed(name: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{name}: {time.perf_counter() - began:.2f} s")


def each(name: str, use: Callable[[], object]) -> None:
    times = []
    for _ in range(QUERIES):
        began = time.perf_counter()
        use()
        times.append(time.perf_counter() - began)
    print(f"{name}: {median(times) * 1000:.1f} ms, at most {max(times) * 1000:.1f} ms")


if __name__ == "__main__":
    main()
