"""One record for each agreement, however many reports in however many languages tell of it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ingest.documents import Source
from ingest.registers.facts import Agreement, Dated, Facts, Known, Span
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.rulings import NO_EVENT_RULINGS, EventRulings, Judged, Key, closed, judged

GENERAL = frozenset({"joint", "cooperation", "conference", "forum", "ministers", "working group"})
"""Terms that too many agreements have to tell two of them apart."""
FAMILIES = (frozenset({"treaty", "agreement"}), frozenset({"protocol", "memorandum", "agreement", "plan"}))
"""Kinds that reports of one agreement may call it by."""
DAY, MONTH = len("2024-11-12"), len("2024-11")
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
STRENGTH = ("mentioned", "proposed", "in force", "extended", "signed")
SURENESS: tuple[Known, ...] = ("unknown", "inferred", "resolved", "stated")


@dataclass(frozen=True, slots=True)
class Wording:
    """What one document says of an agreement."""

    source: Source
    agreement: Agreement

    @property
    def key(self) -> Key:
        return self.source.document, self.agreement.evidence[0].start, self.agreement.name


@dataclass(frozen=True)
class AgreementRecord(Judged):
    """An agreement with everything that is said of it; the fields are those of the surest wording, or of a
    correction."""

    name: str
    kind: str
    state: str
    parties: tuple[str, ...]
    date: str | None
    dated: Dated
    place: str | None
    wordings: tuple[Wording, ...]

    @property
    def keys(self) -> frozenset[Key]:
        return keys_of(self.wordings)

    @cached_property
    def evidence(self) -> tuple[tuple[Source, Span], ...]:
        return tuple((one.source, span) for one in self.wordings for span in one.agreement.evidence)

    @cached_property
    def documents(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.source.document for one in self.wordings))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every way it is called."""
        return tuple(dict.fromkeys([self.name, *(one.agreement.name for one in self.wordings)]))


def keys_of(wordings: Iterable[Wording]) -> frozenset[Key]:
    return frozenset(one.key for one in wordings)


def agreements(
    facts: Iterable[tuple[Source, Facts]], rulings: EventRulings = NO_EVENT_RULINGS
) -> tuple[AgreementRecord, ...]:
    """Records by date, undated ones last; `facts` of the documents that can be searched."""
    found = [Wording(source, one) for source, told in facts for one in told.agreements]
    groups: list[list[Wording]] = []
    for one in sorted(
        found, key=lambda one: (*surest_first(one.agreement)[:-1], -len(subject(one.agreement)), one.key)
    ):
        group = next((group for group in groups if is_among(one, group, rulings)), None)
        if group is None or conflicts(one, group):
            groups.append([one])
        else:
            group.append(one)
    joined = [[one for place in places for one in groups[place]] for places in closed([*map(keys_of, groups)], rulings)]
    records = judged(map(record, joined), rulings)
    return tuple(sorted(records, key=lambda one: (one.date is None, one.date or "", one.name)))


def is_among(one: Wording, group: Sequence[Wording], rulings: EventRulings) -> bool:
    """Whether a group is of the same agreement, and no user has said that it is another."""
    alike = any(same(one.agreement, other.agreement) for other in group)
    alike = alike and all(parties_agree(one.agreement, other.agreement) for other in group)
    return alike and not rulings.parts(frozenset({one.key}), keys_of(group))


def surest_first(one: Agreement) -> tuple[int, int, int, str]:
    return (-len(one.date or ""), -SURENESS.index(one.dated), -STRENGTH.index(one.state), one.name)


def same(a: Agreement, b: Agreement) -> bool:
    """Whether two names, in any two languages, are of one agreement: kind, parties, day and subject agree."""
    if not (kinds_agree(a, b) and (dates_agree(a, b) or took_effect(a, b)) and parties_agree(a, b)):
        return False
    if a.name.casefold() == b.name.casefold():
        return True
    ours, theirs = subject(a), subject(b)
    if a.state == b.state == "extended" and is_one_signing(a, b):
        return True
    if not ours or not theirs:
        alike = a.kind == b.kind and not (ours or theirs)
        return is_one_signing(a, b) or (alike and (is_one_day(a, b) or is_one_body(a, b)))
    if len(ours & theirs) * 2 >= max(len(ours), len(theirs)):
        return True
    return (ours <= theirs or theirs <= ours) and is_one_signing(a, b)


def is_one_day(a: Agreement, b: Agreement) -> bool:
    return bool(a.date) and a.date == b.date


def is_one_body(a: Agreement, b: Agreement) -> bool:
    """Whether two mechanisms that nothing more is said of are of the same parties."""
    return a.kind == "mechanism" and len(a.parties) > 1 and set(a.parties) == set(b.parties)


def is_one_signing(a: Agreement, b: Agreement) -> bool:
    """Whether the same parties signed one of a kind on the same day, of which one report says no more."""
    if a.kind != b.kind or a.kind == "mechanism" or not a.parties or set(a.parties) != set(b.parties):
        return False
    surely = MONTH if {"proposed", "extended"} & {a.state, b.state} else DAY
    first, last = sorted((len(a.date or ""), len(b.date or "")))
    return first >= MONTH and last >= surely


def kinds_agree(a: Agreement, b: Agreement) -> bool:
    if (a.state == "extended") != (b.state == "extended"):
        return False
    return a.kind == b.kind or (bool(a.date and b.date) and any({a.kind, b.kind} <= family for family in FAMILIES))


def dates_agree(a: Agreement, b: Agreement) -> bool:
    if not a.date or not b.date:
        return True
    return a.date.startswith(b.date) or b.date.startswith(a.date) or a.kind == "mechanism" or is_next_day(a, b)


def is_next_day(a: Agreement, b: Agreement) -> bool:
    """Whether reports of what the same parties signed for the same years differ by a day."""
    ours, theirs = set(YEAR.findall(a.name)), set(YEAR.findall(b.name))
    if not (a.date and b.date and len(a.date) == len(b.date) == DAY and set(a.parties) == set(b.parties)):
        return False
    return bool(ours) and ours == theirs and abs((date.fromisoformat(a.date) - date.fromisoformat(b.date)).days) == 1


def took_effect(a: Agreement, b: Agreement) -> bool:
    """Whether one tells when it was signed, and the other the later day from which it is in force."""
    signed, forced = sorted((a, b), key=lambda one: one.state == "in force")
    return (
        (signed.state, forced.state) == ("signed", "in force")
        and (signed.date or "") < (forced.date or "")
        and len(a.parties) > 1
        and len(b.parties) > 1
    )


def parties_agree(a: Agreement, b: Agreement) -> bool:
    ours, theirs = set(a.parties), set(b.parties)
    return not ours or not theirs or ours <= theirs or theirs <= ours


def subject(one: Agreement) -> frozenset[str]:
    """What an agreement is about, and the years that it is for."""
    return (terms(one.name) - GENERAL - {one.kind}) | frozenset(YEAR.findall(one.name))


def conflicts(one: Wording, group: Sequence[Wording]) -> bool:
    """Whether the same document tells of two: they are two, unless it uses one name."""
    return any(
        other.source.document == one.source.document and other.agreement.name != one.agreement.name
        and not (same_words(other.agreement, one.agreement) or is_told_again(other.agreement, one.agreement))
        for other in group
    )  # fmt: skip


def is_told_again(a: Agreement, b: Agreement) -> bool:
    """Whether what the same parties signed on the same stated day is told once more in fewer words."""
    days = is_one_signing(a, b) and a.dated == b.dated == "stated" and is_one_day(a, b)
    return days and (subject(a) < subject(b) or subject(b) < subject(a))


def same_words(a: Agreement, b: Agreement) -> bool:
    return subject(a) == subject(b) and countries(a.name) == countries(b.name)


def record(group: Sequence[Wording]) -> AgreementRecord:
    ordered = sorted((one.agreement for one in group), key=surest_first)
    dated = [one for one in ordered if one.date and one.state != "in force"]
    surest = next((one for one in dated if one.state != "proposed"), (dated or ordered)[0])
    if surest.kind == "mechanism":
        # What founded it comes before its sessions.
        surest = min(ordered, key=lambda one: (one.date is None, one.date or ""))
    common = Counter(one.name for one in ordered).most_common()
    longest = max((name for name, times in common if times == common[0][1]), key=len)
    own = [one.parties for one in ordered if countries(one.name) >= {party.casefold() for party in one.parties}]
    parties = max([both for both in own if len(both) > 1] or [one.parties for one in ordered], key=len)
    return AgreementRecord(
        name=longest,
        kind=surest.kind,
        state=max((one.state for one in ordered), key=STRENGTH.index),
        parties=parties,
        date=surest.date,
        dated=surest.dated,
        place=next((one.place for one in ordered if one.place), None),
        wordings=tuple(sorted(group, key=lambda one: (one.source.published or "~", one.source.document))),
    )
