"""The whole path over the documents in seeds/, without a chat model: what is answered, what is refused, what is cited.

`questions/` holds every fifth question and every seventh dialogue of larger sets, whatever became of them, and in
`plain.jsonl` what anybody asks first.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.build import Built
from assistant.conversation import Answer
from ingest.documents import fingerprint
from tests.asking import answer, ask

QUESTIONS = Path(__file__).parent / "questions"
LONGEST = 130
"""Words; a longer answer is no answer but a page to read."""
RIGHT, HANDLED, TURNS, EXPECTED = 0.80, 0.80, 0.75, 0.90
"""The least share of right answers, of well handled questions that have none, of good turns of dialogues, and of plain
questions that are answered as anybody expects."""
OVERLAP = 0.6
"""The share of the evidence that a citation must hold."""
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-"})

Expected = Mapping[str, Any]
Judged = tuple[Expected, Answer]


def read(name: str) -> list[dict[str, Any]]:
    lines = (QUESTIONS / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def questions(seeds: Built) -> list[Judged]:
    return [(expected, answer(seeds.assistant, expected["question"])) for expected in read("questions.jsonl")]


@pytest.fixture(scope="module")
def turns(seeds: Built) -> list[Judged]:
    return [pair for dialogue in read("dialogues.jsonl") for pair in held(dialogue["turns"], seeds)]


@pytest.fixture(scope="module")
def answers(questions: Sequence[Judged], turns: Sequence[Judged]) -> list[Answer]:
    return [said for _, said in (*questions, *turns)]


def held(expected: Sequence[Expected], seeds: Built) -> Iterator[Judged]:
    """A dialogue, turn by turn."""
    before: list[Answer] = []
    for turn in expected:
        before.append(answer(seeds.assistant, turn["question"], tuple(before)))
        yield turn, before[-1]


def plain(text: str) -> str:
    """A text without marks and typography, for comparing."""
    return " ".join(re.sub(r"\[\d+\]", " ", text).translate(PLAIN).casefold().split())


def holds(text: str, wanted: str) -> bool:
    """Whether a text has the words; a number as a whole."""
    edges = re.escape(plain(wanted))
    before = r"(?<!\d)" if wanted[:1].isdigit() else ""
    after = r"(?!\d)" if wanted[-1:].isdigit() else ""
    return re.search(before + edges + after, plain(text)) is not None


def is_evidence(quote: str, evidence: str) -> bool:
    """Whether a citation is on the sentence that tells: it holds it, or most of its words in a row."""
    cited, wanted = plain(quote), plain(evidence)
    return wanted in cited or (cited in wanted and len(cited) >= OVERLAP * len(wanted))


def fault(expected: Expected, said: Answer) -> str:
    """What is wrong with an answer; nothing when it is good."""
    if expected.get("refuse"):
        corrected = any(holds(said.text, words) for words in expected.get("correction", ()))
        return "" if not said.answered or corrected else "answered, though the seeds do not say"
    if not said.answered:
        return "refused, though the seeds say"
    missing = [words for words in expected.get("all", ()) if not holds(said.text, words)]
    missing += [str(some) for some in expected.get("any", ()) if not any(holds(said.text, words) for words in some)]
    if missing:
        return f"does not say {', '.join(missing)}"
    if len(said.text.split()) > LONGEST:
        return "too long"
    on_evidence = any(is_evidence(c.quote, told) for c in said.citations for told in expected["evidence"])
    return "" if on_evidence else "cites another sentence"


def check(judged: Sequence[Judged], least: float) -> None:
    """Fails with each question that went wrong when too many did."""
    wrong = [f"{told['question']} -> {why}" for told, said in judged if (why := fault(told, said))]
    share = 1 - len(wrong) / len(judged)
    assert share >= least, f"{share:.2f} of {len(judged)} are good:\n" + "\n".join(wrong)


def test_the_sample_has_every_kind(questions: Sequence[Judged], turns: Sequence[Judged]) -> None:
    refusals = [told for told, _ in questions if told.get("refuse")]
    assert (len(questions) - len(refusals), len(refusals), len(turns)) == (44, 15, 27)
    kinds = {told["type"] for told, _ in questions}
    assert {"lookup", "list", "role", "statement", "reason", "yesno", "multi", "attribution"} < kinds


def test_what_the_seeds_say_is_answered_from_the_sentence_that_says_it(questions: Sequence[Judged]) -> None:
    check([(told, said) for told, said in questions if not told.get("refuse")], RIGHT)


def test_what_the_seeds_do_not_say_is_refused_or_corrected(questions: Sequence[Judged]) -> None:
    check([(told, said) for told, said in questions if told.get("refuse")], HANDLED)


def test_follow_ups_are_understood(turns: Sequence[Judged]) -> None:
    check(turns, TURNS)


def surprise(expected: Expected, said: Answer) -> str:
    """What nobody expects of the answer to a plain question; nothing when it is as it should be."""
    if said.answered != expected.get("answered", said.answered):
        return "answered" if said.answered else "refused"
    if not said.answered:
        return ""
    missing = [words for words in expected.get("all", ()) if not holds(said.text, words)]
    beside = [words for words in expected.get("none", ()) if holds(said.text, words)]
    unlisted = bool(expected.get("register")) and said.coverage is None
    return f"lacks {missing}, has {beside}, not from the registers: {unlisted}" if missing or beside or unlisted else ""


def test_plain_questions_are_answered_as_anybody_expects(seeds: Built) -> None:
    asked = [(told, answer(seeds.assistant, told["question"])) for told in read("plain.jsonl")]
    wrong = [f"{told['question']} -> {why}" for told, said in asked if (why := surprise(told, said))]
    assert len(wrong) <= (1 - EXPECTED) * len(asked), "\n".join(wrong)


def test_every_quotation_is_exact(answers: Sequence[Answer], seeds: Built) -> None:
    for citation in [citation for said in answers for citation in said.citations]:
        document = seeds.library.document(citation.source.document, citation.source.version)
        assert document is not None
        assert document.text[citation.start : citation.end] == citation.quote
        assert citation.source.version == fingerprint(document.text)


def test_every_mark_has_its_citation(answers: Sequence[Answer]) -> None:
    for said in answers:
        numbers = {citation.number for citation in said.citations}
        assert {int(number) for number in re.findall(r"\[(\d+)\]", said.text)} == numbers
        assert all(set(sentence.citations) <= numbers for sentence in said.sentences)


def test_every_sentence_is_a_cited_one(answers: Sequence[Answer]) -> None:
    for sentence in [sentence for said in answers for sentence in said.sentences]:
        assert sentence.verdict == "supported"
        assert sentence.citations


def test_an_answer_has_citations_and_a_refusal_claims_nothing(answers: Sequence[Answer]) -> None:
    for said in answers:
        if said.answered:
            assert said.citations
        else:
            own = [sentence.text for sentence in said.sentences]
            assert said.text.startswith("The corpus does not say.")
            assert all(sentence in said.text for sentence in own)
            assert said.passages


def test_citations_are_of_passages_that_were_found(answers: Sequence[Answer]) -> None:
    for said in answers:
        places = {(found.passage.source.document, found.passage.start, found.passage.end) for found in said.passages}
        for citation in said.citations:
            document = citation.source.document
            assert any(d == document and start <= citation.start < citation.end <= end for d, start, end in places)


def test_a_question_is_always_answered_the_same(seeds: Built) -> None:
    one, other = (answer(seeds.assistant, "What did Patrushev say?") for _ in range(2))
    assert (one.text, one.citations) == (other.text, other.citations)


@pytest.mark.parametrize(
    ("conversation", "quote"),
    [
        pytest.param(
            ["Who did Wang Xiaohong meet in Beijing?"],
            "Chinese Minister of Public Security Wang Xiaohong met Russian Minister of Internal Affairs Vladimir "
            "Kolokoltsev on Tuesday in Beijing, state-run news agency Xinhua reported.",
            id="the question",
        ),
        pytest.param(
            ["Who did Wang Xiaohong meet in Beijing?", "What award did he give him?"],
            "Wang presented Kolokoltsev with the Great Wall of China medal for his work on cooperation between the two "
            "agencies, according to the Russian statement.",
            id="the follow-up",
        ),
    ],
)
def test_the_promise_is_kept(seeds: Built, conversation: Sequence[str], quote: str) -> None:
    said = ask(seeds.assistant, *conversation)
    assert said.answered
    assert said.citations[0].quote == quote
    assert said.text.startswith(f"{quote} [1]")


def test_the_promise_to_refuse_is_kept(seeds: Built) -> None:
    said = answer(seeds.assistant, "What did Emmanuel Macron say about the meeting in Beijing?")
    assert (said.answered, said.citations, said.sentences) == (False, (), ())
    assert said.text.startswith("The corpus does not say.")
    assert len(said.passages) >= 3
