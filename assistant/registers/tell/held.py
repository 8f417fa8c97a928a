"""Who held an office at a date, and which offices somebody held, in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from assistant.registers.asked.about import Need, is_about, marks_of, narrows
from assistant.registers.asked.asked import Asked
from assistant.registers.book import Book
from assistant.registers.offices import bodies_named, fits_office, leads_body, worded
from assistant.registers.tell.lines import Line
from assistant.registers.tell.shown import office
from assistant.registers.tell.wordings import NEAR, fuller, is_of_one_month, translated, wordings, years_between
from ingest.registers.facts import Span
from ingest.registers.lexicon.names import WORD, is_capitalised
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.officials import HeldRole, Official, days_after, role_at
from ingest.registers.people.roles import OF_MANY, same_role, sort_of
from ingest.text.figures import find_dates

Pair = tuple[Official, HeldRole]
LATER = 1
"""Years after a date from which a report still tells of an office at it; NEAR before it."""


def office_lines(wish: Asked, book: Book) -> tuple[list[Line], str]:
    """Who held an office, or which offices somebody held: at each date asked for, or now; and what is not known."""
    told: dict[str, Line] = {}
    unknown = []
    for when in wish.whens or (None,):
        then = list(offices_of(wish, book, when) if wish.register == "offices" else holders(wish, book, when))
        then = then or (list(holders_undated(wish, book, when)) if when and wish.register == "holders" else [])
        told |= {line.words: line for line in then}
        unknown += [when] if when and not then else []
    return list(told.values()), f" None found for {' or '.join(unknown)}." if unknown else ""


def offices_of(wish: Asked, book: Book, when: str | None) -> Iterable[Line]:
    for place in sorted({int(key) for group in wish.wanted.people for key in group}):
        one = book.people[place]
        known = held(one, when, wish.before) or (() if when else undated(one))
        yield from (office_line(one, role, wish.language, when) for role in known)


def undated(one: Official) -> list[HeldRole]:
    """Offices that no report dates; of one that another report does, that date tells more."""
    return [
        role
        for role in one.roles
        if role.as_of is None
        and not role.former
        and not any(other.as_of and same_role(other.role, role.role) for other in one.roles)
    ]


def holders(wish: Asked, book: Book, when: str | None) -> Iterable[Line]:
    found = fitting(wish, book, lambda one: held(one, when, wish.before) if when else dated_roles(one))
    if when is None:
        newest = (max(own, key=when_told) for _, own in groupby(found, key=itemgetter(0)))
        return (office_line(one, role, wish.language) for one, role in newest)
    then = then_holding(found, when, is_of_one(wish))
    return (office_line(one, role, wish.language, when) for one, role in then)


def holders_undated(wish: Asked, book: Book, when: str) -> Iterator[Line]:
    """Where no dated report tells of a month: who holds the office in one that gives a day of it without the year."""
    for one, role in fitting(wish, book, undated):
        if when[5:7] in months_told(role, book):
            line = office_line(one, role, wish.language)
            yield replace(line, words=line.words.replace("(undated", "(undated; its report gives the day alone"))


def months_told(role: HeldRole, book: Book) -> set[str]:
    """The months of which the reports of an office give a day without its year, at their top or where they tell it."""
    tops = ((each.source, Span(0, TOP)) for each in role.evidence)
    told = (book.sentence(*one) for one in (*tops, *((each.source, each.span) for each in role.evidence)))
    return {f"{day.month:02}" for text in told for day in find_dates(text) if day.month and not day.year}


TOP = 300
"""Characters of a report in which its dateline stands."""


def then_holding(found: Sequence[Pair], when: str, alone: bool) -> Sequence[Pair]:
    """Whom a report of the time has in an office, else whom reports before and after it have, else the nearest.

    `alone`: whether one at a time holds it, the last who is told of.
    """
    if during := [pair for pair in found if when_told(pair).startswith(when)]:
        return during
    before = [pair for pair in found if when_told(pair) <= when]
    vouched = [pair for pair in before if next_report(*pair, when)]
    known = vouched or before
    last = max(map(when_told, known), default="")
    after = min((when_told(pair) for pair in found if pair not in before), default="")
    if after and not vouched and months_between(when, after) < months_between(last, when):
        return sorted((pair for pair in found if when_told(pair) in (last, after)), key=when_told)
    return [pair for pair in known if not alone or when_told(pair) == last] or found


def is_of_one(wish: Asked) -> bool:
    """Whether an office is of one country or body, so that one person at a time holds it."""
    asked_for = sort_of(worded(wish.office))
    return bool(wish.wanted.countries or asked_for.topics & OF_MANY) and "deputy" not in asked_for.ranks


def months_between(one: str, other: str) -> int:
    """From one date to a later one, each taken at its first month."""
    return 12 * years_between(one, other) + int(other[5:7] or 1) - int(one[5:7] or 1)


def fitting(wish: Asked, book: Book, roles_of: Callable[[Official], Iterable[HeldRole]]) -> list[Pair]:
    """Of the offices that are looked at the one asked for, of the country and body asked for."""
    countries = wish.wanted.countries or countries_of_body(wish.office, book)
    unknown = not sort_of(worded(wish.office)).topics
    bodies = bodies_named(wish.office, book.officials) if unknown else frozenset[str]()
    found = [
        (one, role)
        for one in book.officials
        for role in roles_of(one)
        if is_of(one, role, countries)
        and (leads_body(role, bodies) if bodies else is_asked_for(one, role, wish.office))
    ]
    body = body_asked(wish)
    return [(one, role) for one, role in found if not body or is_about(told_of(one, role, book), body)]


def countries_of_body(office: str, book: Book) -> Sequence[str]:
    """The country whose officials alone are told of in a body by the abbreviation that a question has for it."""
    short = {word.text for word in tokens(office) if word.acronym and not sort_of(word.text).topics & OF_MANY}
    found = {
        (role.country or one.country or "").casefold()
        for one in (book.officials if short else ())
        for role in one.roles
        if short & set(WORD.findall(role.role))
    }
    return sorted(found) if len(found) == 1 else ()


def is_asked_for(one: Official, role: HeldRole, office: str) -> bool:
    """Whether an office is the one asked for, in its own wording or a fuller one dated near it."""
    own = sort_of(role.role).topics
    more = [other for other in wordings(one, role) if other.as_of and own and own < sort_of(other.role).topics]
    return any(fits_office(other.role, office, body_of(one, other)) for other in (fuller(one, role) or role, *more))


def body_of(one: Official, role: HeldRole) -> str:
    """The body that an office is of, where only somebody's country or organisation says so."""
    if (role.country or "").casefold() in OF_MANY:
        own = role.organisation or ""
        return own if sort_of(own).topics & OF_MANY else role.country or ""
    body = role.organisation or role.country or one.country or ""
    return body if sort_of(body).topics and not sort_of(role.role).topics else ""


def body_asked(wish: Asked) -> list[Need]:
    """What the name of a body whose office is asked for says beyond usual words; German writes every noun so."""
    words = tokens(wish.office)[1:] if wish.language != "de" else []
    return [
        marks_of(one.text) for one in words if one.kind is Kind.OTHER and is_capitalised(one.text) and narrows(one.text)
    ]


def told_of(one: Official, role: HeldRole, book: Book) -> list[str]:
    """An office with what it is of and the sentences that tell of it."""
    said = (book.sentence(each.source, each.span) for each in role.evidence)
    return [role.role, body_of(one, role), role.organisation or "", *said]


def is_of(one: Official, role: HeldRole, countries: Sequence[str]) -> bool:
    """Whether an office is of one of the countries; of an organisation, whether who holds it comes from there."""
    whose = {(role.country or one.country or "").casefold()}
    whose |= {(one.country or "").casefold()} if whose <= OF_MANY else set()
    return not countries or not whose.isdisjoint(countries)


def held(one: Official, when: str | None, before: bool = False) -> Sequence[HeldRole]:
    """The offices at a date, or `before` a day, as reports not far from it give them; without one the latest."""
    if when and before:
        earlier = [role for role in one.roles if "" < (role.as_of or "") <= when and not role.former]
        return [role for role in earlier if role.as_of == earlier[0].as_of and is_near(role.as_of, when)]
    if when:
        if then := [role for role in one.roles if (role.as_of or "").startswith(when) and not role.former]:
            return [role for place, role in enumerate(then) if not is_repeated(role, then, place)]
        return [role for role in role_at(one, when) if is_near(role.as_of, when) or next_report(one, role, when)]
    dated = dated_roles(one)
    return [role for role in dated if role.as_of == dated[0].as_of]


def dated_roles(one: Official) -> list[HeldRole]:
    """The offices that reports date and that were not over, the latest first; where none is, all."""
    return [role for role in one.roles if role.as_of and not role.former] or list(one.roles)


def when_told(pair: Pair) -> str:
    return pair[1].as_of or ""


def is_repeated(role: HeldRole, others: Sequence[HeldRole], place: int) -> bool:
    """Whether another one, the first of those that say as much, words the office at `place` more fully."""
    own = len(sort_of(role.role).topics)
    more = [len(sort_of(other.role).topics) - own for other in others]
    same = [same_role(role.role, other.role) for other in others]
    return any(same[at] and (more[at] > 0 or (more[at] == 0 and at < place)) for at in range(len(others)))


def is_near(as_of: str | None, when: str) -> bool:
    """An old report says nothing of a date years later, and a later one little of the time before it."""
    return -LATER <= years_between(as_of, when) <= NEAR


def office_line(one: Official, role: HeldRole, language: str | None, when: str | None = None) -> Line:
    """The office with what else says so of that time, worded as in the question's language where it is.

    Of a time between two reports of it, both.
    """
    same = [other for other in one.roles if is_of_one_month(other, role) and same_role(other.role, role.role)]
    own = None if (full := fuller(one, role)) else translated(one, role, language)
    later = next_report(one, role, when) if when else None
    as_of = f"{dated(role)} to {later.as_of}" if later else dated(role)
    as_of = f"{as_of}; {in_words(one, full)} {dated(full)}" if full else as_of
    as_of = f"{in_words(one, role)} {as_of}; so worded {dated(own)}" if own else as_of
    reports = [role, *same, *filter(None, [later, full or own])]
    evidence = tuple((e.source, e.span) for other in reports for e in other.evidence)
    documents = frozenset(source.document for source, _ in evidence)
    former = "former " if role.former else ""
    words = f"{one.name}: {former}{in_words(one, own or role)} ({as_of})"
    return Line(words, evidence, documents, (later or role).as_of)


def in_words(one: Official, role: HeldRole) -> str:
    """An office with the body that its words leave out: "Director of the Executive Committee, RATS"."""
    body = body_of(one, role)
    return f"{office(role.role)}, {body}" if sort_of(body).topics - sort_of(role.role).topics else office(role.role)


def next_report(one: Official, role: HeldRole, when: str) -> HeldRole | None:
    """Of an office that a report before a time tells of, the first one after it that still does."""
    if not role.as_of or role.as_of.startswith(when) or role.as_of > when:
        return None
    later = [other for other in dated_roles(one) if days_after(other.as_of, when) >= 0]
    return next((other for other in reversed(later) if same_role(other.role, role.role)), None)


def dated(role: HeldRole) -> str:
    return f"as of {role.as_of}" if role.as_of else "undated"
