"""A record as a line of Markdown whose footnotes name its sources, to be pasted into a text."""

from assistant.conversation import Citation
from assistant.registers.lines import agreement_line, meeting_line
from assistant.report.markdown import footnotes, marked
from assistant.web.registers.evidence import evidence_of
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from assistant.web.registers.wording import office
from ingest.registers.meeting_record import MeetingRecord
from ingest.registers.merge_agreements import AgreementRecord
from ingest.registers.officials import Official


def footnote(row: Row, view: View, base: str) -> str:
    """`base` is the address of the page, without a path."""
    cited = firsts(view.citer.citations(evidence_of(row.record)))
    numbers = {citation.number for citation in cited}
    marks = "".join(f"[{number}]" for number in sorted(numbers))
    text = marked(f"{words(row, view)}{marks}", numbers, 1)
    return "\n\n".join([text, *footnotes(cited, base, 1)]) + "\n"


def firsts(every: list[Citation]) -> list[Citation]:
    """The first sentence of each document, numbered anew."""
    found = {citation.source.document: citation for citation in reversed(every)}
    kept = [citation for citation in every if found[citation.source.document] is citation]
    return [Citation(place, one.source, one.start, one.end, one.quote) for place, one in enumerate(kept, 1)]


def words(row: Row, view: View) -> str:
    one = row.record
    if isinstance(one, MeetingRecord):
        return meeting_line(one, view.book).words
    return agreement_line(one).words if isinstance(one, AgreementRecord) else offices(one)


def offices(one: Official) -> str:
    told = "; ".join(f"{office(role)} ({f'as of {role.as_of}' if role.as_of else 'undated'})" for role in one.roles)
    return f"{one.name}: {told}" if told else one.name
