"""What the page is built from, handed over ready to use."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.conversation import Answer, Chosen, Event
from assistant.history.history import History
from assistant.registers.book import Registers
from assistant.web.chat.limits import Choices
from assistant.web.documents.desk import Desk
from ingest.documents import Document


class Answering(Protocol):
    """Answers questions, from several threads at once."""

    def answer(
        self, question: str, turns: Sequence[Answer], model: bool = True, chosen: Chosen | None = None
    ) -> Iterator[Event]: ...


class Shelf(Protocol):
    """What the page asks of the library."""

    def revision(self) -> int: ...
    def document(self, identity: str, version: str | None = None) -> Document | None: ...
    def documents(self) -> Sequence[object]: ...


class Catching(Protocol):
    """What the page asks of the search index."""

    def catch_up(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Parts:
    assistant: Answering
    library: Shelf
    index: Catching
    history: History
    model: str = "quotes"
    """`quotes`, or the chat model as provider:model."""
    examples: tuple[str, ...] = ()
    """Questions offered on an empty page."""
    choices: Callable[[], Choices] = Choices
    """What a search can be limited to."""
    desk: Desk | None = None
    """What the page of documents works with; without it there is no such page."""
    registers: Registers | None = None
    """Of the desk's library; without them there are no register pages."""


def model_label(model: str) -> str:
    """What answers, in words for the person who asks."""
    return "Quotations only" if model in ("quotes", "") else model
