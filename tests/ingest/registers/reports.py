"""A report as the registers read it, from nothing but its text and the day it was published."""

from ingest.documents import RawDocument, Source
from ingest.prepare import prepare
from ingest.registers.extract import extract
from ingest.registers.facts import Facts, Span

REPORT = "2024-11-14"


def read(
    text: str, published: str | None = REPORT, name: str = "a", title: str = "A page", url: str | None = None
) -> tuple[Source, Facts]:
    raw = RawDocument(f"/{name}.txt", f"{name}.txt", text, title=title, published=published, url=url)
    document, passages = prepare(raw, name)
    facts = extract(document, passages)
    spans = [span for meeting in facts.meetings for span in meeting.evidence]
    spans += [span for agreement in facts.agreements for span in agreement.evidence]
    assert all(is_sentence(document.text, span) for span in spans)
    return document.source, facts


def is_sentence(text: str, span: Span) -> bool:
    return text[span.start : span.end].strip() == text[span.start : span.end] != ""
