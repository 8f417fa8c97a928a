"""What the lines of a chronology leave to its heading: of what mechanism "the fourth meeting" was one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.registers.draft import Clause, Draft, Told
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.terms import countries
from ingest.registers.series import SESSION, Session, names_events, series_key

HEADED = re.compile(rf"^(?:(?:[\w-]+ )?(?:{SESSION}) (?:of|between) )?(?:the )?", re.IGNORECASE)
"""What a heading and the name of one of its sessions would say twice."""


ALONE = re.compile(r"\W*(?:(?:The|La|Le|El|Die|Das|Der|O|A)\s)?")
GOES_ON = re.compile(
    r"[.,]?$|, [A-Z]\w+\.?$|,? (?:in|on|at|was|took|met|came|held|прош\w+|состо\w+|в|на|à|en|a|fue|se|em|foi|war|"
    r"fand|im|am)\s",
    re.IGNORECASE,
)
"""After an ordinal that is a session without the word for it."""
BEGAN = re.compile(
    r"\W*(?:(?:It|The (?:dialogue|forum|mechanism|format|consultations?)) "
    r"(?:opened|began|started|was launched|first met|was first held)|Он\w? (?:открыл|начал|стартовал)\w*|"
    r"Il a (?:débuté|commencé)|Comenzó|Começou|Er begann)\b"
)
"""Before the place and day of a first session."""


def of_heading(one: Session, told: Told) -> Session:
    """A session that says nothing of its mechanism, in a chronology whose heading does."""
    if not one.number or one.series:
        return one
    named = told.text[told.skip : one.start].rstrip() if told.opens_entry else ""
    if named.endswith(",") and series_key(named):
        return replace(one, title=f"{named} {one.title}")
    if not names_events(told.heading):
        return one
    of = "of the" if told.language == "en" else "·"
    return replace(one, title=f"{one.title} {of} {HEADED.sub('', told.heading)}")


def counted_by_heading(clause: Clause) -> Iterator[Session]:
    """What a report on a mechanism tells of its sessions by their numbers: "The fourth, in August", "It opened in"."""
    told = clause.told
    if clause.start > told.skip or not (told.opens_entry or (names_events(told.heading) and not told.entry)):
        return
    leads = ALONE.match(clause.text)
    number = next((one for one in ordinals(clause.text) if leads and one.start == leads.end()), None)
    if number and GOES_ON.match(clause.text, number.end):
        name = clause.text[number.start : number.end]
        yield of_heading(Session(f"{name} session", number.value, number.start, number.end), told)
    elif first := not told.entry and BEGAN.match(clause.text):
        yield of_heading(Session("first session", 1, *first.span()), told)


def named_by_heading(one: Draft, told: Told) -> Draft | None:
    """A line that names nothing but who met or where, as one more of what its heading names."""
    if not names_events(told.heading) or not (one.people or one.place):
        return None
    own, what = countries(told.heading), acts(told.language).search(told.heading)
    kind = what.lastgroup if what and what.lastgroup in ("exercise", "forum") else one.kind
    return replace(
        one, kind=kind or one.kind, title=told.heading, series=series_key(told.heading), countries=own or one.countries
    )
