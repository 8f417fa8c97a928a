"""Every format, encoding and kind of damage gives documents or one clear sentence."""

import io
import random
import zipfile
from pathlib import Path

import pytest

from ingest.documents import RawDocument
from ingest.read import read
from ingest.read.unreadable import Unreadable
from tests.ingest.reading import document, given, reason

RUSSIAN = "Генеральный прокурор Игорь Краснов сообщил, что первые приедут в Пекин в ноябре. "
CHINESE = "公安部部长王小洪在北京会见俄罗斯内务部部长,双方就执法安全合作交换意见。"


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
        pytest.param("a.xyz", b"hello", "cannot be read", id="unknown-suffix"),
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
