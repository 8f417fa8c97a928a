"""Records of the registers in words: who takes part, when, where, and how the date is known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.registers.rows import titled
from assistant.web.markup import line, link
from assistant.web.registers.keys import Record
from assistant.web.registers.rows import Row
from assistant.web.registers.statements import Event
from assistant.web.registers.view import View
from assistant.web.registers.wanted import Register
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.facts import Dated, Participant
from ingest.registers.lexicon.names import script
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import HeldRole, Official
from ingest.registers.people.roles import same_role
from ingest.registers.rulings import Judged

DATED: dict[Dated, str] = {
    "stated": "The date is stated in the report.",
    "resolved": "The date is worked out from a day such as “Tuesday” and the date of the report.",
    "inferred": "The date is inferred from the date of the report.",
    "unknown": "The reports give no date.",
    "corrected": "The date is corrected by you.",
}
SHORT: dict[Dated, str] = {
    "stated": "stated",
    "resolved": "worked out",
    "inferred": "inferred",
    "unknown": "",
    "corrected": "corrected by you",
}


def name_of(record: object) -> str:
    """The title of a meeting, the name of anything else."""
    return str(getattr(record, "title", "") or getattr(record, "name", ""))


def register_of(record: object) -> Register:
    if isinstance(record, Official):
        return "officials"
    return "meetings" if isinstance(record, MeetingRecord) else "agreements"


def page_of(row: Row) -> str:
    """The address of its own page."""
    return f"/{register_of(row.record)}/{row.key}"


def when(row: Row) -> str:
    """Plain text; `undated` without a date."""
    if not row.dates:
        return "undated"
    first, last = row.dates[0]
    return first if first == last else f"{first} to {last}"


def when_markup(row: Row, one: Event) -> str:
    if not one.date:
        return '<span class="none">undated</span>'
    return f'<time datetime="{line(one.date)}">{line(when(row))}</time> <small>{SHORT[one.dated]}</small>'


def event_line(row: Row) -> str:
    """When, what and where; leads to the meeting or agreement."""
    place = f", {line(row.place)}" if row.place else ""
    named = link(page_of(row), f"<bdi>{line(name_of(row.record))}</bdi>", "act")
    return f'<span class="when">{line(when(row))}</span> {named}{place}'


def tags(one: Record) -> str:
    """Beside its name, what users decided of it."""
    confirmed = ' <span class="tag good">confirmed</span>' if one.confirmed else ""
    corrected = isinstance(one, Judged) and one.corrected
    return f'{confirmed} <span class="tag good">corrected</span>' if corrected else confirmed


def corrections(one: Judged) -> str:
    """What users corrected, each with what the documents say."""
    said = (f"{change.field} (the documents say: {change.told or 'nothing'})" for change in one.corrected)
    items = "; ".join(f'<span dir="auto">{line(change)}</span>' for change in said)
    return f'<p class="corrected">Corrected by you: {items}.</p>' if items else ""


def participant(who: Participant, view: View) -> str:
    """A link for everybody known."""
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


def worded(roles: Sequence[HeldRole], name: str) -> HeldRole:
    """Of one office under several wordings the one in the script of the name, if any is; else the first."""
    return next((role for role in roles if script(role.role) == script(name)), roles[0])


def same(one: Official) -> list[list[HeldRole]]:
    """One office under its several wordings and dates, the latest first."""
    found: list[list[HeldRole]] = []
    for role in one.roles:
        mate = next((g for g in found if g[0].former == role.former and same_role(g[0].role, role.role)), None)
        if mate:
            mate.append(role)
        else:
            found.append([role])
    return found


def known_for(roles: Sequence[HeldRole]) -> str:
    """The days for which documents give an office, in plain text."""
    days = sorted({role.as_of for role in roles if role.as_of})
    if len(days) < 2:
        return f"as of {days[0]}" if days else "undated"
    return f"as of {len(days)} dates, {days[0]} to {days[-1]}"


def latest(one: Official) -> HeldRole | None:
    """The latest office, in its best wording."""
    return replace(one.roles[0], role=worded(same(one)[0], one.name).role) if one.roles else None


def question(record: object, view: View) -> str:
    """What a person asks in the chat who wants to go on from a record: what the registers surely answer."""
    if isinstance(record, MeetingRecord):
        who = " with ".join(names(record, view)[:2])
        return f"List the meetings{f' of {who}' if who else ''}{'' if who else at(record)}{on(record)}."
    if isinstance(record, Official):
        return f"Who is {record.name}?" if record.roles else f"List the meetings of {record.name}."
    return f"What is known about {getattr(record, 'name', '')}?"


def at(one: MeetingRecord) -> str:
    return f" in {one.place}" if one.place else f" called “{one.title}”"


def on(one: MeetingRecord) -> str:
    """The day, month or year in words."""
    if not one.date:
        return ""
    day = date.fromisoformat((one.date + "-01-01")[:10])
    return {4: f" in {day:%Y}", 7: f" in {day:%B %Y}"}.get(len(one.date), f" on {day.day} {day:%B %Y}")
