"""Meetings that a table lists, one a row: the heading says what they are sessions of, cells when, where and who."""

import re
from collections.abc import Iterator, Sequence

from ingest.registers.draft import Told
from ingest.registers.facts import Meeting, Participant, Person, Span
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.series import NOUN, names_events, series_key
from ingest.registers.time_and_place.tabled import Line
from ingest.registers.time_and_place.where import bare_place
from ingest.text.tables import Cell

NUMBER = re.compile(r"(?:no\.?|nr\.?|№|第)?\s?(?P<number>\d{1,2})[.届次回]?", re.IGNORECASE)


def tabled_meetings(
    lines: Sequence[Line], reading: Sequence[Told], people: Sequence[Person], known: Sequence[Meeting]
) -> Iterator[Meeting]:
    """`known`: those that have been read from the sentences, each row that tells of one of them included."""
    spans = [span for meeting in known for span in meeting.evidence]
    home = {person.name: person.country for person in people}
    for line in lines:
        heading = next(filter(names_events, line.headings), None)
        if heading is None and any(map(counts, line.row.cells)):
            heading = next(filter(series_key, line.headings), None)
        if heading and not any(one.start < line.row.end and line.row.start < one.end for one in spans):
            names = {name for one in reading if is_in(one, line) for name in one.names}
            yield meeting(line, heading, tuple(Participant(name, None, home.get(name)) for name in sorted(names)))


def counts(cell: Cell) -> bool:
    """Whether a cell is the number of a session: "Third", "3rd meeting", or stands in a column of sessions."""
    first = next((one for one in ordinals(cell.text) if one.start == 0), None)
    alone = first is not None and (first.end == len(cell.text) or NOUN.match(cell.text, first.end + 1))
    return bool(alone or NOUN.fullmatch(cell.label))


def is_in(one: Told, line: Line) -> bool:
    return one.sentence.start < line.row.end and line.row.start < one.sentence.end


def meeting(line: Line, heading: str, participants: tuple[Participant, ...]) -> Meeting:
    time = line.times[0][1]
    number = next(filter(None, (number_in(cell.text) for cell in line.told)), None)
    names = [one.name for one in participants]
    places = (bare_place(cell.text, names) for cell in line.told if number_in(cell.text) is None)
    return Meeting(
        title=f"{heading}, {number}" if number else heading,
        kind="meeting",
        state="held",
        date=time.date,
        dated="stated",
        place=next(filter(None, places), None),
        participants=participants,
        topics=(),
        series=series_key(heading),
        session=number,
        evidence=(Span(line.row.start, line.row.end),),
        date_end=time.date_end,
    )


def number_in(text: str) -> int | None:
    """The number of a session that a cell gives: 3, "3rd", "third meeting"."""
    bare = NUMBER.fullmatch(text)
    counted = ordinals(text)
    return int(bare["number"]) if bare else counted[0].value if counted else None
