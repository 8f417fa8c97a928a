"""What one document says of people, meetings and agreements."""

from collections.abc import Sequence

from ingest.documents import Document, Passage
from ingest.registers.agreements.agreements import agreements_in
from ingest.registers.facts import Facts
from ingest.registers.meetings.meetings import meetings_in
from ingest.registers.people.people import mentions, people_of
from ingest.registers.reading import told


def extract(document: Document, passages: Sequence[Passage]) -> Facts:
    """The facts of a document whose `passages` hold each of its sentences once."""
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    found = mentions(document, sentences)
    people = people_of(document, sentences, found)
    reading = tuple(told(document, sentences, found))
    meetings = meetings_in(reading, document, people)
    return Facts(people, meetings, agreements_in(reading, people, meetings))
