"""Which records of a register a table shows and in which order, as its address says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, cast
from urllib.parse import urlencode

Register = Literal["officials", "meetings", "agreements"]
COLUMNS: Mapping[Register, Mapping[str, str]] = {
    "officials": {
        "name": "Name",
        "country": "Country",
        "office": "Latest office",
        "date": "As of",
        "meetings": "Meetings",
        "sources": "Sources",
    },
    "meetings": {
        "date": "Date",
        "name": "Meeting",
        "people": "Participants",
        "place": "Place",
        "kind": "Kind",
        "state": "State",
        "sources": "Sources",
    },
    "agreements": {
        "date": "Date",
        "name": "Agreement",
        "people": "Parties",
        "place": "Place",
        "kind": "Kind",
        "state": "State",
        "sources": "Sources",
    },
}
"""The columns of each table and their headings."""
USUAL = {"officials": "sources", "meetings": "date", "agreements": "date"}
"""The column that orders a table unless another is asked for, the greatest first."""
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """Every field but the first has a value that changes nothing, which the address leaves out."""

    register: Register
    text: str = ""
    person: str = ""
    """A name, in any spelling or script."""
    who: str = ""
    """Keys of people who all take part, between commas."""
    country: str = ""
    place: str = ""
    after: str = ""
    """The first day wanted, ISO 8601 and as precise as it was given; `before` is the last one."""
    before: str = ""
    kind: str = ""
    state: str = ""
    order: str = ""
    down: bool = True
    page: int = 1
    """Counts from 1."""

    @property
    def filters(self) -> bool:
        return self != Wanted(self.register, order=self.order, down=self.down, page=self.page)

    @property
    def address(self) -> str:
        return f"/{self.register}"


WORDS = ("text", "person", "who", "country", "place", "kind", "state")


def wanted(register: Register, said: Mapping[str, str]) -> Wanted:
    """What an address asks for; a part that makes no sense is passed over."""
    order = said.get("order", "")
    known = order if order in COLUMNS[register] else USUAL[register]
    number = said.get("page", "")
    days = {name: day(said.get(name, "")) for name in ("after", "before")}
    return Wanted(
        register,
        **{name: said.get(name, "")[:LONGEST].strip() for name in WORDS},
        **days,
        order=known,
        down=said["down"] == "1" if "down" in said else known == USUAL[register],
        page=max(1, int(number)) if re.fullmatch("[0-9]{1,6}", number) else 1,
    )


def day(value: str) -> str:
    return value if DAY.fullmatch(value) else ""


def query(wanted: Wanted, **changes: Any) -> str:
    """What the address of the table says with these changes; another order or filter begins on its first page."""
    changed = replace(wanted, **({"page": 1} | changes))
    usual = Wanted(wanted.register, order=USUAL[wanted.register])
    said = {one.name: getattr(changed, one.name) for one in fields(Wanted)[1:]}
    parts = {name: as_word(value) for name, value in said.items() if value != getattr(usual, name)}
    if "order" in parts:
        parts["down"] = as_word(changed.down)
    return f"?{urlencode(parts)}" if parts else ""


def address(wanted: Wanted, **changes: Any) -> str:
    return wanted.address + query(wanted, **changes)


def as_word(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def sorted_by(wanted: Wanted, column: str) -> str:
    """The address of the table by a column: first upwards, and the other way round where it is so already."""
    return address(wanted, order=column, down=wanted.order == column and not wanted.down)


def as_register(name: str) -> Register:
    """Raises KeyError for what is none."""
    if name not in COLUMNS:
        raise KeyError(name)
    return cast(Register, name)
