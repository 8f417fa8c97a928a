"""Files that are followed: what is at the paths now, and when that has come to rest."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ingest.sync.walk import walk

Seen = dict[str, tuple[int, int]]
"""Sizes and times of change, in nanoseconds, by path; sidecars among them."""
REST = 2.0
"""Seconds in which nothing may change: a file that is still being written is waited for."""
LONGEST = 60.0
"""Seconds after which a run begins even so: what goes on growing must not keep all else waiting."""


class Changes:
    """Looks at the paths when asked; `wait` sleeps, and is True once the person wants it to end."""

    def __init__(self, paths: Sequence[Path], wait: Callable[[float], bool]) -> None:
        self._paths, self._wait = paths, wait

    def now(self) -> Seen:
        found = walk(self._paths)
        return dict(filter(None, (_state(path) for path in [*found.files, *found.sidecars])))

    def after(self, known: Seen) -> Seen | None:
        """What is there once it is other than what is known and at rest; None where the person wants to end."""
        before, since = known, 0.0
        while not self._wait(REST):
            seen = self.now()
            if seen == known:
                since = 0.0
            elif seen == before or (since and time.monotonic() - since > LONGEST):
                return seen
            elif not since:
                since = time.monotonic()
            before = seen
        return None


def _state(path: Path) -> tuple[str, tuple[int, int]] | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return str(path), (state.st_size, state.st_mtime_ns)
