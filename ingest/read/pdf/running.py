"""Heads, feet and page numbers: what stands at the edge of several pages."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from operator import and_

from ingest.read.pdf.lines import Line
from ingest.text.blocks import ENDED

EDGE = 3
"""Lines from the top and from the bottom of a page."""
NEAR = 6.0
"""Points by which a head may move from page to page."""
NUMBER = re.compile(r"\d+")
LONE_NUMBER = re.compile(
    r"^\W*(?:[^\W\d]{1,9}\.?\s+|第)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|из|de|von|页|頁|共)\W*\d{1,4})?\W*(?:页|頁)?\W*$",
    re.IGNORECASE,
)
PRINTED = re.compile(r"^((?:https?|file)://\S+) (?:\| )?\d+/\d+$")
"""The foot that a browser puts under a printed page."""

Pages = Sequence[Sequence[Line]]


def running(pages: Pages) -> list[set[int]]:
    """For each page the places of its lines that are a head, a foot or a page number."""
    counts = Counter(key for page in pages for key in {name(page[at]) for side in edges(page) for at in side})
    few = max(2, len([page for page in pages if page]) // 4)
    found: list[set[int]] = []
    for page in pages:
        own = printed(page)
        for side in edges(page):
            heads = (
                at in own or is_number(page, at) or counts[name(page[at])] >= few + is_told(page[at]) for at in side
            )
            own |= {at for at, head in zip(side, accumulate(heads, and_), strict=True) if head}
        found.append(own)
    return found


def edges(page: Sequence[Line]) -> tuple[list[int], list[int]]:
    """The places of the highest lines of a page, and of the lowest; the outermost first."""
    by_height = sorted(range(len(page)), key=lambda at: page[at].top)
    return by_height[:EDGE], by_height[: -EDGE - 1 : -1]


def name(line: Line) -> tuple[str, int]:
    """What a head has in common on all pages: its words, and about where it stands."""
    text = line.text if is_told(line) else NUMBER.sub("#", line.text.casefold())
    return text, round(line.top / NEAR)


def is_told(line: Line) -> bool:
    """Whether a line ends as sentences do: it is a head only if it is the same, word for word, more often."""
    return ENDED.search(line.text) is not None


def is_number(page: Sequence[Line], at: int) -> bool:
    """A number alone under or over the text."""
    heights = [line.top for line in page]
    return (
        LONE_NUMBER.match(page[at].text) is not None and len(page) > 2 and page[at].top in (min(heights), max(heights))
    )


def printed(page: Sequence[Line]) -> set[int]:
    """The lines that a browser adds: date and title above, address and number below."""
    low = max(range(len(page)), key=lambda at: page[at].top, default=None)
    if low is None or not PRINTED.match(page[low].text):
        return set()
    high = min(range(len(page)), key=lambda at: page[at].top)
    return {low, high} if NUMBER.match(page[high].text) else {low}


def address(pages: Pages) -> str | None:
    """The address that a browser printed under the pages."""
    feet = (PRINTED.match(line.text) for page in pages for line in page)
    return next((foot.group(1) for foot in feet if foot and foot.group(1).startswith("http")), None)
