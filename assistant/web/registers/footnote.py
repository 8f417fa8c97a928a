"""A record as a line whose footnotes name its sources, to be pasted into a text or collected in the report."""

from assistant.conversation import Answer, Citation
from assistant.registers.tell.lines import agreement_line, meeting_line
from assistant.web.registers.evidence import evidence_of
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from assistant.web.registers.wording import known_for, name_of, office, same, worded
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import Official


def answer_of(row: Row, view: View) -> Answer:
    """What a record says, with a footnote for each document that says so."""
    cited = firsts(view.citer.citations(evidence_of(row.record)))
    text = words(row, view) + "".join(f"[{citation.number}]" for citation in cited)
    name = name_of(row.record)
    return Answer(name, name, answered=True, text=text, model="", citations=tuple(cited))


def firsts(every: list[Citation]) -> list[Citation]:
    """The first sentence of each document, numbered anew."""
    found = {citation.source.document: citation for citation in reversed(every)}
    kept = [citation for citation in every if found[citation.source.document] is citation]
    return [Citation(place, one.source, one.start, one.end, one.quote) for place, one in enumerate(kept, 1)]


def words(row: Row, view: View) -> str:
    one = row.record
    if isinstance(one, MeetingRecord):
        return meeting_line(one, view.book).words
    return agreement_line(one, view.book).words if isinstance(one, AgreementRecord) else offices(one)


def offices(one: Official) -> str:
    told = "; ".join(f"{office(worded(roles, one.name))} ({known_for(roles)})" for roles in same(one))
    return f"{one.name}: {told}" if told else one.name
