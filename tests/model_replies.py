"""What a scripted chat model may answer, properly or not: one small class for each way."""

import json
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Asked:
    """One request as it came in, header names in lower case; `hung_up` is set when the asker goes before the end."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]
    hung_up: threading.Event = field(default_factory=threading.Event)

    @property
    def prompt(self) -> str:
        """The last message: for the assistant, the passages and the question."""
        return str(self.body["messages"][-1]["content"])

    @property
    def streaming(self) -> bool:
        return bool(self.body.get("stream"))


class Wire(Protocol):
    """The ways to answer a request."""

    asked: Asked

    def send(self, status: int, body: dict[str, Any] | str, headers: Mapping[str, str] | None = None) -> None:
        """A whole answer at once; a body that is no string is JSON."""

    def open(self) -> None:
        """The start of a stream."""

    def event(self, event: dict[str, Any] | str) -> None: ...

    def write(self, data: bytes) -> None: ...

    def raw(self, data: bytes) -> None:
        """Bytes as they are, outside every chunk."""

    def close(self) -> None:
        """The proper end of a stream."""

    def hang_up(self) -> None: ...

    def wait_for_hang_up(self, meanwhile: bytes = b"") -> None:
        """Until the asker goes away or the server stops."""


class Behaviour(Protocol):
    """What the server does with one request."""

    def play(self, wire: Wire) -> None: ...


@dataclass(frozen=True)
class Reply:
    """A proper answer, streamed in pieces of `size` characters with a `pause` in seconds before each.

    The last word waits for `ending`, so that a test can look at what there is before it; until then come spaces.
    """

    text: str
    reason: str = "stop"
    size: int = 12
    pause: float = 0.0
    ending: threading.Event | None = None

    def play(self, wire: Wire) -> None:
        if not wire.asked.streaming:
            wire.send(200, completion(self.text, self.reason))
            return
        wire.open()
        wire.event(chunk(delta={"role": "assistant", "content": ""}))
        first, last = self.text.rsplit(" ", 1) if self.ending else (self.text, "")
        self.say(wire, first)
        while self.ending and not self.ending.wait(0.5):
            wire.event(chunk(" "))
        self.say(wire, f" {last}" if last else "")
        wire.event(chunk(reason=self.reason))
        wire.event("[DONE]")
        wire.close()

    def say(self, wire: Wire, text: str) -> None:
        for start in range(0, len(text), self.size):
            time.sleep(self.pause)
            wire.event(chunk(text[start : start + self.size]))


@dataclass(frozen=True)
class Refuse:
    """An answer that is none: any status, body and headers, so also a page where JSON should be."""

    status: int
    body: dict[str, Any] | str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def play(self, wire: Wire) -> None:
        wire.send(self.status, self.body, self.headers)


@dataclass(frozen=True)
class Hang:
    """Nothing at all, for as long as the asker waits."""

    def play(self, wire: Wire) -> None:
        wire.wait_for_hang_up()


@dataclass(frozen=True)
class Stall:
    """Some text and then silence, or the comments with which servers keep a connection alive."""

    after: str = ""
    comments: bool = False

    def play(self, wire: Wire) -> None:
        wire.open()
        wire.event(chunk(self.after))
        wire.wait_for_hang_up(b": still here\n\n" if self.comments else b"")


@dataclass(frozen=True)
class Cut:
    """Some text and then the end: without a finish reason, and torn in the middle of the body unless `clean`."""

    after: str
    clean: bool = True

    def play(self, wire: Wire) -> None:
        wire.open()
        wire.event(chunk(self.after))
        if self.clean:
            wire.close()
        wire.hang_up()


@dataclass(frozen=True)
class Events:
    """Whatever it is given, as server-sent events: chunks, error objects, and raw bytes as they are."""

    events: tuple[dict[str, Any] | str | bytes, ...]

    def play(self, wire: Wire) -> None:
        wire.open()
        for event in self.events:
            wire.write(event) if isinstance(event, bytes) else wire.event(event)
        wire.close()


Script = Behaviour | Callable[[Asked], Behaviour]


def chunk(text: str | None = None, *, delta: object = None, reason: str | None = None) -> dict[str, Any]:
    """One piece of a streamed answer."""
    content = delta if delta is not None else ({} if text is None else {"content": text})
    choice = {"index": 0, "delta": content, "finish_reason": reason}
    return {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "scripted", "choices": [choice]}


def completion(text: str, reason: str) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": reason}
    return {"id": "c1", "object": "chat.completion", "created": 1, "model": "scripted", "choices": [choice]}


def event_bytes(event: dict[str, Any] | str) -> bytes:
    """A server-sent event."""
    data = event if isinstance(event, str) else json.dumps(event, ensure_ascii=False)
    return f"data: {data}\n\n".encode()


def passages_of(prompt: str) -> list[dict[str, Any]]:
    """The passages in a prompt: each is a JSON object on a line of its own."""
    return [json.loads(line) for line in prompt.splitlines() if line.startswith('{"passage"')]


def echo(asked: Asked) -> Reply:
    """An obedient mind: the first sentence of the first passage, cited."""
    passages = passages_of(asked.prompt)
    if not passages:
        return Reply("I was given no passages.")
    return Reply(re.split(r"\n|(?<=[.!?])\s+|(?<=[。！？])", passages[0]["text"])[0] + " [1]", pause=0.02)
