"""Records of the registers as an answer: one cited line each, in order of their dates, and how complete that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from assistant.conversation import REFUSAL, AnswerSentence, Citation, Coverage
from assistant.registers.asked.asked import Asked
from assistant.registers.asked.office_asked import NOW, STILL
from assistant.registers.asked.wording import seen
from assistant.registers.book import Book
from assistant.registers.cited import Citer, Evidence
from assistant.registers.tell.completeness import (
    Beside,
    beside_of,
    coverage_line,
    coverage_of,
    is_of_time,
    kind_of,
)
from assistant.registers.tell.found import FEW, Records, counted, found_for
from assistant.registers.tell.lines import Line
from assistant.registers.wanted import Wanted, is_agreed, is_timed, meetings
from ingest.library.library import Library

MOST = 40
"""Lines of an answer; the register's own page shows the rest."""
REPORTS, ALONE = 8, 2
"""Independent reports cited for a record, and sentences of the only one."""

PAGES = ("meetings", "agreements", "officials")


@dataclass(frozen=True, slots=True)
class Told:
    """An answer from the registers."""

    text: str
    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]
    coverage: Coverage
    beside: tuple[Beside, ...] = ()
    """What may say more of what is asked, in the words of the documents."""


class Teller:
    """Answers from the registers of one library."""

    def __init__(self, library: Library) -> None:
        self._citer = Citer(library)
        self._group_of = library.reprints.group_of

    def tell(self, wish: Asked, book: Book) -> Told | None:
        """None when the registers hold nothing of the kind."""
        return self.tell_each([wish], book)

    def tell_each(self, wishes: Sequence[Asked], book: Book) -> Told | None:
        """One answer to several wishes, each with its own coverage line; None where one of them finds nothing."""
        citations: list[Citation] = []
        told, every, beside = [], list[Line](), list[Beside]()
        for wish in wishes:
            found = counted(found_for(wish, book), wish)
            if not found.lines and len(wishes) == 1 and (wish.whole or is_empty(wish, book) or is_unsaid(wish, book)):
                return nothing(wish, book)
            if not found.lines or (not wish.several and len(found.lines) > FEW):
                return None
            if wish.quoted_alone and len(found.lines) == 1:
                return None
            every += found.lines
            told.append(self._set_out(found, wish, book, citations))
            beside += [beside_of(wish, found.lines, book)] if may_be_joined(wish, found.lines) else []
        text = "\n\n".join(text for text, _ in told)
        sentences = tuple(sentence for _, own in told for sentence in own)
        return Told(text, sentences, tuple(citations), coverage_of(every, book), tuple(beside))

    def _set_out(
        self, found: Records, wish: Asked, book: Book, citations: list[Citation]
    ) -> tuple[str, tuple[AnswerSentence, ...]]:
        """The text and its sentences; what they cite joins `citations`."""
        lines, shown = found.lines, picked(found.lines, wish)[:MOST]
        sentences = tuple(self._sentence(line, citations) for line in shown)
        heading = f"{len(lines)} {kind_of(wish, len(lines))}:\n\n" if wish.way == "count" else ""
        more = len(lines) - len(shown) if wish.way in ("list", "count") else 0
        ending = coverage_line(wish, lines, len(shown), book) + dateless(lines, shown) + newest(wish, lines)
        ending += f" {more} more: see /{wish.register}." if more and wish.register in PAGES else ""
        return heading + "\n".join(sentence.text for sentence in sentences) + f"\n\n{ending}{found.note}", sentences

    def _sentence(self, line: Line, citations: list[Citation]) -> AnswerSentence:
        found = self._citer.citations(self._independent(line.evidence))
        own = tuple(numbered(citation, citations) for citation in found)
        marks = "".join(f" [{number}]" for number in own)
        return AnswerSentence(f"- {line.words}{said_by(found)}{marks}", own, "supported")

    def _independent(self, evidence: Sequence[Evidence]) -> list[Evidence]:
        """The best sentence of each report, copies of one text counted once; a second one of the only report."""
        first: dict[tuple[str, ...], Evidence] = {}
        for one in evidence:
            first.setdefault(self._group_of(one[0].document).documents, one)
        return list(first.values())[:REPORTS] if len(first) > 1 else list(evidence[:ALONE])


def may_be_joined(wish: Asked, lines: Sequence[Line]) -> bool:
    """Whether documents may say more of what is asked than the rows: not of all there is, nor of what stands now.

    A row of every month or day at which an office is asked for leaves nothing to say; in a year it may change hands.
    """
    settled = bool(wish.whens) and wish.register == "holders" and all(map(partial(is_told, lines), wish.whens))
    return not (settled or wish.whole or wish.introduced or is_of_now(wish) or wish.register == "officials")


def is_told(lines: Sequence[Line], when: str) -> bool:
    return len(when) > len("2024") and any((line.date or "").startswith(when) for line in lines)


def is_of_now(wish: Asked) -> bool:
    """Whether the present is asked for, of which the last office that is told says all."""
    return any(asks.search(wish.office) for asks in (NOW, STILL))


def is_empty(wish: Asked, book: Book) -> bool:
    """Whether the register holds nothing at all, whatever is asked for."""
    return wish.register == "agreements" and not any(map(is_agreed, book.agreements))


def is_unsaid(wish: Asked, book: Book) -> bool:
    """Whether it is asked if people met at some time, and no sentence of them both that may be of it is left.

    One that tells of a meeting at that time is of those who met there, whomever else it names.
    """
    wanted = wish.wanted
    if not wish.whether or not is_timed(wanted):
        return False
    told = [
        found
        for one in meetings(book, Wanted(since=wanted.since, until=wanted.until)).records
        for found in one.evidence
    ]
    both = (found for key in wanted.people[0] for other in wanted.people[1] for found in book.naming(key, other))
    return not any(
        is_of_time(source, book.sentence(source, span), wanted)
        for source, span in both
        if tells_of_meeting(book.sentence(source, span))
        and not any(source == its and own.start < span.end and span.start < own.end for its, own in told)
    )


def tells_of_meeting(sentence: str) -> bool:
    return any(seen(word, sentence) for word in ("meetings", "meet", "go"))


def nothing(wish: Asked, book: Book) -> Told:
    """What says that the register holds nothing of the kind."""
    coverage = coverage_of([], book)
    documents = f"{coverage.searched_documents} document{'' if coverage.searched_documents == 1 else 's'}"
    return Told(f"{REFUSAL} No {kind_of(wish, 1)} is found in {documents}.", (), (), coverage)


def said_by(found: Sequence[Citation]) -> str:
    """To whom a record is owed that one publisher alone reports."""
    publishers = {citation.source.publisher for citation in found}
    (only,) = publishers if len(publishers) == 1 else (None,)
    return f", according to {only}" if only else ""


def newest(wish: Asked, lines: Sequence[Line]) -> str:
    """How old the newest evidence is, where the present is asked for, or a time that it lies before."""
    dated = max((line.date for line in lines if line.date), default=None)
    if wish.register not in ("holders", "offices") or wish.side or wish.way == "first" or dated is None:
        return ""
    if wish.whens:
        first = min(wish.whens)
        told = f" The newest evidence before {first} is of {dated}; what changed since is not in it."
        return told if dated < first[: len("2024")] else ""
    return f" The newest evidence is of {dated}, {age(dated, date.today())} ago; what changed since is not in it."


def age(day: str, today: date) -> str:
    """From a day, ISO 8601 as precise as it is known, in the largest unit that fits."""
    months = (today.year - int(day[:4])) * 12 + today.month - int(day[5:7] or 1)
    days = max(0, (today - date.fromisoformat((day + "-01-01")[:10])).days)
    for count, unit in ((months // 12, "year"), (months, "month"), (days, "day")):
        if count > 1 or unit == "day":
            return f"{count} {unit}{'' if count == 1 else 's'}"
    raise AssertionError("days always fit")


def picked(lines: Sequence[Line], wish: Asked) -> Sequence[Line]:
    """All of them, or of the dated ones the first or the last, which stand in their order."""
    dated = [line for line in lines if line.date]
    if wish.way in ("first", "last") and dated:
        return dated[:1] if wish.way == "first" else dated[-1:]
    return lines


def dateless(lines: Sequence[Line], shown: Sequence[Line]) -> str:
    """How many of those not shown have no date, so that one of them may be the first or the last."""
    count = sum(line.date is None for line in lines) - sum(line.date is None for line in shown)
    return f" {count} of them {'has' if count == 1 else 'have'} no date." if count else ""


def numbered(citation: Citation, known: list[Citation]) -> int:
    """The number of a sentence in an answer, which it joins; the same sentence keeps the one it has."""
    for other in known:
        if (other.source, other.start, other.end) == (citation.source, citation.start, citation.end):
            return other.number
    number = len(known) + 1
    known.append(Citation(number, citation.source, citation.start, citation.end, citation.quote))
    return number
