"""A sentence cut where it begins to tell of another event: at semicolons, sessions and days."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.registers.draft import Clause, Told
from ingest.registers.lexicon.agreement_words import kinds
from ingest.registers.meetings.units import adds
from ingest.registers.series import sessions
from ingest.registers.time_and_place.beside import BESIDE, RELATIVE_DAY, SUBORDINATE
from ingest.registers.time_and_place.when import When

SEMICOLON = re.compile(r"[;；]\s*|:\s(?=(?:he|she|they|он|она|они|il|elle|ils)\s)")
AND = re.compile(r",?\s(?:and|и|а|et|y|e|und|và)\s|[,，、]\s*|\sو")
DAY = len("2024-11-12")
BACKGROUND = re.compile(
    r"(?<!\w)(?:after|since|(?:a|one|two|three|\d+) (?:days?|weeks?|months?|years?) (?:after|before)|после того как|"
    r"с тех пор как|après que|depuis que|después de que|desde que|nachdem|seit)\s",
    re.IGNORECASE,
)
"""Between two events of which the second lies before the first."""
REPLACED = re.compile(
    r"\b(?:replac|supersed|renew|extend|prolong|amend)\w*\s[^,;.]{0,60}\b(?:of|from|dated)\s$|"
    r"\b(?:взамен|заменя\w+|продл\w+)\s[^,;.]{0,60}$",
    re.IGNORECASE,
)
"""Before the time of an older agreement in whose place a new one was signed."""
OF_ANOTHER = re.compile(rf"(?<![^\W\d_])(?:{SUBORDINATE})(?![^\W\d_])[^,;:，。]*$|(?<![^\W\d_])со?\s$", re.IGNORECASE)
"""Before the day of something else than what a sentence tells: "met A in B, where fighting had begun on Friday"."""
OF = re.compile(r"\s(?:of|from|for|dated|от|на|du|de|del|di|vom|von)\s")
NAMED_AFTER = re.compile(r"年?(?:[^\W\d_]| ){1,14}")
"""Behind the years of a plan: "the 2024-2026 cooperation plan"."""
SIGNED_ON = re.compile(
    r",\s(?:which was |что был\w? )?(?:signed|concluded|adopted|подписанн\w+|заключ[её]нн\w+|принят\w+|signée?s?|"
    r"conclue?s?|firmad[oa]s?|suscrit[oa]s?|assinad[oa]s?|firmat[oai]|(?:der|die|das) [^,]{0,30})\s[^,;:]{0,40}$"
)
"""Between an agreement and the day on which it was signed long before: ", signed in Peking on"."""
ADDED = re.compile(
    r", (?:who|whom|quien|qui|котор(?:ый|ая|ые)|der|die|che) (?:already|had|ya|había|déjà|avait|уже|schon|già)[^,;:]*$",
    re.IGNORECASE,
)
"""From what somebody met has done before to the day of that: "met A, who already came in April"."""
FRONTED = re.compile(
    r"(?:^|\.\s)\W*(?:before|ahead of|after|following|vor|nach|avant|après|antes de|después de|tras|перед|накануне|"
    r"после|prima d\w+|dopo)\s[^,;:]*$",
    re.IGNORECASE,
)
"""From the beginning of a sentence to the time of what it dates itself by: "Before the session in March A met B"."""
INSET = re.compile(r",\s(?:who|whose|which|котор\w+|qui|dont)\s[^,;:，。]*$")
"""From a relative clause to the time in it, right before the comma that closes it."""
SINCE = re.compile(r"(?<![^\W\d_])(?:since|со?|depuis|desde|seit|від|từ|منذ)\s$", re.IGNORECASE)
UNTIL = re.compile(
    r"(?<![^\W\d_])(?:until|till|до|jusqu['’]a?u?|hasta|até|bis|fino a[ld]?|đến|حتى)\s(?:(?:the|le|el|zum|dia|il)\s)?$",
    re.IGNORECASE,
)
"""Before the day on which something ends that began on another."""
FOR_YEARS = re.compile(r",? (?:for (?:an? \w+-year|(?:the next )?\w+ years?)|на (?:\w+ )?(?:года|лет|срок))(?!\w)")
"""Behind the day from which somebody holds an office, or something applies."""
SINCE_THEN = re.compile("年?[以之][来來后後]")


def clauses(told: Told, times: Sequence[When]) -> Iterator[Clause]:
    for start, end in spans(told, times):
        yield Clause(told, told.text[start:end], start)


def spans(told: Told, times: Sequence[When]) -> Iterator[tuple[int, int]]:
    start = told.skip
    marks = [*(one.span() for one in SEMICOLON.finditer(told.text, told.skip)), (len(told.text), len(told.text))]
    for (end, begins), (stop, _) in pairwise(marks):
        before, part = Clause(told, told.text[start:end], start), Clause(told, told.text[begins:stop], begins)
        if not told.opens_entry or not adds(before, part):
            yield from parts(told, start, end, times)
            start = begins
    yield from parts(told, start, len(told.text), times)


def parts(told: Told, start: int, end: int, times: Sequence[When]) -> Iterator[tuple[int, int]]:
    cuts = {*session_cuts(told, start, end), *day_cuts(told, start, end, times), *background_cuts(told, start, end)}
    for cut in sorted(cuts):
        yield start, cut
        start = cut
    yield start, end


def background_cuts(told: Told, start: int, end: int) -> Iterator[int]:
    """Before what two others did earlier: "A met B two months after C met D"."""
    for match in BACKGROUND.finditer(told.text, start, end):
        named = [(one.start - told.sentence.start, one.person.name) for one in told.people]
        before = {name for place, name in named if start <= place < match.start()}
        behind = {name for place, name in named if match.end() <= place < end}
        if before and len(behind - before) > 1:
            yield match.start()


def session_cuts(told: Told, start: int, end: int) -> Iterator[int]:
    """Between two sessions that are counted."""
    text = told.text
    places = [one.start for one in sessions(text, told.language) if one.number and start <= one.start < end]
    for before, after in pairwise(places):
        cuts = [text.rfind(sign, before, after) + 1 for sign in (",", "，", " and ", " и ")]
        if cut := max(cuts):
            yield cut


def day_cuts(told: Told, start: int, end: int, times: Sequence[When]) -> Iterator[int]:
    """Between two days of which each has somebody of its own: "met A on 23 May and B on 24 May"."""
    days = [one for one in times if start <= one.start < end and len(one.date) == DAY and not one.told]
    people = [one.start - told.sentence.start for one in told.people]
    for before, after in pairwise(days):
        cut = AND.search(told.text, before.end, after.start)
        if cut and BESIDE.search(told.text, cut.end(), after.start):
            continue
        others = [place for place in people if place >= (cut.start() if cut else after.start)]
        between = [place for place in others if place < following(days, after, end)]
        earlier = [place for place in people if start <= place < before.end or (cut and place < cut.start())]
        if cut and between and earlier:
            yield cut.start()


def following(days: Sequence[When], day: When, end: int) -> int:
    return next((one.start for one in days if one.start > day.start), end)


def is_of_another(clause: Clause, here: Sequence[re.Match[str]], time: When) -> bool:
    """Whether a time is only that since which something has been so, or of what a subordinate clause adds to an act."""
    start, end = time.start - clause.start, time.end - clause.start
    head = clause.text[: max(0, start)]
    edge = SINCE if len(time.date) < DAY else UNTIL
    lasts = edge is UNTIL and any(act.lastgroup == "exercise" for act in here)
    if (edge.search(head) and not time.date_end and not lasts) or FOR_YEARS.match(clause.text, end):
        return True
    if RELATIVE_DAY.search(head):
        return False
    if REPLACED.search(head) or is_of_agreement(clause.text, here, start, time) or SINCE_THEN.match(clause.text, end):
        return True
    before = [act.end() for act in here if act.end() <= start]
    fronted = before and FRONTED.search(head) and any(act.start() > start for act in here)
    inset = INSET.search(clause.text, 0, start) if clause.text[end:].startswith(",") else None
    if fronted or (inset and all(act <= inset.start() for act in before)):
        return True
    if not before or time.date_end is not None:
        return False
    return bool(OF_ANOTHER.search(clause.text, max(before), start) or ADDED.search(clause.text, min(before), start))


def is_of_agreement(text: str, here: Sequence[re.Match[str]], start: int, time: When) -> bool:
    """Whether a time is what an agreement is known by: "a protocol of 2019", "the treaty, signed on 5 May 2002"."""
    if len(time.date) != len("2019"):
        noun = next((noun for noun in kinds().finditer(text, 0, max(0, start))), None)
        signing = noun and any(noun.end() <= act.start() < start for act in here)
        beside = noun and any(act.start() < noun.start() for act in here)
        return bool(noun and (beside or not signing) and SIGNED_ON.search(text, noun.end(), start))
    behind = NAMED_AFTER.match(text, start + time.end - time.start)
    named = behind is not None and kinds().search(behind.group()) is not None
    return named or any(OF.fullmatch(text, noun.end(), start) for noun in kinds().finditer(text, 0, start))
