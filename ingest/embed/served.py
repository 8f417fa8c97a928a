"""An embedding model behind OpenAI's interface: OpenAI itself, or any server with /v1/embeddings."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from urllib.parse import urlsplit

import numpy as np
from langchain_core.embeddings import Embeddings
from pydantic import SecretStr

from ingest.embed.vectors import numbers, unit
from ingest.problem import Problem

OPENAI = "https://api.openai.com/v1"
SECONDS = 60
BATCH = 128
"""Texts in one request; small enough for servers that run on a processor."""


class ServedEmbeddings(Embeddings):
    """`OPENAI_API_KEY` and `OPENAI_BASE_URL` are honoured; what goes wrong there is told in one sentence."""

    def __init__(self, model: str) -> None:
        self.model = model
        self.address = os.environ.get("OPENAI_BASE_URL", "").strip() or OPENAI
        self.server = urlsplit(self.address).netloc.rpartition("@")[2] or self.address
        # A server of one's own mostly wants no key, but the client refuses to start without any.
        self.key = os.environ.get("OPENAI_API_KEY", "").strip() or ("none" if self.address != OPENAI else "")
        if not self.key:
            raise Problem(
                f"The embedding model openai:{model} needs a key; set OPENAI_API_KEY, or OPENAI_BASE_URL for "
                "another server."
            )

    @cached_property
    def client(self) -> Embeddings:
        from langchain_openai import OpenAIEmbeddings  # takes over a second, and few need it

        # Without check_embedding_ctx_length=False it downloads a tokenizer and sends numbers in place of text; without
        # an address it looks for one in other variables first.
        return OpenAIEmbeddings(
            model=self.model,
            base_url=self.address,
            api_key=SecretStr(self.key),
            check_embedding_ctx_length=False,
            chunk_size=BATCH,
            timeout=SECONDS,
            max_retries=2,
        )

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        if not texts:
            return []
        with self.explained():
            vectors = self.client.embed_documents(texts)
        return self.checked(vectors, len(texts))

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]

    def checked(self, vectors: list[list[float]], expected: int) -> list[list[float]]:
        if len(vectors) != expected or len({len(vector) for vector in vectors}) != 1:
            raise Problem(f"The embedding server {self.server} answered with the wrong number of vectors; try another.")
        rows = np.asarray(vectors, dtype=np.float32)
        if not np.isfinite(rows).all() or not rows.any(axis=1).all():
            raise Problem(f"The embedding server {self.server} answered with vectors that say nothing; try another.")
        return numbers(unit(rows))

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turns what the client raises, and what it stumbles over in a strange answer, into a Problem."""
        import openai

        try:
            yield
        except (openai.OpenAIError, AttributeError, KeyError, TypeError, ValueError) as error:
            raise Problem(f"The embedding server {self.server} {self.complaint(error)}") from error

    def complaint(self, error: Exception) -> str:
        import openai

        match error:
            case openai.AuthenticationError() | openai.PermissionDeniedError():
                return "refuses the key; correct OPENAI_API_KEY."
            case openai.NotFoundError():
                return f"has no model {self.model!r}; correct the setting embedding_model or OPENAI_BASE_URL."
            case openai.RateLimitError():
                return "allows no more requests now; try again later."
            case openai.APIConnectionError():
                return "cannot be reached; start it, or correct OPENAI_BASE_URL."
            case openai.APIStatusError():
                return f"fails ({error.message}); look at what it reports, or try another."
        return f"cannot be understood ({error}); OPENAI_BASE_URL must lead to an interface like OpenAI's."
