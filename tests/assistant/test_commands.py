"""The command `assistant` as a script uses it: what it prints, what it leaves, and how it ends."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from assistant.__main__ import main
from assistant.conversation import UNEXPECTED
from assistant.history.history import LOCAL, History
from assistant.history.keeping import NOT_KEPT
from assistant.quote.quote import Quoted, Quoter
from ingest.library.library import Library
from tests.model_replies import Refuse, Reply
from tests.model_server import ModelServer
from tests.processes import ROOT, holding

MET = "Who did Wang Xiaohong meet in Beijing?"
Run = tuple[int, str, str]


@pytest.fixture(scope="module")
def library(seeds_library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds' library, whose conversations the tests of this file add to."""
    folder = tmp_path_factory.mktemp("commands") / "library"
    shutil.copytree(seeds_library, folder)
    return folder


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings but those a test makes."""
    monkeypatch.chdir(tmp_path)
    for name in ("ASSISTANT_LIBRARY", "ASSISTANT_CHAT_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def served(model_server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    """A chat model that the environment names, and what it says."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    monkeypatch.setenv("OPENAI_BASE_URL", model_server.url)
    monkeypatch.setenv("ASSISTANT_CHAT_MODEL", "openai:scripted")
    return model_server


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> Run:
    status = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    return status, said.out, said.err


def batch(path: Path, *lines: object) -> Path:
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


def results(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def kept(library: Path, conversation: str) -> list[tuple[str, bool]]:
    """The questions of a conversation, and whether each was answered."""
    opened = Library.open(library)
    turns = History(opened.engine).turns(LOCAL, conversation)
    opened.close()
    return [(turn.question, turn.answered) for turn in turns]


def test_an_answer_as_json(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "ask", MET, "--json", "--library", library)
    said = json.loads(out)
    assert (status, err, said["answered"], said["model"]) == (0, "", True, "quotes")
    assert said["searched_for"] == said["question"] == MET
    assert "Vladimir Kolokoltsev" in said["citations"][0]["quote"]
    assert {"id", "conversation", "filters", "sentences", "passages", "coverage", "problem", "seconds"} <= set(said)


def test_an_answer_in_words_has_its_sources(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "ask", MET, "--library", library)
    assert status == 0
    assert re.search(r"Kolokoltsev .*\[1\]", out)
    assert re.search(r"^\[1\] “.*Kolokoltsev.*”$", out, re.MULTILINE)
    assert re.search(r"^Conversation: \S+$", out, re.MULTILINE)


def test_a_refusal_is_no_failure(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "ask", "What did Emmanuel Macron say?", "--library", library)
    assert status == 0
    assert "The corpus does not say." in out
    assert "The nearest passages:" in out


def test_a_conversation_goes_on_and_is_exported(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = json.loads(run(capsys, "ask", MET, "--json", "--library", library)[1])
    name = first["conversation"]
    line = ("ask", "What award did he give him?", "--conversation", name, "--json", "--library", library)
    second = json.loads(run(capsys, *line)[1])
    assert second["conversation"] == name
    assert "Great Wall of China medal" in second["citations"][0]["quote"]
    assert run(capsys, "export", name, "--to", tmp_path / "a.md", "--library", library)[0] == 0
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert MET in text
    assert "Great Wall" in text


def test_on_a_full_disk_a_question_is_answered_and_not_kept(
    seeds_library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = shutil.copytree(seeds_library, tmp_path / "library")
    event.listen(Engine, "connect", fill)
    try:
        status, out, err = run(capsys, "ask", MET, "--json", "--library", library)
    finally:
        event.remove(Engine, "connect", fill)
    assert (status, err.strip()) == (0, NOT_KEPT)
    assert (json.loads(out)["answered"], json.loads(out)["conversation"]) == (True, None)


def fill(connection: sqlite3.Connection, _record: object) -> None:
    """SQLite takes the size that the file has, and says what it says of a full disk."""
    connection.execute("PRAGMA max_page_count = 1")


def test_a_batch_keeps_ids_and_dialogues(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = batch(
        tmp_path / "in.jsonl",
        {"id": "q 1", "question": MET},
        "",
        {"id": 7, "turns": [MET, "What award did he give him?"]},
        {"question": "What did Emmanuel Macron say?"},
    )
    run(capsys, "ask", "--batch", lines, "--output", tmp_path / "out.jsonl", "--library", library)
    one, dialogue, other = results(tmp_path / "out.jsonl")
    assert (one["id"], one["answered"], other["id"], other["answered"]) == ("q 1", True, None, False)
    assert dialogue["id"] == 7
    assert ["Great Wall" in turn["text"] for turn in dialogue["turns"]] == [False, True]


def test_an_answer_of_a_batch_that_fails_costs_the_others_nothing(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    quote = Quoter.quote

    def breaks(quoter: Quoter, question: str, *more: Any, **named: Any) -> Quoted:
        if "Macron" in question:
            raise ValueError("no such month")
        return quote(quoter, question, *more, **named)

    monkeypatch.setattr(Quoter, "quote", breaks)
    lines = batch(tmp_path / "in.jsonl", {"turns": ["What did Macron say?", MET]}, {"question": MET})
    run(capsys, "ask", "--batch", lines, "--output", tmp_path / "out.jsonl", "--library", library)
    dialogue, other = results(tmp_path / "out.jsonl")
    assert [turn["problem"] for turn in dialogue["turns"]] == [UNEXPECTED, None]
    assert other["answered"]


def test_passages_as_json_and_in_words(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "search", "naval drills", "--json", "-k", 3, "--library", library)
    found = json.loads(out)["passages"]
    assert (status, len(found)) == (0, 3)
    assert "naval drills" in found[0]["text"]
    assert {"document", "file", "title", "start", "end", "text", "score"} <= set(found[0])
    assert run(capsys, "search", "naval drills", "-k", 1, "--library", library)[1].startswith("1. ")


def test_a_batch_of_searches(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = batch(tmp_path / "in.jsonl", {"id": "a", "query": "police medal"}, {"id": "b", "question": "drills"})
    run(capsys, "search", "--batch", lines, "--output", tmp_path / "out.jsonl", "-k", 2, "--library", library)
    assert [(line["id"], len(line["passages"])) for line in results(tmp_path / "out.jsonl")] == [("a", 2), ("b", 2)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["ask"], "There is no question", id="no question"),
        pytest.param(["ask", "  "], "There is no question", id="an empty question"),
        pytest.param(["ask", MET, "--conversation", "nobody"], "conversation", id="unknown conversation"),
        pytest.param(["export", "nobody", "--to", "a.md"], "conversation", id="unknown conversation to export"),
        pytest.param(["export", "nobody", "--to", "a.exe"], ".md", id="unknown kind of file"),
        pytest.param(["search"], "There is no query", id="no query"),
        pytest.param(["search", "x", "-k", "0"], "-k must be at least 1", id="no passages"),
        pytest.param(["ask", "--batch", "in.jsonl"], "--output", id="a batch without output"),
        pytest.param(["ask", "--batch", "none", "--output", "o"], "none cannot be read", id="no batch file"),
        pytest.param(["ask", MET, "--chat-model", "gpt"], "provider:model", id="a model without provider"),
    ],
)
def test_a_failure_is_one_sentence(
    library: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(capsys, *arguments, "--library", library)
    assert (status, out) == (1, "")
    assert said in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param('{"question": ', id="no JSON"),
        pytest.param('["question"]', id="no object"),
        pytest.param('{"id": 1}', id="no question"),
    ],
)
def test_a_bad_line_is_named_before_anything_is_answered(
    library: Path, tmp_path: Path, bad: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = batch(tmp_path / "in.jsonl", {"question": MET}, "", bad)
    status, _, err = run(capsys, "ask", "--batch", lines, "--output", tmp_path / "out.jsonl", "--library", library)
    assert status == 1
    assert "in.jsonl, line 3" in err
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("arguments", [["ask", "--colour"], ["fly"], ["search", "x", "-k", "many"], ["export", "x"]])
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: assistant" in capsys.readouterr().err


def test_a_library_without_documents_says_how_to_fill_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "ask", MET, "--library", tmp_path / "empty")
    assert status == 1
    assert "run `ingest" in err


def test_an_unknown_setting_names_the_nearest(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "assistant.toml").write_text('[assistant]\nchat_modle = "x"\n')
    status, _, err = run(capsys, "ask", MET, "--library", library)
    assert (status, err) == (1, "The setting chat_modle is unknown; did you mean chat_model?\n")


def test_a_library_in_use_names_the_process_that_has_it(library: Path) -> None:
    line = [sys.executable, "-m", "assistant", "ask", MET, "--library", str(library)]
    with holding(library, "chroma", "assistant") as holder:
        second = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert (second.returncode, second.stdout) == (1, "")
    assert f"`assistant` (process {holder.pid})" in second.stderr


@pytest.mark.parametrize(
    ("key_is_wrong", "said"),
    [pytest.param(True, "OPENAI_API_KEY", id="wrong key"), pytest.param(False, "cannot be reached", id="server gone")],
)
def test_a_failing_model_leaves_the_conversation_intact(
    library: Path,
    served: ModelServer,
    monkeypatch: pytest.MonkeyPatch,
    key_is_wrong: bool,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    served.script(Reply("Wang Xiaohong met Vladimir Kolokoltsev in Beijing [1]."))
    served.always = Refuse(401, {"error": {}})
    name = json.loads(run(capsys, "ask", MET, "--json", "--library", library)[1])["conversation"]
    if not key_is_wrong:
        monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    status, _, err = run(capsys, "ask", "When?", "--conversation", name, "--library", library)
    assert status == 1
    assert said in err
    assert "sk-canary" not in err
    assert kept(library, name) == [(MET, True), ("When?", False)]


def test_a_mark_that_points_nowhere_is_not_printed(
    library: Path, served: ModelServer, capsys: pytest.CaptureFixture[str]
) -> None:
    served.script(Reply("Wang met Kolokoltsev in Beijing [1][77]. He [99] left.", size=3))
    status, out, _ = run(capsys, "ask", MET, "--library", library)
    assert status == 0
    assert set(re.findall(r"\[(\d+)\]", out)) == {"1"}


def test_limits_are_set_by_flags_and_by_lines_of_a_batch(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = run(capsys, "ask", MET, "--json", "--from", "2014-06", "--library", library)
    said = json.loads(out)
    assert (said["filters"]["published_from"], said["left_out"]["undated"]) == ("2014-06-01", 1)
    assert {found["published"] for found in said["passages"]} == {"2014-06-05"}
    lines = batch(
        tmp_path / "in.jsonl", {"query": "medal", "filters": {"publisher": "TBP and Agencies"}}, {"query": "x"}
    )
    flags = ("--language", "en", "--to", "2013", "--output", tmp_path / "out.jsonl", "--library", library)
    run(capsys, "search", "--batch", lines, *flags)
    one, other = results(tmp_path / "out.jsonl")
    assert (one["filters"]["publisher"], one["filters"]["published_to"]) == ("TBP and Agencies", "2013-12-31")
    assert (other["filters"]["publisher"], other["passages"]) == (None, [])


@pytest.mark.parametrize(
    ("flag", "line", "said"),
    [
        pytest.param("soon", {"query": "x"}, "'soon' is no date", id="a flag"),
        pytest.param("2014", {"query": "x", "filters": {"colour": "red"}}, "'colour' is no limit", id="a name"),
        pytest.param("2014", {"query": "x", "filters": {"publisher": 3}}, "must be an object of texts", id="a number"),
    ],
)
def test_a_limit_that_is_none_is_refused(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], flag: str, line: dict[str, object], said: str
) -> None:
    lines = batch(tmp_path / "in.jsonl", line)
    out = ("--batch", lines, "--output", tmp_path / "out.jsonl", "--library", library)
    status, _, err = run(capsys, "search", "--from", flag, *out)
    assert (status, said in err) == (1, True)


def test_the_limits_of_an_answer_are_said_in_words(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "ask", "Who met in reports published between 2013 and 2015?", "--library", library)
    assert "Within: published from 2013-01-01 to 2015-12-31; 1 document without a date was left out" in out
