"""Settings of both commands: from the file, the environment and flags, in that order."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from assistant.settings import load_settings
from ingest.problem import Problem


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, in which no setting is made."""
    monkeypatch.chdir(tmp_path)
    for name in ("LIBRARY", "CHAT_MODEL", "PASSAGES", "HOST", "PORT", "EMBEDDING_MODEL", "JOBS", "LARGEST_FILE"):
        monkeypatch.delenv(f"ASSISTANT_{name}", raising=False)
    return tmp_path


def write(folder: Path, text: str) -> None:
    (folder / "assistant.toml").write_text(text, encoding="utf-8")


def test_without_any_there_are_defaults(folder: Path) -> None:
    ingest, assistant = load_settings({})
    assert (assistant.host, assistant.port, assistant.chat_model) == ("127.0.0.1", 7860, None)
    assert ingest.embedding_model == "use"
    assert ingest.library.is_absolute()


def test_flags_come_before_the_environment_and_that_before_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, '[assistant]\nport = 1001\nhost = "a"\nchat_model = "x:file"\n')
    monkeypatch.setenv("ASSISTANT_PORT", "1002")
    monkeypatch.setenv("ASSISTANT_HOST", "b")
    _, assistant = load_settings({"port": 1003, "chat_model": None})
    assert (assistant.port, assistant.host, assistant.chat_model) == (1003, "b", "x:file")


def test_a_flag_goes_to_the_table_that_knows_it(folder: Path) -> None:
    ingest, assistant = load_settings({"library": Path("here"), "port": 9, "question": "Who?", "run": None})
    assert (ingest.library, assistant.port) == (Path("here"), 9)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('[assistant]\nchat_modle = "x"\n', "did you mean chat_model?", id="a typo"),
        pytest.param('[ingest]\nlibary = "x"\n', "did you mean library?", id="a typo in the other table"),
        pytest.param("[assistant]\nzzz = 1\n", "known are", id="nothing like it"),
        pytest.param("[asistant]\nport = 1\n", "[asistant]", id="a table"),
        pytest.param("[assistant]\nport = 0\n", "port is 0", id="out of bounds"),
        pytest.param('[assistant]\npassages = "many"\n', "passages is 'many'", id="no number"),
        pytest.param("assistant = 1\n", "must be a table", id="no table"),
        pytest.param("[assistant\n", "cannot be read", id="broken"),
    ],
)
def test_a_wrong_file_is_refused_with_what_to_do(folder: Path, text: str, said: str) -> None:
    write(folder, text)
    with pytest.raises(Problem) as problem:
        load_settings({})
    assert said in str(problem.value)


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        pytest.param({"ASSISTANT_CHAT_MODLE": "x"}, "did you mean ASSISTANT_CHAT_MODEL?", id="a typo"),
        pytest.param({"ASSISTANT_LIBARY": "x"}, "did you mean ASSISTANT_LIBRARY?", id="a typo of the other command"),
        pytest.param({"ASSISTANT_QQQ": "x"}, "unset it", id="nothing like it"),
        pytest.param({"ASSISTANT_PORT": "70000"}, "port is '70000'", id="out of bounds"),
    ],
)
def test_a_wrong_variable_is_refused_with_what_to_do(
    folder: Path, monkeypatch: pytest.MonkeyPatch, variables: Mapping[str, str], said: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(Problem) as problem:
        load_settings({})
    assert said in str(problem.value)


def test_an_empty_variable_is_not_set(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_PORT", "")
    assert load_settings({})[1].port == 7860
