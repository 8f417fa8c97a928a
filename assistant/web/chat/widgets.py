"""The things on the page that handlers change, and where they stand."""

from dataclasses import dataclass, fields
from typing import Any, Literal

import gradio as gr
from gradio.blocks import Block

from assistant.web.chat.asking import LONGEST_QUESTION
from assistant.web.chat.sources import source_list

Variant = Literal["primary", "secondary", "stop"]

WELCOME = (
    "<h2>What does the corpus say?</h2>"
    "<p>Every sentence of an answer names the passage it rests on. "
    "Follow its number to read that passage in its source.</p>"
)


@dataclass(frozen=True, slots=True)
class Widgets:
    """The name of each is also its `elem_id`."""

    status: gr.Markdown
    conversations: gr.Markdown
    rename: gr.Button
    delete: gr.Button
    renaming: gr.Column
    name: gr.Textbox
    save: gr.Button
    keep_name: gr.Button
    deleting: gr.Column
    confirm: gr.Button
    keep: gr.Button
    head: gr.Markdown
    past: gr.Markdown
    turn: gr.Markdown
    again: gr.Button
    quotations: gr.Button
    examples: tuple[gr.Button, ...]
    question: gr.Textbox
    send: gr.Button
    stop: gr.Button
    sources: gr.Markdown
    search: gr.Textbox
    narrow: gr.Button
    conversation: gr.Textbox
    wanted: gr.Textbox
    open: gr.Button

    def all(self) -> list[Block]:
        """Every one, as the outputs of an event."""
        values = [getattr(self, field.name) for field in fields(self)]
        return [value for value in values if not isinstance(value, tuple)]


def markup(name: str, value: str = "") -> gr.Markdown:
    """A place for HTML of ours. No mathematics: a price such as $5 is no formula."""
    return gr.Markdown(value, elem_id=name, latex_delimiters=[])


def button(name: str, label: str, variant: Variant = "secondary") -> gr.Button:
    return gr.Button(label, elem_id=name, variant=variant, size="sm")


def lay_out(examples: tuple[str, ...]) -> Widgets:
    """Conversations, chat, sources, from left to right; to be called inside Blocks."""
    status = markup("status")
    with gr.Row(elem_id="layout", equal_height=False):
        with gr.Column(elem_id="left"):
            left = lay_out_conversations()
        with gr.Column(elem_id="middle"):
            middle = lay_out_chat(examples)
        with gr.Column(elem_id="side"):
            gr.Markdown("<h2>Sources</h2>", elem_id="side-head")
            sources = markup("sources", source_list(None))
    return Widgets(status=status, **left, **middle, sources=sources, **lay_out_hidden())


def lay_out_conversations() -> dict[str, Any]:
    made: dict[str, Any] = {}
    gr.Markdown('<h2>Conversations</h2><a class="act new" href="/">New</a>', elem_id="left-head")
    made["conversations"] = markup("conversations")
    with gr.Row(elem_id="editing"):
        made["rename"] = button("rename", "Rename")
        made["delete"] = button("delete", "Delete …")
    with gr.Column(elem_id="renaming", visible=False) as made["renaming"]:
        made["name"] = gr.Textbox(label="Name of this conversation", elem_id="name", max_length=200, max_lines=1)
        with gr.Row():
            made["save"] = button("save", "Save name", "primary")
            made["keep_name"] = button("keep_name", "Cancel")
    with gr.Column(elem_id="deleting", visible=False) as made["deleting"]:
        gr.Markdown("Delete this conversation and all its answers? This cannot be undone.")
        with gr.Row():
            made["confirm"] = button("confirm", "Delete it", "stop")
            made["keep"] = button("keep", "Keep it")
    return made


def lay_out_chat(examples: tuple[str, ...]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    with gr.Column(elem_id="scroll"):
        made["head"] = markup("head")
        made["past"] = markup("past")
        made["turn"] = markup("turn")
        with gr.Row(elem_id="retry"):
            made["again"] = button("again", "Try again")
            made["quotations"] = button("quotations", "Answer in quotations")
        with gr.Column(elem_id="welcome"):
            gr.Markdown(WELCOME)
            made["examples"] = tuple(button(f"example-{number}", text) for number, text in enumerate(examples, 1))
    with gr.Row(elem_id="composer"):
        made["question"] = gr.Textbox(
            label="Question",
            elem_id="question",
            placeholder="Ask the corpus …",
            max_length=LONGEST_QUESTION,
            lines=1,
            max_lines=6,
            autofocus=True,
            container=False,
        )
        made["send"] = button("send", "Ask", "primary")
        made["stop"] = button("stop", "Stop", "stop")
    return made


def lay_out_hidden() -> dict[str, Any]:
    """How scripts act: they fill `wanted` and press `open`, or `search` and `narrow`. Out of sight, not of the page."""
    with gr.Row(elem_id="hidden"):
        return {
            "search": gr.Textbox("", elem_id="search", label="Search of the newest turn", max_lines=1),
            "narrow": button("narrow", "Search again"),
            "conversation": gr.Textbox("", elem_id="conversation", label="Open conversation", max_lines=1),
            "wanted": gr.Textbox("", elem_id="wanted", label="Wanted conversation", max_lines=1),
            "open": button("open", "Open"),
        }
