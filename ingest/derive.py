"""What is worked out of a prepared document: facts for the registers, a sketch for reprints."""

from collections.abc import Sequence
from itertools import accumulate

from ingest.documents import Document, Passage
from ingest.prepared import Derived
from ingest.registers.extract import extract
from ingest.registers.facts import EXTRACTOR, FAILED
from ingest.reprints.sketch import sketch

MOST = 4_000
"""Sentences that facts are looked for in, a book of 300 pages; each takes one or two milliseconds."""


def derive(document: Document, passages: Sequence[Passage]) -> Derived:
    """Facts that cannot be extracted cost the registers one document until they can, and the search none."""
    found = sketch(document, passages)
    try:
        return Derived(EXTRACTOR, extract(document, beginning(passages)), found)
    except MemoryError:
        raise
    except Exception as error:  # reported with the document, as what could not be read of it
        note = f"its people, meetings and agreements could not be listed ({type(error).__name__}: {error})."
        return Derived(FAILED, sketch=found, notes=(note,))


def beginning(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages of the first MOST sentences."""
    ends = accumulate(len(passage.sentences) for passage in passages)
    return passages[: sum(1 for end in ends if end <= MOST)]


def left_out(passages: Sequence[Passage]) -> tuple[str, ...]:
    """What to note of a document that is too long for all of it to be looked at."""
    is_long = len(beginning(passages)) < len(passages)
    return (f"its people and events are listed up to sentence {MOST:,} only.",) if is_long else ()
