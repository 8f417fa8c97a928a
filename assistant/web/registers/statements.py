"""What single documents say of a meeting or an agreement, in one shape for both."""

from dataclasses import dataclass

from ingest.documents import Source
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Agreement, Meeting
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.rulings import Key

Event = MeetingRecord | AgreementRecord


@dataclass(frozen=True, slots=True)
class Statement:
    source: Source
    said: Meeting | Agreement
    key: Key

    @property
    def name(self) -> str:
        return self.said.title if isinstance(self.said, Meeting) else self.said.name


def statements(one: Event) -> tuple[Statement, ...]:
    """In the order of the record."""
    if isinstance(one, MeetingRecord):
        return tuple(Statement(telling.source, telling.meeting, telling.key) for telling in one.tellings)
    return tuple(Statement(wording.source, wording.agreement, wording.key) for wording in one.wordings)
