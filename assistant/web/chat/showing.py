"""Of several events that change one page, the newest shows; an earlier one ends before it begins."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

PAGES = 1_000
"""Open pages remembered; beyond them, the one that was used longest ago starts anew."""
PATIENCE_SECONDS = 5.0
"""How long an earlier event is waited for; it looks several times a second whether it is still wanted."""

Visit = tuple[int, bool]
"""How many conversations the page had been told to open by then, and whether something was asked in the last of them.

The page counts, since two of its requests may come in the order in which they were not sent.
"""


@dataclass(frozen=True, slots=True)
class Showing:
    """One event on a page. `left` is set when the page shows something else, `gone` when this event has ended."""

    visit: Visit
    left: threading.Event = field(default_factory=threading.Event)
    gone: threading.Event = field(default_factory=threading.Event)


class Pages:
    """The newest event of every open page."""

    def __init__(self) -> None:
        self._newest: OrderedDict[str, Showing] = OrderedDict()
        self._lock = threading.Lock()

    @contextmanager
    def show(self, page: str, visit: Visit) -> Iterator[Showing]:
        """Have the page to oneself, once the event before has let go; an event that comes late has `left` set."""
        showing = Showing(visit)
        earlier = self._replace(page, showing)
        if earlier and not showing.left.is_set():
            earlier.gone.wait(PATIENCE_SECONDS)
        try:
            yield showing
        finally:
            showing.gone.set()

    def _replace(self, page: str, showing: Showing) -> Showing | None:
        with self._lock:
            earlier = self._newest.get(page)
            if earlier and earlier.visit > showing.visit:
                showing.left.set()
                return None
            if earlier:
                earlier.left.set()
            self._newest[page] = showing
            self._newest.move_to_end(page)
            if len(self._newest) > PAGES:
                self._newest.popitem(last=False)
            return earlier
