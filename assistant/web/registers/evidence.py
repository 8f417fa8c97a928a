"""What records rest on: each document's sentences with the way to them, and where the documents disagree."""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlencode

from assistant.conversation import Citation
from assistant.web.frame import counted
from assistant.web.markup import add_link, byline, citation_address, line, link, quotation_acts
from assistant.web.registers.keys import Record
from assistant.web.registers.rows import Row
from assistant.web.registers.statements import Event
from assistant.web.registers.view import View
from assistant.web.registers.wording import DATED, corrections, page_of, question, register_of
from ingest.documents import Source
from ingest.registers.facts import Span
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Official
from ingest.registers.time_and_place.places import same_place

SAID = {"date": "Date", "place": "Place", "state": "State", "session": "Session"}
"""What documents may disagree on."""

Evidence = tuple[Source, Span]


def evidence_of(one: Record) -> tuple[Evidence, ...]:
    if isinstance(one, Official):
        return tuple((said.source, said.span) for role in one.roles for said in role.evidence)
    return one.evidence


def evidence(row: Row, view: View) -> str:
    """Everything a row rests on, as a piece of a page."""
    one = row.record
    parts = []
    if not isinstance(one, Official):
        parts = [f'<p class="dated">{DATED[one.dated]}</p>', corrections(one), disagreements(said_by(one), view)]
    return f"{''.join(parts)}{sources_line(row)}{quotations(evidence_of(one), view)}{acts(row, view)}"


def sources_line(row: Row) -> str:
    documents = counted(len(row.documents), "document")
    copies = len(row.documents) - row.sources
    also = f" ({counted(copies, 'copy', 'copies')} of a text counted once)" if copies else ""
    return f'<p class="hint">{documents}, {counted(row.sources, "independent source")}{also}.</p>'


def quotations(evidence: Iterable[Evidence], view: View, also: Mapping[str, str] | None = None) -> str:
    """The sentences by document; `also` is HTML to stand with a document."""
    by_document: dict[str, list[Citation]] = {}
    for citation in view.citer.citations(evidence):
        by_document.setdefault(citation.source.document, []).append(citation)
    items, shown = [], set[str]()
    for document, found in by_document.items():
        items.append(source(found, not shown.isdisjoint(view.group(document)), (also or {}).get(document, "")))
        shown.add(document)
    return f'<ul class="quotations">{"".join(items)}</ul>'


def source(found: Sequence[Citation], copied: bool, also: str) -> str:
    """What one document says; `copied` if a document above carries the same text."""
    one = found[0].source
    quotes = "".join(quotation(citation) for citation in found)
    copy = ' <span class="tag">copy of a document above</span>' if copied else ""
    head = f'<strong dir="auto">{line(one.title)}</strong> <span class="byline">{line(byline(one))}</span>'
    return f"<li>{quotes}<p>{head}{copy}</p>{also}</li>"


def quotation(citation: Citation) -> str:
    """The sentence leads to its place in the document."""
    label = f'<q dir="auto">{line(citation.quote)}</q>'
    links = quotation_acts(citation.source, citation.start, citation.end)
    return f'<p class="quotation">{link(citation_address(citation), label, "quote")} {links}</p>'


def said_by(one: Event) -> dict[str, dict[str, list[str]]]:
    """By what is said of a record, each value with its documents."""
    if isinstance(one, MeetingRecord):
        return {field: {value: list(given) for value, given in one.said(field).items()} for field in SAID}
    found: dict[str, dict[str, list[str]]] = {}
    for wording in one.wordings:
        for field in ("date", "place"):
            if value := getattr(wording.agreement, field):
                found.setdefault(field, {}).setdefault(value, []).append(wording.source.document)
    return found


def differing(field: str, given: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The values that exclude each other, each with its documents; nothing where all agree.

    One place in two spellings, or a year and a day of that year, agree; so do an announcement and a report.
    """
    if field == "state" and "cancelled" not in given:
        return {}

    def agree(value: str, other: str) -> bool:
        return same_place(value, other) if field == "place" else other.startswith(value)

    found: dict[str, list[str]] = {}
    for value in sorted(given, key=lambda value: (-len(value), value) if field == "date" else (0, "")):
        known = next((other for other in found if agree(value, other)), value)
        found.setdefault(known, []).extend(given[value])
    return found if len(found) > 1 else {}


def disagreements(said: Mapping[str, Mapping[str, Sequence[str]]], view: View) -> str:
    """What the documents give differently, side by side."""
    found = [(SAID[field], values) for field, given in said.items() if (values := differing(field, given))]
    if not found:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{label}</th>{"".join(side(value, given, view) for value, given in values.items())}</tr>'
        for label, values in found
    )
    return f'<table class="differ"><caption>The documents disagree</caption><tbody>{rows}</tbody></table>'


def side(value: str, documents: Sequence[str], view: View) -> str:
    links = ", ".join(link(f"/documents/{one}", line(view.title(one)), "act") for one in dict.fromkeys(documents))
    return f'<td><strong dir="auto">{line(value)}</strong> <small>{links}</small></td>'


def acts(row: Row, view: View) -> str:
    """What else can be done with a record."""
    here = page_of(row)
    copied = link(f"{here}/footnote.md", "Copy with footnotes", "act copy", "Copy as Markdown with its sources")
    own = link(here, "Open its page", "act own")
    return f'<p class="acts">{ask(row, view, "Ask about this")}{add(row)}{copied}{own}</p>'


def ask(row: Row, view: View, label: str) -> str:
    return link(f"/?{urlencode({'ask': question(row.record, view)})}", label, "act")


def add(row: Row, label: str = "Add to report") -> str:
    return add_link(label, register=register_of(row.record), key=row.key)
