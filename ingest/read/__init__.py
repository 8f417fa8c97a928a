"""A file becomes raw text and what it says of itself: one reader per format, one table of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.archive import ReadMember, read_archive
from ingest.read.epub import read_epub
from ingest.read.html import read_html
from ingest.read.kind import kind
from ingest.read.lines import read_lines
from ingest.read.mail import read_mail
from ingest.read.mailbox import read_mailbox
from ingest.read.markdown import read_markdown
from ingest.read.office.delimited import read_delimited
from ingest.read.office.docx import read_docx
from ingest.read.office.odf import read_odf
from ingest.read.office.old import read_old
from ingest.read.office.pptx import read_pptx
from ingest.read.office.rtf import read_rtf
from ingest.read.office.xlsx import read_xlsx
from ingest.read.pdf.document import read_pdf
from ingest.read.plain import read_plain
from ingest.read.saved_page import read_saved_page
from ingest.read.suffix import suffix as suffix_of
from ingest.read.unreadable import Unreadable
from ingest.read.web_archive import read_web_archive

Found = RawDocument | Unreadable
Reader = Callable[[bytes, str, str], Iterator[Found]]
Container = Callable[[bytes, str, str, int, ReadMember], Iterator[Found]]
MEGABYTE = 1 << 20

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_lines,
    ".pdf": read_pdf,
    ".epub": read_epub,
    ".mhtml": read_saved_page,
    ".mht": read_saved_page,
    ".csv": read_delimited,
    ".tsv": read_delimited,
    ".docx": read_docx,
    ".docm": read_docx,
    ".pptx": read_pptx,
    ".pptm": read_pptx,
    ".ppsx": read_pptx,
    ".odt": read_odf,
    ".ods": read_odf,
    ".odp": read_odf,
    ".rtf": read_rtf,
    ".doc": read_old,
    ".xls": read_old,
    ".ppt": read_old,
    ".xlsx": read_xlsx,
    ".xlsm": read_xlsx,
}
CONTAINERS: dict[str, Container] = {
    ".zip": read_archive,
    ".eml": read_mail,
    ".mbox": read_mailbox,
    ".warc": read_web_archive,
    ".warc.gz": read_web_archive,
}
"""What holds files of other formats, or may."""
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
    container = CONTAINERS.get(kind(data, suffix)) if suffix in SUFFIXES else None
    if container is None:
        return read_member(data, suffix, file, origin)
    if layer == LAYERS:
        raise Problem(f"it is packed in {LAYERS} other files; take it out of them.")

    def inside(data: bytes, suffix: str, file: str, origin: str) -> Iterator[Found]:
        return read_bytes(data, suffix, file, origin, largest, layer + 1)

    return container(data, file, origin, largest, inside)


def read_member(data: bytes, suffix: str, file: str, origin: str) -> Iterator[Found]:
    if suffix not in SUFFIXES:
        kinds = " ".join(sorted(READERS))
        raise Problem(f"a {suffix or 'nameless'} file cannot be read; known are {kinds}.")
    reader = READERS.get(kind(data, suffix)) or READERS[suffix]
    return reader(data, file, origin)
