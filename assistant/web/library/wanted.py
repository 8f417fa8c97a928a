"""Which documents the list shows and in which order, as its address says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

ADDRESS = "/documents"
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
COLUMNS = ("title", "publisher", "published", "language", "file", "passages", "reprints", "added")
STATES = {
    "": "All that are searched",
    "undated": "Without a date",
    "unnamed": "Without a publisher",
    "partly": "Read only in part",
    "silent": "Without a passage",
    "hides": "With hidden text",
    "corrected": "Corrected",
    "reprints": "Carried by several",
    "removed": "Removed",
    "gone": "File is gone",
}
"""What is asked of a document by `state`, in words."""
LONGEST = 200
USUAL = "added"
"""The order of the list, newest first, unless another is asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Every field has a value that changes nothing, which the address leaves out. `page` counts from 1."""

    text: str = ""
    publisher: str = ""
    language: str = ""
    after: str = ""
    """The first day of publication wanted, ISO 8601 and as precise as it was given; `before` is the last one."""
    before: str = ""
    state: str = ""
    order: str = USUAL
    down: bool = True
    page: int = 1

    @property
    def filters(self) -> bool:
        return self != Wanted(order=self.order, down=self.down, page=self.page)


def wanted(said: Mapping[str, str]) -> Wanted:
    """What an address asks for; a part that makes no sense is passed over."""
    order = said.get("order", "")
    known = order if order in COLUMNS else USUAL
    number = said.get("page", "")
    return Wanted(
        text=said.get("text", "")[:LONGEST].strip(),
        publisher=said.get("publisher", "")[:LONGEST].strip(),
        language=said.get("language", "")[:LONGEST].strip(),
        after=day(said.get("after", "")),
        before=day(said.get("before", "")),
        state=said["state"] if said.get("state") in STATES else "",
        order=known,
        down=said["down"] == "1" if "down" in said else known == USUAL,
        page=max(1, int(number)) if re.fullmatch("[0-9]{1,6}", number) else 1,
    )


def day(value: str) -> str:
    return value if DAY.fullmatch(value) else ""


def address(wanted: Wanted, **changes: Any) -> str:
    """The address of the list with these changes; another order or filter begins on its first page."""
    changed = replace(wanted, **({"page": 1} | changes))
    said = {name: getattr(changed, name) for name in Wanted.__slots__}
    parts = {name: as_word(value) for name, value in said.items() if value != getattr(Wanted(), name)}
    if "order" in parts:
        parts["down"] = as_word(changed.down)
    return f"{ADDRESS}?{urlencode(parts)}" if parts else ADDRESS


def as_word(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def sorted_by(wanted: Wanted, column: str) -> str:
    """The address of the list by a column: first upwards, and the other way round where it is so already."""
    return address(wanted, order=column, down=wanted.order == column and not wanted.down)
