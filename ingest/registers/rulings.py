"""What a person has decided about the register: who is one, who is not, what somebody is called, what is right."""

from dataclasses import dataclass


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
    """Decisions of users; they hold whatever the extraction says."""

    pairs: tuple[Pair, ...] = ()
    """In the order of the decisions: whoever is split off from one person can then be made one with another."""
    names: tuple[tuple[Bearer, str], ...] = ()
    """What this person is to be called."""
    countries: tuple[tuple[Bearer, str], ...] = ()
    confirmed: tuple[Bearer, ...] = ()
    hidden: tuple[Bearer, ...] = ()
    """No person, or none that belongs into the register."""
