"""The forms above a table of a register and above a picture of one."""

from collections.abc import Iterable, Mapping

from assistant.registers.rows import titled
from assistant.web.fields import box, filter_form, hidden, select
from assistant.web.registers.view import View
from assistant.web.registers.wanted import Register, Wanted

FIELDS: Mapping[Register, tuple[str, ...]] = {
    "officials": ("text", "person", "country", "after", "before", "state"),
    "meetings": ("text", "person", "country", "place", "after", "before", "kind", "state"),
    "agreements": ("text", "country", "place", "after", "before", "kind", "state"),
}
OF_PICTURE = ("person", "country", "after", "before")
BOXES = {
    "text": ("Search", 'type="search"'),
    "person": ("Person, in any spelling", 'type="search"'),
    "place": ("Place", 'type="search"'),
    "after": ("From", 'type="date"'),
    "before": ("To", 'type="date"'),
}
SELECTS = {"country": "Country", "kind": "Kind", "state": "State"}


def filters(view: View, wanted: Wanted) -> str:
    fields = "".join(field(name, view, wanted) for name in FIELDS[wanted.register])
    kept = hidden(who=wanted.who, order=wanted.order, down=str(int(wanted.down)))
    return filter_form(wanted.register, f"Filter the {wanted.register}", wanted.path, fields + kept)


def picture_form(view: View, wanted: Wanted, label: str, address: str) -> str:
    fields = "".join(field(name, view, wanted) for name in OF_PICTURE)
    return filter_form("period", label, address, fields, "Show", "act")


def field(name: str, view: View, wanted: Wanted) -> str:
    value = getattr(wanted, name)
    if name not in SELECTS:
        label, more = BOXES[name]
        return box(name, label, value, more)
    rows = view.rows[wanted.register]
    if name == "country":
        value = value.casefold()
        return select(name, SELECTS[name], choices((one for row in rows for one in row.countries), value), value)
    return select(name, SELECTS[name], choices((getattr(row, name) for row in rows), value), value)


def choices(values: Iterable[str], chosen: str) -> dict[str, str]:
    """What is chosen is among them, even where nothing is of it."""
    found = sorted({*values, chosen} - {""})
    return {"": "Any"} | {value: titled(value) or value for value in found}
