"""Web pages: the article, what the page states of itself, and nothing that it hides."""

from pathlib import Path

import pytest

from tests.ingest.reading import AROUND, document, given

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
        pytest.param("<dialog>SECRET</dialog>", id="closed-dialogue"),
        pytest.param("<video>SECRET</video>", id="instead-of-a-film"),
        pytest.param('<span class="sr-only">SECRET</span>', id="only-read-out"),
        pytest.param('<p style="dis\\70lay:none">SECRET</p>', id="escaped"),
        pytest.param('<p style="display/**/:none">SECRET</p>', id="with-a-comment"),
        pytest.param('<p style="filter:opacity(0)">SECRET</p>', id="filter"),
        pytest.param('<p style="font-size:1pt">SECRET</p>', id="one-point"),
        pytest.param('<p style="position:absolute;left:calc(-100vw - 9px)">SECRET</p>', id="reckoned"),
        pytest.param('<p style="position:fixed;inset:-9999px auto auto 0">SECRET</p>', id="inset"),
        pytest.param('<p style="position:absolute;left:200vw">SECRET</p>', id="to-the-right"),
        pytest.param('<p style="translate:-9999px">SECRET</p>', id="translated"),
        pytest.param('<p style="transform:rotateY(90deg)">SECRET</p>', id="edgewise"),
        pytest.param('<p style="clip-path:polygon(0 0,0 0,0 0)">SECRET</p>', id="no-surface"),
        pytest.param('<p style="-webkit-mask:linear-gradient(transparent,transparent)">SECRET</p>', id="masked"),
        pytest.param('<p style="line-height:0;overflow:hidden">SECRET</p>', id="no-line"),
        pytest.param('<p style="color:#fefefe">SECRET</p>', id="nearly-white"),
        pytest.param('<p style="color:hsl(0,0%,100%)">SECRET</p>', id="white-by-lightness"),
        pytest.param('<p style="color:#00000000">SECRET</p>', id="eight-digits"),
        pytest.param('<p style="color:snow">SECRET</p>', id="white-by-another-name"),
        pytest.param('<p style="-webkit-text-fill-color:transparent">SECRET</p>', id="unfilled"),
        pytest.param(
            "<style>div.z p{display:none}</style><div class=z><p>SECRET</p></div>", id="rule-for-what-is-inside"
        ),
        pytest.param("<style>[data-x]{display:none}</style><p data-x>SECRET</p>", id="rule-for-an-attribute"),
        pytest.param("<style>p.a.b{display:none}</style><p class='a b'>SECRET</p>", id="rule-for-two-classes"),
        pytest.param("<style>@media screen{.a{display:none}}</style><p class=a>SECRET</p>", id="rule-for-screens"),
        pytest.param("<style>.o{color:#fff}</style><div class=o><p>SECRET</p></div>", id="inherited-colour"),
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
        pytest.param("<details><summary>More</summary><p>%s</p></details>", id="folded"),
        pytest.param("<style>@media (max-width:600px){.a{display:none}}</style><p class=a>%s</p>", id="on-telephones"),
        pytest.param("<style>@media print{.a{display:none}}</style><p class=a>%s</p>", id="on-paper"),
        pytest.param("<style>.a{display:none} p.a.open{display:block}</style><p class='a open'>%s</p>", id="overruled"),
        pytest.param("<style>.a{display:none}</style><p class=a style='display:block'>%s</p>", id="own-style-wins"),
        pytest.param("<style>.a:hover{display:none}</style><p class=a>%s</p>", id="only-under-the-mouse"),
        pytest.param("<p style='background-clip:text;color:transparent'>%s</p>", id="cut-out-of-a-picture"),
        pytest.param("<div style='color:#fff;background:url(a.png)'><p>%s</p></div>", id="over-a-picture"),
        pytest.param("<div style='color:#fff'><p style='color:#000'>%s</p></div>", id="colour-of-its-own"),
        pytest.param("<p style='position:relative;top:5000px'>%s</p>", id="further-down"),
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


ARTICLE = "<article><h1>Title</h1>%s<p>A paragraph of the article, long enough.</p></article>"
HEAD = f"<html><head>%s</head><body>{ARTICLE}</body></html>"
STORY = (
    '{"@type":"NewsArticle","headline":"%s","datePublished":"%s","author":[{"name":"Anna Petrova"},{"name":"Li Hua"}]}'
)


def data(*items: str) -> str:
    return f'<script type="application/ld+json">[{",".join(items)}]</script>'


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        pytest.param(data(STORY % ("Title", "2014-06-05")), "", "2014-06-05", id="story"),
        pytest.param(
            data(STORY % ("Other", "2013-01-01"), STORY % ("Title", "2014-06-05")),
            "",
            "2014-06-05",
            id="one-of-several",
        ),
        pytest.param(
            data(STORY % ("One", "2013-01-01"), STORY % ("Two", "2014-06-05")), "", None, id="none-of-several"
        ),
        pytest.param(data('{"@type":"Event","name":"Title","startDate":"2014-06-05"}'), "", None, id="event"),
        pytest.param('<meta property="og:updated_time" content="2014-06-05">', "", None, id="last-change"),
        pytest.param(
            '<meta property="article:published_time" content="1970-01-01T00:00">', "", None, id="no-date-at-all"
        ),
        pytest.param("", '<time pubdate datetime="2014-06-05">x</time>', "2014-06-05", id="marked-time"),
        pytest.param(
            "",
            '<time pubdate datetime="2014-06-05">x</time><aside><article><time pubdate datetime="2013-01-01">y</time>'
            "</article></aside>",
            "2014-06-05",
            id="time-by-the-heading",
        ),
    ],
)
def test_the_date_of_the_page_and_of_no_other_story(tmp_path: Path, head: str, body: str, date: str | None) -> None:
    assert document(tmp_path, "a.html", (HEAD % (head, body)).encode()).published == date


@pytest.mark.parametrize(
    ("head", "author"),
    [
        pytest.param('<meta name="author" content="Anna Petrova">', "Anna Petrova", id="named"),
        pytest.param('<meta name="author" content="admin">', None, id="account"),
        pytest.param('<meta property="article:author" content="https://example.org/anna">', None, id="profile"),
        pytest.param(data(STORY % ("Title", "2014")), "Anna Petrova, Li Hua", id="data"),
    ],
)
def test_who_wrote_a_page(tmp_path: Path, head: str, author: str | None) -> None:
    assert document(tmp_path, "a.html", (HEAD % (head, "")).encode()).author == author


@pytest.mark.parametrize(
    ("head", "url"),
    [
        pytest.param('<link rel="canonical" href="https://example.org/a">', "https://example.org/a", id="canonical"),
        pytest.param(
            '<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/b">',
            "https://example.org/b",
            id="address-without-a-host",
        ),
    ],
)
def test_the_address_of_a_page(tmp_path: Path, head: str, url: str) -> None:
    assert document(tmp_path, "a.html", (HEAD % (head, "")).encode()).url == url


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<p><b><i><a href=x>text " * 25_000, id="unclosed-tags"),
        pytest.param(b"<p>Some text first.</p>" + b"<div>" * 100_000 + b"deep", id="deep-nesting"),
        pytest.param(b"<table><tr><td>" * 20_000 + b"cell", id="deep-tables"),
        pytest.param(b"<!DOCTYPE x [<!ENTITY a 'b'>]><p>" + b"&a;" * 50_000, id="entities"),
        pytest.param(b"<style>" + b"a{" * 200_000 + b"</style><p>Some text.</p>", id="rules-without-end"),
        pytest.param(
            b"<style>x " + b"div " * 40 + b"p{color:red}</style>" + b"<div>" * 200 + b"<p>x", id="tangled-rule"
        ),
    ],
)
def test_hostile_pages_come_to_an_end(tmp_path: Path, data: bytes) -> None:
    assert len(given(tmp_path, "a.html", data)) == 1


SAID = "The ministers met in Beijing on Monday and signed a treaty about fish."


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"<title>Fish</title>{SAID}", id="text"),
        pytest.param(f"<title>Fish</title><article>{SAID}</article>", id="article"),
        pytest.param(f"<html><meta charset=utf-8><title>Fish</title><main><section>{SAID}</section></main>", id="main"),
        pytest.param(f"<title>Fish</title><!-- a --><style>p {{}}</style><figure></figure>{SAID}", id="after a figure"),
    ],
)
def test_a_page_without_a_body(tmp_path: Path, page: str) -> None:
    assert document(tmp_path, "a.html", page.encode()).text.strip().split("\n") == ["Fish", SAID]


def test_what_is_outside_the_article_is_listed_and_no_part_of_the_text(tmp_path: Path) -> None:
    found = document(tmp_path, "a.html", (AROUND % "").encode())
    listed = "\n".join(found.outside)
    for line in ("We use cookies", "Home", "Sport", "Most read", "Ten lakes to swim in", "All rights reserved"):
        assert line in listed, line
        assert line not in found.text, line
    assert not {"bridge", "metres", "ferries", "Lanes"} & set(listed.split())


def test_the_list_of_what_is_outside_is_bounded(tmp_path: Path) -> None:
    links = "".join(f"<p>Archive of the year {number}</p>" for number in range(3000))
    found = document(tmp_path, "a.html", (AROUND % (links + f"<p>{'x' * 5000}</p>")).encode())
    assert len(found.outside) == 201
    assert found.outside[-1].endswith("more lines)")
    assert max(map(len, found.outside)) < 400
    assert "Archive" not in found.text


OLD = """<html lang="en"><head><title>Ministers sign a pact in Sofia | Balkan Gazette</title></head><body>
<table width="100%%"><tr><td><b>Balkan Gazette</b></td><td>Sunday 14 June 2026</td></tr>
<tr><td><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul><p>You may also like</p>
<ul><li><a href="/1">Ten lakes to swim in</a></li><li><a href="/2">Cadets plant 400 trees</a></li></ul></td>
<td><h2>Ministers sign a pact in Sofia</h2><div class="meta">Staff, 5 September 2023</div>
<p>The interior ministers of two countries signed a pact on joint patrols in Sofia on Monday, the ministry said.</p>
%s
<p>The patrols begin in spring and last for a season, with eight officers from each side, the ministers added.</p>
<p>Neither of the two wished to say what the patrols cost, though both called the price of them a low one.</p>
</td></tr></table></body></html>"""
RECORDS = "<table><tr><th>Town</th><th>Officers</th></tr><tr><td>Varna</td><td>four</td></tr></table>"


def test_a_page_that_a_table_lays_out_is_read_as_its_article(tmp_path: Path) -> None:
    found = document(tmp_path, "a.html", (OLD % RECORDS).encode())
    lines = [line for line in found.text.split("\n") if line != "You may also like"]
    assert lines[:2] == ["Ministers sign a pact in Sofia", "Staff, 5 September 2023"]
    assert lines[2].startswith("The interior ministers")
    assert "| Varna | four |" in found.text
    assert "2026" not in found.text
    assert "lakes" not in found.text


BYLINES = """<html><head><title>%s</title></head><body><nav><a href="/">Home</a></nav><main>%s<article>%s
<p>The new bridge over the river was opened in Omsk on Tuesday by the minister of transport, who walked over it.</p>
<p>It cost less than was planned and leads home to the old town, engineers of the city told this paper on the day.</p>
</article></main></body></html>"""
HEAD_AND_DATE = '<h1>Bridge opened in Omsk</h1><div class="meta">By Ann Lee | 15 June 2023</div><p>Share</p>'


@pytest.mark.parametrize(
    ("above", "within"),
    [
        pytest.param("", HEAD_AND_DATE, id="below the headline"),
        pytest.param("<div>15 June 2023</div>", "<h1>Bridge opened in Omsk</h1>", id="above it"),
        pytest.param(HEAD_AND_DATE, "", id="before the article"),
    ],
)
def test_the_line_with_the_date_is_part_of_the_text(tmp_path: Path, above: str, within: str) -> None:
    page = BYLINES % ("Bridge opened in Omsk", above, within)
    title, byline, *rest = document(tmp_path, "a.html", page.encode()).text.split("\n")
    assert (title, byline.endswith("15 June 2023")) == ("Bridge opened in Omsk", True)
    assert sum(line.startswith(("The new bridge", "It cost less")) for line in rest) == 2


@pytest.mark.parametrize(
    ("titled", "site"),
    [
        ("Bridge opened in Omsk | Harbour Post", "Harbour Post"),
        ("Bridge opened in Omsk - News - Harbour Post", "Harbour Post"),
        ("Harbour Post: Bridge opened in Omsk", None),
        ("Harbour Post » Bridge opened in Omsk", "Harbour Post"),
        ("Bridge opened in Omsk", None),
        ("Bridge opened in Omsk | 15.06.2023", None),
        ("Bridge opened in Omsk, as the minister says in the paper", None),
        ("Harbour Post | Town and harbour", None),
    ],
)
def test_the_site_is_what_the_title_has_besides_the_headline(tmp_path: Path, titled: str, site: str | None) -> None:
    found = document(tmp_path, "a.html", (BYLINES % (titled, "", HEAD_AND_DATE)).encode())
    assert (found.title, found.publisher) == ("Bridge opened in Omsk", site)
