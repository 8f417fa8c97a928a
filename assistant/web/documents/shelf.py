"""The documents of the library as a list that is filtered, sorted and paged; read again when the library changes."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.web.documents.wanted import Wanted
from assistant.web.languages import language_name
from assistant.web.lists import Listed, plain
from ingest.library.holdings import Holding, holdings
from ingest.library.library import Library

MOST_OFFERED = 300
"""Publishers suggested to a person who types one."""


@dataclass(frozen=True, slots=True)
class Page(Listed[Holding]):
    """`held`: how many documents the library searches."""

    wanted: Wanted
    held: int
    languages: Sequence[str]
    publishers: Sequence[str]


@dataclass(frozen=True, slots=True)
class Read:
    """The list as it was at one revision of the library."""

    revision: int
    rows: Sequence[tuple[Holding, str]]
    """With the words that a text is looked for in."""
    languages: Sequence[str]
    publishers: Sequence[str]
    held: int


class Shelf:
    """Safe to use from several threads."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._read: Read | None = None

    def page(self, wanted: Wanted) -> Page:
        read = self.read()
        left = [one for one, words in read.rows if fits(one, words, wanted)]
        return Page(wanted, in_order(left, wanted.order, wanted.down), read.held, read.languages, read.publishers)

    def find(self, identity: str) -> Holding | None:
        return next((one for one, _ in self.read().rows if one.source.document == identity), None)

    def read(self) -> Read:
        revision = self._library.revision()
        if self._read is None or self._read.revision != revision:
            self._read = as_read(revision, holdings(self._library))
        return self._read


def as_read(revision: int, found: Sequence[Holding]) -> Read:
    searched = [one.source for one in found if one.standing == "searched"]
    publishers = Counter(source.publisher for source in searched if source.publisher)
    by_title = sorted(found, key=lambda one: (KEYS["title"](one), one.source.document))
    return Read(
        revision,
        [(one, words_of(one)) for one in by_title],
        sorted({source.language for source in searched if source.language}),
        sorted((name for name, _ in publishers.most_common(MOST_OFFERED)), key=plain),
        len(searched),
    )


def words_of(one: Holding) -> str:
    source = one.source
    said = (source.title, source.publisher, source.author, source.file, source.url, source.source_id, source.document)
    return plain("\n".join(part for part in said if part))


def fits(one: Holding, words: str, wanted: Wanted) -> bool:
    source = one.source
    return (
        in_state(one, wanted.state)
        and (not wanted.language or source.language == wanted.language)
        and (not wanted.publisher or plain(wanted.publisher) in plain(source.publisher or ""))
        and within(source.published, wanted.after, wanted.before)
        and all(word in words for word in plain(wanted.text).split())
    )


def within(published: str | None, after: str, before: str) -> bool:
    """Whether a date, as precise as it is, may lie between two days; no date lies between any."""
    if not (after or before):
        return True
    if not published:
        return False
    return published >= after[: len(published)] and (not before or published[: len(before)] <= before)


IN_STATE: dict[str, Callable[[Holding], bool]] = {
    "": lambda one: True,
    "undated": lambda one: not one.source.published,
    "unnamed": lambda one: not one.source.publisher,
    "partly": lambda one: bool(one.notes),
    "silent": lambda one: not one.passages,
    "hides": lambda one: one.hides,
    "corrected": lambda one: bool(one.corrected),
    "reprints": lambda one: one.group is not None,
}


def in_state(one: Holding, state: str) -> bool:
    if state in ("removed", "gone"):
        return one.standing == state
    return one.standing == "searched" and IN_STATE[state](one)


KEYS: dict[str, Callable[[Holding], Any]] = {
    "title": lambda one: plain(one.source.title),
    "publisher": lambda one: plain(one.source.publisher or ""),
    "published": lambda one: one.source.published or "",
    "language": lambda one: language_name(one.source.language or ""),
    "file": lambda one: plain(one.source.file),
    "passages": lambda one: one.passages,
    "reprints": lambda one: len(one.group.documents) if one.group else 0,
    "added": lambda one: one.added,
}


def in_order(found: Sequence[Holding], column: str, down: bool) -> list[Holding]:
    """By the column, and else in the order they have; what has nothing there comes last either way."""
    key = KEYS[column]
    ordered = sorted(found, key=key, reverse=down)
    return sorted(ordered, key=lambda one: key(one) == "")
