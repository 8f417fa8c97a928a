"""Whom a question names, as the registers know them."""

from collections.abc import Iterator

from assistant.registers.asked.doings import PLACED
from assistant.registers.asked.wording import NOUN_FIRST, OPENING
from assistant.registers.book import Book
from ingest.registers.lexicon.names import CJK, Name, country_of, find_names
from ingest.registers.lexicon.russian import is_cyrillic, nominative
from ingest.registers.lexicon.terms import terms
from ingest.registers.people.people import split_at_and
from ingest.registers.time_and_place.places import around, same_place
from ingest.text.chinese import simplified
from ingest.text.figures import find_dates

Named = tuple[Name, tuple[str, ...]]
"""A name of the question with the keys of everybody whom it may mean."""


def named(question: str, book: Book) -> list[Named]:
    """The people of the question with the keys of everybody whom each name may mean."""
    found, dates = [], find_dates(question)
    for name in names_in(question, book):
        for part in split_at_and(name):
            if country_of(part.text) or terms(part.text) or is_place(question, part, book):
                continue
            if any(one.start < part.end and part.start < one.end for one in dates):
                continue
            if keys := next(filter(None, (tuple(book.named(form)) for form in forms(part.text))), ()):
                found.append((part, keys))
    return found


def forms(name: str) -> Iterator[str]:
    """A name as it is, and a Cyrillic one in the cases it may stand for: Шэнкуня is Шэнкунь, Патрушева Патрушев."""
    yield name
    if is_cyrillic(name):
        stem = name.rstrip("аеиоуыэюя")
        yield from (nominative(name), stem + "ь", stem)


def names_in(question: str, book: Book) -> list[Name]:
    """The names of a question; those that the registers know need no capitals, nor spaces where none are written."""
    known = list(known_names(question, book))
    for opening in (OPENING, NOUN_FIRST):
        question = opening.sub(lambda asks: asks.group().lower(), question)
    found: list[Name] = []
    for name in [*known, *find_names(question)] if CJK.search(question) else [*find_names(question), *known]:
        if not any(one.start < name.end and name.start < one.end for one in found):
            found.append(name)
    return sorted(found, key=lambda name: name.start)


def known_names(question: str, book: Book) -> Iterator[Name]:
    """The longest first; those of several words also where no capital shows them."""
    spaced = not CJK.search(question)
    plain = question.casefold() if spaced else simplified(question)
    if len(plain) != len(question):
        return
    for name in sorted(book.whole_names if spaced else book.unspaced, key=lambda name: (-len(name), name)):
        if (start := plain.find(name)) >= 0 and (not spaced or stands_alone(plain, start, start + len(name))):
            yield Name(question[start : start + len(name)], start, start + len(name))


def stands_alone(text: str, start: int, end: int) -> bool:
    return not text[:start][-1:].isalnum() and not text[end:][:1].isalnum()


def is_place(question: str, name: Name, book: Book) -> bool:
    """Whether a name after "in" or the like is a place to everybody, or to the registers."""
    if not PLACED.search(question[: name.start]):
        return False
    return around(name.text) is not None or any(same_place(name.text, place) for place in book.places)
