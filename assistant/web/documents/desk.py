"""What the page of documents works with: the library, its list, and what comes in; what changes it is told onward."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from langchain_core.embeddings import Embeddings

from assistant.web.documents.form import About
from assistant.web.documents.intake import Intake
from assistant.web.documents.shelf import Shelf
from ingest.library import holdings
from ingest.library.library import Library
from ingest.library.withdraw import restore, withdraw
from ingest.settings import IngestSettings

BATCHES = 10
"""Of vectors made between two looks at what is new: some seconds of work."""


@dataclass(slots=True)
class Desk:
    """`changed` is called after every change, so that the search follows at once."""

    library: Library
    embeddings: Embeddings
    settings: IngestSettings
    changed: Callable[[], object] = lambda: None
    shelf: Shelf = field(init=False)
    intake: Intake = field(init=False)
    _finished: int = -1
    """The revision at which no vector was left to be made."""

    def __post_init__(self) -> None:
        self.shelf = Shelf(self.library)
        self.intake = Intake(self.settings)

    def start(self, changed: Callable[[], object]) -> None:
        self.changed = changed
        self.intake.start(changed)

    def finish(self) -> None:
        """Some of the vectors that an interrupted run left to be made; cheap where none are left."""
        # What stores documents comes with it, which the start of the page need not wait for.
        from ingest.index import pending

        revision = self.library.revision()
        if revision != self._finished and pending.finish(self.library, self.embeddings, BATCHES):
            self._finished = revision

    def about(self, identity: str) -> About | None:
        """Everything that the page of one document says; None for an unknown one. Raises Problem."""
        # Corrections bring the readers' parsers along, a second that the start of the page need not wait for.
        from ingest.corrections.corrections import of

        one, document = self.shelf.find(identity), self.library.document(identity)
        said = holdings.said(self.library, identity)
        return About(one, document, said, of(self.library, identity)) if one and document and said else None

    def is_searched(self, identity: str) -> bool:
        return holdings.standing(self.library, identity) == "searched"

    def title_of(self, identity: str) -> str:
        return holdings.title(self.library, identity) or identity

    def held(self) -> int:
        """How many documents are searched."""
        return holdings.count(self.library)

    def correct(self, identity: str, values: Mapping[str, str | None]) -> None:
        """None takes a correction back. Raises Problem for a value that a field cannot have."""
        from ingest.corrections.corrections import correct_all

        correct_all(self.library, identity, values, self.embeddings)
        self.changed()

    def remove(self, identity: str) -> None:
        """Raises Problem."""
        withdraw(self.library, identity)
        self.changed()

    def restore(self, identity: str) -> None:
        """Raises Problem."""
        restore(self.library, identity)
        self.changed()
