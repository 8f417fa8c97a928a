"""What the timeline and the network are limited to."""

from calendar import monthrange
from dataclasses import dataclass
from urllib.parse import urlencode

from assistant.web.registers.choosing import Chosen, choose
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
