"""Documents made of a few sentences, and what the registers find in them."""

from ingest.documents import Document, RawDocument, Sentence, Source
from ingest.prepare import prepare
from ingest.registers.facts import Facts, Person
from ingest.registers.people.people import people_of


def document_of(text: str, language: str | None = "en", published: str | None = "2024-05-05") -> Document:
    return parts(text, language, published)[0]


def people_of_text(
    text: str, language: str | None = "en", published: str | None = "2024-05-05", title: str = "A page"
) -> list[Person]:
    document, sentences = parts(text, language, published, title=title)
    return list(people_of(document, sentences))


def told(
    text: str, name: str, language: str | None = "en", published: str | None = "2024-05-05"
) -> tuple[Source, Facts]:
    """A document, named so that several can be told apart, and its facts."""
    document, sentences = parts(text, language, published, name)
    return document.source, Facts(people=people_of(document, sentences))


def parts(
    text: str, language: str | None, published: str | None, name: str = "a", title: str = "A page"
) -> tuple[Document, list[Sentence]]:
    raw = RawDocument(f"/{name}", f"{name}.txt", text, title=title, published=published, language=language)
    document, passages = prepare(raw, name)
    return document, [sentence for passage in passages for sentence in passage.sentences]
