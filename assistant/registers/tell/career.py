"""The offices of somebody over all the time that reports tell of, and who held one right before or after them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from assistant.registers.asked.asked import Asked
from assistant.registers.asked.office_asked import names_office
from assistant.registers.asked.succession import Side
from assistant.registers.book import Book
from assistant.registers.offices import fits_office, is_under, meant_topics, worded
from assistant.registers.rows import titled
from assistant.registers.tell.held import body_of, fitting, in_words, is_of, office_line
from assistant.registers.tell.lines import Line
from assistant.registers.tell.wordings import is_in
from assistant.registers.wanted import is_timed, is_within
from ingest.registers.lexicon.names import script
from ingest.registers.people.officials import IN_PASSING, HeldRole, Official
from ingest.registers.people.roles import OF_MANY, Sort, same_role, sort_of

UNDATED = "9999"
ONE_OF_A_COUNTRY = frozenset({"prosecutor", "premier", "president", "monarch"})
Fits = Callable[[Official, HeldRole], bool]
Term = tuple[str, Official, list[HeldRole]]
"""The first report of somebody in an office, and every one."""


def careers(wish: Asked, book: Book) -> list[Line]:
    """Every office of those asked for, or on a side of one, the earliest first, undated ones last."""
    people = [book.people[key] for key in sorted({int(key) for group in wish.wanted.people for key in group})]
    terms = sorted(((begins(held), one, held) for one in people for held in terms_of(one)), key=first_of)
    terms = apart(terms, wish.side, wish.office) if wish.side else terms
    return [term_line(one, held, wish.language) for _, one, held in terms]


def apart(terms: list[Term], side: Side, office: str) -> list[Term]:
    """The offices before or after another of the same person; where none is, those of a time unknown."""
    said = sort_of(office)

    def is_it(role: HeldRole) -> bool:
        in_field = bool(meant_topics(said.topics, sort_of(role.role).topics))
        return fits_office(role.role, office) if said.kinds - IN_PASSING else in_field

    own = [role for _, _, held in terms for role in held if is_it(role)]
    others = [one for one in terms if not any(map(is_it, one[2]))]
    then = [one for one in others if own and (one[0] < begins(own) if side == "before" else one[0] > ends(own))]
    return then or [one for one in others if own and not all(role.as_of for role in one[2])]


def holders_within(wish: Asked, book: Book) -> list[Line]:
    """Everybody who is told of in an office within the times asked for, the earliest first."""
    roles = fitting(wish, book, lambda one: term(one, lambda _, role: is_within(role.as_of, None, wish.wanted)))
    held = [(one, [role for _, role in own]) for one, own in groupby(roles, key=itemgetter(0))]
    terms = sorted(((begins(own), one, own) for one, own in held), key=first_of)
    return [term_line(one, own, wish.language, wish.office) for _, one, own in terms]


def official_lines(wish: Asked, book: Book) -> list[Line]:
    """Everybody of the countries in the office that is asked for, the earliest first; of officials at large whom most
    documents name."""
    post = sort_of(worded(wish.office))
    at_large = not post.kinds - IN_PASSING - (frozenset() if post.topics else {"head"})
    told: list[tuple[Official, list[HeldRole]]] = []
    for one in book.officials:
        own = [
            role
            for role in one.roles
            if is_of(one, role, wish.wanted.countries)
            and (is_in_field(role, post) if at_large else fits_office(role.role, wish.office, body_of(one, role)))
            and (not is_timed(wish.wanted) or is_within(role.as_of, None, wish.wanted))
        ]
        told += [(one, sorted(own, key=lambda role: role.former))] if own else []
    told.sort(key=lambda pair: ("" if at_large else begins(pair[1]), -len(pair[0].documents), pair[0].name))
    return [of_country(officials_line(one, own, at_large, wish), one) for one, own in told]


def officials_line(one: Official, own: Sequence[HeldRole], at_large: bool, wish: Asked) -> Line:
    """The last office of somebody; of one that was asked for all the time that reports tell of."""
    if at_large or own[0].former:
        return office_line(one, own[0], wish.language)
    return term_line(one, [role for role in own if not role.former], wish.language, wish.office)


def is_in_field(role: HeldRole, post: Sort) -> bool:
    """Whether an office is in the field that officials at large are asked of."""
    return not post.topics or bool(meant_topics(post.topics, sort_of(role.role).topics))


def of_country(line: Line, one: Official) -> Line:
    country = titled(one.country)
    return replace(line, words=line.words.replace(":", f" ({country}):", 1)) if country else line


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


def neighbours(wish: Asked, book: Book) -> list[Term]:
    """Who is told of in the office that is asked for, nearest before or after the one named; all of them, the
    earliest first, where several are asked for."""
    named = book.people[min(int(key) for key in wish.wanted.people[0])]
    fits = asked_fits(wish, named)
    terms = sorted(((begins(held), one, held) for one in book.officials if (held := term(one, fits))), key=first_of)
    own = next((held for _, one, held in terms if one is named), None)
    if own is None:
        return []
    country = [named.country.casefold()] if named.country and not is_of_many(named, own) else []
    others = [(start, one, held) for start, one, held in terms if is_of(one, held[0], country)]
    if wish.side == "before":
        found = [one for one in reversed(others) if one[0] < begins(own)]
    else:
        found = [one for one in others if one[0] > begins(own)]
    apart = [one for one in found if (ends(one[2]) <= begins(own) if wish.side == "before" else one[0] >= ends(own))]
    found = apart or found
    return sorted(found, key=first_of) if wish.several else found[:1]


def asked_fits(wish: Asked, named: Official) -> Fits:
    """The office that the question words, else the last of the one named that says what it is of and may be meant: none
    of which there are several at a time, as of deputies."""
    worded_so = names_office(wish.office)
    if worded_so and sort_of(worded(wish.office)).topics:
        return lambda one, role: fits_office(role.role, wish.office, body_of(one, role))
    said = [role for role in named.roles if role.as_of and is_said(role)]
    said = [role for role in said if worded_so or not is_under(role.role, sort_of(role.role))]
    last = next((role for role in said if not worded_so or fits_office(role.role, wish.office)), None)
    body = bodies_of_many(named, last) if last else frozenset()
    return lambda one, role: (
        last is not None and same_role(role.role, last.role) and is_said(role) and body <= bodies_of_many(one, role)
    )


def is_said(role: HeldRole) -> bool:
    """Whether an office says what it is of, or a country has one of its kind."""
    sort = sort_of(role.role)
    return bool(sort.topics or sort.kinds & ONE_OF_A_COUNTRY)


def term(one: Official, fits: Fits) -> list[HeldRole]:
    """The dated reports of somebody in an office."""
    return [role for role in one.roles if role.as_of and not role.former and fits(one, role)]


def is_of_many(one: Official, held: Sequence[HeldRole]) -> bool:
    """Whether an office is of an organisation, whose countries take turns."""
    return any(bodies_of_many(one, role) for role in held)


def bodies_of_many(one: Official, role: HeldRole) -> frozenset[str]:
    """The organisations of several countries that an office is of."""
    return (sort_of(role.role).topics | sort_of(body_of(one, role)).topics) & OF_MANY


def first_of(dated: Term) -> str:
    return dated[0]


def begins(held: Sequence[HeldRole]) -> str:
    return min(role.as_of or UNDATED for role in held)


def ends(held: Sequence[HeldRole]) -> str:
    return max(role.as_of or "" for role in held)


def fullness(role: HeldRole) -> tuple[int, bool]:
    """How much a wording says, and whether it does in Latin letters."""
    return len(sort_of(role.role).topics), script(role.role) == "LATIN"


def term_line(one: Official, held: Sequence[HeldRole], language: str | None, asked: str = "") -> Line:
    """An office from the first to the last report of it, with these as its evidence; in words nearest to those asked
    for, then in the language, then the fullest."""
    dated = sorted((role for role in held if role.as_of), key=lambda role: role.as_of or "")
    dated = [role for role in dated if not role.former] or dated
    first, last = (dated[0], dated[-1]) if dated else (held[0], held[0])
    wanted = sort_of(worded(asked)).topics

    def nearness(role: HeldRole) -> tuple[int, bool, bool, int, bool]:
        own = sort_of(role.role).topics
        return len(own & wanted), bool(own), is_in(role, language), *fullness(role)

    fullest = max(held, key=nearness)
    over = (role for role in held if role.former)
    both = (first, last) if not (last.as_of or "").startswith(first.as_of or "") else (last,)
    times = list(dict.fromkeys(role.as_of for role in both if role.as_of))
    as_of = f"as of {' to '.join(times)}" if times else "undated"
    reports = [(e.source, e.span) for role in dict.fromkeys((fullest, *over, first, last)) for e in role.evidence]
    evidence = tuple(dict.fromkeys(reports))
    documents = frozenset(source.document for source, _ in evidence)
    former = "former " if all(role.former for role in held) else ""
    return Line(f"{one.name}: {former}{in_words(one, fullest)} ({as_of})", evidence, documents, last.as_of)
