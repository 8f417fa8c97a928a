"""What a reader process hands over: a document with its passages, and what was derived from it."""

from dataclasses import dataclass, field, replace

from ingest.documents import Document, Passage, Source
from ingest.registers.facts import Facts

RULES = 1
"""Grows when the same text would get another sketch, or two texts another verdict: all are then compared anew."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What finds reprints of a text: a sample of it, and the news agency that it names as its source."""

    rules: int = 0
    prints: tuple[int, ...] = ()
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Derived:
    """Worked out of a document and kept beside it; `extractor` numbers the rules that found the facts."""

    extractor: int = 0
    facts: Facts = field(default_factory=Facts)
    sketch: Sketch = field(default_factory=Sketch)
    notes: tuple[str, ...] = ()
    """What went wrong, each a sentence."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with its passages, where it came from, and what was derived from it, if that was done."""

    origin: str
    document: Document
    passages: tuple[Passage, ...]
    derived: Derived | None = None

    def named(self, document: str) -> "Prepared":
        """The same under the id the library gives it."""
        source = replace(self.document.source, document=document)
        return replace(self, document=replace(self.document, source=source)).under(source)

    def under(self, source: Source) -> "Prepared":
        """The same with passages that stand under another description, as a person corrected it."""
        return replace(self, passages=tuple(replace(passage, source=source) for passage in self.passages))
