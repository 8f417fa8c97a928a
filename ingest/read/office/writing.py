"""The text of a document as it is put together from what is in the file."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.office.outline import Item, Paragraph
from ingest.read.office.properties import Properties, shown
from ingest.read.office.table import lines
from ingest.read.visible import visible

MOST_HIDDEN = 200
# A blank line keeps a paragraph, an item or a row apart from the next one whatever they look like.
APART = "\n\n"


@dataclass(slots=True)
class Writing:
    """Paragraphs on pages; `pages` stays empty for what has none."""

    pages: list[list[str]] = field(default_factory=list)
    paged: bool = False
    hidden: list[str] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    title: str | None = None
    count: int = 0
    length: int = 0

    def page(self) -> None:
        """A new page, slide or sheet begins, which may stay empty."""
        self.pages.append([])
        self.paged = True

    def add(self, items: Iterable[Item]) -> None:
        for paragraph in lines(tuple(items)):
            self.line(paragraph)

    def line(self, paragraph: Paragraph) -> None:
        text = paragraph.text.strip()
        if not text:
            return
        if not self.pages:
            self.pages.append([])
        first = not any(self.pages)
        if paragraph.kind == "title" or (first and paragraph.kind == "heading"):
            self.title = self.title or " ".join(text.split())
        self.pages[-1].append(f"• {text}" if paragraph.kind == "item" else text)
        self.count += 1
        self.length += len(text)

    def hide(self, text: str) -> None:
        if shown := " ".join(text.split()):
            self.hidden.append(shown)

    def note(self, sentence: str) -> None:
        self.notes[sentence] = None

    def clear(self) -> None:
        """Begin again on the page that has been reached, after what was written has become a document."""
        self.pages = [[] for _ in self.pages]
        self.hidden.clear()
        self.notes.clear()
        self.count = self.length = 0

    def hidden_so_far(self) -> tuple[str, ...]:
        """What was hidden since this was last asked."""
        found = capped(dict.fromkeys(self.hidden))
        self.hidden.clear()
        return found

    def document(self, origin: str, file: str, said: Properties) -> RawDocument:
        """The document. Raises Problem if it shows no text."""
        text, starts, invisible = self.joined()
        if not text.strip():
            raise Problem(self.empty())
        return RawDocument(
            origin=origin,
            file=file,
            text=text,
            title=(self.title and shown(self.title)) or said.title,
            author=said.author,
            language=said.language,
            hidden=capped(dict.fromkeys([*self.hidden, *invisible])),
            pages=starts if self.paged else (),
            notes=tuple(self.notes),
            structured=True,
        )

    def joined(self) -> tuple[str, tuple[int, ...], list[str]]:
        parts: list[str] = []
        starts: list[int] = []
        invisible: list[str] = []
        length = 0
        for page in self.pages:
            shown, found = visible(APART.join(page))
            invisible += found
            starts.append(length)
            if shown:
                parts.append(shown)
                length += len(shown) + len(APART)
        text = APART.join(parts)
        return text, tuple(min(start, len(text)) for start in starts), invisible

    def empty(self) -> str:
        if self.hidden:
            return "all of its text is hidden; make it visible and save it again."
        return "it holds no text, perhaps only pictures; they would need text recognition first."


def capped(hidden: Iterable[str]) -> tuple[str, ...]:
    found = tuple(hidden)
    if len(found) <= MOST_HIDDEN:
        return found
    return (*found[:MOST_HIDDEN], f"(and {len(found) - MOST_HIDDEN} more)")
