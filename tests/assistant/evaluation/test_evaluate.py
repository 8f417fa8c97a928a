"""Scores of questions whose answers are known: from the file of questions to what changed since another run."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from assistant.evaluation.cases import Case
from assistant.evaluation.judge import fault, holds
from assistant.evaluation.ranking import rank
from assistant.evaluation.statistics import bootstrap, exact_test, wilson
from tests.assistant.passages import found, source
from tests.assistant.samples import answer

MET = "Who did Wang Xiaohong meet in Beijing?"
MEET = {"q": MET, "type": "lookup", "all": ["Kolokoltsev"], "any": [["met", "saw"]]}
AWARD = {"q": "What award did he give him?", "standalone": "What award did Wang Xiaohong give Kolokoltsev?"}
SOURCE = {"sources": ["000_00986229514d79c8"]}
QUESTIONS: list[dict[str, Any]] = [
    {"id": "a", **MEET, **SOURCE},
    {"id": "b", "q": "What did Emmanuel Macron say?", "type": "unanswerable", "abstain": True},
    {"id": "c", "q": MET, "type": "lookup", "all": ["Macron"], **SOURCE},
    {"id": "d", "turns": [{**MEET, **SOURCE}, {**AWARD, "all": ["Great Wall"], **SOURCE}]},
]


@pytest.fixture
def files(tmp_path: Path, seeds_library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds' library and the questions, where no setting of the outside is seen."""
    shutil.copytree(seeds_library, tmp_path / "library")
    (tmp_path / "q.jsonl").write_text("\n".join(map(json.dumps, QUESTIONS)), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("ASSISTANT_LIBRARY", "ASSISTANT_CHAT_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_a_run_is_scored_kept_and_compared(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["evaluate", "q.jsonl", "--library", "library", "--json", "--output", "run.json"]
    assert main(line) == 0
    scored = json.loads(capsys.readouterr().out)
    assert scored["ways"]["question"]["right"]["value"] == pytest.approx(2 / 3, abs=1e-3)
    assert (scored["ways"]["turn"]["hit@5"]["value"], scored["ways"]["standalone"]["right"]["of"]) == (1.0, 1)
    assert (scored["refusals"]["recall"]["value"], scored["citations_resolve"]["value"]) == (1.0, 1.0)
    kept = json.loads((files / "run.json").read_text(encoding="utf-8"))
    assert [one["fault"] for one in kept["outcomes"]][:3] == [None, None, "lacks Macron"]
    kept["outcomes"][0]["fault"] = "refused"
    (files / "run.json").write_text(json.dumps(kept), encoding="utf-8")
    assert main(["evaluate", "q.jsonl", "--library", "library", "--faults", "--compare", "run.json"]) == 0
    printed = capsys.readouterr().out
    assert "right: 1 better, 0 worse (p = 1.000)\n  + a\n" in printed
    assert "c (lookup): lacks Macron" in printed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "holds no question", id="empty"),
        pytest.param("[1]", "line 1 must be an object", id="no object"),
        pytest.param('{"id": 1, "turns": [3]}', "line 1 must be an object", id="no turn"),
    ],
)
def test_a_wrong_file_is_refused_by_its_line(
    files: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    (files / "q.jsonl").write_text(text, encoding="utf-8")
    assert main(["evaluate", "q.jsonl", "--library", "library"]) == 1
    assert said in capsys.readouterr().err


def test_another_file_is_no_run(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "q.jsonl", "--library", "library", "--compare", "q.jsonl"]) == 1
    assert "is no run of this program" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("case", "wrong"),
    [
        pytest.param(Case("1", "?", "x", all=("Ana Lim",), any=(("41", "forty"),)), None, id="right"),
        pytest.param(Case("1", "?", "x", all=("Bob",)), "lacks Bob", id="a text"),
        pytest.param(Case("1", "?", "x", any=(("4", "5"),)), "lacks 4 / 5", id="a group, by whole numbers"),
        pytest.param(Case("1", "?", "x", sources=frozenset({"other"})), "cites another source", id="a source"),
        pytest.param(Case("1", "?", "x", abstain=True), "answered though the corpus does not say", id="a refusal"),
    ],
)
def test_an_answer_is_judged(case: Case, wrong: str | None) -> None:
    assert fault(case, answer()) == wrong
    assert fault(case, answer(answered=False)) == (None if case.abstain else "refused")


def test_marks_and_signs_do_not_matter() -> None:
    assert holds("wang's 12-13 men", "Wang’s 12–13")
    assert not holds("in 2014", "14")


def test_passages_are_ranked_by_the_first_of_each_source() -> None:
    one, two, other = (found("Text.", of=source(title)) for title in "ABC")
    case = Case("1", "?", "x", sources=frozenset({one.passage.source.document, two.passage.source.document}))
    values = rank([(case, [other, one, one, two])])["1"]
    assert (values["hit@1"], values["hit@5"], values["recall@5"], values["mrr"]) == (0, 1, 1, 0.5)
    assert values["ndcg@10"] == pytest.approx((1 / 1.58496 + 1 / 2.32193) / (1 + 1 / 1.58496), abs=1e-4)
    assert rank([(case, [])])["1"]["hit@10"] == 0


def test_intervals_and_chances_are_those_of_the_textbooks() -> None:
    assert wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert (wilson(0, 0), wilson(0, 5)[0]) == ((0.0, 1.0), 0.0)
    assert exact_test(8, 2) == pytest.approx(0.109375)
    assert exact_test(0, 0) == 1.0
    low, high = bootstrap([0.0, 1.0] * 50)
    assert 0.38 < low < 0.5 < high < 0.62
