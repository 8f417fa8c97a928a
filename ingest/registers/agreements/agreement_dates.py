"""When something was done with an agreement: the time nearest to the act, or the date that stands in or by its name."""

import re
from collections.abc import Sequence

from ingest.registers.agreements.agreement_names import Named
from ingest.registers.draft import Told
from ingest.registers.lexicon.agreement_words import ANNIVERSARY, acts
from ingest.registers.time_and_place.when import When

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
SINCE = re.compile(
    r"(?<![^\W\d_])(?:since|until|till|depuis|desde|seit|bis|hasta|с|до|по|jusqu['’]\w+|(?:valid|runs?|applies)"
    r" (?:to|through))\s*(?:(?:the|la|le|el|zum)\s+)?"
    r"(?:(?:end|close|конца|fin|ende|final(?:es)?)\s+(?:(?:of|de|des|du)\s+)?)?$",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"(?:in force|in effect|effective|appl(?:y|ies|ied)|binding|действует|en vigueur|en vigor|in kraft)\s(?:since|from|"
    r"as of|с|depuis|desde|seit)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before the day from which an agreement is in force."""
ANOTHER_AGREEMENT = re.compile(
    r"年?的?(?:旧|舊)?[^，,。\s]{0,4}(?:协定|协议|条约|议定书|備忘錄|备忘录|協定)|\s(?:[\w-]+\s){0,2}?(?:treaty|agreement|protocol|"
    r"memorandum|accord|pact|convention)\b",
    re.IGNORECASE,
)
SINCE_THEN = re.compile(r"(?:since|depuis|desde|seit)\s", re.IGNORECASE)
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
    return min(own_times(one, named), key=lambda time: abs(time.start - act) + vague(time, act), default=None)


def vague(time: When, act: int) -> int:
    """Characters that a time known only by month or year, if not right before the act, counts as farther than a day."""
    return 0 if len(time.date) == DAY or time.end == act else NEAR_ACT


def looks_back(one: Told, act: int) -> bool:
    """Whether a sentence counts the years since an act."""
    return any(abs(match.start() - act) < ANNIVERSARY_NEAR for match in ANNIVERSARY.finditer(one.text))


def is_of_another(text: str, time: When, named: Named | None) -> bool:
    """Whether a time tells since when somebody holds an office, or is that of another agreement: "replaces the 2011
    treaty", `2011年的旧协定`."""
    if IN_FORCE.search(text[: time.start]):
        return False
    if SINCE.search(text[: time.start]) or SINCE_THEN.match(text, time.start):
        return True
    other = ANOTHER_AGREEMENT.match(text, time.end)
    return other is not None and (named is None or not named.start <= other.end() - 1 < named.end)


def own_times(one: Told, named: Named | None = None) -> Sequence[When]:
    times = [time for time in one.times() if not time.told and not is_of_another(one.text, time, named)]
    return [time for time in times if named is None or not named.start <= time.start < named.end]
