"""How well a sentence, read in its document, carries the answer to a question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from assistant.answer_kind import fits
from assistant.lexicon import Lexicon
from assistant.names import country_of, find_names, script, word_likeness, written_words
from assistant.people import Mention
from assistant.question import Question
from assistant.wordlists import EXACT_WORDS, FUNCTION_WORDS, MONTHS
from ingest.documents import Sentence, Source
from ingest.words import tokens

BESIDE, ELSEWHERE = 0.6, 0.3
"""What a name counts for when it stands beside the sentence (title, neighbours) or only elsewhere in its document."""
BESIDE_WORD = 0.45
"""The same for a content word beside it."""
SAME_NAME_IN_OTHER_SCRIPT, SAME_NAME_IN_OTHER_LANGUAGE = 0.57, 0.68
"""Cosines from which two names are one: Пекине and Beijing .73, Pekín and Beijing .73; different ones reach .51 and .56."""
BY_REFERENCE = 0.95
"""What a name counts for when the sentence means it by a pronoun, a surname or a description."""


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
    rank: int
    """Of its passage in the search, from 0."""

    @cached_property
    def words(self) -> list[str]:
        return split_words(self.text)

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


@dataclass(frozen=True, slots=True)
class Score:
    """0 to 1 each, 1 best; a name, figure or kind at 0 means that the sentence cannot answer."""

    names: Mapping[str, float]
    figures: Mapping[str, float]
    words: Mapping[str, float]
    kind: float
    meaning: float
    total: float

    @property
    def content(self) -> float:
        """The share of what the question says in content words that is said here."""
        return float(np.mean(list(self.words.values()))) if self.words else 1.0

    @property
    def weakest_name(self) -> float:
        return min([*self.names.values(), *self.figures.values()], default=1.0)


def score(question: Question, candidates: Sequence[Candidate], lexicon: Lexicon) -> list[Score]:
    """A score for each candidate, in their order."""
    if not candidates:
        return []
    vectors = lexicon.vectors([question.text, *(candidate.text for candidate in candidates)])
    cosines = vectors[1:] @ vectors[0]
    return [
        score_one(question, candidate, lexicon, float(cosine))
        for candidate, cosine in zip(candidates, cosines, strict=True)
    ]


def score_one(question: Question, candidate: Candidate, lexicon: Lexicon, cosine: float) -> Score:
    names = {" ".join(group): name_coverage(group, question, candidate, lexicon) for group in question.names}
    figures = {figure: figure_coverage(figure, candidate) for figure in question.figures}
    words = dict(zip(question.words, word_coverage(question.words, candidate, lexicon), strict=True))
    light = word_coverage(question.light, candidate, lexicon)
    kind = fits(question, candidate.text, candidate.people, lexicon)
    head = [words[word] for word in question.words if word.casefold() == question.head]
    parts = [(2.0, [*names.values()]), (1.5, [*figures.values()]), (1.5, [*words.values(), *head]), (0.3, light)]
    weight = sum(w * len(values) for w, values in parts)
    covered = sum(w * sum(values) for w, values in parts) / weight if weight else 0.5
    total = covered + 0.35 * max(cosine, 0.0) + 0.2 * kind - 0.01 * min(candidate.rank, 10)
    return Score(names, figures, words, kind, cosine, total)


def name_coverage(group: Sequence[str], question: Question, candidate: Candidate, lexicon: Lexicon) -> float:
    """How surely all words of one name are meant by the sentence, as its weakest word is."""
    if any(acronym in candidate.words and group[0][0] in acronym for acronym in question.acronyms):
        return 1.0
    return min(single_name_coverage(word, candidate, lexicon) for word in group)


def single_name_coverage(word: str, candidate: Candidate, lexicon: Lexicon) -> float:
    here = best_likeness(word, candidate.words)
    if here == 1.0:
        return here
    country = country_of(word)
    if any(m.person.answers_to(word) or (country and country in m.person.description) for m in candidate.people):
        return BY_REFERENCE
    here = max(here, translation_likeness(word, candidate.names, lexicon))
    return max(here, BESIDE * best_likeness(word, candidate.beside_words)) or ELSEWHERE * best_likeness(
        word, candidate.names_elsewhere
    )


def best_likeness(word: str, written: Sequence[str]) -> float:
    return max((word_likeness(word, other) for other in written), default=0.0)


def translation_likeness(word: str, names: Sequence[str], lexicon: Lexicon) -> float:
    """Whether a name is another language's for one of these: Пекин and Beijing, Londres and London."""
    if not names:
        return 0.0
    if best_likeness(word, names) == 1.0:
        return 1.0
    cosines = lexicon.vectors([word, *names])
    alike = zip(names, (cosines[1:] @ cosines[0]).tolist(), strict=True)
    bounds = {True: SAME_NAME_IN_OTHER_SCRIPT, False: SAME_NAME_IN_OTHER_LANGUAGE}
    return BY_REFERENCE if any(cosine >= bounds[script(word) != script(name)] for name, cosine in alike) else 0.0


def adjacent(words: Sequence[str]) -> list[Sequence[str]]:
    return [words[i : i + n] for n in (2, 3) for i in range(len(words) - n + 1)]


def figure_coverage(figure: str, candidate: Candidate) -> float:
    """1 when the sentence holds the number or month itself, less when its date or neighbours do."""
    plain = set(tokens(figure))
    if plain <= set(tokens(candidate.text)):
        return 1.0
    published = candidate.source.published or ""
    if published and plain <= date_tokens(published):
        return 0.8
    return BESIDE if plain <= set(tokens(candidate.beside)) else 0.0


def date_tokens(published: str) -> set[str]:
    """The ways in which a question may name parts of an ISO date."""
    year, *rest = published.split("-")
    found = {year}
    if rest:
        number = int(rest[0])
        found |= {token for month in MONTHS_BY_NUMBER[number] for token in tokens(month)}
    if len(rest) > 1:
        found.add(str(int(rest[1])))
    return found


MONTHS_BY_NUMBER = {
    number: [month for month in MONTHS if month.startswith(stems)]
    for number, stems in enumerate(
        (
            ("jan", "янв", "ene"),
            ("feb", "фев", "fév"),
            ("mar", "мар"),
            ("apr", "апр", "avr", "abr"),
            ("may", "мая", "май", "мае", "mai"),
            ("jun", "июн", "juin"),
            ("jul", "июл", "juil"),
            ("aug", "авг", "aoû", "ago"),
            ("sep", "сен"),
            ("oct", "окт"),
            ("nov", "ноя"),
            ("dec", "дек", "déc", "dic"),
        ),
        start=1,
    )
}


def word_coverage(asked: Sequence[str], candidate: Candidate, lexicon: Lexicon) -> list[float]:
    """For each content word, how much the sentence says it: by stem, by meaning, or less so beside it."""
    here, beside = content_words(candidate.words), content_words(candidate.beside_words)
    nearness = lexicon.nearness(list(asked), here)
    stems_here = {stem for word in here for stem in tokens(word)}
    stems_beside = {stem for word in beside for stem in tokens(word)}
    result = []
    for position, word in enumerate(asked):
        stems = set(tokens(word))
        if stems <= stems_here:
            result.append(1.0)
            continue
        if any(word.casefold() in mention.person.description for mention in candidate.people):
            result.append(BY_REFERENCE)
            continue
        by_meaning = 0.0 if is_exact(word) or not here else float(nearness[position].max())
        result.append(max(by_meaning, BESIDE_WORD if stems <= stems_beside else 0.0))
    return result


def is_exact(word: str) -> bool:
    """Whether only the word itself will do: ordinals, weekdays, kin, numbers."""
    return word.casefold() in EXACT_WORDS or any(character.isdigit() for character in word)


def content_words(written: Sequence[str]) -> list[str]:
    return [word for word in written if word.casefold() not in FUNCTION_WORDS and not is_exact(word)]


def split_words(text: str) -> list[str]:
    """The words of a text, hyphenated ones also in parts."""
    found = []
    for word, _ in written_words(text):
        found.append(word)
        if "-" in word:
            found.extend(part for part in word.split("-") if part)
    return found
