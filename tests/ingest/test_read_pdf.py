"""PDF: paragraphs, pages, heads and feet, hidden text, scans, and files that are damaged or hostile."""

import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.documents import RawDocument
from ingest.prepared import Prepared
from ingest.sandbox.sandbox import File, Readers
from tests.ingest.paper_files import SCANNED, assembled, paragraph, pdf, say, stream
from tests.ingest.reading import document, reason

FIRST = [
    "The ministers of the two countries met in Beijing on Thursday and",
    "signed an agreement on joint patrols, their spokesman said after the",
    "talks had ended.",
]
SECOND = [
    "A second paragraph tells that both sides will meet again next year",
    "in Moscow, as they had agreed when the last of these meetings was",
    "held.",
]
RUSSIAN = "Министры двух стран встретились в Пекине и подписали соглашение."
CHINESE = "两国部长星期四在北京举行会谈,签署了执法合作协议。"


# A stand-in for Tesseract, which is no part of this project: it says what a real one says of a page with two lines.
TESSERACT = """#!{python}
import sys
data = sys.stdin.buffer.read() if "--list-langs" not in sys.argv else b""
if "--list-langs" in sys.argv:
    print("List of available languages:\\neng\\nosd\\nrus")
elif "0" in sys.argv:
    print("Script: Cyrillic")
else:
    assert data.startswith(b"P5 ") and "rus+eng" in sys.argv
    print("level page_num block_num par_num line_num word_num left top width height conf text".replace(" ", "\\t"))
    for line, words in enumerate((["Министры", "встре-"], ["тились", "здесь."])):
        for number, word in enumerate(words):
            row = [5, 1, 1, 1, line, number, 100 + 300 * number, 100 + 40 * line, 280, 30, 96, word]
            print(*row, sep="\\t")
"""


@pytest.fixture(autouse=True)
def without_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))


def install_tesseract(folder: Path) -> None:
    program = folder / "programs" / "tesseract"
    program.parent.mkdir()
    program.write_text(TESSERACT.replace("{python}", sys.executable), encoding="utf-8")
    program.chmod(0o755)


def read(folder: Path, data: bytes) -> RawDocument:
    return document(folder, "a.pdf", data)


def test_lines_become_paragraphs(tmp_path: Path) -> None:
    found = read(tmp_path, pdf([paragraph(FIRST) + paragraph(SECOND, y=640)]))
    assert found.text == f"{' '.join(FIRST)}\n\n{' '.join(SECOND)}"


def test_an_indent_begins_a_paragraph(tmp_path: Path) -> None:
    page = paragraph(FIRST) + say(SECOND[0], x=90, y=700 - 3 * 14.4) + paragraph(SECOND[1:], y=700 - 4 * 14.4)
    assert read(tmp_path, pdf([page])).text == f"{' '.join(FIRST)}\n\n{' '.join(SECOND)}"


@pytest.mark.parametrize("text", [pytest.param(RUSSIAN, id="russian"), pytest.param(CHINESE, id="chinese")])
def test_letters_of_a_font_that_is_not_in_the_file(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, pdf([say(text, size=7)]))
    assert (found.text, found.hidden) == (text, ())


def test_chinese_lines_are_joined_without_a_space(tmp_path: Path) -> None:
    assert read(tmp_path, pdf([paragraph([CHINESE[:20], CHINESE[20:]])])).text == CHINESE


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param(["They spoke of law enforce-", "ment and of more."], "of law enforcement and", id="broken"),
        pytest.param(["They spoke of Chinese-", "Russian patrols there."], "Chinese-Russian patrols", id="two-names"),
        pytest.param(
            ["A well-known man and a well-", "known woman came there."],
            "a well-known woman",
            id="compound-of-this-text",
        ),
        pytest.param(
            ["The of\x01ce had an e\x02cient way.", "It was kept."], "The office had an efficient", id="ligature"
        ),
    ],
)
def test_words_at_the_end_of_a_line(tmp_path: Path, lines: list[str], text: str) -> None:
    assert text in read(tmp_path, pdf([paragraph(lines)])).text


def test_the_mark_of_a_note_is_no_part_of_a_number(tmp_path: Path) -> None:
    raised = "5 Ts /F1 7 Tf (2) Tj 0 Ts /F1 12 Tf"
    marked = f"q BT /F1 12 Tf 1 0 0 1 72 700 Tm (They signed it in 1996) Tj {raised} ( in May.) Tj ET Q"
    assert read(tmp_path, pdf([marked])).text == "They signed it in 1996[2] in May."


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [
        "The ministers met in Beijing",
        "on Thursday and signed an",
        "agreement on the patrols of",
        "their border police.",
    ]
    right = [
        "The next of their meetings",
        "will be held in Moscow in",
        "the spring of the year that",
        "comes, they both said.",
    ]
    heading = say("Ministers meet in Beijing and agree", y=740, size=20)
    found = read(tmp_path, pdf([heading + paragraph(left) + paragraph(right, x=320)]))
    assert found.text == f"Ministers meet in Beijing and agree\n\n{' '.join(left)}\n\n{' '.join(right)}"
    assert found.title == "Ministers meet in Beijing and agree"


def test_cells_of_a_row_stand_together(tmp_path: Path) -> None:
    rows = [("Beijing", "2019", "Wang"), ("Moscow", "2020", "Ivanov"), ("Minsk", "2021", "Petrov")]
    page = "".join(
        say(cell, x=72 + 150 * column, y=700 - 20 * row)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    )
    assert read(tmp_path, pdf([page])).text.splitlines()[0] == "Beijing | 2019 | Wang"


def book(words: tuple[str, ...] = ("one", "two", "three", "four")) -> bytes:
    """A head, a foot with the number of the page, and a sentence that goes over each page's end."""
    return pdf(
        [
            say("Bulletin of the Ministry, No. 7", y=800, size=9)
            + paragraph([f"goes on {word}.", f"Of hall {word} they told what", f"they saw, and the tale of {word}"])
            + say(f"- {number} -", x=290, y=30, size=9)
            for number, word in enumerate(words, 1)
        ]
    )


def test_heads_and_feet_are_kept_out_of_sentences(tmp_path: Path) -> None:
    found = read(tmp_path, book())
    assert "Bulletin" not in found.text
    assert "- 2 -" not in found.text
    assert "they saw, and the tale of one goes on two." in found.text
    assert found.hidden == ("Bulletin of the Ministry, No. 7",)


def test_a_page_begins_where_its_first_character_stands(tmp_path: Path) -> None:
    found = read(tmp_path, book())
    assert [found.text[place:].split()[0] for place in found.pages] == ["goes"] * 4


@pytest.mark.parametrize(
    "secret",
    [
        pytest.param(say("SECRET words", y=300, before="3 Tr"), id="invisible-mode"),
        pytest.param(say("SECRET words", y=300, before="1 g"), id="white"),
        pytest.param(say("SECRET words", y=300, before="0.99 g"), id="nearly-white"),
        pytest.param(say("SECRET words", y=300, size=1), id="tiny"),
        pytest.param(say("SECRET words", x=-200, y=300), id="off-the-page"),
        pytest.param(say("SECRET words", y=300) + "q 1 g 50 280 400 60 re f Q", id="covered"),
        pytest.param("q 0.2 g 50 280 400 60 re f Q " + say("SECRET words", y=300, before="0.2 g"), id="on-its-colour"),
        pytest.param("q 0 0 9 9 re W n " + say("SECRET words", y=300) + "Q ", id="clipped"),
        pytest.param(say("SECRET words", y=300) + "q 300 0 0 60 50 280 cm /I0 Do Q", id="under-a-picture"),
        pytest.param("/G gs " + say("SECRET words", y=300), id="transparent"),
        pytest.param("/OC /O BDC " + say("SECRET words", y=300) + "EMC", id="layer-switched-off"),
    ],
)
def test_hidden_text_is_reported_and_not_read(tmp_path: Path, secret: str) -> None:
    data = pdf([paragraph(FIRST) + secret])
    data = data.replace(b"/XObject<<", b"/ExtGState<</G<</ca 0/CA 0>>>>/Properties<</O 100 0 R>>/XObject<<")
    off = b"<</Type/Catalog/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>/Pages 2 0 R>>"
    data = data.replace(b"<</Type/Catalog/Pages 2 0 R>>", off)
    data += b"100 0 obj\n<</Type/OCG/Name(x)>>\nendobj\ntrailer\n<</Root 1 0 R>>\n"
    found = read(tmp_path, data)
    assert found.text == " ".join(FIRST)
    assert found.hidden == ("SECRET words",)


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(say("VISIBLE words", y=300, before="0.75 g"), id="light-grey"),
        pytest.param("q 50 280 400 60 re f Q " + say("VISIBLE words", y=300, before="1 g"), id="white-on-black"),
        pytest.param(say("VISIBLE words", y=300, size=5), id="small"),
        pytest.param("q 1 g 50 280 400 60 re f Q " + say("VISIBLE words", y=300), id="over-white"),
    ],
)
def test_visible_text_stays(tmp_path: Path, shown: str) -> None:
    assert "VISIBLE words" in read(tmp_path, pdf([paragraph(FIRST) + shown])).text


def test_invisible_characters_are_taken_out(tmp_path: Path) -> None:
    found = read(tmp_path, pdf([say("北\u200b京举行会谈")]))
    assert (found.text, found.hidden) == ("北京举行会谈", ("(1 invisible characters)",))


def test_what_lies_outside_the_crop_box_is_not_shown(tmp_path: Path) -> None:
    found = read(tmp_path, pdf([paragraph(FIRST) + say("SECRET", y=100)], page="/CropBox[0 300 595 842]"))
    assert (found.text, found.hidden) == (" ".join(FIRST), ("SECRET",))


@pytest.mark.parametrize(
    "turn", [pytest.param(90, id="right"), pytest.param(180, id="over"), pytest.param(270, id="left")]
)
def test_a_turned_page(tmp_path: Path, turn: int) -> None:
    assert read(tmp_path, pdf([paragraph(FIRST)], page=f"/Rotate {turn}")).text == " ".join(FIRST)


def test_a_stamp_that_runs_up_the_margin_is_set_apart(tmp_path: Path) -> None:
    stamp = "q BT /F1 12 Tf 0 1 -1 0 30 300 Tm (Received 5 June) Tj ET Q"
    found = read(tmp_path, pdf([paragraph(FIRST) + stamp]))
    assert (found.text, found.hidden) == (" ".join(FIRST), ("Received 5 June",))


def test_a_scan_is_refused_and_told_what_to_do(tmp_path: Path) -> None:
    assert "scan" in (told := reason(tmp_path, "a.pdf", pdf([SCANNED, SCANNED])))
    assert "OCR" in told


def test_pages_without_text_are_named(tmp_path: Path) -> None:
    found = read(tmp_path, pdf([paragraph(FIRST), SCANNED, SCANNED, paragraph(SECOND), SCANNED]))
    assert found.text == f"{' '.join(FIRST)}\n\n{' '.join(SECOND)}"
    assert found.pages == (
        0,
        len(" ".join(FIRST)) + 2,
        len(" ".join(FIRST)) + 2,
        len(" ".join(FIRST)) + 2,
        len(found.text),
    )
    assert found.notes[0].startswith("Pages 2 to 3 and 5: only pictures, no text (a scan)")


def test_text_behind_a_scan_is_its_text(tmp_path: Path) -> None:
    layer = "".join(say(line, y=700 - 15 * number, before="3 Tr") for number, line in enumerate(FIRST))
    found = read(tmp_path, pdf([SCANNED + layer]))
    assert found.text == " ".join(FIRST)
    assert "recognised by a program" in found.notes[0]


def test_a_scan_is_read_where_tesseract_is_installed(tmp_path: Path) -> None:
    install_tesseract(tmp_path)
    found = read(tmp_path, pdf([paragraph(FIRST), SCANNED]))
    assert found.text.endswith("\n\nМинистры встретились здесь.")
    assert found.notes[0].startswith("Page 2: pictures, whose text Tesseract recognised")


@pytest.mark.parametrize(
    ("info", "title", "author"),
    [
        pytest.param("/Title(Joint communique)/Author(Anna Petrova)", "Joint communique", "Anna Petrova", id="stated"),
        pytest.param("/Title(Microsoft Word - x.doc)/Author(admin)", None, None, id="left-by-a-program"),
        pytest.param("/Title(report_final.indd)", None, None, id="file-name"),
        pytest.param("/CreationDate(D:20140605)", None, None, id="date-of-the-file"),
    ],
)
def test_what_the_file_says_of_itself(tmp_path: Path, info: str, title: str | None, author: str | None) -> None:
    found = read(tmp_path, pdf([paragraph(FIRST)], info=info))
    assert (found.title, found.author, found.published) == (title, author, None)


def test_a_page_printed_from_a_browser_keeps_its_address(tmp_path: Path) -> None:
    edges = (
        say("6/5/14, 10:11 AM", y=820, size=8)
        + say("https://example.org/a", y=15, size=8)
        + say("1/1", x=550, y=15, size=8)
    )
    found = read(tmp_path, pdf([edges + paragraph(FIRST)]))
    assert (found.text, found.url) == (" ".join(FIRST), "https://example.org/a")


def test_a_password_is_asked_for_and_rights_are_not(tmp_path: Path) -> None:
    assert "password" in reason(tmp_path, "a.pdf", pdf([paragraph(FIRST)], password="secret"))
    assert read(tmp_path, pdf([paragraph(FIRST)], password="")).text == " ".join(FIRST)


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers() as started:
        yield started


def test_a_file_that_was_cut_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE[: WHOLE.index(b"xref")])
    assert found.text == " ".join(FIRST)


CATALOGUE = {1: b"<</Type/Catalog/Pages 2 0 R>>", 3: b"<<>>"}
PAGES = CATALOGUE | {2: b"<</Type/Pages/Count 1/Kids[10 0 R]>>"}
PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 11 0 R/Resources<</XObject<</F 12 0 R>>>>>>"
LOOP = b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 9/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"


def tree(depth: int) -> bytes:
    """Page trees inside page trees."""
    objects = CATALOGUE | {2: b"<</Type/Pages/Count 1/Kids[10 0 R]>>"}
    for level in range(10, 10 + depth):
        objects[level] = f"<</Type/Pages/Count 1/Kids[{level + 1} 0 R]>>".encode()
    return assembled(objects | {10 + depth: PAGE.encode(), 11: stream(b"")})


def drawing(content: bytes, form: bytes = b"<<>>") -> bytes:
    """A page of these operators, compressed, and one XObject `F`."""
    packed = stream(zlib.compress(content, 9), "/Filter/FlateDecode")
    return assembled(PAGES | {10: PAGE.encode(), 11: packed, 12: form})


HUGE_PICTURE = stream(
    zlib.compress(zlib.compress(bytes(40_000_000), 9), 9),
    "/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/FlateDecode/FlateDecode]",
)
ITSELF = stream(b"/F Do /F Do", "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 12 0 R>>>>")
WHOLE = pdf([paragraph(FIRST)])


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"%PDF-1.7\n", id="only-a-head"),
        pytest.param(WHOLE[: len(WHOLE) // 2], id="cut-in-the-middle"),
        pytest.param(WHOLE[:-60], id="cut-at-the-end"),
        pytest.param(WHOLE.replace(b"endobj", b"xxxxxx"), id="objects-without-end"),
        pytest.param(LOOP, id="cross-references-in-a-circle"),
        pytest.param(assembled(CATALOGUE | {2: b"<</Type/Pages/Count 9999999/Kids[2 0 R 2 0 R]>>"}), id="own-parent"),
        pytest.param(tree(3000), id="deep-page-tree"),
        pytest.param(b"%PDF-1.4\n1 0 obj\n" + b"[" * 200_000, id="deep-arrays"),
        pytest.param(drawing(b"0 0 m " * 8_000_000), id="flate-bomb"),
        pytest.param(drawing(b"q " * 2_000_000), id="deep-states"),
        pytest.param(drawing(b"/F Do", ITSELF), id="form-in-itself"),
        pytest.param(drawing(b"/F Do", HUGE_PICTURE), id="huge-picture"),
        pytest.param(pdf([paragraph(FIRST)], page="/UserUnit 9999/CropBox[0 0 9e9 9e9]"), id="huge-page"),
        pytest.param(pdf([say("a" * 30_000) * 40]), id="million-letters"),
    ],
)
def test_hostile_files_come_to_an_end(tmp_path: Path, readers: Readers, data: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    (tmp_path / "b.pdf").write_bytes(WHOLE)
    found, good = readers.prepare_all([File(tmp_path / name, name, name) for name in ("a.pdf", "b.pdf")])
    assert isinstance(found, Prepared) or found.reason.endswith(".")
    assert isinstance(good, Prepared)
