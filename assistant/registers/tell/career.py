"""The offices of somebody over all the time that reports tell of, and who held one right before or after them."""

from collections.abc import Callable, Iterator, Sequence

from assistant.registers.asked.asked import Asked
from assistant.registers.asked.office_asked import names_office
from assistant.registers.book import Book
from assistant.registers.cited import Evidence
from assistant.registers.offices import fits_office
from assistant.registers.tell.held import is_of
from assistant.registers.tell.lines import Line
from ingest.registers.lexicon.names import script
from ingest.registers.lexicon.offices import ORGANISATIONS
from ingest.registers.people.officials import HeldRole, Official
from ingest.registers.people.roles import Sort, same_role, sort_of

OF_MANY = frozenset(name.casefold() for name in ORGANISATIONS)
UNDATED = "9999"
Fits = Callable[[HeldRole], bool]


def careers(wish: Asked, book: Book) -> list[Line]:
    """Every office of those asked for, the earliest first, undated ones last."""
    people = [book.people[key] for key in sorted({int(key) for group in wish.wanted.people for key in group})]
    terms = sorted(((begins(held), one, held) for one in people for held in terms_of(one)), key=first_of)
    return [term_line(one, held) for _, one, held in terms]


def terms_of(one: Official) -> list[list[HeldRole]]:
    """The reports of each office; the one that says most of it first."""
    found: list[list[HeldRole]] = []
    for role in sorted(one.roles, key=fullness, reverse=True):
        for held in found:
            if held[0].former == role.former and same_role(held[0].role, role.role):
                held.append(role)
                break
        else:
            found.append([role])
    return found


def neighbours(wish: Asked, book: Book) -> list[Line]:
    """Who is told of in the office that is asked for, nearest before or after the one named; all where all are."""
    named = book.people[min(int(key) for key in wish.wanted.people[0])]
    fits = asked_fits(wish, named)
    terms = sorted(((begins(held), one, held) for one in book.officials if (held := term(one, fits))), key=first_of)
    own = next((held for _, one, held in terms if one is named), None)
    if own is None:
        return []
    country = [named.country.casefold()] if named.country and not is_of_many(own) else []
    others = [(start, one, held) for start, one, held in terms if is_of(one, held[0], country)]
    if wish.side == "before":
        found = [one for one in reversed(others) if one[0] < begins(own)]
    else:
        found = [one for one in others if one[0] > begins(own)]
    apart = [one for one in found if (ends(one[2]) <= begins(own) if wish.side == "before" else one[0] >= ends(own))]
    found = apart or found
    return [
        term_line(one, held, tuple(said_of_both(one, named, book)))
        for _, one, held in (found if wish.several else found[:1])
    ]


def said_of_both(one: Official, other: Official, book: Book) -> Iterator[Evidence]:
    """What names both beside an office may say that one followed the other."""
    for source, span in book.naming_both(*(str(book.people.index(official)) for official in (one, other))):
        if names_office(book.sentence(source, span)):
            yield source, span


def asked_fits(wish: Asked, named: Official) -> Fits:
    """The office that the question words, as the one named held it, else their last that says what it is of."""
    if names_office(wish.office):
        own = [sort_of(role.role) for role in named.roles if fits_office(role.role, wish.office)]
        return lambda role: fits_office(role.role, wish.office) and any(is_one(sort_of(role.role), one) for one in own)
    last = next((role for role in named.roles if role.as_of and sort_of(role.role).topics), None)
    return lambda role: last is not None and same_role(role.role, last.role) and bool(sort_of(role.role).topics)


def is_one(office: Sort, own: Sort) -> bool:
    """Of a body or of part of it: who heads a department of a ministry is no minister."""
    return bool(office.kinds & own.kinds) or office.topics == own.topics


def term(one: Official, fits: Fits) -> list[HeldRole]:
    """The dated reports of somebody in an office."""
    return [role for role in one.roles if role.as_of and not role.former and fits(role)]


def is_of_many(held: Sequence[HeldRole]) -> bool:
    """Whether an office is of an organisation, whose countries take turns."""
    return any(sort_of(role.role).topics & OF_MANY for role in held)


def first_of(dated: tuple[str, Official, list[HeldRole]]) -> str:
    return dated[0]


def begins(held: Sequence[HeldRole]) -> str:
    return min(role.as_of or UNDATED for role in held)


def ends(held: Sequence[HeldRole]) -> str:
    return max(role.as_of or "" for role in held)


def fullness(role: HeldRole) -> tuple[int, bool]:
    """How much a wording says, and whether it does in Latin letters."""
    return len(sort_of(role.role).topics), script(role.role) == "LATIN"


def term_line(one: Official, held: Sequence[HeldRole], said: tuple[Evidence, ...] = ()) -> Line:
    """An office from the first to the last report of it, with what is `said` and these as its evidence."""
    dated = sorted((role for role in held if role.as_of), key=lambda role: role.as_of or "")
    first, last = (dated[0], dated[-1]) if dated else (held[0], held[0])
    fullest = max(held, key=fullness)
    times = list(dict.fromkeys(role.as_of for role in (first, last) if role.as_of))
    as_of = f"as of {' to '.join(times)}" if times else "undated"
    reports = [(e.source, e.span) for role in dict.fromkeys((fullest, first, last)) for e in role.evidence]
    evidence = tuple(dict.fromkeys([*said, *reports]))
    documents = frozenset(source.document for source, _ in evidence)
    former = "former " if fullest.former else ""
    return Line(f"{one.name}: {former}{fullest.role} ({as_of})", evidence, documents, last.as_of)
