"""What went wrong with a chat model, in one sentence for the person who asked; never the server's own words."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from langchain_core.exceptions import ContextOverflowError, ModelConnectionError, ModelTimeoutError

from assistant.compose.model import ChatModel, Limits

TOO_LONG = re.compile(r"context.{0,20}(?:length|window|size|limit)|maximum.{0,20}tokens|too (?:long|many tokens)", re.I)
BUSY = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
"""Statuses after which the same request may well succeed."""

STATUSES = {
    401: "refused the key; check {key}.",
    403: "does not allow this key to use {model}; check {key} and the model's name.",
    404: "knows no model {model}; check the model's name and OPENAI_BASE_URL.",
    408: "took too long and gave up; try again.",
    413: "found the question and its passages too long; ask with fewer passages.",
    422: "did not accept the request; check that {model} is a chat model.",
    429: "is busy or its quota is used up; {wait}.",
}
ENDINGS = {
    "length": "The answer of the chat model at {host} reached its length limit and is cut off.",
    "content_filter": "The chat model at {host} stopped: its content filter stepped in.",
    "tool_calls": "The chat model at {host} asked for a tool instead of answering; try again.",
}
SAME_ENDING = {
    "max_tokens": "length",
    "max_output_tokens": "length",
    "model_length": "length",
    "incomplete": "length",
    "safety": "content_filter",
    "recitation": "content_filter",
    "prohibited_content": "content_filter",
    "refusal": "content_filter",
    "function_call": "tool_calls",
    "tool_use": "tool_calls",
}
"""Words of other providers for OpenAI's."""
GOOD_ENDINGS = frozenset({"stop", "end_turn", "stop_sequence", "eos", "complete", "completed"})


def explain(error: Exception, chat_model: ChatModel) -> str:
    """One sentence for an error of the client library."""
    subject = f"The chat model at {chat_model.host}"
    status = status_of(error)
    said = f"{error} {getattr(error, 'code', '')}"
    if isinstance(error, ContextOverflowError) or (status in (400, 413, None) and TOO_LONG.search(said)):
        return f"{subject} found the question and its passages too long; ask with fewer passages."
    if status in STATUSES:
        words = {"key": key_name(chat_model), "model": chat_model.name, "wait": wait_words(error)}
        return f"{subject} {STATUSES[status].format(**words)}"
    if status is not None:
        return f"{subject} failed (HTTP {status}); try again, or answer in quotations."
    if isinstance(error, ModelConnectionError | ModelTimeoutError | ConnectionError):
        return f"{subject} cannot be reached; check that it runs and that its address is right."
    return f"{subject} sent something that is no answer; check OPENAI_BASE_URL, or try again."


def explain_ending(reason: str | None, chat_model: ChatModel) -> str | None:
    """One sentence for how an answer ended, None when it ended well; no reason means that it was cut off."""
    known = (reason or "").rsplit(".", maxsplit=1)[-1].lower()
    if known in GOOD_ENDINGS:
        return None
    cut = "The answer of the chat model at {host} broke off before its end; try again."
    return ENDINGS.get(SAME_ENDING.get(known, known), cut).format(host=chat_model.host)


def key_name(chat_model: ChatModel) -> str:
    return f"{chat_model.name.partition(':')[0].upper().replace('-', '_')}_API_KEY"


def status_of(error: Exception) -> int | None:
    """The HTTP status, where the client libraries keep it."""
    for holder in (error, getattr(error, "response", None)):
        status = getattr(holder, "status_code", None)
        if isinstance(status, int):
            return status
    return None


def retry_after(error: Exception) -> float | None:
    """The seconds that the server asks to wait, None when it does not say."""
    headers = getattr(getattr(error, "response", None), "headers", None)
    value = headers.get("retry-after", "") if isinstance(headers, Mapping) else ""
    if re.fullmatch(r"\d{1,9}(?:\.\d+)?", value.strip()):
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):  # no date either, or one without its zone
        return None


def wait_words(error: Exception) -> str:
    seconds = retry_after(error)
    return "try again later" if seconds is None else f"try again in {max(1, round(seconds))} seconds"


def retry_delay(error: Exception, limits: Limits) -> float | None:
    """Seconds until a second attempt is worth while; None when it is not."""
    worth = status_of(error) in BUSY or isinstance(error, ModelConnectionError)
    asked = retry_after(error)
    if not worth or (asked is not None and asked > limits.patience):
        return None
    return 0.5 if asked is None else asked
