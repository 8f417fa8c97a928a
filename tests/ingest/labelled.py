"""Pages whose furniture was marked by hand, and how well the lines of a page are told apart."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.clean.clean import furniture

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Line:
    page: str
    text: str
    is_furniture: bool
    is_dropped: bool


def labelled_lines() -> Iterator[Line]:
    """Every line with letters of the pages in `data/pages`, against the line numbers in `data/furniture.json`."""
    for page, numbers in json.loads((DATA / "furniture.json").read_text(encoding="utf-8")).items():
        text = (DATA / "pages" / page).read_text(encoding="utf-8")
        yield from lines(page, text, set(numbers))


def lines(page: str, text: str, numbers: set[int]) -> Iterator[Line]:
    gone = {place for span in furniture(text) for place in range(span.start, span.end)}
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        letters = [start + place for place, char in enumerate(line) if char.isalnum()]
        start += len(line) + 1
        if letters:
            dropped = sum(1 for place in letters if place in gone) * 2 > len(letters)
            yield Line(page, line, number in numbers, dropped)


def rates() -> tuple[float, float]:
    """Shares of the article's lines that are kept and of the furniture that is dropped."""
    found = list(labelled_lines())
    article = [line for line in found if not line.is_furniture]
    other = [line for line in found if line.is_furniture]
    kept = sum(1 for line in article if not line.is_dropped) / len(article)
    return kept, sum(1 for line in other if line.is_dropped) / len(other)
