"""PDF files: their visible text in paragraphs, the place of every page, and what could not be read."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median
from typing import Any

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.alive import alive
from ingest.read.pdf.flow import flow
from ingest.read.pdf.lines import Line
from ingest.read.pdf.page import Page, State, read_page
from ingest.read.pdf.running import NUMBER, address, running
from ingest.read.pdf.says import author, title

MOST_PAGES = 5000
GIVEN_UP = 50
"""Damaged pages, one after the other, behind which no page is looked for."""
ROOT = re.compile(rb"(\d{1,9}) (\d{1,5}) obj\s*<<[^<>]{0,200}/Type\s*/Catalog\b")
RECOGNISE = "install Tesseract, which recognises text in pictures (OCR), and ingest the file again"
MOST_SCANS = 200
"""Pages of one file whose text is recognised; each takes seconds."""
BREATH = 100
"""Pages with text that may take as long as any other document does."""


def read_pdf(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if the file is damaged or locked, or holds no text."""
    document = opened(data)
    try:
        yield read_document(document, file, origin)
    finally:
        document.close()


def opened(data: bytes) -> Any:
    """The document; one that was cut short is looked through for its root."""
    import pypdfium2

    if not data.strip():
        raise Problem("it is empty; there is nothing to read.")
    for attempt in (data, rooted(data)):
        try:
            return pypdfium2.PdfDocument(attempt)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise Problem("it is locked with a password; save a copy without it.") from error
    raise Problem("it is no PDF, damaged or cut short; save or download it again.")


def rooted(data: bytes) -> bytes:
    """The file with an end that names its catalogue, which a cut file has lost."""
    root = ROOT.search(data)
    return data + b"\ntrailer\n<</Root %s %s R>>\n%%%%EOF\n" % root.groups() if root else data


def read_document(document: Any, file: str, origin: str) -> RawDocument:
    pages = read_pages(document)
    edges = running([page.lines for page in pages])
    body = [inner(page.lines, places) for page, places in zip(pages, edges, strict=True)]
    found = flow(body)
    if not found.text.strip():
        raise Problem(reason(pages))
    says = document.get_metadata_dict()
    heights = [line.height for lines in body for line in lines for _ in line.text]
    place = address([page.lines for page in pages])
    return RawDocument(
        origin=origin,
        file=file,
        text=found.text,
        title=title(says.get("Title", ""), next(filter(None, body), ()), median(heights)),
        author=author(says.get("Author", "")),
        url=place,
        pages=found.pages,
        hidden=hidden(pages, edges),
        notes=tuple(notes(pages, len(document))),
        structured=place is None,  # a printed web page has its menus
    )


def read_pages(document: Any) -> list[Page]:
    pages: list[Page] = []
    scans = 0
    for number in range(min(len(document), MOST_PAGES)):
        pages.append(read_page(document, number, recognise=scans < MOST_SCANS))
        scans += pages[-1].state is State.RECOGNISED
        if pages[-1].state is State.RECOGNISED or len(pages) % BREATH == 0:
            alive()
        if all(page.state is State.DAMAGED for page in pages[-GIVEN_UP:]) and len(pages) >= GIVEN_UP:
            break
    return pages


def inner(lines: Sequence[Line], edge: set[int]) -> tuple[Line, ...]:
    return tuple(line for at, line in enumerate(lines) if at not in edge)


def hidden(pages: Sequence[Page], edges: Sequence[set[int]]) -> tuple[str, ...]:
    """What nobody sees, then heads and feet, each once."""
    unseen = [text for page in pages for text in page.hidden if any(char.isalnum() for char in text)]
    heads = (page.lines[at].text for page, places in zip(pages, edges, strict=True) for at in sorted(places))
    once: dict[str, str] = {}
    for head in heads:
        if any(char.isalpha() for char in head):
            once.setdefault(NUMBER.sub("#", head), head)
    return tuple(dict.fromkeys([*unseen, *once.values()]))


def reason(pages: Sequence[Page]) -> str:
    """Why a file gave no text."""
    states = {page.state for page in pages}
    if State.SCAN in states:
        return f"it is a scan, pictures of pages without text; {RECOGNISE}."
    if State.CODED in states:
        return f"its type does not say which letters it shows; {RECOGNISE}."
    if State.DAMAGED in states:
        return "its pages are damaged; save or download it again."
    return f"it holds no text, perhaps only drawings of letters; {RECOGNISE}."


def notes(pages: Sequence[Page], count: int) -> Iterator[str]:
    for state, told in (
        (State.SCAN, f"only pictures, no text (a scan); {RECOGNISE}"),
        (State.CODED, f"the type does not say which letters it shows; {RECOGNISE}"),
        (State.DAMAGED, "damaged and not read; save or download the file again"),
        (State.RECOGNISED, "pictures, whose text Tesseract recognised (OCR); it may have mistakes"),
        (State.LAYER, "pictures, whose text was recognised by a program and may have mistakes"),
    ):
        if which := numbered([number for number, page in enumerate(pages, 1) if page.state is state]):
            yield f"{which}: {told}."
    if len(pages) < count:
        yield f"Only the first {len(pages):,} of {count:,} pages were read; split the file."


def numbered(numbers: Sequence[int]) -> str:
    """`Pages 3 to 5 and 9`; nothing where there are none."""
    runs = [[number for _, number in run] for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])]
    named = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    if not named:
        return ""
    listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return f"{'Page' if len(numbers) == 1 else 'Pages'} {listed}"
