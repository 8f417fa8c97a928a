"""A question that asks for all of something, or for an office at a date, answered from the registers."""

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date

from assistant.conversation import Filters
from assistant.limits.limits import Limited, limits
from assistant.question.parts import parts_of
from assistant.registers.asked.asked import Asked, asked
from assistant.registers.asked.wording import COMPARED, seen
from assistant.registers.book import Book, Registers
from assistant.registers.tell.found import FEW, found_for
from assistant.registers.tell.tell import Teller, Told
from assistant.registers.wanted import Wanted, meetings
from ingest.library.library import Library
from ingest.registers.lexicon.names import script
from ingest.registers.lexicon.wordlists import HE


class RegisterAnswers:
    """Answers from the registers of one library, those that its pages show."""

    def __init__(self, library: Library, registers: Registers) -> None:
        self._registers = registers
        self._teller = Teller(library)

    def answer(self, limited: Limited) -> Told | None:
        """None where the question asks for something else, or the registers hold nothing of it."""
        book = self._registers.book(limited.filters)
        wish = asked(limited.question, limited.filters, book)
        parts = wishes(limited, wish, book) or ([wish, *meetings_beside(wish, book)] if wish else [])
        return self._teller.tell_each(with_occasions(parts), book) if parts else None

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


def with_occasions(parts: Sequence[Asked]) -> list[Asked]:
    """Each wish before the record that dates it."""
    found = []
    for wish in parts:
        found.append(wish)
        if told := wish.occasion:
            found.append(Asked(told.register, "list", told.wanted, language=wish.language))
    return found


def wishes(limited: Limited, whole: Asked | None, book: Book) -> list[Asked]:
    """What each part of a question is after, where they are after different things; else none."""
    two = compared(limited.question)
    parts = two or parts_of(limited.question)
    if len(parts) < 2:
        return []
    found: list[Asked | None] = []
    for part in parts:
        said = about_them(part, found[-1], book) if found else part
        found.append(asked(said, own_filters(said, limited), book))
    known = [one for one in found if one]
    several = bool(two) or whole is None or len({(one.register, one.way, one.wanted.session) for one in known}) > 1
    return known if several and len(known) == len(found) else []


def about_them(part: str, last: Asked | None, book: Book) -> str:
    """A part of a question that says "he" of the one person who held the office of the part before it, by name."""
    held = found_for(last, book).lines if last and last.register == "holders" else []
    names = {line.words.partition(":")[0] for line in held}
    return HE_IS.sub(names.pop(), part, count=1) if len(names) == 1 else part


HE_IS = re.compile(rf"\b(?:{'|'.join(sorted(HE))})\b", re.IGNORECASE)


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
