"""Who held an office at a date, and which offices somebody held, in words."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from assistant.registers.asked.about import Need, is_about, marks_of, narrows
from assistant.registers.asked.asked import Asked
from assistant.registers.asked.office_asked import OCCASION
from assistant.registers.book import Book
from assistant.registers.offices import fits_office
from assistant.registers.tell.lines import Line
from assistant.registers.tell.shown import office
from ingest.registers.lexicon.names import is_capitalised
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.officials import HeldRole, Official, role_at
from ingest.registers.people.roles import same_role, sort_of

EARLIER, LATER = 3, 1
"""Years before and after a date from which a report still tells of an office at it."""


def office_lines(wish: Asked, book: Book) -> tuple[list[Line], str]:
    """Who held an office, or which offices somebody held: at each date asked for, or now; and what is not known."""
    told: dict[str, Line] = {}
    unknown = []
    for when in wish.whens or (None,):
        then = list(offices_of(wish, book, when) if wish.register == "offices" else holders(wish, book, when))
        told |= {line.words: line for line in then}
        unknown += [when] if when and not then else []
    return list(told.values()), f" None found for {' or '.join(unknown)}." if unknown else ""


def offices_of(wish: Asked, book: Book, when: str | None) -> Iterable[Line]:
    for place in sorted({int(key) for group in wish.wanted.people for key in group}):
        one = book.people[place]
        yield from (office_line(one, role, wish.language) for role in held(one, when, wish.before) or undated(one))


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
    found = found if when else [max(own, key=when_told) for _, own in groupby(found, key=itemgetter(0))]
    during = [pair for pair in found if when and (pair[1].as_of or "").startswith(when)]
    before = [pair for pair in found if when and (pair[1].as_of or "") <= when]
    return (office_line(one, role, wish.language) for one, role in during or before or found)


def fitting(
    wish: Asked, book: Book, roles_of: Callable[[Official], Iterable[HeldRole]]
) -> list[tuple[Official, HeldRole]]:
    """Of the offices that are looked at the one asked for, of the country and body asked for."""
    found = [
        (one, role)
        for one in book.officials
        for role in roles_of(one)
        if is_of(one, role, wish.wanted.countries) and is_asked_for(one, role, wish.office)
    ]
    body = body_asked(wish)
    return [(one, role) for one, role in found if not body or is_about(told_of(one, role, book), body)]


def is_asked_for(one: Official, role: HeldRole, office: str) -> bool:
    """Whether an office is the one asked for, in its own wording or a fuller one dated near it."""
    own = sort_of(role.role).topics
    more = [other for other in wordings(one, role) if other.as_of and own and own < sort_of(other.role).topics]
    return any(fits_office(of_its_body(one, other), office) for other in (fuller(one, role) or role, *more))


def of_its_body(one: Official, role: HeldRole) -> str:
    """An office in words, with the body that it is of where only somebody's country or organisation says so."""
    body = role.organisation or role.country or one.country or ""
    return f"{role.role} of {body}" if sort_of(body).topics and not sort_of(role.role).topics else role.role


def body_asked(wish: Asked) -> list[Need]:
    """What the name of a body whose office is asked for says beyond usual words; German writes every noun so."""
    words = tokens(OCCASION.split(wish.office)[0])[1:] if wish.language != "de" else []
    return [
        marks_of(one.text) for one in words if one.kind is Kind.OTHER and is_capitalised(one.text) and narrows(one.text)
    ]


def told_of(one: Official, role: HeldRole, book: Book) -> list[str]:
    """An office with what it is of and the sentences that tell of it."""
    said = (book.sentence(each.source, each.span) for each in role.evidence)
    return [of_its_body(one, role), role.organisation or "", *said]


def is_of(one: Official, role: HeldRole, countries: Sequence[str]) -> bool:
    country = (role.country or one.country or "").casefold()
    return not countries or country in countries


def held(one: Official, when: str | None, before: bool = False) -> Sequence[HeldRole]:
    """The offices at a date, or `before` a day, as reports not far from it give them; without one the latest."""
    if when and before:
        earlier = [role for role in one.roles if "" < (role.as_of or "") <= when and not role.former]
        return [role for role in earlier if role.as_of == earlier[0].as_of and is_near(role.as_of, when)]
    if when:
        if then := [role for role in one.roles if (role.as_of or "").startswith(when) and not role.former]:
            return [role for place, role in enumerate(then) if not is_repeated(role, then, place)]
        return [role for role in role_at(one, when) if is_near(role.as_of, when)]
    dated = dated_roles(one)
    return [role for role in dated if role.as_of == dated[0].as_of]


def dated_roles(one: Official) -> list[HeldRole]:
    """The offices that reports date and that were not over, the latest first; where none is, all."""
    return [role for role in one.roles if role.as_of and not role.former] or list(one.roles)


def when_told(pair: tuple[Official, HeldRole]) -> str:
    return pair[1].as_of or ""


def is_repeated(role: HeldRole, others: Sequence[HeldRole], place: int) -> bool:
    """Whether another one, the first of those that say as much, words the office at `place` more fully."""
    own = len(sort_of(role.role).topics)
    more = [len(sort_of(other.role).topics) - own for other in others]
    same = [same_role(role.role, other.role) for other in others]
    return any(same[at] and (more[at] > 0 or (more[at] == 0 and at < place)) for at in range(len(others)))


def is_near(as_of: str | None, when: str) -> bool:
    """An old report says nothing of a date years later, and a later one little of the time before it."""
    return -LATER <= years_between(as_of, when) <= EARLIER


def years_between(one: str | None, other: str | None) -> int:
    """From one date to another; of what has none, since the year 0."""
    return int((other or "0")[:4]) - int((one or "0")[:4])


def office_line(one: Official, role: HeldRole, language: str | None) -> Line:
    """The office with what else says so of that time, worded as in the question's language where it is."""
    same = [other for other in one.roles if is_of_one_month(other, role) and same_role(other.role, role.role)]
    own = None if (full := fuller(one, role)) else translated(one, role, language)
    as_of = f"{dated(role)}; {office(full.role)} {dated(full)}" if full else dated(role)
    as_of = f"{office(role.role)} {as_of}; so worded {dated(own)}" if own else as_of
    reports = [role, *same, *filter(None, [full or own])]
    evidence = tuple((e.source, e.span) for other in reports for e in other.evidence)
    documents = frozenset(source.document for source, _ in evidence)
    former = "former " if role.former else ""
    return Line(f"{one.name}: {former}{office((own or role).role)} ({as_of})", evidence, documents, role.as_of)


def dated(role: HeldRole) -> str:
    return f"as of {role.as_of}" if role.as_of else "undated"


def fuller(one: Official, role: HeldRole) -> HeldRole | None:
    """Of an office that says not of what it is, the wording nearest in time that does; None where two would differ."""
    if sort_of(role.role).topics or role.former:
        return None
    full = [other for other in wordings(one, role) if sort_of(other.role).topics]
    if not full or not all(same_role(full[0].role, other.role) for other in full):
        return None
    return full[0]


def translated(one: Official, role: HeldRole, language: str | None) -> HeldRole | None:
    """Of an office in another language than the question's, the wording nearest in time that is, or is English."""
    if role.former:
        return None
    found = [other for other in wordings(one, role) if sort_of(other.role).topics or not sort_of(role.role).topics]
    for tongue in (language, "en"):
        if is_in(role, tongue):
            return None
        if other := next((other for other in found if is_in(other, tongue)), None):
            return other
    return None


def is_in(role: HeldRole, language: str | None) -> bool:
    return any(one.source.language == language for one in role.evidence)


def wordings(one: Official, role: HeldRole) -> list[HeldRole]:
    """Of an office, its own and those that other reports of its time give, the nearest first."""
    found = [other for other in one.roles if same_role(other.role, role.role) and is_of_that_time(other, role)]
    return sorted(found, key=lambda other: abs(years_between(other.as_of, role.as_of)))


def is_of_that_time(other: HeldRole, role: HeldRole) -> bool:
    near = not (other.as_of and role.as_of) or abs(years_between(other.as_of, role.as_of)) <= EARLIER
    return near and not other.former


def is_of_one_month(other: HeldRole, role: HeldRole) -> bool:
    """Whether two reports of an office are so near that both carry it."""
    return (other.as_of or "")[:7] == (role.as_of or "")[:7] and other.former == role.former
