"""Reading a chat model's answer as it is written, within limits, and letting go of it at any moment."""

import asyncio
import queue
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import aclosing
from dataclasses import dataclass
from time import monotonic
from traceback import clear_frames
from typing import Any, cast

from langchain_core.messages import AIMessageChunk, BaseMessage

from assistant.compose.faults import explain, explain_ending, retry_delay
from assistant.compose.model import ChatModel, Limits

NAME = "chat model"
"""Of the thread."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of an answer, with one sentence when it is no good end."""

    problem: str | None = None


Put = Callable[[str | Ended], None]


class Reading:
    """One answer being read; a task on the model's event loop. All waiting is done there, with time-outs."""

    def __init__(self, chat_model: ChatModel, limits: Limits, put: Put) -> None:
        self._chat_model = chat_model
        self._limits = limits
        self._put = put
        self._characters = 0
        self._reason: str | None = None
        self._arrived = False

    async def run(self, messages: list[BaseMessage]) -> None:
        """Puts every piece of text and then one Ended, whatever happens, unless the task is cancelled."""
        from langsmith.run_helpers import tracing_context  # loaded with LangChain's models, not before

        with tracing_context(enabled=False):  # a variable meant for another program must not send passages away
            self._put(Ended(await self._read_in_time(messages)))

    async def _read_in_time(self, messages: list[BaseMessage]) -> str | None:
        started = monotonic()
        try:
            async with asyncio.timeout(self._limits.first) as timer:
                await self._read_or_retry(messages, lambda: timer.reschedule(self._next_deadline(started)))
        except TimeoutError:
            return self._late(monotonic() - started)
        except Exception as error:  # each provider has its own; all of them end as one sentence in the answer
            # What the client has half read is let go of here, by the thread of its loop, and not by the collector's.
            clear_frames(error.__traceback__)
            # A client that is stopped because the time is over may end in any of its errors.
            return self._late(monotonic() - started) if timer.expired() else explain(error, self._chat_model)
        if self._characters > self._limits.characters:
            return explain_ending("length", self._chat_model)
        if not self._arrived:
            return explain(ValueError("an empty answer"), self._chat_model)
        return explain_ending(self._reason, self._chat_model)

    def _next_deadline(self, started: float) -> float:
        """On the loop's clock: the next text is due, unless the whole answer is due before."""
        now, running = asyncio.get_running_loop().time(), monotonic() - started
        return now + min(self._limits.between, self._limits.whole - running)

    def _late(self, seconds: float) -> str:
        subject = f"The chat model at {self._chat_model.host}"
        if self._characters == 0:
            return f"{subject} did not begin to answer within {self._limits.first:g} seconds; try again."
        if seconds >= self._limits.whole:
            return f"{subject} took longer than {self._limits.whole:g} seconds; the answer is cut off."
        return f"{subject} fell silent for {self._limits.between:g} seconds; the answer is cut off."

    async def _read_or_retry(self, messages: list[BaseMessage], on_text: Callable[[], None]) -> None:
        """A second attempt only before the first text: after it, the answer on screen would start anew."""
        try:
            await self._read(messages, on_text)
        except Exception as error:
            delay = retry_delay(error, self._limits)
            if self._characters or delay is None:
                raise
            await asyncio.sleep(delay)
            await self._read(messages, on_text)

    async def _read(self, messages: list[BaseMessage], on_text: Callable[[], None]) -> None:
        stream = cast("AsyncGenerator[AIMessageChunk, None]", self._chat_model.model.astream(messages))
        async with aclosing(stream) as chunks:
            async for chunk in chunks:
                self._note_ending(chunk.response_metadata)
                # Only parts that are text: reasoning and tool calls come as other parts of the content.
                if text := str(chunk.text):
                    self._characters += len(text)
                    self._put(text)
                    on_text()
                if self._characters > self._limits.characters:
                    return

    def _note_ending(self, metadata: dict[str, Any]) -> None:
        self._arrived = True
        for key in ("finish_reason", "stop_reason", "done_reason", "status"):
            if reason := metadata.get(key):
                self._reason = str(reason)


class Stream:
    """The reader's end of an answer: pieces of text, then one Ended."""

    def __init__(self, loop: asyncio.AbstractEventLoop, reading: Callable[[Put], Coroutine[None, None, None]]) -> None:
        self._loop = loop
        self._arrived: queue.SimpleQueue[str | Ended] = queue.SimpleQueue()
        self._gone = threading.Event()
        self._task: asyncio.Task[None] | None = None
        loop.call_soon_threadsafe(self._begin, reading)

    def collect(self, seconds: float) -> tuple[str, Ended | None]:
        """All text that arrives within so many seconds; less time if the answer ends."""
        text, deadline = "", monotonic() + seconds
        while (left := deadline - monotonic()) > 0:
            try:
                piece = self._arrived.get(timeout=left)
            except queue.Empty:
                break
            if isinstance(piece, Ended):
                return text, piece
            text += piece
        return text, None

    def close(self) -> None:
        """Lets go of the server's connection; returns when that is done."""
        if not self._gone.is_set() and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._cancel)
            self._gone.wait(timeout=2.0)

    def _begin(self, reading: Callable[[Put], Coroutine[None, None, None]]) -> None:
        self._task = self._loop.create_task(reading(self._arrived.put))
        self._task.add_done_callback(self._end)

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def _end(self, task: asyncio.Task[None]) -> None:
        """Whoever still reads gets an end; all but a reading that was stopped has put one of its own before."""
        if not task.cancelled() and (error := task.exception()):
            self._loop.call_exception_handler({"message": "reading a chat model failed", "exception": error})
        self._arrived.put(Ended("The answer was stopped before its end."))
        self._gone.set()


class ModelThread:
    """One event loop in one thread for all answers of a model: its client's connections belong to a single loop."""

    def __init__(self, chat_model: ChatModel, limits: Limits) -> None:
        self._chat_model = chat_model
        self._limits = limits
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None

    def ask(self, messages: list[BaseMessage]) -> Stream:
        """Asks at once; the thread starts with the first question."""
        return Stream(self._running(), lambda put: Reading(self._chat_model, self._limits, put).run(messages))

    def close(self) -> None:
        """Ends every answer and the thread."""
        with self._lock:
            if self._thread and self._loop and self._stop:
                self._loop.call_soon_threadsafe(self._stop.set)
                self._thread.join()
            self._thread = self._loop = self._stop = None

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                started: queue.SimpleQueue[asyncio.AbstractEventLoop] = queue.SimpleQueue()
                self._thread = threading.Thread(target=lambda: asyncio.run(self._live(started)), name=NAME, daemon=True)
                self._thread.start()
                self._loop = started.get()
            return self._loop

    async def _live(self, started: "queue.SimpleQueue[asyncio.AbstractEventLoop]") -> None:
        self._stop = asyncio.Event()
        started.put(asyncio.get_running_loop())
        await self._stop.wait()
