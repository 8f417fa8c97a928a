"""Looking up what was dropped at a place of a text, in a time that does not grow with the page."""

from bisect import bisect_right
from collections.abc import Iterable

from ingest.documents import Dropped


class Spans:
    """Stretches that do not overlap, by their place."""

    def __init__(self, dropped: Iterable[Dropped]) -> None:
        self.spans = sorted(dropped, key=lambda span: span.start)
        self.starts = [span.start for span in self.spans]

    def at(self, place: int) -> Dropped | None:
        """The span that `place` lies in."""
        before = bisect_right(self.starts, place) - 1
        return self.spans[before] if before >= 0 and place < self.spans[before].end else None

    def longest_between(self, start: int, end: int) -> int:
        """The length of the longest span that begins from `start` up to `end`; 0 if none."""
        found = self.spans[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]
        return max((span.end - span.start for span in found), default=0)
