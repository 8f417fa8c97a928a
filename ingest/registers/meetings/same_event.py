"""Whether two sentences of one document tell of one event, and what they say of it together."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.registers.draft import Draft
from ingest.registers.facts import State
from ingest.registers.time_and_place.places import same_place

FAMILY = frozenset({"meet", "call", "video", "visit", "ceremony"})
"""Kinds that reports of one meeting may call it by."""
YEAR = re.compile(r"(?:19|20)\d\d")
APART = re.compile(r"\s*[-–—]\s*(?=(?:19|20)\d\d)|[\"“”«»]")
LATEST: tuple[State, ...] = ("announced", "ongoing", "held", "cancelled")
DAY = len("2024-11-12")
ATTACHED = 3
"""Sentences after an event in which people without a date of their own are still those of that event."""


def joined(drafts: Sequence[Draft], one: Draft) -> list[Draft]:
    """The events of a document with one more, or with what it adds to the one that it is."""
    for position, other in enumerate(drafts):
        if same(other, one) or completes(other, one) or is_headline_of(other, one):
            return [*drafts[:position], merged(other, one), *drafts[position + 1 :]]
    return [*drafts, one]


def same(a: Draft, b: Draft) -> bool:
    if a.kind != b.kind and not ({a.kind, b.kind} <= FAMILY or (a.title and b.title)):
        return False
    if not (sessions_agree(a, b) and dates_agree(a, b)):
        return False
    if (a.number and b.number) or is_called_alike(a, b) or is_named_next(a, b) or is_counted_too(a, b):
        return True
    if a.kind == b.kind and a.kind in ("exercise", "forum") and a.date == b.date and len(a.date or "") == 10:
        bare = not b.countries and not b.people
        return not (a.title and b.title) and bool(bare or a.countries & b.countries or set(a.people) & set(b.people))
    if len(a.people) == 1 and (a.people == b.people or (a.kind == "visit" and a.people[0] in b.people)):
        return a.people == b.people or a.state == b.state or b.state != "announced"
    return len(set(a.people) & set(b.people)) > 1


def is_called_alike(a: Draft, b: Draft) -> bool:
    """Whether two have one name, whatever stands before its year: "Condor Shield 2018" and "Condor Shield-2018"."""
    return bool(a.title) and APART.sub(" ", a.title or "") == APART.sub(" ", b.title or "")


def is_named_next(a: Draft, b: Draft) -> bool:
    """Whether the sentence after one that tells of an exercise says what it is called."""
    bare = not a.title and b.countries <= a.countries and b.position - a.position == 1
    return bool(bare and b.title and a.kind == b.kind == "exercise")


def is_counted_too(a: Draft, b: Draft) -> bool:
    """Whether one of two exercises in one place has a name with its year, and the other its number."""
    named, counted = sorted((a, b), key=lambda one: one.number is not None)
    there = same_place(a.place, b.place) or (counted.place is not None and counted.place in (named.title or ""))
    told = named.number is None and counted.number is not None and is_of_year(named) and not is_of_year(counted)
    return a.kind == b.kind == "exercise" and a.state == b.state and there and told


def is_of_year(one: Draft) -> bool:
    return one.title is not None and YEAR.search(one.title) is not None


def sessions_agree(a: Draft, b: Draft) -> bool:
    if a.number and b.number:
        return a.number == b.number and kindred(a, b)
    return not (a.title and b.title) or kindred(a, b)


def completes(a: Draft, b: Draft) -> bool:
    """Whether people told of right after an event that lacks them, and nothing else, are those who took part in it."""
    if is_signed_at(a, b):
        return True
    lacking = len(a.people) < 2 and a.kind in FAMILY | {"forum"}
    bare = b.kind in FAMILY and not b.title and (b.date is None or b.dated == "inferred") and b.yearless is None
    bare = bare and not b.aside and (b.state == "announced") == (a.state == "announced")
    return (
        lacking
        and bare
        and dates_agree(a, b)
        and 0 < b.position - a.position <= ATTACHED
        and set(a.people) <= set(b.people)
    )


def is_signed_at(a: Draft, b: Draft) -> bool:
    """Whether a session is what all those came to who are told right after it to have signed something."""
    gathered = a.number is not None and a.state == b.state == "held" and len(a.people) < 2 < len(b.people)
    at_once = not (b.title or b.place or b.yearless) and (b.date is None or b.dated == "inferred")
    return gathered and b.kind == "ceremony" and at_once and 0 < b.position - a.position < ATTACHED


def is_headline_of(a: Draft, b: Draft) -> bool:
    """Whether the first words of a report tell, without a day, of the meeting that the next ones tell of."""
    opens = a.position == 0 and b.position == 1 and a.date is None and a.state == b.state
    titled = not (a.title and b.title) and sessions_agree(a, b)
    apart = b.people and not set(a.people) <= set(b.people)
    there = not a.place or not b.place or same_place(a.place, b.place)
    return opens and titled and there and not apart and {a.kind, b.kind} <= {"meet", "video"}


def kindred(a: Draft, b: Draft) -> bool:
    """Whether two sessions may be of one series: one of them says no more of it than the other."""
    ours, theirs = set(a.series.split()), set(b.series.split())
    return not ours or not theirs or len(ours & theirs) * 2 >= min(len(ours), len(theirs))


def dates_agree(a: Draft, b: Draft) -> bool:
    if a.date is None or b.date is None:
        return a.yearless is None or b.yearless is None or a.yearless == b.yearless
    if a.date_end or b.date_end:
        return a.date <= (b.date_end or b.date) and b.date <= (a.date_end or a.date)
    return a.date.startswith(b.date) or b.date.startswith(a.date)


def merged(a: Draft, b: Draft) -> Draft:
    """One event from two tellings: the earlier keeps its words, the later fills in what it left out."""
    from_one_day = bool(a.title) or a.date == b.date
    dated = max((a, b), key=lambda one: (len(one.date or ""), from_one_day and one.date_end is not None, -one.position))
    dated = b if a.kind == "visit" != b.kind and len(b.date or "") == DAY else dated
    named = b if not a.title or (is_counted_too(a, b) and is_of_year(b)) else a
    fuller = b if b.title and not is_of_year(named) and len(b.series.split()) > len(a.series.split()) else named
    return replace(
        a,
        kind=b.kind if a.kind == "visit" else a.kind,
        state=max(a.state, b.state, key=LATEST.index),
        people=tuple(dict.fromkeys(a.people + b.people)),
        countries=a.countries | b.countries,
        date=dated.date,
        date_end=dated.date_end,
        dated=dated.dated,
        place=a.place or b.place,
        topics=tuple(dict.fromkeys(a.topics + b.topics)),
        title=fuller.title,
        number=a.number or b.number,
        series=named.series,
        evidence=tuple(sorted({*a.evidence, *b.evidence})),
        yearless=a.yearless or b.yearless,
        latest=max(a.reached, b.reached),
        wordless=a.wordless and b.wordless,
    )
