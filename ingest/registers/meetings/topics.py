"""What a meeting was about, as the words of the text."""

import re
from itertools import takewhile

from ingest.registers.draft import Clause, Told
from ingest.registers.lexicon.event_words import pattern
from ingest.registers.time_and_place.when import When

LONGEST, MOST = 80, 6
ADDED = re.compile(
    r"(?:which|who|whose|where|when|that|according|который|которая|которые|qui|que|quien|die|der|che)(?![^\W\d_])",
    re.IGNORECASE,
)
"""At the beginning of what is no further topic."""


def topics(clause: Clause, act: int) -> tuple[str, ...]:
    """What follows "about" and its like, as the words of the text, cut at commas and where something else begins."""
    lead = pattern("topic", clause.told.language).search(clause.text, act)
    if lead is None:
        return ()
    rest = re.split(r"[.:;。；]|\s[–—-]\s", clause.text[lead.end() :], maxsplit=1)[0]
    found = re.split(r",\s*(?:and\s+)?|、|،\s*|以及| as well as | а также | ainsi que ", rest)
    about = takewhile(lambda part: is_about(part, clause.told), (part.strip(' ,"“”«»') for part in found))
    return tuple(part for part in about if 2 < len(part) <= LONGEST)[:MOST]


def is_about(part: str, told: Told) -> bool:
    """Whether a part of a list of topics is one, and not who said so, who was there or what is added on either."""
    named = (told.text[one.start - told.sentence.start : one.end - told.sentence.start] for one in told.people)
    added = ADDED.match(part) or pattern("speech", told.language).search(part)
    return not added and not any(name in part for name in named)


def is_of_topic(clause: Clause, act: int, time: When) -> bool:
    """Whether a day still to come is that of what was talked about: "they discussed the visit on 9 May"."""
    told = clause.told
    later = told.published is not None and time.date > told.published
    return later and bool(pattern("topic", told.language).search(clause.text, act, max(act, time.start - clause.start)))
