"""The forms by which a user corrects the registers, as HTML, and those of a person; each decision can be taken back."""

from collections.abc import Iterator, Mapping

from assistant.registers.rows import titled
from assistant.web.fields import hidden
from assistant.web.markup import line, text
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled, list_of
from assistant.web.registers.view import View
from ingest.registers.people.officials import Official
from ingest.registers.rulings import Bearer

MOST = 8
"""Records offered to be made one with another."""


def decision(address: str, label: str, values: Mapping[str, str], about: str = "", kind: str = "act") -> str:
    """A button that decides something; `about` is read out with its label."""
    more = f'<span class="vh"> {line(about)}</span>' if about else ""
    button = f'<button class="{kind}">{label}{more}</button>'
    return f'<form method="post" action="{address}">{hidden(**values)}{button}</form>'


def person_forms(row: Row, one: Official, view: View, ruled: Ruled, sought: str) -> str:
    here = f"/officials/{row.key}/rulings"
    inside = "".join((
        written(here, "name", "Call this person", one.name),
        written(here, "country", "Country", titled(one.country) or ""),
        "" if one.confirmed else decision(here, "This person is right", {"kind": "confirmed"}),
        decision(here, "This is no person", {"kind": "hidden"}, kind="act danger"),
        merging(row, view, sought),
        splitting(here, one, view),
    ))  # fmt: skip
    return correcting(inside, row, view, ruled, bool(sought))


def correcting(inside: str, row: Row, view: View, ruled: Ruled, is_open: bool = False) -> str:
    mine = ruled.of(row, view)
    decided = f"<h3>Decided</h3>{list_of(mine, view)}" if mine else ""
    opened = " open" if is_open else ""
    form = (
        f'<details id="correct-record"{opened}><summary class="act">Correct the register …</summary>{inside}</details>'
    )
    return f'<section class="corrections"><h2>Corrections</h2>{decided}{form}</section>'


def written(here: str, name: str, label: str, value: str, more: str = "required") -> str:
    """A box for one value; `more`: its other attributes."""
    box = f'<input id="say-{name}" name="value" value="{text(value)}" maxlength="200" {more} dir="auto">'
    return saying(here, name, label, box)


def saying(here: str, name: str, label: str, box: str) -> str:
    label = f'<label for="say-{name}">{label}</label>'
    button = f'<button class="act">Save<span class="vh"> the {name}</span></button>'
    return f'<form method="post" action="{here}" class="field">{hidden(kind=name)}{label}{box}{button}</form>'


def search(page: str, label: str, sought: str) -> str:
    """For the other of two that are one."""
    label = f'<label for="say-merge">{label}</label>'
    box = f'<input id="say-merge" type="search" name="merge" value="{text(sought)}" required dir="auto">'
    return f'<form action="{page}#correct-record" class="field">{label}{box}<button class="act">Find</button></form>'


def merging(row: Row, view: View, sought: str) -> str:
    """A search for the other one; those found are offered."""
    form = search(f"/officials/{row.key}", "The same person as …", sought)
    if not sought:
        return form
    offered = "".join(f"<li>{offer}</li>" for offer in offers(row, view, sought))
    return form + (f"<ul>{offered}</ul>" if offered else '<p class="empty">The documents name nobody like that.</p>')


def offers(row: Row, view: View, sought: str) -> Iterator[str]:
    here, found = f"/officials/{row.key}/rulings", [int(key) for key in view.book.named(sought)]
    for place in [place for place in found if view.keys.people[place] != row.key][:MOST]:
        other, key = view.book.people[place], view.keys.people[place]
        about = f"{titled(other.country) or 'no country'}, {len(other.documents)} documents"
        button = decision(here, "One person", {"kind": "merge", "other": key}, f"with {other.name}")
        yield f'<a class="act" href="/officials/{key}"><bdi>{line(other.name)}</bdi></a> ({line(about)}) {button}'


def splitting(here: str, one: Official, view: View) -> str:
    """Names in documents that may be somebody else's; the only one is not."""
    if len(one.bearers) < 2:
        return ""
    items = "".join(f"<li>{bearing(here, bearer, view)}</li>" for bearer in one.bearers)
    return f"<details><summary>Somebody else is meant in …</summary><ul>{items}</ul></details>"


def bearing(here: str, bearer: Bearer, view: View) -> str:
    document = bearer.document or ""
    named = f'<bdi dir="auto">“{line(bearer.name)}”</bdi> in <bdi dir="auto">{line(view.title(document))}</bdi>'
    values = {"kind": "split", "name": bearer.name, "document": document}
    return f"{named} {decision(here, 'Somebody else', values, bearer.name)}"
