"""Where a paragraph begins, from the places of its lines alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ingest.read.pdf.columns import CELLS
from ingest.read.pdf.lines import WIDE, Line
from ingest.text.blocks import BULLET, ENDED, TAIL

LEADING = 1.35
"""A step between lines of so many usual ones is the space between two paragraphs."""
INDENT = 0.7
"""In heights of the line."""
OTHER_TYPE = 1.2
SLACK = 0.1
"""Of the width of the column: how exact its right edge is known."""
NEIGHBOURS = 4
OPEN = ("-", "\u2010", ",", "，", "、", "–", "—")
# 3.1 Contents . . . . . . 12
LEADERS = re.compile(r"(?:[.…·]\s?){5,}\s*\d*$")
STOPS = (":", "：", ";", "；")
FIRST_WORD = re.compile(rf"[{WIDE}]|[^\s{WIDE}]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A line and the column it stands in."""

    line: Line
    left: float
    right: float
    step: float
    """The usual distance from one line to the next on its page."""


def placed(page: Sequence[Line]) -> list[Place]:
    steps = [after.bottom - before.bottom for before, after in pairwise(page) if after.bottom - before.bottom > 0]
    near = [step for step in steps if step < 3 * median(line.height for line in page)]
    # Not the median: on a page of paragraphs of one line most steps lie between two of them.
    step = sorted(near)[len(near) // 4] if near else 0.0
    return [Place(line, *column(page, at), step) for at, line in enumerate(page)]


def column(page: Sequence[Line], at: int) -> tuple[float, float]:
    """The edges of the lines near by that stand over or under a line."""
    line = page[at]
    around = page[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
    near = [other for other in around if is_over(line, other) and not in_other_type(line, other)]
    return min(other.left for other in near), max(other.right for other in near)


def is_over(line: Line, other: Line) -> bool:
    shared = min(line.right, other.right) - max(line.left, other.left)
    return shared >= 0.5 * min(line.right - line.left, other.right - other.left)


def in_other_type(one: Line, other: Line) -> bool:
    return max(one.height, other.height) > OTHER_TYPE * min(one.height, other.height)


def begins(before: Place, place: Place) -> bool:
    """Whether a paragraph begins with this line."""
    one, other = before.line, place.line
    if in_other_type(one, other) or CELLS in one.text or CELLS in other.text:
        return True
    follows = other.top > one.top and is_over(one, other)
    if follows and other.bottom - one.bottom > LEADING * place.step > 0:
        return True
    if not follows:
        return not (
            goes_over(one) and (one.text.endswith(OPEN) or other.text[0].islower() or not is_short(before, other))
        )
    return begins_below(before, place)


def begins_below(before: Place, place: Place) -> bool:
    """For a line at the usual distance under another."""
    one, other = before.line, place.line
    if LEADERS.search(one.text[-TAIL:]):
        return True
    centred = abs((one.left + one.right) - (other.left + other.right)) < other.height / 2
    if centred and abs(one.left - other.left) > other.height / 4:
        return False
    if BULLET.match(other.text) and (not goes_over(one) or one.text.endswith(STOPS) or is_short(before, other)):
        return True
    indented = other.left - place.left > INDENT * other.height and one.left - place.left < INDENT * other.height
    return (indented and not one.text.endswith(OPEN)) or is_short(before, other)


def goes_over(line: Line) -> bool:
    """Whether the sentence is not at its end."""
    return ENDED.search(line.text[-TAIL:]) is None


def is_short(before: Place, other: Line) -> bool:
    """Whether the next line's first word had room on the line before, by much or after the end of a sentence."""
    line = before.line
    if line.text.endswith(OPEN[:2]):
        return False
    word = FIRST_WORD.match(other.text)
    wide = (other.right - other.left) / max(len(other.text), 1) * (len(word.group()) + 1 if word else 1)
    room = before.right - line.right
    return room > wide and (not goes_over(line) or room > wide + SLACK * (before.right - before.left))
