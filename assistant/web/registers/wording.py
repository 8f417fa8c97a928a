"""Records of the registers in words: who takes part, when, where, and how the date is known."""

from assistant.registers.rows import titled
from assistant.web.markup import line
from assistant.web.registers.view import View
from ingest.registers.facts import Known, Participant
from ingest.registers.meeting_record import MeetingRecord
from ingest.registers.merge_agreements import AgreementRecord
from ingest.registers.officials import HeldRole

DATED: dict[Known, str] = {
    "stated": "The date is stated in the report.",
    "resolved": "The date is worked out from a day such as “Tuesday” and the date of the report.",
    "inferred": "The date is inferred from the date of the report.",
    "unknown": "The reports give no date.",
}
SHORT: dict[Known, str] = {"stated": "stated", "resolved": "worked out", "inferred": "inferred", "unknown": ""}


def when(one: MeetingRecord | AgreementRecord) -> str:
    """Plain text; `undated` without a date."""
    end = getattr(one, "date_end", None)
    if not one.date:
        return "undated"
    return f"{one.date} to {end}" if end and end != one.date else one.date


def when_markup(one: MeetingRecord | AgreementRecord) -> str:
    if not one.date:
        return '<span class="none">undated</span>'
    return f'<time datetime="{line(one.date)}">{line(when(one))}</time> <small>{SHORT[one.dated]}</small>'


def participants(one: MeetingRecord, view: View) -> list[str]:
    """Each as HTML: a link for everybody known."""
    return [participant(who, view) for who in one.participants]


def participant(who: Participant, view: View) -> str:
    known, key = view.book.person(who.name), view.keys.person(who.name)
    name = f'<bdi dir="auto">{line(known.name if known else who.name)}</bdi>'
    return f'<a class="person" href="/officials/{key}">{name}</a>' if key else name


def names(one: MeetingRecord, view: View) -> list[str]:
    """The participants in plain text."""
    found = [(view.book.person(who.name), who) for who in one.participants]
    return [person.name if person else who.name for person, who in found]


def parties(one: AgreementRecord) -> str:
    return ", ".join(titled(party) or party for party in one.parties)


def office(role: HeldRole) -> str:
    return f"{'former ' if role.former else ''}{role.role}"


def question(record: object, view: View) -> str:
    """What a person asks in the chat who wants to know more of a record."""
    if isinstance(record, MeetingRecord):
        who = " and ".join(names(record, view)[:2])
        about = f"the {record.kind} of {who}" if who else f"“{record.title}”"
        place = f" in {record.place}" if record.place else ""
        return f"What is known about {about}{place}{f' ({when(record)})' if record.date else ''}?"
    name = getattr(record, "name", "")
    return f"What is known about {name}?"
