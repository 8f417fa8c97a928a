"""What one sentence tells of events: their kind, who took part, when and where, about what, whether they happened."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.registers.draft import Clause, Draft, Told
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.terms import countries
from ingest.registers.lexicon.tokens import homes
from ingest.registers.meetings.clauses import BACKGROUND, clauses, is_of_another
from ingest.registers.meetings.event_signs import (
    APART,
    ASIDE,
    ATTENDED,
    COUNTED,
    HERE,
    HOLDING,
    INVITED,
    LEVEL,
    OFTEN,
    PUT_OFF,
)
from ingest.registers.meetings.event_state import known, state
from ingest.registers.meetings.happening import APPOINTED, happening
from ingest.registers.meetings.headed import named_by_heading
from ingest.registers.meetings.named_events import (
    is_talked_of,
    kind_of_session,
    outside,
    own_sessions,
    without_appositions,
)
from ingest.registers.meetings.taking_part import (
    Acts,
    distinct,
    present,
    said_at,
    speaks_there,
    taking_part,
    together,
)
from ingest.registers.meetings.topics import is_of_topic, topics
from ingest.registers.series import Session
from ingest.registers.time_and_place.daywords import is_month_or_day
from ingest.registers.time_and_place.when import When, nearest
from ingest.registers.time_and_place.where import bare_place, where

PAIR = 2
STRONGEST = ("exercise", "call", "video", "meet", "forum", "ceremony", "visit")
PAIRED = frozenset({"meet", "call", "video", "ceremony", "visit"})
BESIDE_IT = re.compile(
    r"(?<!\w)(?:near|off|bordering|(?:from|at|along) the (?:\w+ ){0,2}border|(?:kilomet\w+|km|miles) from|у границы|"
    r"близ|вблизи|недалеко от|près de|à la frontière|cerca de|en la frontera|nahe|unweit|an der Grenze|vicino|"
    r"perto d[aeo])\s[^,;.]*",
    re.IGNORECASE,
)
"""Where something took place, beside a country that has no part in it."""
PRONOUNS = ("he ", "she ", "они ", "он ", "она ", "il ", "elle ")


def events(told: Told) -> Iterator[Draft]:
    """The events that a sentence tells of; a clause without a verb of its own takes that of the clause before."""
    last_acts: Acts = ()
    last_people: tuple[str, ...] = ()
    times = told.times(yearless=True)
    if told.opens_entry and (only := entry(told, times)):
        yield only
        return
    for clause in clauses(told, times):
        here = happening(clause)
        here = said_at(clause, here) or here
        there = speaks_there(clause.text, list(acts(told.language).finditer(clause.text)))
        within = told.entry is not None
        mine = [one for one in times if within or (clause.start <= one.start < clause.end and (there or not one.told))]
        mine = [one for one in mine if within or not is_of_another(clause, here, one)]
        if told.position and not mine and ATTENDED.search(clause.text):
            continue
        if not mine and BACKGROUND.match(clause.text):
            continue
        people = taking_part(clause, here)
        if here:
            people = with_subject(clause, here, people, last_people)
        elif last_acts and people and mine:
            here, people = last_acts, (*last_people[:1], *people)
        elif not last_acts:
            yield from bare(clause, mine)
        yield from read(clause, here, people, mine)
        last_acts, last_people = here, people


def with_subject(clause: Clause, here: Acts, people: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """The people of a clause, with the subject of the clause before where it has none of its own."""
    lacking = clause.text.startswith(PRONOUNS) if not people else len(people) == 1 and people[0] not in before
    verb = people and here[0].start() == 0 and people[0] not in before
    return (*before[:1], *people) if lacking or verb else people


def entry(told: Told, times: Sequence[When]) -> Draft | None:
    """The event of a line of a chronology that has no word for it."""
    clause = Clause(told, told.text[told.skip :], told.skip)
    if happening(clause) or own_sessions(clause, times):
        return None
    return named_by_heading(draft(clause, 0, distinct(present(clause)), times), told)


def read(clause: Clause, here: Acts, people: tuple[str, ...], times: Sequence[When]) -> Iterator[Draft]:
    every = own_sessions(clause, times)
    named = [one for one in every if len(people) < PAIR or not is_talked_of(one, clause)]
    counted = without_appositions([one for one in named if one.number or one.year], clause)
    for one in counted or named[:1]:
        free = [time for time in times if clause.told.entry or outside(time.start - clause.start, named)]
        yield of_session(draft(clause, one.start, people, free), one, clause, here)
    if len(named) < len(every):
        here = [act for act in here if act.lastgroup != "exercise"]
        yield from [] if here else bare(clause, times)
    if counted or not here or (named and not people) or OFTEN.search(clause.text):
        return
    kind = strongest(here)
    for group in groups(clause.text, people) if kind in PAIRED else [people]:
        yield replace(draft(clause, here[0].start(), group, times), kind=kind)


def bare(clause: Clause, times: Sequence[When]) -> Iterator[Draft]:
    """Two people whom a clause joins at a time or place are together there, whatever they do."""
    names = together(clause)
    elsewise = INVITED.search(clause.text) or APPOINTED.search(clause.text)
    if names and not elsewise and (times or where(clause.text, clause.told.language)):
        yield replace(draft(clause, 0, names, times), wordless=True)


def groups(text: str, people: tuple[str, ...]) -> list[tuple[str, ...]]:
    """One group, or a pair for each of the others where they were met apart from each other."""
    if len(people) > 2 and APART.search(text):
        return [(people[0], other) for other in people[1:]]
    return [people]


def strongest(here: Acts) -> str:
    kinds = {match.lastgroup for match in here}
    return next(kind for kind in STRONGEST if kind in kinds)


def draft(clause: Clause, act: int, people: tuple[str, ...], times: Sequence[When]) -> Draft:
    """What a clause tells of an event, as far as it has nothing to do with its name."""
    told, off = clause.told, PUT_OFF.search(clause.text)
    left = [one for one in times if not off or one.start - clause.start >= off.end()]
    time = nearest([one for one in left if not is_of_topic(clause, act, one)], clause.start + act)
    yearless = time is not None and time.date.startswith("--")
    day = None if yearless else time
    happened = state(clause, act, day)
    return Draft(
        kind="meet",
        state=happened,
        people=people,
        countries=meeting_countries(clause),
        date=day.date if day else None,
        date_end=day.date_end if day else None,
        dated=known(day, told.guessed),
        place=place(clause, act, happened == "announced"),
        topics=topics(clause, act),
        title=None,
        number=None,
        series="",
        evidence=(told.span,),
        position=told.position,
        yearless=time.date[2:] if yearless and time else None,
        holding=bool(HOLDING.search(clause.text)),
        leaning=told.published is None and not times and any(map(is_month_or_day, clause.text.split())),
        aside=bool(ASIDE.search(clause.text)),
        level=bool(LEVEL.search(clause.text)),
    )


def place(clause: Clause, act: int, ahead: bool) -> str | None:
    told = clause.told
    alone = bare_place(clause.text, told.names) if told.entry else None
    own = where(clause.text, told.language, act, told.names, ahead) or alone
    return (told.place or own) if HERE.search(clause.text) else own or (told.place if told.opens_entry else None)


def of_session(one: Draft, session: Session, clause: Clause, here: Acts) -> Draft:
    """The same with its name, and the year that stands in it where the sentence gives none."""
    own = countries(session.title)
    if session.year and one.place and one.place in session.title:
        rest = clause.text[: session.start] + clause.text[session.end :]
        one = replace(one, place=where(rest, clause.told.language, session.start, clause.told.names))
    named = replace(
        one,
        kind=kind_of_session(session, clause, here),
        countries=own if len(own) > 1 else one.countries,
        title=session.title,
        number=session.number,
        series=session.series,
    )
    if one.date or not session.year:
        return named
    if one.yearless:
        return replace(named, date=f"{session.year}-{one.yearless}", dated="inferred", yearless=None)
    return replace(named, date=session.year, dated="inferred")


def meeting_countries(clause: Clause) -> frozenset[str]:
    """The countries of a clause; "the three countries" are those named before."""
    own = BESIDE_IT.sub(" ", clause.text)
    named = countries(own) | homes(own)
    return named | countries(clause.told.context) if len(named) < 2 and COUNTED.search(clause.text) else named
