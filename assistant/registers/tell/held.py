"""Who held an office at a date, and which offices somebody held, in words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.registers.asked.about import Need, is_about, marks_of, narrows
from assistant.registers.asked.asked import Asked
from assistant.registers.asked.office_asked import OCCASION, names_office
from assistant.registers.book import Book
from assistant.registers.offices import fits_office, worded
from assistant.registers.rows import titled
from assistant.registers.tell.lines import Line
from assistant.registers.wanted import is_within
from ingest.registers.lexicon.names import is_capitalised
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.officials import IN_PASSING, HeldRole, Official, role_at
from ingest.registers.people.roles import same_role, sort_of

EARLIER, LATER = 3, 1
"""Years before and after a date from which a report still tells of an office at it."""
FEW = 2
"""Sentences of a time that are told of somebody's office."""
BESIDE = 70
"""Characters around a name within which an office is its bearer's."""


def office_lines(wish: Asked, book: Book) -> tuple[list[Line], str]:
    """Who held an office, or which offices somebody held: at each date asked for, or now; and what is not known."""
    told: dict[str, Line] = {}
    unknown = []
    for when in wish.whens or (None,):
        then = list(offices_of(wish, book, when) if wish.register == "offices" else holders(wish, book, when))
        told |= {line.words: line for line in then}
        unknown += [when] if when and not then else []
    return list(told.values()), f" None found for {' or '.join(unknown)}." if unknown else ""


def official_lines(wish: Asked, book: Book) -> list[Line]:
    """Everybody of the countries in the office that is asked for, whom most documents name first."""
    at_large = not sort_of(worded(wish.office)).kinds - IN_PASSING - {"head"}
    told: list[tuple[Official, HeldRole]] = []
    for one in book.officials:
        own = [
            role
            for role in one.roles
            if is_of(one, role, wish.wanted.countries)
            and (at_large or fits_office(role.role, wish.office))
            and (not (wish.wanted.since or wish.wanted.until) or is_within(role.as_of, None, wish.wanted))
        ]
        told += [(one, role) for role in sorted(own, key=lambda role: role.former)[:1]]
    told.sort(key=lambda pair: (-len(pair[0].documents), pair[0].name))
    return [of_country(office_line(one, role, wish.language), one) for one, role in told]


def of_country(line: Line, one: Official) -> Line:
    country = titled(one.country)
    return replace(line, words=line.words.replace(":", f" ({country}):", 1)) if country else line


def offices_of(wish: Asked, book: Book, when: str | None) -> Iterable[Line]:
    """Where a day is asked for that no office is told of, what reports of that time say comes before older offices."""
    for place in sorted({int(key) for group in wish.wanted.people for key in group}):
        one = book.people[place]
        then = held(one, when, wish.before)
        known = not when or any((role.as_of or "").startswith(when) for role in then)
        said = [] if known else list(said_then(str(place), when or "", book))[:FEW]
        yield from said or (office_line(one, role, wish.language) for role in then or undated(one))


def undated(one: Official) -> list[HeldRole]:
    """Offices that no report dates; of one that another report does, that date tells more."""
    return [
        role
        for role in one.roles
        if role.as_of is None
        and not role.former
        and not any(other.as_of and same_role(other.role, role.role) for other in one.roles)
    ]


def said_then(key: str, when: str, book: Book) -> Iterable[Line]:
    """The sentences of the reports of a time that name somebody beside an office, in their words."""
    for source, said in book.facts:
        if not (source.published or "").startswith(when):
            continue
        for person in said.people:
            for span in person.mentions if book.key_of(source.document, person.name) == key else ():
                sentence = " ".join(book.sentence(source, span).split())
                if any(names_office(near) for near in beside(sentence, person.forms)):
                    words = f"{book.called(key)}: “{sentence}” ({source.published})"
                    yield Line(words, ((source, span),), frozenset({source.document}), source.published)


def beside(sentence: str, names: Iterable[str]) -> Iterable[str]:
    """What stands around a name."""
    for name in names:
        if (start := sentence.find(name)) >= 0:
            yield sentence[max(0, start - BESIDE) : start + len(name) + BESIDE]


def holders(wish: Asked, book: Book, when: str | None) -> Iterable[Line]:
    found = [
        (one, role)
        for one in book.officials
        for role in held(one, when, wish.before)
        if is_of(one, role, wish.wanted.countries) and fits_office((fuller(one, role) or role).role, wish.office)
    ]
    if body := body_asked(wish):
        found = [(one, role) for one, role in found if is_about(told_of(role, book), body)]
    during = [pair for pair in found if when and (pair[1].as_of or "").startswith(when)]
    before = [pair for pair in found if when and (pair[1].as_of or "") <= when]
    return (office_line(one, role, wish.language) for one, role in during or newest_of_each(before) or found)


def body_asked(wish: Asked) -> list[Need]:
    """What the name of a body whose office is asked for says beyond usual words; German writes every noun so."""
    words = tokens(OCCASION.split(wish.office)[0])[1:] if wish.language != "de" else []
    return [
        marks_of(one.text) for one in words if one.kind is Kind.OTHER and is_capitalised(one.text) and narrows(one.text)
    ]


def told_of(role: HeldRole, book: Book) -> list[str]:
    """An office with the sentences that tell of it."""
    return [role.role, role.organisation or "", *(book.sentence(one.source, one.span) for one in role.evidence)]


def newest_of_each(found: list[tuple[Official, HeldRole]]) -> list[tuple[Official, HeldRole]]:
    """Of each country who is told of last in an office that one at a time holds."""
    last: dict[str | None, str] = {}
    for one, role in found:
        country = role.country or one.country
        last[country] = max(last.get(country, ""), role.as_of or "")
    return [
        (one, role)
        for one, role in found
        if "deputy" in sort_of(role.role).ranks or role.as_of == last[role.country or one.country]
    ]


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
    dated = [role for role in one.roles if role.as_of and not role.former] or list(one.roles)
    return [role for role in dated if role.as_of == dated[0].as_of] if dated else []


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
    """The office with what else says so of that time."""
    as_of = dated(role)
    former = "former " if role.former else ""
    same = [other for other in one.roles if is_of_one_month(other, role) and same_role(other.role, role.role)]
    full = fuller(one, role) or translated(one, role, language)
    if full:
        as_of += f"; {full.role} {dated(full)}"
    evidence = [(e.source, e.span) for other in (role, *same, *filter(None, [full])) for e in other.evidence]
    documents = frozenset(source.document for source, _ in evidence)
    return Line(f"{one.name}: {former}{role.role} ({as_of})", tuple(evidence), documents, role.as_of)


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
    """Of an office in another language than the question's, the wording nearest in time that is in it."""
    if role.former or is_in(role, language):
        return None
    return next((other for other in wordings(one, role) if is_in(other, language)), None)


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
