"""How well and how fast the registers are filled: python -m tests.benchmarks.registers FOLDER [--show]

FOLDER holds `articles.jsonl`, the documents, and what is known of them: `officials.jsonl`, `meetings.jsonl`,
`agreements.jsonl`.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from ingest.documents import Document, Passage, RawDocument, Source
from ingest.prepare import prepare
from ingest.registers.extract import extract
from ingest.registers.facts import Facts
from tests.benchmarks import score_events, score_officials

Prepared = tuple[Document, tuple[Passage, ...]]


def main() -> None:
    folder, show = Path(sys.argv[1]), "--show" in sys.argv
    documents = list(prepared(folder))
    facts = list(extracted(documents))
    score_officials.score(folder, facts, show)
    score_events.score(folder, facts, show)
    speed(documents)


def prepared(folder: Path) -> Iterator[Prepared]:
    """The documents as ingest prepares them, under their own ids."""
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        known = json.loads(line)
        fields = {field: known.get(field) for field in ("title", "publisher", "published", "language", "url")}
        yield prepare(RawDocument(f"/{known['id']}", f"{known['id']}.txt", known["text"], **fields), known["id"])


def extracted(documents: list[Prepared]) -> Iterator[tuple[Source, Facts]]:
    for document, passages in documents:
        yield document.source, extract(document, passages)


def speed(documents: list[Prepared]) -> None:
    """Extraction of everything a second time over, beside embedding the same passages."""
    from ingest.embed import load_embeddings
    from ingest.registers.people.presented import presented

    count = sum(len(passages) for _, passages in documents)
    presented.cache_clear()
    started = time.perf_counter()
    list(extracted(documents))
    extraction = time.perf_counter() - started
    texts = [passage.text for _, passages in documents for passage in passages]
    embed = load_embeddings("use")
    embed.embed_documents(texts[:8])
    started = time.perf_counter()
    embed.embed_documents(texts)
    embedding = time.perf_counter() - started
    print(f"speed            {count} passages: extraction {extraction:.1f} s, embedding {embedding:.1f} s, ", end="")
    print(f"ratio {extraction / embedding:.2f}")


if __name__ == "__main__":
    main()
