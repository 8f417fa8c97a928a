"""Tables of text and spreadsheets: a row is evidence, or a document of its own where the file is an export."""

import datetime
from pathlib import Path

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.read.unreadable import Unreadable
from tests.ingest.office_files import ods, saved, workbook, zipped
from tests.ingest.reading import document, given

MEETINGS = "Date;Place;Topic\n2014-06-05;Beijing;Drugs\n2015-07-01;Moscow;Fraud\n"
ROWS = "| Date: 2014-06-05; Place: Beijing; Topic: Drugs.\n\n| Date: 2015-07-01; Place: Moscow; Topic: Fraud."
ARTICLE = "The ministers met in Beijing on Thursday and signed an agreement on joint patrols of the border rivers."


def read(folder: Path, text: str, encoding: str = "utf-8") -> RawDocument:
    return document(folder, "meetings.csv", text.encode(encoding))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(MEETINGS, "utf-8", id="semicolons"),
        pytest.param(MEETINGS.replace(";", ","), "utf-8-sig", id="commas-with-a-mark"),
        pytest.param(MEETINGS.replace(";", "\t"), "utf-16", id="tabs-in-wide-characters"),
        pytest.param(MEETINGS.replace(";", "|"), "utf-8", id="bars"),
        pytest.param(MEETINGS.replace("\n", "\r\n"), "utf-8", id="lines-of-windows"),
        pytest.param(f"sep=;\n{MEETINGS}", "utf-8", id="told-to-excel"),
        pytest.param(MEETINGS.replace("Drugs", '"Drugs"'), "utf-8", id="quoted"),
        pytest.param(MEETINGS.replace("2014-06-05;", ' "2014-06-05" ;'), "utf-8", id="blanks-around"),
    ],
)
def test_rows_say_what_their_cells_are(tmp_path: Path, text: str, encoding: str) -> None:
    found = read(tmp_path, text, encoding)
    assert (found.text.replace('"', ""), found.title, found.notes) == (ROWS, "meetings", ())


def test_each_row_is_a_sentence_and_tells_nothing_of_the_file(tmp_path: Path) -> None:
    found = read(tmp_path, "Date,Source,Vote\n5 June 2014,TASS,yes\n5 June 2014,TASS,yes\n6 June 2014,Xinhua,no\n")
    prepared, passages = prepare(found)
    sentences = [passage.sentence_text(one) for passage in passages for one in passage.sentences]
    assert sentences == [line.removeprefix("| ") for line in found.text.split("\n\n")]
    assert (prepared.source.published, prepared.source.publisher, prepared.dropped) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param('a;b;c\n1;"x\ny";2\n', "| a: 1; b: x y; c: 2.", id="quoted-newline"),
        pytest.param('a;b;c\n1;"x ""y"" z";2\n', '| a: 1; b: x "y" z; c: 2.', id="doubled-quotes"),
        pytest.param("Meetings of 2014\n\na;b;c\n1;x;2\n", "Meetings of 2014\n\n| a: 1; b: x; c: 2.", id="title-above"),
        pytest.param("Name;Wang Yi\nPost;Minister\n", "| Name: Wang Yi.\n\n| Post: Minister.", id="two-columns"),
        pytest.param("a;b;c\n1;;2\n;;\n", "| a: 1; c: 2.", id="empty-cells"),
        pytest.param("a;b;c\n1;x;2\n2014\n3;y;4\n", "| a: 1; b: x; c: 2.\n\n2014\n\n| a: 3; b: y; c: 4.", id="section"),
        pytest.param("1;2;3\n4;5;6\n", "| 1; 2; 3.\n\n| 4; 5; 6.", id="no-headings"),
        pytest.param(
            "a;b;c\n1;x;2\n\nName;Age;No\nWang;55;1\n", "| a: 1; b: x; c: 2.\n\n| Name: Wang; Age: 55; No: 1.", id="two"
        ),
        pytest.param("国家;年;次数\n中国;2014;三\n", "| 国家: 中国; 年: 2014; 次数: 三.", id="chinese"),
    ],
)
def test_tables_of_every_shape(tmp_path: Path, text: str, told: str) -> None:
    assert read(tmp_path, text).text == told


def test_longer_rows_are_read_and_noted(tmp_path: Path) -> None:
    found = read(tmp_path, "a;b;c\n1;x;2\n3;y;4;extra\n5;z;6\n")
    assert "| a: 3; b: y; c: 4; extra." in found.text
    assert "more cells than there are headings" in found.notes[0]


def test_a_quotation_that_never_ends_swallows_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, 'a;b;c\n1;"x;2\n' + "3;y;4\n" * 1000)
    assert found.text.count("| a: 3; b: y; c: 4.") == 1000
    assert "never closed" in found.notes[0]


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param("id,Title,Text,Date,URL,Source", id="english"),
        pytest.param("ID,Headline,Full Text,Publication Date,Link,Outlet", id="service"),
        pytest.param("id,Заголовок,Текст,Дата публикации,Ссылка,Источник", id="russian"),
        pytest.param("id,标题,正文,发布时间,链接,来源", id="chinese"),
        pytest.param("articleId,title,articleBody,published_at,url,source_name", id="interface"),
    ],
)
def test_a_row_of_an_export_is_a_document(tmp_path: Path, heads: str) -> None:
    rows = (
        f'7,"Ministers, again","{ARTICLE}",2014-06-05,https://example.org/7,TASS\n8,Next,"{ARTICLE}",,,\n9,None,,,,\n'
    )
    one, two, bad = given(tmp_path, "e.csv", f"{heads}\n{rows}".encode())
    assert isinstance(one, RawDocument)
    assert (one.origin, one.source_id, one.title) == (f"{tmp_path}/e.csv#7", "7", "Ministers, again")
    assert (one.published, one.url, one.publisher) == ("2014-06-05", "https://example.org/7", "TASS")
    assert one.text == f"Ministers, again\n{ARTICLE}"
    assert isinstance(two, RawDocument)
    assert (two.published, two.url) == (None, None)
    assert isinstance(bad, Unreadable)
    assert "row 4" in bad.reason


def test_dates_of_an_export_are_read_as_its_other_rows_show(tmp_path: Path) -> None:
    def dates(*written: str) -> list[str | None]:
        rows = "".join(f"{ARTICLE.replace(',', '')} {number},{day},TASS\n" for number, day in enumerate(written))
        found = given(tmp_path, "e.csv", f"text,date,source\n{rows}".encode())
        return [one.published for one in found if isinstance(one, RawDocument)]

    assert dates("4/6/2014", "25/6/2014") == ["2014-06-04", "2014-06-25"]
    assert dates("4/6/2014", "6/25/2014") == ["2014-04-06", "2014-06-25"]
    assert dates("4/6/2014", "5/6/2014") == ["4/6/2014", "5/6/2014"]


def test_tags_in_an_export_are_no_text(tmp_path: Path) -> None:
    (found,) = given(tmp_path, "e.csv", f"text;source\n<p>{ARTICLE * 3}</p><p>Second.</p>;TASS\n".encode())
    assert isinstance(found, RawDocument)
    assert found.text == f"{ARTICLE * 3}\nSecond."


def test_short_texts_are_no_export(tmp_path: Path) -> None:
    assert read(tmp_path, "date,text,source\n2014,agreed,TASS\n").text == "| date: 2014; text: agreed; source: TASS."


def test_a_workbook_as_people_see_it(tmp_path: Path) -> None:
    book = workbook(
        ["Meetings of ministers"],
        [],
        ["Date", "Place", "Topic", "Share"],
        [datetime.date(2014, 6, 5), "Beijing", "Drugs", 0.45],
        [datetime.datetime(2015, 7, 1, 14, 30), None, "Fraud", 0.1 + 0.2],
    )
    book.active["D4"].number_format = "0%"
    book.active.merge_cells("B4:B5")
    book.create_sheet("Posts").append(["Name", "Wang Yi"])
    found = document(tmp_path, "m.xlsx", saved(book))
    assert found.text.split("\n\n") == [
        "Meetings of ministers",
        "| Date: 2014-06-05; Place: Beijing; Topic: Drugs; Share: 45%.",
        "| Date: 2015-07-01 14:30; Place: Beijing; Topic: Fraud; Share: 0.3.",
        "Posts",
        "| Name: Wang Yi.",
    ]
    prepared, _ = prepare(found)
    assert (prepared.source.page(0), prepared.source.page(len(found.text) - 1)) == (1, 2)
    assert (found.title, found.author) == ("m", None)


@pytest.mark.parametrize("how", ["sheet", "row", "column", "white", "format", "comment", "tiny"])
def test_hidden_cells_are_reported_and_not_read(tmp_path: Path, how: str) -> None:
    book = workbook(["Name", "Post"], ["Wang Yi", "Minister"], [None, None, "SECRET"])
    sheet, cell = book.active, book.active["C3"]
    if how == "sheet":
        cell.value = None
        book.create_sheet("Other")["A1"] = "SECRET"
        book["Other"].sheet_state = "veryHidden"
    elif how == "row":
        sheet.row_dimensions[3].hidden = True
    elif how == "column":
        sheet.column_dimensions["C"].hidden = True
    elif how == "format":
        cell.number_format = ";;;"
    elif how == "comment":
        cell.value, cell.comment = None, Comment("SECRET", "me")
    else:
        cell.font = Font(color="FFFFFFFF") if how == "white" else Font(size=1)
    found = document(tmp_path, "m.xlsx", saved(book))
    assert found.text == "| Name: Post.\n\n| Wang Yi: Minister."
    assert "SECRET" in found.hidden


def test_white_letters_on_a_dark_cell_are_seen(tmp_path: Path) -> None:
    book = workbook(["Name", "Post"])
    for cell in book.active[1]:
        cell.font, cell.fill = Font(color="FFFFFFFF"), PatternFill("solid", fgColor="FF203040")
    assert document(tmp_path, "m.xlsx", saved(book)).text == "| Name: Post."


def test_a_formula_without_a_result_is_noted(tmp_path: Path) -> None:
    found = document(tmp_path, "m.xlsx", saved(workbook(["Sum", "=1+1"], ["Name", "Wang Yi"])))
    assert "no stored result" in found.notes[0]


STRICT = "http://purl.oclc.org/ooxml"
SHEET = """<worksheet xmlns="%s/spreadsheetml/main"><sheetData>
<row r="2"><c r="A2" t="inlineStr"><is><t>Day</t></is></c>
<c r="B2" t="str"><f>UPPER("x")</f><v>Result</v></c><c r="C2" t="d"><v>2014-06-05T00:00:00</v></c>
<c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="s"><v>0</v></c></row></sheetData></worksheet>"""


def test_the_strict_edition_and_every_kind_of_cell(tmp_path: Path) -> None:
    main = f'xmlns="{STRICT}/spreadsheetml/main" xmlns:r="{STRICT}/officeDocument/relationships"'
    shared = (
        "<si><r><t>Rich </t></r><r><rPr><sz val='1'/></rPr><t>TINY</t></r><r><t>text</t></r><rPh><t>said</t></rPh></si>"
    )
    kinds = "".join(
        f'<Relationship Id="r{number}" Type="{STRICT}/officeDocument/relationships/{kind}" Target="{target}.xml"/>'
        for number, (kind, target) in enumerate([("worksheet", "sheet1"), ("sharedStrings", "shared")])
    )
    members = {
        "xl/workbook.xml": f"<workbook {main}><sheets><sheet name='Лист1' r:id='r0'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships>{kinds}</Relationships>",
        "xl/sheet1.xml": SHEET % STRICT,
        "xl/shared.xml": f"<sst {main}>{shared}</sst>",
    }
    found = document(tmp_path, "m.xlsx", zipped(members))
    assert found.text == "| Day; Result; 2014-06-05; TRUE; Rich text."
    assert found.hidden == ("TINY",)


def test_an_export_in_a_workbook(tmp_path: Path) -> None:
    book = workbook(["Title", "Text", "Date"], ["One", ARTICLE, datetime.date(2014, 6, 5)], ["Two", ARTICLE, None])
    one, two = given(tmp_path, "e.xlsx", saved(book))
    assert isinstance(one, RawDocument)
    assert (one.title, one.published, one.origin) == ("One", "2014-06-05", f"{tmp_path}/e.xlsx#2")
    assert isinstance(two, RawDocument)
    assert two.published is None


def test_a_spreadsheet_of_open_document(tmp_path: Path) -> None:
    found = document(tmp_path, "m.ods", ods())
    assert found.text.split("\n\n") == [
        "Meetings",
        "| Date: 2014-06-05; Place: Beijing; Share: 12.5.",
        "| Date: 2015-07-01; Place: Beijing; Share: 12.5.",
    ]
    assert found.hidden == ("Note", "SECRET", "unseen")


def test_a_long_table_goes_on_in_further_documents(tmp_path: Path) -> None:
    rows = "".join(f"2014;{number};place {number}\n" for number in range(12_000))
    found = given(tmp_path, "long.csv", f"Year;Number;Place\n{rows}".encode())
    assert all(isinstance(one, RawDocument) for one in found)
    texts = [one.text for one in found if isinstance(one, RawDocument)]
    assert [text.count("| Year: 2014") for text in texts] == [5_000, 5_000, 2_000]
    assert len({one.origin for one in found}) == 3
    assert found[0].origin == f"{tmp_path}/long.csv"
