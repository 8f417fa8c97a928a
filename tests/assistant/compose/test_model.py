"""Which chat model answers, and what is said when it cannot be had."""

import pytest

from assistant.compose.model import DEFAULT_MODEL, ChatModel, load_chat_model
from ingest.problem import Problem
from tests.model_replies import Reply
from tests.model_server import ModelServer


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "LANGSMITH_GATEWAY"):
        monkeypatch.delenv(name, raising=False)


def loaded(name: str | None) -> ChatModel:
    model = load_chat_model(name)
    assert model is not None
    return model


def test_without_name_and_key_there_is_no_model() -> None:
    assert load_chat_model(None) is None


def test_an_empty_key_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", " ")

    assert load_chat_model("") is None


def test_a_key_alone_means_the_default_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")

    model = loaded(None)

    assert (model.name, model.host) == (DEFAULT_MODEL, "api.openai.com")


def test_the_server_is_asked_for_the_model_that_was_named(
    monkeypatch: pytest.MonkeyPatch, model_server: ModelServer
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", model_server.url)
    model_server.script(Reply("Hello."))

    model = loaded("openai:some-model:latest")

    assert model.model.invoke("Hi").text == "Hello."
    assert model_server.questions[0].body["model"] == "some-model:latest"
    assert model_server.questions[0].headers["authorization"] == "Bearer sk-test"
    assert model.host == model_server.host


def test_a_gateway_variable_does_not_redirect_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("LANGSMITH_GATEWAY", "http://127.0.0.1:9")

    assert loaded(None).model.model_dump()["openai_api_base"] == "https://api.openai.com/v1"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        pytest.param("gpt-4o", "write provider:model", id="no provider"),
        pytest.param("openai:", "write provider:model", id="no model"),
        pytest.param("nosuch:model", "'nosuch' is no provider that LangChain knows", id="unknown provider"),
        pytest.param("mistralai:mistral-small", "pip install langchain-mistralai", id="missing package"),
        pytest.param("openai:gpt", "needs OPENAI_API_KEY", id="missing key"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(name: str, says: str) -> None:
    with pytest.raises(Problem, match=says):
        load_chat_model(name)


def test_a_wrong_address_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", "localhost:8000")

    with pytest.raises(Problem, match="OPENAI_BASE_URL is no web address"):
        load_chat_model(None)
