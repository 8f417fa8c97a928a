"""Sentences that may answer, each with what a reader of its document knows when reaching it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.concepts import concepts_of
from assistant.conversation import Found
from assistant.names import find_names, written_words
from assistant.people import Mention, mentions
from ingest.documents import Document, Sentence, Source
from ingest.library import Library
from ingest.words import tokens

BEFORE, AFTER = 2, 1
"""Sentences beside a candidate that lend it their names and words."""


@dataclass(frozen=True)
class Candidate:
    """A sentence that may answer, with what a reader of its document knows when reaching it."""

    source: Source
    sentence: Sentence
    text: str
    beside: str
    """Title, the sentences right before and after it."""
    document_text: str
    people: tuple[Mention, ...]
    position: int
    """Of the sentence among those of its document, from 0."""
    rank: int
    """Of its passage in the search, from 0."""

    def follows(self, other: "Candidate") -> bool:
        return self.source.document == other.source.document and self.position == other.position + 1

    @cached_property
    def words(self) -> list[str]:
        return split_words(self.text)

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
    def names(self) -> list[str]:
        """The words of its names, and each name of two or three words written as one, as Chinese is romanised."""
        names = find_names(self.text)
        joined = ["".join(run) for name in names for run in adjacent(name.words)]
        return [word for name in names for word in name.words] + joined

    @cached_property
    def beside_words(self) -> list[str]:
        return split_words(self.beside)

    @cached_property
    def names_elsewhere(self) -> list[str]:
        return [word for name in find_names(self.document_text) for word in name.words]


def candidates(found: Sequence[Found], library: Library) -> list[Candidate]:
    """Every sentence of the passages found, in the order of the search."""
    read: dict[str, Reading] = {}
    result = []
    for rank, hit in enumerate(found):
        source = hit.passage.source
        if source.document not in read:
            read[source.document] = read_document(source, library)
        result += [read[source.document].candidate(sentence, rank) for sentence in hit.passage.sentences]
    return result


@dataclass(frozen=True, slots=True)
class Reading:
    """A document read to its end: all sentences in order, and for each the people it means."""

    document: Document
    sentences: tuple[Sentence, ...]
    people: tuple[tuple[Mention, ...], ...]

    def candidate(self, sentence: Sentence, rank: int) -> Candidate:
        text, at = self.document.text, self.sentences.index(sentence)
        near = [*self.sentences[max(0, at - BEFORE) : at], *self.sentences[at + 1 : at + 1 + AFTER]]
        beside = "\n".join([self.document.source.title, *(text[s.start : s.end] for s in near)])
        own = text[sentence.start : sentence.end]
        return Candidate(self.document.source, sentence, own, beside, text, self.people[at], at, rank)


def read_document(source: Source, library: Library) -> Reading:
    document = library.document(source.document, source.version)
    if document is None:
        raise LookupError(f"document {source.document} is in the index and not in the library")
    sentences = tuple(s for passage in library.passages_of(source.document) for s in passage.sentences)
    return Reading(document, sentences, tuple(mentions(document, sentences)))


def adjacent(words: Sequence[str]) -> list[Sequence[str]]:
    return [words[i : i + n] for n in (2, 3) for i in range(len(words) - n + 1)]


def split_words(text: str) -> list[str]:
    """The words of a text, hyphenated ones also in parts."""
    found = []
    for word, _ in written_words(text):
        found.append(word)
        if "-" in word:
            found.extend(part for part in word.split("-") if part)
    return found
