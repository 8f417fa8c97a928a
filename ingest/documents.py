"""The types everything else speaks. Offsets are Unicode code points into `Document.text`."""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field

ID_LENGTH = 16
"""Characters of the sha256 of its text by which a new document is named."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What a reader hands over: the text of one document and what the file says of itself."""

    origin: str
    """Where the document lives, unique in a library: an absolute path, with `#id` for a line of a .jsonl file, a
    message of a mailbox or a page of a web archive, and `!member` for a file inside a .zip or attached to a mail."""
    file: str
    """The file name people see; for a line or member that of the containing file and the member's own."""
    text: str
    source_id: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    hidden: tuple[str, ...] = ()
    """Text that a reader of the page would not have seen; it is not part of `text`."""
    outside: tuple[str, ...] = ()
    """Lines that a page shows and its reader took for no part of the article; bounded, and not part of `text`."""
    author: str | None = None
    pages: tuple[int, ...] = ()
    """Where each page, slide or sheet begins in `text`; the first is page 1."""
    notes: tuple[str, ...] = ()
    """What of the file could not be read, each a sentence for the person who put it in."""
    host: str | None = None
    """Where a page was fetched from, which names a publisher where neither file nor text does."""
    structured: bool = False
    """Whether the file itself says what a paragraph, an item and a row is, so that no short line is left of a menu."""


@dataclass(frozen=True, slots=True)
class Source:
    """How a document is named in a citation; `version` is the sha256 of its canonical text."""

    document: str
    version: str
    file: str
    source_id: str | None
    title: str
    publisher: str | None
    published: str | None
    """ISO 8601, as precise as the source is: `2014-06-05`, `2014-06` or `2014`; None where it states no date."""
    language: str | None
    url: str | None
    author: str | None = None
    dated_by: str | None = None
    """Where `published` comes from: `metadata`, `text`, `url`, `file name` or `correction`."""
    pages: tuple[int, ...] = ()
    """Where each page, slide or sheet begins in the document's text; none for what has no pages."""
    publisher_by: str | None = None
    """Where `publisher` comes from: `metadata`, `text`, `url` (its host, a guess) or `correction`."""

    def page(self, place: int) -> int | None:
        """The number, from 1, of the page that a place in the text is on."""
        return bisect_right(self.pages, place) or None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A stretch of the text that is page furniture: kept in the stored text, never part of a passage."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """One version of one document. `text` is what the file said, furniture included, so that nothing is lost."""

    source: Source
    text: str
    dropped: tuple[Dropped, ...] = ()
    hidden: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    """Lines of the page that are no part of its article and not in `text`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document's body, or its headline, as offsets into the document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole sentences that follow each other: what is searched, retrieved and numbered for an answer."""

    source: Source
    start: int
    end: int
    text: str
    """Exactly `document.text[start:end]`."""
    sentences: tuple[Sentence, ...] = field(repr=False)

    @property
    def id(self) -> str:
        """The hash of document, version and place: the same passage has the same id in every library."""
        return fingerprint(f"{self.source.document}:{self.source.version}:{self.start}:{self.end}")[:32]

    def sentence_text(self, sentence: Sentence) -> str:
        return self.text[sentence.start - self.start : sentence.end - self.start]


def fingerprint(text: str) -> str:
    """The sha256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
