"""Broken and hostile office files, through the sandbox with its caps: each ends, and the run goes on."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.prepared import Prepared
from ingest.read.unreadable import Unreadable
from ingest.sandbox.sandbox import File, Readers
from tests.ingest.office_files import odt, python_docx, saved, slides, word, workbook, zipped

FLOOD = "<w:p><w:r><w:t>The ministers met in Beijing.</w:t></w:r></w:p>"
LAUGHS = "<!DOCTYPE x [<!ENTITY a 'lol'>{}]>".format(
    "".join(f"<!ENTITY a{number} '{('&a' + str(number - 1 if number else '') + ';') * 10}'>" for number in range(9))
)
OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
AWAY = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>"
ENTITY = "<w:p><w:r><w:t>Text &a; here.</w:t></w:r></w:p>"
CONTENT = "<o:document-content xmlns:o='o'><o:body><o:text>{}</o:text></o:body></o:document-content>"


def bomb(name: str, start: str, part: str, end: str, megabytes: int = 300) -> bytes:
    """A part that inflates to so many megabytes, written without ever holding them."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(name, "w", force_zip64=True) as inner,
    ):
        inner.write(start.encode())
        block = (part * (1 + (1 << 20) // len(part))).encode()
        for _ in range(megabytes):
            inner.write(block)
        inner.write(end.encode())
    return stream.getvalue()


def sheet(rows: str) -> bytes:
    return zipped(
        {
            "xl/workbook.xml": "<workbook xmlns:r='http://x'><sheets><sheet name='a' r:id='r0'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": "<R><Relationship Id='r0' Type='x/worksheet' Target='s.xml'/></R>",
            "xl/s.xml": rows,
        }
    )


def old(stream_name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream_name.encode("utf-16-le") + bytes(600)


def damaged_slide() -> bytes:
    """The first slide's bytes do not fit their checksum."""
    data = bytearray(saved(slides()))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        member = archive.getinfo("ppt/slides/slide1.xml")
    start = member.header_offset + 30 + len(member.filename) + 40
    data[start : start + 20] = bytes(20)
    return bytes(data)


ROW = "<row><c><v>1</v></c></row>"
LIES = {"[Content_Types].xml": "<x/>", "word/document.xml": "not xml at all"}
Case = tuple[Callable[[], bytes], str]
REFUSED: dict[str, Case] = {
    "locked.docx": (lambda: old("EncryptedPackage"), "encrypted"),
    "old.doc": (lambda: old("WordDocument"), "old Word file"),
    "old.docx": (lambda: old("WordDocument"), "old Word file"),
    "old.xlsx": (lambda: old("Workbook"), "old Excel file"),
    "old.ppt": (lambda: old("PowerPoint Document"), "old PowerPoint file"),
    "cut.docx": (lambda: python_docx()[:5000], "cut short"),
    "cut.pptx": (lambda: saved(slides())[:-9000], "cut short"),
    "cut.xlsx": (lambda: saved(workbook(["a"]))[:-900], "cut short"),
    "cut.odt": (lambda: odt()[:-200], "cut short"),
    "noise.rtf": (lambda: b"\0\1\2" + random.Random(1).randbytes(4000), "no RTF"),
    "noise.xls": (lambda: b"\0\1\2" + random.Random(1).randbytes(4000), "damaged"),
    "empty.docx": (lambda: b"", "empty"),
    "pictures.docx": (lambda: word("<w:p/>"), "no text"),
    "other.docx": (lambda: zipped({"a.txt": "x"}), "main part is missing"),
    "lies.docx": (lambda: zipped(LIES), "damaged"),
    "laughs.docx": (lambda: word(ENTITY, head=LAUGHS), "document type"),
    "outside.docx": (lambda: word(ENTITY, head=OUTSIDE), "document type"),
    "away.docx": (lambda: word(ENTITY.replace("&a;", ""), head=AWAY), "document type"),
    "laughs.xlsx": (lambda: sheet(f"{LAUGHS}<worksheet><sheetData>{ROW}</sheetData></worksheet>"), "document type"),
    "laughs.odt": (lambda: zipped({"content.xml": LAUGHS + CONTENT.format("<p>&a8;</p>")}), "document type"),
    "locked.odt": (lambda: zipped({"META-INF/manifest.xml": "<m:encryption-data/>", "content.xml": "x"}), "encrypted"),
    "bomb.docx": (lambda: bomb("word/document.xml", "<w:d xmlns:w='w'><w:body>", FLOOD, "</w:body></w:d>"), "MB"),
    "bomb.odt": (lambda: bomb("content.xml", "<o><body><text>", "<p>Text.</p>", "</text></body></o>"), "MB"),
    "bomb.pptx": (lambda: bomb("ppt/presentation.xml", "<p>", "<sldId/>", "</p>"), "MB"),
    "bomb.xlsx": (lambda: bomb("xl/workbook.xml", "<w>", "<sheet/>", "</w>"), "MB"),
    "xml.doc": (lambda: b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>', "single XML"),
}
DEEP = "<w:tbl><w:tr><w:tc>" * 2000 + FLOOD
NESTED = "<w:p><w:r><w:t>Above.</w:t></w:r></w:p>" + "<w:sdt><w:sdtContent>" * 400 + FLOOD
READ: dict[str, Case] = {
    "deep.docx": (lambda: word(NESTED), "could not be read further"),
    "broken.docx": (lambda: word(f"{FLOOD}<w:p><w:r></w:p>{FLOOD}"), "could not be read further"),
    "cut.rtf": (lambda: rb"{\rtf1 The ministers met. {\b They", "breaks off"),
    "deep.rtf": (lambda: rb"{\rtf1 The ministers met. " + b"{" * 100_000, "nested too deeply"),
    "skipped.rtf": (lambda: rb"{\rtf1 The ministers met. {\*\x " + b"{" * 1_000_000, "breaks off"),
    "damaged.pptx": (damaged_slide, "damaged"),
    "wide.xlsx": (lambda: sheet(f"<w><sheetData><row><c r='XFD1'><v>1</v></c></row>{ROW}</sheetData></w>"), "columns"),
    "open.csv": (lambda: b'a,b\n1,"x\n' + b"2,y\n" * 2000, "never closed"),
}
TRULY: dict[str, Case] = {
    "word.doc": (python_docx, "Ministers meet"),
    "word.txt": (python_docx, "Ministers meet"),
    "sheet.docx": (lambda: saved(workbook(["Name", "Wang Yi"])), "Name: Wang Yi"),
    "rich.docx": (lambda: rb"{\rtf1 The ministers met.\par}", "The ministers met."),
    "page.doc": (lambda: b"<html><body><p>The ministers met in Beijing.</p></body></html>", "The ministers met"),
    "page.xls": (lambda: b"<table><tr><td>Name</td><td>Wang Yi</td></tr></table>", "Wang Yi"),
    "text.docx": (lambda: "Министры встретились в Пекине.".encode("cp1251"), "Министры"),
    "table.xls": (lambda: b"Name\tPost\tYear\nWang\tMinister\t2013\n", "Name: Wang; Post: Minister"),
    "open.rtf": (odt, "Police cooperation"),
}


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers() as found:
        yield found


def given(readers: Readers, folder: Path, name: str, data: bytes) -> Prepared | Unreadable:
    """What one file gives; the file after it is read as ever."""
    files = []
    for one, content in ((name, data), ("after.txt", b"The run goes on.")):
        (folder / one).write_bytes(content)
        files.append(File(folder / one, one, str(folder / one)))
    *found, after = readers.prepare_all(files)
    assert isinstance(after, Prepared)
    return found[0]


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_a_reason(readers: Readers, tmp_path: Path, name: str) -> None:
    make, word = REFUSED[name]
    found = given(readers, tmp_path, name, make())
    assert isinstance(found, Unreadable)
    assert word in found.reason
    assert "reader failed" not in found.reason


@pytest.mark.parametrize("name", READ)
def test_what_can_be_read_in_part_is_noted(readers: Readers, tmp_path: Path, name: str) -> None:
    make, word = READ[name]
    found = given(readers, tmp_path, name, make())
    assert isinstance(found, Prepared), found
    assert any(word in note for note in found.document.notes)


@pytest.mark.parametrize("name", TRULY)
def test_a_file_is_read_as_what_it_is(readers: Readers, tmp_path: Path, name: str) -> None:
    make, word = TRULY[name]
    found = given(readers, tmp_path, name, make())
    assert isinstance(found, Prepared), found
    assert word in found.document.text


RICH = rb"{\rtf1{\fonttbl{\f0\fcharset204 A;}}{\colortbl;\red1;}\trowd\cellx1 A\cell\row Some \u1055? text.\par}"
GOOD: dict[str, Callable[[], bytes]] = {
    "docx": python_docx,
    "odt": odt,
    "rtf": lambda: RICH,
    "pptx": lambda: saved(slides()),
    "xlsx": lambda: saved(workbook(["Name", "Post"], ["Wang Yi", "Minister"])),
}


@pytest.mark.parametrize("suffix", GOOD)
def test_bytes_changed_at_random_break_no_reader(readers: Readers, tmp_path: Path, suffix: str) -> None:
    good = GOOD[suffix]()
    dice = random.Random(7)
    for number in range(12):
        data = bytearray(good)
        for _ in range(dice.choice((1, 8, 64))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        found = given(readers, tmp_path, f"{number}.{suffix}", bytes(data))
        assert isinstance(found, Prepared) or "reader failed" not in found.reason, found
