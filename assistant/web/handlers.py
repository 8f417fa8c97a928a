"""What each event on the page does. Anyone can call these: the owner comes from the request, never from an input."""

import logging
from collections.abc import Iterator
from typing import Any

import gradio as gr
from sqlalchemy.exc import SQLAlchemyError

from assistant.conversation import Answer, Chosen
from assistant.history.history import LOCAL
from assistant.web.asking import Asked, Asking, Live
from assistant.web.follow import Follower
from assistant.web.limits import as_state, from_state
from assistant.web.parts import Parts
from assistant.web.sources import conversation_head, conversation_list, source_list, status_line
from assistant.web.transcript import finished_turn, past_turns, streaming_turn
from assistant.web.widgets import Widgets
from ingest.problem import Problem

log = logging.getLogger(__name__)

UPDATE_SECONDS = 0.15
"""Text is sent on at most this often; more would only keep the browser busy."""

Updates = dict[Any, Any]


def owner_of(request: gr.Request) -> str:
    """The person behind a request: the one signed in, else the one at this machine."""
    return request.username or LOCAL


class Handlers:
    """Each method answers one event with new values for some of the widgets."""

    def __init__(self, widgets: Widgets, parts: Parts, asking: Asking, follower: Follower) -> None:
        self.widgets = widgets
        self.history = parts.history
        self.model = parts.model
        self.choices = parts.choices
        self.asking = asking
        self.follower = follower

    def load(self, request: gr.Request) -> Iterator[Updates]:
        """The page has been opened; its address may name a conversation."""
        status = status_line(self.model, self.follower.documents)
        yield {self.widgets.status: status}
        yield from self.open(request.query_params.get("conversation", ""), request)

    def open(self, conversation: str, request: gr.Request) -> Iterator[Updates]:
        """Show a conversation as it was left, and go on showing an answer that is still being made; "" is a new one."""
        owner = owner_of(request)
        try:
            if conversation and (live := self.asking.find(owner, conversation)):
                yield from self.watch(live)
            else:
                yield self.settled(owner, conversation)
        except (Problem, SQLAlchemyError) as error:
            yield from self.told(error)
            yield self.settled(owner, "")

    def ask(self, question: str, conversation: str, request: gr.Request) -> Iterator[Updates]:
        """Answer a question, in a new conversation when there is none yet."""
        owner = owner_of(request)
        try:
            yield from self.watch(self.asking.start(owner, conversation, Asked(" ".join(question.split()))))
        except (Problem, SQLAlchemyError) as error:
            yield from self.told(error)

    def again(self, conversation: str, request: gr.Request) -> Iterator[Updates]:
        yield from self.repeat(conversation, request, model=True)

    def in_quotations(self, conversation: str, request: gr.Request) -> Iterator[Updates]:
        yield from self.repeat(conversation, request, model=False)

    def narrow(self, search: str, conversation: str, request: gr.Request) -> Iterator[Updates]:
        """Answer the last question once more, searched for as a person says."""
        try:
            chosen = from_state(search)
        except Problem as problem:
            yield from self.told(problem)
            return
        yield from self.repeat(conversation, request, model=True, chosen=chosen)

    def repeat(
        self, conversation: str, request: gr.Request, model: bool, chosen: Chosen | None = None
    ) -> Iterator[Updates]:
        """Answer the last question once more, in place of the answer it had."""
        owner = owner_of(request)
        try:
            turns = self.history.turns(owner, conversation)
            if turns:
                asked = Asked(turns[-1].question, model, len(turns), chosen)
                yield from self.watch(self.asking.start(owner, conversation, asked))
        except (Problem, SQLAlchemyError) as error:
            yield from self.told(error)

    def stop(self, conversation: str, request: gr.Request) -> None:
        """End the answer; the event that watches it shows what came of it."""
        self.asking.stop(owner_of(request), conversation)

    def ask_name(self, conversation: str, request: gr.Request) -> Updates:
        ui = self.widgets
        title = self.history.title(owner_of(request), conversation)
        return {ui.renaming: gr.update(visible=True), ui.deleting: gr.update(visible=False), ui.name: title}

    def rename(self, name: str, conversation: str, request: gr.Request) -> Updates:
        owner = owner_of(request)
        try:
            self.history.rename(owner, conversation, name)
        except Problem as problem:
            gr.Warning(str(problem))
            return {self.widgets.name: name}
        return {self.widgets.renaming: gr.update(visible=False)} | self.listed(owner, conversation)

    def ask_deletion(self) -> Updates:
        return {self.widgets.deleting: gr.update(visible=True), self.widgets.renaming: gr.update(visible=False)}

    def delete(self, conversation: str, request: gr.Request) -> Updates:
        owner = owner_of(request)
        self.asking.stop(owner, conversation)
        self.history.delete(owner, conversation)
        return self.settled(owner, "")

    def keep(self) -> Updates:
        return {self.widgets.deleting: gr.update(visible=False), self.widgets.renaming: gr.update(visible=False)}

    def watch(self, live: Live) -> Iterator[Updates]:
        """Show an answer as it grows, until it is over."""
        ui, shown = self.widgets, live.progress
        yield self.framed(live.owner, live.conversation, live.keeping.turns, running=True) | {
            ui.turn: streaming_turn(shown),
            ui.search: "",
            ui.question: "",
        }
        while not live.watch(UPDATE_SECONDS):
            if live.progress is not shown:
                shown = live.progress
                yield {ui.turn: streaming_turn(shown)}
        over = (*live.keeping.turns, live.answer) if live.answer else live.keeping.turns
        yield self.settled(live.owner, live.conversation, over)

    def settled(self, owner: str, conversation: str, over: tuple[Answer, ...] | None = None) -> Updates:
        """The page at rest. `over`: the turns, of which the last may be kept nowhere. Raises Problem."""
        ui = self.widgets
        turns = over if over is not None else self.history.turns(owner, conversation) if conversation else ()
        newest = turns[-1] if turns else None
        return self.framed(owner, conversation, turns[:-1], running=False) | {
            ui.turn: finished_turn(conversation, len(turns), newest, newest=True) if newest else "",
            ui.sources: source_list(newest),
            ui.search: as_state(newest, self.choices()),
            ui.welcome: gr.update(visible=newest is None),
            ui.retry: gr.update(visible=bool(newest and newest.problem)),
        }

    def framed(self, owner: str, conversation: str, past: tuple[Answer, ...], running: bool) -> Updates:
        """Everything around the newest turn."""
        ui = self.widgets
        return self.listed(owner, conversation) | {
            ui.conversation: conversation,
            ui.past: past_turns(conversation, past),
            ui.welcome: gr.update(visible=False),
            ui.retry: gr.update(visible=False),
            ui.send: gr.update(visible=not running),
            ui.stop: gr.update(visible=running),
            ui.renaming: gr.update(visible=False),
            ui.deleting: gr.update(visible=False),
        }

    def listed(self, owner: str, conversation: str) -> Updates:
        ui = self.widgets
        title = self.history.title(owner, conversation) if conversation else ""
        return {
            ui.conversations: conversation_list(self.history.list(owner), conversation),
            ui.head: conversation_head(conversation, title),
            ui.editing: gr.update(visible=bool(conversation)),
        }

    def told(self, error: Exception) -> Iterator[Updates]:
        """Say what is wrong; the page stays as it is, the question in its box."""
        if isinstance(error, Problem):
            gr.Warning(str(error))
        else:
            log.error("the library's database failed", exc_info=error)
            gr.Warning("The library's database cannot be read or written; see the log, then try again.")
        yield {self.widgets.send: gr.update(visible=True), self.widgets.stop: gr.update(visible=False)}
