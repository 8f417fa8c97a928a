"""The sessions and named exercises that a clause tells of, and those that it only mentions."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.registers.draft import Clause
from ingest.registers.lexicon.event_words import acts
from ingest.registers.meetings.event_signs import GOES_ON, REFERRED, SINCE
from ingest.registers.meetings.headed import counted_by_heading, of_heading, own_words
from ingest.registers.meetings.taking_part import Acts
from ingest.registers.series import Session, sessions
from ingest.registers.time_and_place.when import When
from ingest.text.figures import find_dates

HIS_OWN = re.compile(r"(?:(?<!\w)(?:his|her|его|её|ее)\s|[他她]的?)$", re.IGNORECASE)
"""Before the number that a session has for somebody alone: "his first SCO session"."""
APPOSED = re.compile(
    r"[\"”»'’]?(?:,? (?:on|in|at|в|le|am|el) [^,;]{2,30})?, (?:the|an?|its|their|la|le|el|das|die|der)\s"
)
"""Between the name of an exercise and what is said of it: "Taiga-2021, the third exercise of"."""


def outside(place: int, named: Sequence[Session]) -> bool:
    return all(not one.start <= place < one.end for one in named)


def own_sessions(clause: Clause, times: Sequence[When]) -> list[Session]:
    """The sessions that a clause names, without ordinals that are days and those that only date something else."""
    dates = [(one.start, one.end) for one in find_dates(clause.text) if one.month]
    whole = sessions(clause.told.text, clause.told.language)
    named = [of_heading(one, clause.told) for one in whole]
    mine = [replace(one, start=one.start - clause.start, end=one.end - clause.start) for one in named]
    found = [
        one
        for one in mine
        if 0 <= one.start < len(clause.text) and all(one.end <= start or one.start >= end for start, end in dates)
    ]
    found = found or list(counted_by_heading(clause))
    found = [one for one in found if not SINCE.match(clause.text, one.end) and (one.series or one.number != 1)]
    found = [one for one in found if not HIS_OWN.search(clause.text[: one.start])]
    return [one for one in found if not is_referred_to(one, clause, times)]


def is_referred_to(one: Session, clause: Clause, times: Sequence[When]) -> bool:
    """Whether a session only dates or explains what is told: "will meet A on Monday ahead of the 13th round"."""
    before = clause.text[: one.start]
    return bool(REFERRED.search(before)) and (not times or bool(acts(clause.told.language).search(before)))


def without_appositions(found: Sequence[Session], clause: Clause) -> list[Session]:
    """Without what only says once more which exercise was named right before: "Taiga-2021, the third drill of"."""
    return [
        one
        for one in found
        if one.year or not any(other.year and APPOSED.fullmatch(clause.text, other.end, one.start) for other in found)
    ]


def is_talked_of(one: Session, clause: Clause) -> bool:
    """Whether an exercise is only what others than its troops speak of: no word says that it goes on or who saw it."""
    rest = clause.text[: one.start] + clause.text[one.end :]
    return (
        one.number is None
        and one.year is not None
        and kind_of_session(one, clause, ()) == "exercise"
        and not GOES_ON.search(rest)
    )


def kind_of_session(one: Session, clause: Clause, here: Acts) -> str:
    own = acts(clause.told.language).search(own_words(one.title, clause.told))
    if one.title.startswith("Opening of "):
        return "ceremony"
    if own and own.lastgroup in ("exercise", "forum"):
        return own.lastgroup
    if one.number is None:
        return "exercise" if one.year else "forum"
    return "meet"
