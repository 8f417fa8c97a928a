"""What the lines of a chronology leave to its heading: of what mechanism "the fourth meeting" was one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ingest.registers.draft import Clause, Draft, Told
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.terms import countries
from ingest.registers.series import SESSION, Session, names_events, series_key
from ingest.registers.time_and_place.chronology import NUMBERED

HEADED = re.compile(rf"^(?:(?:[\w-]+ )?(?:{SESSION}) (?:of|between) )?(?:the )?", re.IGNORECASE)
"""What a heading and the name of one of its sessions would say twice."""


ALONE = re.compile(r"(?:^|[.,;:–—-]\s|[。；，：])\W*(?:(?:The|La|Le|El|Die|Das|Der|O|A)\s)?", re.IGNORECASE)
GOES_ON = re.compile(
    r"[届次轮輪回]?(?:[.,]?$|[.;:]\s|[。；，：])|, [A-Z]\w+\.?$|,? (?:in|on|at|was|took|met|came|held|прош\w+|состо\w+|"
    r"в|на|à|en|a|fue|se|em|foi|war|fand|im|am)\s",
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
    if not (names_events(told.heading) or (told.counted and series_key(told.heading))):
        return one
    of = "of the" if told.language == "en" else "·"
    return replace(one, title=f"{one.title} {of} {HEADED.sub('', told.heading)}")


def own_words(title: str, told: Told) -> str:
    """What a title says of the kind of its event: the words of the heading, if it has any of it."""
    headed = HEADED.sub("", told.heading)
    return headed if headed and title.endswith(headed) else title


class Number(NamedTuple):
    """An ordinal as it is written; `start` to `end` in its clause."""

    word: str
    value: int
    start: int
    end: int


def before_date(told: Told) -> Number | None:
    """The number of a session that its line opens with: "3rd - 5 May 2015"."""
    opens = NUMBERED.match(told.text) if told.counted else None
    found = ordinals(opens.group()) if opens else []
    return Number(told.text[found[0].start : found[0].end], found[0].value, 0, 0) if found else None


def alone(clause: Clause) -> Number | None:
    """The number that a clause, or a part of a line of a chronology, opens with, and nothing that it counts."""
    places = ALONE.finditer(clause.text) if clause.told.entry else filter(None, [ALONE.match(clause.text)])
    opens = {one.end() for one in places}
    found = (one for one in ordinals(clause.text) if one.start in opens and GOES_ON.match(clause.text, one.end))
    return next((Number(clause.text[one.start : one.end], *one) for one in found), None)


def counted_by_heading(clause: Clause) -> Iterator[Session]:
    """What a report on a mechanism tells of its sessions by their numbers: "The fourth, in August", "It opened in"."""
    told = clause.told
    if clause.start > told.skip or not (told.opens_entry or (names_events(told.heading) and not told.entry)):
        return
    if number := before_date(told) or alone(clause):
        name = f"{number.word} session" if told.language == "en" else number.word
        yield of_heading(Session(name, number.value, number.start, number.end), told)
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
