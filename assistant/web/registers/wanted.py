"""Which records of a register a table shows and in which order, as its address says."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Self

from assistant.web.lists import Asked, understood

Register = Literal["officials", "meetings", "agreements"]
OF_EVENTS = {"place": "Place", "kind": "Kind", "state": "State", "sources": "Sources"}
COLUMNS: Mapping[Register, Mapping[str, str]] = {
    "officials": {
        "name": "Name",
        "country": "Country",
        "office": "Latest office",
        "date": "As of",
        "meetings": "Meetings",
        "sources": "Sources",
    },
    "meetings": {"date": "Date", "name": "Meeting", "people": "Participants"} | OF_EVENTS,
    "agreements": {"date": "Date", "name": "Agreement", "people": "Parties"} | OF_EVENTS,
}
"""The columns of each table and their headings."""
USUAL = {"officials": "sources", "meetings": "date", "agreements": "date"}
"""The column that orders a table unless another is asked for, the greatest first."""
WORDS = ("text", "person", "who", "country", "place", "kind", "state")


@dataclass(frozen=True, slots=True)
class Wanted(Asked):
    register: Register
    person: str = ""
    """A name, in any spelling or script."""
    who: str = ""
    """Keys of people who all take part, between commas."""
    country: str = ""
    place: str = ""
    kind: str = ""

    @property
    def path(self) -> str:
        return f"/{self.register}"

    @property
    def usual(self) -> Self:
        return type(self)(self.register, order=USUAL[self.register])


def wanted(register: Register, said: Mapping[str, str]) -> Wanted:
    """What an address asks for; a part that makes no sense is passed over."""
    return Wanted(register, **understood(said, WORDS, COLUMNS[register], USUAL[register]))
