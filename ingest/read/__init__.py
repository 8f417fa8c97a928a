"""A file becomes raw text and what it says of itself: one reader per format, one table of them."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from ingest.problem import Problem
from ingest.read.suffix import suffix as suffix_of
from ingest.read.unreadable import Found, ReadMember, Unreadable

Reader = Callable[[bytes, str, str], Iterator[Found]]
Container = Callable[[bytes, str, str, int, ReadMember], Iterator[Found]]
MEGABYTE = 1 << 20

READERS = {
    ".txt": "plain.read_plain",
    ".text": "plain.read_plain",
    ".md": "plain.read_markdown",
    ".html": "html.read_html",
    ".htm": "html.read_html",
    ".jsonl": "lines.read_lines",
    ".pdf": "pdf.document.read_pdf",
    ".epub": "epub.read_epub",
    ".mhtml": "saved_page.read_saved_page",
    ".mht": "saved_page.read_saved_page",
    ".csv": "office.delimited.read_delimited",
    ".tsv": "office.delimited.read_delimited",
    ".docx": "office.docx.read_docx",
    ".docm": "office.docx.read_docx",
    ".pptx": "office.pptx.read_pptx",
    ".pptm": "office.pptx.read_pptx",
    ".ppsx": "office.pptx.read_pptx",
    ".odt": "office.odf.read_odf",
    ".ods": "office.odf.read_odf",
    ".odp": "office.odf.read_odf",
    ".rtf": "office.rtf.read_rtf",
    ".doc": "office.old.read_old",
    ".xls": "office.old.read_old",
    ".ppt": "office.old.read_old",
    ".xlsx": "office.xlsx.read_xlsx",
    ".xlsm": "office.xlsx.read_xlsx",
}
"""For each suffix its Reader, by where it is: all of them take half a second to import, and few runs need all."""
CONTAINERS = {
    ".zip": "archive.read_archive",
    ".eml": "mail.read_mail",
    ".mbox": "mailbox.read_mailbox",
    ".warc": "web_archive.read_web_archive",
    ".warc.gz": "web_archive.read_web_archive",
}
"""What holds files of other formats, or may; each a Container, by where it is."""
SUFFIXES = frozenset(READERS) | frozenset(CONTAINERS)
LAYERS = 4
"""Containers in containers: a mail with a mail attached that has a web archive attached."""


def read(path: Path, file: str, origin: str, largest: int = 64 * MEGABYTE) -> Iterator[Found]:
    """The documents of one file, and an Unreadable for whatever gave none; `largest` in bytes, inflated too."""
    try:
        yield from read_bytes(load(path, largest), suffix_of(path.name), file, origin, largest)
    except Problem as problem:
        yield Unreadable(origin, file, str(problem))


def load(path: Path, largest: int) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except OSError as error:
        raise Problem(f"it cannot be opened ({error.strerror}); check its name and rights.") from error
    if len(data) > largest:
        raise Problem(f"it is larger than {largest // MEGABYTE} MB; split it or raise largest_file.")
    return data


def read_bytes(data: bytes, suffix: str, file: str, origin: str, largest: int, layer: int = 0) -> Iterator[Found]:
    """What the bytes of a file hold; `layer` containers lie around it. Raises Problem if that is nothing."""
    from ingest.read.kind import kind

    if suffix not in SUFFIXES:
        kinds = " ".join(sorted(READERS))
        raise Problem(f"a {suffix or 'nameless'} file cannot be read; known are {kinds}.")
    known = kind(data, suffix)
    if known in READERS:
        reader: Reader = imported(READERS[known])
        return reader(data, file, origin)
    if layer == LAYERS:
        raise Problem(f"it is packed in {LAYERS} other files; take it out of them.")

    def inside(data: bytes, suffix: str, file: str, origin: str) -> Iterator[Found]:
        return read_bytes(data, suffix, file, origin, largest, layer + 1)

    container: Container = imported(CONTAINERS[known])
    return container(data, file, origin, largest, inside)


def imported(place: str) -> Any:
    """The function of the tables above that is at this place in the package."""
    module, _, name = place.rpartition(".")
    return getattr(import_module(f"{__name__}.{module}"), name)
