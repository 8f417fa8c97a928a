"""The Gradio page: which event calls which handler, and how many may run at once."""

from typing import Any

import gradio as gr

from assistant.web.chat.asking import Asking
from assistant.web.chat.handlers import Handlers
from assistant.web.chat.widgets import Widgets, lay_out
from assistant.web.follow import Follower
from assistant.web.parts import Parts

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
    # Gradio would drop a press by itself while an earlier one goes on; which one a page shows, the handlers decide.
    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "trigger_mode": "multiple"}
    answers = quiet | {"outputs": everything, "concurrency_id": "answers", "concurrency_limit": ANSWERS_AT_ONCE}
    watching = quiet | {"outputs": everything, "concurrency_id": "watching", "concurrency_limit": WATCHERS_AT_ONCE}
    quick = quiet | {"queue": False}

    page.load(handlers.load, None, **watching)
    ui.open.click(handlers.open, ui.wanted, **watching)
    here = [ui.conversation, ui.wanted]
    for event in (ui.question.submit, ui.send.click):
        event(handlers.ask, [ui.question, *here], **answers)
    for example in ui.examples:
        example.click(handlers.ask, [example, *here], **answers)
    for button, again in (
        (ui.narrow, handlers.narrow),
        (ui.again, handlers.again),
        (ui.quotations, handlers.in_quotations),
    ):
        button.click(again, [ui.search, *here], **answers)
    ui.stop.click(handlers.stop, ui.conversation, None, **quick)
    ui.rename.click(handlers.ask_name, ui.conversation, [ui.renaming, ui.deleting, ui.name], **quick)
    for event in (ui.save.click, ui.name.submit):
        event(handlers.rename, [ui.name, ui.conversation], everything, **quick)
    ui.delete.click(handlers.ask_deletion, None, [ui.renaming, ui.deleting], **quick)
    ui.confirm.click(handlers.delete, here, **watching)
    for event in (ui.keep.click, ui.keep_name.click):
        event(handlers.keep, None, [ui.renaming, ui.deleting], **quick)
