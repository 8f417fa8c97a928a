"""A document's own page for whoever looks after the library: what was read, dropped and hidden, and what to change."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from assistant.web.documents.form import About, Entered, form
from assistant.web.documents.table import STATED_BY
from assistant.web.frame import counted, section
from assistant.web.markup import byline, excerpt, line, link, notice
from ingest.documents import Document
from ingest.library.holdings import Holding

MOST = 200
"""Stretches told one by one."""
LONGEST = 600
KEPT = "Its text stays, so that every citation of it still opens, and it can be brought back."


def details(about: About, title_of: Callable[[str], str], entered: Entered) -> str:
    """`title_of`: the title of another document by its id."""
    one, source = about.line, about.line.source
    parts = (
        f'<h1 dir="auto">{line(source.title)}</h1><p class="byline">{line(byline(source))}</p>',
        f'<p class="details">{" · ".join(facts(one))}</p>',
        f'<p class="acts">{link(f"/documents/{source.document}", "Open the text", "act")}</p>',
        "".join(notices(one)),
        form(about, entered),
        reprints(one, title_of),
        hidden(about.document.hidden),
        dropped(about.document),
        standing(one),
    )
    return f'<article class="about">{"".join(parts)}</article>'


def facts(one: Holding) -> Iterator[str]:
    source = one.source
    yield f'File <bdi class="file">{line(source.file)}</bdi>'
    if how := STATED_BY.get(source.publisher_by or ""):
        yield f"Publisher {how}"
    if how := STATED_BY.get(source.dated_by or ""):
        yield f"Date {how}"
    yield counted(one.passages, "passage")
    yield f"Added {line(one.added[:10])}"


def notices(one: Holding) -> Iterator[str]:
    if one.standing == "removed":
        yield notice("This document was removed: it is not searched, and answers do not use it.")
    if one.standing == "gone":
        yield notice("The file of this document is gone, so it is not searched; put it in again to have it back.")
    for note in one.notes:
        yield notice(note)
    if not one.passages:
        yield notice("Nothing of this document can be searched: no sentence was found in it.")


def reprints(one: Holding, title_of: Callable[[str], str]) -> str:
    if not one.group:
        return ""
    others = [other for other in one.group.documents if other != one.source.document]
    items = "".join(f"<li>{link(f'/documents/{other}/details', line(title_of(other)), 'act')}</li>" for other in others)
    agency = f" of {line(one.group.agency)}" if one.group.agency else ""
    return section(f"The same text{agency}, in {counted(len(others), 'other document')}", f"<ul>{items}</ul>")


def hidden(stretches: Sequence[str]) -> str:
    if not stretches:
        return section("Hidden text", '<p class="empty">None: everything in the file is there to be seen.</p>')
    said = "<p>The file holds this, and its readers would not have seen it. It is never searched or quoted.</p>"
    items = "".join(f'<li dir="auto">{line(excerpt(stretch, LONGEST))}</li>' for stretch in stretches[:MOST])
    return section(f"Hidden text, in {counted(len(stretches), 'place')}", f"{said}<ul>{items}</ul>")


def dropped(document: Document) -> str:
    """Page furniture by its reason, in the order of the text."""
    if not document.dropped and not document.outside:
        return section("Left out as page furniture", '<p class="empty">Nothing was left out.</p>')
    said = "<p>These lines belong to the page and not to its text. They are never searched or quoted.</p>"
    by_reason = sorted(document.dropped[:MOST], key=lambda span: span.reason)
    kinds = groupby(by_reason, key=lambda span: span.reason)
    inside = "".join(kind(reason, (document.text[span.start : span.end] for span in spans)) for reason, spans in kinds)
    inside += kind("navigation and the like, outside the article", document.outside)
    heading = f"Left out as page furniture: {counted(len(document.dropped) + len(document.outside), 'line')}"
    return section(heading, f"{said}<dl>{inside}</dl>")


def kind(reason: str, left_out: Iterable[str]) -> str:
    lines = "".join(f'<li dir="auto">{line(excerpt(one, LONGEST))}</li>' for one in left_out)
    return f"<dt>{line(reason)}</dt><dd><ul>{lines}</ul></dd>" if lines else ""


def standing(one: Holding) -> str:
    """Remove it, after a second thought, or bring it back."""
    here = f"/documents/{one.source.document}"
    if one.standing == "removed":
        button = f'<form method="post" action="{here}/restore"><button class="act">Bring it back</button></form>'
        return section("Removed", f"<p>{KEPT}</p>{button}")
    if one.standing == "gone":
        return ""
    button = f'<form method="post" action="{here}/remove"><button class="act danger">Remove it</button></form>'
    thought = f"<p>It leaves the search, and answers no longer use it. {KEPT}</p>"
    return f'<details class="removing"><summary class="act">Remove this document …</summary>{thought}{button}</details>'
