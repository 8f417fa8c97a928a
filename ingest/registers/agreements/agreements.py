"""The agreements that one document tells of: what they are called, between whom, when they were signed or extended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.registers.agreements.agreement_dates import (
    NEAR_ACT,
    act_time,
    day_before,
    held_with,
    is_aside,
    looks_back,
    own_date,
    own_times,
)
from ingest.registers.agreements.agreement_names import Named, names
from ingest.registers.agreements.agreement_parties import PAIR, at_meeting, parties
from ingest.registers.agreements.agreement_states import (
    DONE,
    State,
    is_denied,
    is_only_ready,
    is_told_as_done,
    may_be_done,
    state,
)
from ingest.registers.agreements.agreement_telling import has_subject, is_bare, is_several, says_something
from ingest.registers.draft import Told
from ingest.registers.facts import Agreement, Known, Meeting, Person, Span
from ingest.registers.lexicon.agreement_words import POINTING, acts
from ingest.registers.lexicon.terms import countries
from ingest.registers.mechanisms import mechanisms
from ingest.registers.series import series_key
from ingest.registers.time_and_place.when import When
from ingest.registers.time_and_place.where import where

SURENESS: tuple[Known, ...] = ("unknown", "inferred", "resolved", "stated")
STRENGTH: tuple[State, ...] = ("mentioned", "proposed", "in force", "extended", "signed")
MOST_PLAIN = 3
"""Words of a name that may say no more than what kind of agreement it is."""
DAY, MONTH = len("2024-11-12"), len("2024-11")
SPECIFIC = frozenset({"treaty", "memorandum", "protocol"})
"""Kinds whose noun says enough, where a sentence gives the parties, the day and the place."""
PAPERS = frozenset({"protocol", "memorandum", "agreement", "plan"})
"""Kinds that a headline and its report may call one agreement by."""
NOT_HELD = ("announced", "cancelled")
GENERIC = re.compile(r"\bdocuments?\b|\bдокумент", re.IGNORECASE)
QUESTION = ("?", "？", "؟")
YEARS = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Draft:
    """One agreement as the document tells of it so far."""

    name: Named
    state: State
    parties: frozenset[str]
    date: str | None
    dated: Known
    place: str | None
    evidence: tuple[Span, ...]


def agreements_in(
    reading: Sequence[Told], people: Sequence[Person], meetings: Sequence[Meeting]
) -> tuple[Agreement, ...]:
    """`meetings` of the same document: what is signed at one has its date, and its mechanism is an agreement."""
    drafts: list[Draft] = []
    spoken_of: list[Draft] = []
    home = {person.name: person.country for person in people if person.country}
    for one in reading:
        if one.text.rstrip().endswith(QUESTION):
            continue
        every = list(read(one, home, meetings, reading))
        found = [with_name(draft, spoken_of) for draft in every if draft.state != "mentioned" or draft.name.proper]
        for draft in found:
            drafts = joined(drafts, draft)
        if not found:
            drafts = pointed(drafts, spoken_of[-1:], one)
        spoken_of += [draft for draft in every if draft not in found]
    signed = [agreement(one) for one in drafts if stands(one)]
    return (*signed, *mechanisms(meetings))


def read(one: Told, home: dict[str, str], meetings: Sequence[Meeting], reading: Sequence[Told] = ()) -> Iterator[Draft]:
    people = frozenset(home[m.person.name].casefold() for m in one.people if m.person.name in home)
    for named in names(one.text, one.language):
        if is_only_ready(one.text, named):
            continue
        did, act = state(one.text, named, one.language)
        if is_denied(one.text, act, named):
            continue
        standing = named.kind == "mechanism" and did not in ("proposed", "signed")
        given = None if standing or did == "extended" else own_date(one, named)
        did = "signed" if given and (did == "mentioned" or is_past(given, one)) else did
        time = given or (None if did == "mentioned" or standing else act_time(one, named, act))
        then = time is None and did not in ("mentioned", "in force") and not looks_back(one, act)
        there = where(one.text, one.language, named.start) if DONE.get(did) else None
        meeting = held_with(meetings, one) if then else None
        if meeting and meeting.state in NOT_HELD and did == "signed" and not is_told_as_done(one.text, act):
            did = "proposed"
        told_before = day_before(reading, one, meeting, is_aside(one.text, named, act)) if then else None
        met_on = (
            meeting.date if meeting and (meeting.date or "") not in named.name else None
        )  # a year it is for is none
        day = None if standing else told_before or met_on
        yield Draft(
            name=named,
            state=did,
            parties=parties(named, one, people, at_meeting(meeting, reading if DONE.get(did) else ())),
            date=time.date if time else day,
            dated=time.dated if time else "inferred" if day else "unknown",
            place=there or (meeting.place if meeting else None),
            evidence=(one.span,),
        )


def is_past(given: When, one: Told) -> bool:
    """Whether the day that an agreement is known by is before that of the report: it need not be proposed."""
    return bool(one.published) and given.date < (one.published or "")[: len(given.date)]


def joined(drafts: Sequence[Draft], one: Draft) -> list[Draft]:
    for position, other in enumerate(drafts):
        if same(other, one):
            return [*drafts[:position], merged(other, one), *drafts[position + 1 :]]
    return [*drafts, one]


def same(a: Draft, b: Draft) -> bool:
    alike = {a.name.kind, b.name.kind} <= PAPERS and len(a.evidence) == 1 and is_headline_of(a, b)
    if (a.name.kind != b.name.kind and not alike) or ((a.state == "extended") != (b.state == "extended")):
        return False
    if a.date and b.date and not (a.date.startswith(b.date) or b.date.startswith(a.date)):
        return False
    if is_several(a.name) != is_several(b.name):
        return False
    if a.name.name == b.name.name or not says_something(b.name) or is_headline_of(a, b) or is_untold(a, b):
        return True
    ours, theirs = set(series_key(a.name.name).split()), set(series_key(b.name.name).split())
    return len(ours & theirs) * 3 >= 2 * max(1, min(len(ours), len(theirs)))


def is_headline_of(a: Draft, b: Draft) -> bool:
    """Whether the first words of a report tell, without a day, of what it goes on to tell with one."""
    return a.evidence[0].start == 0 and len(a.parties) > 1 and a.parties == b.parties and a.dated != "stated"


def is_untold(a: Draft, b: Draft) -> bool:
    """Whether two of a kind that the same parties signed on one day are one, of which the first name does not say
    what it is about."""
    dated = a.date == b.date and len(a.date or "") == DAY and len(a.parties) > 1
    return dated and a.parties == b.parties and a.evidence != b.evidence and not has_subject(a.name)


def merged(a: Draft, b: Draft) -> Draft:
    dated = max((a, b), key=lambda one: (len(one.date or ""), SURENESS.index(one.dated)))
    better = max((a.name, b.name), key=lambda name: (name.proper, len(name.name)))
    return replace(
        a,
        name=better,
        state=max(a.state, b.state, key=STRENGTH.index),
        parties=a.parties | b.parties if len(a.parties) < 2 else a.parties,
        date=dated.date,
        dated=dated.dated,
        place=dated.place or a.place or b.place,
        evidence=tuple(sorted({*a.evidence, *b.evidence})),
    )


def with_name(one: Draft, spoken_of: Sequence[Draft]) -> Draft:
    """A bare "protocol" with the name that the report has for one of its kind before it."""
    if says_something(one.name) or has_subject(one.name):
        return one
    telling = (other for other in reversed(spoken_of) if has_subject(other.name) and other.name.kind == one.name.kind)
    named = next(telling, None)
    return replace(one, name=named.name, parties=one.parties or named.parties) if named else one


def pointed(known: Sequence[Draft], spoken_of: Sequence[Draft], one: Told) -> list[Draft]:
    """The agreements with the date that a sentence gives to the last of them, or to the one that the report has only
    spoken of so far: "They signed it in Moscow on ..."."""
    drafts = [*known, *(draft for draft in spoken_of if not known or draft.evidence > known[-1].evidence)]
    if not drafts or not (points := POINTING.search(one.text)):
        return list(known)
    last = drafts[-1]
    near = [
        match
        for match in acts().finditer(one.text)
        if abs(match.start() - points.start()) < NEAR_ACT
        and may_be_done(match, last.name)
        and not is_denied(one.text, match.start())
    ]
    times = own_times(one)
    if not near or not times:
        return list(known)
    did = DONE[near[0].lastgroup or "signed"]
    if last.date and did != "signed":
        return list(known)
    time = min(times, key=lambda time: abs(time.start - near[0].start()))
    evidence = tuple(sorted({*last.evidence, one.span}))
    place = where(one.text, one.language, near[0].start()) or last.place
    between = last.parties | countries(one.text) if len(last.parties) < len(PAIR) else last.parties
    done = replace(last, state=did, date=time.date, dated=time.dated, place=place, evidence=evidence, parties=between)
    return [*drafts[:-1], done]


def stands(one: Draft) -> bool:
    """Whether more than a word is known of it: a name that says something, and a date, parties or what was done."""
    telling = says_something(one.name) or has_subject(one.name) or len(one.name.name.split()) > MOST_PLAIN
    pair = len(one.parties) > 1
    plain = is_bare(one.name) and not (
        one.name.kind in SPECIFIC and one.name.name.isascii() and (one.place or one.dated != "inferred")
    )
    dated_pair = len(one.date or "") >= MONTH and pair and not plain
    if one.name.kind == "statement" and dated_pair:
        return True
    if is_several(one.name) or (one.name.kind == "initiative" and one.state != "signed"):
        return False
    if one.name.kind == "mechanism":
        return one.state != "mentioned" and len(one.parties) > 1 and (telling or one.state == "proposed")
    if one.state == "mentioned":
        return one.name.proper and telling and bool(one.date or YEARS.search(one.name.name))
    if one.state == "proposed" and (GENERIC.search(one.name.name) or len(one.parties) < len(PAIR) or not one.date):
        return False
    known = bool(one.date or len(one.parties) > 1 or one.name.proper)
    return (one.state != "proposed" and dated_pair) or (telling and known)


def agreement(one: Draft) -> Agreement:
    name = f"Extension: {one.name.name}" if one.state == "extended" and "xten" not in one.name.name else one.name.name
    return Agreement(
        name=name,
        kind="statement" if one.name.kind == "initiative" else one.name.kind,
        state=one.state,
        parties=tuple(country.title() for country in sorted(one.parties)),
        date=one.date,
        dated=one.dated,
        evidence=one.evidence,
        place=one.place,
    )
