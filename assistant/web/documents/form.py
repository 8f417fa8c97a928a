"""The small form in which a person says what a document's title, publisher, author, date, language or address is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from assistant.web.markup import line, text
from ingest.corrections.correctable import FIELDS
from ingest.documents import Document, Source
from ingest.library.holdings import Holding

if TYPE_CHECKING:
    from ingest.corrections.corrections import Correction

LABELS = {
    "title": "Title",
    "publisher": "Publisher",
    "author": "Author",
    "published": "Published",
    "language": "Language",
    "url": "Address",
}
HINTS = {
    "published": "2019-12-02, 2019-12 or 2019; empty: undated",
    "language": "en, ru, zh …",
    "url": "http:// or https://",
}


@dataclass(frozen=True, slots=True)
class Entered:
    """What came back from the form: values that could not be taken, the field and the sentence that says why."""

    values: Mapping[str, str] = field(default_factory=dict)
    wrong: str = ""
    sentence: str = ""
    done: str = ""
    """What has just been changed, said once."""


@dataclass(frozen=True, slots=True)
class About:
    """One document: its line in the list, its text, and how it describes itself before anything was corrected."""

    line: Holding
    document: Document
    said: Source
    corrections: "tuple[Correction, ...]" = ()


def form(about: About, entered: Entered) -> str:
    here = f"/documents/{about.said.document}/corrections"
    inside = "".join(box(name, about, entered) for name in FIELDS)
    told = f'<p class="notice" role="alert">{line(entered.sentence)}</p>' if entered.sentence else ""
    done = f'<p class="done" role="status">✓ {line(entered.done)}</p>' if entered.done else ""
    return (
        f'<section><h2>Described as</h2>{done}{told}<form id="correct" method="post" action="{here}">{inside}'
        f'<p class="do"><button class="act primary">Save</button></p></form>'
        f'<form id="undo" method="post" action="{here}"></form></section>'
    )


def box(name: str, about: About, entered: Entered) -> str:
    value = entered.values.get(name, getattr(about.line.source, name) or "")
    wrong = ' aria-invalid="true" autofocus' if name == entered.wrong else ""
    under = remark(name, about)
    described = f' aria-describedby="remark-{name}"' if under else ""
    return (
        f'<div class="field {name}"><label for="field-{name}">{LABELS[name]}</label>'
        f'<input id="field-{name}" name="{name}" value="{text(value)}" dir="auto" maxlength="1000" '
        f'placeholder="{HINTS.get(name, "")}"{described}{wrong}>{under}</div>'
    )


def remark(name: str, about: About) -> str:
    """What the document itself says where that was corrected, and the way back."""
    corrections = {one.by: one for one in about.corrections if one.field == name}
    if not corrections:
        return ""
    own = f'The document says: <span dir="auto">{line(getattr(about.said, name) or "nothing")}</span>'
    if "person" not in corrections:
        table = line(PurePath(corrections["sidecar"].place or "").name)
        return f'<p class="remark" id="remark-{name}">Corrected by the table {table}. {own}</p>'
    hidden = f'<span class="vh"> the correction: {LABELS[name]}</span>'
    undo = f'<button class="act" form="undo" name="undo" value="{name}">Undo{hidden}</button>'
    return f'<p class="remark" id="remark-{name}">Corrected. {own} {undo}</p>'
