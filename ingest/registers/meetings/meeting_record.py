"""A meeting as all reports together tell it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ingest.documents import Source
from ingest.registers.facts import Dated, Meeting, Participant, Span, State
from ingest.registers.rulings import Judged, Key

Who = Callable[[str, str], str]
"""(document, name in it) -> what the person it means is known as, the same for all spellings."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one document says of a meeting."""

    source: Source
    meeting: Meeting

    @property
    def key(self) -> Key:
        return self.source.document, self.meeting.evidence[0].start, ""


@dataclass(frozen=True)
class MeetingRecord(Judged):
    """A meeting with everything that is said of it; the fields are those of the surest telling, or of a correction."""

    title: str
    kind: str
    state: State
    date: str | None
    date_end: str | None
    dated: Dated
    place: str | None
    participants: tuple[Participant, ...]
    topics: tuple[str, ...]
    series: str | None
    session: int | None
    tellings: tuple[Telling, ...]

    @property
    def keys(self) -> frozenset[Key]:
        return frozenset(one.key for one in self.tellings)

    @cached_property
    def evidence(self) -> tuple[tuple[Source, Span], ...]:
        return tuple((one.source, span) for one in self.tellings for span in one.meeting.evidence)

    @cached_property
    def documents(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.source.document for one in self.tellings))

    def said(self, field: str) -> dict[str, tuple[str, ...]]:
        """For `date`, `place`, `session`, ...: each value and the documents that give it; more than one disagree."""
        found: dict[str, list[str]] = {}
        for one in self.tellings:
            if value := getattr(one.meeting, field):
                found.setdefault(str(value), []).append(one.source.document)
        return {value: tuple(dict.fromkeys(given)) for value, given in found.items()}
