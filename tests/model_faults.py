"""Forty ways in which a chat model server fails, each at the first call and in the middle of an answer."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.model_replies import Behaviour, Cut, Events, Hang, Refuse, Reply, Stall, Wire, chunk, event_bytes

KEY = "sk-canary-7f3a"


@dataclass(frozen=True, slots=True)
class Fault:
    """`first` plays before any text; `middle` sends a text and then fails. `says` is in the one sentence shown."""

    name: str
    first: Behaviour
    middle: Callable[[str], Behaviour]
    says: str = ""
    """Of the first; mid-stream errors have no status that client libraries would keep."""
    asked: int = 1
    """Requests that the first failure costs: what may pass by itself is tried once more."""


@dataclass(frozen=True)
class Drip:
    """One letter at a time, for ever."""

    after: str = ""

    def play(self, wire: Wire) -> None:
        wire.open()
        wire.event(chunk(self.after))
        while not wire.asked.hung_up.is_set():
            wire.event(chunk(" x"))
            if wire.asked.hung_up.wait(0.05):
                return


@dataclass(frozen=True)
class Raw:
    """Text, and then bytes that are no chunk of HTTP at all."""

    after: str
    data: bytes

    def play(self, wire: Wire) -> None:
        wire.open()
        if self.after:
            wire.event(chunk(self.after))
        wire.raw(self.data)
        wire.hang_up()


def refused(name: str, status: int, says: str, body: dict[str, Any] | str = "", **more: Any) -> Fault:
    """A status at the first call; in mid-stream the same as the error object that servers send there."""
    headers: Mapping[str, str] = more.get("headers", {})
    error = {"error": {"message": f"{name} {KEY}", "code": status}}
    return Fault(
        name,
        Refuse(status, body or {"error": {"message": f"{name}: {KEY}", "code": name}}, headers),
        lambda text: Events((chunk(text), error)),
        says,
        more.get("asked", 1),
    )


def streamed(name: str, *events: dict[str, Any] | str | bytes, says: str = "no answer") -> Fault:
    """What comes in a stream, with and without a text before it."""
    return Fault(name, Events(events), lambda text: Events((chunk(text), *events)), says)


def ended(name: str, reason: str, says: str) -> Fault:
    return Fault(name, Events((chunk(reason=reason),)), lambda text: Reply(text, reason=reason), says)


OVERFLOW = {"error": {"message": "This model's maximum context length is 8192 tokens.", "type": "invalid_request"}}
BUSY_UNTIL = {"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}
LONG = "took longer than"
LATE = "did not begin to answer within"
NONE = "sent something that is no answer"
TOO_LONG = "too long; ask with fewer passages"

FAULTS = [
    refused("wrong key", 401, "refused the key; check OPENAI_API_KEY."),
    refused("quota", 402, "failed (HTTP 402)"),
    refused("not allowed", 403, "does not allow this key"),
    refused("no such model", 404, "knows no model openai:scripted"),
    refused("method", 405, "failed (HTTP 405)"),
    refused("request timeout", 408, "gave up", asked=2),
    refused("conflict", 409, "failed (HTTP 409)", asked=2),
    refused("overflow", 400, TOO_LONG, OVERFLOW),
    refused("overflow by code", 400, TOO_LONG, {"error": {"message": "No.", "code": "context_length_exceeded"}}),
    refused("too large", 413, TOO_LONG),
    refused("bad request", 400, "failed (HTTP 400)", {"error": {"message": "no"}}),
    refused("unprocessable", 422, "did not accept the request", {"detail": []}),
    refused("busy for long", 429, "try again in 90 seconds", headers={"Retry-After": "90"}),
    refused("busy for a moment", 429, "try again in 1 seconds", headers={"Retry-After": "0.1"}, asked=2),
    refused("busy until a date", 429, "try again in", headers=BUSY_UNTIL),
    refused("busy, no word when", 429, "try again later", asked=2),
    refused("busy, nonsense", 429, "try again later", headers={"Retry-After": "soon"}, asked=2),
    refused("server error", 500, "failed (HTTP 500)", asked=2),
    refused("not implemented", 501, "failed (HTTP 501)"),
    refused("bad gateway", 502, "failed (HTTP 502)", "<h1>Bad gateway</h1>", asked=2),
    refused("unavailable", 503, "failed (HTTP 503)", asked=2),
    refused("gateway timeout", 504, "failed (HTTP 504)", asked=2),
    refused("overloaded", 529, "failed (HTTP 529)", asked=2),
    refused("a page", 200, NONE, "<h1>Welcome</h1>"),
    refused("JSON that is a list", 200, NONE, "[]"),
    Fault("silence", Hang(), Stall, LATE),
    Fault("comments only", Stall(comments=True), lambda text: Stall(text, comments=True), LATE),
    Fault("cut", Cut(""), Cut, "broke off before its end"),
    Fault("torn", Cut("", clean=False), lambda text: Cut(text, clean=False), "cannot be reached", 2),
    Fault(
        "no HTTP", Raw("", b"zz\r\nnothing\r\n"), lambda text: Raw(text, b"zz\r\nnothing\r\n"), "cannot be reached", 2
    ),
    Fault("endless drip", Drip(), Drip, LONG),
    Fault("endless text", Reply("x" * 900, size=300), lambda text: Reply(text + " x" * 400, size=300), "length limit"),
    ended("length", "length", "reached its length limit"),
    ended("content filter", "content_filter", "its content filter stepped in"),
    ended("tool", "tool_calls", "asked for a tool"),
    ended("unknown ending", "abort", "broke off before its end"),
    streamed("broken JSON", b"data: {broken\n\n"),
    streamed("broken UTF-8", b'data: {"choices": [{"delta": {"content": "\xff\xfe'),
    streamed("JSON cut short", event_bytes(chunk("x"))[:-9] + b"\n\n"),
    streamed("error event", "[ERROR]", json.dumps({"error": {"message": KEY}})),
    streamed("other JSON", {"choices": [{"index": 0}]}),
]
