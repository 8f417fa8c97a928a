"""Sessions that lean on one named before: "it was the third", "the last one, in 2022", "met twice before"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.registers.draft import Draft, Told
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.terms import countries
from ingest.registers.meetings.event_signs import BEGUN

IT_WAS = re.compile(
    r"\W*(?:It|This|That) (?:was|is)\b|\W*(?:Это|Эта|Этот) (?:был\w?\s|уже\s)?|\W*C['’](?:était|est)\b|"
    r"\W*(?:Fue|Es|Foi|É|Se trat[aó] de|Era)\b|\W*(?:Es|Das|Dies) (?:war|ist)\b|这是|這是|これは"
)
"""Before the number of the session that the sentence before told of."""
DAY = len("2024-11-12")
BACK = 3
"""Sentences back in which it was told."""


def recounted(one: Draft, told: Told, drafts: Sequence[Draft]) -> list[Draft] | None:
    """The events with the number that a sentence gives the last of them: "It was the third meeting"; None otherwise."""
    last = drafts[-1] if drafts else None
    if last is None or told.position - last.reached > BACK or not IT_WAS.match(told.text):
        return None
    if one.kind == "visit" and set(one.people) & {name for other in drafts for name in other.people}:
        return list(drafts)
    if last.number or not one.number or one.series or last.kind == "visit":
        return None
    people = tuple(dict.fromkeys(last.people + one.people))
    evidence = tuple(sorted({*last.evidence, *one.evidence}))
    changed = replace(last, number=one.number, title=last.title or one.title, people=people, evidence=evidence)
    return [*drafts[:-1], replace(changed, latest=told.position)]


def begun(one: Draft, told: Told, drafts: Sequence[Draft]) -> list[Draft] | None:
    """The events with the first day of the last of them, of which the end or only the month is known, where a sentence
    of its own gives it: "The exercise had begun on 21 September"; None otherwise."""
    last = drafts[-1] if drafts else None
    bare = not (one.people or one.title) and len(one.date or "") == DAY and BEGUN.search(told.text)
    if last is None or not bare or last.kind != one.kind or told.position - last.reached > BACK:
        return None
    coarse = 0 < len(last.date or "") < DAY and (one.date or "").startswith(last.date or "")
    if not coarse and (len(last.date or "") < DAY or not (one.date or "") < (last.date or "")):
        return None
    evidence = tuple(sorted({*last.evidence, told.span}))
    end = None if coarse else last.date_end or last.date
    return [*drafts[:-1], replace(last, date=one.date, date_end=end, evidence=evidence, latest=told.position)]


def continued(one: Draft, drafts: Sequence[Draft]) -> Draft:
    """A session that says nothing of whose it is, with the name of the one it continues or is."""
    if not one.number or not one.title or countries(one.title):
        return one
    of = next((other for other in reversed(drafts) if is_next_of(one, other)), None)
    return replace(one, title=renumbered(one, of), series=of.series) if of else one


def is_next_of(one: Draft, other: Draft) -> bool:
    """Whether a session has a number beside that of another, and says no more of its series than the other does."""
    ours, theirs = set(one.series.split()), set(other.series.split())
    beside = one.number and other.number and abs(one.number - other.number) == 1
    return bool(beside) and ours <= theirs


def renumbered(one: Draft, of: Draft) -> str:
    own, theirs = ordinals(one.title or ""), ordinals(of.title or "")
    if not own or not theirs or theirs[0].start:
        return one.title or ""
    return (one.title or "")[own[0].start : own[0].end] + (of.title or "")[theirs[0].end :]
