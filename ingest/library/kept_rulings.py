"""What users decided about the registers, kept in the library: each decision a row, taken back by deleting it.

A decision speaks of names in documents and of sentences, so it holds whatever is read or extracted anew.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import Any, Literal, get_args

from sqlalchemy import delete, insert, select

from ingest.documents import Source
from ingest.library.keep import changing, now
from ingest.library.library import Library
from ingest.library.schema import rulings
from ingest.problem import Problem
from ingest.registers.facts import Agreement, Facts, Meeting, State
from ingest.registers.rulings import BETWEEN, Bearer, EventRulings, Field, Key, Pair, Rulings
from ingest.text.dates import iso

Kind = Literal[
    "merge", "split", "country", "name", "date", "place", "kind", "state", "confirmed", "hidden", "together", "apart"
]
LONGEST = 200
"""Of what is written into a form."""
STATES = {"meetings": get_args(State), "agreements": ("proposed", "signed", "in force", "extended", "mentioned")}
FIELDS: tuple[Field, ...] = get_args(Field)
MAY_BE_UNKNOWN = ("date", "place")


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting or an agreement as one document tells it: the first sentence of its evidence, where that begins, and
    what an agreement is called there."""

    document: str
    start: int
    sentence: str
    name: str = ""
    """Nothing for a meeting."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision: of `one` person, meeting or agreement, with regard to `others`; `value` of what is corrected.

    A `split` takes the others off; `apart` takes `one` off from them; `together` makes all of them one. Of a meeting
    or an agreement to be corrected or confirmed, `others` are what other documents say of it.
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
    meetings: EventRulings = field(default_factory=EventRulings)
    agreements: EventRulings = field(default_factory=EventRulings)
    about: Mapping[int, frozenset[Key]] = field(default_factory=dict)
    """By the key of a decision, the meetings or agreements that it speaks of, as the documents tell them now."""


def rule(library: Library, ruling: Ruling) -> int:
    """Keep a decision; its key. Raises Problem for a value that cannot be right."""
    row = {"kind": ruling.kind, "one": written(ruling.one), "others": [written(one) for one in ruling.others]}
    with changing(library) as connection:
        kept = connection.execute(insert(rulings).values(row | {"value": checked(ruling), "made": now()}))
        return int((kept.inserted_primary_key or (0,))[0])


def checked(ruling: Ruling) -> str | None:
    """The value as it is kept. Raises Problem."""
    if ruling.value is None:
        return None
    value, kind = " ".join(ruling.value.split()), ruling.kind
    if len(value) > LONGEST or not (value or kind in MAY_BE_UNKNOWN):
        raise Problem(f"Write a {kind} of at most {LONGEST} characters.")
    if kind == "date":
        return days(value)
    states = STATES["agreements" if isinstance(ruling.one, Told) and ruling.one.name else "meetings"]
    if kind == "state" and value not in states:
        raise Problem(f"The state is one of these: {', '.join(states)}.")
    return value


def days(written: str) -> str:
    """One day, month or year, or a first and a last one, as ISO 8601. Raises Problem."""
    parts = [part for part in written.replace(BETWEEN, " to ").split(" to ") if part.strip()]
    found = [day for part in parts if (day := iso(part))]
    if len(found) < len(parts) or len(found) > 2 or found != sorted(found):
        raise Problem("Write a date as 2014, 2014-06 or 2014-06-05, or as 2014-06-05 to 2014-06-07.")
    return BETWEEN.join(found)


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
    if isinstance(one, Bearer):
        return [one.name, one.document]
    return [one.document, one.start, one.sentence, *filter(None, [one.name])]


def read(one: Sequence[Any]) -> Bearer | Told:
    return Bearer(*one) if len(one) == 2 else Told(*one)


def decided(library: Library, facts: Sequence[tuple[Source, Facts]]) -> Decided:
    """The decisions as they apply to what the documents say now."""
    every = kept(library)
    if not every:
        return Decided()
    found = Statements(facts, lambda document: text_of(library, document))
    of_events = {one.key: found.keys(one) for one in every if isinstance(one.one, Told)}
    meetings, agreements = (
        of_event(
            [(one, of_events[one.key]) for one in every if isinstance(one.one, Told) and bool(one.one.name) == named]
        )
        for named in (False, True)
    )
    about = {key: frozenset(filter(None, told)) for key, told in of_events.items()}
    return Decided(of_people(every), meetings, agreements, about)


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


class Statements:
    """What the documents say of meetings and agreements now; they may have said it elsewhere when it was decided of."""

    def __init__(self, facts: Iterable[tuple[Source, Facts]], text_of: Callable[[str], str]) -> None:
        self._text_of = cache(text_of)
        self._told: defaultdict[tuple[str, bool], list[Meeting | Agreement]] = defaultdict(list)
        for source, said in facts:
            self._told[source.document, False] += said.meetings
            self._told[source.document, True] += said.agreements

    def keys(self, ruling: Ruling) -> tuple[Key | None, ...]:
        """Of all that a decision speaks of, in its order; None for what no document tells any longer."""
        return tuple(self.key(one) for one in (ruling.one, *ruling.others) if isinstance(one, Told))

    def key(self, one: Told) -> Key | None:
        """What the sentence is evidence of, wherever in the document it stands now; of several agreements in it that
        of the name, or the only one."""
        text = self._text_of(one.document)
        telling = [
            statement
            for statement in self._told[one.document, bool(one.name)]
            if any(text[span.start : span.end] == one.sentence for span in statement.evidence)
        ]
        named = [statement for statement in telling if name_of(statement) == one.name]
        if not named and len({name_of(statement) for statement in telling}) > 1:
            return None
        nearest = min(named or telling, key=lambda said: abs(said.evidence[0].start - one.start), default=None)
        return (one.document, nearest.evidence[0].start, name_of(nearest)) if nearest else None


def name_of(statement: Meeting | Agreement) -> str:
    return statement.name if isinstance(statement, Agreement) else ""


def of_event(every: Sequence[tuple[Ruling, tuple[Key | None, ...]]]) -> EventRulings:
    """Decisions with what they speak of, the oldest first, as the register of meetings or of agreements takes them."""
    # Of two decisions about the same two the later one counts.
    pairs = {pair: ruling.kind for ruling, keys in every for pair in pairs_of(ruling.kind, keys)}
    joined, parted = (
        frozenset(pair for pair, kind in pairs.items() if kind == wanted) for wanted in ("together", "apart")
    )
    # What is right of a record stays with its first telling when another one is taken off.
    first = [(ruling, key) for ruling, keys in reversed(every) if (key := next(filter(None, keys), None))]
    return EventRulings(
        joined,
        parted,
        tuple((field, key, ruling.value or "") for ruling, key in first for field in FIELDS if field == ruling.kind),
        frozenset(key for ruling, key in first if ruling.kind == "confirmed"),
        frozenset(key for ruling, keys in every if ruling.kind == "hidden" for key in keys if key),
    )


def pairs_of(kind: Kind, keys: Sequence[Key | None]) -> Iterator[frozenset[Key]]:
    """All that are made one, or each of those that the first is taken off from."""
    pairs = combinations(keys, 2) if kind == "together" else ((keys[0], other) for other in keys[1:])
    for one, other in pairs if kind in ("together", "apart") else ():
        if one and other and one != other:
            yield frozenset({one, other})
