"""The dateline of a report, `MOSCOW, Dec. 2 (Xinhua)`: where and when it was written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, WEEKDAYS
from ingest.registers.time_and_place.when import when

NO_PLACE = FUNCTION_WORDS | WEEKDAYS
OPENING = 3
"""Sentences from the top in which a dateline may stand; headlines come first."""
TOO_FAR = 45
"""Days between a dateline and the date of a page, above which the dateline's year was not meant."""
PLACE = r"(?P<place>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2})"
FRONT = (
    r"^[^\w(\[]*(?!(?:VIDEO|PHOTOS?|UPDATED?|WATCH|LIVE|OPINION|ANALYSIS|EXCLUSIVE|BREAKING|CORRECTION|CORRECTED|NOTE|"
    r"MODERATOR|SPONSORED|ФОТО|ВИДЕО)\b)"
)
"""Before the place: no bracket, in which a note would stand, and no word for what kind of report it is."""
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # BEIJING, Nov. 14 (Xinhua) -- ; МОСКВА, 13 ноября. /ТАСС/ ; Baku. 10 November. REPORT
        rf"(?P<line>{FRONT}{PLACE}(?:/{PLACE[10:-1]})?[,.:]\s*(?P<date>[^()/—–\n]{{0,20}}\d[^()/—–\n]{{0,12}}?)"
        r"\.?\s*(?:[(/](?!hora|heure|ora|local)[^()/]{2,60}[)/]|--|[—–]|[.:-]\s|-(?=[^\W\d_])))",
        # SHANGHAI (UrduPoint News / Sputnik - 04th December, 2019)
        rf"(?P<line>{FRONT}(?=[^\W\d_]*[A-ZА-ЯЁ]{{3}}){PLACE}\s+[(（](?P<date>[^()（）]{{3,80}})[)）])",
        # بكين 13 يناير 2010 (شينخوا) ; أبوظبي في 22 مايو / وام /
        r"(?P<line>^\W*(?P<place>[ء-ي]+(?: (?!في )[ء-ي]+)?)،? (?:في )?"
        r"(?P<date>\d{1,2} [ء-ي]{3,}(?: \d{4})?)\s*[(/][^()/\n]{2,20}[)/])",
        # 20th September 2022 – (Fuzhou)
        rf"(?P<line>^\W*(?P<date>\d[^()（）\n]{{5,28}}?)\s*[–—-]+\s*[(（]{PLACE}[)）])",
        # 新华社北京12月2日电
        r"(?P<line>[^\s,，。]{1,6}(?:社|网|報|报)(?P<place>[^\W\d_]{2,6}?)(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[电電讯訊])",
        # DUSHANBE -- ; MOSCÚ.- ; BEIJING:
        rf"(?P<line>{FRONT}(?P<place>"
        r"[A-ZÀ-ÞА-ЯЁ]{4,}(?:[ -][A-ZÀ-ÞА-ЯЁ]{2,}){0,2})(?P<date>)(?:\s(?:--|[-–—])\s|\.-\s|:\s(?=[A-ZÀ-ÞА-ЯЁ])|"
        r"\.(?=\s+[A-ZÀ-ÞА-ЯЁ][^\W\d_]*[a-zà-ÿа-яё]|$)))",
        # Hanoi (VNA) –
        rf"(?P<line>{FRONT}{PLACE}\s*[(/][^()/\d]{{2,40}}[)/](?P<date>)\s*[-–—:.])",
    )
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`start` to `end` of the document's text; `place` as written, `published` the day of writing, ISO 8601."""

    start: int
    end: int
    place: str | None
    published: str | None


def dateline(document: Document, sentences: Sequence[Sentence], published: str | None) -> Dateline:
    """The report's own dateline, or nothing but the day `published` where it has none."""
    for sentence in sentences[: OPENING * 2]:
        text = document.text[sentence.start : min(sentence.end, sentence.start + 160)]
        for pattern in PATTERNS:
            if (match := pattern.search(text)) and (found := read(match, published)):
                return replace(
                    found, start=sentence.start + match.start("line"), end=sentence.start + match.end("line")
                )
    return Dateline(0, 0, None, published)


def read(match: re.Match[str], published: str | None) -> Dateline | None:
    times = when(match["date"], published) if match["date"] else ()
    if match["date"] and not times and not re.search(r"[A-ZА-Я]{3}", match["place"]):
        return None
    place = match["place"].strip(" .,")
    if len(place) < 2 or place[0].islower() or place.split()[0].casefold() in NO_PLACE:
        return None
    return Dateline(0, 0, capitalised(place), written(times[0].date, published) if times else published)


def written(day: str, published: str | None) -> str:
    """The dateline's day, unless it lies so far from the page's date that it is no day of writing."""
    if published is None or len(published) < 10 or len(day) < 10:
        return published or day
    return day if abs((date.fromisoformat(day) - date.fromisoformat(published)).days) <= TOO_FAR else published


def capitalised(place: str) -> str:
    return place.title() if place.isupper() else place
