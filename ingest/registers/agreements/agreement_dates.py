"""When something was done with an agreement: the time nearest to the act, or the date that stands in or by its name."""

import re
from collections.abc import Sequence

from ingest.registers.agreements.agreement_names import Named, names
from ingest.registers.draft import Told
from ingest.registers.facts import Meeting
from ingest.registers.lexicon.agreement_words import ANNIVERSARY, acts, kinds
from ingest.registers.time_and_place.daywords import tells_future
from ingest.registers.time_and_place.when import When

DAY, MONTH = len("2024-11-12"), len("2024-11")
ANNIVERSARY_NEAR = 60
"""Characters from "signed" within which "twenty years after" says that it was long ago."""
PREVIOUS = re.compile(
    r"\b(?:previous|preceding|предыдущ\w+|précédente?|vorherige\w?)\b|\b(?:months|weeks|days) ago\b|"
    r"\bhad (?:\w+ )?been $",
    re.IGNORECASE,
)
NEAR_ACT = 120
"""Characters between an agreement and what was done with it."""
BESIDE = 25
"""Characters between a name and the date that belongs to it: "from", "signed on"."""
DATED = re.compile(
    r"\W*(?:of|from|dated|dates from|signed(?: on| in)?|от|подписанн\w+|de|del|du|vom|von|signé\w* le|"
    r"firmado el|المؤرخة?|في)?\W*|[\s,(]+(?-i:[A-ZÀ-ÞА-ЯЁ][\w-]+(?: [A-ZÀ-ÞА-ЯЁ][\w-]+)?),\s",
    re.IGNORECASE,
)
OF = re.compile(r"\s(?:of|from|dated|от|від|du|de|del|di|vom|von)\s(?:the\s)?$")
YEAR_WORD = re.compile(r"(?:\s(?:г\w*|року|р)\.?)?")
"""Before the date that a name ends with, and behind it."""
SINCE = re.compile(
    r"(?<![^\W\d_])(?:(?:starting|beginning|effective)(?: on| from| in)?|as (?:of|from)|since|until|till|depuis|desde|"
    r"seit|bis|hasta|с|до|по|jusqu['’]\w+|(?:valid|runs?|applies) (?:to|through))\s*(?:(?:the|la|le|el|"
    r"zum)\s+)?(?:(?:end|close|конца|fin|ende|final(?:es)?)\s+(?:(?:of|de|des|du)\s+)?)?$",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"(?:in force|in effect|effective|appl(?:y|ies|ied)|binding|действует|en vigueur|en vigor|in kraft)\s(?:since|"
    r"from|as of|с|depuis|desde|seit)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before the day from which an agreement is in force."""
ANOTHER_AGREEMENT = re.compile(
    r"年?的?(?:旧|舊)?[^，,。\s]{0,4}(?:协定|协议|条约|议定书|備忘錄|备忘录|協定)|\s(?:[\w-]+\s){0,2}?(?:treaty|agreement|protocol|"
    r"memorandum|accord|pact|convention)\b",
    re.IGNORECASE,
)
OPEN_CLAUSE = re.compile(
    r",\s(?:(?:[\w’']+\s){0,3}who|which|whom|whose|where|котор\w+|где|что|чтобы|qui|dont|que|quien\w*|cuy[oa]s?|"
    r"de[rnsm]|die|das|"
    r"dass|deren)\s[^,;]*$|\s(?:and|и|et|y|und|e) (?:also |then )?(?:agreed|decided|plan\w*|will|want\w*|invited|"
    r"hope\w*|"
    r"договорил\w+|условил\w+|решил\w*|sont convenus|ont décidé|acordaron|decidieron|vereinbarten|einigten)\s[^;]*$",
    re.IGNORECASE,
)
"""A relative clause, or what else was agreed on, that goes on to the end."""
SENTENCE_OF_ITS_OWN = re.compile(
    r";\s|；|, (?:yet )?to be \w+\s|\sto be (?:laid|put|sent|submitted)\s|"
    r",? (?:and|but) (?:he|she|it|they)\s|(?:which|that) (?:foresees?|provides?|"
    r"envisages?|includes?|calls)\s",
    re.IGNORECASE,
)
"""What begins a clause that goes on to the end of the sentence, lists in it included."""
IN_OFFICE_SINCE = re.compile(
    r"\bsince [^,;]{0,40}(?:office|post|charge|appointed|named|elected|minister|secretary)\s(?:(?:in|on)\s)?$",
    re.IGNORECASE,
)
SINCE_THEN = re.compile(r"(?:since|depuis|desde|seit)\s", re.IGNORECASE)
LABELLED = re.compile(
    r"\W*(?:(?:date|day|place) (?:of |and )*)?(?:signed|signature|signing|concluded|conclusion|подписан\w*|"
    r"дата подписания|signée? le|firmad[oa]|firma|unterzeichnet|unterzeichnung|签署|签订|签字)(?: ?日期| ?时间)?"
    r"\s?[:：|]",
    re.IGNORECASE,
)
"""Before when and where the agreement was signed that the lines before named."""
LONG_BEFORE = re.compile(r"(?<!\w)(?:had|since|avait|avaient|había\w*|hatten?|ранее|此前)(?!\w)", re.IGNORECASE)
"""Before an act that the report only looks back on."""
NEWS = 3
"""Sentences from the top that tell what is new."""
MEETING_NEAR = 1_500
"""Characters after a meeting's evidence in which what was signed was signed there."""
LEAD = ("headline", "first sentence")
"""What a report may tell of a signing in before it tells of the meeting."""
YEAR_BEFORE = re.compile(r"(?<![\d–-])(?P<year>(?:19|20)\d\d)(?:年の?|\s)$")


def own_date(one: Told, named: Named) -> When | None:
    """The date that tells an agreement from others: "the 2001 treaty", "Договор ... от 16 июля 2001 года"."""
    noun = kinds().match(one.text, named.noun)
    ends = {named.end, noun.end() if noun and named.noun else named.end}
    for time in own_times(one):
        ended = OF.search(one.text, named.start, time.start) and YEAR_WORD.fullmatch(one.text, time.end, named.end)
        if ended or any(0 <= time.start - end <= BESIDE and DATED.fullmatch(one.text, end, time.start) for end in ends):
            return time
    year = YEAR_BEFORE.search(one.text[: named.start])
    return When(year.start(), named.start, year["year"], None, "stated") if year else None


def act_time(one: Told, named: Named, act: int) -> When | None:
    """The time nearest to the act; none where the sentence only counts the years since."""
    if looks_back(one, act):
        extended = any(match.lastgroup == "extended" for match in acts().finditer(one.text))
        mine = (time for time in own_times(one, named) if is_of_act(one.text, time, act))
        return next(mine, None) if extended else None
    times = [time for time in own_times(one, named) if not is_apart(one.text, time, act)]
    times = [time for time in times if is_of_act(one.text, time, act)]
    return min(times, key=lambda time: abs(time.start - act) + vague(time, act), default=None)


def is_of_act(text: str, time: When, act: int) -> bool:
    """Whether what was done nearest to a time is the act: "ratified on Saturday the treaty signed in"."""
    mine, done = (
        acts().match(text, act),
        [one for one in acts().finditer(text) if not SINCE_THEN.match(one.group() + " ")],
    )
    near = min(done, key=lambda one: max(one.start() - time.end, time.start - one.end()), default=None)
    if not mine or not near or (near.end() <= act and not text[near.end() : act].strip()):
        return True
    return mine.lastgroup == near.lastgroup or {mine.lastgroup, near.lastgroup} == {"signed", "established"}


def is_apart(text: str, time: When, act: int) -> bool:
    """Whether a time stands in a clause that the act is outside of: "adopted a plan, which foresees talks in 2025"."""
    if time.start > act:
        return (
            SENTENCE_OF_ITS_OWN.search(text, act, time.start) is not None
            or OPEN_CLAUSE.search(text, act, time.start) is not None
            or tells_future(text[act : time.start])
        )
    closed = OPEN_CLAUSE.search(text[: time.start]) is not None and "," in text[time.end : act]
    return closed or SENTENCE_OF_ITS_OWN.search(text, time.end, act) is not None


def vague(time: When, act: int) -> int:
    """Characters that a time known only by month or year, if not right before the act, counts as farther than a day."""
    return 0 if len(time.date) == DAY or time.end == act else NEAR_ACT


def looks_back(one: Told, act: int) -> bool:
    """Whether a sentence counts the years since an act, or tells it of what went before."""
    if PREVIOUS.search(one.text[max(0, act - ANNIVERSARY_NEAR) : act + ANNIVERSARY_NEAR // 2]):
        return True
    return any(abs(match.start() - act) < ANNIVERSARY_NEAR for match in ANNIVERSARY.finditer(one.text))


def is_of_another(text: str, time: When, named: Named | None) -> bool:
    """Whether a time tells since when somebody holds an office, or is that of another agreement: "replaces the 2011
    treaty", `2011年的旧协定`."""
    if IN_FORCE.search(text[: time.start]):
        return False
    before = text[: time.start]
    if SINCE.search(before) or IN_OFFICE_SINCE.search(before) or SINCE_THEN.match(text, time.start):
        return True
    other = ANOTHER_AGREEMENT.match(text, time.end)
    return other is not None and (named is None or not named.start <= other.end() - 1 < named.end)


def own_times(one: Told, named: Named | None = None) -> Sequence[When]:
    times = [time for time in one.times() if not time.told and not is_of_another(one.text, time, named)]
    named_in = names(one.text, one.language) if named else ()
    return [time for time in times if not any(other.start <= time.start < other.end for other in named_in)]


def held_with(meetings: Sequence[Meeting], one: Told) -> Meeting | None:
    """The meeting that was told of last before a sentence, or in it; for the first words of a report the only one."""
    before = [
        meeting for meeting in meetings
        if any(0 <= one.sentence.start - span.start <= MEETING_NEAR for span in meeting.evidence)
    ]  # fmt: skip
    if not before and one.position < len(LEAD):
        surest = max((meeting.date or "" for meeting in meetings), key=len, default="")
        alike = all(meeting.date and surest.startswith(meeting.date) for meeting in meetings)
        return next((meeting for meeting in meetings if alike and meeting.date == surest), None)
    held = [meeting for meeting in before if meeting.state != "announced" or meeting.evidence[0] != one.span]
    return max(
        held or before,
        key=lambda meeting: max(span.start for span in meeting.evidence if span.start <= one.sentence.start),
        default=None,
    )


def is_aside(text: str, named: Named, act: int) -> bool:
    """Whether a sentence only names an agreement of earlier days: "the treaty, signed in Brasilia"."""
    return act > named.end and not text[max(named.end, act - 2) : act].strip(", ")


def day_before(reading: Sequence[Told], one: Told, meeting: Meeting | None, aside: bool) -> str | None:
    """The only day that the sentence before gives, if it is later than what tells of the meeting; without a meeting
    the day that the report opens with, unless the agreement is named in an `aside`."""
    if one.position == 0 or not reading:
        return None
    before = reading[one.position - 1]
    if meeting is None:
        return next(filter(None, map(only_day, (before, *([] if aside else reading[: len(LEAD)])))), None)
    return None if any(span.start >= before.sentence.start for span in meeting.evidence) else only_day(before)


def month_of_report(one: Told, act: int) -> str | None:
    """The month of a report that opens with an act and gives no day of it."""
    published = one.published or ""
    new = one.position < NEWS and not one.guessed and len(published) >= MONTH
    return published[:MONTH] if new and not LONG_BEFORE.search(one.text[:act]) else None


def only_day(one: Told) -> str | None:
    days = {time.date for time in own_times(one) if len(time.date) == DAY and not time.date_end}
    return days.pop() if len(days) == 1 else None
