"""One page a person: names, offices over time, meetings, agreements, what they said, documents, and corrections."""

from collections.abc import Iterable, Sequence

from assistant.registers.rows import titled
from assistant.web.frame import counted, section
from assistant.web.markup import byline, line, link
from assistant.web.registers.evidence import acts, quotation, quotations
from assistant.web.registers.forms import person_forms
from assistant.web.registers.life import MOST, Signed, agreements_of, quotations_of
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled
from assistant.web.registers.view import View
from assistant.web.registers.wording import event_line, known_for, office, same, tags, worded
from ingest.registers.people.officials import HeldRole, Official

UNSURE = ("announced", "cancelled", "proposed")
"""States of which one should know before relying on a record."""


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
        section(counted(len(meetings), "Meeting"), listed(map(dated, meetings)), meetings),
        agreements(agreements_of(one, row.key, view)),
        said(one, view),
        documents(one, view),
        person_forms(row, one, view, ruled, sought),
    )
    return f'<article class="about record">{"".join(parts)}</article>'


def head(one: Official) -> str:
    aliases = ", ".join(f'<bdi dir="auto">{line(alias)}</bdi>' for alias in one.aliases)
    also = f'<p class="details">Also: {aliases}</p>' if aliases else ""
    told = f"{counted(one.mentions, 'mention')} in {counted(len(one.documents), 'document')}"
    about = " · ".join(part for part in (line(titled(one.country) or ""), told) if part)
    return f'<h1 dir="auto">{line(one.name)}{tags(one)}</h1><p class="byline">{about}</p>{also}'


def listed(items: Iterable[str]) -> str:
    return f'<ul class="records">{"".join(f"<li>{item}</li>" for item in items)}</ul>'


def held(roles: Sequence[HeldRole], name: str, view: View) -> str:
    """An office with the days that it is known for, and each day's sentences."""
    wordings = list(dict.fromkeys(office(role) for role in (worded(roles, name), *roles)))
    also = f' <small dir="auto">also: {line("; ".join(wordings[1:]))}</small>' if wordings[1:] else ""
    told = "".join(told_of(role, view) for role in roles)
    number = len({said.source.document for role in roles for said in role.evidence})
    shown = f"<details><summary>{counted(number, 'document')}</summary>{told}</details>"
    what = f'<bdi dir="auto">{line(wordings[0])}</bdi> <span class="when">{line(known_for(roles))}</span>'
    return f"<li>{what}{also}{shown}</li>"


def told_of(role: HeldRole, view: View) -> str:
    """What is told of an office at one date."""
    heading = f"<h3>{line(role.as_of or 'undated')}: <bdi>{line(office(role))}</bdi></h3>"
    return heading + quotations(((said.source, said.span) for said in role.evidence), view)


def dated(row: Row) -> str:
    return event_line(row) + (f' <span class="tag">{line(row.state)}</span>' if row.state in UNSURE else "")


def agreements(found: Sequence[Signed]) -> str:
    how = {True: "signed at a meeting with this person", False: "names this person"}
    items = [f"{dated(signed.row)} <small>{how[signed.there]}</small>" for signed in found]
    return section(counted(len(items), "Agreement"), listed(items), items)


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
    inside = f"<details><summary>{counted(len(sources), 'document')}</summary>{listed(items)}</details>"
    return section("Documents", inside)
