"""Office files by hand and by the libraries that others write them with, for the tests of the readers."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any, cast

import docx
import openpyxl
import pptx
from pptx.dml.color import RGBColor
from pptx.util import Inches

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = (
    f'xmlns:r="{RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def relations(targets: Mapping[str, str]) -> str:
    """By type, the part it leads to."""
    entries = "".join(
        f'<Relationship Id="r{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}">{entries}</Relationships>'


def word(body: str, head: str = "", strict: bool = False, parts: Mapping[str, str] | None = None) -> bytes:
    """A .docx of this body; `parts` are styles, footnotes and the like by their kind, without outer element."""
    space = f'xmlns:w="{STRICT if strict else WORD}" {SPACES}'
    parts = parts or {}
    members = {
        "_rels/.rels": relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": f"<?xml version='1.0'?>{head}<w:document {space}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations({kind: f"{kind}.xml" for kind in parts}),
    }
    members |= {f"word/{kind}.xml": f"<w:{kind} {space}>{inner}</w:{kind}>" for kind, inner in parts.items()}
    return zipped(members)


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def paragraph(*inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inside)}</w:p>"


def table(*rows: Sequence[str]) -> str:
    """Rows of cells that are given as XML."""
    inner = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl>{inner}</w:tbl>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tcPr>{properties}</w:tcPr>{paragraph(run(text))}"


def python_docx() -> bytes:
    document = docx.Document()
    document.core_properties.author = "Anna Petrova"
    document.core_properties.title = "PowerPoint Presentation"
    document.sections[0].header.paragraphs[0].text = "Letterhead of the ministry"
    document.add_heading("Ministers meet in Beijing", 0)
    document.add_paragraph("The ministers met on Thursday and signed an agreement.")
    document.add_heading("Participants", 1)
    for name in ("Wang Yi", "Li Qiang"):
        document.add_paragraph(name, style="List Bullet")
    rows = [("Date", "Place", "Topic"), ("2014-06-05", "Beijing", "Drugs"), ("2015-07-01", "Moscow", "Fraud")]
    grid = document.add_table(rows=3, cols=3)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            grid.cell(number, column).text = text
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def slides() -> "pptx.presentation.Presentation":
    """Three slides: bullets with speaker notes, a hidden one, a table."""
    deck = pptx.Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[1])
    first.shapes.title.text = "Police cooperation"
    first.placeholders[1].text_frame.text = "Two meetings in 2014"
    first.notes_slide.notes_text_frame.text = "Mention the memorandum."
    second = deck.slides.add_slide(deck.slide_layouts[5])
    second.shapes.title.text = "Left out"
    second._element.set("show", "0")
    third = deck.slides.add_slide(deck.slide_layouts[5])
    third.shapes.title.text = "Who came"
    grid = third.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    for place, text in enumerate(("Name", "Post", "Wang Yi", "Minister")):
        grid.cell(place // 2, place % 2).text = text
    return deck


def coloured(digits: str) -> Any:
    """A colour as the library of slides wants it, whose own makers have no types."""
    return cast(Any, RGBColor).from_string(digits)


def saved(document: Any) -> bytes:
    """What a library's document writes into a file."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def workbook(*rows: Sequence[object]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return book


OPEN = "urn:oasis:names:tc:opendocument:xmlns"
OPEN_SPACES = " ".join(
    f'xmlns:{short}="{OPEN}:{name}:1.0"'
    for short, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "presentation": "presentation",
    }.items()
)
GONE = """<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="White" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
<style:style style:name="Tiny" style:family="text"><style:text-properties fo:font-size="1pt"/></style:style>
<style:style style:name="Off" style:family="drawing-page"><style:drawing-page-properties
presentation:visibility="hidden"/></style:style>"""


def opened(kind: str, body: str, head: str = "") -> bytes:
    """An OpenDocument file; `kind` is text, spreadsheet or presentation."""
    content = f"""{head}<office:document-content {OPEN_SPACES}><office:automatic-styles>{GONE}</office:automatic-styles>
<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"""
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content})


def odt() -> bytes:
    """Letters that are not shown, a footnote, a list, a section that is not shown, a table."""
    looks = ("Gone", "White", "Tiny")
    spans = "".join(f'<text:span text:style-name="{look}"> {look.upper()}</text:span>' for look in looks)
    note = "<text:note-body><text:p>According to the embassy.</text:p></text:note-body>"
    told = f"<text:note><text:note-citation>1</text:note-citation>{note}</text:note>"
    return opened(
        "text",
        f"""<text:h text:outline-level="1">Police cooperation</text:h>
        <text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted</text:p></text:deletion>
        </text:changed-region></text:tracked-changes>
        <text:p>The ministers met<text:s text:c="3"/>in
        Beijing.{spans}{told}</text:p>
        <text:list><text:list-item><text:p>Wang Yi</text:p></text:list-item></text:list>
        <text:section text:display="none"><text:p>A hidden section</text:p></text:section>
        <table:table>{open_row("Name", "Post", "Since")}{open_row("Wang Yi", "Minister", "2013")}</table:table>""",
    )


def open_row(*texts: str, properties: str = "") -> str:
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f"<table:table-row {properties}>{cells}</table:table-row>"


def ods() -> bytes:
    """A hidden column, a hidden row, a merged cell, and the million empty rows that fill every sheet."""
    kinds = 'table:number-rows-spanned="2"'
    places = (f"<table:table-cell {kinds}><text:p>Beijing</text:p></table:table-cell>", "<table:covered-table-cell/>")
    share = '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>'
    rows = "".join(
        f"""<table:table-row><table:table-cell office:value-type="date" office:date-value="{date}">
        <text:p>5. 6.</text:p></table:table-cell>{place}{share}
        <table:table-cell><text:p>SECRET</text:p></table:table-cell></table:table-row>"""
        for date, place in zip(("2014-06-05", "2015-07-01"), places, strict=True)
    )
    return opened(
        "spreadsheet",
        f"""<table:table table:name="Meetings"><table:table-column table:number-columns-repeated="3"/>
        <table:table-column table:visibility="collapse"/>{open_row("Date", "Place", "Share", "Note")}{rows}
        {open_row("unseen", properties='table:visibility="filter"')}
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/>
        </table:table-row></table:table>""",
    )


def odp() -> bytes:
    """Two slides that are shown, with one between them that is not, and speaker notes."""

    def slide(text: str, more: str = "") -> str:
        box = f"<draw:frame><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>"
        return f"<draw:page {more}>{box}"

    notes = "<draw:frame><draw:text-box><text:p>Say this.</text:p></draw:text-box></draw:frame>"
    return opened(
        "presentation",
        f"""{slide("First slide")}<presentation:notes>{notes}</presentation:notes></draw:page>
        {slide("Left out", 'draw:style-name="Off"')}</draw:page>{slide("Last slide")}</draw:page>""",
    )
