"""One page a person: names, offices over time, meetings, agreements, what they said, documents, and corrections."""

from collections.abc import Iterable, Sequence

from assistant.registers.rows import titled
from assistant.web.frame import plural
from assistant.web.markup import byline, line, link
from assistant.web.registers.evidence import acts, quotation, quotations
from assistant.web.registers.forms import person_forms
from assistant.web.registers.life import MOST, Signed, agreements_of, quotations_of
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled
from assistant.web.registers.view import View
from assistant.web.registers.wording import known_for, office, same, when, worded
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.people.officials import HeldRole, Official


def person_page(row: Row, one: Official, view: View, ruled: Ruled, sought: str = "") -> str:
    """`sought`: the name of somebody whom a user wants to merge this person with."""
    meetings = view.meetings_of(row.key)
    parts = (
        head(one),
        acts(row, view),
        ruled.done,
        section(
            "Offices",
            f'<ol class="offices">{"".join(held(roles, one.name, view) for roles in same(one))}</ol>',
            one.roles,
        ),
        section(plural(len(meetings), "Meeting", "Meetings"), listed(map(meeting, meetings)), meetings),
        agreements(agreements_of(one, row.key, view)),
        said(one, view),
        documents(one, view),
        person_forms(row, one, view, ruled, sought),
    )
    return f'<article class="about record">{"".join(parts)}</article>'


def head(one: Official) -> str:
    confirmed = ' <span class="tag good">confirmed</span>' if one.confirmed else ""
    aliases = ", ".join(f'<bdi dir="auto">{line(alias)}</bdi>' for alias in one.aliases)
    also = f'<p class="details">Also: {aliases}</p>' if aliases else ""
    told = f"{plural(one.mentions, 'mention', 'mentions')} in {plural(len(one.documents), 'document', 'documents')}"
    about = " · ".join(part for part in (line(titled(one.country) or ""), told) if part)
    return f'<h1 dir="auto">{line(one.name)}{confirmed}</h1><p class="byline">{about}</p>{also}'


def section(heading: str, inside: str, wanted: object = True) -> str:
    """Nothing where there is nothing to tell."""
    return f"<section><h2>{heading}</h2>{inside}</section>" if wanted else ""


def listed(items: Iterable[str]) -> str:
    return f'<ul class="records">{"".join(f"<li>{item}</li>" for item in items)}</ul>'


def held(roles: Sequence[HeldRole], name: str, view: View) -> str:
    """An office with the days that it is known for, and each day's sentences."""
    wordings = list(dict.fromkeys(office(role) for role in (worded(roles, name), *roles)))
    also = f' <small dir="auto">also: {line("; ".join(wordings[1:]))}</small>' if wordings[1:] else ""
    told = "".join(told_of(role, view) for role in roles)
    number = len({said.source.document for role in roles for said in role.evidence})
    shown = f"<details><summary>{plural(number, 'document', 'documents')}</summary>{told}</details>"
    what = f'<bdi dir="auto">{line(wordings[0])}</bdi> <span class="when">{line(known_for(roles))}</span>'
    return f"<li>{what}{also}{shown}</li>"


def told_of(role: HeldRole, view: View) -> str:
    """What is told of an office at one date."""
    heading = f"<h3>{line(role.as_of or 'undated')}: <bdi>{line(office(role))}</bdi></h3>"
    return heading + quotations(((said.source, said.span) for said in role.evidence), view)


def meeting(row: Row) -> str:
    one = row.record
    return dated(one, f"/meetings/{row.key}", one.title) if isinstance(one, MeetingRecord) else ""


def dated(one: MeetingRecord | AgreementRecord, address: str, name: str) -> str:
    """A line that leads to a record."""
    state = (
        f' <span class="tag">{line(one.state)}</span>' if one.state in ("announced", "cancelled", "proposed") else ""
    )
    place = f", {line(one.place)}" if one.place else ""
    named = f'<span class="when">{line(when(one))}</span> {link(address, f"<bdi>{line(name)}</bdi>", "act")}'
    return f"{named}{place}{state}"


def agreements(found: Sequence[Signed]) -> str:
    items = []
    for signed in found:
        one = signed.row.record
        if isinstance(one, AgreementRecord):
            how = "signed at a meeting with this person" if signed.there else "names this person"
            items.append(f"{dated(one, f'/agreements/{signed.row.key}', one.name)} <small>{how}</small>")
    return section(plural(len(items), "Agreement", "Agreements"), listed(items), items)


def said(one: Official, view: View) -> str:
    found = quotations_of(one, view)
    first = f'<p class="hint">The first {MOST} sentences.</p>' if len(found) == MOST else ""
    items = (f'{quotation(citation)}<p class="byline">{line(byline(citation.source))}</p>' for citation in found)
    return section("What this person said", f'<div class="said">{first}{listed(items)}</div>', found)


def documents(one: Official, view: View) -> str:
    sources = sorted((view.source(document) for document in one.documents), key=lambda source: source.published or "9")
    items = (
        f"{link(f'/documents/{source.document}', f'<bdi>{line(source.title)}</bdi>', 'act')} "
        f'<span class="byline">{line(byline(source))}</span>'
        for source in sources
    )
    inside = f"<details><summary>{plural(len(sources), 'document', 'documents')}</summary>{listed(items)}</details>"
    return section("Documents", inside)
