"""Meetings and agreements by date: a strip for each year, or for each month of a short time, with a mark for each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from assistant.web.frame import counted
from assistant.web.markup import line, link
from assistant.web.registers.filters import picture_form
from assistant.web.registers.period import Period
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from assistant.web.registers.wording import event_line, name_of, page_of, when
from ingest.registers.meetings.meeting_record import MeetingRecord

MONTHS_UP_TO = 2
"""Years up to which the strips are months."""
OPEN_UP_TO = 60
"""Records up to which every strip's list is open."""
MARK, GAP = 10, 13
"""Size of a mark and from one to the next below it, in pixels."""
WIDE = 3.6
"""Percent of the width that a mark takes on a narrow screen."""
DAYS = {4: 366, 7: 31}
"""Days in a strip, by how much of the date names it: a year or a month."""
KEY = (
    '<ul class="legend" aria-label="Marks"><li><span class="dot meeting"></span> Meeting</li>'
    '<li><span class="dot agreement"></span> Agreement</li>'
    '<li><span class="dot vague"></span> The day is not known</li></ul>'
)


@dataclass(frozen=True, slots=True)
class Strip:
    """The records of a year or a month, by date."""

    name: str
    rows: Sequence[Row]


def timeline(period: Period, view: View) -> str:
    meetings = period.meetings(view)
    agreements = None if period.wanted.person else period.agreements(view)
    every = [*meetings.rows, *(agreements.rows if agreements else ())]
    dated = sorted((row for row in every if row.dates), key=lambda row: row.dates[0][0])
    undated = meetings.undated + (agreements.undated if agreements else 0)
    told = counted(sum(bool(row.dates) for row in meetings.rows), "meeting")
    also = counted(sum(bool(row.dates) for row in agreements.rows), "agreement") if agreements else ""
    left = f"; {undated:,} without a date cannot be shown" if undated else ""
    count = f'<p class="count" role="status">{" and ".join(filter(None, (told, also)))}{left}.</p>'
    inside = "".join(strip(one, period, len(dated) <= OPEN_UP_TO) for one in strips(dated))
    limits = picture_form(view, period.wanted, "Limit the timeline", period.address)
    return f'<h1>Timeline</h1>{limits}{count}{KEY}<ol class="timeline">{inside}</ol>'


def strips(dated: Sequence[Row]) -> Iterator[Strip]:
    """Months where the time is short, else years; those without records are left out."""
    spanned = int(dated[-1].dates[0][0][:4]) - int(dated[0].dates[0][0][:4]) + 1 if dated else 0
    length = 7 if spanned <= MONTHS_UP_TO else 4
    for name, rows in groupby(dated, key=lambda row: row.dates[0][0][:length]):
        yield Strip(name, list(rows))


def strip(one: Strip, period: Period, is_open: bool) -> str:
    zoom = link(period.within(one.name), one.name, "act zoom", f"Only {one.name}")
    items = "".join(f"<li>{item(row)}</li>" for row in one.rows)
    opened = " open" if is_open else ""
    summary = f'<summary>{counted(len(one.rows), "record")}<span class="vh"> of {one.name}</span></summary>'
    told = f"<details{opened}>{summary}<ul>{items}</ul></details>"
    return f'<li><h2>{zoom}</h2><div class="strip">{picture(one)}{told}</div></li>'


def picture(one: Strip) -> str:
    """Positions are shares of the width, so that it fits every screen; marks that would touch are stacked."""
    levels: list[float] = []
    marks = []
    for share, row in sorted(((place(row.dates[0][0], one.name), row) for row in one.rows), key=lambda mark: mark[0]):
        level = next((above for above, last in enumerate(levels) if share - last >= WIDE), len(levels))
        levels[level : level + 1] = [share]
        marks.append(mark(row, share, level))
    height = len(levels) * GAP + 6
    drawn = "".join(marks)
    base = f'<line x1="0" x2="100%" y1="{height - 1}" y2="{height - 1}"/>'
    return f'<svg class="marks" width="100%" height="{height}" aria-hidden="true">{base}<g>{drawn}</g></svg>'


def mark(row: Row, share: float, level: int) -> str:
    """A link that the list below holds too, so that the keyboard need not stop here."""
    kind = "meeting" if isinstance(row.record, MeetingRecord) else "agreement"
    vague = " vague" if len(row.dates[0][0]) < 10 else ""
    top = level * GAP + 3
    shape = f'<rect x="{share:.1f}%" y="{top}" width="{MARK}" height="{MARK}" rx="{5 if kind == "meeting" else 1}"/>'
    hint = f"<title>{line(f'{when(row)}: {name_of(row.record)}')}</title>"
    return f'<a href="{page_of(row)}" class="{kind}{vague}" tabindex="-1">{hint}{shape}</a>'


def place(day: str, strip: str) -> float:
    """Percent of the strip's width; what is known less precisely stands in the middle of what is known."""
    if len(day) <= len(strip):
        return 48.0
    whole = date.fromisoformat(day if len(day) == 10 else f"{day}-15")
    first = date.fromisoformat(f"{strip}-01-01"[:10])
    return (whole - first).days / DAYS[len(strip)] * 97


def item(row: Row) -> str:
    kind = "" if isinstance(row.record, MeetingRecord) else ' <span class="tag good">agreement</span>'
    return event_line(row) + kind
