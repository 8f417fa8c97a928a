"""Records of the registers as an answer: one cited line each, in order of their dates, and how complete that is."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.conversation import AnswerSentence, Citation, Coverage
from assistant.registers.asked import Asked
from assistant.registers.book import Book
from assistant.registers.cited import Citer
from assistant.registers.completeness import coverage_line, coverage_of, kind_of, left_out
from assistant.registers.held import office_lines
from assistant.registers.lines import Line, agreement_line, meeting_line, participant_lines
from assistant.registers.wanted import agreements, meetings
from ingest.library import Library

MOST = 40
"""Lines of an answer; the register's own page shows the rest."""
FEW = 3
"""Records that may be meant where one is asked for."""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer from the registers."""

    text: str
    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]
    coverage: Coverage


class Teller:
    """Answers from the registers of one library."""

    def __init__(self, library: Library) -> None:
        self._citer = Citer(library)

    def tell(self, wish: Asked, book: Book) -> Told | None:
        """None when the registers hold nothing of the kind."""
        found, note = found_for(wish, book)
        lines, aside = counted(found, wish)
        if not lines or (not wish.several and len(lines) > FEW):
            return None
        return self._set_out(lines, wish, book, note + aside)

    def _set_out(self, lines: Sequence[Line], wish: Asked, book: Book, note: str) -> Told:
        shown = picked(lines, wish)[:MOST]
        citations: list[Citation] = []
        sentences = tuple(self._sentence(line, citations) for line in shown)
        heading = f"{len(lines)} {kind_of(wish, len(lines))}:\n\n" if wish.way == "count" else ""
        ending = coverage_line(wish, lines, len(shown), book) + dateless(lines, shown) + note
        text = heading + "\n".join(sentence.text for sentence in sentences) + f"\n\n{ending}"
        return Told(text, sentences, tuple(citations), coverage_of(lines, book))

    def _sentence(self, line: Line, citations: list[Citation]) -> AnswerSentence:
        own = tuple(numbered(citation, citations) for citation in self._citer.citations(line.evidence))
        marks = "".join(f" [{number}]" for number in own)
        return AnswerSentence(f"- {line.words}{marks}", own, "supported")


def found_for(wish: Asked, book: Book) -> tuple[list[Line], str]:
    """Every record asked for, undated ones last, and a note on what could not be judged."""
    if wish.register in ("holders", "offices"):
        return office_lines(wish, book)
    if wish.register == "participants":
        return list(participant_lines(wish, book)), ""
    if wish.register == "agreements":
        signed = agreements(book, wish.wanted)
        return [agreement_line(one) for one in signed.agreements], left_out(signed.undated)
    held = meetings(book, wish.wanted)
    return [meeting_line(one, book) for one in held.meetings], left_out(held.undated)


def counted(lines: list[Line], wish: Asked) -> tuple[list[Line], str]:
    """Where records are counted, or one is picked, those that happened; what was only announced is no meeting yet."""
    happened = [line for line in lines if line.happened]
    aside = len(lines) - len(happened)
    if wish.way == "list" or not happened or not aside:
        return lines, ""
    what = "proposed" if wish.register == "agreements" else "announced or cancelled"
    return happened, f" {aside} only {what} {'is' if aside == 1 else 'are'} not counted."


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
