"""How complete an answer from the registers is, said in words that the library bears out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from assistant.conversation import Coverage
from assistant.registers.asked.asked import Asked
from assistant.registers.asked.narrowing import iso
from assistant.registers.book import Book
from assistant.registers.tell.lines import Line
from assistant.registers.wanted import Wanted, is_within, meetings
from ingest.documents import Source
from ingest.text.figures import find_dates


@dataclass(frozen=True, slots=True)
class Beside:
    """What may be quoted beside a list that may not be whole."""

    documents: Collection[str]
    """Those that name everybody asked for."""
    wanted: Wanted

    def admits(self, text: str, source: Source) -> bool:
        """Whether it is told by one of the documents, and of a time that is asked for, as far as that is known."""
        if source.document not in self.documents:
            return False
        times = [*map(iso, find_dates(text)), source.published]
        bounded = self.wanted.since or self.wanted.until or self.wanted.times
        return not bounded or not any(times) or any(is_within(time, None, self.wanted) for time in times)


def beside_of(wish: Asked, book: Book) -> Beside:
    """Of an office the times at which it is asked for count."""
    people, wanted = wish.wanted.people, wish.wanted
    if wish.register in ("holders", "offices") and not wish.before:
        wanted = replace(wanted, times=wish.whens)
    return Beside(book.mentioning(people) if people else {one.document for one, _ in book.facts}, wanted)


def coverage_of(lines: Sequence[Line], book: Book) -> Coverage:
    return Coverage(len(lines), len(documents_of(lines)), len(book.facts))


def documents_of(lines: Sequence[Line]) -> set[str]:
    return {document for line in lines for document in line.documents}


def coverage_line(wish: Asked, lines: Sequence[Line], shown: int, book: Book) -> str:
    """What was found in how many documents, of which `shown` stand above, and where to look for more."""
    coverage = coverage_of(lines, book)
    count = f"{coverage.records} {kind_of(wish, coverage.records)}"
    found = f"{which(wish, shown, coverage.records)}{count} found in {coverage.documents}"
    found = f"{found} of {coverage.searched_documents} documents{without_meeting(wish, lines, book)}."
    return " ".join([found, *(meant(wish, name, group, lines, book) for name, group in pairs(wish))]).rstrip()


def kind_of(wish: Asked, count: int) -> str:
    kind: str = "offices" if wish.register in ("holders", "offices") else wish.register
    return kind.removesuffix("s") if count == 1 else kind


def which(wish: Asked, shown: int, records: int) -> str:
    if shown == records:
        return ""
    if wish.way in ("first", "last"):
        return f"The {wish.way} of "
    return f"The first {shown} of "


def without_meeting(wish: Asked, lines: Sequence[Line], book: Book) -> str:
    """How many documents name all the people asked for, and tell of no meeting of theirs, within the limits or not."""
    if wish.register != "meetings" or not wish.wanted.people:
        return ""
    names = " and ".join(wish.names)
    naming = book.mentioning(wish.wanted.people)
    told = {document for one in meetings(book, Wanted(people=wish.wanted.people)).records for document in one.documents}
    others = len(naming - told)
    if not others:
        return "" if naming - documents_of(lines) else f"; no other document mentions {names}"
    return f"; {others} more {'mentions' if others == 1 else 'mention'} {names} without a meeting"


def pairs(wish: Asked) -> Sequence[tuple[str, tuple[str, ...]]]:
    return list(zip(wish.names, wish.wanted.people, strict=True))


def meant(wish: Asked, name: str, keys: tuple[str, ...], lines: Sequence[Line], book: Book) -> str:
    """Whom a name may mean of those who stand above, where that is more than one person."""
    present = {key for line in lines for key in line.people} if wish.register == "meetings" else set(keys)
    people = list(dict.fromkeys(book.called(key) for key in keys if key in present))
    return f"{name} may be {' or '.join(people)}." if len(people) > 1 else ""


def left_out(undated: int) -> str:
    if not undated:
        return ""
    return f" {undated} without a date {'is' if undated == 1 else 'are'} left out."
