"""Word documents (.docx, .docm), transitional and strict.

lxml and not python-docx: that library keeps the whole package in memory (1 GB for a bomb of 1 MB), does not know the
strict namespaces, and gives neither text boxes, footnotes, content controls nor what is hidden or deleted.
"""

from collections.abc import Iterator
from itertools import chain

from ingest.documents import RawDocument
from ingest.read.markup import Element, stated
from ingest.read.office.docx_body import Body, Place
from ingest.read.office.docx_look import Styles
from ingest.read.office.ooxml import core, main_part, of_kind, office, optional
from ingest.read.office.shade import UNKNOWN, WHITE, colour
from ingest.read.office.writing import Writing

NOTES = ("footnotes", "endnotes")


def read_docx(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if it is encrypted, damaged beyond reading or shows no text."""
    package, writing = office(data), Writing()
    main, targets = main_part(package, "word/document.xml", writing)
    parts = {
        kind: [root for part in of_kind(targets, kind) if (root := optional(package, part, writing)) is not None]
        for kind in (*NOTES, "styles", "comments")
    }
    notes = {
        (kind, stated(note, "id") or ""): note
        for kind in NOTES
        for note in chain.from_iterable(parts[kind])
        if stated(note, "type") is None
    }
    body = Body(Styles(next(iter(parts["styles"]), None)), notes, writing)
    for child in main.iterchildren("body"):
        writing.add(body.items(child, Place(paper=page_colour(main))))
    for comment in chain.from_iterable(parts["comments"]):
        writing.hide(" ".join(text.text or "" for text in comment.iter("t")))
    yield writing.document(origin, file, core(package, writing))


def page_colour(root: Element) -> str:
    """The colour of the pages, which Word shows on the screen only."""
    background = root.find("background")
    if background is None:
        return WHITE
    return colour(stated(background, "color")) or UNKNOWN
