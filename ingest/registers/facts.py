"""What one document says of people, meetings and agreements: facts, each with the spans of its text that state it."""

from dataclasses import dataclass
from typing import Literal

EXTRACTOR = 21
"""Grows when `ingest.registers.extract` finds other facts in the same document: they are then extracted anew from the
stored texts. It stands here because a run without news needs no more, and the extractor takes long to import."""
FAILED = 0
"""In its place where the facts of a document could not be extracted, so that the next run tries again."""

Known = Literal["stated", "resolved", "inferred", "unknown"]
"""How an event's date is known: written out, resolved from "Tuesday" and the report's date, inferred, or not at all."""
Dated = Known | Literal["corrected"]
"""Of a record: as its documents know it, or as a user has corrected it."""
State = Literal["announced", "ongoing", "held", "cancelled"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points into the document's text: a whole sentence that states the fact."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Role:
    """An office as the document words it; `country` and `organisation` where it says whose."""

    role: str
    country: str | None
    organisation: str | None
    evidence: Span
    former: bool = False
    as_of: str | None = None
    """When the text says that it was held, ISO 8601; None: at the time of the report."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the document names; `name` is the fullest form, `forms` every way it is written there."""

    name: str
    forms: tuple[str, ...]
    country: str | None
    roles: tuple[Role, ...]
    mentions: tuple[Span, ...]
    """The sentences that mean this person, by name or otherwise."""


@dataclass(frozen=True, slots=True)
class Participant:
    """Who took part; `name` is that of a Person of the same document."""

    name: str
    role: str | None
    country: str | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, talks, visit, call, ceremony or exercise. `date` is ISO 8601, as precise as it is known."""

    title: str
    kind: str
    state: State
    date: str | None
    dated: Known
    place: str | None
    participants: tuple[Participant, ...]
    topics: tuple[str, ...]
    series: str | None
    """The mechanism or series that it is a meeting of, normalised, so that sessions of one can be told apart."""
    session: int | None
    """The ordinal of the session: 9 for "the ninth meeting"."""
    evidence: tuple[Span, ...]
    date_end: str | None = None
    yearless: str | None = None
    """Month and day, `09-19`, where the document leaves the year open; other reports of the meeting may know it."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A treaty, agreement, protocol, statement, mechanism or plan. `date` is that of `state`."""

    name: str
    kind: str
    state: Literal["proposed", "signed", "in force", "extended", "mentioned"]
    parties: tuple[str, ...]
    date: str | None
    dated: Known
    evidence: tuple[Span, ...]
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything one version of one document says."""

    people: tuple[Person, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
