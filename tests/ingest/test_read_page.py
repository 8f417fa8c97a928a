"""Web pages: the article, what the page states of itself, and nothing that it hides."""

from pathlib import Path

import pytest

from tests.ingest.reading import document, given

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
