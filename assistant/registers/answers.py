"""A question that asks for all of something, or for an office at a date, answered from the registers."""

import re
from dataclasses import asdict, replace
from datetime import date

from assistant.conversation import Filters
from assistant.limits.limits import Limited, limits
from assistant.question.parts import parts_of
from assistant.registers.asked.asked import Asked, asked
from assistant.registers.asked.wording import COMPARED, seen
from assistant.registers.book import Book, Registers
from assistant.registers.tell.found import FEW
from assistant.registers.tell.tell import Teller, Told
from assistant.registers.wanted import Wanted, meetings
from ingest.library.library import Library
from ingest.registers.lexicon.names import script


class RegisterAnswers:
    """Answers from the registers of one library, those that its pages show."""

    def __init__(self, library: Library, registers: Registers) -> None:
        self._registers = registers
        self._teller = Teller(library)

    def answer(self, limited: Limited) -> Told | None:
        """None where the question asks for something else, or the registers hold nothing of it."""
        book = self._registers.book(limited.filters)
        wish = asked(limited.question, limited.filters, book)
        if parts := wishes(limited, wish, book):
            return self._teller.tell_each(parts, book)
        return self._teller.tell_each([wish, *meetings_beside(wish, book)], book) if wish else None

    def written(self, asked: str, name: str) -> str:
        """Somebody's name as the documents write it in the script of a question; as it is where they do not."""
        wanted = script(asked)
        if script(name) == wanted:
            return name
        book = self._registers.book()
        bearers = [book.people[int(key)] for key in book.named(name)]
        written = [one for bearer in bearers[:1] for one in (bearer.name, *bearer.aliases) if script(one) == wanted]
        return written[0] if written and len(bearers) == 1 else name


def meetings_beside(wish: Asked, book: Book) -> list[Asked]:
    """Where somebody is asked for at large, their meetings, if these are few."""
    wanted = Wanted(people=wish.wanted.people)
    few = wish.introduced and 0 < len(meetings(book, wanted).records) <= FEW
    return [Asked("meetings", "list", wanted, wish.names, introduced=True)] if few else []


def wishes(limited: Limited, whole: Asked | None, book: Book) -> list[Asked]:
    """What each part of a question is after, where they are after different things; else none."""
    two = compared(limited.question)
    parts = two or parts_of(limited.question)
    if len(parts) < 2 or (whole and whole.register in ("holders", "offices") and len(whole.whens) > 1):
        return []  # "in 2017 and in 2019" is one list
    found = [asked(part, own_filters(part, limited), book) for part in parts]
    known = [one for one in found if one]
    several = bool(two) or whole is None or len({(one.register, one.way, one.wanted.session) for one in known}) > 1
    return known if several and len(known) == len(found) else []


def compared(question: str) -> list[str]:
    """The two records that a question sets against each other, each in words of its own; else none."""
    two = COMPARED.match(question)
    parts = AND.split(two["two"]) if two else []
    return parts if len(parts) == 2 and all(seen("meetings", part) or seen("exercises", part) for part in parts) else []


AND = re.compile(r"\s+(?:and|from|и|et|y|und|von)\s+")


def own_filters(part: str, limited: Limited) -> Filters:
    """The limits that a part states, and those that were set beside the question."""
    stated = asdict(limits(limited.question, date.today()).filters)
    beside = {name: value for name, value in asdict(limited.filters).items() if value != stated[name]}
    return replace(limits(part, date.today()).filters, **beside)
