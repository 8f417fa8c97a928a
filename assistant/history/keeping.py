"""One turn of a conversation on its way into the history, which may be unable to keep it."""

from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from assistant.conversation import Answer
from assistant.history.history import History

NOT_KEPT = (
    "This conversation is not kept, because nothing can be written into the library: "
    "copy what you need, and make room on its disk or change its permissions."
)


class Keeping:
    """Keeps a question and its answer. `turn` counts from 1; `conversation` is None where they cannot be kept.

    `error` says why they cannot. Raises Problem where the owner has no such conversation.
    """

    def __init__(
        self, history: History, owner: str, question: str, conversation: str | None = None, turn: int | None = None
    ) -> None:
        self._history, self._owner = history, owner
        earlier = history.turns(owner, conversation) if conversation else ()
        self.turns = earlier[: turn - 1 if turn else None]
        self.turn = len(self.turns) + 1
        self.conversation = conversation
        self.error: SQLAlchemyError | None = None
        self._try(lambda: self._begin(question, turn))

    def _begin(self, question: str, turn: int | None) -> None:
        self.conversation = self.conversation or self._history.create(self._owner)
        self.turn = self._history.begin(self._owner, self.conversation, question, turn)

    def finish(self, answer: Answer) -> None:
        if conversation := self.conversation:
            self._try(lambda: self._history.finish(self._owner, conversation, self.turn, answer))

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except SQLAlchemyError as error:
            self.error = error
            self.conversation = None
