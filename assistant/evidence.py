"""How well a sentence, read in its document, carries the answer to a question."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from assistant.answer_kind import fits
from assistant.candidates import Candidate
from assistant.concepts import concepts_of
from assistant.lexicon import Lexicon
from assistant.numerals import spelled_numbers
from assistant.question import Question
from ingest.dates import MONTHS
from ingest.palladius import pinyin
from ingest.registers.names import WORD, country_of, script, word_likeness
from ingest.registers.wordlists import EXACT_WORDS, FUNCTION_WORDS
from ingest.words import tokens

BESIDE, ELSEWHERE = 0.6, 0.3
"""What a name counts for when it stands beside the sentence (title, neighbours) or only elsewhere in its document."""
BESIDE_WORD = 0.45
"""The same for a content word beside it."""
SAME_NAME_IN_OTHER_SCRIPT, SAME_NAME_IN_OTHER_LANGUAGE = 0.57, 0.68
"""Cosines from which two names are one: Пекине and Beijing .73, Pekín and Beijing .73; others reach .51 and .56."""
IN_FOCUS = 30
"""Ranks that a sentence gains by standing in a document that the conversation is about."""
OTHER_ACT = 0.4
"""What nearness in meaning is worth for a word whose other words are known."""
SAME_CONCEPT = 0.8
"""What a word counts for when the sentence has another that reports use for it."""
BY_REFERENCE = 0.95
"""What a name counts for when the sentence means it by a pronoun, a surname or a description."""


@dataclass(frozen=True, slots=True)
class Score:
    """0 to 1 each, 1 best; a name, figure or kind at 0 means that the sentence cannot answer."""

    names: Mapping[str, float]
    figures: Mapping[str, float]
    words: Mapping[str, float]
    said: float
    """The best that the sentence itself, not those beside it, says of any content word; 1 without content words."""
    kind: float
    meaning: float
    total: float

    @property
    def content(self) -> float:
        """The share of what the question says in content words that is said here; a known act weighs double."""
        weights = [2.0 if concepts_of(word.casefold()) else 1.0 for word in self.words]
        return float(np.average(list(self.words.values()), weights=weights)) if self.words else 1.0

    @property
    def weakest_name(self) -> float:
        return min([*self.names.values(), *self.figures.values()], default=1.0)


def score(
    question: Question, candidates: Sequence[Candidate], lexicon: Lexicon, focus: Collection[str] = frozenset()
) -> list[Score]:
    """A score for each candidate, which come in the order of the search; documents in `focus` are preferred."""
    if not candidates:
        return []
    vectors = lexicon.vectors([question.text, *(candidate.text for candidate in candidates)])
    cosines = vectors[1:] @ vectors[0]
    return [
        score_one(question, candidate, lexicon, float(cosine), rank - IN_FOCUS * (candidate.source.document in focus))
        for rank, (candidate, cosine) in enumerate(zip(candidates, cosines, strict=True))
    ]


def score_one(question: Question, candidate: Candidate, lexicon: Lexicon, cosine: float, rank: int) -> Score:
    names = {" ".join(group): name_coverage(group, question, candidate, lexicon) for group in question.names}
    figures = {figure: figure_coverage(figure, candidate) for figure in question.figures}
    here = said_here(question.words, candidate, lexicon)
    words = {w: max(said, said_beside(w, candidate)) for w, said in zip(question.words, here, strict=True)}
    light = said_here(question.light, candidate, lexicon)
    kind = fits(question, candidate.text, candidate.people, lexicon)
    head = [words[word] for word in question.words if word.casefold() in question.heads]
    parts = [(2.0, [*names.values()]), (1.5, [*figures.values()]), (1.5, [*words.values(), *head]), (0.3, light)]
    weight = sum(w * len(values) for w, values in parts)
    covered = sum(w * sum(values) for w, values in parts) / weight if weight else 0.5
    total = covered + 0.35 * max(cosine, 0.0) + 0.2 * kind - 0.003 * min(rank, 30)
    return Score(names, figures, words, max(here, default=1.0), kind, cosine, total)


def name_coverage(group: Sequence[str], question: Question, candidate: Candidate, lexicon: Lexicon) -> float:
    """How surely all words of one name are meant by the sentence, as its weakest word is."""
    if any(acronym in candidate.words and group[0][0] in acronym for acronym in question.acronyms):
        return 1.0
    # A Chinese name in Russian has one pinyin; only of other names can a translation be looked for.
    is_chinese = len(group) > 1 and all(map(pinyin, group))
    translations = [] if is_chinese else candidate.names
    return min(single_name_coverage(word, candidate, translations, lexicon) for word in group)


def single_name_coverage(word: str, candidate: Candidate, translations: Sequence[str], lexicon: Lexicon) -> float:
    here = best_likeness(word, candidate.words)
    if here == 1.0:
        return here
    country = country_of(word)
    if any(m.person.answers_to(word) or (country and country in m.person.description) for m in candidate.people):
        return BY_REFERENCE
    elsewhere = best_likeness(word, candidate.document_names)
    if elsewhere < 1.0:  # a name that the document has in this very spelling is not also meant by another
        here = max(here, translation_likeness(word, translations, lexicon))
    return max(here, BESIDE * best_likeness(word, candidate.beside_words)) or ELSEWHERE * best_likeness(
        word, candidate.document_names
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


def figure_coverage(figure: str, candidate: Candidate) -> float:
    """1 when the sentence holds the number or month itself, less when its date or neighbours do."""
    wanted = figures_in(figure)
    if not wanted:
        return 1.0 if set(tokens(figure)) <= candidate.stems else 0.0
    if wanted <= figures_in(candidate.text):
        return 1.0
    if wanted <= figures_in_date(candidate.source.published):
        return 0.8
    return BESIDE if wanted <= figures_in(candidate.beside) else 0.0


@lru_cache(maxsize=20_000)
def figures_in(text: str) -> frozenset[str]:
    """Numbers in digits, ordinals in words as their number, months as `month 6`: the same in every language."""
    found = {f"month {MONTHS[word]}" for word in WORD.findall(text.casefold()) if word in MONTHS}
    found |= {str(value) for value, *_ in spelled_numbers(text)}
    found |= {token.rstrip("stndrh") for token in tokens(text) if token[0].isdigit()}
    return frozenset(found)


def figures_in_date(published: str | None) -> frozenset[str]:
    """What a question may name of an ISO date."""
    year, *rest = (published or "").split("-")
    named = [f"month {int(rest[0])}"] if rest else []
    return frozenset([year, *named, *(str(int(day)) for day in rest[1:])])


def said_here(asked: Sequence[str], candidate: Candidate, lexicon: Lexicon) -> list[float]:
    """For each word, how much the sentence itself says it: by stem, by concept or by meaning."""
    if not asked:
        return []
    here = content_words(candidate.words)
    nearness = lexicon.nearness(list(asked), here) if here else np.zeros((len(asked), 1))
    return [said_so(word, candidate, float(near.max())) for word, near in zip(asked, nearness, strict=True)]


def said_so(word: str, candidate: Candidate, nearness: float) -> float:
    """How much a sentence says a word; of two words for one act the nearer says more (met, rather than talked)."""
    outright = said_outright(word, candidate)
    if outright == SAME_CONCEPT:
        return outright + (1 - SAME_CONCEPT) * nearness
    return max(outright, trust_in_nearness(word) * nearness)


def trust_in_nearness(word: str) -> float:
    """None in closed classes; less where the other words for an act are known, since its opposite is as near."""
    if is_exact(word):
        return 0.0
    return OTHER_ACT if concepts_of(word.casefold()) else 1.0


def said_outright(word: str, candidate: Candidate) -> float:
    if set(tokens(word)) <= candidate.stems:
        return 1.0
    if any(word.casefold() in mention.person.description for mention in candidate.people):
        return BY_REFERENCE
    return SAME_CONCEPT if concepts_of(word.casefold()) & candidate.concepts else 0.0


def said_beside(word: str, candidate: Candidate) -> float:
    return BESIDE_WORD if set(tokens(word)) <= candidate.stems_beside else 0.0


def is_exact(word: str) -> bool:
    """Whether only the word itself will do: ordinals, weekdays, kin, numbers."""
    return word.casefold() in EXACT_WORDS or any(character.isdigit() for character in word)


def content_words(written: Sequence[str]) -> list[str]:
    return [word for word in written if word.casefold() not in FUNCTION_WORDS | EXACT_WORDS and word[0].isalpha()]
