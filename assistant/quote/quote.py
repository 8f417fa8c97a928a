"""Answer in quotations: one to three sentences of the passages that carry the answer, or the corpus does not say."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain as in_a_row
from itertools import zip_longest

from assistant.conversation import REFUSAL, AnswerSentence, Citation, Found
from assistant.question.chain import Chain, described
from assistant.question.interrogatives import Kind
from assistant.question.lexicon import Lexicon
from assistant.question.parts import parts_of
from assistant.question.question import Question, understand
from assistant.quote.able import Scored
from assistant.quote.answer_kind import TIMES
from assistant.quote.candidates import Candidate
from assistant.quote.choose import choose, going_on
from assistant.quote.editor import NO_YEAR, day_of_report, with_context
from assistant.quote.evidence import score
from assistant.quote.figure_evidence import UNKNOWN
from assistant.quote.known_people import KnownPeople
from assistant.quote.readings import Readings
from assistant.quote.refusal import corrected, denied, nearest, unknown_names
from assistant.quote.several import asks_for_several, by_report, in_order_of_events
from assistant.registers.book import Registers
from ingest.library.library import Library
from ingest.registers.lexicon.names import country_of, written_words
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.people.people import Person

LONGEST_ANSWER = 120
"""Words, with what the editor adds; past that no further sentence is added."""
LINE = re.compile(r"- ([^:\[]+):")
"""A row of a register, which begins with a name."""
OTHERWISE = "The corpus says otherwise:"
"""What leads in a statement that contradicts what a question takes for granted."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """An answer in quotations; a refusal has no sentence, at most the nearest statement with its citation."""

    answered: bool
    text: str
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    missing: tuple[str, ...] = ()
    """The parts of a question of several that have no answer."""


class Quoter:
    """Chooses and sets out sentences of retrieved passages."""

    def __init__(self, library: Library, lexicon: Lexicon, registers: Registers) -> None:
        self._readings = Readings(library, registers)
        self._lexicon = lexicon

    def quote(
        self, asked: str, found: Sequence[Found], wary: bool = False, focus: Collection[str] = frozenset()
    ) -> Quoted:
        """Answer a stand-alone question from the passages found for it, each of its parts by itself.

        `wary` asks for plainer evidence, where the question is only the less likely way to understand another; of
        equal sentences those of the documents in `focus` come first.
        """
        known = self._readings.candidates(found)
        picked: list[list[Candidate]] = []
        missing: list[str] = []
        notes: dict[int, str] = {}
        rankings: list[tuple[Question, list[Scored]]] = []
        for part, question in questions_in(with_capitals(asked, known)):
            told = {one.source.document for one in in_a_row.from_iterable(picked)}
            rankings.append((question, self._rank(question, known, told | set(focus))))
            chosen = choose(*rankings[-1], wary)
            chosen = chosen or going_on(*rankings[-1], list(in_a_row.from_iterable(picked)))
            otherwise = denied(*rankings[-1], chosen)
            if otherwise and not any(picked):
                return contradict(otherwise)
            picked.append([otherwise] if otherwise else chosen)
            notes |= notes_on(question, chosen, rankings[-1][1])
            missing += [] if picked[-1] else [part]
        if not any(picked):
            return replace(
                refuse(*rankings[0], self._readings.people()), missing=tuple(missing) if len(missing) > 1 else ()
            )
        answered = of_each([question for question, _ in rankings], picked, missing, notes)
        return set_out(answered, missing, notes)

    def people_of(self, citation: Citation) -> list[Person]:
        """Whom a cited sentence means, in order; nobody when its document now has another version."""
        cited = self._readings.between(citation.source, citation.start, citation.end)
        return [mention.person for candidate in cited for mention in candidate.people]

    def meant(self, chain: Chain, quoted: Quoted) -> tuple[Person, AnswerSentence] | None:
        """Whom a chain describes, by the answer to who that is, and the sentence that names them."""
        citations = {one.number: one for one in quoted.citations}
        named: list[tuple[Person, AnswerSentence]] = []
        rows = [one for one in quoted.sentences if LINE.match(one.text)]
        for sentence in (rows or quoted.sentences) if quoted.answered else ():
            line = LINE.match(sentence.text)
            cited = [citations[number] for number in sentence.citations]
            people = (
                [Person(line[1], described(sentence.text))]
                if line
                else [*in_a_row.from_iterable(map(self.people_of, cited))]
            )
            named += [(person, sentence) for person in people]
        best = chain.meant([person for person, _ in named])
        return next((one for one in named if one[0] is best), None)

    def _rank(self, question: Question, known: Sequence[Candidate], focus: Collection[str]) -> list[Scored]:
        scores = score(question, known, self._lexicon, focus)
        return sorted(zip(known, scores, strict=True), key=lambda pair: pair[1].total, reverse=True)


def of_each(
    asked: Sequence[Question],
    picked: Sequence[Sequence[Candidate]],
    missing: Sequence[str],
    notes: Mapping[int, str],
) -> list[Candidate]:
    """The sentences in the order of the parts that they answer, for each the best first where it asks for one fact,
    else in the order of events; where they are too many the best of each stay."""
    best_first = dict.fromkeys(one for rank in zip_longest(*picked) for one in rank if one is not None)
    kept = within_length(list(best_first), notes, LONGEST_ANSWER - len(unanswered(missing).split()))
    answers = [[one for one in part if one in kept] for part in picked]
    ordered = [
        in_order_of_events(part) if asks_for_several(q) else by_report(part)
        for q, part in zip(asked, answers, strict=True)
    ]
    return list(dict.fromkeys(in_a_row.from_iterable(ordered)))


def within_length(best_first: Sequence[Candidate], notes: Mapping[int, str], left: int) -> list[Candidate]:
    """The first sentences, up to the length of an answer; the very first always."""
    kept: list[Candidate] = []
    for candidate in best_first:
        words = len(with_context(candidate, notes.get(id(candidate), "")).split()) + 1  # its mark
        if not kept or words <= left:
            kept.append(candidate)
            left -= words
    return kept


def questions_in(asked: str) -> list[tuple[str, Question]]:
    """The parts of a question; one that names nobody is about whom the whole names, "what did A and B say" of each."""
    whole = understand(asked)
    found: list[tuple[str, Question]] = []
    for part in parts_of(asked):
        question = understand(part) if part != asked else whole
        if found and not (question.names or question.words or question.figures):
            question = more_of(found[0][1], question.kind)
        if found and not question.names and not question.figures:
            question = replace(question, figures=found[0][1].figures)  # "..., and how many came back?": then, too
        question = question if question.names else replace(question, names=whole.names)
        people = [name for name in question.names if not country_of(name[0])]
        if question.kind == "statement" and len(people) > 1 and re.search(r"\b(?:and|и)\b|和", part):
            found += [(f"{part} ({' '.join(name)})", replace(question, names=(name,))) for name in people]
        else:
            found.append((part, question))
    return found


def more_of(first: Question, kind: Kind) -> Question:
    """What "..., and where?" asks more of the same; "what post does he hold?" only of the one named first."""
    if kind == "identity":
        return replace(first, kind=kind, names=first.names[:1], words=())
    return replace(first, kind=kind)


def with_capitals(asked: str, known: Sequence[Candidate]) -> str:
    """The question with the capitals of the names that the sentences know: "what did obama tell wang xiaohong"."""
    if any(word[0].isupper() for word, _ in written_words(asked)[1:]):
        return asked
    names = {word.casefold() for candidate in known if not candidate.is_headline for word in candidate.names}
    common = {word for candidate in known for word in candidate.words if word.islower()}
    for word, start in reversed(written_words(asked)):
        possessed = re.match(r"['’]s\b", asked[start + len(word) :]) is not None
        known_name = word in names - common or country_of(word) is not None or (possessed and word not in common)
        parts = word.split("-")
        if word not in FUNCTION_WORDS and (known_name or all(part in names - common for part in parts)):
            capitals = "-".join(part.capitalize() for part in parts)
            asked = asked[:start] + capitals + asked[start + len(word) :]
    return asked


def notes_on(question: Question, picked: Sequence[Candidate], ranked: Sequence[Scored]) -> dict[int, str]:
    """What is said of the reports of the chosen, by their ids: that one leaves the year or month of the question open,
    or its day where a time is asked for."""
    open_still = [c for c, score in ranked if UNKNOWN in score.figures.values()]
    notes = {id(c): NO_YEAR for c in picked if any(c is one for one in open_still)}
    dated = {id(c): day for c in picked if question.kind in TIMES and (day := day_of_report(c))}
    return dated | notes


def set_out(picked: Sequence[Candidate], missing: Sequence[str], notes: Mapping[int, str]) -> Quoted:
    citations = tuple(cite(number, candidate) for number, candidate in enumerate(picked, start=1))
    sentences = tuple(
        AnswerSentence(f"{with_context(candidate, notes.get(id(candidate), ''))} [{number}]", (number,), "supported")
        for number, candidate in enumerate(picked, start=1)
    )
    said = " ".join(sentence.text for sentence in sentences)
    return Quoted(True, said + unanswered(missing), sentences, citations, tuple(missing))


def unanswered(missing: Sequence[str]) -> str:
    return "".join(f"\n\n{REFUSAL[:-1]}: {part}" for part in missing)


def cite(number: int, candidate: Candidate) -> Citation:
    start, end = candidate.sentence.start, candidate.sentence.end
    return Citation(number, candidate.source, start, end, candidate.text)


def contradict(otherwise: Candidate) -> Quoted:
    sentence = AnswerSentence(f"{OTHERWISE} {with_context(otherwise)} [1]", (1,), "supported")
    return Quoted(True, sentence.text, (sentence,), (cite(1, otherwise),))


def refuse(question: Question, ranked: Sequence[Scored], people: KnownPeople) -> Quoted:
    """Why the corpus does not say; what it says instead, or the statement that comes nearest, with its citation."""
    if otherwise := corrected(question, ranked, people):
        return contradict(otherwise)
    if unknown := unknown_names(question, ranked):
        return Quoted(False, f"{REFUSAL} No passage found mentions {unknown}.")
    near = nearest(ranked)
    if near is None:
        return Quoted(False, REFUSAL)
    sentence = AnswerSentence(f"{with_context(near)} [1]", (1,), "supported")
    return Quoted(False, f"{REFUSAL} The nearest it comes to it: {sentence.text}", (sentence,), (cite(1, near),))
