"""Every format, encoding and kind of damage gives documents or one clear sentence."""

import io
import random
import zipfile
from pathlib import Path

import pytest

from ingest.documents import RawDocument
from ingest.read import read
from ingest.read.unreadable import Unreadable

RUSSIAN = "Генеральный прокурор Игорь Краснов сообщил, что первые приедут в Пекин в ноябре. "
CHINESE = "公安部部长王小洪在北京会见俄罗斯内务部部长,双方就执法安全合作交换意见。"
PAGE = """<!doctype html><html lang="en-US"><head><title>Meeting | Site</title>
<meta property="og:title" content="Ministers meet in Beijing"><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2024-11-14T10:00:00+08:00">
<link rel="canonical" href="https://example.org/a">
<style>.away {position:absolute; left:-9999px} .gone, #lost {display:none}</style></head><body>
<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Ministers meet in Beijing</h1>
<p>The ministers of the two countries met in Beijing on Thursday and signed an agreement on joint patrols.</p>
%s
<p>A second paragraph tells that both sides will meet again next year in Moscow, as agreed.</p>
</article></body></html>"""


def given(folder: Path, name: str, data: bytes) -> list[RawDocument | Unreadable]:
    path = folder / name
    path.write_bytes(data)
    return list(read(path, name, str(path)))


def document(folder: Path, name: str, data: bytes) -> RawDocument:
    (found,) = given(folder, name, data)
    assert isinstance(found, RawDocument), found
    return found


def reason(folder: Path, name: str, data: bytes) -> str:
    (found,) = given(folder, name, data)
    assert isinstance(found, Unreadable), found
    assert found.reason.endswith(".")
    return found.reason


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(RUSSIAN, "cp1251", id="windows-russian"),
        pytest.param(RUSSIAN, "koi8_r", id="koi8"),
        pytest.param(RUSSIAN, "utf-16", id="utf-16-with-mark"),
        pytest.param(RUSSIAN, "utf-8-sig", id="utf-8-with-mark"),
        pytest.param("A text in wide characters.", "utf-16-le", id="utf-16-without-mark"),
        pytest.param(CHINESE, "gb18030", id="chinese"),
        pytest.param("兩國元首引領是兩國關係的最大優勢,中方願落實共識。", "big5", id="traditional-chinese"),
        pytest.param("中国の国務委員で公安部長の周永康氏がこのほど会談した。", "shift_jis", id="japanese"),
        pytest.param("중국과 러시아의 경찰이 협력하기로 합의했다고 밝혔다.", "cp949", id="korean"),
        pytest.param("وقعت الصين وروسيا اتفاقية حول التعاون الأمني في بكين", "cp1256", id="arabic"),
        pytest.param("Le président français a été réélu à Paris — « déjà ».", "cp1252", id="french"),
        pytest.param("Zażółć gęślą jaźń w Gdańsku, prezydent powiedział że", "cp1250", id="polish"),
    ],
)
def test_text_in_any_encoding(tmp_path: Path, text: str, encoding: str) -> None:
    assert document(tmp_path, "a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        pytest.param("a.txt", b"", "empty", id="empty"),
        pytest.param("a.txt", b" \n\t\n", "empty", id="blank"),
        pytest.param("a.txt", "\ufeff\u200b \n".encode(), "blank", id="only-invisible"),
        pytest.param("a.txt", b"%PDF-1.7\n1 0 obj", "PDF", id="pdf-named-txt"),
        pytest.param("a.html", b"\x89PNG\r\n\x1a\n\0\0", "picture", id="picture-named-html"),
        pytest.param("a.txt", b"abc\0def" * 100, "binary", id="zero-bytes"),
        pytest.param("a.txt", random.Random(1).randbytes(5000), "binary", id="random-bytes"),
        pytest.param("a.html", b"<html>" + bytes(range(256)) * 50, "binary", id="binary-in-html"),
        pytest.param("a.html", b"<html><body></body></html>", "no text", id="empty-page"),
        pytest.param("a.zip", b"hello", "zip", id="not-a-zip"),
        pytest.param("a.docx", b"PK\x03\x04", "cannot be read", id="unknown-suffix"),
        pytest.param("a.md", b"\0\0\0\0", "binary", id="binary-markdown"),
        pytest.param("a.jsonl", b"\n\n", "empty", id="jsonl-without-lines"),
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    assert word in reason(tmp_path, name, data)


def test_a_file_that_is_not_there_and_one_too_large(tmp_path: Path) -> None:
    (gone,) = read(tmp_path / "gone.txt", "gone.txt", "gone")
    (tmp_path / "large.txt").write_text("a" * (2 << 20))
    (large,) = read(tmp_path / "large.txt", "large.txt", "large", largest=1 << 20)
    assert isinstance(gone, Unreadable)
    assert "cannot be opened" in gone.reason
    assert isinstance(large, Unreadable)
    assert "larger than 1 MB" in large.reason


def test_newlines_and_invisible_characters(tmp_path: Path) -> None:
    text = "One\r\nTwo\rwor\u200bld \u202eevil\u202c \U000e0048\U000e0069 می\u200cخواهم 👩\u200d💻 a\u200db"
    found = document(tmp_path, "a.txt", text.encode())
    assert found.text == "One\nTwo\nworld evil  می\u200cخواهم 👩\u200d💻 ab"
    assert found.hidden == ("Hi", "(4 invisible characters)")


def test_markdown_front_matter_says_what_the_document_is(tmp_path: Path) -> None:
    head = b'---\ntitle: "A title"\ndate: 2024-11-14\nsource: The Daily\nurl: https://example.org\n---\nText here.\n'
    found = document(tmp_path, "a.md", head)
    assert (found.title, found.published, found.publisher) == ("A title", "2024-11-14", "The Daily")
    assert (found.url, found.text) == ("https://example.org", "Text here.\n")


def test_a_rule_of_dashes_is_no_front_matter(tmp_path: Path) -> None:
    assert document(tmp_path, "a.md", b"---\nJust a line.\n---\nMore.\n").text.startswith("---")


def test_a_page_gives_its_article_and_what_it_states(tmp_path: Path) -> None:
    found = document(tmp_path, "a.html", (PAGE % "").encode())
    assert found.text.splitlines()[0] == "Ministers meet in Beijing"
    assert "joint patrols.\nA second paragraph" in found.text
    assert "World" not in found.text
    assert (found.title, found.publisher) == ("Ministers meet in Beijing", "The Daily")
    assert (found.published, found.language) == ("2024-11-14T10:00:00+08:00", "en-US")
    assert found.url == "https://example.org/a"


@pytest.mark.parametrize(
    "hidden",
    [
        pytest.param('<p style="display:none">SECRET</p>', id="display"),
        pytest.param('<p style="visibility: hidden">SECRET</p>', id="visibility"),
        pytest.param('<p style="opacity:0">SECRET</p>', id="opacity"),
        pytest.param('<p style="font-size:0px">SECRET</p>', id="font-size"),
        pytest.param('<p style="font-size:1px">SECRET</p>', id="one-pixel"),
        pytest.param('<p style="position:absolute;top:-5000px">SECRET</p>', id="off-page"),
        pytest.param('<p style="text-indent:-9999px">SECRET</p>', id="indent"),
        pytest.param('<p style="color:#fff">SECRET</p>', id="white-on-white"),
        pytest.param('<p style="color:rgb(18,52,86);background:#123456">SECRET</p>', id="own-background"),
        pytest.param('<div style="background:black"><p style="color:#000">SECRET</p></div>', id="parent-background"),
        pytest.param('<font color="white">SECRET</font>', id="font-element"),
        pytest.param('<p style="color:transparent">SECRET</p>', id="transparent"),
        pytest.param('<p style="height:0;overflow:hidden">SECRET</p>', id="no-height"),
        pytest.param('<p style="clip-path: inset(100%)">SECRET</p>', id="clipped"),
        pytest.param('<p style="transform:scale(0)">SECRET</p>', id="scaled"),
        pytest.param('<p class="a gone">SECRET</p>', id="class-in-style"),
        pytest.param('<p class="away">SECRET</p>', id="off-page-class"),
        pytest.param('<div id="lost">SECRET</div>', id="id-in-style"),
        pytest.param("<p hidden>SECRET</p>", id="attribute"),
        pytest.param('<span aria-hidden="true">SECRET</span>', id="aria"),
        pytest.param("<template>SECRET</template>", id="template"),
        pytest.param("<noscript>SECRET</noscript>", id="noscript"),
        pytest.param("<!-- SECRET -->", id="comment"),
    ],
)
def test_hidden_text_is_reported_and_not_read(tmp_path: Path, hidden: str) -> None:
    found = document(tmp_path, "a.html", (PAGE % hidden).encode())
    assert "SECRET" not in found.text
    assert "SECRET" in found.hidden
    assert "A second paragraph" in found.text


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param('<p style="opacity:0.9">%s</p>', id="nearly-opaque"),
        pytest.param('<p style="font-size:10px;left:0">%s</p>', id="small"),
        pytest.param('<div style="background:black"><p style="color:white">%s</p></div>', id="white-on-black"),
        pytest.param('<div aria-hidden="true"><p>%s</p></div>', id="article-behind-a-dialogue"),
        pytest.param("<table><tr><td>%s</td></tr></table>", id="table"),
    ],
)
def test_visible_text_stays(tmp_path: Path, shown: str) -> None:
    sentence = "The third paragraph of the article says who took part in the talks."
    assert sentence in document(tmp_path, "a.html", (PAGE % (shown % sentence)).encode()).text


@pytest.mark.parametrize(
    "date",
    [
        pytest.param("<p>It happened on 5 June 2014.</p>", id="in-the-text"),
        pytest.param('<time datetime="2014-06-05">then</time>', id="unmarked-time"),
        pytest.param("<p>Copyright 2014</p>", id="rights"),
    ],
)
def test_a_date_is_not_guessed(tmp_path: Path, date: str) -> None:
    page = f"<html><body><h1>Title of the page</h1><p>A paragraph of the article, long enough.</p>{date}</body></html>"
    assert document(tmp_path, "a.html", page.encode()).published is None


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<p><b><i><a href=x>text " * 25_000, id="unclosed-tags"),
        pytest.param(b"<p>Some text first.</p>" + b"<div>" * 100_000 + b"deep", id="deep-nesting"),
        pytest.param(b"<table><tr><td>" * 20_000 + b"cell", id="deep-tables"),
        pytest.param(b"<!DOCTYPE x [<!ENTITY a 'b'>]><p>" + b"&a;" * 50_000, id="entities"),
    ],
)
def test_hostile_pages_come_to_an_end(tmp_path: Path, data: bytes) -> None:
    assert len(given(tmp_path, "a.html", data)) == 1


def test_json_lines_come_through_between_bad_ones(tmp_path: Path) -> None:
    data = b'{"text":"One.","id":"a","published":"2024"}\nnot json\n\n{"text":7}\n[]\n{"text":" "}\n{"text":"Two."}\n'
    found = given(tmp_path, "c.jsonl", data)
    good = [one for one in found if isinstance(one, RawDocument)]
    assert [(one.text, one.source_id, one.origin.rsplit("#", 1)[1]) for one in good] == [
        ("One.", "a", "a"),
        ("Two.", None, "7"),
    ]
    assert good[0].published == "2024"
    bad = [one.reason.split(":")[0] for one in found if isinstance(one, Unreadable)]
    assert bad == ["line 2", "line 4", "line 5", "line 6"]


def test_an_id_given_twice_is_refused_the_second_time(tmp_path: Path) -> None:
    _, second = given(tmp_path, "c.jsonl", b'{"text":"One.","id":1}\n{"text":"Two.","id":"1"}\n')
    assert isinstance(second, Unreadable)
    assert "line 1" in second.reason


def packed(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_members_of_an_archive(tmp_path: Path) -> None:
    inner = {"d/a.txt": b"Text of the member.", "b.jsonl": b'{"text":"A line.","id":"7"}', "__MACOSX/._a.txt": b"x"}
    found = given(tmp_path, "z.zip", packed(inner))
    assert [one.origin.removeprefix(str(tmp_path)) for one in found] == ["/z.zip!d/a.txt", "/z.zip!b.jsonl#7"]
    assert [one.file for one in found] == ["z.zip/d/a.txt", "z.zip/b.jsonl"]


@pytest.mark.parametrize(
    ("name", "word"),
    [
        pytest.param("../evil.txt", "outside", id="parent"),
        pytest.param("/etc/evil.txt", "outside", id="absolute"),
        pytest.param("C:\\evil.txt", "outside", id="drive"),
        pytest.param("in.zip", "unpack", id="nested"),
        pytest.param("a.exe", "cannot be read", id="unknown"),
    ],
)
def test_members_that_are_refused(tmp_path: Path, name: str, word: str) -> None:
    bad, good = given(tmp_path, "z.zip", packed({name: b"x", "good.txt": b"Some text."}))
    assert isinstance(bad, Unreadable)
    assert word in bad.reason
    assert isinstance(good, RawDocument)


def test_a_bomb_is_stopped_by_the_bytes_it_gives(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    path.write_bytes(packed({"bomb.txt": b"a" * (8 << 20), "after.txt": b"text"}))
    (found,) = read(path, "z.zip", "z", largest=1 << 20)
    assert isinstance(found, Unreadable)
    assert "inflates to more than 1 MB" in found.reason


@pytest.mark.parametrize("cut", [pytest.param(slice(0, -40), id="end"), pytest.param(slice(30, None), id="start")])
def test_a_damaged_archive_is_refused(tmp_path: Path, cut: slice) -> None:
    data = packed({"a.txt": random.Random(1).randbytes(500).hex().encode()})
    found = given(tmp_path, "z.zip", data[cut])
    assert all(isinstance(one, Unreadable) for one in found)
    assert len(found) == 1
