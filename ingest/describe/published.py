"""The date of publication that a text states; dates of events, page clocks and other stories' dates are none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.clean.furnishing import SIGNED_BY, TIME, bare, is_byline, is_marked, is_menu, opens_list, words_of
from ingest.clean.layout import is_timeline
from ingest.clean.reasons import NOTICE, OTHERS, TICKER
from ingest.describe.page_clock import of_page
from ingest.documents import Dropped
from ingest.text.blocks import Block, blocks, count
from ingest.text.dates import MONTHS, Found, dates, month_number
from ingest.text.figures import Date, find_dates
from ingest.text.page_words import PUBLISHED_LABELS, either, words
from ingest.text.spans import Spans

LABELLED = re.compile(
    rf"(?<![^\W\d_])(?:{either(PUBLISHED_LABELS)})\s*(?:on|at|le|el|il|am|em|в|في)?\s*[:：]?\W*"
    r"(?:in\s+[^\d.!?]{2,40},\s*)?$",  # Published in The Daily Post, January 21st, 2025
    re.IGNORECASE,
)
# MOSCOW, (AGENCY - date) ... ; 20th September 2022 - (Fuzhou) ... ; Beijing: 28 June 2021 (TDI) ...
PLACE = re.compile(r"\W*(?:[A-Z\u0410-\u042f][\w.'’-]*[\s/,.:()@–—-]*){0,8}(?:/\s*)?")
AFTER_DATELINE = re.compile(
    r"\s*(?:\)|[-–—]{1,2}\s|[.,:]?\s*\([A-Z\u0410-\u042f][^)]{1,40}\)\s*[:–—-]|\.?\s*/[A-Z\u0410-\u042f][^/]{1,30}/)"
)
# Of a page on paper: № 196, 26.10.2018, стр. 5; 3. März 2020, S. 7; 2019年12月03日 第 01 版
PRINTED = re.compile(r"(?<!\w)(?:стр|с|pp?|pg|page|seite|s|pág|pag)\.?\s*[a-z]?\d{1,3}(?!\w)|\d\s*版", re.IGNORECASE)
AFTER_PLACE_AND_DATE = re.compile(r"\s*(?:г\.|года\.?)\s+(?=[\u0410-\u042f])")
"""Москва, 19 ноября 2025 г. Генеральный прокурор ..."""
SENTENCE_OF_ITS_OWN = re.compile(r"\s*(?:г|года)?\.\s+[A-ZÀ-Þ\u0410-\u042f«“\"]")
"""6 May 2020. Operation Silk Net ..."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH = "|".join(name for name in MONTHS if name.isascii() and len(name) > 2)
WEEKDAY_DATE = re.compile(
    rf"\b({'|'.join(WEEKDAYS)}),?\s+({MONTH})\.?\s+(\d{{1,2}})\b(?!,?\s*(?:19|20)\d\d)", re.IGNORECASE
)
# What stands below an article's own date; a page's clock stands above a menu.
SHARING = words(
    "share shares tweet print listen email comment comments save поделиться распечатать комментарии partager imprimer"
    " compartir teilen merken drucken condividi paylaş شارك مشاركة طباعة"
)
HEAD, DATELINES, TAIL, LABELS, DAY = 12, 4, 3, 14, len("2019-12-02")
TOLD, LEAD, RECENT = 4, 300, 8
"""Paragraphs, and characters of each, in which a report says what happened when; days until it is published."""


@dataclass(frozen=True, slots=True)
class Line:
    """A block, and whether it belongs to other stories or to the site."""

    block: Block
    foreign: bool


def published(text: str, dropped: Sequence[Dropped], language: str | None = None, titled: bool = False) -> str | None:
    """ISO 8601 as precise as it is stated, or None; `titled`: the title is known, and may not stand in the text."""
    others, notices = (
        Spans(span for span in dropped if span.reason in reasons) for reasons in ({OTHERS, TICKER}, {NOTICE})
    )
    whose = [block for block in blocks(text) if others.at(block.start) is None and not of_page(block)]
    own = [block for block in whose if notices.at(block.start) is None]
    starts = {block.start for block in own}
    lines = [Line(block, block.start not in starts) for block in blocks(text)]
    american = language == "en"
    stated = labelled(whose, american) or byline(lines, text, american)
    stated = stated or below_title(lines, text, american, titled)
    return stated or dateline(own, american) or signature(own, american) or corroborated(own, american)


def labelled(lines: list[Block], american: bool) -> str | None:
    """`Published: ...`, `Updated ...`, `发布时间:...` at the start of a line or on a line that holds nothing else."""
    for block in lines:
        for found in dates(block.text[:300], american):
            label = LABELLED.search(block.text[: found.start])
            if label and (is_byline(block) or not block.text[: label.start()].strip(" \t|·•-–—([【")):
                return found.iso
    return None


def byline(lines: list[Line], text: str, american: bool) -> str | None:
    """A line above the article, or below its first paragraph, that is a date with a time, a source or an author."""
    paragraphs = bare_dates = 0
    for place, line in enumerate(lines[:HEAD]):
        paragraphs += told(line.block)
        found = None if line.foreign else dated(line.block, american)
        if found is None:
            continue
        marked = is_told_of(line.block) if paragraphs <= 1 else TIME.search(line.block.text)
        # Of several bare dates only the first can be the article's; the others head what happened on them.
        alone = paragraphs == 0 and bare_dates == 0 and stands_alone(lines, place)
        if (marked or alone) and agrees(found.iso, text):
            return found.iso
        bare_dates += 1
    return None


def is_told_of(block: Block) -> bool:
    """Whether a line says by more than its date whose that is: of an author, or of a page on paper."""
    text = block.text
    return is_marked(block) or bool(SIGNED_BY.match(text) or PRINTED.search(text))


def dated(block: Block, american: bool) -> Found | None:
    """The one date of a line that says little else; not one glued to other letters or digits."""
    if not is_byline(block):
        return None
    told = dates(block.text, american)
    if block.text.count("|") > 1 and len(told) > 1:
        return None  # a row of a table
    return next((found for found in told if found.start == 0 or not block.text[found.start - 1].isalnum()), None)


def stands_alone(lines: list[Line], place: int) -> bool:
    """Whether a bare date stands by the article and not by a menu: a paragraph, headline or byline follows."""
    if place + 1 >= len(lines) or lines[place + 1].foreign or count(bare(lines[place].block.text)) > TAIL:
        return False
    if SHARING.intersection(words_of(lines[place + 1].block.text)) and not lines[place].block.bullet:
        return True
    following = next((line.block for line in lines[place + 1 :] if not opens_list(line.block)), lines[place + 1].block)
    if following.prose and is_timeline([line.block for line in lines]):
        return False
    return following.prose or (is_byline(following) and not following.bullet) or following.words > HEAD // 2


def dateline(lines: list[Block], american: bool) -> str | None:
    """A date with its year in what stands before the first sentence."""
    for block in [block for block in lines[:HEAD] if block.prose][:DATELINES]:
        for found in dates(block.text[:160], american)[:1]:
            before = PLACE.fullmatch(block.text[: found.start].rstrip())
            if before and AFTER_DATELINE.match(block.text, found.end):
                return found.iso
            leads = before and before.group().strip() and AFTER_PLACE_AND_DATE.match(block.text, found.end)
            if leads or (
                found.start == 0 and len(found.iso) == DAY and SENTENCE_OF_ITS_OWN.match(block.text, found.end)
            ):
                return found.iso
    return None


def signature(lines: list[Block], american: bool) -> str | None:
    """`(Agency, January 29, 2002)` under the article."""
    for block in lines[-TAIL:]:
        if (
            len(block.text) < HEAD * HEAD
            and block.text[0] in "([（【"
            and block.text[-1] in ")]）】"
            and not block.prose
        ):
            for found in dates(block.text, american):
                return found.iso
    return None


def below_title(lines: list[Line], text: str, american: bool, titled: bool) -> str | None:
    """The date of a line between headline and first paragraph that says a little more: a weekday, a section, a name."""
    head = lines[: next((place for place, line in enumerate(lines[:HEAD]) if told(line.block)), 0)]
    titles = [place for place, line in enumerate(head) if is_title(line, american)]
    start = titles[0] + 1 if titles else 0 if titled else len(head)
    for line in head[start:]:
        block = line.block
        if not line.foreign and block.words <= LABELS and block.text[0] != "|" and not is_byline(block):
            for found in dates(block.text, american):
                if is_apart(block, found) and agrees(found.iso, text):
                    return found.iso
    return None


def is_apart(block: Block, found: Found) -> bool:
    """A whole date, not glued to other letters or digits."""
    return len(found.iso) == DAY and (found.start == 0 or not block.text[found.start - 1].isalnum())


def is_title(line: Line, american: bool) -> bool:
    block = line.block
    return not (line.foreign or is_menu(block) or dates(block.text, american)) and block.words > TAIL


def told(block: Block) -> bool:
    """Whether a line is a paragraph, and not a long menu or a date with its source."""
    return block.prose and not is_menu(block) and not is_byline(block)


def corroborated(lines: list[Block], american: bool) -> str | None:
    """A date at the head of the page, the site's own clock perhaps, that the report bears out: it tells of those days.

    A page that was saved weeks later shows another one.
    """
    first = next((place for place, block in enumerate(lines[:HEAD]) if told(block)), HEAD)
    days = [
        one for block in lines[first : first + TOLD] for one in find_dates(block.text[:LEAD]) if one.month and one.day
    ]
    for block in [block for block in lines[:first] if block.text[0] != "|"]:
        for found in dates(block.text, american):
            if is_apart(block, found) and any(bears_out(day, date.fromisoformat(found.iso)) for day in days):
                return found.iso
    return None


def bears_out(day: Date, stated: date) -> bool:
    """Whether what is told happened in the days before; a day without its year is of the nearest one."""
    for year in (day.year,) if day.year else (stated.year, stated.year - 1):
        try:
            if date(year, day.month or 0, day.day or 0) in (stated - timedelta(days) for days in range(-1, RECENT)):
                return True
        except ValueError:
            continue
    return False


def agrees(stated: str, text: str) -> bool:
    """Whether the weekdays in the text can be right near that date; a page's own clock often gives itself away."""
    year = int(stated[:4])
    for weekday, month, day in WEEKDAY_DATE.findall(text):
        fitting = (falls_on(year + offset, month_number(month), int(day), weekday) for offset in (-1, 0, 1))
        if not any(fitting):
            return False
    return True


def falls_on(year: int, month: int, day: int, weekday: str) -> bool:
    try:
        return WEEKDAYS[date(year, month, day).weekday()] == weekday.lower()
    except ValueError:
        return False
