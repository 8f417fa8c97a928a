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
TERM = re.compile(
    rf"(?P<notes>(?: ?\([^)\d]*\)| ?\|[^|\d]*(?=\|))*)\s*[-–—:,(|]?\s*(?:(?:from|since|с|desde|depuis|seit|dal) )?"
    rf"{PERIOD}\)?[.;]?\s*(?:\|[^\d\n]*)?$"
)
"""All that stands behind the name in its line, or its row."""
TOLD = re.compile(
    rf"(?:\(|\b(?:from|between|с|з|von|de|desde|entre|dal|zwischen) )(?P<since>{TIME})\s*{TO}\s*(?P<until>{TIME})"
)
"""A period that a sentence says somebody held an office for; one behind "for" may be that of a plan."""


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
