"""Evidence of a register as citations: the sentences themselves, cut out of the stored texts."""

from collections.abc import Iterable
from functools import lru_cache

from assistant.conversation import Citation
from ingest.documents import Source
from ingest.library.library import Library
from ingest.registers.facts import Span

Evidence = tuple[Source, Span]


class Citer:
    """Reads each text once, however many sentences of it are cited."""

    def __init__(self, library: Library) -> None:
        self._text = lru_cache(maxsize=500)(lambda document, version: text_of(library, document, version))

    def citations(self, evidence: Iterable[Evidence]) -> list[Citation]:
        """Numbered from 1, each sentence once; none of a version that is gone."""
        found: list[Citation] = []
        for source, span in dict.fromkeys(evidence):
            if text := self._text(source.document, source.version):
                quote = text[span.start : span.end]
                found.append(Citation(len(found) + 1, source, span.start, span.end, quote))
        return found

    def sentence(self, source: Source, span: Span) -> str:
        """Empty where the version is gone."""
        return self._text(source.document, source.version)[span.start : span.end]


def text_of(library: Library, document: str, version: str) -> str:
    found = library.document(document, version)
    return found.text if found else ""
