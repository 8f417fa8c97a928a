"""The Gradio page: which event calls which handler, and how many may run at once."""

from typing import Any

import gradio as gr

from assistant.web.asking import Asking
from assistant.web.follow import Follower
from assistant.web.handlers import Handlers
from assistant.web.parts import Parts
from assistant.web.widgets import Widgets, lay_out

ANSWERS_AT_ONCE = 8
WATCHERS_AT_ONCE = 24
WAITING_AT_MOST = 64
"""Beyond this, a request is told at once that the page is busy."""


def build_page(parts: Parts, asking: Asking, follower: Follower) -> gr.Blocks:
    page: gr.Blocks
    with gr.Blocks(title="Corpus Assistant", analytics_enabled=False, fill_width=True) as page:
        widgets = lay_out(parts.examples)
        connect(page, widgets, Handlers(widgets, parts, asking, follower))
    page.queue(max_size=WAITING_AT_MOST, default_concurrency_limit=ANSWERS_AT_ONCE, api_open=False)
    return page


def connect(page: gr.Blocks, ui: Widgets, handlers: Handlers) -> None:
    everything = ui.all()
    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    answers = quiet | {"outputs": everything, "concurrency_id": "answers", "concurrency_limit": ANSWERS_AT_ONCE}
    watching = quiet | {"outputs": everything, "concurrency_id": "watching", "concurrency_limit": WATCHERS_AT_ONCE}
    quick = quiet | {"queue": False}

    loaded = page.load(handlers.load, None, **watching)
    asked = [
        ui.question.submit(handlers.ask, [ui.question, ui.conversation], **answers),
        ui.send.click(handlers.ask, [ui.question, ui.conversation], **answers),
        ui.narrow.click(handlers.narrow, [ui.search, ui.conversation], **answers),
        ui.again.click(handlers.again, ui.conversation, **answers),
        ui.quotations.click(handlers.in_quotations, ui.conversation, **answers),
        *(example.click(handlers.ask, [example, ui.conversation], **answers) for example in ui.examples),
    ]
    # Another conversation is opened: the answer goes on, but this page no longer shows it. An earlier opening may still
    # be under way, or be watching an answer; Gradio would drop the later press of the button by itself.
    opened = ui.open.click(handlers.open, ui.wanted, **watching, cancels=[loaded, *asked], trigger_mode="multiple")
    ui.wanted.input(None, cancels=[opened])
    ui.stop.click(handlers.stop, ui.conversation, None, **quick)
    ui.rename.click(handlers.ask_name, ui.conversation, [ui.renaming, ui.deleting, ui.name], **quick)
    for event in (ui.save.click, ui.name.submit):
        event(handlers.rename, [ui.name, ui.conversation], everything, **quick)
    ui.delete.click(handlers.ask_deletion, None, [ui.renaming, ui.deleting], **quick)
    ui.confirm.click(handlers.delete, ui.conversation, everything, **quick, cancels=[loaded, *asked])
    for event in (ui.keep.click, ui.keep_name.click):
        event(handlers.keep, None, [ui.renaming, ui.deleting], **quick)
