"""A sentence of an answer and the spans it cites, taken apart for the checks of assistant/verify/verify.py."""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property

from assistant.cite import SPACELESS, function_words, keys
from assistant.conversation import Citation
from assistant.question.lexicon import Lexicon
from assistant.verify.meaning import near, plain_words
from assistant.verify.naming import is_cyrillic, same_but_for_ending, shortened
from assistant.verify.negation import negated, negations
from assistant.verify.week import last_week, relative
from ingest.registers.lexicon.countries import SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import WORD, find_names, is_capitalised
from ingest.registers.lexicon.terms import countries
from ingest.text.chinese import simplified
from ingest.text.figures import Date, Number, find_dates, find_numbers, find_weekdays, weekday

QUOTED = re.compile(
    r"“([^“”]{2,})”|\"([^\"]{2,})\"|«([^«»]{2,})»|「([^「」]{2,})」|『([^『』]{2,})』|《([^《》]{2,})》"
)
ENGLISH = re.compile(r"\b(?:the|of|and|was|were|with|has|by|from)\b", re.IGNORECASE)
PUNCTUATION = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


class Statement:
    """A text with its content words."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(keys(self.text))

    @cached_property
    def script(self) -> str:
        counts = {
            "unspaced": 2 * len(SPACELESS.findall(self.text)),
            "cyrillic": len(re.findall(r"[\u0400-\u04ff]", self.text)),
            "latin": len(re.findall(r"[A-Za-z\u00c0-\u024f]", self.text)),
        }
        return max(counts, key=lambda script: counts[script])

    @cached_property
    def negations(self) -> list[re.Match[str]]:
        return negations(self.text)

    @cached_property
    def negated(self) -> frozenset[str]:
        return negated(self.text)


class Claim(Statement):
    """One sentence of an answer, its citation marks removed."""

    @cached_property
    def dates(self) -> list[Date]:
        return find_dates(self.text)

    @cached_property
    def text_without_dates(self) -> str:
        """As long as the text, so that places in it are places in the text."""
        return without(self.text, self.dates)

    @cached_property
    def content(self) -> list[tuple[str, int, int]]:
        """The content words, or pairs of characters in an unspaced script, with their places; no dates or numbers."""
        found: list[tuple[str, int, int]] = []
        for match in WORD.finditer(self.text_without_figures):
            if self.text[: match.start()][-1:].isdigit():
                continue  # the "th" of 18th
            if SPACELESS.search(match.group()):
                places = range(match.start(), match.end() - 1)
                found += [(self.text[place : place + 2], place, place + 2) for place in places]
            elif not all(word in function_words() for word in keys(match.group())):
                found.append((match.group(), match.start(), match.end()))
        return found

    @cached_property
    def text_without_figures(self) -> str:
        return without(self.text_without_dates, list(find_numbers(self.text_without_dates)))

    @cached_property
    def quoted(self) -> list[str]:
        return [next(filter(None, match.groups())) for match in QUOTED.finditer(self.text)]

    @cached_property
    def anchors(self) -> int:
        """Things that any source must have in common with the claim, whatever its language."""
        return (
            len(self.dates)
            + len(list(find_numbers(self.text_without_dates)))
            + len(find_names(self.text_without_dates))
        )

    def shares_a_language_with(self, evidence: "Evidence") -> bool:
        if self.script != evidence.script:
            return False
        foreign = evidence.languages and "en" not in evidence.languages and self.script == "latin"
        return not (foreign and len(ENGLISH.findall(self.text)) > 1)

    def share_in(self, evidence: "Evidence", told: bool = False) -> float:
        """How much of the wording is the evidence's, 0 to 1; or only of what is told of those that are named."""
        found = [evidence.says(word) for word, _, _ in self.content if not (told and is_capitalised(word))]
        return sum(found) / len(found) if found else 1.0

    def states_any(self, words: frozenset[str]) -> bool:
        return not words.isdisjoint(self.keys)


class Evidence(Statement):
    """The spans that a sentence cites, and what their sources say of themselves."""

    def __init__(self, citations: Sequence[Citation], beside: str = "", lexicon: Lexicon | None = None) -> None:
        super().__init__("\n".join(citation.quote for citation in citations))
        self.lexicon = lexicon
        self.beside = beside
        self._said: dict[str, bool] = {}
        sources = [citation.source for citation in citations]
        self.context = "\n".join(f"{source.title}\n{source.publisher or ''}" for source in sources)
        self.languages = {source.language[:2] for source in sources if source.language}
        self._all = f"{self.text}\n{self.context}"
        self.published = [date for source in sources for date in find_dates(source.published or "")]

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(keys(self._all))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(WORD.findall(self._all.casefold()))

    @cached_property
    def _simplified(self) -> str:
        return simplified(self._all)

    @cached_property
    def countries(self) -> frozenset[str]:
        """Those of the passages, also by their seat of government."""
        words = self._words | set(WORD.findall(self.beside.casefold()))
        named = {SEATS_OF_GOVERNMENT[word] for word in words & SEATS_OF_GOVERNMENT.keys()}
        return countries(f"{self._all}\n{self.beside}") | named

    def has(self, word: str) -> bool:
        """Whether the evidence has a word in some form, or a pair of characters."""
        lower = word.casefold()
        if SPACELESS.search(word):
            return word in self._all or simplified(word) in self._simplified
        if lower in self._words or any(key in self.keys for key in keys(word)) or shortened(word, self._all):
            return True
        declined = (is_cyrillic(known) and same_but_for_ending(lower, known) for known in self._words)
        return is_cyrillic(word) and any(declined)

    def says(self, word: str) -> bool:
        """The same, also in another word of that meaning; the spans' own, not their titles'."""
        if word not in self._said:
            self._said[word] = self.has(word) or near(self.lexicon, word, self._plain_words)
        return self._said[word]

    @cached_property
    def _plain_words(self) -> list[str]:
        return plain_words(self.text)

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        return frozenset(number.value for number in find_numbers(without(self._all, find_dates(self._all))))

    @cached_property
    def weekdays(self) -> set[int]:
        return find_weekdays(self.text)

    @cached_property
    def dates(self) -> list[tuple[int | None, int | None, int | None]]:
        """Every date in the spans and titles, and what "on Tuesday" and "yesterday" mean on the day of publication."""
        written = [(date.year, date.month, date.day) for date in find_dates(self._all)]
        weeks = {date: list(last_week(date)) for date in self.published}
        meant = [day for week in weeks.values() for day in week if weekday(*day) in self.weekdays]
        # Where a dateline says which day "today" is, it is not the later day of publication.
        told = {(month, day) for _, month, day in written}
        undated = [date for date, week in weeks.items() if told.isdisjoint(day[1:] for day in week)]
        return written + meant + [day for date in undated for day in relative(self.text, date)]

    def says_date(self, date: Date, as_of: bool) -> bool:
        """`as_of`: the claim only says how old its source is, so the day of publication will do.

        A bare year is not that of publication where the text states one itself.
        """
        published = [(one.year, one.month, one.day) for one in self.published]
        stated = date.month is None and any(one.year for one in find_dates(self.text))
        known = published if as_of else [] if stated else [(year, month, None) for year, month, _ in published]
        return any(self._agrees(date, *parts) for parts in self.dates + known + self.dates_beside)

    @cached_property
    def dates_beside(self) -> list[tuple[int | None, int | None, int | None]]:
        """The days that the rest of the passages tells of, where the spans have none; never that of a dateline."""
        if find_dates(self.text):
            return []
        reported = {(date.month, date.day) for date in self.published}
        weeks = [
            day for date in self.published for day in last_week(date) if weekday(*day) in find_weekdays(self.beside)
        ]
        written = [(date.year, date.month, date.day) for date in find_dates(self.beside)]
        return [date for date in written + weeks if date[1:] not in reported]

    def _agrees(self, date: Date, year: int | None, month: int | None, day: int | None) -> bool:
        same_year = date.year in ((year,) if year else self._years(month)) or date.year is None
        return same_year and date.month in (None, month) and date.day in (None, day)

    def _years(self, month: int | None) -> set[int]:
        """The years that a date without one may be of: any that is named, that of publication, or the one before."""
        years = {year for year, _, _ in self.dates if year} | {date.year for date in self.published if date.year}
        late = {date.year - 1 for date in self.published if date.year and month and date.month and month > date.month}
        return years | late

    def holds_words(self, quoted: str) -> bool:
        return comparable(quoted) in comparable(self._all)


def without(text: str, places: Sequence[Date | Number]) -> str:
    """The text with blanks in those places."""
    for place in places:
        text = text[: place.start] + " " * (place.end - place.start) + text[place.end :]
    return text


def comparable(text: str) -> str:
    """A text as far as a quotation must agree with it: not in kinds of quotation marks, width, case or line breaks."""
    plain = unicodedata.normalize("NFKC", text).translate(PUNCTUATION).casefold()
    return re.sub(r"\s+", " ", plain).strip(" .,;:!?\"'。，；：！？")
