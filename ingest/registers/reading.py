"""The sentences of a document with what reading them takes: the language, who is meant, the day of the report."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from ingest.documents import Document, Sentence
from ingest.registers.draft import Told
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.people.meant import Mention
from ingest.registers.people.people import mentions
from ingest.registers.people.somebody import people_among
from ingest.registers.series import names_events, series_key, sessions
from ingest.registers.time_and_place.chronology import Entry, chronology, entry_of, pieces
from ingest.registers.time_and_place.dateline import Dateline, dateline
from ingest.registers.time_and_place.when import when
from ingest.registers.time_and_place.years import iso
from ingest.text.dates import dates as iso_dates
from ingest.text.figures import Date, find_dates

ADDRESS = re.compile(r"(?<!\d)(20\d\d|19\d\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)")

YEAR_IN_ADDRESS = re.compile(r"(?<![^\W_])(?:19|20)\d\d(?![^\W_])")
"""What a page about something of that year is called: `/visit-of-the-minister-2021`."""
STAMP = re.compile(r"(?<!\d)\d{12,20}(?!\d)")
"""A number in an address long enough to hold the time that a page was written."""
PRINTED = re.compile(
    r"\b(?:published|posted|first published|publié|publicado|veröffentlicht|опубликован\w*)\b[^\n]{0,60}", re.IGNORECASE
)
DAY = len("2024-11-12")
CONTEXT = 2


def told(
    document: Document, sentences: Sequence[Sentence], read: Sequence[tuple[Mention, ...]] | None = None
) -> Iterator[Told]:
    """Every sentence as events are read from it; `read`: the mentions, where they have been read already."""
    found = mentions(document, sentences) if read is None else read
    line = dateline(document, sentences, document.source.published or day_in_address(document.source.url))
    day, guessed = report_day(document, line)
    listed = chronology(document)
    about = mechanism_named(document.source.title, document.source.language)
    number = count()
    for place, (sentence, present) in enumerate(zip(sentences, found, strict=True)):
        before = sentences[max(0, place - CONTEXT) : place]
        context = " ".join([document.source.title, *(document.text[one.start : one.end] for one in before)])
        for part in pieces(listed, sentence, document.text):
            text = document.text[part.start : part.end]
            skip = max(0, line.end - part.start) if part.start <= line.start < part.end else 0
            language = language_of(document.source.language, text)
            people = people_among([one for one in present if part.start <= one.start < part.end], document.text)
            one = Told(text, part, next(number), people, day, guessed, language, skip, line.place, context, None, about)
            yield of_entry(one, entry_of(listed, part.start)) if listed else one


def unread(document: Document, sentences: Sequence[Sentence]) -> Iterator[Told]:
    """The same of a document that cannot be read so: its sentences, of nobody and on the day of the report."""
    day, language = document.source.published, document.source.language
    for position, sentence in enumerate(sentences):
        text = document.text[sentence.start : sentence.end]
        yield Told(text, sentence, position, (), day, False, language_of(language, text))


def mechanism_named(title: str, language: str | None) -> str:
    """The mechanism that a title names without counting its sessions: what the report is of."""
    named = sessions(title, language_of(language, title))
    return next((one.title for one in named if not one.number and not one.year and names_events(one.title)), "")


def of_entry(one: Told, entry: Entry | None) -> Told:
    """A sentence of a chronology: its line's date is the day of the report that its words lean on, unless it is still
    to come."""
    if entry is None:
        return one
    opens = max(one.skip, entry.body - one.sentence.start) if one.sentence.start < entry.body else 0
    day = entry.time.date if one.published is None or entry.time.date <= one.published else one.published
    named = next(filter(names_events, entry.headings), None)
    heading = named or next(filter(series_key, entry.headings), entry.headings[-1])
    context = f"{heading} {one.context}"
    return replace(
        one, published=day, guessed=False, skip=opens, place=entry.place, context=context, entry=entry.time,
        heading=heading, counted=entry.counts,
    )  # fmt: skip


def day_in_address(url: str | None) -> str | None:
    """The day that a web address files a page under: `/2019/12/03/`, `2019-12-03`, `20191203`."""
    match = ADDRESS.search(url or "")
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return None


BOUNDS = re.compile(
    r"\b(?:until|till|since|from|before|by|до|с|к|bis|seit|depuis|jusqu['’]en|desde|hasta)\s$|[至到自从]$",
    re.IGNORECASE,
)
"""Before a year up to which, or since which, something was so: not that of the report."""
RANGE = re.compile(r"\s?(?:[-–—~至到]|to|по|à|bis|a)\s?(?:19|20)\d\d")
RANGED = re.compile(r"(?:19|20)\d\d年?\s?(?:[-–—~至到]|to|по|à|bis|a)\s?$")
"""Behind or before one of the two years of a plan."""


def report_day(document: Document, line: Dateline) -> tuple[str | None, bool]:
    """The day that weekdays lean on; where none is known the only year that the text speaks of, which is a guess."""
    if line.published:
        return line.published, False
    dates = find_dates(document.text)
    printed = PRINTED.search(document.text)
    days = [one.iso for one in iso_dates(printed.group()) if len(one.iso) == DAY] if printed else []
    if days:
        return days[0], False
    years = {one.year for one in dates if one.year}
    if printed and (day := day_of_weekday(printed.group(), years)):
        return day, True
    if stamped := day_in_stamp(document.source.url, {(one.month, one.day) for one in dates if one.month and one.day}):
        return stamped, False
    years = {one.year for one in dates if one.year and one.month}
    years = years or {int(year) for year in YEAR_IN_ADDRESS.findall(document.source.url or "")}
    years = years or {one.year for one in dates if one.year and not is_bound(one, document.text)}
    return (f"{years.pop():04}", True) if len(years) == 1 else (None, False)


def is_bound(one: Date, text: str) -> bool:
    """Whether a year is one up to which, from which or for which something is: no year of the report."""
    return bool(BOUNDS.search(text[: one.start]) or RANGE.match(text, one.end) or RANGED.search(text[: one.start]))


def day_of_weekday(text: str, years: Collection[int]) -> str | None:
    """The day that a line gives without its year, "Friday, 24 May", in the year told of in which it is that weekday."""
    for one in find_dates(text):
        for year in years if not one.year else ():
            day = iso(year, one.month, one.day) or ""
            rest = f"{text[: one.start]}\x00{text[one.end :]}"
            if len(day) == DAY and any(other.date == day for other in when(rest, day)):
                return day
    return None


def day_in_stamp(url: str | None, told: Collection[tuple[int | None, int | None]]) -> str | None:
    """The day in a long number of an address, `...240820163918...`, if the text speaks of this very day and month."""
    for stamp in STAMP.findall(url or ""):
        for place in range(len(stamp) - 5):
            year, month, day = (int(stamp[place + skip : place + skip + 2]) for skip in (0, 2, 4))
            if (month, day) in told and 0 < year < 70:
                return f"20{year:02}-{month:02}-{day:02}"
    return None
