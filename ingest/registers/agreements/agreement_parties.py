"""Between whom an agreement is: the countries of its name, of the sentence and the people in it, or of a meeting."""

import re
from collections.abc import Sequence

from ingest.registers.agreements.agreement_names import Named
from ingest.registers.draft import Told
from ingest.registers.facts import Meeting
from ingest.registers.lexicon.agreement_words import NOT_DONE, acts
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.lexicon.tokens import homes
from ingest.registers.time_and_place.places import around as around_place

PAIR = ("one side", "the other")
SEATS = re.compile(
    r"(?<!\w)(?:between|with|entre|avec|con|com|mit|zwischen|tra|fra)\s([A-ZÀ-Þ]\w+)(?:\s(?:and|y|et|e|und)\s([A-ZÀ-Þ]\w+))?"
)
BODIES = frozenset({"sco", "csto", "cis", "asean", "united nations", "interpol", "brics"})
"""Terms for organisations that sign agreements of their own."""
CONCERNED = re.compile(
    r"(?<!\w)(?:on|over|about|по|sur|sobre|über|zu)\s(?:the\s|la\s|l['’])?[A-ZÀ-ÞА-ЯЁ]\w+\b(?![-'’])"
)
ASIDE = re.compile(
    r",\s(?:next to|besides|in addition to|along with|apart from|after|before|while|to which|from which|which|whose|"
    r"помимо|кроме|после|к котор\w+|котор\w+|outre|après|además de|tras|neben|nach|depois d\w+|após)\s[^;]*$"
)
"""What else a sentence tells at its end, of whomever."""
MEMBERS = re.compile(
    r"\b(?:member|participating) (?:states|countries)|\bstates[- ]members|heads of (?:state|government)|"
    r"государств\w*[\s–-]+(?:член|участник)\w*|глав\w* государств|[ÉE]tats membres|chefs d['’][ÉE]tat|"
    r"[Ee]stados (?:miembros|membros)|jefes de [Ee]stado|Mitglied(?:s|er)?staaten|Staatschefs|成员国|成員國|元首",
    re.IGNORECASE,
)
"""Who signs what is an organisation's."""


def at_meeting(meeting: Meeting | None, reading: Sequence[Told]) -> frozenset[str]:
    """The countries that took part; if fewer than two are known, all that the sentences telling of it name."""
    if meeting is None:
        return frozenset()
    met = partners(meeting.title) | home_countries(meeting)
    said = (one.text for one in reading if one.span in meeting.evidence)
    return met if len(met) > 1 else met.union(*map(partners, said))


def partners(text: str) -> frozenset[str]:
    """The countries of a text, by their capitals and bodies too, but for those that something is about: "between Lima
    and Quito", not "Declaration on Afghanistan"."""
    seats = [seat.casefold() for match in SEATS.finditer(text) for seat in match.groups() if seat]
    by_seat = {SEATS_OF_GOVERNMENT[seat] for seat in seats if seat in SEATS_OF_GOVERNMENT}
    others = CONCERNED.sub(" ", text)
    return countries(others) | homes(others) | by_seat


def parties(named: Named, one: Told, people: frozenset[str], met: frozenset[str]) -> frozenset[str]:
    """The countries of its name, else of the sentence or the bodies in it, and of the people there; else of the meeting
    or of what precedes."""
    if len(own := partners(named.name)) > 1:
        return own
    text = ASIDE.sub("", one.text) if ASIDE.search(one.text, named.end) else one.text
    if len(told := partners(text)) < len(PAIR) <= len(acting := BODIES & terms(text)):
        return acting
    if MEMBERS.search(text) and not (told or len(met) > 1) and (members := body_of(text) or body_of(one.context)):
        return members
    around = told | people
    if len(around) > 1 or (people and len(met) > len(PAIR)):
        return around
    if len(met) > 1:
        return met | own | people
    together = named_before(one) | met | own | around
    if len(together) < len(PAIR) and (here := around_place(one.place or "")):
        together |= {here}
    return together if len(together) == len(PAIR) else met | own | around


def body_of(text: str) -> frozenset[str]:
    return BODIES & terms(text)


def named_before(one: Told) -> frozenset[str]:
    """The countries of the sentences before, unless those say that somebody has not signed."""
    refused = any(NOT_DONE.search(one.context[: act.start()]) for act in acts().finditer(one.context))
    return frozenset() if refused else partners(one.context)


def home_countries(meeting: Meeting) -> frozenset[str]:
    return frozenset(one.country.casefold() for one in meeting.participants if one.country)
