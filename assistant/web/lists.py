"""What the lists of documents and of registers share: what their addresses ask for, words to look for, pages."""

import math
import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, Self, TypeVar
from urllib.parse import urlencode

from assistant.web.markup import link

ON_A_PAGE = 50
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
LONGEST = 200

One = TypeVar("One")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(ABC):
    """What an address asks of a list. Every field has a value that changes nothing, which the address leaves out."""

    text: str = ""
    after: str = ""
    """The first day wanted, ISO 8601 and as precise as it was given; `before` is the last one."""
    before: str = ""
    state: str = ""
    order: str = ""
    down: bool = True
    page: int = 1
    """Counts from 1."""

    @property
    @abstractmethod
    def path(self) -> str:
        """The address of the list, by itself."""

    @property
    @abstractmethod
    def usual(self) -> Self:
        """What that address asks for."""


def understood(said: Mapping[str, str], words: Iterable[str], columns: Container[str], usual: str) -> dict[str, Any]:
    """What an address says, by the fields of `Asked`; a part that makes no sense is passed over."""
    order, number = said.get("order", ""), said.get("page", "")
    known = order if order in columns else usual
    written = {name: said.get(name, "")[:LONGEST].strip() for name in words}
    days = {name: said[name] for name in ("after", "before") if DAY.fullmatch(said.get(name, ""))}
    return {
        **written,
        **days,
        "order": known,
        "down": said["down"] == "1" if "down" in said else known == usual,
        "page": max(1, int(number)) if re.fullmatch("[0-9]{1,6}", number) else 1,
    }


def query(asked: Asked, **changes: Any) -> str:
    """What the address says with these changes; another order or filter begins on the first page."""
    changed, usual = replace(asked, **({"page": 1} | changes)), asked.usual
    said = {one.name: getattr(changed, one.name) for one in fields(changed)}
    parts = {name: as_word(value) for name, value in said.items() if value != getattr(usual, name)}
    if "order" in parts:
        parts["down"] = as_word(changed.down)
    return f"?{urlencode(parts)}" if parts else ""


def as_word(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def address(asked: Asked, **changes: Any) -> str:
    return asked.path + query(asked, **changes)


def plain(text: str) -> str:
    """Without capitals and accents, so that they need not be typed."""
    if text.isascii():  # most of a large library, and ten times as quick
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


@dataclass(frozen=True, slots=True)
class Listed(Generic[One]):
    """What the filters leave of a list, in the order asked for."""

    wanted: Asked
    rows: Sequence[One]

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, math.ceil(len(self.rows) / ON_A_PAGE))

    @property
    def page(self) -> int:
        """A page beyond the last is the last."""
        return min(self.wanted.page, self.last)

    @property
    def shown(self) -> Sequence[One]:
        return self.rows[(self.page - 1) * ON_A_PAGE : self.page * ON_A_PAGE]


def table(kind: str, headings: str, rows: Iterable[str]) -> str:
    return (
        f'<table class="{kind}"><caption class="vh">{kind.capitalize()}</caption><thead><tr>{headings}<th scope="col">'
        f'<span class="vh">What can be done</span></th></tr></thead><tbody>{"".join(rows)}</tbody></table>'
    )


def row_markup(columns: Mapping[str, str], values: Iterable[str], acts: str) -> str:
    """`values`: HTML for each of the columns; `acts`: what can be done with the row."""
    cells = "".join(
        f'<td class="{column}" data-label="{label}">{value}</td>'
        for (column, label), value in zip(columns.items(), values, strict=True)
    )
    return f'<tr>{cells}<td class="more">{acts}</td></tr>'


def heading(column: str, label: str, asked: Asked, sorts: bool = True) -> str:
    """Leads to the list by this column: first upwards, and the other way round where it is so already."""
    if asked.order != column:
        inside = link(address(asked, order=column, down=False), label, "go", f"Sort by {label.lower()}")
        return f'<th scope="col" class="{column}">{inside if sorts else label}</th>'
    state, arrow = ("descending", "↓") if asked.down else ("ascending", "↑")
    shown = f'{label} <span aria-hidden="true">{arrow}</span>'
    inside = link(address(asked, down=not asked.down), shown, "go", f"Sort by {label.lower()}")
    return f'<th scope="col" class="{column}" aria-sort="{state}">{inside}</th>'


def pages(listed: Listed[Any]) -> str:
    """Links to the neighbouring pages and to both ends; nothing where there is one page."""
    number, last, found = listed.page, listed.last, len(listed.rows)
    if last == 1:
        return ""
    first = (number - 1) * ON_A_PAGE + 1
    said = f"{first:,} to {first + len(listed.shown) - 1:,} of {found:,}"
    steps = (("First", 1), ("Previous", number - 1), ("Next", number + 1), ("Last", last))
    wanted = ((label, place) for label, place in steps if 1 <= place <= last and place != number)
    links = "".join(link(address(listed.wanted, page=place), label, "act go") for label, place in wanted)
    return f'<nav class="pages" aria-label="Pages">{links}<span>{said}</span></nav>'
