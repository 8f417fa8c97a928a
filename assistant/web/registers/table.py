"""A register as a table: how much there is in how many documents, its rows, and the way to its other pages."""

from collections.abc import Iterator, Sequence

from assistant.registers.rows import titled
from assistant.web.frame import counted
from assistant.web.lists import address, heading, pages, query, row_markup, table
from assistant.web.markup import line, link
from assistant.web.registers.choosing import Chosen
from assistant.web.registers.evidence import add, ask
from assistant.web.registers.filters import filters
from assistant.web.registers.rows import Row
from assistant.web.registers.statements import Event
from assistant.web.registers.view import View
from assistant.web.registers.wanted import COLUMNS, Wanted
from assistant.web.registers.wording import latest, name_of, office, page_of, participant, parties, tags, when_markup
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Official

MOST = 6
"""Participants named in a row."""


def listing(view: View, chosen: Chosen) -> str:
    """Filters, count, table and pages."""
    inside = f'{filters(view, chosen.wanted)}<div id="list">{found(view, chosen)}</div>'
    return f'<h1 class="vh">{chosen.wanted.register.capitalize()}</h1><section id="records">{inside}</section>'


def found(view: View, chosen: Chosen) -> str:
    """What changes with the filters."""
    wanted = chosen.wanted
    if not chosen.rows:
        return f"{count(view, chosen)}<p>{link(wanted.path, f'Show all {wanted.register}', 'act go')}</p>"
    columns = COLUMNS[wanted.register]
    rows = (row_markup(columns, values(row, view), more(row, view)) for row in chosen.shown)
    shown = table(wanted.register, headings(wanted), rows)
    return f"{count(view, chosen)}{downloads(wanted)}{shown}{pages(chosen)}"


def count(view: View, chosen: Chosen) -> str:
    wanted = chosen.wanted
    if chosen.nobody:
        said = f"The documents name nobody called {line(wanted.person)}; try the surname alone."
        return f'<p class="count" role="status">{said}</p>'
    number = counted(len(chosen.rows), wanted.register.removesuffix("s"), wanted.register)
    told = f"{number} in {chosen.documents:,} of {counted(view.documents, 'document')}"
    return f'<p class="count" role="status">{told}{undated(chosen)}.</p>'


def undated(chosen: Chosen) -> str:
    if not chosen.undated:
        return ""
    number = f"{chosen.undated:,} without a date"
    if chosen.wanted.after or chosen.wanted.before:
        everything = link(address(chosen.wanted, after="", before=""), "show them", "act go")
        return f"; {number} {'is' if chosen.undated == 1 else 'are'} left out ({everything})"
    return f"; {number}{', listed last' if chosen.wanted.order == 'date' else ''}"


def downloads(wanted: Wanted) -> str:
    said = query(wanted)
    links = (link(f"{wanted.path}.{kind}{said}", f"Download as {kind.upper()}", "act") for kind in ("csv", "json"))
    decided = link("/corrections", "Corrections made", "act", "What people decided about the registers")
    return f'<p class="acts downloads">{"".join(links)}{decided}</p>'


def headings(wanted: Wanted) -> str:
    """People, of whom a row has several, order nothing unless an address says so."""
    return "".join(
        heading(column, label, wanted, column != "people") for column, label in COLUMNS[wanted.register].items()
    )


def more(row: Row, view: View) -> str:
    """What can be done with a row; each link says of what, to whoever hears it without the row."""
    of, about, what = (f'<span class="vh">{said} {line(name_of(row.record))}</span>' for said in (" of", " about", ":"))
    opened = f'<a class="act evidence" href="{page_of(row)}" aria-expanded="false">Evidence{of}</a>'
    return f"{opened} {ask(row, view, f'Ask{about}')} {add(row, f'Add to report{what}')}"


def values(row: Row, view: View) -> Iterator[str]:
    """The cells of a row in the order of its table's columns."""
    one = row.record
    yield from official(one, row) if isinstance(one, Official) else event(one, row, view)
    yield sources(row)


def official(one: Official, row: Row) -> Iterator[str]:
    held = latest(one)
    yield title(row) + tags(one)
    yield line(titled(one.country) or "")
    yield f'<span dir="auto">{line(office(held))}</span>' if held else ""
    yield line(held.as_of or "undated") if held else ""
    number = row.order["meetings"]
    yield link(f"/meetings?who={row.key}", f"{number:,}", "act") if number else "0"


def event(one: Event, row: Row, view: View) -> Iterator[str]:
    yield when_markup(row, one)
    yield title(row) + tags(one)
    if isinstance(one, MeetingRecord):
        yield few([participant(who, view) for who in one.participants])
    else:
        yield line(parties(one))
    yield f'<span dir="auto">{line(one.place or "")}</span>'
    yield line(one.kind)
    yield f'<span class="state {one.state.replace(" ", "-")}">{line(one.state)}</span>'


def title(row: Row) -> str:
    return f'<a class="title" href="{page_of(row)}" dir="auto">{line(name_of(row.record))}</a>'


def few(names: Sequence[str]) -> str:
    more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
    return ", ".join(names[:MOST]) + more


def sources(row: Row) -> str:
    """Reprints once; how many documents where that is more."""
    documents = len(row.documents)
    copies = f" <small>{documents:,} documents</small>" if documents > row.sources else ""
    return f"{row.sources:,}{copies}"
