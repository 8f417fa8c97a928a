"""Whether what a clause tells of has happened, and how its date is known."""

from ingest.registers.draft import Clause
from ingest.registers.facts import Known, State
from ingest.registers.meetings.event_signs import CANCELLED, COMING, ONGOING, OVER, PUT_OFF
from ingest.registers.time_and_place.daywords import tells_future
from ingest.registers.time_and_place.report_days import CONTENT
from ingest.registers.time_and_place.when import When

NEAR_ACT = 60
"""Characters before an act in which a word of the future puts it there."""


def known(time: When | None, guessed: bool) -> Known:
    """How a date is known; `guessed` where the day of the report, which it leans on, is."""
    if time is None:
        return "unknown"
    return "inferred" if guessed and time.dated == "resolved" else time.dated


def state(clause: Clause, act: int, time: When | None) -> State:
    """Whether an event was held, is going on, is only announced or was called off; `act` is its word in the clause."""
    text, published = clause.text, clause.told.published or ""
    off = CANCELLED.search(text)
    if off and not OVER.search(text, off.end()):
        return "announced" if PUT_OFF.match(off.group()) else "cancelled"
    days = (time.date, time.date_end or time.date) if time and len(time.date) == len(published) == 10 else None
    if days and days[1] < published:
        return "held"
    first = time.date if time and published and not clause.told.guessed else ""
    later = first[: len(published)] > published[: len(first)]
    if not OVER.search(text) and (later or COMING.search(text)):
        return "announced"
    near = CONTENT.split(text[act : act + NEAR_ACT], maxsplit=1)[0]
    if tells_future(text[max(0, act - NEAR_ACT) : act] + near):
        return "announced"
    return "ongoing" if ONGOING.search(text) else "held"
