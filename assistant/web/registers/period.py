"""What the timeline and the network are limited to, and the form that says so."""

from calendar import monthrange
from dataclasses import dataclass
from urllib.parse import urlencode

from assistant.web.markup import link, text
from assistant.web.registers.choosing import Chosen, choose
from assistant.web.registers.filters import choices, labelled, select
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from assistant.web.registers.wanted import Wanted


@dataclass(frozen=True, slots=True)
class Period:
    """The limits of a picture, as an address says them: those of a table of meetings."""

    address: str
    wanted: Wanted

    def link(self, **changes: str) -> str:
        """The address of the picture with these changes."""
        said = {name: getattr(self.wanted, name) for name in ("person", "country", "after", "before")} | changes
        parts = {name: value for name, value in said.items() if value}
        return f"{self.address}?{urlencode(parts)}" if parts else self.address

    def within(self, time: str) -> str:
        """The address of the picture of a year or a month."""
        first, last = (f"{time}-01", f"{time}-12") if len(time) == 4 else (time, time)
        year, month = (int(part) for part in last.split("-"))
        return self.link(after=f"{first}-01", before=f"{last}-{monthrange(year, month)[1]}")

    def meetings(self, view: View) -> Chosen:
        return choose(view, self.wanted)

    def agreements(self, view: View) -> Chosen:
        said = self.wanted
        limits = Wanted("agreements", country=said.country, after=said.after, before=said.before, order="date")
        return choose(view, limits)


def form(period: Period, view: View, label: str) -> str:
    said = period.wanted
    countries = choices((country for row in view.rows["meetings"] for country in row.countries), said.country)
    fields = (
        labelled("person", "Person, in any spelling", box("person", said.person, "search")),
        labelled("country", "Country", select("country", countries, said.country)),
        labelled("after", "From", box("after", said.after, "date")),
        labelled("before", "To", box("before", said.before, "date")),
    )
    reset = link(period.address, "Show all", "act")
    return (
        f'<form id="filters" class="period" role="search" aria-label="{label}" action="{period.address}">'
        f'{"".join(fields)}<p class="do"><button class="act">Show</button>{reset}</p></form>'
    )


def box(name: str, value: str, kind: str) -> str:
    return f'<input id="filter-{name}" name="{name}" type="{kind}" value="{text(value)}">'


def years(rows: list[Row]) -> dict[str, int]:
    """How many of these there are in each year."""
    counted: dict[str, int] = {}
    for row in rows:
        for first, _ in row.dates[:1]:
            counted[first[:4]] = counted.get(first[:4], 0) + 1
    return dict(sorted(counted.items()))
