"""The commands `assistant officials`, `meetings` and `agreements`: the registers as text, JSON or CSV."""

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from typing import Any

from assistant.build import existing
from assistant.registers import wanted as select
from assistant.registers.book import Book, Registers
from assistant.registers.rows import Rows, cell, table
from assistant.registers.wanted import Wanted
from assistant.settings import AssistantSettings
from ingest.problem import Problem
from ingest.settings import IngestSettings
from ingest.text.dates import iso

Json = dict[str, Any]


def show(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings) -> None:
    """Print a register; how many undated records the dates left out goes to stderr."""
    library = existing(ingest.library)
    try:
        book = Registers(library).book()
        records, undated = chosen(flags, book, Rows(library, book))
    finally:
        library.close()
    if flags.json:
        print(json.dumps(records, ensure_ascii=False))
    elif flags.csv:
        csv.writer(sys.stdout).writerows(table(flags.verb, records))
    else:
        print("\n\n".join(as_text(flags.verb, one) for one in records) or f"No {flags.verb} found.")
    if undated:
        print(f"{undated} without a date {'is' if undated == 1 else 'are'} left out.", file=sys.stderr)


def chosen(flags: argparse.Namespace, book: Book, rows: Rows) -> tuple[list[Json], int]:
    """The records asked for as JSON, and how many could not be judged by date."""
    limits = asked(flags, book)
    if flags.verb == "officials":
        return [rows.official(one) for one in select.officials(book, limits)], 0
    if flags.verb == "agreements":
        signed = select.agreements(book, limits)
        return [rows.agreement(one) for one in signed.records], signed.undated
    held = select.meetings(book, limits)
    return [rows.meeting(one) for one in held.records], held.undated


def asked(flags: argparse.Namespace, book: Book) -> Wanted:
    people: tuple[tuple[str, ...], ...] = ()
    if flags.person:
        people = (tuple(book.named(flags.person)),)
        if not people[0]:
            raise Problem(f"The documents name nobody called {flags.person}; try the surname alone.")
    return Wanted(people=people, since=day(flags.since), until=day(flags.until))


def day(written: str | None) -> str | None:
    if written is None:
        return None
    if found := iso(written):
        return found
    raise Problem(f"{written} is no date; write it as 2014, 2014-06 or 2014-06-05.")


def as_text(register: str, one: Json) -> str:
    """A record in a few lines, its sources last."""
    if register == "officials":
        roles = [f"  {role['as_of'] or 'undated'}: {role['role']}" for role in one["roles"]]
        return "\n".join([f"{one['name']}{' (' + one['country'] + ')' if one['country'] else ''}", *roles])
    name = one["title"] if register == "meetings" else one["name"]
    when = one["date"] or "undated"
    who = cell(one["participants"] if register == "meetings" else one["parties"])
    about = ", ".join(part for part in (one["place"], one["state"], who) if part)
    return "\n".join([f"{when}  {name}", f"  {about}", *sources(one["evidence"])])


def sources(evidence: Sequence[Json]) -> list[str]:
    return [f"  “{one['quote']}” {one['title']}, {one['published'] or 'undated'}" for one in evidence[:3]]
