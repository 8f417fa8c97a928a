"""How well meetings and agreements answer to what is known of a corpus; precision is for people to judge."""

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from ingest.documents import Source
from ingest.registers.agreements.merge_agreements import AgreementRecord, agreements
from ingest.registers.facts import Facts
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.meetings.merge_meetings import known_as, meetings
from ingest.registers.people.identity import name_key, same_name, same_surname
from ingest.registers.people.officials import people

Known = dict[str, Any]
DATE = re.compile(r"\d{4}(?:-\d\d)?")


def score(folder: Path, facts: Sequence[tuple[Source, Facts]], show: bool = False) -> None:
    """Print for each register how many known records it has, in all and by the languages of their sources."""
    languages = {source.document: source.language or "?" for source, _ in facts}
    held = meetings(facts, known_as(people(facts)))
    aliases = {one["name"]: one["aliases"] for one in read(folder / "officials.jsonl")}
    matches = partial(is_meeting, aliases)
    report("meetings", read(folder / "meetings.jsonl"), held, matches, languages, show)
    report("agreements", read(folder / "agreements.jsonl"), agreements(facts), is_agreement, languages, show)


def read(file: Path) -> list[Known]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def report(
    what: str,
    gold: Sequence[Known],
    found: Sequence[Any],
    matches: Callable[[Known, Any], bool],
    languages: dict[str, str],
    show: bool,
) -> None:
    pairs = [(known, [one for one in found if matches(known, one)]) for known in gold]
    hits, asked = Counter[str](), Counter[str]()
    for known, mine in pairs:
        for language in {languages[source] for source in known["sources"]}:
            asked[language] += 1
            hits[language] += bool(mine)
    recalled = sum(bool(mine) for _, mine in pairs)
    print(f"{what:16} {recalled} of {len(gold)} found, {len(found)} in the register")
    for language, count in asked.most_common():
        print(f"  in {language:12} {hits[language]} of {count}")
    if show:
        listed(pairs, found)


def listed(pairs: Sequence[tuple[Known, Sequence[Any]]], found: Sequence[Any]) -> None:
    """What was missed, and what is in the register without being known."""
    known_ones = {id(one) for _, mine in pairs for one in mine}
    for known, mine in pairs:
        if not mine:
            print("missed", known["date"], known.get("meeting") or known["name"], known["sources"])
    for one in found:
        if id(one) not in known_ones:
            print("other ", one.date, getattr(one, "title", None) or one.name, one.documents)


def is_meeting(aliases: dict[str, list[str]], known: Known, one: MeetingRecord) -> bool:
    """The same month, and the two main participants; where fewer are known, a source and the day will do."""
    if not same_time(known["date"], one.date, one.date_end):
        return False
    main = [person["name"] for person in known["participants"][:2]]
    if len(main) < 2:
        return bool(set(one.documents) & set(known["sources"]))
    written = [[name, *(form for full in aliases if name in full for form in (full, *aliases[full]))] for name in main]
    return all(any(is_person(forms, taking.name) for taking in one.participants) for forms in written)


def is_person(forms: Sequence[str], name: str) -> bool:
    return name in forms or any(is_name(form, name) for form in forms)


def is_name(known: str, name: str) -> bool:
    wanted, given = name_key(known), name_key(name)
    return same_name(wanted, given) or same_surname(wanted, given) or same_surname(given, wanted)


def is_agreement(known: Known, one: AgreementRecord) -> bool:
    """The same month and parties, from a source of it, and half of what its name says."""
    if not set(one.documents) & set(known["sources"]) or not same_time(known["date"], one.date, None):
        return False
    parties = frozenset().union(*map(countries, known["parties"]))
    if parties and one.parties and not parties & {party.casefold() for party in one.parties}:
        return False
    if known["kind"] == one.kind and known["date"] and (one.date or "").startswith(known["date"]):
        return True
    wanted, given = subject(known), frozenset().union(*map(terms, one.names))
    return len(wanted & given) * 2 >= len(wanted)


def subject(known: Known) -> frozenset[str]:
    """What an agreement is about: the terms of its name without those of its parties, where others are left."""
    own = terms(known["name"])
    return own - frozenset().union(*map(terms, known["parties"])) or own


def same_time(known: str | None, first: str | None, last: str | None) -> bool:
    """Whether a date is in the known month, or the known month within the days of a range."""
    wanted = DATE.match(known or "")
    if wanted is None:
        return True
    month = wanted.group()
    return first is not None and (first[: len(month)] == month[: len(first)] or first[:7] <= month <= (last or "")[:7])
