"""What users decided about the registers, kept in the library: each decision a row, taken back by deleting it.

A decision speaks of names in documents and of sentences, so it holds whatever is read or extracted anew.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Literal

from sqlalchemy import delete, insert, select

from ingest.documents import Source
from ingest.library.keep import changing, now
from ingest.library.library import Library
from ingest.library.schema import rulings
from ingest.problem import Problem
from ingest.registers.facts import Facts, Meeting
from ingest.registers.meetings import meeting_record
from ingest.registers.meetings.meeting_record import Key
from ingest.registers.rulings import Bearer, Pair, Rulings

Kind = Literal["merge", "split", "name", "country", "confirmed", "hidden", "together", "apart"]
OF_MEETINGS: tuple[Kind, ...] = ("together", "apart")
LONGEST = 200
"""Of what somebody is to be called."""


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting as one document tells it: the first sentence of its evidence, and where that begins."""

    document: str
    start: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision: of `one` person or meeting, with regard to `others`; `value` for a name or a country.

    A `split` takes the others off; `apart` takes `one` off from them; `together` makes all of them one.
    """

    kind: Kind
    one: Bearer | Told
    others: tuple[Bearer | Told, ...] = ()
    value: str | None = None
    key: int = 0
    """Given when it is kept."""
    made: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions as the registers take them."""

    people: Rulings = field(default_factory=Rulings)
    meetings: meeting_record.Rulings = field(default_factory=meeting_record.Rulings)


def rule(library: Library, ruling: Ruling) -> int:
    """Keep a decision; its key. Raises Problem for a name that is empty or too long."""
    value = None if ruling.value is None else " ".join(ruling.value.split())
    if ruling.kind in ("name", "country") and not 0 < len(value or "") <= LONGEST:
        raise Problem(f"Write a {ruling.kind} of at most {LONGEST} characters.")
    row = {"kind": ruling.kind, "one": written(ruling.one), "others": [written(one) for one in ruling.others]}
    with changing(library) as connection:
        kept = connection.execute(insert(rulings).values(row | {"value": value, "made": now()}))
        return int((kept.inserted_primary_key or (0,))[0])


def take_back(library: Library, key: int) -> None:
    """Raises Problem for a decision that is there no longer."""
    with changing(library) as connection:
        if not connection.execute(delete(rulings).where(rulings.c.key == key)).rowcount:
            raise Problem("This decision was taken back already.")


def kept(library: Library) -> tuple[Ruling, ...]:
    """Every decision, the oldest first."""
    with library.reads.connect() as connection:
        rows = connection.execute(select(rulings).order_by(rulings.c.key)).all()
    return tuple(
        Ruling(row.kind, read(row.one), tuple(map(read, row.others)), row.value, row.key, row.made) for row in rows
    )


def written(one: Bearer | Told) -> list[Any]:
    return [one.name, one.document] if isinstance(one, Bearer) else [one.document, one.start, one.sentence]


def read(one: Sequence[Any]) -> Bearer | Told:
    return Bearer(*one) if len(one) == 2 else Told(*one)


def decided(library: Library, facts: Sequence[tuple[Source, Facts]]) -> Decided:
    """The decisions as they apply to what the documents say now."""
    every = kept(library)
    if not every:
        return Decided()
    of_meetings = [one for one in every if one.kind in OF_MEETINGS]
    return Decided(of_people(every), resolved(of_meetings, facts, lambda document: text_of(library, document)))


def text_of(library: Library, document: str) -> str:
    found = library.document(document)
    return found.text if found else ""


def of_people(every: Iterable[Ruling]) -> Rulings:
    """Of two names for one person the one given last counts."""
    found = [(one.kind, one.one, one) for one in every if isinstance(one.one, Bearer)]
    pairs = [
        Pair(one, other, kind == "merge")
        for kind, one, ruling in found
        if kind in ("merge", "split")
        for other in ruling.others
        if isinstance(other, Bearer)
    ]
    said = {
        wanted: tuple((one, ruling.value or "") for kind, one, ruling in reversed(found) if kind == wanted)
        for wanted in ("name", "country", "confirmed")
    }
    confirmed = tuple(one for one, _ in said["confirmed"])
    # With all their names, since whoever is nobody takes part in no meeting either.
    nobody = [(one, *ruling.others) for kind, one, ruling in found if kind == "hidden"]
    hidden = tuple(one for group in nobody for one in group if isinstance(one, Bearer))
    return Rulings(tuple(pairs), said["name"], said["country"], confirmed, hidden)


def resolved(
    every: Iterable[Ruling], facts: Sequence[tuple[Source, Facts]], text_of: Callable[[str], str]
) -> meeting_record.Rulings:
    """The meetings that the decisions speak of; those that no document tells any longer are passed over."""
    told = {source.document: said.meetings for source, said in facts}

    def keys(one: Bearer | Told) -> frozenset[Key]:
        found = key_of(one, told.get(one.document, ()), text_of(one.document)) if isinstance(one, Told) else None
        return frozenset({found} if found else ())

    # Of two decisions about the same two the later one counts.
    pairs = {keys(one) | keys(other): ruling.kind for ruling in every for one, other in pairs_of(ruling)}
    together, apart = (
        frozenset(pair for pair, kind in pairs.items() if len(pair) == 2 and kind == wanted) for wanted in OF_MEETINGS
    )
    return meeting_record.Rulings(together, apart)


def pairs_of(ruling: Ruling) -> Iterable[tuple[Bearer | Told, Bearer | Told]]:
    """All that are made one, or each of those that one is taken off from."""
    if ruling.kind == "together":
        return combinations((ruling.one, *ruling.others), 2)
    return ((ruling.one, other) for other in ruling.others)


def key_of(one: Told, meetings: Iterable[Meeting], text: str) -> Key | None:
    """The meeting that the sentence is evidence of, wherever in the document it stands now."""
    telling = [
        meeting.evidence[0].start
        for meeting in meetings
        if any(text[span.start : span.end] == one.sentence for span in meeting.evidence)
    ]
    return (one.document, min(telling, key=lambda start: abs(start - one.start))) if telling else None
