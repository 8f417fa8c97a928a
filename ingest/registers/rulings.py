"""What people have decided about the registers: who or what is one, who is not, what is called how, what is right."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

Key = tuple[str, int, str]
"""What a document says of a meeting or an agreement: the document, where the first sentence of its evidence begins,
and what the agreement is called there, since a sentence may name several; nothing for a meeting."""
Field = Literal["name", "date", "place", "kind", "state"]
"""Of a meeting or an agreement, what can be corrected."""
BETWEEN = "/"
"""Between the first and the last day of a corrected date, as ISO 8601 has it."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name in one document: what rulings speak of, since it stays the same when documents are read again."""

    name: str
    document: str | None = None
    """None: in every document."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who are one person, or who are not."""

    one: Bearer
    other: Bearer
    are_one: bool


@dataclass(frozen=True, slots=True)
class Rulings:
    """Decisions of users about people; they hold whatever the extraction says."""

    pairs: tuple[Pair, ...] = ()
    """In the order of the decisions: whoever is split off from one person can then be made one with another."""
    names: tuple[tuple[Bearer, str], ...] = ()
    """What this person is to be called."""
    countries: tuple[tuple[Bearer, str], ...] = ()
    confirmed: tuple[Bearer, ...] = ()
    hidden: tuple[Bearer, ...] = ()
    """No person, or none that belongs into the register."""


@dataclass(frozen=True, slots=True)
class EventRulings:
    """Decisions of users about meetings, or about agreements."""

    together: frozenset[frozenset[Key]] = frozenset()
    """Pairs that are one; `apart`: that are not."""
    apart: frozenset[frozenset[Key]] = frozenset()
    said: tuple[tuple[Field, Key, str], ...] = ()
    """What is right, the last decision first."""
    confirmed: frozenset[Key] = frozenset()
    hidden: frozenset[Key] = frozenset()
    """None, or none that belongs into the register."""

    def parts(self, mine: frozenset[Key], theirs: frozenset[Key]) -> bool:
        return any(pair & mine and pair & theirs for pair in self.apart)

    def joins(self, mine: frozenset[Key], theirs: frozenset[Key]) -> bool:
        return any(pair & mine and pair & theirs for pair in self.together)

    def corrections(self, mine: frozenset[Key]) -> Mapping[Field, str]:
        """Of what has these keys."""
        found: dict[Field, str] = {}
        for name, key, value in self.said:
            if key in mine:
                found.setdefault(name, value)
        return found


NO_EVENT_RULINGS = EventRulings()


@dataclass(frozen=True, slots=True)
class Corrected:
    """A field that a user corrected; `told`: what the documents say, empty where they say nothing."""

    field: Field
    told: str


@dataclass(frozen=True)
class Judged(ABC):
    """A meeting or an agreement, and what users decided of it."""

    confirmed: bool = field(default=False, kw_only=True)
    corrected: tuple[Corrected, ...] = field(default=(), kw_only=True)

    @property
    @abstractmethod
    def keys(self) -> frozenset[Key]:
        """Of all that documents say of it."""


R = TypeVar("R", bound=Judged)


def judged(records: Iterable[R], rulings: EventRulings) -> Iterator[R]:
    """The records as users have confirmed and corrected them, without those that they took out."""
    for one in records:
        keys = one.keys
        if not keys & rulings.hidden:
            values, confirmed = rulings.corrections(keys), bool(keys & rulings.confirmed)
            yield corrected(one, values, confirmed) if values or confirmed else one


def corrected(one: R, values: Mapping[Field, str], confirmed: bool) -> R:
    told = tuple(Corrected(name, told_of(one, name)) for name in values)
    changed = {attribute: value for name, said in values.items() for attribute, value in changes(one, name, said)}
    return replace(one, confirmed=confirmed, corrected=told, **changed)


def told_of(one: Judged, name: Field) -> str:
    """What the documents say of a record that is not corrected."""
    first, last = getattr(one, called(one) if name == "name" else name), getattr(one, "date_end", None)
    return f"{first} to {last}" if name == "date" and last and last != first else first or ""


def changes(one: Judged, name: Field, value: str) -> Iterator[tuple[str, str | None]]:
    if name != "date":
        yield called(one) if name == "name" else name, value or None
        return
    first, _, last = value.partition(BETWEEN)
    yield "date", first or None
    yield "dated", "corrected"
    if hasattr(one, "date_end"):
        yield "date_end", last or None


def called(one: Judged) -> str:
    return "title" if hasattr(one, "title") else "name"


def closed(groups: Sequence[frozenset[Key]], rulings: EventRulings) -> list[list[int]]:
    """The places of the groups, those side by side that users have made one."""
    found: list[tuple[frozenset[Key], list[int]]] = []
    for place, group in enumerate(groups):
        mates = [one for one in found if rulings.joins(group, one[0])]
        found = [one for one in found if one not in mates]
        keys, places = group.union(*(keys for keys, _ in mates)), [other for _, places in mates for other in places]
        found.append((keys, [*places, place]))
    return [places for _, places in found]
