"""Sentences that may answer, each with what a reader of its document knows when reaching it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from assistant.question.concepts import concepts_of, is_phrase, with_phrases
from assistant.quote.leaning import LEANS, OF_SOMEBODY, spoken_of_again
from assistant.quote.whole import Whole, phrases
from ingest.documents import Sentence, Source
from ingest.registers.lexicon.names import find_names, written_words
from ingest.registers.lexicon.sounds import sounds
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.lexicon.tokens import homes
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.people.people import Mention
from ingest.registers.time_and_place.when import When, when
from ingest.signs.meanings import han_words, spelled_words
from ingest.text.words import tokens


@dataclass(frozen=True)
class Candidate:
    """A sentence that may answer, with what a reader of its document knows when reaching it."""

    source: Source
    sentence: Sentence
    text: str
    beside: str
    """Title, the sentences right before and after it."""
    whole: Whole
    people: tuple[Mention, ...]
    position: int
    """Of the sentence among those of its document, from 0."""
    before: "Candidate | None" = field(default=None, compare=False, repr=False)
    is_entry: bool = False
    """Whether it is a line of a list or chronology."""
    rows: tuple[int, int] | None = None
    """Where the list begins and ends in the text of its document of which it is a brief line."""
    line_time: When | None = None
    """The time that this line gives."""

    @cached_property
    def leant_on(self) -> "Candidate | None":
        """The sentence before it of which it goes on speaking, as the entries of a list do of its title."""
        if self.is_entry:
            return next((one for one in self.told_before if one.is_headline), None)
        if LEANS.match(self.text):
            return self.before
        known = spoken_of_again(self.text)
        return next((one for one in self.told_before if known & one.concepts), None) if known else None

    @property
    def same_event(self) -> "Candidate | None":
        """The sentence before it that tells of the same event."""
        return None if self.is_entry or OF_SOMEBODY.match(self.text) else self.leant_on

    @property
    def told_before(self) -> Iterator["Candidate"]:
        """The sentences before it, the nearest first."""
        one = self.before
        while one is not None:
            yield one
            one = one.before

    def follows(self, other: "Candidate") -> bool:
        return self.source.document == other.source.document and self.position == other.position + 1

    @property
    def document_names(self) -> tuple[str, ...]:
        """The words of all names in the document."""
        return self.whole.names

    @property
    def is_headline(self) -> bool:
        return self.text.strip() == self.source.title.strip() or (self.position == 0 and self.text[-1:].isalnum())

    @cached_property
    def words(self) -> list[str]:
        return split_words(self.text)

    @cached_property
    def times(self) -> tuple[When, ...]:
        """What it tells the time of, weekdays as the days they were."""
        return when(self.text, self.line_time.date if self.line_time else self.whole.day)

    @property
    def days(self) -> tuple[When, ...]:
        """When it was that it tells of: its own times, and that of its line."""
        return (*self.times, self.line_time) if self.line_time else self.times

    def is_beside(self, other: "Candidate") -> bool:
        """Whether both are lines of one list."""
        return self.rows is not None and self.rows == other.rows and self.source.document == other.source.document

    @cached_property
    def sounds(self) -> frozenset[str]:
        return frozenset(sounds(self.text))

    @cached_property
    def terms(self) -> frozenset[str]:
        return terms(self.text)

    @cached_property
    def meanings(self) -> frozenset[str]:
        """The offices, bodies and fields it speaks of, the same in every language."""
        return meanings(self.text)

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        return phrases(self.text)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials of its names of several words, which a question may give: AFP, Australian Federal Police."""
        parts = ([part for word in name.words for part in word.split("-")] for name in find_names(self.text))
        return frozenset("".join(part[0] for part in own if part[:1].isupper()) for own in parts if len(own) > 1)

    @cached_property
    def first_letters(self) -> str:
        """Of its words in a row but for "of" and the like: what an acronym of several of them has."""
        return "".join(word[0] for word in self.words if word.casefold() not in FUNCTION_WORDS).casefold()

    @cached_property
    def countries(self) -> frozenset[str]:
        return countries(self.text)

    @cached_property
    def homes(self) -> frozenset[str]:
        """The countries whose own bodies it speaks of."""
        return homes(self.text)

    @cached_property
    def stems(self) -> set[str]:
        return {stem for word in self.words for stem in tokens(word)}

    @cached_property
    def stems_beside(self) -> set[str]:
        return {stem for word in self.beside_words for stem in tokens(word)}

    @cached_property
    def concepts(self) -> frozenset[int]:
        return frozenset().union(*(concepts_of(word.casefold()) for word in self.words))

    @cached_property
    def concepts_beside(self) -> frozenset[int]:
        return frozenset().union(*(concepts_of(word.casefold()) for word in self.beside_words))

    @cached_property
    def terms_beside(self) -> frozenset[str]:
        return terms(self.beside)

    @cached_property
    def names(self) -> list[str]:
        """The words of its names, and each name of two or three words written as one, as Chinese is romanised."""
        names = find_names(self.text)
        joined = ["".join(run) for name in names for run in adjacent(name.words)]
        return [word for name in names for word in name.words] + joined

    @cached_property
    def names_beside(self) -> list[str]:
        return [word for name in find_names(self.beside) for word in name.words]

    @cached_property
    def beside_words(self) -> list[str]:
        return split_words(self.beside)


@lru_cache(maxsize=20_000)
def meanings(text: str) -> frozenset[str]:
    """What the words of offices, bodies and fields mean in a text of any language."""
    return frozenset({*spelled_words(text), *han_words(text)})


def adjacent(words: Sequence[str]) -> list[Sequence[str]]:
    return [words[i : i + n] for n in (2, 3) for i in range(len(words) - n + 1)]


def split_words(text: str) -> list[str]:
    """The words of a text, hyphenated ones also in parts."""
    found = []
    for word, _ in written_words(with_phrases(text)):
        found.append(word)
        if "-" in word and not is_phrase(word):
            found.extend(part for part in word.split("-") if part)
    return found
