"""How complete an answer from the registers is, said in words that the library bears out."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from assistant.conversation import Citation, Coverage
from assistant.registers.asked.asked import Asked
from assistant.registers.asked.narrowing import iso
from assistant.registers.asked.office_asked import names_office
from assistant.registers.book import Book
from assistant.registers.tell.lines import Line
from assistant.registers.wanted import Wanted, is_timed, is_within, meetings
from ingest.documents import Source
from ingest.registers.facts import Span
from ingest.text.figures import find_dates


@dataclass(frozen=True, slots=True)
class Beside:
    """What may be quoted beside a list that may not be whole."""

    documents: Collection[str]
    """Those that name everybody asked for."""
    wanted: Wanted
    is_of_rows: Callable[[Citation], bool] = lambda cited: True
    """Whether a sentence tells of what stands in the list."""

    def admits(self, text: str, cited: Citation) -> bool:
        """Whether it is told by one of the documents, of the rows, and of a time asked for, as far as that is known."""
        if cited.source.document not in self.documents or not self.is_of_rows(cited):
            return False
        return is_of_time(cited.source, text, self.wanted)


def is_of_time(source: Source, text: str, wanted: Wanted) -> bool:
    """Whether a sentence, or the report of it, may be of a time asked for."""
    times = [*map(iso, find_dates(text)), source.published]
    return not is_timed(wanted) or not any(times) or any(is_within(time, None, wanted) for time in times)


def beside_of(wish: Asked, lines: Sequence[Line], book: Book) -> Beside:
    """Of an office the times asked for count, and what is said of who held it, or of offices in reports of them."""
    people, wanted = wish.wanted.people, wish.wanted
    of_office = wish.register in ("holders", "offices")
    if of_office and not wish.before:
        wanted = replace(wanted, times=wish.whens)
    told = book.told_of(one for line in lines for one in line.evidence)
    keys = told.union(*people)
    reports = book.mentioning([list(keys)]) if of_office else documents_of(lines)

    def is_of_rows(cited: Citation) -> bool:
        if not people:  # rows of a country or an office may leave out what the documents tell of others
            return True
        means = not keys.isdisjoint(book.told_of([(cited.source, Span(cited.start, cited.end))]))
        return means or (cited.source.document in reports and (not of_office or names_office(cited.quote)))

    naming = book.mentioning(people) if people else {one.document for one, _ in book.facts}
    return Beside(naming, wanted, is_of_rows)


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
