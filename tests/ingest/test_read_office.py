"""Word, OpenDocument, RTF and slides: what they say, in their order, and nothing that they hide."""

from pathlib import Path
from typing import Any

import pytest
from pptx.util import Inches, Pt

from ingest.documents import RawDocument
from ingest.prepare import prepare
from tests.ingest.office_files import (
    cell,
    coloured,
    odp,
    odt,
    paragraph,
    python_docx,
    run,
    saved,
    slides,
    table,
    word,
    zipped,
)
from tests.ingest.reading import document, reason

TOLD = paragraph(run("The ministers met in Beijing."))
BOX = "<w:txbxContent>{}</w:txbxContent>"


def told(found: RawDocument) -> list[str]:
    """The sentences that can be cited."""
    _, passages = prepare(found)
    return [passage.sentence_text(one) for passage in passages for one in passage.sentences]


def read_word(folder: Path, body: str, **more: Any) -> RawDocument:
    return document(folder, "a.docx", word(body, **more))


def test_a_word_file_as_a_library_writes_it(tmp_path: Path) -> None:
    found = document(tmp_path, "a.docx", python_docx())
    assert (found.title, found.author, found.published) == ("Ministers meet in Beijing", "Anna Petrova", None)
    assert told(found) == [
        "Ministers meet in Beijing",
        "The ministers met on Thursday and signed an agreement.",
        "Participants",
        "Wang Yi",
        "Li Qiang",
        "Date: 2014-06-05; Place: Beijing; Topic: Drugs.",
        "Date: 2015-07-01; Place: Moscow; Topic: Fraud.",
    ]
    assert "Letterhead" not in found.text


WHITE = '<w:color w:val="FFFFFF"/>'
HIDDEN_STYLE = """<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="Q"/></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>"""


@pytest.mark.parametrize(
    "hidden",
    [
        pytest.param(run("SECRET", "<w:vanish/>"), id="vanish"),
        pytest.param(run("SECRET", '<w:color w:val="FFFFFF"/>'), id="white"),
        pytest.param(run("SECRET", '<w:color w:val="FEFEFC"/>'), id="nearly-white"),
        pytest.param(run("SECRET", '<w:color w:val="FF0000"/><w:highlight w:val="red"/>'), id="own-highlight"),
        pytest.param(run("SECRET", '<w:sz w:val="2"/>'), id="one-point"),
        pytest.param(run("SECRET", '<w:rStyle w:val="H"/>'), id="character-style"),
        pytest.param(f"<w:del>{run('SECRET')}</w:del>", id="deleted"),
        pytest.param("<w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del>", id="deleted-text"),
        pytest.param(f"<w:moveFrom>{run('SECRET')}</w:moveFrom>", id="moved-away"),
        pytest.param(run("SEC", "<w:vanish/>") + run("RET", "<w:vanish/>"), id="in-two-runs"),
        pytest.param(
            f"</w:p><w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>{run('SECRET')}</w:p><w:p>", id="paragraph-style"
        ),
        pytest.param(
            f"</w:p>{table([cell('A'), cell('SECRET')]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>')}<w:p>",
            id="deleted-row",
        ),
    ],
)
def test_hidden_text_of_word_is_reported_and_not_read(tmp_path: Path, hidden: str) -> None:
    found = read_word(tmp_path, paragraph(run("Before "), hidden, run("after.")), parts={"styles": HIDDEN_STYLE})
    assert "SECRET" not in found.text
    assert any("SECRET" in one for one in found.hidden)
    assert "after." in found.text


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(run("SEEN", '<w:vanish w:val="0"/>'), id="not-vanished"),
        pytest.param(run("SEEN", '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>'), id="white-on-black"),
        pytest.param(run("SEEN", '<w:color w:val="auto"/>'), id="automatic"),
        pytest.param(f"<w:ins>{run('SEEN')}</w:ins>", id="inserted"),
        pytest.param(f"<w:hyperlink>{run('SEEN')}</w:hyperlink>", id="link"),
        pytest.param(f"<w:smartTag><w:smartTagPr/>{run('SEEN')}</w:smartTag>", id="smart-tag"),
        pytest.param(f"<w:sdt><w:sdtPr/><w:sdtContent>{run('SEEN')}</w:sdtContent></w:sdt>", id="content-control"),
        pytest.param(f"<w:fldSimple w:instr='AUTHOR'>{run('SEEN')}</w:fldSimple>", id="simple-field"),
        pytest.param(f"<w:r><w:pict><v:rect>{BOX.format(paragraph(run('SEEN')))}</v:rect></w:pict></w:r>", id="box"),
        pytest.param(
            "<w:r><w:drawing><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val='203040'/></a:solidFill></wps:spPr>"
            f"{BOX.format(paragraph(run('SEEN', WHITE)))}</wps:wsp></w:drawing></w:r>",
            id="white-in-a-dark-box",
        ),
    ],
)
def test_what_word_shows_stays(tmp_path: Path, shown: str) -> None:
    found = read_word(tmp_path, paragraph(run("Before "), shown))
    assert "SEEN" in found.text
    assert found.hidden == ()


def test_a_text_box_drawn_in_two_ways_comes_once(tmp_path: Path) -> None:
    box = BOX.format(paragraph(run("In the box.")))
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert read_word(tmp_path, paragraph(run("Text."), f"<w:r>{both}</w:r>")).text == "Text.\n\nIn the box."


def test_codes_of_fields_are_not_shown(tmp_path: Path) -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f"<w:r><w:instrText>PAGEREF </w:instrText></w:r>{mark('begin')}{run('inner code')}{mark('end')}"
    line = paragraph(run("See "), mark("begin"), code, mark("separate"), run("page 5"), mark("end"), run("."))
    assert read_word(tmp_path, line).text == "See page 5."


def test_footnotes_stand_below_their_paragraph_and_comments_are_hidden(tmp_path: Path) -> None:
    parts = {
        "footnotes": f'<w:footnote w:id="2">{paragraph(run(" The embassy."))}</w:footnote>',
        "comments": f'<w:comment w:id="0">{paragraph(run("Check this"))}</w:comment>',
    }
    body = paragraph(run("He said so."), '<w:r><w:footnoteReference w:id="2"/></w:r>') + TOLD
    found = read_word(tmp_path, body, parts=parts)
    assert found.text == "He said so.\n\n[1] The embassy.\n\nThe ministers met in Beijing."
    assert found.hidden == ("Check this",)


def test_the_strict_edition_of_the_format(tmp_path: Path) -> None:
    assert read_word(tmp_path, TOLD, strict=True).text == "The ministers met in Beijing."


def test_merged_cells_say_the_same_in_each_row(tmp_path: Path) -> None:
    start, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = [
        [cell("Country"), cell("Year"), cell("Visits")],
        [cell("China", start), cell("2014"), cell("3")],
        [cell("", on), cell("2015"), cell("4")],
    ]
    assert "| Country: China; Year: 2015; Visits: 4." in read_word(tmp_path, table(*rows)).text


def test_a_heading_over_two_columns_heads_both(tmp_path: Path) -> None:
    rows = [[cell("Country"), cell("Visits", '<w:gridSpan w:val="2"/>')], [cell("China"), cell("3"), cell("4")]]
    assert read_word(tmp_path, table(*rows)).text == "| Country: China; Visits: 3; Visits: 4."


def test_a_table_inside_a_table(tmp_path: Path) -> None:
    inner = table([cell("Name"), cell("Age")], [cell("Wang"), cell("55")])
    outer = table([cell("A"), cell("B"), cell("C")], [cell("1"), cell("2"), cell("3") + inner])
    assert read_word(tmp_path, outer).text == "| A: 1; B: 2; C: 3.\n\n| Name: Wang; Age: 55."


def test_a_table_that_only_sets_text_side_by_side_is_text(tmp_path: Path) -> None:
    body = table([TOLD], [paragraph(run("They signed."))])
    assert read_word(tmp_path, body).text == "The ministers met in Beijing.\n\nThey signed."


def test_rows_lists_and_headings_are_never_taken_for_a_menu(tmp_path: Path) -> None:
    item = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    rows = [["Date", "Source", "Vote"], ["5 June 2014", "TASS", "yes"], ["5 June 2014", "TASS", "yes"]]
    items = [paragraph(run(name), properties=item) for name in ("Home", "Wang Yi", "Moscow")]
    grid = table(*[[cell(text) for text in row] for row in rows])
    found = read_word(
        tmp_path, f"{TOLD}{paragraph(run('Present'))}{''.join(items[1:])}{grid}{TOLD.replace('met', 'left')}"
    )
    row = "Date: 5 June 2014; Source: TASS; Vote: yes."
    assert told(found)[1:-1] == ["Present", "Wang Yi", "Moscow", row, row]
    described, _ = prepare(found)
    assert (described.source.published, described.source.publisher) == (None, None)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        pytest.param("Anna Petrova", True, id="person"),
        pytest.param("Administrator", False, id="administrator"),
        pytest.param("Microsoft Office User", False, id="program"),
        pytest.param("Пользователь Windows", False, id="russian-user"),
        pytest.param("python-docx", False, id="library"),
        pytest.param("1", False, id="digit"),
    ],
)
def test_an_author_is_a_person(tmp_path: Path, name: str, kept: bool) -> None:
    said = f"<x xmlns:dc='d'><dc:creator>{name}</dc:creator><dc:title>Document1</dc:title></x>"
    members = {
        "word/document.xml": f"<d><body><p><r><t>{'Some text.'}</t></r></p></body></d>",
        "docProps/core.xml": said,
    }
    found = document(tmp_path, "a.docx", zipped(members))
    assert (found.author, found.title) == (name if kept else None, None)


def test_slides_are_pages_with_marked_notes(tmp_path: Path) -> None:
    found = document(tmp_path, "a.pptx", saved(slides()))
    assert found.text.split("\n\n") == [
        "Police cooperation",
        "Two meetings in 2014",
        "Speaker notes: Mention the memorandum.",
        "Who came",
        "| Name: Wang Yi; Post: Minister.",
    ]
    prepared, _ = prepare(found)
    assert prepared.source.page(found.text.index("Who came")) == 3
    assert found.hidden == ("Left out",)


def white(frame: Any) -> None:
    frame.paragraphs[0].runs[0].font.color.rgb = coloured("FFFFFF")


@pytest.mark.parametrize("how", ["white", "tiny", "beside", "switched-off"])
def test_hidden_text_of_slides(tmp_path: Path, how: str) -> None:
    deck = slides()
    box = deck.slides[0].shapes.add_textbox(Inches(-9 if how == "beside" else 1), Inches(4), Inches(3), Inches(1))
    box.text_frame.text = "SECRET"
    if how == "white":
        white(box.text_frame)
    elif how == "tiny":
        box.text_frame.paragraphs[0].runs[0].font.size = Pt(1)
    elif how == "switched-off":
        box._element.nvSpPr.cNvPr.set("hidden", "1")
    found = document(tmp_path, "a.pptx", saved(deck))
    assert "SECRET" not in found.text
    assert "SECRET" in found.hidden


def test_white_letters_on_a_dark_box_are_seen(tmp_path: Path) -> None:
    deck = slides()
    box = deck.slides[0].shapes.add_textbox(Inches(1), Inches(4), Inches(3), Inches(1))
    box.text_frame.text = "SEEN"
    box.fill.solid()
    box.fill.fore_color.rgb = coloured("000050")
    white(box.text_frame)
    assert "SEEN" in document(tmp_path, "a.pptx", saved(deck)).text


def test_an_open_document_text(tmp_path: Path) -> None:
    found = document(tmp_path, "a.odt", odt())
    assert found.text.split("\n\n") == [
        "Police cooperation",
        "The ministers met in Beijing.",
        "[1] According to the embassy.",
        "• Wang Yi",
        "| Name: Wang Yi; Post: Minister; Since: 2013.",
    ]
    assert found.hidden == ("Deleted", "GONE WHITE TINY", "A hidden section")


def test_slides_of_open_document(tmp_path: Path) -> None:
    found = document(tmp_path, "a.odp", odp())
    assert found.text == "First slide\n\nSpeaker notes: Say this.\n\nLast slide"
    assert (len(found.pages), found.hidden) == (3, ("Left out",))


RTF = r"""{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset134 SimSun;}}
{\colortbl;\red255\green255\blue255;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\header HEADER\par}
{\info{\title Talks}{\author Anna Petrova}{\creatim\yr2014\mo6}}%s}"""


def read_rtf(folder: Path, body: str) -> RawDocument:
    return document(folder, "a.rtf", (RTF % body).encode("latin-1"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param(r"\'cf\'f0\'e8\'e2\'e5\'f2", "Привет", id="code-page"),
        pytest.param(r"\u1055?\u1088\'3f\uc0\u1080", "При", id="unicode"),
        pytest.param(r"\u-10179?\u-8704?", "😀", id="two-halves"),
        pytest.param(r"\f1 \'d6\'d0\'b9\'fa", "中国", id="font-of-another-script"),
        pytest.param(r"{\upr{ascii}{\*\ud{\u1055?}}}", "П", id="both-ways"),
        pytest.param(r"a\tab b\line c\emdash d\~e\{f\}", "a b\nc—d\u00a0e{f}", id="signs"),
        pytest.param(r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}', "link", id="field"),
        pytest.param(r"A{\*\unknown junk}{\pict\bin3 }}}}{\b B}", "AB", id="skipped"),
        pytest.param(
            r"Said.{\footnote The embassy.} More.\par Next.", "Said. More.\n\n[1] The embassy.\n\nNext.", id="note"
        ),
        pytest.param(r"One.\par\pard{\listtext 1.}\ls1 Two.\par", "One.\n\n• Two.", id="list"),
        pytest.param(
            r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In a box.\par}}}Text.\par", "Text.\n\nIn a box.", id="box"
        ),
        pytest.param(
            r"\trowd\trhdr\cellx1\cellx2\intbl Name\cell Post\cell\row\trowd\cellx1\cellx2 Wang\cell Minister\cell\row"
            r"\pard After.",
            "| Name: Wang; Post: Minister.\n\nAfter.",
            id="table",
        ),
    ],
)
def test_rich_text(tmp_path: Path, body: str, text: str) -> None:
    assert read_rtf(tmp_path, body).text == text


def test_what_rich_text_says_of_itself(tmp_path: Path) -> None:
    found = read_rtf(tmp_path, r"\s1 Heading\par\pard Text.")
    assert (found.title, found.author, found.published) == ("Heading", "Anna Petrova", None)


@pytest.mark.parametrize(
    "hidden",
    [
        pytest.param(r"{\v SECRET}", id="hidden"),
        pytest.param(r"{\deleted SECRET}", id="deleted"),
        pytest.param(r"{\cf1 SECRET}", id="white"),
        pytest.param(r"{\fs2 SECRET}", id="one-point"),
        pytest.param(r"{\*\annotation SECRET}", id="comment"),
    ],
)
def test_hidden_text_of_rich_text(tmp_path: Path, hidden: str) -> None:
    found = read_rtf(tmp_path, rf"Before {hidden}after.")
    assert (found.text, found.hidden) == ("Before after.", ("SECRET",))


def test_a_file_that_hides_all_is_refused(tmp_path: Path) -> None:
    assert "hidden" in reason(tmp_path, "a.docx", word(paragraph(run("SECRET", "<w:vanish/>"))))
