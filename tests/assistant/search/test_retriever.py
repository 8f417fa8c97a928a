"""Other LangChain programs can use the search."""

from assistant.conversation import Found
from assistant.search.retriever import PassageRetriever
from assistant.search.search import Search
from tests.assistant.passages import passage


class OnePassage(Search):
    """Finds the same passage for every question."""

    def __init__(self) -> None:
        self.found = (Found(passage("Wang met Kolokoltsev in Beijing."), 1.0),)

    def find(self, question: str, k: int, *limits: object) -> tuple[Found, ...]:
        return self.found[:k]


def test_a_passage_comes_as_a_document_with_its_citation() -> None:
    (document,) = PassageRetriever(search=OnePassage()).invoke("Whom did Wang meet?")
    assert document.page_content == "Wang met Kolokoltsev in Beijing."
    assert {"document", "version", "start", "end", "title"} <= set(document.metadata)
