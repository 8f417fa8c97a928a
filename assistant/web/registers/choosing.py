"""The rows of a table that its filters leave, in the order asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.registers.wanted import Wanted as Limits
from assistant.registers.wanted import is_within
from assistant.web.lists import Listed, plain
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from assistant.web.registers.wanted import Wanted
from ingest.registers.lexicon.names import country_of
from ingest.registers.time_and_place.places import same_place


@dataclass(frozen=True, slots=True)
class Chosen(Listed[Row]):
    """`undated`: rows without a date, which a time asked for leaves out."""

    wanted: Wanted
    undated: int
    documents: int
    """How many documents tell of these rows."""
    nobody: bool = False
    """Whether the name asked for is that of nobody in the documents."""


def choose(view: View, wanted: Wanted) -> Chosen:
    people = people_of(view, wanted)
    fitting = [
        row for row in view.rows[wanted.register] if fits(row, wanted) and all(row.people & one for one in people)
    ]
    undated = sum(not row.dates for row in fitting)
    if wanted.after or wanted.before:
        limits = Limits(since=wanted.after or None, until=wanted.before or None)
        fitting = [row for row in fitting if any(is_within(first, last, limits) for first, last in row.dates)]
    documents = {document for row in fitting for document in row.documents}
    nobody = bool(wanted.person) and not people[-1]
    return Chosen(wanted, in_order(fitting, wanted), undated, len(documents), nobody)


def people_of(view: View, wanted: Wanted) -> list[frozenset[str]]:
    """For each person asked for the keys of everybody who may be meant, the one asked for by name last."""
    groups = []
    for key in filter(None, wanted.who.split(",")):
        place = view.keys.places.get(key)
        groups.append(frozenset() if place is None else frozenset({view.keys.people[place]}))
    if wanted.person:
        groups.append(frozenset(view.keys.people[int(key)] for key in view.book.named(wanted.person)))
    return groups


def fits(row: Row, wanted: Wanted) -> bool:
    country = country_of(wanted.country) or wanted.country.casefold()
    return (
        (not wanted.kind or row.kind == wanted.kind)
        and (not wanted.state or row.state == wanted.state)
        and (not wanted.country or country in row.countries)
        and all(word in row.words for word in plain(wanted.text).split())
        and (not wanted.place or same_place(wanted.place, row.place))
    )


def in_order(rows: Sequence[Row], wanted: Wanted) -> list[Row]:
    """By the column, and else by date; what has nothing there comes last either way."""
    column = wanted.order
    ordered = sorted(rows, key=lambda row: row.order["date"] or "~")
    given = [row for row in ordered if row.order[column] is not None]
    given.sort(key=lambda row: row.order[column], reverse=wanted.down)
    return given + [row for row in ordered if row.order[column] is None]
