"""What each event on the page does. Anyone can call these: the owner comes from the request, never from an input."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import gradio as gr
from sqlalchemy.exc import SQLAlchemyError

from assistant.conversation import Answer, Chosen
from assistant.history.history import LOCAL
from assistant.web.chat.asking import Asked, Asking, Live, check_question
from assistant.web.chat.limits import as_state, from_state, newest_of
from assistant.web.chat.showing import Pages, Showing, Visit
from assistant.web.chat.sources import conversation_head, conversation_list, source_list, status_line
from assistant.web.chat.transcript import finished_turn, past_turns, streaming_turn
from assistant.web.chat.widgets import Widgets
from assistant.web.follow import Follower
from assistant.web.parts import Parts
from ingest.problem import Problem

log = logging.getLogger(__name__)

UPDATE_SECONDS = 0.15
"""Text is sent on at most this often; more would only keep the browser busy."""

LONGEST_COUNT = 10  # digits, since anyone can send anything

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
        self.pages = Pages()

    def load(self, request: gr.Request) -> Iterator[Updates]:
        """The page has been opened; its address may name a conversation."""
        status = {self.widgets.status: status_line(self.model, self.follower.documents)}
        conversation = request.query_params.get("conversation", "")
        for updates in self.show(request, (0, False), lambda page: self.opened(owner_of(request), conversation, page)):
            yield updates | status

    def open(self, wanted: str, request: gr.Request) -> Iterator[Updates]:
        """Show a conversation as it was left, and go on showing an answer that is still being made; "" is a new one."""
        visits, conversation = visit_of(wanted)
        yield from self.show(request, (visits, False), lambda page: self.opened(owner_of(request), conversation, page))

    def ask(self, question: str, conversation: str, wanted: str, request: gr.Request) -> Iterator[Updates]:
        """Answer a question, in a new conversation when there is none yet."""
        try:
            check_question(question)
        except Problem as problem:
            self.tell(problem)
            yield self.nothing()
            return
        owner, asked = owner_of(request), Asked(" ".join(question.split()), page=request.session_hash or "")
        visit = (visit_of(wanted)[0], True)
        yield from self.show(request, visit, lambda page: self.answered(owner, conversation, lambda: asked, page))

    def again(self, search: str, conversation: str, wanted: str, request: gr.Request) -> Iterator[Updates]:
        yield from self.repeat(search, conversation, wanted, request, model=True)

    def in_quotations(self, search: str, conversation: str, wanted: str, request: gr.Request) -> Iterator[Updates]:
        yield from self.repeat(search, conversation, wanted, request, model=False)

    def narrow(self, search: str, conversation: str, wanted: str, request: gr.Request) -> Iterator[Updates]:
        """Answer the last question once more, searched for as a person says."""
        try:
            chosen = from_state(search)
        except Problem as problem:
            self.tell(problem)
            yield self.nothing()
            return
        yield from self.repeat(search, conversation, wanted, request, model=True, chosen=chosen)

    def repeat(
        self,
        search: str,
        conversation: str,
        wanted: str,
        request: gr.Request,
        model: bool = True,
        chosen: Chosen | None = None,
    ) -> Iterator[Updates]:
        """Answer the last question once more, in place of the answer it had."""
        owner, visit = owner_of(request), (visit_of(wanted)[0], True)

        def asked() -> Asked:
            return replace(self.asking.once_more(owner, conversation, *newest_of(search)), model=model, chosen=chosen)

        yield from self.show(request, visit, lambda page: self.answered(owner, conversation, asked, page))

    def show(
        self, request: gr.Request, visit: Visit, made: Callable[[Showing], Iterator[Updates]]
    ) -> Iterator[Updates]:
        """Have the page show what is made, until something newer is to be shown there."""
        with self.pages.show(request.session_hash or "", visit) as page:
            try:
                for updates in made(page):
                    if page.left.is_set():
                        break
                    yield updates
            except (Problem, SQLAlchemyError) as error:
                self.tell(error)
            # Gradio sends an event's last update once more when it has ended, and the page may show another by then.
            yield self.nothing()

    def nothing(self) -> Updates:
        """What leaves the page as it is; to yield none at all would empty it."""
        return {self.widgets.status: gr.skip()}

    def opened(self, owner: str, conversation: str, page: Showing) -> Iterator[Updates]:
        yield self.keep()
        try:
            if conversation and (live := self.asking.find(owner, conversation)):
                yield from self.watch(live, page)
            else:
                yield self.settled(owner, conversation)
        except (Problem, SQLAlchemyError) as error:
            self.tell(error)
            yield self.settled(owner, "")

    def answered(self, owner: str, conversation: str, asked: Callable[[], Asked], page: Showing) -> Iterator[Updates]:
        """Ask and show the answer; where that is not possible, say why and show the conversation as it is."""
        try:
            live = self.asking.start(owner, conversation, asked())
        except Problem as problem:
            self.tell(problem)
            yield from self.opened(owner, conversation, page)
            return
        if live.asked.turn is None:
            yield {self.widgets.question: ""}
        yield from self.watch(live, page)

    def stop(self, conversation: str, request: gr.Request) -> None:
        """End the answer; the event that watches it shows what came of it."""
        self.asking.stop(owner_of(request), conversation)

    def ask_name(self, conversation: str, request: gr.Request) -> Updates:
        title = self.history.title(owner_of(request), conversation)
        return self.editing(renaming=True) | {self.widgets.name: title}

    def rename(self, name: str, conversation: str, request: gr.Request) -> Updates:
        owner = owner_of(request)
        try:
            self.history.rename(owner, conversation, name)
        except Problem as problem:
            gr.Warning(str(problem))
            return {self.widgets.name: name}
        return self.keep() | self.listed(owner, conversation)

    def ask_deletion(self) -> Updates:
        return self.editing(deleting=True)

    def delete(self, conversation: str, wanted: str, request: gr.Request) -> Iterator[Updates]:
        owner = owner_of(request)

        def deleted(page: Showing) -> Iterator[Updates]:
            self.asking.stop(owner, conversation)
            self.history.delete(owner, conversation)
            yield self.settled(owner, "") | self.keep()

        yield from self.show(request, (visit_of(wanted)[0], True), deleted)

    def keep(self) -> Updates:
        return self.editing()

    def editing(self, renaming: bool = False, deleting: bool = False) -> Updates:
        """Which of the two boxes under the conversations is open."""
        return {self.widgets.renaming: gr.update(visible=renaming), self.widgets.deleting: gr.update(visible=deleting)}

    def watch(self, live: Live, page: Showing) -> Iterator[Updates]:
        """Show an answer as it grows, until it is over or the page is left."""
        ui, shown = self.widgets, live.progress
        yield self.framed(live.owner, live.conversation, live.keeping.turns) | {
            ui.turn: streaming_turn(shown),
            ui.search: "",
        }
        while not live.watch(UPDATE_SECONDS):
            if page.left.is_set():
                return
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
        return self.framed(owner, conversation, turns[:-1]) | {
            ui.turn: finished_turn(conversation, len(turns), newest, newest=True) if newest else "",
            ui.sources: source_list(newest),
            ui.search: as_state(newest, len(turns), self.choices()),
        }

    def framed(self, owner: str, conversation: str, past: tuple[Answer, ...]) -> Updates:
        """Everything around the newest turn."""
        ui = self.widgets
        return self.listed(owner, conversation) | {
            ui.conversation: conversation,
            ui.past: past_turns(conversation, past),
        }

    def listed(self, owner: str, conversation: str) -> Updates:
        ui = self.widgets
        title = self.history.title(owner, conversation) if conversation else ""
        return {
            ui.conversations: conversation_list(self.history.list(owner), conversation),
            ui.head: conversation_head(conversation, title),
        }

    def tell(self, error: Problem | SQLAlchemyError) -> None:
        """Say what is wrong; the question stays in its box."""
        if isinstance(error, Problem):
            gr.Warning(str(error))
        else:
            log.error("the library's database failed", exc_info=error)
            gr.Warning("The library's database cannot be read or written; see the log, then try again.")


def visit_of(wanted: str) -> tuple[int, str]:
    """What the page's script says: how many conversations it has opened, and which is wanted now."""
    visits, _, conversation = wanted.partition(" ")
    return int(visits) if visits.isdecimal() and len(visits) < LONGEST_COUNT else 0, conversation
