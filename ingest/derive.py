"""What is worked out of a prepared document: facts for the registers, a sketch for reprints."""

from collections.abc import Sequence

from ingest.documents import Document, Passage
from ingest.prepared import Derived
from ingest.registers.extract import extract
from ingest.registers.facts import EXTRACTOR
from ingest.sketch import sketch


def derive(document: Document, passages: Sequence[Passage]) -> Derived:
    """Facts that cannot be extracted cost the registers one document, and the search none."""
    found = sketch(document, passages)
    try:
        return Derived(EXTRACTOR, extract(document, passages), found)
    except MemoryError:
        raise
    except Exception as error:  # reported with the document, as what could not be read of it
        note = f"its people, meetings and agreements could not be listed ({type(error).__name__}: {error})."
        return Derived(EXTRACTOR, sketch=found, notes=(note,))
