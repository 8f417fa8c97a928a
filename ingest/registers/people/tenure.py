"""When an office is held by a sentence: on the day that it tells of, and from the one since which it says so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ingest.documents import Document, Sentence
from ingest.registers.people.office import Office, Presented
from ingest.registers.people.periods import periods
from ingest.registers.time_and_place.chronology import chronology, entry_of
from ingest.registers.time_and_place.when import When, when

DAY, YEAR = len("2024-05-07"), len("2024")
SINCE = re.compile(r"(?:\b(?:since|from|desde|depuis|seit|с|со)\b(?: \w{1,5})?|[自从])\s*$", re.IGNORECASE)
UNTIL = re.compile(r"(?:\b(?:until|till|hasta|jusqu['’]en|bis|до)\b(?: \w{1,5})?|[至到])\s*$", re.IGNORECASE)
OF_A_DAY = re.compile(r"\b(?:of|dated|от|du|vom)\s*$", re.IGNORECASE)
"""Before the day of what is only named: "extended the agreement of 13 October 2009"."""
SO_FAR = re.compile(r"\s*(?:起|以来|至今)")
SINCE_THEN = re.compile(r"\b(?:since then|с тех пор|depuis lors|desde entonces|seitdem|desde então)\b|此后")
CLAUSE = re.compile(r"[,;，；]| (?:and|but|и|но) |[担兼]任[^，；]{2,20}的")
"""What ends a clause in which an office is said to be held since a time."""
SENTENCE_END = re.compile(r"(?<=[^\W\d]{4}[.!?]) +(?=[^\W\d_a-zа-яё])")
CHRONICLE = 4
"""Years from which the days that a document gives are those of a chronicle."""
BORN = re.compile(
    r"\b(?:born|né[e]?|nacid[oa]|geboren|родил\w*|народив\w*|nato|nata|nascid[oa]|doğ\w+|sinh)\b|年生|出生|生于",
    re.IGNORECASE,
)
"""A line that gives the day of a birth, on which nobody held an office."""
AFTERWARDS = re.compile(r"\W*(?:after|then|later|afterwards|после|затем|потом)\b", re.IGNORECASE)
"""How a sentence opens that tells of what came after the time of its line."""
OPENING = 8
"""Characters before a time that opens its sentence."""


@dataclass(frozen=True, slots=True)
class Told:
    """`day`: the one that a sentence tells of, ISO 8601; `beginnings` and `ends`: the times since and until which
    it says something."""

    text: str
    day: str | None
    beginnings: tuple[When, ...]
    ends: tuple[When, ...]
    followed: bool = False
    """Whether it names somebody as whom another came after, on its day."""

    def since(self, office: Office, everybody: Sequence[Presented]) -> str | None:
        return self.bound(self.beginnings, office, everybody)

    def until(self, office: Office, everybody: Sequence[Presented]) -> str | None:
        return self.bound(self.ends, office, everybody)

    def bound(self, times: Sequence[When], office: Office, everybody: Sequence[Presented]) -> str | None:
        """The time since or until which the sentence says that an office was held: of all its offices the nearest."""
        offices = [other.at for one in everybody for other in one.offices if other.at is not None]
        offices += [office.at] if office.at is not None else []
        for time in times if office.at is not None else ():
            places = [at for at in offices if self.is_of(time, at, everybody)]
            if office.at == min(places, key=lambda at: len(self.between(time, at)), default=None):
                return time.date
        return None

    def is_of(self, time: When, place: int, everybody: Sequence[Presented]) -> bool:
        """Whether a time and an office stand in one clause; a name between the two begins another, as in "the minister,
        Savin, said that fewer had come since 2020"."""
        between = self.between(time, place)
        opens = time.start <= OPENING and time.end <= place
        apart = [one for one in everybody if self.text[one.end : time.start].strip(" (")]  # Savin (2009-2016)
        named = any(place < one.start < time.start for one in apart)
        return not named and not CLAUSE.search(between.lstrip(" ,，起") if opens else between)

    def between(self, time: When, place: int) -> str:
        return self.text[time.end : place] if time.end <= place else self.text[place : time.start]


def times_told(document: Document, sentence: Sentence, near: int, followed: bool = False) -> Told:
    """What a sentence tells of times: its day is the one nearest to a place in it, else the first of an undated
    document. What a comma sets behind whom another `followed` is of their own time, not of its end."""
    published, text = document.source.published, document.text[sentence.start : sentence.end]
    past = [one for one in times_in(text, published) if published is None or one.date <= published]
    beginnings = tuple(one for one in past if is_beginning(one, text))
    ends = tuple(one for one in past if UNTIL.search(text[: one.start]))
    for first, last in periods(text):
        beginnings, ends = (*beginnings, first), (*ends, last)
    for found in SINCE_THEN.finditer(text):
        before = [replace(one, start=found.start(), end=found.end()) for one in past if one.end <= found.start()]
        beginnings += tuple(before[-1:])
    bounds = [(one.start, one.end) for one in beginnings + ends]
    days = [one for one in past if len(one.date) > YEAR and not any(a <= one.start < b for a, b in bounds)]
    days = [one for one in days if not OF_A_DAY.search(text[: one.start])]
    days = [one for one in days if not followed or "," not in text[near : one.start]]
    nearest = min(days, key=lambda one: abs(one.start - near), default=None)
    return Told(text, told_on(document, sentence, nearest), beginnings, ends, followed)


def told_on(document: Document, sentence: Sentence, nearest: When | None) -> str | None:
    if line := entry_of(chronology(document), sentence.start):
        later = AFTERWARDS.match(document.text, sentence.start) is not None
        return line.time.date_end if later else line.time.date
    undated = document.source.published is None
    return nearest.date if nearest else first_day(document.text) if undated else None


def is_beginning(time: When, text: str) -> bool:
    """Whether something is told to last since a time: "since May 2014", 自2014年起."""
    return time.date_end is None and bool(SINCE.search(text[: time.start]) or SO_FAR.match(text, time.end))


@lru_cache(maxsize=64)
def first_day(text: str) -> str | None:
    """The first day or month that a document gives, in whichever calendar; none of a chronicle, which is of many, nor
    one that no sentence opens a line with: further on it is that of something earlier."""
    lines = [line for line in text.splitlines() if line.strip() and not BORN.search(line)]
    found = [one for line in lines for one in times_in(line, None) if len(one.date) > YEAR]
    years = {year for line in lines for year in BARE_YEAR.findall(line)}
    if len({one.date[:YEAR] for one in found}) >= CHRONICLE or len(years) > CHRONICLE:
        return None
    opening = (SENTENCE_END.split(line, maxsplit=1)[0] for line in lines)
    return next((one.date for line in opening for one in times_in(line, None) if len(one.date) > YEAR), None)


def times_in(text: str, published: str | None) -> list[When]:
    """The times that a text gives in figures, and days told by the report's; one without its year lies in that of the
    report."""
    found = (one for one in when(text, published) if not one.told)
    given = [
        one for one in found if is_day(one) or re.search(r"\d", text[one.start : one.end]) or is_bound(text, one.start)
    ]
    alone = [one for one in BARE_YEAR.finditer(text) if is_bound(text, one.start())]
    years = [When(one.start(), one.end(), one.group(), None, "stated") for one in alone]
    return [*given, *(one for one in years if not any(other.start <= one.start < other.end for other in given))]


BARE_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_bound(text: str, place: int) -> bool:
    """Whether a time there is one since or until which something is told."""
    return bool(SINCE.search(text[:place]) or UNTIL.search(text[:place]))


def is_day(time: When) -> bool:
    return len(time.date) == DAY and time.date_end is None
