"""A chat model server for tests: real HTTP in OpenAI's dialect, and a mind that does what its script says.

By hand: `python -m tests.model_server --port 8123` answers every question with the first passage's first sentence.
"""

import argparse
import hashlib
import json
import math
import re
import select
import socket
import threading
from collections import deque
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from tests.model_replies import Asked, Refuse, Script, echo, event_bytes


def embedding(text: str, dimensions: int = 64) -> list[float]:
    """A unit vector in which every word has its place, so that texts with common words are near."""
    vector = [0.0] * dimensions
    for word in re.findall(r"\w+", text.casefold()) or [""]:
        vector[hashlib.sha256(word.encode()).digest()[0] % dimensions] += 1.0
    length = math.hypot(*vector)
    return [value / length for value in vector]


class Exchange(BaseHTTPRequestHandler):
    """One request at the server, and the ways to answer it."""

    protocol_version = "HTTP/1.1"
    server: "ScriptedServer"
    asked: Asked

    def do_GET(self) -> None:
        self.asked = self.remember({})
        self.send(200, {"object": "list", "data": [{"id": "scripted", "object": "model"}]})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.asked = self.remember(json.loads(body or b"{}"))
        try:
            self.answer()
        except (BrokenPipeError, ConnectionResetError):
            self.asked.hung_up.set()
        self.close_connection = True

    def remember(self, body: dict[str, Any]) -> Asked:
        asked = Asked(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
        self.server.owner.asked.append(asked)
        return asked

    def answer(self) -> None:
        if self.path.endswith("/embeddings"):
            self.embed()
        elif self.path.endswith("/chat/completions"):
            script = self.server.owner.next_script()
            (script(self.asked) if callable(script) else script).play(self)
        else:
            self.send(404, {"error": {"message": "no such page"}})

    def embed(self) -> None:
        texts = [self.asked.body["input"]] if isinstance(self.asked.body["input"], str) else self.asked.body["input"]
        data = [{"object": "embedding", "index": i, "embedding": embedding(text)} for i, text in enumerate(texts)]
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        self.send(200, {"object": "list", "data": data, "model": "scripted", "usage": usage})

    def send(self, status: int, body: dict[str, Any] | str, headers: Mapping[str, str] | None = None) -> None:
        """A whole answer at once; a body that is no string is JSON."""
        data = (body if isinstance(body, str) else json.dumps(body)).encode()
        kind = "text/html" if isinstance(body, str) else "application/json"
        self.send_response(status)
        for name, value in ({"Content-Type": kind, "Content-Length": str(len(data))} | dict(headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def open(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def event(self, event: dict[str, Any] | str) -> None:
        self.write(event_bytes(event))

    def write(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def raw(self, data: bytes) -> None:
        self.wfile.write(data)

    def close(self) -> None:
        self.wfile.write(b"0\r\n\r\n")

    def hang_up(self) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)

    def wait_for_hang_up(self, meanwhile: bytes = b"") -> None:
        while not self.server.owner.stopping.is_set():
            if select.select([self.connection], [], [], 0.02)[0] and not self.connection.recv(1, socket.MSG_PEEK):
                self.asked.hung_up.set()
                return
            if meanwhile:
                self.write(meanwhile)

    def log_message(self, format: str, *args: Any) -> None:
        """Silence: the tests say what matters."""


class ScriptedServer(ThreadingHTTPServer):
    """Python's threading HTTP server, knowing whose script it plays."""

    daemon_threads = False

    def __init__(self, address: tuple[str, int], owner: "ModelServer") -> None:
        self.owner = owner
        super().__init__(address, Exchange)


class ModelServer:
    """A server with a queue of scripts, one a request; `always` is played when the queue is empty."""

    def __init__(self, *scripts: Script, always: Script | None = None, port: int = 0) -> None:
        self.scripts: deque[Script] = deque(scripts)
        self.always = always
        self.asked: list[Asked] = []
        self.stopping = threading.Event()
        self._server = ScriptedServer(("127.0.0.1", port), self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def url(self) -> str:
        """What OPENAI_BASE_URL must be."""
        return f"http://{self.host}/v1"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def questions(self) -> list[Asked]:
        """The requests for an answer, in order."""
        return [asked for asked in self.asked if asked.path.endswith("/chat/completions")]

    def script(self, *scripts: Script) -> None:
        self.scripts.extend(scripts)

    def next_script(self) -> Script:
        nothing = Refuse(500, {"error": {"message": "nothing was scripted for this request"}})
        return self.scripts.popleft() if self.scripts else self.always or nothing

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def main() -> None:
    parser = argparse.ArgumentParser(
        description="An OpenAI-compatible server that quotes the first passage it is given."
    )
    parser.add_argument("--port", type=int, default=8123)
    with ModelServer(always=echo, port=parser.parse_args().port) as server:
        print(f"OPENAI_API_KEY=any OPENAI_BASE_URL={server.url}   (Ctrl-C ends it)")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
