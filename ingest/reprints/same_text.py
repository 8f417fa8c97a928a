"""Whether two texts are one text: most of the shorter stands in the longer, and nothing in it was exchanged.

Yearly meetings are told in the same words with other dates, figures and names; those are two texts.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from ingest.registers.lexicon.names import find_names, word_likeness
from ingest.reprints.sketch import runs, words
from ingest.text.dates import MONTHS
from ingest.text.figures import WEEKDAY, find_dates, find_numbers, find_weekdays

RUN, CONTAINED = 3, 0.5
"""Copies of one text have had 0.6 and more of their runs of three words in common, two texts on one event under 0.4."""
SHORTEST = 20
"""Runs; what is shorter says too little to tell a reprint from a formula."""
ALIKE = 0.6
"""Share of their words that two sentences have in common when one is a version of the other."""
ONE_NAME = 0.6
"""Likeness of two words from which they are spellings of one name, or a country and its capital."""
FORGIVEN = 25
"""Figures, dates and names that agree for one that does not: a slip of the pen or a mended figure."""

# BEIJING, Nov. 14 (Xinhua) -- ...; MOSCOW, December 2. /TASS/. ...; 新华社北京12月2日电 ...
DATELINE = re.compile(
    r"^[^.!?]{0,80}?(?:\([^()]{2,40}\)|/[^/]{2,30}/\.?)\s*[-–—:.]+\s"
    r"|^(?:(?:[^\W\d_a-zа-я][\w.'’]*|\d{1,4})[\s,./]*){1,8}[-–—]+\s"
    r"|^[\u4e00-\u9fff]{2,8}\S{0,24}?(?:电|電|讯|訊)(?=[\s(（])"
)
CREDIT = re.compile(r"[\[(（【][^\[\]()（）【】]{2,60}[\])）】]")


@dataclass(frozen=True)
class Told:
    """A text as its sentences, with what is worked out of it once; `published` where that is known to the day."""

    sentences: tuple[str, ...]
    published: str | None = None

    @cached_property
    def runs(self) -> set[tuple[str, ...]]:
        return runs(words(self.sentences), RUN)

    @cached_property
    def bare(self) -> tuple["Bare", ...]:
        """The sentences without datelines and credits, which every outlet sets as it likes."""
        return tuple(Bare(CREDIT.sub(" ", DATELINE.sub("", sentence))) for sentence in self.sentences)

    @cached_property
    def facts(self) -> set[Hashable]:
        return set().union(*(sentence.facts for sentence in self.bare))


@dataclass(frozen=True)
class Bare:
    """A sentence, its words, and what in it may not differ between two copies."""

    text: str

    @cached_property
    def words(self) -> list[str]:
        return words([self.text])

    @cached_property
    def numbers(self) -> set[Hashable]:
        return {("number", number.value) for number in find_numbers(self.text)}

    @cached_property
    def months(self) -> set[Hashable]:
        return {("month", date.month) for date in find_dates(self.text) if date.month}

    @cached_property
    def weekdays(self) -> set[Hashable]:
        return {("weekday", day) for day in find_weekdays(self.text)}

    @cached_property
    def names(self) -> set[str]:
        found = {word.casefold() for name in find_names(self.text) for word in name.words}
        return {word for word in found if word not in MONTHS and not any(day.match(word) for day in WEEKDAY)}

    @cached_property
    def facts(self) -> set[Hashable]:
        return self.numbers | self.months | self.weekdays | self.names


@dataclass(frozen=True, slots=True)
class Verdict:
    """`alike`: the share of the shorter text's runs that the longer one has; `same`: they are one text."""

    alike: float
    same: bool


def compared(first: Told, second: Told) -> Verdict | None:
    """None where the texts have too little in common to be taken for each other."""
    shorter = min(len(first.runs), len(second.runs))
    alike = len(first.runs & second.runs) / shorter if shorter >= SHORTEST else 0.0
    if alike < CONTAINED:
        return None
    agreed = exchanged = 0
    forgiven = near(first.published, second.published)
    for mine, theirs in versions(first, second):
        agreed += len(mine.facts & theirs.facts)
        exchanged += exchanges(mine, theirs, first, second)
        if exchanged > forgiven:
            return Verdict(round(alike, 3), same=False)
    return Verdict(round(alike, 3), exchanged == 0 or agreed >= FORGIVEN)


def near(first: str | None, second: str | None) -> bool:
    """Whether two dates may be those of one text's copies: the same month, where both are known."""
    return not (first and second) or first[:7] == second[:7]


def versions(first: Told, second: Told) -> Iterator[tuple[Bare, Bare]]:
    """Pairs of sentences that are told alike."""
    where: dict[tuple[str, ...], list[int]] = {}
    for place, sentence in enumerate(second.bare):
        for run in runs(sentence.words, RUN):
            where.setdefault(run, []).append(place)
    for sentence in first.bare:
        shared = Counter(place for run in runs(sentence.words, RUN) for place in where.get(run, ()))
        for place, _ in shared.most_common(1):
            if likeness(sentence.words, second.bare[place].words) >= ALIKE:
                yield sentence, second.bare[place]


def likeness(first: Sequence[str], second: Sequence[str]) -> float:
    """Dice's coefficient of the words."""
    return 2 * (Counter(first) & Counter(second)).total() / max(len(first) + len(second), 1)


def exchanges(mine: Bare, theirs: Bare, first: Told, second: Told) -> int:
    """How many things one sentence has in the place of what the other has."""
    kinds = (
        (mine.numbers, theirs.numbers),
        (mine.months, theirs.months),
        (mine.weekdays, theirs.weekdays),
    )
    exchanged = sum(bool(ours - second.facts and others - first.facts) for ours, others in kinds)
    return exchanged + sum(1 for _ in renamed(mine, theirs, first, second))


def renamed(mine: Bare, theirs: Bare, first: Told, second: Told) -> Iterator[tuple[set[str], set[str]]]:
    """Names in the same place of both sentences that are not one name written in two ways.

    One of them is new to the other text; where only one is, it took the place of the other word for word.
    """
    for kind, start, end, begin, stop in SequenceMatcher(None, mine.words, theirs.words, False).get_opcodes():
        ours, others = (
            mine.names.intersection(mine.words[start:end]),
            theirs.names.intersection(theirs.words[begin:stop]),
        )
        if kind != "replace" or not ours or not others:
            continue
        new = bool(ours - second.facts) + bool(others - first.facts)
        exchanged = new == 2 or (new == 1 and end - start == stop - begin)
        if exchanged and not any(word_likeness(a, b) >= ONE_NAME for a in ours for b in others):
            yield ours, others
