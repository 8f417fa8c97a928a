"""Limits as a person sets them, on the command line or in a batch, and limits in words."""

import argparse
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from assistant.conversation import Chosen, Filters, LeftOut
from assistant.question.moments import edge
from ingest.problem import Problem
from ingest.text.dates import iso

NAMES = tuple(field.name for field in fields(Filters))
DATES = tuple(name for name in NAMES if name.endswith(("_from", "_to")))
FLAGS = {"published_from": "since", "published_to": "until", "publisher": "publisher", "language": "language"}
"""The flag of each limit that the command line takes, as the parser names it."""


def chosen_by(flags: argparse.Namespace) -> Chosen:
    """What the flags of a command limit. Raises Problem for a date that is none."""
    given = {name: getattr(flags, flag, None) for name, flag in FLAGS.items()}
    return Chosen(filters=checked({name: value for name, value in given.items() if value}))


def chosen_in(line: Mapping[str, Any], chosen: Chosen) -> Chosen:
    """The same for one line of a batch, whose own `filters` come first. Raises Problem for one that is no limit."""
    own = line.get("filters") or {}
    if not isinstance(own, dict) or not all(value is None or isinstance(value, str) for value in own.values()):
        raise Problem(
            f'The filters of line {line.get("id")!r} must be an object of texts, such as {{"language": "ru"}}.'
        )
    return replace(chosen, filters={**chosen.filters, **checked(own)})


def checked(filters: Mapping[str, str | None]) -> dict[str, str | None]:
    """The filters with every date as ISO 8601, so that they compare as text. Raises Problem."""
    for name in filters:
        if name not in NAMES:
            raise Problem(f"{name!r} is no limit; there are {', '.join(NAMES)}.")
    return {name: day(value, name) if value and name in DATES else value or None for name, value in filters.items()}


def day(stated: str, name: str) -> str:
    """A whole day: of a month or a year the first where a limit begins, the last where it ends."""
    if (found := iso(stated)) is None:
        raise Problem(f"{stated!r} is no date; write 2014-06-05, 2014-06 or 2014.")
    return edge(found, last=name.endswith("_to")).isoformat()


def limits_line(filters: Filters, left_out: LeftOut) -> str:
    """The limits of an answer in words, and what they could not judge; nothing where there are none."""
    parts = [
        span("published", filters.published_from, filters.published_to),
        span("about", filters.event_from, filters.event_to),
        f"by {filters.publisher}" if filters.publisher else "",
        f"in {filters.language}" if filters.language else "",
        f"naming {filters.person}" if filters.person else "",
        left_out_line(left_out),
    ]
    return "; ".join(part for part in parts if part)


def span(what: str, first: str | None, last: str | None) -> str:
    """ "published from 2014 to 2016"; nothing where both sides are open."""
    ends = " ".join(f"{word} {day}" for word, day in (("from", first), ("to", last)) if day)
    return f"{what} {ends}" if ends else ""


def left_out_line(left_out: LeftOut) -> str:
    """ "12 documents without a date were left out"; nothing where none was."""
    counted = ((left_out.undated, "without a date"), (left_out.unnamed, "of unknown publisher or language"))
    parts = [f"{count} document{'s' * (count > 1)} {kind}" for count, kind in counted if count]
    verb = "was" if left_out.undated + left_out.unnamed == 1 else "were"
    return f"{' and '.join(parts)} {verb} left out" if parts else ""
