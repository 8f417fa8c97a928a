"""What users decided about the registers, in words, each with the way to take it back."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.registers.rows import titled
from assistant.web.markup import line
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from ingest.library.kept_rulings import Ruling, Told
from ingest.registers.people.officials import Official
from ingest.registers.rulings import BETWEEN, Bearer

DONE = {"ruled": "Kept. The registers and answers from them follow it.", "undone": "The decision was taken back."}


@dataclass(frozen=True, slots=True)
class Ruled:
    """All decisions, and what was done just now, as HTML."""

    rulings: Sequence[Ruling] = ()
    done: str = ""

    def of(self, row: Row, view: View) -> list[Ruling]:
        """Those that speak of a record."""
        return [ruling for ruling in self.rulings if is_of(ruling, row, view)]


def done(said: str) -> str:
    return f'<p class="done" role="status">{DONE[said]}</p>' if said in DONE else ""


def is_of(ruling: Ruling, row: Row, view: View) -> bool:
    record = row.record
    if not isinstance(record, Official):
        return not record.keys.isdisjoint(view.book.decided.about.get(ruling.key, ()))
    said = [one for one in (ruling.one, *ruling.others) if isinstance(one, Bearer)]
    named = {(bearer.name, document) for bearer in record.bearers for document in (None, bearer.document)}
    return any((one.name, one.document) in named for one in said)


def corrections_page(ruled: Ruled, view: View) -> str:
    said = "<p>What people decided about the registers. Each decision holds when documents are read again.</p>"
    inside = list_of(ruled.rulings[::-1], view) if ruled.rulings else '<p class="empty">Nothing was decided yet.</p>'
    return f'<article class="about record"><h1>Corrections</h1>{said}{ruled.done}{inside}</article>'


def list_of(rulings: Sequence[Ruling], view: View) -> str:
    return f'<ul class="rulings">{"".join(item(ruling, view) for ruling in rulings)}</ul>'


def item(ruling: Ruling, view: View) -> str:
    button = f'<button class="act">Undo<span class="vh">: {line(words(ruling, view))}</span></button>'
    form = f'<form method="post" action="/corrections/{ruling.key}/undo">{button}</form>'
    return (
        f'<li><span dir="auto">{line(words(ruling, view))}</span> <small>{line(ruling.made[:10])}</small> {form}</li>'
    )


def words(ruling: Ruling, view: View) -> str:
    """Plain text."""
    one, others = named(ruling.one, view), [named(other, view) for other in ruling.others]
    value, what = (ruling.value or "").replace(BETWEEN, " to "), what_is(ruling.one)
    said = {
        "merge": f"{one} and {', '.join(others)} are one person",
        "split": f"{', '.join(others)} is not the same person as {one}",
        "name": f"{one} is called {value}",
        "country": f"{one} belongs to {titled(value)}",
        "date": f"The date of the {what} {one} is {value or 'not known'}",
        "place": f"The place of the {what} {one} is {value or 'not known'}",
        "kind": f"The {what} {one} is of the kind {value}",
        "state": f"The {what} {one} is {value}",
        "confirmed": f"{one} is right",
        "hidden": f"{one} is no {what} of the register",
        "together": f"One {what}: {one} and {', '.join(others)}",
        "apart": f"Not the {what} of the other reports: {one}",
    }[ruling.kind]
    gone = isinstance(ruling.one, Told) and not view.book.decided.about.get(ruling.key)
    return f"{said} (no document says this any longer)" if gone else said


def what_is(one: Bearer | Told) -> str:
    if isinstance(one, Bearer):
        return "person"
    return "agreement" if one.name else "meeting"


def named(one: Bearer | Told, view: View) -> str:
    where = view.title(one.document) if one.document else "every document"
    return f"“{one.name if isinstance(one, Bearer) or one.name else one.sentence}” in {where}"
