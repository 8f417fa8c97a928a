"""Who held an office right before or after somebody: as one sentence tells of both, else as reports follow."""

from assistant.registers.asked.asked import Asked
from assistant.registers.asked.succession import EARLIER, SUCCEEDING
from assistant.registers.book import Book
from assistant.registers.tell.career import Fits, Term, asked_fits, begins, neighbours, term, term_line
from assistant.registers.tell.held import body_of
from assistant.registers.tell.lines import Line
from ingest.documents import Source
from ingest.registers.facts import Span
from ingest.registers.people.officials import HeldRole, Official
from ingest.registers.people.roles import sort_of

BETWEEN = " Whether somebody else held the office in between is not known: the documents name nobody."
SAID_BY_KIND = frozenset({"prosecutor", "premier", "monarch"})
"""Who is one of these is known to be of what."""


def beside_them(wish: Asked, book: Book) -> tuple[list[Line], str]:
    """Who a sentence says took over, else who reports tell of next, with what that leaves open.

    Where one is asked for, nobody if sentences say who it was, and none of them means whom the reports tell of.
    """
    key = min(wish.wanted.people[0], key=int)
    if told := handed_over(wish, book, key):
        return [term_line(one, held, wish.language) for _, one, held in told], ""
    found = neighbours(wish, book)
    said = book.told_of(one for one in book.naming(key) if tells_of_succession(book.sentence(*one)))
    told = [one for one in found if wish.several or said <= {key} or str(book.people.index(one[1])) in said]
    return [term_line(one, held, wish.language) for _, one, held in told], BETWEEN


def handed_over(wish: Asked, book: Book, key: str) -> list[Term]:
    """Whom the one named took the office over from, or handed it to: one of the two is told to hold it no more."""
    named = book.people[int(key)]
    fits = asked_fits(wish, named)
    left = {one.name: left_by(one, fits, book) for one in (book.officials if wish.side == "before" else [named])}
    others = [one for one in book.officials if one is not named]
    if wish.side == "before":
        told = [(one, [role for role in left[one.name] if key in book.told_of(sentences_of(role))]) for one in others]
    else:
        said = {each for role in left[named.name] for each in role.evidence}
        told = [(one, [role for role in one.roles if not role.former and said & {*role.evidence}]) for one in others]
    terms = [(begins(roles), one, [*roles, *term(one, fits)]) for one, roles in told if roles]
    return terms if len(terms) == 1 or wish.several else []


def left_by(one: Official, fits: Fits, book: Book) -> list[HeldRole]:
    """The office as somebody holds it no more, also where the sentence of a succession does not say of what it is."""
    return [role for role in one.roles if role.former and (fits(one, role) or is_left(one, role, book))]


def is_left(one: Official, role: HeldRole, book: Book) -> bool:
    sort = sort_of(role.role)
    unsaid = not (sort.topics or sort.kinds & SAID_BY_KIND or body_of(one, role))
    return unsaid and any(tells_of_succession(book.sentence(*each)) for each in sentences_of(role))


def sentences_of(role: HeldRole) -> list[tuple[Source, Span]]:
    return [(one.source, one.span) for one in role.evidence]


def tells_of_succession(sentence: str) -> bool:
    return any(said.search(sentence) for said in (EARLIER, SUCCEEDING))
