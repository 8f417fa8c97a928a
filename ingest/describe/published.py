"""The date of publication that a text states; dates of events, page clocks and other stories' dates are none."""

import re
from collections.abc import Sequence
from datetime import date

from ingest.clean.furnishing import (
    SIGNED_BY,
    TIME,
    bare,
    is_byline,
    is_interface,
    is_marked,
    is_menu,
    opens_list,
    words_of,
)
from ingest.clean.layout import is_timeline
from ingest.clean.reasons import NOTICE, OTHERS, TICKER
from ingest.describe.evidence import agrees, bears_out
from ingest.describe.lines import Line, days, in_lists, unwrapped
from ingest.describe.page_clock import of_page
from ingest.documents import Dropped
from ingest.text.blocks import Block, count
from ingest.text.dates import Found, dates, readings
from ingest.text.figures import find_dates
from ingest.text.page_words import PUBLISHED_LABELS, either, words
from ingest.text.spans import Spans

LABELLED = re.compile(
    rf"(?<![^\W\d_])(?:{either(PUBLISHED_LABELS)}|rev(?:ised|ision|\.))\s*(?:on|at|le|el|il|am|em|в|في)?\s*[:：]?\W*"
    r"(?:in\s+[^\d.!?]{2,40},\s*)?$",  # Published in The Daily Post, January 21st, 2025
    re.IGNORECASE,
)
# Behind which a line says another thing: at its start, or as another part of it.
APART = re.compile(r"(?:^|[|·•]|\s-|\s\s)[\s|·•–—(\[（【-]*$")
REVISED = re.compile(r"[)）\]]\s*(?:\.|$)")
"""Draft for discussion (rev. 30 Sept 2020). Please send corrections."""
# MOSCOW, (AGENCY - date) ... ; 20th September 2022 - (Fuzhou) ... ; Beijing: 28 June 2021 (TDI) ...
PLACE = re.compile(r"\W*(?:[A-Z\u0410-\u042f][\w.'’-]*[\s/,.:()@–—-]*){0,8}(?:/\s*)?")
AFTER_DATELINE = re.compile(
    r"\s*(?:\)|(?:,\s+[A-Z\u0410-\u042f][^\s,]*(?:\s+[A-Z\u0410-\u042f][^\s,]*){0,3}\s+)?[-–—]{1,2}\s"
    r"|[.,:]?\s*\([A-Z\u0410-\u042f][^)]{1,40}\)\.?\s*[:–—-]|\.?\s*/[A-Z\u0410-\u042f][^/]{1,30}/)"
)
# Of a page on paper: № 196, 26.10.2018, стр. 5; 3. März 2020, S. 7; 2019年12月03日 第 01 版
PRINTED = re.compile(r"(?<!\w)(?:стр|с|pp?|pg|page|seite|s|pág|pag)\.?\s*[a-z]?\d{1,3}(?!\w)|\d\s*版", re.IGNORECASE)
OWN = re.compile(
    rf"{PRINTED.pattern}|(?<!\w)(?:author|by|автор|autor|auteur|von|par|por|di)\b:? [A-Z\u0410-\u042f]|"
    r"(?<!\w)\d{1,2}[ -](?:min\w*|мин\w*)(?!\w)",
    re.IGNORECASE,
)
"""Whose a date is: of a page on paper, of an author, of an article that takes three minutes to read."""
CITY = r"[A-ZÀ-Þ\u0410-\u042f][\w'’-]+(?: [A-ZÀ-Þ\u0410-\u042f][\w'’-]+)?"
IN_FIGURES = r"\d{1,2}[./]\d{1,2}[./](?:20)?\d\d"
CITY_AND_DAY = re.compile(rf"{CITY}, (?P<behind>{IN_FIGURES})|(?P<before>{IN_FIGURES}), {CITY}")
"""Dushanbe, 21.09.2018; 11.01.22, Tashkent"""
SENTENCE_OF_ITS_OWN = re.compile(r"\s*(?:г|года)?\.\s+[A-ZÀ-Þ\u0410-\u042f«“\"]")
"""6 May 2020. Operation Silk Net ...; Москва, 19 ноября 2025 г. Генеральный прокурор ..."""
# What stands below an article's own date; a page's clock stands above a menu.
SHARING = words(
    "share shares tweet print printable e-mail listen email comment comments save поделиться распечатать комментарии "
    "partager imprimer compartir teilen merken drucken condividi paylaş شارك مشاركة طباعة"
)
HEAD, DATELINES, TAIL, LABELS, DAY = 12, 4, 3, 14, len("2019-12-02")
TOLD, LEAD = 4, 300
"""Paragraphs, and characters of each, in which a report says what happened when."""


def published(text: str, dropped: Sequence[Dropped], language: str | None = None, titled: bool = False) -> str | None:
    """ISO 8601 as precise as it is stated, or None; `titled`: the title is known, and may not stand in the text."""
    others, notices = (
        Spans(span for span in dropped if span.reason in reasons) for reasons in ({OTHERS, TICKER}, {NOTICE})
    )
    shown = unwrapped(text)
    whose = [block for block in shown if others.at(block.start) is None and not of_page(block)]
    american = language == "en"
    listed = in_lists(shown, american)
    own = [block for block in whose if notices.at(block.start) is None and block.start not in listed]
    starts = {block.start for block in own}
    lines = [Line(block, block.start not in starts) for block in shown]
    stated = labelled(whose, american) or byline(lines, text, american) or imprint(lines, text, american)
    stated = stated or below_title(lines, text, american, titled)
    stated = stated or dateline(own, american) or signature(own, american)
    if stated and len(stated) == DAY:
        return stated
    borne_out = corroborated(own, american)
    return borne_out if borne_out and borne_out.startswith(stated or "") else stated


def labelled(lines: list[Block], american: bool) -> str | None:
    """`Published: ...`, `Updated ...`, `发布时间:...` at the start of a line or of what stands apart on a short one."""
    for block in lines:
        for found in dates(block.text[:LEAD], american):
            label = LABELLED.search(block.text[: found.start])
            if label and (is_byline(block) or stands_apart(block, label.start(), found.end)):
                return found.iso
    return None


def stands_apart(block: Block, start: int, end: int) -> bool:
    """Whether a label with its date is a part of a line by itself, or closes a short statement in brackets."""
    if found := APART.search(block.text, 0, start):
        return found.start() == 0 or not block.prose
    return block.words <= LABELS and block.text[start - 1] in "(（[" and REVISED.match(block.text, end) is not None


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


def imprint(lines: list[Line], text: str, american: bool) -> str | None:
    """The date of a line above the article that says whose that is: of a city, an author, a page on paper, a reader."""
    for line in lines[: next((place for place, line in enumerate(lines[:HEAD]) if told(line.block)), HEAD)]:
        block = line.block
        found = days(block.text, american)
        is_own = OWN.search(block.text) or SHARING.intersection(words_of(block.text))
        if len(found) == 1 and is_own and block.words <= 2 * HEAD and is_apart(block, found[0]):
            return found[0].iso if agrees(found[0].iso, text) else None
        day = CITY_AND_DAY.fullmatch(block.text.strip())
        written = (day["before"] or day["behind"]) if day else ""
        meant = {one.iso for one in dates(written, american)} or readings(written)
        if len(meant) == 1 and agrees(min(meant), text):
            return min(meant)
    return None


def is_told_of(block: Block) -> bool:
    """Whether a line says by more than its date whose that is: of an author, or of a page on paper."""
    text = block.text
    return is_marked(block) or bool(SIGNED_BY.match(text) or PRINTED.search(text))


def dated(block: Block, american: bool) -> Found | None:
    """The one date of a line that says little else; not one glued to other letters or digits."""
    if not is_byline(block):
        return None
    told = days(block.text, american) or short(block)
    if block.text.count("|") > 1 and len(told) > 1:
        return None  # a row of a table
    return next((found for found in told if found.start == 0 or not block.text[found.start - 1].isalnum()), None)


def short(block: Block) -> tuple[Found, ...]:
    """The day that a line with a time of day gives with two figures of its year, where they can be read in one way."""
    meant = readings(block.text) if TIME.search(block.text) else frozenset[str]()
    return (Found(0, len(block.text), min(meant)),) if len(meant) == 1 else ()


def stands_alone(lines: list[Line], place: int) -> bool:
    """Whether a bare date stands by the article and not by a menu: a paragraph, headline or byline follows."""
    day = lines[place].block
    if place + 1 >= len(lines) or lines[place + 1].foreign or count(bare(day.text)) > TAIL:
        return False
    if SHARING.intersection(words_of(lines[place + 1].block.text)) and not day.bullet:
        return True
    following = next((line.block for line in lines[place + 1 :] if not opens_list(line.block)), lines[place + 1].block)
    if following.prose and is_timeline([line.block for line in lines]):
        return False
    if following.prose or (is_byline(following) and not following.bullet):
        return True
    if following.words > HEAD // 2:
        return not is_menu(day)  # above a headline a date among labels may be the page's clock
    return not bare(day.text) and leads_in(day, lines[place + 1 : place + 3])


def leads_in(day: Block, below: list[Line]) -> bool:
    """Whether nothing but a short headline or the name of a section stands between a date and the first paragraph."""
    if not day.text[0].isalnum() or len(below) < 2 or not told(below[1].block):
        return False
    between = below[0].block
    return not (between.bullet or is_menu(between) or is_interface(between))


def dateline(lines: list[Block], american: bool) -> str | None:
    """A date with its year in what stands before the first sentence."""
    for block in [block for block in lines[:HEAD] if block.prose][:DATELINES]:
        for found in days(block.text[:160], american)[:1]:
            before = PLACE.fullmatch(block.text[: found.start].rstrip())
            if before and AFTER_DATELINE.match(block.text, found.end):
                return found.iso
            opens = before and before.group().rstrip()[-1:] in ("", ",") and len(found.iso) == DAY
            if opens and SENTENCE_OF_ITS_OWN.match(block.text, found.end):
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
    happened = [
        one for block in lines[first : first + TOLD] for one in find_dates(block.text[:LEAD]) if one.month and one.day
    ]
    for block in [block for block in lines[:first] if block.text[0] != "|"]:
        stated = {found.iso for found in dates(block.text, american) if is_apart(block, found)} | readings(block.text)
        fitting = [one for one in stated if any(bears_out(day, date.fromisoformat(one)) for day in happened)]
        if len(fitting) == 1:
            return fitting[0]
    return None
