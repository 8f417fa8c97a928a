"""Mails: what was written, without quoted mails and signatures; attachments are documents of their own."""

import email
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.encoding import decode
from ingest.read.mail_text import Written, of_page, of_text
from ingest.read.suffix import suffix
from ingest.read.unreadable import Found, ReadMember, Unreadable
from ingest.read.visible import visible

ATTACHMENTS = 500
STUB = 200
"""Characters of a plain text that only says that the mail is a page."""
LAYERS = 20
"""Parts inside parts; real mails have five."""
LETTER = ".eml"
KINDS = {"application/pdf": ".pdf", "text/html": ".html", "text/plain": ".txt", "message/rfc822": LETTER}


def read_mail(data: bytes, file: str, origin: str, _cap: int, read_member: ReadMember) -> Iterator[Found]:
    """The mail, then each attachment that some reader knows. Raises Problem if it is none or holds no text."""
    message = parsed(data)
    if not any(name in message for name in ("From", "Date", "Subject", "Received", "Message-ID")):
        raise Problem("it has no sender, date or subject, so it is no mail; save it again from the mail program.")
    yield from found_in(message, file, origin, read_member)


def parsed(data: bytes) -> EmailMessage:
    if not data.strip():
        raise Problem("it is empty; there is nothing to read.")
    try:
        message = email.message_from_bytes(data, policy=default)
        check_depth(message)
    except RecursionError as error:
        raise too_deep() from error
    return message


def check_depth(message: EmailMessage) -> None:
    layer: list[MIMEPart] = [message]
    for _ in range(LAYERS):
        layer = [part for one in layer if one.is_multipart() for part in one.iter_parts()]
        if not layer:
            return
    raise too_deep()


def too_deep() -> Problem:
    return Problem(f"its parts lie more than {LAYERS} deep in each other; no mail program writes that.")


def found_in(message: EmailMessage, file: str, origin: str, read_member: ReadMember) -> Iterator[Found]:
    """The mail's own text and its attachments; a mail without a text is only what it carries."""
    carried = list(attachments(message, file, origin, read_member))
    letter = document(message, file, origin)
    if letter is None and not carried:
        raise Problem("it holds no text and nothing attached that can be read.")
    if letter is not None:
        yield letter
    yield from carried


def document(message: EmailMessage, file: str, origin: str) -> RawDocument | None:
    written = body(message)
    if written is None or not written.text.strip():
        return None
    text, invisible = visible(written.text)
    subject = header(message, "Subject")
    return RawDocument(
        origin=origin,
        file=file,
        text=text if subject is None or subject in text[: 2 * len(subject)] else f"{subject}\n\n{text}",
        title=subject,
        publisher=list_name(message) or header(message, "Organization"),
        published=sent(message),
        url=address(message),
        author=sender(message),
        hidden=(*written.left_out, *invisible),
    )


def body(message: EmailMessage) -> Written | None:
    """The plain text, or the page where that says more."""
    plain, page = (message.get_body(preferencelist=(kind,)) for kind in ("plain", "html"))
    text = of_text(content(plain), is_flowed(plain)) if plain is not None else None
    if text is not None and (page is None or len(text.text.strip()) >= STUB):
        return text
    drawn = of_page(content(page)) if page is not None else None
    return drawn if drawn is not None and (text is None or len(drawn.text) > len(text.text)) else text


def content(part: MIMEPart) -> str:
    """The text of a part; a charset that is wrong or unknown is found out."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    return decode(data, part.get_content_charset())


def is_flowed(part: MIMEPart) -> bool:
    return str(part.get_param("format", "")).lower() == "flowed"


def header(message: MIMEPart, name: str) -> str | None:
    value = " ".join(visible(str(message.get(name, "")))[0].split())
    return value or None


def sender(message: EmailMessage) -> str | None:
    """The name in From, or else the address."""
    for name, place in getaddresses([header(message, "From") or ""]):
        return name or place or None
    return None


def list_name(message: EmailMessage) -> str | None:
    """`Press digest <press.example.org>` in List-Id."""
    name = (header(message, "List-Id") or "").partition("<")[0].strip(' "')
    return name or None


def address(message: EmailMessage) -> str | None:
    """Where the mail can be read on the web: RFC 5064."""
    place = (header(message, "Archived-At") or "").strip("<>")
    return place if place.startswith(("http://", "https://")) else None


def sent(message: EmailMessage) -> str | None:
    """The day a mail was sent, where its sender was."""
    try:
        moment: datetime = parsedate_to_datetime(header(message, "Date") or "")
    except (ValueError, IndexError, OverflowError):
        return None
    return moment.date().isoformat()


def attachments(message: EmailMessage, file: str, origin: str, read_member: ReadMember) -> Iterator[Found]:
    """What is attached, by its file name or else its type; pictures of the layout are not."""
    for number, part in enumerate(message.iter_attachments(), start=1):
        if number > ATTACHMENTS:
            yield Unreadable(
                origin, file, f"only its first {ATTACHMENTS} attachments were read; save the others from it."
            )
            return
        name = part.get_filename() or f"{number}{KINDS.get(part.get_content_type(), '')}"
        if part.get_content_maintype() in {"image", "audio", "video"} or part.get_content_type() == "text/calendar":
            continue
        yield from attached(part, name, f"{file}/{name}", f"{origin}!{name}", read_member)


def attached(part: MIMEPart, name: str, file: str, origin: str, read_member: ReadMember) -> Iterator[Found]:
    data, ending = payload(part, name)
    if not data.strip():
        return
    try:
        yield from read_member(data, ending, file, origin)
    except Problem as problem:
        yield Unreadable(origin, file, str(problem))


def payload(part: MIMEPart, name: str) -> tuple[bytes, str]:
    """The bytes of an attachment and the suffix to read them by."""
    if part.get_content_type() == "message/rfc822":
        inner = next(part.iter_parts(), None)
        return (inner.as_bytes() if inner is not None else b""), LETTER
    data = part.get_payload(decode=True)
    ending = suffix(name) or KINDS.get(part.get_content_type(), "")
    return (data if isinstance(data, bytes) else b""), ending
