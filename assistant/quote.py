"""Answer in quotations: the one to three sentences of the passages that carry the answer, or the corpus does not say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from assistant.answer_kind import TESTED_KINDS
from assistant.conversation import AnswerSentence, Citation, Found
from assistant.direction import says_the_reverse
from assistant.evidence import BY_REFERENCE, Candidate, Score, score
from assistant.lexicon import Lexicon
from assistant.names import script
from assistant.people import Mention, Person, mentions
from assistant.question import Question, parts_of, understand
from ingest.documents import Document, Sentence
from ingest.library import Library
from ingest.words import tokens

NAME_NEEDED, CONTENT_NEEDED, KIND_NEEDED = 0.55, 0.42, 0.3
"""What a sentence must reach to answer: in its weakest name or figure, in its content words, in kind."""
BESIDES = 0.88
"""A further sentence joins the best one from this share of its total on."""
LONGEST_ANSWER = 110
"""Words; past that no further sentence is added."""
REFUSAL = "The corpus does not say."
SAME_STATEMENT = 0.7
"""Share of common words (Jaccard) from which two sentences are one statement, reprinted."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """An answer in quotations; a refusal has no sentence, at most the nearest statement with its citation."""

    answered: bool
    text: str
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()


class Quoter:
    """Chooses and sets out sentences of retrieved passages."""

    def __init__(self, library: Library, lexicon: Lexicon) -> None:
        self._library = library
        self._lexicon = lexicon

    def quote(self, asked: str, found: Sequence[Found]) -> Quoted:
        """Answer a stand-alone question from the passages found for it, each of its parts by itself."""
        candidates = self._candidates(found)
        parts = parts_of(asked)
        chosen: list[Candidate] = []
        refused: list[Quoted] = []
        for part in parts:
            picked = self._pick(under_names(part, asked), candidates)
            if isinstance(picked, Quoted):
                refused.append(picked)
            chosen += [] if isinstance(picked, Quoted) else [c for c in picked if c not in chosen]
        if not chosen:
            return refused[0]
        return set_out(within_length(chosen), [part for part in parts[: len(refused)] if refused and len(parts) > 1])

    def _pick(self, question: Question, candidates: Sequence[Candidate]) -> list[Candidate] | Quoted:
        ranked = sorted(
            zip(candidates, score(question, candidates, self._lexicon), strict=True),
            key=lambda pair: pair[1].total,
            reverse=True,
        )
        able = [
            pair
            for pair in ranked
            if can_answer(question, *pair) and not says_the_reverse(question, pair[0], self._lexicon)
        ]
        return with_speakers(chosen(able), candidates) if able else refuse(question, ranked)

    def _candidates(self, found: Sequence[Found]) -> list[Candidate]:
        """Every sentence of the passages found, in the order of the search."""
        candidates = []
        read: dict[str, tuple[Document, list[Sentence], list[tuple[Mention, ...]]]] = {}
        for rank, hit in enumerate(found):
            source = hit.passage.source
            if source.document not in read:
                read[source.document] = self._read(source.document, source.version)
            document, sentences, people = read[source.document]
            for sentence in hit.passage.sentences:
                candidates.append(as_candidate(document, sentences, people, sentences.index(sentence), rank))
        return candidates

    def _read(self, identity: str, version: str) -> tuple[Document, list[Sentence], list[tuple[Mention, ...]]]:
        document = self._library.document(identity, version)
        if document is None:
            raise LookupError(f"document {identity} is in the index and not in the library")
        sentences = [s for passage in self._library.passages_of(identity) for s in passage.sentences]
        return document, sentences, mentions(document, sentences)


def as_candidate(
    document: Document,
    sentences: Sequence[Sentence],
    people: Sequence[tuple[Mention, ...]],
    position: int,
    rank: int,
) -> Candidate:
    sentence = sentences[position]
    near = [*sentences[max(0, position - 2) : position], *sentences[position + 1 : position + 2]]
    beside = "\n".join([document.source.title, *(document.text[s.start : s.end] for s in near)])
    text = document.text[sentence.start : sentence.end]
    return Candidate(document.source, sentence, text, beside, document.text, people[position], rank)


def can_answer(question: Question, candidate: Candidate, score: Score) -> bool:
    if score.weakest_name < NAME_NEEDED or score.kind < KIND_NEEDED:
        return False
    return score.content >= content_needed(question, candidate, score)


def content_needed(question: Question, candidate: Candidate, score: Score) -> float:
    """Less is asked of the wording where a sentence of the right kind holds several of the question's names itself."""
    anchors = sum(value >= BY_REFERENCE for value in (*score.names.values(), *score.figures.values()))
    if question.kind not in TESTED_KINDS or anchors < 2:
        return CONTENT_NEEDED
    if script(question.text) != script(candidate.text):
        return 0.0
    return CONTENT_NEEDED * 2 / 3 if anchors > 2 else CONTENT_NEEDED


def under_names(part: str, asked: str) -> Question:
    """A part of a question that names nobody is asked about whom the whole names."""
    question = understand(part)
    return question if part == asked or question.names else replace(question, names=understand(asked).names)


def within_length(picked: Sequence[Candidate]) -> list[Candidate]:
    """The first sentences up to the length of an answer; the first always."""
    lengths = np.cumsum([len(candidate.text.split()) for candidate in picked])
    return [c for c, length in zip(picked, lengths, strict=True) if length <= LONGEST_ANSWER or c is picked[0]]


def with_speakers(picked: Sequence[Candidate], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Quoted speech that does not say whose it is, together with the sentence beside it that does."""
    result: list[Candidate] = []
    for candidate in picked:
        result.append(candidate)
        if is_bare_speech(candidate.text):
            same = [c for c in candidates if c.source.document == candidate.source.document]
            at = same.index(candidate)
            beside = [c for c in (*same[max(0, at - 1) : at], *same[at + 1 : at + 2]) if not is_bare_speech(c.text)]
            result += [c for c in beside[:1] if c not in picked]
    return result


def is_bare_speech(text: str) -> bool:
    """Whether all of a sentence stands in quotation marks, or it opens ones that it does not close."""
    outside = re.sub(r"“[^”]*(?:”|$)", "", text) if text.startswith("“") else text
    return not re.search(r"\w", outside)


def chosen(able: Sequence[tuple[Candidate, Score]]) -> list[Candidate]:
    """The best sentence, and up to two more that are nearly as good and say something else."""
    picked = [able[0][0]]
    for candidate, its_score in able[1:]:
        repeated = any(same_statement(candidate.text, other.text) for other in picked)
        if len(picked) == 3 or its_score.total < BESIDES * able[0][1].total:
            break
        if not repeated:
            picked.append(candidate)
    return picked


def same_statement(one: str, other: str) -> bool:
    a, b = set(tokens(one)), set(tokens(other))
    return len(a & b) >= SAME_STATEMENT * max(1, min(len(a), len(b)))


def set_out(picked: Sequence[Candidate], refused: Sequence[str] = ()) -> Quoted:
    citations = tuple(cite(number, candidate) for number, candidate in enumerate(picked, start=1))
    sentences = tuple(
        AnswerSentence(f"{with_people_named(candidate)} [{number}]", (number,), "supported")
        for number, candidate in enumerate(picked, start=1)
    )
    return Quoted(True, " ".join(sentence.text for sentence in sentences), sentences, citations)


def cite(number: int, candidate: Candidate) -> Citation:
    start, end = candidate.sentence.start, candidate.sentence.end
    return Citation(number, candidate.source, start, end, candidate.text)


def with_people_named(candidate: Candidate) -> str:
    """The sentence with an editor's bracket after a pronoun or description: `He [Vladimir Kolokoltsev] thanked`."""
    named: set[Person] = set()
    text, shift = candidate.text, -candidate.sentence.start
    for mention in candidate.people:
        if not mention.explicit and mention.person not in named and is_worth_naming(mention, candidate):
            bracket = f" [{mention.person.name}]"
            place = mention.end + shift
            text, shift = text[:place] + bracket + text[place:], shift + len(bracket)
        named.add(mention.person)
    return re.sub(r"\s+", " ", text)


def is_worth_naming(mention: Mention, candidate: Candidate) -> bool:
    written = candidate.text[mention.start - candidate.sentence.start : mention.end - candidate.sentence.start]
    return written.casefold() not in ("his", "her")


def refuse(question: Question, ranked: Sequence[tuple[Candidate, Score]]) -> Quoted:
    """Why the corpus does not say, and the statement that comes nearest when it speaks of the same event."""
    unknown = [" ".join(name) for name in question.names if never_named(" ".join(name), ranked)]
    if unknown:
        return Quoted(False, f"{REFUSAL} No passage found mentions {listed(unknown)}.")
    near = [candidate for candidate, its_score in ranked[:1] if its_score.content >= CONTENT_NEEDED]
    if not near:
        return Quoted(False, REFUSAL)
    sentence = AnswerSentence(f"{with_people_named(near[0])} [1]", (1,), "supported")
    return Quoted(False, f"{REFUSAL} The nearest it comes to it: {sentence.text}", (sentence,), (cite(1, near[0]),))


def never_named(name: str, ranked: Sequence[tuple[Candidate, Score]]) -> bool:
    return all(its_score.names.get(name, 1.0) < NAME_NEEDED / 2 for _, its_score in ranked)


def listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
