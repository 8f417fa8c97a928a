"""An embedding model that is loaded when it is first asked, which a run without news never does."""

from ingest.embed import load_embeddings
from ingest.embedding import Embeddings


class OnDemand:
    """Raises Problem for an unknown model only then."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._model: Embeddings | None = None

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        self._model = self._model or load_embeddings(self._name)
        return self._model.embed_documents(texts)

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]
