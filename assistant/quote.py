"""Answer in quotations: one to three sentences of the passages that carry the answer, or the corpus does not say."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from assistant.candidates import Candidate, Readings
from assistant.choose import CONTENT_NEEDED, NAME_NEEDED, Scored, choose, within_length
from assistant.conversation import REFUSAL, AnswerSentence, Citation, Found
from assistant.evidence import score
from assistant.lexicon import Lexicon
from assistant.question import Question, parts_of, understand
from ingest.library import Library
from ingest.registers.names import country_of, written_words
from ingest.registers.people import Person
from ingest.registers.wordlists import FUNCTION_WORDS


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
        self._readings = Readings(library)
        self._lexicon = lexicon

    def quote(
        self, asked: str, found: Sequence[Found], wary: bool = False, focus: Collection[str] = frozenset()
    ) -> Quoted:
        """Answer a stand-alone question from the passages found for it, each of its parts by itself.

        `wary` asks for plainer evidence, where the question is only the less likely way to understand another; of
        equal sentences those of the documents in `focus` come first.
        """
        known = self._readings.candidates(found)
        answered: list[Candidate] = []
        missing: list[str] = []
        rankings: list[tuple[Question, list[Scored]]] = []
        for part, question in questions_in(with_capitals(asked, known)):
            rankings.append((question, self._rank(question, known, focus)))
            picked = choose(*rankings[-1], self._lexicon, wary)
            missing += [] if picked else [part]
            answered += [candidate for candidate in picked if candidate not in answered]
        return set_out(within_length(answered), missing) if answered else refuse(*rankings[0])

    def people_of(self, citation: Citation) -> list[Person]:
        """Whom a cited sentence means, in order; nobody when its document now has another version."""
        cited = self._readings.between(citation.source, citation.start, citation.end)
        return [mention.person for candidate in cited for mention in candidate.people]

    def _rank(self, question: Question, known: Sequence[Candidate], focus: Collection[str]) -> list[Scored]:
        scores = score(question, known, self._lexicon, focus)
        return sorted(zip(known, scores, strict=True), key=lambda pair: pair[1].total, reverse=True)


def questions_in(asked: str) -> list[tuple[str, Question]]:
    """The parts of a question; one that names nobody is about whom the whole names, "what did A and B say" of each."""
    whole = understand(asked)
    found = []
    for part in parts_of(asked):
        question = understand(part) if part != asked else whole
        question = question if question.names else replace(question, names=whole.names)
        people = [name for name in question.names if not country_of(name[0])]
        if question.kind == "statement" and len(people) > 1 and re.search(r"\b(?:and|и)\b|和", part):
            found += [(f"{part} ({' '.join(name)})", replace(question, names=(name,))) for name in people]
        else:
            found.append((part, question))
    return found


def with_capitals(asked: str, known: Sequence[Candidate]) -> str:
    """The question with the capitals of the names that the sentences know: "what did obama tell wang xiaohong"."""
    if any(word[0].isupper() for word, _ in written_words(asked)[1:]):
        return asked
    names = {word.casefold() for candidate in known for word in candidate.document_names}
    common = {word for candidate in known for word in candidate.words if word.islower()}
    for word, start in reversed(written_words(asked)):
        possessed = re.match(r"['’]s\b", asked[start + len(word) :]) is not None
        known_name = word in names - common or country_of(word) is not None or (possessed and word not in common)
        parts = word.split("-")
        if word not in FUNCTION_WORDS and (known_name or all(part in names - common for part in parts)):
            capitals = "-".join(part.capitalize() for part in parts)
            asked = asked[:start] + capitals + asked[start + len(word) :]
    return asked


def set_out(picked: Sequence[Candidate], missing: Sequence[str]) -> Quoted:
    citations = tuple(cite(number, candidate) for number, candidate in enumerate(picked, start=1))
    sentences = tuple(
        AnswerSentence(f"{with_people_named(candidate)} [{number}]", (number,), "supported")
        for number, candidate in enumerate(picked, start=1)
    )
    said = " ".join(sentence.text for sentence in sentences)
    unsaid = "".join(f"\n\n{REFUSAL[:-1]}: {part}" for part in missing)
    return Quoted(True, said + unsaid, sentences, citations)


def cite(number: int, candidate: Candidate) -> Citation:
    start, end = candidate.sentence.start, candidate.sentence.end
    return Citation(number, candidate.source, start, end, candidate.text)


def with_people_named(candidate: Candidate) -> str:
    """The sentence with an editor's bracket after a pronoun or description: `He [Vladimir Kolokoltsev] thanked`."""
    places: dict[int, list[str]] = {}
    named: set[Person] = set()
    for mention in candidate.people:
        if not mention.explicit and mention.person not in named:
            places.setdefault(mention.end - candidate.sentence.start, []).append(mention.person.name)
        named.add(mention.person)
    text = candidate.text
    for place in sorted(places, reverse=True):
        text = f"{text[:place]} [{' and '.join(places[place])}]{text[place:]}"
    return re.sub(r"\s+", " ", text)


def refuse(question: Question, ranked: Sequence[Scored]) -> Quoted:
    """Why the corpus does not say, and the statement that comes nearest when it speaks of the same event."""
    unknown = [" ".join(name) for name in question.names if never_named(" ".join(name), ranked)]
    if unknown:
        return Quoted(False, f"{REFUSAL} No passage found mentions {listed(unknown)}.")
    near = [candidate for candidate, its_score in ranked[:1] if its_score.content >= CONTENT_NEEDED]
    if not near:
        return Quoted(False, REFUSAL)
    sentence = AnswerSentence(f"{with_people_named(near[0])} [1]", (1,), "supported")
    return Quoted(False, f"{REFUSAL} The nearest it comes to it: {sentence.text}", (sentence,), (cite(1, near[0]),))


def never_named(name: str, ranked: Sequence[Scored]) -> bool:
    return all(its_score.names.get(name, 1.0) < NAME_NEEDED / 2 for _, its_score in ranked)


def listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
