"""A page for each meeting and each agreement: what every document says of it, and where they disagree."""

from collections.abc import Iterator

from assistant.web.frame import section
from assistant.web.markup import line
from assistant.web.registers.event_forms import event_forms, part_button
from assistant.web.registers.evidence import acts, disagreements, quotations, said_by, sources_line
from assistant.web.registers.person_page import dated, listed
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled
from assistant.web.registers.statements import Event, statements
from assistant.web.registers.view import View
from assistant.web.registers.wording import DATED, SHORT, corrections, name_of, participant, parties, tags, when
from ingest.documents import Source
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Agreement, Meeting
from ingest.registers.meetings.meeting_record import MeetingRecord


def event_page(row: Row, one: Event, view: View, ruled: Ruled, sought: str = "") -> str:
    """`sought`: words of another record that a user wants to make one with this."""
    more = of_meeting(row, one, view) if isinstance(one, MeetingRecord) else of_agreement(one)
    said = f"{disagreements(said_by(one), view)}{sources_line(row)}{told(row, one, view)}"
    parts = (
        head(row, one),
        acts(row, view),
        ruled.done,
        *more,
        section("What the documents say", said),
        event_forms(row, one, view, ruled, sought),
    )
    return f'<article class="about record">{"".join(parts)}</article>'


def of_meeting(row: Row, one: MeetingRecord, view: View) -> Iterator[str]:
    there = [
        other for other in view.rows["agreements"]
        if one.date and other.order["date"] == one.date and set(other.documents) & set(row.documents)
    ]  # fmt: skip
    yield section("Participants", people(one, view), one.participants)
    yield section("Topics", listed(line(topic) for topic in one.topics), one.topics)
    yield section("Signed there", listed(map(dated, there)), there)


def of_agreement(one: AgreementRecord) -> Iterator[str]:
    names = [name for name in one.names if name != one.name]
    yield section("Parties", f"<p>{line(parties(one))}</p>", one.parties)
    yield section("Also called", listed(f"<bdi>{line(name)}</bdi>" for name in names), names)


def head(row: Row, one: Event) -> str:
    about = (when(row), one.place or "", one.kind, one.state)
    said = " · ".join(line(part) for part in about if part)
    name = f'<h1 dir="auto">{line(name_of(one))}{tags(one)}</h1>'
    return f'{name}<p class="byline">{said}</p><p class="details">{DATED[one.dated]}</p>{corrections(one)}'


def people(one: MeetingRecord, view: View) -> str:
    items = []
    for who in one.participants:
        role = f' <span class="byline" dir="auto">{line(who.role)}</span>' if who.role else ""
        items.append(f"{participant(who, view)}{role}")
    return listed(items)


def told(row: Row, one: Event, view: View) -> str:
    """By document, each with what it says; one of several can be taken off."""
    also: dict[str, str] = {}
    every = statements(one)
    for place, statement in enumerate(every):
        button = part_button(row, place, statement.name) if len(every) > 1 else ""
        document = statement.source.document
        also[document] = also.get(document, "") + said(statement.source, statement.said) + button
    return quotations(one.evidence, view, also)


def said(source: Source, one: Meeting | Agreement) -> str:
    """What one document says, the day of its own report beside that of the event."""
    return f'<p class="hint">Says: {" · ".join(line(part) for part in parts_of(source, one))}</p>'


def parts_of(source: Source, one: Meeting | Agreement) -> Iterator[str]:
    yield f"{one.date} ({SHORT[one.dated]}; report of {source.published or 'no date'})" if one.date else "no date"
    if one.place:
        yield one.place
    yield one.state
