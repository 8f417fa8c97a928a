"""The search as other LangChain programs take it."""

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.search.search import Search
from ingest.documents import Passage


class PassageRetriever(BaseRetriever):
    """Finds at most k passages; the metadata of each are the fields of its citation."""

    search: Search
    k: int = 10

    model_config = ConfigDict(arbitrary_types_allowed=True)

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        return [as_langchain(found.passage) for found in self.search.find(query, self.k)]


def as_langchain(passage: Passage) -> Document:
    source = passage.source
    return Document(
        id=passage.id,
        page_content=passage.text,
        metadata={
            "document": source.document,
            "version": source.version,
            "start": passage.start,
            "end": passage.end,
            "title": source.title,
            "publisher": source.publisher,
            "published": source.published,
            "url": source.url,
        },
    )
