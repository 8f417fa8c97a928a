"""Whom a question names, as the registers know them."""

from assistant.registers.book import Book
from assistant.registers.wording import PLACED
from ingest.chinese import simplified
from ingest.registers.names import CJK, Name, country_of, find_names
from ingest.registers.people import split_at_and
from ingest.registers.places import around
from ingest.registers.terms import terms

Named = tuple[Name, tuple[str, ...]]
"""A name of the question with the keys of everybody whom it may mean."""


def named(question: str, book: Book) -> list[Named]:
    """The people of the question with the keys of everybody whom each name may mean."""
    found = []
    for name in names_in(question, book):
        for part in split_at_and(name):
            if country_of(part.text) or terms(part.text) or is_place(question, part):
                continue
            if keys := tuple(book.named(part.text)):
                found.append((part, keys))
    return found


def names_in(question: str, book: Book) -> list[Name]:
    """The names of a question; where words are not spaced, those that the registers know show where they end."""
    if not CJK.search(question):
        return find_names(question)
    plain = simplified(question)
    known = [
        Name(question[start : start + len(name)], start, start + len(name))
        for name in sorted(book.unspaced, key=lambda name: (-len(name), name))
        if (start := plain.find(name)) >= 0
    ]
    found: list[Name] = []
    for name in [*known, *find_names(question)]:
        if not any(one.start < name.end and name.start < one.end for one in found):
            found.append(name)
    return sorted(found, key=lambda name: name.start)


def is_place(question: str, name: Name) -> bool:
    return around(name.text) is not None and PLACED.search(question[: name.start]) is not None
