"""Documents kept in a library without reading files, for tests of what comes after reading."""

from pathlib import Path

import numpy as np

from ingest.documents import Document, Passage, Sentence, Source, fingerprint
from ingest.library.keep import Origin, embedded_text, keep
from ingest.library.library import Library
from ingest.prepared import Prepared
from ingest.registers.facts import Facts
from tests.words_embeddings import WordsEmbeddings

MODEL = "words"


def open_library(folder: Path) -> Library:
    return Library.open(folder, MODEL)


def store(
    library: Library, text: str, title: str = "A title", at: str = "/files/a.txt", document: str = ""
) -> Document:
    """Keep a document whose passages are its lines."""
    version = fingerprint(text)
    file = at.rsplit("/", 1)[-1]
    source = Source(document or version[:16], version, file, None, title, None, "2014-06-05", "en", None)
    pieces = lines(source, text)
    matrix = np.array(WordsEmbeddings().embed_documents([embedded_text(piece) for piece in pieces]), dtype=np.float32)
    whole = Document(source, text)
    keep(library, Prepared(at, whole, tuple(pieces)), matrix, Origin(at, at))
    return whole


def lines(source: Source, text: str) -> list[Passage]:
    pieces, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            pieces.append(Passage(source, start, end, line, (Sentence(start, end),)))
        start = end + 1
    return pieces


def facts_of(library: Library, document: str) -> Facts:
    """What a document that can be searched says; nothing where no facts of its version are kept."""
    return {source.document: facts for source, facts in library.facts()}.get(document, Facts())
