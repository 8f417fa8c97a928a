"""How a reader with much honest work tells whoever waits for it that it is getting on."""

from collections.abc import Callable
from contextvars import ContextVar


def nobody() -> None:
    """Nobody waits: the file is read in this very process."""


waiting: ContextVar[Callable[[], None]] = ContextVar("waiting", default=nobody)


def alive() -> None:
    """Begin the time that one document may take anew.

    To be called only after a bounded amount of work, and a bounded number of times for one file.
    """
    waiting.get()()
