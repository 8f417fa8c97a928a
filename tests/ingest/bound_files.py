"""Builds files that hold other files: books, mails, saved pages and web archives."""

import gzip
import io
import zipfile
from collections.abc import Mapping, Sequence

PARAGRAPHS = (
    "<p>The ministers of the two countries met in Beijing on Thursday and signed an agreement on joint patrols.</p>"
    "<p>A second paragraph tells that both sides will meet again next year in Moscow, as they agreed.</p>"
)
HEAD = "<head><title>Ministers meet</title></head>"
PAGE = f"<html>{HEAD}<body><article><h1>Ministers meet</h1>{PARAGRAPHS}</article></body></html>"
OPF = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">%s</metadata>
<manifest>%s</manifest><spine>%s</spine>%s</package>"""
CONTAINER = """<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
XHTML = (
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
    "<head><title/></head><body%s>%s</body></html>"
)


def packed(members: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def epub(
    chapters: Mapping[str, str],
    says: str = "",
    order: Sequence[str] = (),
    guide: str = "",
    more: Mapping[str, str] | None = None,
) -> bytes:
    """A book of these bodies by file name, read in `order`."""
    manifest = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"{nav(name)}/>' for name in sorted(chapters)
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in order or chapters)
    files = {f"OEBPS/{name}": XHTML % ("", body) for name, body in chapters.items()}
    book = {"OEBPS/book.opf": OPF % (says, manifest, spine, guide), "META-INF/container.xml": CONTAINER}
    return packed({"mimetype": "application/epub+zip"} | book | files | dict(more or {}))


def nav(name: str) -> str:
    return ' properties="nav"' if name.startswith("nav") else ""


def mail(body: str, kind: str = "text/plain; charset=utf-8", **headers: str) -> bytes:
    """A mail of one part; a header's name is written with _ for -."""
    named = {"From": "Anna Petrova <anna@example.org>", "Subject": "Ministers meet"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    head = "".join(f"{name}: {value}\n" for name, value in named.items())
    return f"{head}MIME-Version: 1.0\nContent-Type: {kind}\nContent-Transfer-Encoding: 8bit\n\n{body}".encode()


def parts(*bodies: str | bytes, kind: str = "mixed") -> tuple[str, str]:
    """The body of a mail of several parts, each with its own headers, and the type of the mail."""
    whole = [body.decode("latin-1") if isinstance(body, bytes) else body for body in bodies]
    return "".join(f"--=b=\n{body}\n" for body in whole) + "--=b=--\n", f'multipart/{kind}; boundary="=b="'


def record(url: str, body: bytes, kind: str = "text/html", status: str = "200 OK", more: str = "") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2020-01-02T03:04:05Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{abs(hash(url)):032x}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def warc(*records: bytes, compressed: bool = False) -> bytes:
    return b"".join(gzip.compress(one) if compressed else one for one in records)
