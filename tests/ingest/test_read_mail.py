"""Mails and mailboxes: what was written, who sent it when, and what is attached."""

import gzip
from pathlib import Path

import pytest

from ingest.documents import RawDocument
from ingest.read.unreadable import Unreadable
from tests.ingest.bound_files import PAGE, PARAGRAPHS, mail, packed, parts
from tests.ingest.paper_files import paragraph, pdf
from tests.ingest.reading import document, given, reason

TEXT = "The ministers met in Beijing on Thursday.\nThey signed an agreement on joint patrols there."


def test_a_mail_says_who_sent_it_when(tmp_path: Path) -> None:
    listed = {"List_Id": '"Press digest" <press.example.org>', "Archived_At": "<https://example.org/m/1>"}
    found = document(tmp_path, "a.eml", mail(TEXT, Date="Thu, 5 Jun 2014 23:30:00 -0400", **listed))
    assert found.text == f"Ministers meet\n\n{TEXT}"
    assert (found.title, found.author, found.publisher) == ("Ministers meet", "Anna Petrova", "Press digest")
    assert (found.published, found.url) == ("2014-06-05", "https://example.org/m/1")


@pytest.mark.parametrize("date", [pytest.param("yesterday", id="words"), pytest.param("", id="empty")])
def test_a_date_that_is_none(tmp_path: Path, date: str) -> None:
    assert document(tmp_path, "a.eml", mail(TEXT, Date=date)).published is None


def test_encoded_headers_and_charsets(tmp_path: Path) -> None:
    data = mail("", kind="text/plain; charset=koi8-r", Subject="=?utf-8?b?0JLRgdGC0YDQtdGH0LA=?=")
    found = document(tmp_path, "a.eml", data + "Министры встретились в Пекине.".encode("koi8-r"))
    assert found.text == "Встреча\n\nМинистры встретились в Пекине."


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param("On Mon, 2 Jun 2014, Li Hua wrote:\n> OLD words\n> more", id="under-an-introduction"),
        pytest.param(
            "On Mon, 2 Jun 2014 at 10:11, Li Hua\n<li@example.org> wrote:\n\n> OLD words", id="broken-introduction"
        ),
        pytest.param("-----Original Message-----\nFrom: Li Hua\nOLD words", id="original-message"),
        pytest.param("2 июня 2014 г., Ли Хуа пишет:\n> OLD words", id="russian"),
        pytest.param("-- \nAnna Petrova\nOLD words", id="signature"),
    ],
)
def test_quoted_mails_and_signatures_are_left_out(tmp_path: Path, quoted: str) -> None:
    found = document(tmp_path, "a.eml", mail(f"{TEXT}\n\n{quoted}\n"))
    assert found.text == f"Ministers meet\n\n{TEXT}"
    assert "OLD words" in found.hidden[0]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("> The ministers met.\n> They agreed.", id="only-quoted"),
        pytest.param("---------- Forwarded message ---------\nFrom: Li Hua\n\nThe ministers met.", id="forwarded"),
    ],
)
def test_what_is_all_there_is_stays(tmp_path: Path, body: str) -> None:
    assert "The ministers met." in document(tmp_path, "a.eml", mail(body)).text


def test_flowed_lines_are_one_paragraph(tmp_path: Path) -> None:
    body = "The ministers met in \nBeijing. \nThey agreed.\nA second paragraph."
    found = document(tmp_path, "a.eml", mail(body, kind="text/plain; format=flowed"))
    assert found.text.endswith("The ministers met in Beijing. They agreed.\nA second paragraph.")


def test_a_mail_that_is_a_page(tmp_path: Path) -> None:
    page = f'<p style="display:none">SECRET</p>{PARAGRAPHS}<div class="gmail_quote">OLD words</div>'
    found = document(tmp_path, "a.eml", mail(page, kind="text/html; charset=utf-8"))
    assert "joint patrols.\nA second paragraph" in found.text
    assert found.hidden == ("SECRET", "OLD words")


def test_a_plain_text_that_only_points_at_the_page(tmp_path: Path) -> None:
    both, kind = parts(
        "Content-Type: text/plain\n\nOpen in browser.", f"Content-Type: text/html\n\n{PARAGRAPHS}", kind="alternative"
    )
    assert "joint patrols" in document(tmp_path, "a.eml", mail(both, kind=kind)).text


def attached(name: str, data: bytes) -> str:
    head = f'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="{name}"'
    return f"{head}\nContent-Transfer-Encoding: base16\n".replace("base16", "base64") + "\n" + encoded(data)


def encoded(data: bytes) -> str:
    import base64

    return base64.encodebytes(data).decode()


def test_attachments_are_documents_of_their_own(tmp_path: Path) -> None:
    report = pdf([paragraph(["The report says that they met."])])
    forwarded = "Content-Type: message/rfc822\n\n" + mail("An older mail.", Subject="Older").decode()
    body, kind = parts(
        f"Content-Type: text/plain\n\n{TEXT}", attached("r.pdf", report), attached("x.exe", b"MZ"), forwarded
    )
    found = given(tmp_path, "a.eml", mail(body, kind=kind))
    places = [one.origin.removeprefix(str(tmp_path)) for one in found]
    assert places == ["/a.eml", "/a.eml!r.pdf", "/a.eml!x.exe", "/a.eml!3.eml"]
    texts = [one.text if isinstance(one, RawDocument) else one.reason for one in found]
    assert texts[1] == "The report says that they met."
    assert "cannot be read" in texts[2]
    assert texts[3] == "Older\n\nAn older mail."


def test_each_message_of_a_mailbox(tmp_path: Path) -> None:
    between = b"From anna@example.org Thu Jun  5 10:11:12 2014\n"
    one, two = mail("One.\n>From here it goes on.", Message_ID="<1@x>"), mail("Two.", Message_ID="<2@x>")
    found = given(tmp_path, "a.mbox", between + one + b"\n\n" + between + two + b"\n\n" + between + one)
    assert [one.origin.rpartition("#")[2] for one in found] == ["1@x", "2@x"]
    assert isinstance(found[0], RawDocument)
    assert found[0].text.endswith("One.\nFrom here it goes on.")


def test_a_bad_message_costs_only_itself(tmp_path: Path) -> None:
    between = b"From anna@example.org Thu Jun  5 10:11:12 2014\n"
    bad, good = given(tmp_path, "a.mbox", between + b"Subject: x\n\n\n\n" + between + mail("Two."))
    assert isinstance(bad, Unreadable)
    assert "message 1" in bad.reason
    assert isinstance(good, RawDocument)


def nested(depth: int) -> bytes:
    """Parts in parts."""
    opened = "".join(f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n' for level in range(depth))
    return (
        "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n" + opened + "Content-Type: text/plain\n\nDeep."
    ).encode()


def in_itself(depth: int) -> bytes:
    """Mails attached to mails."""
    data = mail("The innermost.")
    for _ in range(depth):
        body, kind = parts("Content-Type: text/plain\n\nOuter.", attached("in.eml", data))
        data = mail(body, kind=kind)
    return data


def test_mails_in_mails_have_an_end(tmp_path: Path) -> None:
    *read, last = given(tmp_path, "a.eml", in_itself(6))
    assert len(read) == 4
    assert isinstance(last, Unreadable)
    assert "packed in" in last.reason


def test_an_archive_attached_to_a_mail_is_capped(tmp_path: Path) -> None:
    body, kind = parts("Content-Type: text/plain\n\nOuter.", attached("z.zip", packed({"a.txt": "a" * (65 << 20)})))
    _, bomb = given(tmp_path, "a.eml", mail(body, kind=kind))
    assert isinstance(bomb, Unreadable)
    assert "inflates" in bomb.reason


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        pytest.param("a.eml", b"", "empty", id="empty"),
        pytest.param("a.eml", b"Just a text.\n\nAnd more.", "no mail", id="text"),
        pytest.param("a.eml", b"Subject: x\n\n", "no text", id="no-body"),
        pytest.param("a.eml", nested(50), "deep", id="nested-parts"),
        pytest.param("a.eml", nested(3000), "deep", id="nested-beyond-recursion"),
        pytest.param("a.eml", gzip.compress(b"x"), "no mail", id="compressed"),
        pytest.param("a.mbox", b"", "empty", id="empty-mailbox"),
        pytest.param("a.mbox", mail("x"), "mailbox", id="mail-named-mailbox"),
        pytest.param("a.mht", mail("x"), "no page", id="saved-page-without-a-page"),
        pytest.param("a.mht", mail("", kind="text/html"), "empty", id="saved-page-cut-short"),
    ],
)
def test_what_is_no_mail(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    assert word in reason(tmp_path, name, data)


def test_a_page_that_a_browser_saved(tmp_path: Path) -> None:
    part = f"Content-Type: text/html\nContent-Location: https://example.org/a\n\n{PAGE}"
    body, kind = parts("Content-Type: image/png\n\nx", part, kind="related")
    saved = mail(body, kind=kind, Date="Thu, 5 Jun 2014 23:30:00 -0400", From="<Saved by Blink>")
    found = document(tmp_path, "a.mhtml", saved)
    assert (found.title, found.url) == ("Ministers meet", "https://example.org/a")
    assert (found.published, found.author) == (None, None)
    assert "joint patrols.\nA second paragraph" in found.text
