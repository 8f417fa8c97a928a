"""When something was done with an agreement: the time nearest to the act, or the date that stands in or by its name."""

import re
from collections.abc import Sequence

from ingest.registers.agreement_names import Named
from ingest.registers.agreement_words import ANNIVERSARY, acts
from ingest.registers.draft import Told
from ingest.registers.when import When, when

DAY = len("2024-11-12")
ANNIVERSARY_NEAR = 60
"""Characters from "signed" within which "twenty years after" says that it was long ago."""
NEAR_ACT = 120
"""Characters between an agreement and what was done with it."""
BESIDE = 25
"""Characters between a name and the date that belongs to it: "from", "signed on"."""
DATED = re.compile(
    r"\W*(?:of|from|dated|signed(?: on| in)?|от|подписанн\w+|de|del|du|vom|von|signé\w* le|firmado el|المؤرخة?|في)?\W*",
    re.IGNORECASE,
)
YEAR_BEFORE = re.compile(r"(?<![\d–-])(?P<year>(?:19|20)\d\d)(?:年の?|\s)$")


def own_date(one: Told, named: Named) -> When | None:
    """The date that tells an agreement from others: "the 2001 treaty", "Договор ... от 16 июля 2001 года"."""
    for time in own_times(one):
        gap = one.text[named.end : time.start]
        if named.end <= time.start <= named.end + BESIDE and DATED.fullmatch(gap):
            return time
    year = YEAR_BEFORE.search(one.text[: named.start])
    return When(year.start(), named.start, year["year"], None, "stated") if year else None


def act_time(one: Told, named: Named, act: int) -> When | None:
    """The time nearest to the act; none where the sentence only counts the years since."""
    if looks_back(one, act):
        extended = any(match.lastgroup == "extended" for match in acts().finditer(one.text))
        return next(iter(own_times(one, named)), None) if extended else None
    return min(own_times(one, named), key=lambda time: abs(time.start - act) + vague(time), default=None)


def vague(time: When) -> int:
    """Characters that a time known only by month or year counts as farther from the act than a day."""
    return 0 if len(time.date) == DAY else NEAR_ACT


def looks_back(one: Told, act: int) -> bool:
    """Whether a sentence counts the years since an act."""
    return any(abs(match.start() - act) < ANNIVERSARY_NEAR for match in ANNIVERSARY.finditer(one.text))


def own_times(one: Told, named: Named | None = None) -> Sequence[When]:
    times = [time for time in when(one.text, one.published) if time.start >= one.skip and not time.told]
    return [time for time in times if named is None or not named.start <= time.start < named.end]
