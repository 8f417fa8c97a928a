"""How well pages are cleaned, described and split: python -m tests.benchmarks.text FOLDER

FOLDER holds `articles.jsonl` with what is known of each page and `files/ID.txt` with the pages.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ingest.documents import Document, Passage, RawDocument
from ingest.prepare import prepare
from ingest.read import read
from ingest.text.words import tokens
from tests.ingest.labelled import labelled_lines, rates

Known = dict[str, Any]
Row = tuple[Known, Document, tuple[Passage, ...]]


def main() -> None:
    folder = Path(sys.argv[1])
    started = time.perf_counter()
    rows = list(prepared(folder))
    seconds = time.perf_counter() - started
    table("published", Counter(verdict(known["published"], document.source.published) for known, document, _ in rows))
    table("language", Counter(verdict(known["language"], document.source.language) for known, document, _ in rows))
    table("title", Counter(verdict(known["title"], document.source.title) for known, document, _ in rows))
    table("publisher", Counter("stated" if document.source.publisher else "none" for _, document, _ in rows))
    table("dropped", Counter(span.reason for _, document, _ in rows for span in document.dropped))
    sizes(rows, seconds)
    kept, gone = rates()
    wrong = [line for line in labelled_lines() if line.is_furniture != line.is_dropped]
    print(f"labelled pages   article lines kept {kept:.1%}, furniture dropped {gone:.1%}")
    for line in wrong:
        print(f"    {'lost' if line.is_dropped else 'left'}  {line.page}: {line.text.strip()[:80]}")


def prepared(folder: Path) -> Iterator[Row]:
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        known: Known = json.loads(line)
        path = folder / "files" / f"{known['id']}.txt"
        for raw in read(path, path.name, str(path)):
            if isinstance(raw, RawDocument):
                yield (known, *prepare(raw))


def verdict(known: str | None, found: str | None) -> str:
    if known == found:
        return "right" if known else "rightly none"
    return "missing" if found is None else "wrong"


def sizes(rows: list[Row], seconds: float) -> None:
    passages = [passage for _, _, found in rows for passage in found]
    sentences = sum(len(passage.sentences) for passage in passages)
    started = time.perf_counter()
    words = sum(len(tokens(document.text)) for _, document, _ in rows)
    size = sum(len(document.text.encode()) for _, document, _ in rows)
    rate = size / (time.perf_counter() - started) / 1e6
    print(f"{'documents':16} {len(rows)} in {seconds:.1f} s")
    print(f"{'passages':16} {len(passages)}, {sentences} sentences, longest {max(len(one.text) for one in passages)}")
    print(f"{'words':16} {words}, {rate:.1f} MB/s")


def table(name: str, counts: Counter[str]) -> None:
    print(f"{name:16} " + ", ".join(f"{what} {count}" for what, count in counts.most_common()))


if __name__ == "__main__":
    main()
