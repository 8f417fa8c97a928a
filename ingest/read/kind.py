"""What a file truly is, by its content: names lie, and programs save one format under the name of another."""

import re

from ingest.problem import Problem
from ingest.read.encoding import decode
from ingest.read.package import Package
from ingest.text.page_words import words

# Formats that are never plain text, whose names are often given to something else.
OFFICE = words(".doc .docx .docm .odt .rtf .ppt .pptx .pptm .ppsx .odp .xls .xlsx .xlsm .ods")
SHEETS = frozenset({".xls", ".xlsx", ".xlsm", ".ods"})
# Text by nature: a picture or program of such a name is refused by what decodes it.
TEXTS = frozenset({".txt", ".text", ".csv", ".tsv", ".html", ".htm"})
ZIP, OLE, HEAD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 4096
PARTS = {"word/document.xml": ".docx", "ppt/presentation.xml": ".pptx", "xl/workbook.xml": ".xlsx"}
MIMES = {
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.spreadsheet": ".ods",
    b"application/vnd.oasis.opendocument.presentation": ".odp",
    b"application/epub+zip": ".epub",
}
MAIN = re.compile(
    rb"\.(wordprocessingml|presentationml|spreadsheetml)\.(?:document|slideshow|presentation|sheet|template)"
)
STREAMS = {
    "EncryptedPackage": "it is encrypted; save it again without a password.",
    "WordDocument": "it is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx.",
    "Workbook": "it is an old Excel file (.xls); open it in Excel or LibreOffice and save it as .xlsx.",
    "PowerPoint Document": "it is an old PowerPoint file (.ppt); open it in its program and save it as .pptx.",
    "__substg1.0_": "it is an Outlook message (.msg); open it in Outlook and save it as .eml or text.",
}
HTML = re.compile(
    r"\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table)[\s>]", re.I | re.DOTALL
)
ONE_FILE_XML = re.compile(
    rb"<\?mso-application|schemas\.microsoft\.com/office/word/2003|urn:schemas-microsoft-com:office:spreadsheet"
)
FLAT = re.compile(rb"<office:document[\s>]")


def kind(data: bytes, suffix: str) -> str:
    """The suffix to read `data` by, mostly its own. Raises Problem for what only its own program can open."""
    if not data:
        raise Problem("it is empty; there is nothing to read.")
    if data.startswith(ZIP):
        return zipped(data, suffix)
    if data.startswith(OLE):
        raise Problem(compound(data))
    start = data[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF-"):
        return ".pdf"
    if start.startswith(b"{\\rtf"):
        return ".rtf"
    if suffix in OFFICE:
        return written(data, suffix)
    return ".html" if suffix in TEXTS and is_page(data) else suffix


def zipped(data: bytes, suffix: str) -> str:
    """Which of the formats that are zip files inside; a damaged one keeps its name."""
    try:
        package = Package(data)
        mime = package.read("mimetype") or b""
    except Problem:
        return suffix
    if found := next((kind for name, kind in PARTS.items() if name in package), None):
        return found
    if found := MIMES.get(mime.strip().split(b"-template")[0]):
        return found
    if "[content_types].xml" in package and (main := MAIN.search(package.read("[content_types].xml") or b"")):
        return {b"w": ".docx", b"p": ".pptx", b"s": ".xlsx"}[main.group(1)[:1]]
    if "xl/workbook.bin" in package:
        raise Problem("it is a binary Excel file (.xlsb); open it in Excel or LibreOffice and save it as .xlsx.")
    return suffix if suffix in OFFICE | {".epub"} else ".zip"


def compound(data: bytes) -> str:
    """What an OLE file holds, by the names of its streams, which are in wide characters."""
    for name, reason in STREAMS.items():
        if name.encode("utf-16-le") in data:
            return reason
    return "it is an old Office file; open it in its program and save it in the format of today."


def written(data: bytes, suffix: str) -> str:
    """Plain text, a page or a table of text under the name of an office file."""
    head = data[:HEAD]
    if ONE_FILE_XML.search(head) or FLAT.search(head):
        raise Problem(
            "it is an office file in a single XML file; open it in its program and save it as .docx or .xlsx."
        )
    if head[:200].lower().find(b"mime-version:") >= 0:
        return ".mhtml"
    if is_page(data):
        return ".html"
    if not is_text(data):
        return suffix
    return ".csv" if suffix in SHEETS else ".txt"


def is_page(data: bytes) -> bool:
    return HTML.match(data[:HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")) is not None


def is_text(data: bytes) -> bool:
    try:
        decode(data[: 1 << 16])
    except Problem:
        return False
    return True
