"""Pages that a browser saved in one file with their pictures (MHTML): the page itself is read."""

from collections.abc import Iterator
from email.message import EmailMessage

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.encoding import decode
from ingest.read.html import declared, page_document
from ingest.read.mail import header, parsed

PLACES = ("Snapshot-Content-Location", "Content-Location")


def read_saved_page(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Its Date says when it was saved, not when it was published. Raises Problem if there is no page."""
    message = parsed(data)
    page = root(message)
    held = page.get_payload(decode=True)
    if not isinstance(held, bytes) or not held.strip():
        raise Problem("the page in it is empty; save it again from the browser.")
    text = decode(held, page.get_content_charset() or declared(held))
    yield page_document(text, file, origin, address(message, page))


def root(message: EmailMessage) -> EmailMessage:
    """The part that `start` names, or else the first page."""
    pages = [part for part in message.walk() if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    start = str(message.get_param("start", ""))
    found = next((part for part in pages if start and str(part.get("Content-ID", "")).strip() == start), None)
    page = found or next(iter(pages), None)
    if not isinstance(page, EmailMessage):
        raise Problem("there is no page in it; save it again from the browser.")
    return page


def address(message: EmailMessage, page: EmailMessage) -> str | None:
    places = (header(part, name) for part in (message, page) for name in PLACES)
    return next((place for place in places if place and place.startswith(("http://", "https://"))), None)
