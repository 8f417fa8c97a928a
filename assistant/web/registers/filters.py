"""The form above a table of a register; it is sent as the address of the table."""

from collections.abc import Iterable, Mapping

from assistant.registers.rows import titled
from assistant.web.markup import line, link, text
from assistant.web.registers.view import View
from assistant.web.registers.wanted import Register, Wanted

FIELDS: Mapping[Register, tuple[str, ...]] = {
    "officials": ("text", "person", "country", "after", "before", "state"),
    "meetings": ("text", "person", "country", "place", "after", "before", "kind", "state"),
    "agreements": ("text", "country", "place", "after", "before", "kind", "state"),
}
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
    kept = {"who": wanted.who, "order": wanted.order, "down": str(int(wanted.down))}
    hidden = "".join(f'<input type="hidden" name="{name}" value="{text(value)}">' for name, value in kept.items())
    reset = link(wanted.address, "Show all", "act go")
    return (
        f'<form id="filters" class="{wanted.register}" role="search" aria-label="Filter the {wanted.register}" '
        f'action="{wanted.address}">{fields}{hidden}'
        f'<p class="do"><button class="act">Filter</button>{reset}</p></form>'
    )


def field(name: str, view: View, wanted: Wanted) -> str:
    value = getattr(wanted, name)
    if name in SELECTS:
        return labelled(name, SELECTS[name], select(name, options(name, view, wanted), value))
    label, more = BOXES[name]
    return labelled(name, label, f'<input id="filter-{name}" name="{name}" value="{text(value)}" {more}>')


def options(name: str, view: View, wanted: Wanted) -> Mapping[str, str]:
    """What there is in the register, by what the address says."""
    rows = view.rows[wanted.register]
    if name == "country":
        return choices((country for row in rows for country in row.countries), wanted.country.casefold())
    return choices((getattr(row, name) for row in rows), getattr(wanted, name))


def choices(values: Iterable[str], chosen: str) -> dict[str, str]:
    """What is chosen is among them, even where nothing is of it."""
    found = sorted({*values, chosen} - {""})
    return {"": "Any"} | {value: titled(value) or value for value in found}


def select(name: str, options: Mapping[str, str], chosen: str) -> str:
    inside = "".join(
        f'<option value="{text(value)}"{" selected" if value == chosen.casefold() else ""}>{line(said)}</option>'
        for value, said in options.items()
    )
    return f'<select id="filter-{name}" name="{name}">{inside}</select>'


def labelled(name: str, label: str, control: str) -> str:
    return f'<div class="{name}"><label for="filter-{name}">{label}</label>{control}</div>'
