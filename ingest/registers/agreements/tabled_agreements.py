"""Agreements that a table lists, one a row: the heading says what they are, a cell who the other side is."""

from collections.abc import Iterator, Sequence

from ingest.registers.agreements.agreement_names import BODY, kind
from ingest.registers.facts import Agreement, Span
from ingest.registers.lexicon.agreement_words import acts, kinds
from ingest.registers.lexicon.terms import countries
from ingest.registers.time_and_place.tabled import Line
from ingest.registers.time_and_place.when import When


def tabled_agreements(lines: Sequence[Line]) -> Iterator[Agreement]:
    for line in lines:
        named = [cell.text for cell in line.told if kinds().search(cell.text)]
        heading = max(filter(kinds().search, line.headings), key=lambda one: len(countries(one)), default=None)
        if (named or heading) and (found := agreement(line, named[0] if named else None, heading or "")):
            yield found


def agreement(line: Line, own: str | None, heading: str) -> Agreement | None:
    """`own`: what a cell calls it; else its name is that of the heading with the first cell."""
    said = " ".join(cell.text for cell in line.told)
    between = countries(f"{heading} {said}")
    found = next((one for one in kinds().finditer(own or heading) if not BODY.match(own or heading, one.end())), None)
    if found is None or not line.told or not between or not (own or countries(said)):
        return None
    signed, forced = when_of(line, "signed"), when_of(line, "in_force")
    return Agreement(
        name=own or f"{heading}: {line.told[0].text}",
        kind=kind(found),
        state="signed" if signed else "in force" if forced else "mentioned",
        parties=tuple(country.title() for country in sorted(between)),
        date=signed.date if signed else None,
        dated="stated" if signed else "unknown",
        evidence=(Span(line.row.start, line.row.end),),
    )


def when_of(line: Line, act: str) -> When | None:
    """The time in the column of an act; one in a column that names none is that of the signing."""
    for cell, time in line.times:
        said = acts().search(cell.label)
        if (said.lastgroup if said else "signed") == act:
            return time
    return None
