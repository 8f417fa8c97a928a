"""How a cell of Excel shows its number, and whether its text can be seen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from ingest.read.markup import Element, inside, number, stated
from ingest.read.office.shade import BLACK, SMALLEST, UNKNOWN, WHITE, colour, is_lost

T = TypeVar("T")
# The formats with a number below 164 are known by it alone: dates, times, and both.
DATES = {14, 15, 16, 17, *range(27, 32), 36, *range(50, 59)}
TIMES = {18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47}
BOTH = {22}
PERCENT = {9, 10}
NOT_SIGNS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
DAY, CLOCK = re.compile(r"[yde]|mmm", re.IGNORECASE), re.compile(r"[hs]", re.IGNORECASE)
SHOWS_NOTHING = re.compile(r"\s*;\s*;\s*(?:;\s*)?")
THEME, INDEXED = {"0": WHITE, "1": BLACK}, {"0": BLACK, "8": BLACK, "1": WHITE, "9": WHITE}
DAYS_1904 = 1462
EPOCH = datetime(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Format:
    """What a style of cells does to a number; `hidden` where it shows nothing at all."""

    day: bool = False
    clock: bool = False
    percent: bool = False
    hidden: bool = False
    on_white: bool = True

    def shown(self, value: str, days_1904: bool = False) -> str:
        """A number as it is stored, in the words of its format: dates are ISO."""
        try:
            number = float(value)
        except ValueError:
            return value
        if self.day or self.clock:
            return moment(number + (DAYS_1904 if days_1904 and self.day else 0), self) or plain(number)
        return f"{plain(number * 100)}%" if self.percent else plain(number)


def plain(number: float) -> str:
    """As Excel shows it: fifteen digits at most, no point for whole numbers."""
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    return f"{number:.15g}"


def moment(serial: float, look: Format) -> str | None:
    """Days since the end of 1899, as ISO to the second; None where no calendar reaches."""
    try:
        # Half a second forward: a day is not a whole number of binary fractions.
        found = EPOCH + timedelta(days=serial, microseconds=500_000)
    except (OverflowError, ValueError):
        return None
    day, clock = found.strftime("%Y-%m-%d"), found.strftime("%H:%M:%S").removesuffix(":00")
    if look.day and look.clock:
        return day if clock == "00:00" else f"{day} {clock}"
    return day if look.day else clock


def formats(root: Element | None) -> list[Format]:
    """By the number that cells refer to."""
    if root is None:
        return []
    custom = {stated(one, "numFmtId") or "": stated(one, "formatCode") or "" for one in root.iter("numFmt")}
    fonts, fills = root.find("fonts"), root.find("fills")
    papers = [] if fills is None else [paper(fill) for fill in fills.iterchildren("fill")]
    inks = [] if fonts is None else [ink(font) for font in fonts.iterchildren("font")]
    tiny = [] if fonts is None else [is_tiny(font) for font in fonts.iterchildren("font")]
    found: list[Format] = []
    for style in () if (styles := root.find("cellXfs")) is None else styles.iterchildren("xf"):
        font, fill = number(style, "fontId"), number(style, "fillId")
        behind = at(papers, fill, WHITE)
        lost = is_lost(at(inks, font, BLACK) or None, behind or None) or at(tiny, font, False)
        look = format_of(stated(style, "numFmtId") or "0", custom, lost)
        found.append(replace(look, on_white=behind == WHITE))
    return found


def at(found: Sequence[T], place: int, otherwise: T) -> T:
    return found[place] if 0 <= place < len(found) else otherwise


def format_of(name: str, custom: dict[str, str], lost: bool) -> Format:
    if name not in custom:
        known = int(name) if name.isdigit() else 0
        return Format(known in DATES | BOTH, known in TIMES | BOTH, known in PERCENT, lost)
    code = custom[name]
    signs = NOT_SIGNS.sub("", code).split(";")[0]
    if signs.strip().lower() == "general":
        return Format(hidden=lost)
    return Format(
        day=DAY.search(signs) is not None,
        clock=CLOCK.search(signs) is not None,
        percent="%" in signs,
        hidden=lost or SHOWS_NOTHING.fullmatch(code) is not None,
    )


def ink(font: Element) -> str:
    return colour_of(font.find("color"), BLACK)


def paper(fill: Element) -> str:
    pattern = inside(fill, "patternFill")
    if pattern is None or stated(pattern, "patternType") in {None, "none"}:
        return UNKNOWN if pattern is None else WHITE
    if stated(pattern, "patternType") != "solid":
        return UNKNOWN
    return colour_of(pattern.find("fgColor"), UNKNOWN)


def colour_of(element: Element | None, otherwise: str) -> str:
    """UNKNOWN for a colour of the theme other than its black and white."""
    if element is None:
        return otherwise
    if exact := stated(element, "rgb"):
        return colour(exact[-6:]) or UNKNOWN
    if float(stated(element, "tint") or 0) != 0:
        return UNKNOWN
    return THEME.get(stated(element, "theme") or "") or INDEXED.get(stated(element, "indexed") or "", UNKNOWN)


def is_tiny(font: Element) -> bool:
    size = font.find("{*}sz")
    try:
        return size is not None and float(stated(size, "val") or "11") <= SMALLEST
    except ValueError:
        return False
