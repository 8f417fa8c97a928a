"""Embed every stored passage again, with another model."""

from collections.abc import Iterator

import numpy as np
from sqlalchemy import delete, insert, select

from ingest.documents import Passage
from ingest.embedding import Embeddings
from ingest.library.keep import changing, embedded_text, note
from ingest.library.library import Library
from ingest.library.schema import documents, renewed, vectors
from ingest.report import Progress, Step

BATCH = 64


def reembed(library: Library, embeddings: Embeddings, name: str, progress: Progress) -> None:
    """Replace all vectors, those of retired documents included, in one last transaction: until then the old ones hold.

    `progress` may raise Stopped, which leaves everything as it was.
    """
    with library.engine.begin() as connection:
        connection.execute(delete(renewed))
    dimensions = 0
    for keys, pieces in _batches(library, progress):
        matrix = np.array(embeddings.embed_documents([embedded_text(piece) for piece in pieces]), dtype="<f4")
        dimensions = matrix.shape[1]
        rows = [{"passage": key, "vector": row.tobytes()} for key, row in zip(keys, matrix, strict=True)]
        with library.engine.begin() as connection:
            connection.execute(insert(renewed), rows)
    with changing(library) as connection:
        connection.execute(delete(vectors))
        connection.execute(insert(vectors).from_select(["passage", "vector"], select(renewed)))
        connection.execute(delete(renewed))
        note(connection, "embedding", name)
        note(connection, "dimensions", str(dimensions))
    library.embedding = name


def _batches(library: Library, progress: Progress) -> Iterator[tuple[list[int], list[Passage]]]:
    with library.reads.connect() as connection:
        identities = list(connection.scalars(select(documents.c.id)))
    keys: list[int] = []
    pieces: list[Passage] = []
    for done, identity in enumerate(identities, start=1):
        found = library.passages_of(identity)
        known = library.keys_of(identity)
        keys += [known[piece.id] for piece in found]
        pieces += found
        if pieces and (len(pieces) >= BATCH or done == len(identities)):
            yield keys, pieces
            keys, pieces = [], []
        progress(Step(done, len(identities), done, found[0].source.title if found else identity))
