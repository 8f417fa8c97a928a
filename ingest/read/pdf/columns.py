"""Lines in the order they are read: columns one after the other, cells of a table side by side."""

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ingest.read.pdf.lines import Line
from ingest.text.blocks import count

Gap = tuple[float, float]
"""Where one piece of a row ends and the next begins."""
Relation = NDArray[np.bool_]
CELLS = " | "
PROSE = 3
"""Words of a line that is part of a column of text, not a cell."""
FULL = 0.75
FAR = 8
"""Heights of a line: no justified line has such gaps."""
NEAR = 2
"""Rows around one that have a gap at the same place if they are a table's."""
FEWEST = 3
"""Rows that make a gutter between two columns."""
MANY = 400
"""Lines of a page that are still ordered by columns; the order takes time and memory with the square of them."""
HANGING = re.compile(r"^(?:[•●▪■◆◦*–—-]|[(（]?\w{1,3}[.)）、])$")


def ordered(lines: list[Line]) -> list[Line]:
    """The lines of a page as they are read, cells of one row joined."""
    rows = in_rows(lines)
    gutters = columns_between(rows)
    gaps = [gaps_of(row) for row in rows]
    found: list[Line] = []
    for at, row in enumerate(rows):
        near = [gap for other in gaps[max(0, at - NEAR) : at] + gaps[at + 1 : at + NEAR + 1] for gap in other]
        found += joined(row, gutters, near)
    if not gutters or len(found) > MANY:
        return found
    return by_columns(found, gutters)


def gaps_of(row: list[Line]) -> list[Gap]:
    return [(left.right, right.left) for left, right in pairwise(row)]


def joined(row: list[Line], gutters: list[Gap], near: list[Gap]) -> Iterator[Line]:
    """Pieces that stand on one height and are no columns become one line; `near` are the gaps of the rows around."""
    piece = row[0]
    for other in row[1:]:
        gap = piece.right, other.left
        if any(overlap(gap, gutter) > 0 for gutter in gutters):
            yield piece
            piece = other
        else:
            cells = gap[1] - gap[0] > FAR * piece.height or any(overlap(gap, other) > 0 for other in near)
            piece = together(piece, other, cells)
    yield piece


def in_rows(lines: list[Line]) -> list[list[Line]]:
    """The lines that stand on one height, from left to right; rows from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.top + line.bottom) / 2):
        middle = (line.top + line.bottom) / 2
        if rows and rows[-1][0].top < middle < rows[-1][0].bottom and similar(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def similar(one: Line, other: Line) -> bool:
    return max(one.height, other.height) < 1.8 * min(one.height, other.height)


def columns_between(rows: list[list[Line]]) -> list[Gap]:
    """The gaps that have running text on both sides in several rows, each as narrow as it is anywhere."""
    sides = [(left, right) for row in rows for left, right in pairwise(row)]
    groups: list[tuple[Gap, list[Line]]] = []
    for left, right in sides:
        if not (is_prose(left) and is_prose(right)):
            continue
        gap = left.right, right.left
        same = next((place for place, (other, _) in enumerate(groups) if overlap(gap, other) > 0), None)
        if same is None:
            groups.append((gap, [left]))
        else:
            other, lefts = groups[same]
            groups[same] = (max(gap[0], other[0]), min(gap[1], other[1])), [*lefts, left]
    return [gap for gap, lefts in groups if are_full(lefts)]


def is_prose(line: Line) -> bool:
    return count(line.text) >= PROSE


def are_full(lines: list[Line]) -> bool:
    """Whether most of the lines reach about as far as the longest: lines of a text do, cells of a table do not."""
    widest = max(line.right - line.left for line in lines)
    full = sum(1 for line in lines if line.right - line.left > FULL * widest)
    return full >= FEWEST and full * 2 > len(lines)


def overlap(one: Gap, other: Gap) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])


def together(one: Line, other: Line, cells: bool) -> Line:
    between = CELLS if cells and not HANGING.match(one.text) else " "
    top, bottom = min(one.top, other.top), max(one.bottom, other.bottom)
    return Line(f"{one.text}{between}{other.text}", one.left, top, other.right, bottom)


def by_columns(lines: list[Line], gutters: list[Gap]) -> list[Line]:
    """A line comes after what stands above it, and after what is left of it across a gutter with nothing over both.

    The order of T. Breuel, "High performance document layout analysis" (2003).
    """
    left, right = (np.array([getattr(line, side) for line in lines]) for side in ("left", "right"))
    middle = np.array([(line.top + line.bottom) / 2 for line in lines])
    meets = (left[:, None] < right[None, :]) & (left[None, :] < right[:, None])
    beside = np.zeros_like(meets)
    for start, end in gutters:
        beside |= (right <= end)[:, None] & (left >= start)[None, :]
    above = middle[:, None] < middle[None, :]
    return [lines[place] for place in sorted_by((meets & above) | (beside & ~separated(meets, middle)))]


def separated(meets: Relation, middle: NDArray[np.float64]) -> Relation:
    """Whether a line that spans both stands between two lines."""
    found = np.zeros_like(meets)
    for across in np.flatnonzero(meets.sum(1) > 1):
        under = meets[across] & (middle > middle[across])
        over = meets[across] & (middle < middle[across])
        found |= (over[:, None] & under[None, :]) | (under[:, None] & over[None, :])
    return found


def sorted_by(before: Relation) -> list[int]:
    """A topological order that takes the highest free line each time, and the highest where lines wait in a circle."""
    waiting = before.sum(0)
    left = list(range(len(waiting)))
    found: list[int] = []
    while left:
        place = next((place for place in left if waiting[place] == 0), left[0])
        left.remove(place)
        found.append(place)
        waiting -= before[place]
    return found
