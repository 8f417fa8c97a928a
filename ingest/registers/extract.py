"""What one document says of people, meetings and agreements."""

from collections.abc import Sequence

from ingest.documents import Document, Passage
from ingest.registers.agreements.agreements import agreements_in
from ingest.registers.agreements.tabled_agreements import tabled_agreements
from ingest.registers.facts import Agreement, Facts
from ingest.registers.meetings.companions import with_companions
from ingest.registers.meetings.interviews import with_speakers
from ingest.registers.meetings.meetings import meetings_in
from ingest.registers.meetings.tabled_meetings import tabled_meetings
from ingest.registers.people.people import mentions, people_of
from ingest.registers.reading import told
from ingest.registers.time_and_place.tabled import lines_of


def extract(document: Document, passages: Sequence[Passage]) -> Facts:
    """The facts of a document whose `passages` hold each of its sentences once."""
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    found = with_companions(mentions(document, sentences), document, sentences)
    found = with_speakers(found, document, sentences)
    people = people_of(document, sentences, found)
    reading = tuple(told(document, sentences, found))
    lines = tuple(lines_of(document))
    meetings = meetings_in(reading, document, people)
    meetings += tuple(tabled_meetings(lines, reading, people, meetings))
    listed = tuple(tabled_agreements(lines))
    told_of = [one for one in agreements_in(reading, people, meetings) if not is_of_row(one, listed)]
    return Facts(people, meetings, (*told_of, *listed))


def is_of_row(one: Agreement, listed: Sequence[Agreement]) -> bool:
    """Whether an agreement is read from nothing but rows whose agreements are known from their cells."""
    rows = [row.evidence[0] for row in listed]
    return bool(rows) and all(any(row.start <= span.start < row.end for row in rows) for span in one.evidence)
