"""The form above the list of documents, as HTML; it is sent as the address of the list."""

from collections.abc import Mapping

from assistant.web.library.shelf import Page
from assistant.web.library.wanted import ADDRESS, STATES
from assistant.web.markup import line, link, text


def filters(page: Page) -> str:
    wanted = page.wanted
    fields = (
        box("text", "Search", wanted.text, 'type="search" placeholder="Title, file, publisher …"'),
        select("state", "Show", STATES, wanted.state),
        box("publisher", "Publisher", wanted.publisher, 'list="publishers" autocomplete="off"'),
        select("language", "Language", languages(page), wanted.language),
        box("after", "From", wanted.after, 'type="date"'),
        box("before", "To", wanted.before, 'type="date"'),
    )
    order = hidden("order", wanted.order) + hidden("down", str(int(wanted.down)))
    offered = "".join(f'<option value="{text(name)}">' for name in page.publishers)
    reset = link(ADDRESS, "Show all", "act go")
    return (
        f'<form id="filters" role="search" aria-label="Documents" action="{ADDRESS}">{"".join(fields)}{order}'
        f'<datalist id="publishers">{offered}</datalist>'
        f'<p class="do"><button class="act">Filter</button>{reset}</p></form>'
    )


def hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{name}" value="{text(value)}">'


def languages(page: Page) -> Mapping[str, str]:
    return {"": "Any"} | {language: language for language in page.languages}


def box(name: str, label: str, value: str, more: str) -> str:
    return labelled(name, label, f'<input id="filter-{name}" name="{name}" value="{text(value)}" {more}>')


def select(name: str, label: str, options: Mapping[str, str], chosen: str) -> str:
    inside = "".join(
        f'<option value="{text(value)}"{" selected" if value == chosen else ""}>{line(said)}</option>'
        for value, said in options.items()
    )
    return labelled(name, label, f'<select id="filter-{name}" name="{name}">{inside}</select>')


def labelled(name: str, label: str, control: str) -> str:
    return f'<div class="{name}"><label for="filter-{name}">{label}</label>{control}</div>'
