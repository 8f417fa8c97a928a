"""A raw document becomes a described document and its passages; no files and no clock."""

from ingest.clean.clean import furniture
from ingest.describe.describe import describe
from ingest.documents import ID_LENGTH, Document, Passage, RawDocument, Source, fingerprint
from ingest.split import passages


def prepare(raw: RawDocument, document: str | None = None) -> tuple[Document, tuple[Passage, ...]]:
    """The document, named `document` or else by its text, and passages that hold each kept sentence once."""
    version = fingerprint(raw.text)
    dropped = furniture(raw.text, raw.title, raw.structured)
    said = describe(raw, dropped)
    source = Source(
        document=document or version[:ID_LENGTH],
        version=version,
        file=raw.file,
        source_id=raw.source_id,
        title=said.title,
        publisher=said.publisher,
        published=said.published,
        language=said.language,
        url=said.url,
        author=said.author,
        dated_by=said.dated_by,
        pages=raw.pages,
        publisher_by=said.publisher_by,
    )
    prepared = Document(source, raw.text, dropped, raw.hidden, raw.notes, raw.outside)
    return prepared, passages(prepared)
