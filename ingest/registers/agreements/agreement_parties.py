"""Between whom an agreement is: the countries of its name, of the sentence and the people in it, or of a meeting."""

import re
from collections.abc import Sequence

from ingest.registers.agreements.agreement_names import Named
from ingest.registers.draft import Told
from ingest.registers.facts import Meeting
from ingest.registers.lexicon.terms import countries
from ingest.registers.time_and_place.places import around as around_place

PAIR = ("one side", "the other")
CONCERNED = re.compile(
    r"(?<!\w)(?:on|over|about|по|sur|sobre|über|zu)\s(?:the\s|la\s|l['’])?[A-ZÀ-ÞА-ЯЁ]\w+\b(?![-'’])"
)


def at_meeting(meeting: Meeting | None, reading: Sequence[Told]) -> frozenset[str]:
    """The countries that took part; if fewer than two are known, all that the sentences telling of it name."""
    if meeting is None:
        return frozenset()
    met = partners(meeting.title) | home_countries(meeting)
    said = (one.text for one in reading if one.span in meeting.evidence)
    return met if len(met) > 1 else met.union(*map(partners, said))


def partners(text: str) -> frozenset[str]:
    """The countries of a text but for those that something is about: "Declaration on Afghanistan"."""
    return countries(CONCERNED.sub(" ", text))


def parties(named: Named, one: Told, people: frozenset[str], met: frozenset[str]) -> frozenset[str]:
    """The countries of its name, else of the sentence and the people in it, else of the meeting or of what precedes."""
    if len(own := partners(named.name)) > 1:
        return own
    if len(around := partners(one.text) | people) > 1:
        return around
    if len(met) > 1:
        return met | own | around
    together = partners(one.context) | met | own | around
    if len(together) < len(PAIR) and (here := around_place(one.place or "")):
        together |= {here}
    return together if len(together) == len(PAIR) else met | own | around


def home_countries(meeting: Meeting) -> frozenset[str]:
    return frozenset(one.country.casefold() for one in meeting.participants if one.country)
