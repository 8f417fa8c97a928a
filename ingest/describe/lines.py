"""The lines of a page, and the dates of them that tell of events and terms of office, not of the page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.text.blocks import Block, blocks
from ingest.text.dates import NAME, Found, dates

TO = r"(?:\s*[-–—]\s*|\s+(?:to|until|till|bis|по|до|au|al?)\s+)"
TERM = re.compile(
    rf"{TO}(?:\d{{1,2}}\.?\s+(?:{NAME})\b|(?:{NAME})\.?\s+\d|(?:19|20)\d\d\b(?!\s+[^\W\d_]))", re.IGNORECASE
)
TERM_BEFORE = re.compile(rf"(?:(?:19|20)\d\d{TO}|\b(?:since|from|seit|ab|depuis|desde|dal|с)\s+)$", re.IGNORECASE)
"""7 Sept 2009 - 21 May 2012 head of the city's police; 2009 to April 2011; since May 2019"""
LISTED = 3
"""Neighbouring lines with a date each that are a list of what happened."""
DATED = 40
"""Characters at the start of a line of a list that hold its date."""


@dataclass(frozen=True, slots=True)
class Line:
    """A block, and whether it belongs to other stories or to the site."""

    block: Block
    foreign: bool


def unwrapped(text: str) -> list[Block]:
    """The blocks; a headline and the byline below it, which look like one that was wrapped, are two."""
    found: list[Block] = []
    for block in blocks(text):
        start = block.start
        for line in [block.text] if block.prose else block.text.splitlines(keepends=True):
            found.append(Block(start, start + len(line.rstrip()), line.rstrip()))
            start += len(line)
    return found


def in_lists(found: Sequence[Block], american: bool) -> frozenset[int]:
    """Where the entries of a chronology start: neighbouring lines that each begin with another date."""
    listed: set[int] = set()
    run: dict[str, int] = {}
    for block in found:
        told = dates(block.text[:DATED], american)
        opens = told and not any(map(str.isalnum, block.text[: told[0].start]))
        run = {**run, told[0].iso: block.start} if opens and told[0].iso not in run else {}
        listed.update(run.values() if len(run) >= LISTED else ())
    return frozenset(listed)


def days(text: str, american: bool) -> list[Found]:
    """The dates that are not the beginning or the end of a period."""
    found = dates(text, american)
    return [one for one in found if not (TERM.match(text, one.end) or TERM_BEFORE.search(text, 0, one.start))]
