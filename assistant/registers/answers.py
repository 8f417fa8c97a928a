"""A question that asks for all of something, or for an office at a date, answered from the registers."""

from dataclasses import asdict, dataclass, replace
from datetime import date

from assistant.conversation import Filters
from assistant.limits.limits import Limited, limits
from assistant.question.parts import parts_of
from assistant.registers.asked.asked import Asked, asked, people_in
from assistant.registers.asked.described import described
from assistant.registers.asked.succession import EARLIER, SUCCEEDING, succession
from assistant.registers.book import Book, Registers
from assistant.registers.tell.tell import FEW, Teller, Told
from assistant.registers.wanted import Wanted, meetings
from ingest.library.library import Library


@dataclass(frozen=True, slots=True)
class Resolved:
    """A question that names whom it only described, and the line of the registers that says who that is."""

    limited: Limited
    told: Told


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

    def resolved(self, limited: Limited) -> Resolved | None:
        """The question with the name of somebody whom it tells by a predecessor or successor, and what says so."""
        if not (EARLIER.search(limited.question) or SUCCEEDING.search(limited.question)):
            return None
        book = self._registers.book()
        if succession(limited.question, people := people_in(limited.question, limited.filters, book)):
            return None
        found = described(limited.question, people)
        wish = asked(found.question, Filters(), book) if found else None
        told = self._teller.tell(wish, book) if wish and wish.side else None
        if not found or not told or len(told.sentences) != 1:
            return None
        name = told.sentences[0].text.removeprefix("- ").partition(": ")[0]
        description = limited.question[found.start : found.end]
        question, text = (one.replace(description, name) for one in (limited.question, limited.text))
        return Resolved(replace(limited, question=question, text=text), told)


def meetings_beside(wish: Asked, book: Book) -> list[Asked]:
    """Where somebody is asked for at large, their meetings, if these are few."""
    wanted = Wanted(people=wish.wanted.people)
    few = wish.introduced and 0 < len(meetings(book, wanted).records) <= FEW
    return [Asked("meetings", "list", wanted, wish.names, introduced=True)] if few else []


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
