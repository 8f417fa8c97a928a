"""The records of the registers that a question asks for, as lines in order of their dates."""

import re
from dataclasses import dataclass, replace

from assistant.registers.asked.asked import Asked
from assistant.registers.book import Book
from assistant.registers.offices import worded
from assistant.registers.tell.career import careers, holders_within, official_lines
from assistant.registers.tell.completeness import left_out
from assistant.registers.tell.handed import beside_them
from assistant.registers.tell.held import is_of_one, office_lines
from assistant.registers.tell.lines import (
    LONGEST,
    Line,
    agreement_line,
    meeting_line,
    participant_lines,
    signing_lines,
)
from assistant.registers.wanted import Wanted, agreements, is_within, meetings
from ingest.registers.people.roles import OF_MANY, sort_of

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
UNDATED = "9999"
"""As a date it comes last."""
FEW = 3
"""Records that may be meant where one is asked for."""


@dataclass(frozen=True, slots=True)
class Records:
    """What was found, undated ones last."""

    lines: list[Line]
    note: str = ""
    """On what could not be judged, or is not counted."""


def found_for(wish: Asked, book: Book) -> Records:
    """Every record asked for."""
    if wish.career:
        return Records(careers(wish, book))
    if wish.register in ("holders", "offices"):
        return offices_for(wish, book)
    if wish.register in ("officials", "participants"):
        lines_of = official_lines if wish.register == "officials" else participant_lines
        return Records(list(lines_of(wish, book)))
    if wish.register == "agreements":
        signed = agreements(book, wish.wanted)
        lines = [*(agreement_line(one, book, wish.language) for one in signed.records), *signing_lines(wish, book)]
        return Records(sorted(lines, key=lambda line: line.date or UNDATED), left_out(signed.undated))
    held = meetings(book, wish.wanted)
    lines = [meeting_line(one, book, wish.language) for one in held.records]
    return Records(with_others_told(lines, wish, book), left_out(held.undated))


def offices_for(wish: Asked, book: Book) -> Records:
    """Who held an office beside somebody, over a time, or at dates and now.

    The only one known need not be the first.
    """
    if wish.side:
        return Records(*beside_them(wish, book))
    if wish.register == "holders" and (wish.wanted.since or wish.wanted.times or wish.way == "first"):
        lines = holders_within(wish, book)
        of_many = sort_of(worded(wish.office)).topics & OF_MANY
        others = holders_within(replace(wish, wanted=replace(wish.wanted, countries=())), book) if of_many else lines
        return Records(lines if wish.way == "list" or len(others) > 1 else [])
    offices, unknown = office_lines(wish, book)
    return Records(latest(offices, wish), unknown)


def with_others_told(lines: list[Line], wish: Asked, book: Book) -> list[Line]:
    """Drills with the sentences that tell of years which no line has: "following those of 2015 and 2017"."""
    known = {year for line in lines for year in years_within(line.words, wish.wanted)}
    listed = wish.way == "list" and (wish.wanted.called or wish.wanted.kinds == ("exercise",))
    return [with_sentence(line, known, wish.wanted, book) for line in lines] if listed else lines


def with_sentence(line: Line, known: set[str], wanted: Wanted, book: Book) -> Line:
    said = {one: " ".join(book.sentence(*one).split()) for one in line.evidence}
    more = next(
        (one for one, text in said.items() if years_within(text, wanted) - known and len(text) <= LONGEST), None
    )
    if more is None:
        return line
    others = (one for one in line.evidence if one != more)
    return replace(line, words=f"{line.words} (“{said[more]}”)", evidence=(more, *others))


def years_within(text: str, wanted: Wanted) -> set[str]:
    return {year for year in YEAR.findall(text) if is_within(year, None, wanted)}


def latest(offices: list[Line], wish: Asked) -> list[Line]:
    """Who holds an office now: of one country's or body's those of the newest report; else the newest first."""
    if wish.register != "holders" or wish.whens:
        return offices
    ordered = sorted(offices, key=lambda line: line.date or "", reverse=True)
    return [line for line in ordered if line.date == ordered[0].date] if is_of_one(wish) else ordered[:FEW]


def counted(found: Records, wish: Asked) -> Records:
    """Where records are counted, or one is picked, those that happened; what was only announced is no meeting yet."""
    happened = [line for line in found.lines if line.happened]
    aside = len(found.lines) - len(happened)
    if (wish.way == "list" and not wish.held) or not happened or not aside:
        return found
    what = "proposed" if wish.register == "agreements" else "announced or cancelled"
    note = f"{found.note} {aside} only {what} {'is' if aside == 1 else 'are'} not counted."
    return replace(found, lines=happened, note=note)
