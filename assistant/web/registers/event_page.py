"""A page for each meeting and each agreement: what every document says of it, and where they disagree."""

from collections.abc import Iterator

from assistant.web.markup import line
from assistant.web.registers.evidence import acts, counted, disagreements, quotations, said_by
from assistant.web.registers.forms import meeting_forms, part_button
from assistant.web.registers.person_page import dated, listed, section
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled
from assistant.web.registers.view import View
from assistant.web.registers.wording import DATED, SHORT, participant, parties, when
from ingest.documents import Source
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Agreement, Meeting
from ingest.registers.meetings.meeting_record import MeetingRecord


def meeting_page(row: Row, one: MeetingRecord, view: View, ruled: Ruled) -> str:
    there = [
        other for other in view.rows["agreements"]
        if one.date and other.order["date"] == one.date and set(other.documents) & set(row.documents)
    ]  # fmt: skip
    parts = (
        head(one, one.title),
        acts(row, view),
        ruled.done,
        section("Participants", people(one, view), one.participants),
        section("Topics", listed(line(topic) for topic in one.topics), one.topics),
        section("Signed there", listed(map(agreement, there)), there),
        section("What the documents say", f"{disagreements(said_by(one), view)}{counted(row)}{told(row, one, view)}"),
        meeting_forms(row, view, ruled),
    )
    return f'<article class="about record">{"".join(parts)}</article>'


def agreement_page(row: Row, one: AgreementRecord, view: View) -> str:
    names = [name for name in one.names if name != one.name]
    also = {wording.source.document: said(wording.source, wording.agreement) for wording in one.wordings}
    evidence = quotations(one.evidence, view, also)
    parts = (
        head(one, one.name),
        acts(row, view),
        section("Parties", f"<p>{line(parties(one))}</p>", one.parties),
        section("Also called", listed(f"<bdi>{line(name)}</bdi>" for name in names), names),
        section("What the documents say", f"{disagreements(said_by(one), view)}{counted(row)}{evidence}"),
    )
    return f'<article class="about record">{"".join(parts)}</article>'


def head(one: MeetingRecord | AgreementRecord, name: str) -> str:
    about = (when(one), one.place or "", one.kind, one.state)
    said = " · ".join(line(part) for part in about if part)
    return f'<h1 dir="auto">{line(name)}</h1><p class="byline">{said}</p><p class="details">{DATED[one.dated]}</p>'


def people(one: MeetingRecord, view: View) -> str:
    items = []
    for who in one.participants:
        role = f' <span class="byline" dir="auto">{line(who.role)}</span>' if who.role else ""
        items.append(f"{participant(who, view)}{role}")
    return listed(items)


def agreement(row: Row) -> str:
    one = row.record
    return dated(one, f"/agreements/{row.key}", one.name) if isinstance(one, AgreementRecord) else ""


def told(row: Row, one: MeetingRecord, view: View) -> str:
    """By document, each with what it says; one of several can be taken off."""
    also: dict[str, str] = {}
    for place, telling in enumerate(one.tellings):
        button = part_button(row, place, telling.meeting.title) if len(one.tellings) > 1 else ""
        document = telling.source.document
        also[document] = also.get(document, "") + said(telling.source, telling.meeting) + button
    return quotations(one.evidence, view, also)


def said(source: Source, one: Meeting | Agreement) -> str:
    """What one document says, the day of its own report beside that of the event."""
    return f'<p class="hint">Says: {" · ".join(line(part) for part in statements(source, one))}</p>'


def statements(source: Source, one: Meeting | Agreement) -> Iterator[str]:
    yield f"{one.date} ({SHORT[one.dated]}; report of {source.published or 'no date'})" if one.date else "no date"
    if one.place:
        yield one.place
    yield one.state
