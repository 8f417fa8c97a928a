"""A question that asks for all of something, or for an office at a date, answered from the registers."""

from dataclasses import asdict, replace
from datetime import date

from assistant.conversation import Filters
from assistant.limits.limits import Limited, limits
from assistant.question.parts import parts_of
from assistant.registers.asked.asked import Asked, asked
from assistant.registers.book import Book, Registers
from assistant.registers.tell.tell import Teller, Told
from ingest.library.library import Library


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
        return self._teller.tell(wish, book) if wish else None


def wishes(limited: Limited, whole: Asked | None, book: Book) -> list[Asked]:
    """What each part of a question is after, where they are after different things; else none."""
    parts = parts_of(limited.question)
    if len(parts) < 2 or (whole and whole.register in ("holders", "offices") and len(whole.whens) > 1):
        return []  # "in 2017 and in 2019" is one list
    found = [asked(part, own_filters(part, limited), book) for part in parts]
    known = [one for one in found if one]
    several = whole is None or len({(one.register, one.way, one.wanted.session) for one in known}) > 1
    return known if several and len(known) == len(found) else []


def own_filters(part: str, limited: Limited) -> Filters:
    """The limits that a part states, and those that were set beside the question."""
    stated = asdict(limits(limited.question, date.today()).filters)
    beside = {name: value for name, value in asdict(limited.filters).items() if value != stated[name]}
    return replace(limits(part, date.today()).filters, **beside)
