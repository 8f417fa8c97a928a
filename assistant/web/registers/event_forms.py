"""The forms by which a user corrects, confirms, joins and takes apart meetings and agreements, as HTML."""

from collections.abc import Iterator
from datetime import date

from assistant.web.fields import options
from assistant.web.lists import plain
from assistant.web.markup import line
from assistant.web.registers.forms import MOST, correcting, decision, saying, search, written
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled
from assistant.web.registers.statements import Event
from assistant.web.registers.view import View
from assistant.web.registers.wording import name_of, page_of, register_of, when
from ingest.library.kept_rulings import STATES

NEAR = 31
"""Days between two records that may be one."""
DAYS = "2014, 2014-06, 2014-06-05, or two of them with “to” between"


def event_forms(row: Row, one: Event, view: View, ruled: Ruled, sought: str) -> str:
    """`sought`: words of another record that a user wants to make one with this."""
    register, here = register_of(one), f"{page_of(row)}/rulings"
    what = register.removesuffix("s")
    dated = when(row) if one.date else ""
    kinds = {kind: kind for kind in sorted({other.kind for other in view.rows[register]})}
    states = options({state: state for state in STATES[register]}, one.state)
    inside = "".join((
        written(here, "name", "Name", name_of(one)),
        written(here, "date", "Date", dated, f'placeholder="{DAYS}" title="{DAYS}; nothing: it is not known"'),
        written(here, "place", "Place", one.place or "", 'title="Nothing: it is not known"'),
        written(here, "kind", "Kind", one.kind, 'required list="kinds"'),
        f'<datalist id="kinds">{options(kinds)}</datalist>',
        saying(here, "state", "State", f'<select id="say-state" name="value">{states}</select>'),
        "" if one.confirmed else decision(here, f"This {what} is right", {"kind": "confirmed"}),
        decision(here, f"This is no {what}", {"kind": "hidden"}, kind="act danger"),
        joining(row, view, sought),
    ))  # fmt: skip
    return correcting(inside, row, view, ruled, bool(sought))


def part_button(row: Row, place: int, name: str) -> str:
    label = f"This is another {register_of(row.record).removesuffix('s')}"
    return decision(f"{page_of(row)}/rulings", label, {"kind": "apart", "statement": str(place)}, name)


def joining(row: Row, view: View, sought: str) -> str:
    """Records that may be the same, or those that have the words a user gives."""
    what = register_of(row.record).removesuffix("s")
    found = "".join(f"<li>{offer(row, other)}</li>" for other in others(row, view, sought))
    none = f"No {what} of the register has these words." if sought else f"No other {what} is near."
    offered = f"<ul>{found}</ul>" if found else f'<p class="empty">{none}</p>'
    return search(page_of(row), f"The same {what} as …", sought) + offered


def offer(row: Row, other: Row) -> str:
    name, label = name_of(other.record), f"One {register_of(other.record).removesuffix('s')}"
    button = decision(f"{page_of(row)}/rulings", label, {"kind": "together", "other": other.key}, f"with {name}")
    return f'<a class="act" href="{page_of(other)}"><bdi>{line(name)}</bdi></a> ({line(when(other))}) {button}'


def others(row: Row, view: View, sought: str) -> Iterator[Row]:
    """Of the same people and countries or in the same words first, then by time."""
    every = [other for other in view.rows[register_of(row.record)] if other is not row]
    words = plain(sought).split()
    found = [other for other in every if (all(word in other.words for word in words) if words else is_near(row, other))]
    own = set(plain(name_of(row.record)).split())

    def rank(other: Row) -> tuple[int, int, int]:
        said = own & set(plain(name_of(other.record)).split())
        return -len(other.people & row.people), -len(said), days_between(row, other) or 0

    return iter(sorted(found, key=rank)[:MOST])


def is_near(row: Row, other: Row) -> bool:
    """Of the same people, or of nearly the same time with somebody or some country in common."""
    between, shared = days_between(row, other), row.people & other.people
    together = bool(shared or row.countries & other.countries or not (row.countries and other.countries))
    return len(shared) > 1 or (between is not None and between <= NEAR and together)


def days_between(row: Row, other: Row) -> int | None:
    """From the first day of one to that of the other; None where one has no date."""
    if not row.dates or not other.dates:
        return None
    first, second = (date.fromisoformat((one.dates[0][0] + "-01-01")[:10]) for one in (row, other))
    return abs((first - second).days)
