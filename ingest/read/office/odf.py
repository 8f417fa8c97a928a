"""OpenDocument texts, spreadsheets and presentations (.odt, .ods, .odp).

lxml over content.xml and not odfpy: that library takes twice the time and three times the memory (measured on 30,000
paragraphs), has had no release since 2020 and does not resolve styles, so that it cannot tell what is hidden.
"""

from collections.abc import Iterator

from ingest.problem import Problem
from ingest.read.markup import Element, all_text, markup, stated
from ingest.read.office.odf_body import Body, Place
from ingest.read.office.odf_look import Styles
from ingest.read.office.odf_sheet import OdfRows
from ingest.read.office.ooxml import CUT, optional
from ingest.read.office.outline import Paragraph
from ingest.read.office.properties import Properties, properties
from ingest.read.office.shade import UNKNOWN
from ingest.read.office.sheet import Whole
from ingest.read.office.writing import Writing
from ingest.read.package import Package
from ingest.read.unreadable import Found

FURNITURE = {"footer", "header", "date-time", "page-number"}
NOTES = "Speaker notes: "


def read_odf(data: bytes, file: str, origin: str) -> Iterator[Found]:
    """One document, or one for each row of an export. Raises Problem if it is encrypted, damaged or shows no text."""
    package, writing = Package(data), Writing()
    if b"encryption-data" in (package.read("META-INF/manifest.xml") or b""):
        raise Problem("it is encrypted; save it again without a password.")
    content = package.read("content.xml")
    if not content:
        raise Problem("its main part is missing; open it in LibreOffice, repair it and save it again.")
    main = markup(content)
    if main.damaged:
        writing.note(CUT)
    named = optional(package, "styles.xml", writing)
    body = Body(Styles([main.root] if named is None else [main.root, named]), writing)
    about = properties(optional(package, "meta.xml", writing))
    sheets = main.root.find("body/spreadsheet")
    if sheets is not None:
        yield from spreadsheet(sheets, body, about, file, origin)
        return
    for deletion in main.root.iter("deletion"):
        writing.hide(" ".join(all_text(part) for part in deletion.iter("p", "h")))
    for text in main.root.iterfind("body/text"):
        writing.add(body.items(text, Place()))
    for number, page in enumerate(main.root.iterfind("body/presentation/page"), start=1):
        slide(page, number, body)
    yield writing.document(origin, file, about)


def slide(page: Element, number: int, body: Body) -> None:
    writing = body.writing
    writing.page()
    style = stated(page, "style-name")
    if body.styles.property("drawing-page", style, "drawing-page-properties", "visibility") == "hidden":
        writing.hide(" ".join(all_text(part) for part in page.iter("p", "h")))
        return
    for shape in page.iterchildren("*"):
        role = stated(shape, "class")
        if shape.tag == "notes":
            items = body.items(shape, Place(UNKNOWN))
            told = (
                item for item in items if isinstance(item, Paragraph) and item.text.strip() not in {"", str(number)}
            )
            writing.add(Paragraph(NOTES + item.text) for item in told)
        elif role not in FURNITURE:
            items = body.item(shape, str(shape.tag), Place(UNKNOWN))
            kind = "heading" if role == "title" else None
            writing.add(Paragraph(one.text, kind) if kind and isinstance(one, Paragraph) else one for one in items)


def spreadsheet(parent: Element, body: Body, about: Properties, file: str, origin: str) -> Iterator[Found]:
    sheets, whole = parent.findall("table"), Whole(file, origin, about, body.writing)
    for sheet in sheets:
        body.writing.page()
        name, style = (stated(sheet, "name") or "").strip(), stated(sheet, "style-name")
        place = f"{origin}#{name}" if len(sheets) > 1 else origin
        hidden = body.styles.property("table", style, "table-properties", "display") == "false"
        yield from whole.sheet(name, iter(OdfRows(sheet, body)), place, hidden)
    yield from whole.rest()
