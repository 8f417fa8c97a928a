"""The chat model that the settings name, as LangChain makes it, with our limits instead of its own."""

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ingest.problem import Problem

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

DEFAULT_MODEL = "openai:gpt-5.4-mini"
"""What answers when there is an OPENAI_API_KEY and no model is named."""

OPENAI = "https://api.openai.com/v1"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a chat model may take, in seconds, and how much it may write."""

    connect: float = 5.0
    first: float = 60.0
    """From the question to the first text, a second attempt included."""
    between: float = 20.0
    """Between two pieces of text."""
    whole: float = 180.0
    patience: float = 5.0
    """The longest wait that a busy server may ask for before it is asked once more."""
    characters: int = 20_000


@dataclass(frozen=True, slots=True)
class ChatModel:
    """A chat model and how people know it: `openai:gpt-5.4-mini`, at `api.openai.com`."""

    model: "BaseChatModel"
    name: str
    host: str = "its provider"


def load_chat_model(name: str | None, limits: Limits | None = None) -> ChatModel | None:
    """The model `provider:model`; without a name OpenAI's if there is a key; else None, which means quotations.

    Nothing is sent. Raises Problem for an unknown provider, a missing package, a missing key or a wrong address.
    """
    name = (name or "").strip() or (DEFAULT_MODEL if variable("OPENAI_API_KEY") else "")
    if not name:
        return None
    provider, colon, model = name.partition(":")
    if not (provider and colon and model):
        raise Problem(f"The chat model {name!r} names no provider; write provider:model, for instance {DEFAULT_MODEL}.")
    limits = limits or Limits()
    if provider == "openai":
        return load_openai(name, model, limits)
    return ChatModel(create(name, provider, timeout=limits.whole), name, provider)


def variable(name: str) -> str | None:
    """An environment variable; one that is set to nothing is not set."""
    return os.environ.get(name, "").strip() or None


def load_openai(name: str, model: str, limits: Limits) -> ChatModel:
    """Address and key are passed on, not left to the library: it would look for a gateway in other variables first."""
    address = variable("OPENAI_BASE_URL") or OPENAI
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Problem("OPENAI_BASE_URL is no web address; it must look like http://127.0.0.1:8000/v1.")
    key = variable("OPENAI_API_KEY")
    if key is None:
        raise Problem(f"{name} needs OPENAI_API_KEY; set it (to any word, if your own server asks for no key).")
    options: dict[str, Any] = {} if address == OPENAI else {"use_responses_api": False}
    created = create(
        f"openai:{model}",
        "openai",
        base_url=address,
        api_key=key,
        # Connect, read, write, pool. Silence after the connection is ours to time, in assistant/compose/stream.py.
        timeout=(limits.connect, limits.whole, limits.whole, limits.connect),
        http_async_client=lonely_client(),
        **options,
    )
    host = parts.hostname if parts.port is None else f"{parts.hostname}:{parts.port}"
    return ChatModel(created, name, host)


def lonely_client() -> Any:
    """An HTTP client that keeps no idle connection, so that nothing is left open when an answer has ended."""
    from httpx2 import Limits as Connections
    from openai import DefaultAsyncHttpxClient

    return DefaultAsyncHttpxClient(limits=Connections(max_keepalive_connections=0))


def create(name: str, provider: str, **options: Any) -> "BaseChatModel":
    """Through `init_chat_model`, without retries: those are ours, because its own wait up to two minutes."""
    from langchain.chat_models import init_chat_model  # takes two seconds, which quotations need not wait

    for old in ("LANGCHAIN_TRACING", "LANGCHAIN_HANDLER"):
        os.environ.pop(old, None)  # with these set, LangChain refuses to answer at all
    try:
        model: BaseChatModel = init_chat_model(name, max_retries=0, **options)
    except ImportError as error:
        named = re.search(r"langchain-[a-z0-9-]+", str(error))
        package = named.group() if named else f"langchain-{provider}"
        raise Problem(f"{name} needs a package that is not installed; try: pip install {package}") from error
    except Exception as error:  # every provider has errors of its own, and most quote what they were given
        if "model provider" in str(error):
            raise Problem(f"{provider!r} is no provider that LangChain knows, so {name} cannot answer.") from error
        raise Problem(f"{name} cannot be used: {provider} refused its settings; is its key set?") from error
    return model
