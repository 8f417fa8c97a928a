"""Passages for tests of answers: made from plain sentences, with offsets as ingest makes them."""

from assistant.conversation import Citation, Found
from ingest.documents import Passage, Sentence, Source, fingerprint


def source(
    title: str = "A page",
    publisher: str | None = "The Paper",
    published: str | None = None,
    language: str | None = None,
) -> Source:
    return Source(fingerprint(title)[:16], "0" * 64, "page.txt", None, title, publisher, published, language, None)


def passage(*sentences: str, start: int = 100, of: Source | None = None) -> Passage:
    """A passage of these sentences, one space between them, that begins at `start` of its document."""
    spans, place = [], start
    for sentence in sentences:
        spans.append(Sentence(place, place + len(sentence)))
        place += len(sentence) + 1
    return Passage(of or source(), start, place - 1, " ".join(sentences), tuple(spans))


def found(*sentences: str, of: Source | None = None) -> Found:
    return Found(passage(*sentences, of=of), 1.0)


def citation(
    quote: str,
    *,
    title: str = "A page",
    publisher: str | None = "The Paper",
    published: str | None = None,
    language: str | None = None,
) -> Citation:
    return Citation(1, source(title, publisher, published, language), 0, len(quote), quote)
