"""The words for events in a clause that tell of one, and do not only deny, hope for or speak of it."""

import re

from ingest.registers.draft import Clause
from ingest.registers.lexicon.event_words import NEGATED, acts, pattern
from ingest.registers.meetings.event_signs import ABSENT, AGREED_ON, INVITED, PRESS
from ingest.registers.meetings.taking_part import Acts

APPOINTED = re.compile(
    r"\b(?:dismissed|sacked|relieved) (?:\w+ ){0,4}(?:and|as|of)\b|\b(?:назначил\w?|освободил\w?|уволил\w?|"
    r"отправил\w? в отставку|"
    r"a (?:nommé|limogé|démis)|nombró|destituyó|ernannte|entließ|nomeou|demitiu|ha nominato)\b|任命.{1,12}为|免去",
    re.IGNORECASE,
)
"""Of one who leaves an office to another, whom he need not meet."""

BESIDE_IT = re.compile(
    r"(?:(?:margins?|sidelines?) of(?: the)?|на полях|в кулуарах|en marge d\w*|al margen d\w+|am Rande d\w+|"
    r"a margine d\w+|à margem d\w+)(?:\s[\w'’-]+){0,6}\s$"
)
"""Before the event beside which another took place."""
SUSPECTS = re.compile(
    r"(?<!\w)(?:suspects?|fugitives?|convicts?|extradited|deported|detain(?:ed|ees?)|подозреваем\w+|обвиняем\w+|"
    r"задержанн\w+|suspect[se]s?|fugitifs?|détenus?|sospechosos?|prófugos?|detenidos?|Verdächtige\w?|sospettati|"
    r"suspeitos?)(?!\w)|嫌疑人|嫌犯|逃犯"
)
"""Of whoever does not come on a visit, before the word for coming."""


def happening(clause: Clause) -> Acts:
    """The words for events in a clause, without those that are denied or only hoped for."""
    if ABSENT.search(clause.text) or APPOINTED.search(clause.text):
        return []
    found = acts(clause.told.language).finditer(clause.text)
    return [
        match for match in found if not NEGATED.search(clause.text[: match.start()]) and not is_topic(clause, match)
    ]


def is_topic(clause: Clause, act: re.Match[str]) -> bool:
    """Whether something is only what somebody is invited to or tells the press; patrols and exercises also what
    somebody agreed to hold, or what an agreement is on."""
    before = clause.text[: act.start()]
    if INVITED.search(before) or PRESS.match(clause.text, act.start()) or BESIDE_IT.search(before):
        return True
    if act.lastgroup == "visit" and SUSPECTS.search(before):
        return True
    return act.lastgroup == "exercise" and bool(AGREED_ON.search(before) or is_talked_of(clause, before))


def is_talked_of(clause: Clause, before: str) -> bool:
    """Whether what stands before is a meeting and the word for what it was about."""
    about = [match.start() for match in pattern("topic", clause.told.language).finditer(before)]
    met = acts(clause.told.language).search(before, 0, about[-1]) if about else None
    return met is not None and met.lastgroup in ("meet", "call", "video")
