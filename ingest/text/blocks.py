"""The lines of a text as a reader sees them: lines that were wrapped at a fixed width are one block again."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from ingest.text.lines import lines

IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
WORD = re.compile(rf"[{IDEOGRAPHS}]|[^\W_{IDEOGRAPHS}]+(?:['’\-.][^\W_{IDEOGRAPHS}]+)*")
CLOSERS = "\"'”’»«“」』）)\\]】》›*|\\s"
ENDED = re.compile(rf"(?:[.!?…。！？｡؟۔।][{CLOSERS}/]*|\[\d{{1,3}}\])\s*$")
# A caption may end with the name of its photographer instead of a full stop.
CREDITED = re.compile(r"\w.*[\[(（][^\[\]()（）]{2,60}[\])）]\s*\|?\s*$", re.DOTALL)
BULLET = re.compile(r"\s*(?:[-–—•·●▪■◆◦*»›>+]|\d{1,2}[.)]|[(（]\d{1,2}[)）])\s*(?=\S)")
# Before a row of a table that is a sentence of its own; rows of cells between bars end with one.
ROW = "| "
LETTERS = {
    "wide": re.compile(rf"[{IDEOGRAPHS}]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "arabic": re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
    "greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "indic": re.compile("[\u0900-\u0dff]"),
    "southeast": re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"),
    "caucasian": re.compile("[\u0530-\u058f\u10a0-\u10ff]"),
}
WIDE = LETTERS["wide"]
BEGUN = re.compile(r"\W*[^\W\d_a-zß-öø-ÿа-яё\u0600-\u08ff\u3040-\u9fff]")
# The entries of a menu or the cells of a table; a line of prose that was wrapped has none.
SIDE_BY_SIDE = re.compile(r"\S(?:[ \u3000]{3}|\s*[|›»]).*\S(?:[ \u3000]{2}|\s*[|›»])\s*\S")
# How far back from its end a line is looked at for the mark of that end.
TAIL = 80
FEWEST, NARROWEST, WIDEST = 3, 50, 110
PROSE, LONG = 5, 25


@dataclass(frozen=True)
class Block:
    """One paragraph, heading or other line: `text[start:end]`, trimmed of blank space."""

    start: int
    end: int
    text: str

    @cached_property
    def words(self) -> int:
        return count(self.text)

    @cached_property
    def terminated(self) -> bool:
        return self.ended or (CREDITED.search(self.text[-TAIL:]) is not None and self.text[0] not in "([（【")

    @cached_property
    def ended(self) -> bool:
        """Whether it closes with the mark of a sentence's end."""
        return ENDED.search(self.text[-TAIL:]) is not None

    @cached_property
    def bullet(self) -> bool:
        return BULLET.match(self.text) is not None

    @cached_property
    def row(self) -> bool:
        return is_row(self.text)

    @cached_property
    def prose(self) -> bool:
        """Whether this reads as a sentence or more, not as a heading, a label or a list of links."""
        return self.words >= LONG or (self.terminated and self.words >= PROSE)


def is_row(text: str) -> bool:
    return text.startswith(ROW) and not text.endswith(ROW.strip())


def count(text: str) -> int:
    """The words of a text, roughly; two ideographs count as one word."""
    found = WORD.findall(text)
    ideographs = sum(1 for word in found if len(word) == 1 and word > "\u303f")
    return len(found) - ideographs + (ideographs + 1) // 2


def blocks(text: str) -> list[Block]:
    """The blocks of a text in their order, without the blank ones."""
    return list(_blocks(text))


@lru_cache(maxsize=2)
def _blocks(text: str) -> tuple[Block, ...]:
    """Remembered: all who describe a page ask for its blocks, and find what was counted in them before."""
    found: list[Block] = []
    for run in runs(text):
        width = wrapped_width(text, run)
        start = run[0][0]
        for place, (begin, end) in enumerate(run):
            # The first line of all is a headline unless the whole paragraph was wrapped.
            mergeable = place + 1 < len(run) and (width or begin > 0)
            if mergeable and goes_on(text, run[place], run[place + 1], width):
                continue
            found.append(trimmed(text, start, end))
            start = run[place + 1][0] if place + 1 < len(run) else end
    return tuple(found)


def trimmed(text: str, start: int, end: int) -> Block:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Block(start, end, text[start:end])


def runs(text: str) -> list[list[tuple[int, int]]]:
    """Lines that follow each other with no blank one between, as spans."""
    found: list[list[tuple[int, int]]] = [[]]
    for start, line in lines(text):
        if line.strip():
            found[-1].append((start, start + len(line)))
        elif found[-1]:
            found.append([])
    return [run for run in found if run]


def wrapped_width(text: str, run: list[tuple[int, int]]) -> int | None:
    """The width at which a run of at least three lines was wrapped; None if its lines are paragraphs."""
    width = max(end - start for start, end in run)
    if len(run) < FEWEST or not NARROWEST <= width <= WIDEST:
        return None
    lines = [text[start:end].rstrip() for start, end in run]
    if any(SIDE_BY_SIDE.search(line) for line in lines):
        return None
    pairs = [(here, there) for here, there in pairwise(lines) if not ENDED.search(here[-TAIL:])]
    full = sum(1 for here, there in pairs if is_full(here, there, width))
    # The lines of a page's head, each of its own length, begin with capitals; those of a paragraph seldom do.
    begun = sum(1 for _, there in pairs if BEGUN.match(there))
    is_wrapped = len(pairs) * 2 >= len(run) - 1 and full * 10 >= len(pairs) * 9 and begun * 2 <= len(pairs)
    return width if is_wrapped else None


def goes_on(text: str, line: tuple[int, int], following: tuple[int, int], width: int | None) -> bool:
    """Whether a line continues on the next one."""
    here, there = text[line[0] : line[1]].rstrip(), text[following[0] : following[1]].rstrip()
    if BULLET.match(there) or there[0].isspace() or SIDE_BY_SIDE.search(here):
        return False
    if is_full(here, there, width):
        return True
    flows = there[0].islower() and here[-1] not in "|:" and not ENDED.search(here[-TAIL:])
    return (
        flows
        and len(here) >= NARROWEST - 10
        and (len(there) >= NARROWEST - 10 or ENDED.search(there[-TAIL:]) is not None)
    )


def is_full(here: str, there: str, width: int | None) -> bool:
    """Whether the next line's first word had no room left on this one; an ideograph is a word."""
    first = 1 if WIDE.match(there) else 1 + len(there.split(maxsplit=1)[0])
    return width is not None and len(here) + first > width
