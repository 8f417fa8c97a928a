"""What a document tells of one agreement so far, and whether two tellings are of one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.registers.agreements.agreement_names import Named
from ingest.registers.agreements.agreement_states import State
from ingest.registers.agreements.agreement_telling import has_subject, is_several, says_something
from ingest.registers.facts import Known, Span
from ingest.registers.series import series_key

SURENESS: tuple[Known, ...] = ("unknown", "inferred", "resolved", "stated")
STRENGTH: tuple[State, ...] = ("mentioned", "proposed", "in force", "extended", "signed")
DAY = len("2024-11-12")
PAPERS = frozenset({"protocol", "memorandum", "agreement", "plan"})
"""Kinds that a headline and its report may call one agreement by."""


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
    reported: str | None = None
    """The month of the report, where that opens with it."""


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
        return took_effect(a, b) and not (says_something(b.name) or has_subject(b.name))
    if is_several(a.name) != is_several(b.name):
        return False
    if a.name.name == b.name.name or not says_something(b.name) or is_headline_of(a, b) or is_untold(a, b):
        return True
    ours, theirs = set(series_key(a.name.name).split()), set(series_key(b.name.name).split())
    return len(ours & theirs) * 3 >= 2 * max(1, min(len(ours), len(theirs)))


def took_effect(a: Draft, b: Draft) -> bool:
    """Whether one tells when it was signed, and the other the later day from which it is in force."""
    signed, forced = sorted((a, b), key=lambda one: one.state == "in force")
    states = (signed.state, forced.state)
    return states == ("signed", "in force") and (signed.date or "") < (forced.date or "") and a.parties >= b.parties


def is_headline_of(a: Draft, b: Draft) -> bool:
    """Whether the first words of a report tell, without a day, of what it goes on to tell with one."""
    between = len(a.parties) > 1 and a.parties == b.parties
    one_day = a.name.kind == b.name.kind and a.date == b.date and len(a.date or "") == DAY and not has_subject(a.name)
    return a.evidence[0].start == 0 and (between or one_day) and a.dated != "stated"


def is_untold(a: Draft, b: Draft) -> bool:
    """Whether two of a kind that the same parties signed on one day are one, of which the first name does not say
    what it is about."""
    dated = a.date == b.date and len(a.date or "") == DAY and len(a.parties) > 1
    return dated and a.parties == b.parties and a.evidence != b.evidence and not has_subject(a.name)


def merged(a: Draft, b: Draft) -> Draft:
    dated = max((a, b), key=lambda one: (len(one.date or ""), one.state == "signed", SURENESS.index(one.dated)))
    better = max((a.name, b.name), key=lambda name: (name.proper, len(name.name)))
    return replace(
        a,
        name=better,
        state=max(a.state, b.state, key=STRENGTH.index),
        parties=a.parties | b.parties if len(a.parties) < 2 and b.state != "mentioned" else a.parties,
        date=dated.date,
        dated=dated.dated,
        place=dated.place or a.place or b.place,
        evidence=tuple(sorted({*a.evidence, *b.evidence})),
    )


def with_name(one: Draft, spoken_of: Sequence[Draft]) -> Draft:
    """A bare "protocol" with the name that the report has for one of its kind before it."""
    if says_something(one.name) or has_subject(one.name):
        return one
    alike = (other for other in reversed(spoken_of) if other.name.kind == one.name.kind)
    paper = one.name.kind != "mechanism"
    named = next((other for other in alike if has_subject(other.name) or (paper and says_something(other.name))), None)
    return replace(one, name=named.name, parties=one.parties or named.parties) if named else one
