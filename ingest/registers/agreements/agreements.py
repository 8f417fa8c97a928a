"""The agreements that one document tells of: what they are called, between whom, when they were signed or extended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.registers.agreements.agreement_dates import (
    LABELLED,
    NEAR_ACT,
    act_time,
    day_before,
    held_with,
    is_aside,
    looks_back,
    month_of_report,
    own_date,
    own_times,
)
from ingest.registers.agreements.agreement_drafts import Draft, joined, with_name
from ingest.registers.agreements.agreement_names import Named, names
from ingest.registers.agreements.agreement_parties import BODIES, PAIR, at_meeting, parties
from ingest.registers.agreements.agreement_states import (
    DONE,
    is_denied,
    is_only_ready,
    is_told_as_done,
    may_be_done,
    state,
)
from ingest.registers.agreements.agreement_telling import has_subject, is_bare, is_several, says_something
from ingest.registers.draft import Told
from ingest.registers.facts import Agreement, Meeting, Person
from ingest.registers.lexicon.agreement_words import POINTING, acts, kinds
from ingest.registers.lexicon.terms import countries
from ingest.registers.mechanisms import mechanisms
from ingest.registers.time_and_place.when import When
from ingest.registers.time_and_place.where import where

MOST_PLAIN = 3
"""Words of a name that may say no more than what kind of agreement it is."""
DAY, MONTH = len("2024-11-12"), len("2024-11")
SPECIFIC = frozenset({"treaty", "memorandum", "protocol"})
"""Kinds whose noun says enough, where a sentence gives the parties, the day and the place."""
NO_PAPERS = frozenset({"mechanism", "initiative", "statement"})
NOT_HELD = ("announced", "cancelled")
GENERIC = re.compile(r"\bdocuments?\b|\bдокумент", re.IGNORECASE)
QUESTION = ("?", "？", "؟")
YEARS = re.compile(r"(?:19|20)\d\d")


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
    dated = [
        replace(one, date=one.reported, dated="inferred") if not one.date and one.reported else one for one in drafts
    ]
    signed = [agreement(one) for one in dated if stands(one)]
    return (*signed, *mechanisms(meetings))


def read(one: Told, home: dict[str, str], meetings: Sequence[Meeting], reading: Sequence[Told] = ()) -> Iterator[Draft]:
    people = frozenset(home[m.person.name].casefold() for m in one.people if m.person.name in home)
    for named in names(one.text, one.language):
        if is_only_ready(one.text, named):
            continue
        did, act = state(one.text, named, one.language)
        if is_denied(one.text, act, named):
            continue
        if did == "mentioned" and is_entry(one, named):
            did = "signed"
        standing = named.kind == "mechanism" and did not in ("proposed", "signed")
        given = None if standing or did == "extended" else own_date(one, named)
        did = "signed" if given and (did == "mentioned" or is_past(given, one)) else did
        time = given or (None if did == "mentioned" or standing else act_time(one, named, act))
        then = time is None and did not in ("mentioned", "in force") and not looks_back(one, act)
        telling = named.kind != "mechanism" and (says_something(named) or has_subject(named))
        is_news = then and did in ("signed", "extended") and telling
        there = where(one.text, one.language, act) if DONE.get(did) else None
        meeting = held_with(meetings, one) if then else None
        if meeting and meeting.state in NOT_HELD and did == "signed" and not is_told_as_done(one.text, act):
            did = "proposed"
        between = parties(named, one, people, at_meeting(meeting, reading if DONE.get(did) else ()))
        day = day_around(one, named, act, meeting, reading) if then and not standing else None
        yield Draft(
            name=named,
            state=did,
            parties=between,
            date=time.date if time else day,
            dated=time.dated if time else "inferred" if day else "unknown",
            place=there or (meeting.place if meeting else None),
            evidence=(one.span,),
            reported=month_of_report(one, act) if is_news and len(between) > 1 else None,
        )


def is_entry(one: Told, named: Named) -> bool:
    """Whether a line of a chronology has nothing but an agreement for what happened on its day."""
    between = one.text[one.skip : named.start].strip(" ,:")
    return one.opens_entry and named.kind not in NO_PAPERS and len(between.split()) < MOST_PLAIN


def day_around(one: Told, named: Named, act: int, meeting: Meeting | None, reading: Sequence[Told]) -> str | None:
    """The day that the sentence before gives, or that of the meeting, if it is no year that an agreement is for."""
    told_before = day_before(reading, one, meeting, is_aside(one.text, named, act))
    met_on = meeting.date if meeting else None
    return told_before or (met_on if met_on and met_on not in named.name else None)


def is_past(given: When, one: Told) -> bool:
    """Whether the day that an agreement is known by is before that of the report: it need not be proposed."""
    return bool(one.published) and given.date < (one.published or "")[: len(given.date)]


def pointed(known: Sequence[Draft], spoken_of: Sequence[Draft], one: Told) -> list[Draft]:
    """The agreements with the date that a sentence gives to the last of them, or to the one that the report has only
    spoken of so far: "They signed it in Moscow on ..."."""
    drafts = [*known, *(draft for draft in spoken_of if not known or draft.evidence > known[-1].evidence)]
    if not drafts or not (points := LABELLED.match(one.text) or POINTING.search(one.text)):
        return list(known)
    last = drafts[-1]
    called = kinds().search(points.group())
    if called and called.lastgroup != last.name.kind and not GENERIC.search(points.group()):
        return list(known)  # "the agreement" is no convention named before
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
    known_day = last.state == "signed" and last.dated == "stated" and len(last.date or "") == DAY
    if last.date and (did != "signed" or known_day):
        return list(known)
    time = min(times, key=lambda time: abs(time.start - near[0].start()))
    if last.state == "signed" and len(time.date) < len(last.date or ""):
        return list(known)  # what only gives the month does not correct the day: "had initialled it in February"
    evidence = tuple(sorted({*last.evidence, one.span}))
    place = where(one.text, one.language, near[0].start()) or last.place
    between = last.parties | countries(one.text) if len(last.parties) < len(PAIR) else last.parties
    done = replace(last, state=did, date=time.date, dated=time.dated, place=place, evidence=evidence, parties=between)
    return [*drafts[:-1], done]


def stands(one: Draft) -> bool:
    """Whether more than a word is known of it: a name that says something, and a date, parties or what was done."""
    telling = says_something(one.name) or has_subject(one.name) or len(one.name.name.split()) > MOST_PLAIN
    pair = len(one.parties) > 1 or bool(one.parties & BODIES)
    told = one.dated != "inferred" or (one.place and one.name.kind in SPECIFIC)
    plain = is_bare(one.name) and not (told and not GENERIC.search(one.name.name))
    dated_pair = len(one.date or "") >= MONTH and pair and not plain
    if one.name.kind == "statement" and dated_pair:
        return True
    if is_several(one.name) or (one.name.kind == "initiative" and (one.state != "signed" or not one.name.proper)):
        return False
    if one.name.kind == "mechanism":
        wanted = one.state == "proposed" and not is_bare(one.name)
        return one.state != "mentioned" and len(one.parties) > 1 and (telling or wanted)
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
