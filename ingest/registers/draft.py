"""What is read of a sentence and of the events in it, before they are joined to meetings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.documents import Sentence
from ingest.registers.facts import Known, Span, State
from ingest.registers.people.people import Mention
from ingest.registers.time_and_place.when import When, when


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with what reading it needs: who is meant in it, and the day that its weekdays lean on."""

    text: str
    sentence: Sentence
    position: int
    """The number of the sentence, counted from the top of the document."""
    people: tuple[Mention, ...]
    published: str | None
    guessed: bool
    """Whether `published` is only the year that the text seems to speak of."""
    language: str
    skip: int = 0
    """Characters at its start that are a dateline."""
    place: str | None = None
    """Where the report was written: what it calls "here"."""
    context: str = ""
    """The title and the sentences right before, where "the three countries" are named."""
    entry: When | None = None
    """The time that its line of a chronology opens with."""
    heading: str = ""
    """What the chronology is of."""
    counted: bool = False
    """Whether the lines of the chronology count the sessions of what its heading names."""

    @property
    def span(self) -> Span:
        return Span(self.sentence.start, self.sentence.end)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(one.person.name for one in self.people)

    @property
    def opens_entry(self) -> bool:
        return self.entry is not None and self.skip > 0

    def times(self, yearless: bool = False) -> Sequence[When]:
        """The times it tells but for its dateline; in a chronology those within that of its line, or that one."""
        told = when(self.text, self.published, yearless=yearless)
        own = [one.some_day for one in told if one.start >= self.skip]
        if self.entry is None:
            return own
        within = [one for one in own if one.date.startswith(self.entry.date) and one.date != self.entry.date]
        return within or [replace(self.entry, end=self.skip)]


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that tells of one thing; `start` is its place in the sentence."""

    told: Told
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def offset(self) -> int:
        """Its place in the document."""
        return self.told.sentence.start + self.start


@dataclass(frozen=True, slots=True)
class Draft:
    """One event as one clause tells it; `number` and `series` where it is a session of something."""

    kind: str
    state: State
    people: tuple[str, ...]
    countries: frozenset[str]
    date: str | None
    date_end: str | None
    dated: Known
    place: str | None
    topics: tuple[str, ...]
    title: str | None
    number: int | None
    series: str
    evidence: tuple[Span, ...]
    position: int
    """The number of its sentence."""
    yearless: str | None = None
    holding: bool = False
    """Whether it is told with a word for taking place, so that it is the event that the sentence is about."""
    aside: bool = False
    """Whether it is told as another meeting beside the one before it: "also met", "bilateral meetings with"."""
    level: bool = False
    """Whether governments meet, so that it needs no names."""
    leaning: bool = False
    """Whether it has a weekday or month that nothing says the year of, in a report without a day."""
    wordless: bool = False
    """Whether nothing tells of it but that two did something together."""
    latest: int = 0
    """The number of the last sentence that added to it."""

    @property
    def reached(self) -> int:
        return max(self.position, self.latest)
