"""How long an office was held, as lists write it: "2013 - May 2016", "(2014–2015)", 2010年8月－2012年7月."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.registers.facts import Role
from ingest.registers.time_and_place.when import When, when

YEAR = re.compile(r"(?:19|20)\d\d")
TIME = (
    rf"(?:[^\W\d_]+ of )?(?:\d{{1,2}}\.? )?(?:[^\W\d_]{{3,12}}\.? )?{YEAR.pattern}"
    r"(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?| ?(?:гг?\.|год[ау]?|р\.))?"
)
TO = r"(?:[-–—－~～]|to|until|till|and|по|до|и|bis|und|à|a|al|até|hasta|[至到])"
OPEN = r"(?:present|now|today|incumbent|heute|настоящее время|н\. ?в\.|今|actualidad|aujourd['’]hui)"
PERIOD = rf"(?P<since>{TIME})(?:\s*{TO}\s*(?:(?P<until>{TIME})|{OPEN})?)?"
BEGINNING = r"(?:(?:from|since|с|з|desde|depuis|seit|dal) )"
TERM = re.compile(
    rf"(?P<notes>(?: ?\([^)\d]*\)| ?\|[^|\d]*(?=\|))*)\s*[-–—:,(|]?\s*(?:(?:the )?(?:first|founding) [\w "
    rf"]{{3,30}}, )?{BEGINNING}?"
    rf"{PERIOD}\)?(?: \([^)]*\))?[.;]?\s*(?:\|[^\d\n]*)?$"
)
"""All that stands behind the name in its entry: a line, a row, or a part of a line."""
IN_ROW = re.compile(rf"\s*\((?:[^()\d]*,\s*)?{BEGINNING}?{PERIOD}\)")
"""Behind the name of one of a row: "Ivan Savin (2013-2015), Petr Gorev (Latvia, since 2015)"."""
LASTING = rf"(?:{BEGINNING}{TIME}|{TIME}\s*{TO}(?:\s*(?:{TIME}|{OPEN}))?)"
TERM_BEFORE = re.compile(rf"\W*(?={LASTING}){BEGINNING}?{PERIOD}\)?\s*[-–—:,|]?\s*")
"""All that stands before the name in its entry: "2013-2016 Ivan Savin"."""
ENTRY = re.compile(r"\s*(?:[·•●\n]|;(?![^()\n]*\)))\s*")
ENTRY_LENGTH = 100
TOLD = re.compile(
    rf"(?:\(|\b(?i:from|between|с|з|von|de|desde|entre|dal|zwischen|(?:in|в|en|em|nel)(?= {TIME}[-–—])) )"
    rf"(?P<since>{TIME})\s*{TO}\s*(?P<until>{TIME})"
)
"""A period that a sentence says somebody held an office for; one behind "for" may be that of a plan."""


def term_of(text: str, start: int, end: int) -> re.Match[str] | None:
    """The time that stands for all of the entry of a list with a name from `start` to `end`."""
    before, behind = ENTRY.split(text[:start])[-1], ENTRY.split(text[end:], maxsplit=1)[0]
    if found := TERM_BEFORE.fullmatch(before):
        return found if re.match(r"\W|$", behind) and len(behind) < ENTRY_LENGTH else None
    return None if any(map(str.isalpha, before)) else TERM.match(behind)


def is_entry(written: str) -> bool:
    """Whether a part of a text may be the entry of somebody with a term."""
    lasting = re.search(LASTING, written)
    return bool(lasting and len(written) < ENTRY_LENGTH and (TERM.search(written) or TERM_BEFORE.match(written)))


def held_for(role: Role, since: str, until: str | None) -> Iterator[Role]:
    """An office at the beginning and at the end of the time for which it was held, and as left then."""
    for time, left in ((since, False), (until, False), (until, True)):
        if time and not (left and YEAR.fullmatch(day_of(time))):  # of its last year somebody held it for most
            yield replace(role, former=left, as_of=day_of(time))


def day_of(written: str) -> str:
    """A time as precise as a list has it, ISO 8601."""
    found = next((time.date for time in when(written, None)), None)
    return found or YEAR.findall(written)[-1]


def periods(text: str) -> Iterator[tuple[When, When]]:
    """The beginning and the end of each period that a sentence tells of."""
    for found in TOLD.finditer(text):
        whole = When(found.start(), found.end(), day_of(found["since"]), None, "stated")
        yield whole, replace(whole, date=day_of(found["until"]))
