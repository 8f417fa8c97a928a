"""What is asked of an embedding model, as LangChain asks it, whose `Embeddings` takes a third of a second to import."""

from typing import Protocol


class Embeddings(Protocol):
    """Vectors of length one. Any of LangChain's models is one of these."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]: ...

    def embed_query(self, text: str) -> list[float]: ...
