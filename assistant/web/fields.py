"""The fields of forms, each under its label, and the form above a list; it is sent as the address of the list."""

from collections.abc import Mapping

from assistant.web.markup import line, link, text


def filter_form(kind: str, label: str, address: str, inside: str, do: str = "Filter", reset: str = "act go") -> str:
    """`do`: the word on its button; `reset`: the kind of the link that shows everything again."""
    return (
        f'<form id="filters" class="{kind}" role="search" aria-label="{label}" action="{address}">{inside}'
        f'<p class="do"><button class="act">{do}</button>{link(address, "Show all", reset)}</p></form>'
    )


def box(name: str, label: str, value: str, more: str) -> str:
    """`more`: other attributes."""
    return labelled(name, label, f'<input id="filter-{name}" name="{name}" value="{text(value)}" {more}>')


def select(name: str, label: str, offered: Mapping[str, str], chosen: str) -> str:
    return labelled(name, label, f'<select id="filter-{name}" name="{name}">{options(offered, chosen)}</select>')


def options(offered: Mapping[str, str], chosen: str = "") -> str:
    """By value, what is shown for it."""
    return "".join(
        f'<option value="{text(value)}"{" selected" if value == chosen else ""}>{line(said)}</option>'
        for value, said in offered.items()
    )


def labelled(name: str, label: str, control: str) -> str:
    return f'<div class="{name}"><label for="filter-{name}">{label}</label>{control}</div>'


def hidden(**values: str) -> str:
    return "".join(f'<input type="hidden" name="{name}" value="{text(value)}">' for name, value in values.items())
