"""Web pages: the main text as paragraphs, what the page states of itself, and what it hid."""

import re
from collections.abc import Iterator, Sequence

import lxml.html
from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.byline import letters, with_byline
from ingest.read.encoding import decode
from ingest.read.hidden import remove_hidden
from ingest.read.layout_table import unlay
from ingest.read.outside import outside
from ingest.read.page import stated
from ingest.read.visible import visible

CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""")
HEAD = 4096
BLOCKS = ["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "br", "blockquote", "section", "article", "td"]
OF_HEAD = frozenset({"base", "link", "meta", "noscript", "script", "style", "template", "title", etree.Comment})
TITLE_WITHIN = 400


def read_html(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if the bytes are no text or the page shows none."""
    yield page_document(decode(data, declared(data)), file, origin)


def page_document(page: str, file: str, origin: str, address: str | None = None) -> RawDocument:
    """What a page shows; `address` is where it was found, if it does not say. Raises Problem if it shows nothing."""
    page, hidden = visible(page)
    tree = parse(page)
    says = stated(tree)
    hidden += remove_hidden(tree)
    unlay(tree)
    shown = all_text(tree)
    text = main_text(tree, shown)
    if not text.strip():
        raise Problem("it shows no text; save the page again when its article is on the screen.")
    text = with_byline(with_title(text, says.title), shown.splitlines(), says.title)
    return RawDocument(
        origin=origin,
        file=file,
        text=text,
        title=says.title,
        publisher=says.publisher,
        published=says.published,
        language=says.language,
        url=says.url or address,
        hidden=hidden,
        outside=outside(shown.splitlines(), text),
        author=says.author,
    )


def declared(data: bytes) -> str | None:
    found = CHARSET.search(data[:HEAD])
    return found.group(1).decode("ascii") if found else None


def parse(page: str) -> HtmlElement:
    """The tree of a page; lxml bounds depth and time where Python's own parser does not."""
    # A str with an encoding declaration is refused by lxml, bytes in a known encoding are not.
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_pis=True)
    try:
        return with_body(lxml.html.document_fromstring(page.encode("utf-8", "replace"), parser=parser))
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Problem("it holds no page; save it again from the browser.") from error


def with_body(tree: HtmlElement) -> HtmlElement:
    """The tree with all that cannot be in a head in the body: a page may leave out both tags, and libxml2, which does
    not know <article> and its kind, ends a head by older tags alone."""
    children = list(tree.findall("head/*"))
    first = next((place for place, child in enumerate(children) if child.tag not in OF_HEAD), len(children))
    if children[first:]:
        body = tree.find("body")
        body = etree.SubElement(tree, "body") if body is None else body
        body[:0] = children[first:]
    return tree


def main_text(tree: HtmlElement, whole: str) -> str:
    """The article's paragraphs, one a line; all of the page's, `whole`, where no article can be told apart."""
    found = bare_extraction(tree, include_comments=False, include_tables=True)
    text = (getattr(found, "text", None) or "").strip()
    return text if "\n" in text else parted(text, whole.splitlines()) or whole


def parted(text: str, shown: Sequence[str]) -> str:
    """The one line that extraction makes of a short page, taken apart into those that the page shows."""
    left = letters(text)
    start = next((place for place, line in enumerate(shown) if left.startswith(letters(line) or text)), len(shown))
    parts: list[str] = []
    for line in shown[start:]:
        if left.startswith(letters(line)):
            left = left.removeprefix(letters(line))
            parts.append(line)
    return text if left else "\n".join(parts)


def all_text(tree: HtmlElement) -> str:
    parts: list[str] = []
    for element in tree.iter():
        if element.tag in BLOCKS:
            parts.append("\n")
        if isinstance(element.tag, str) and element.text and element.tag not in {"script", "style", "title"}:
            parts.append(element.text)
        if element.tail:
            parts.append(" " + element.tail if element.tag in BLOCKS else element.tail)
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def with_title(text: str, title: str | None) -> str:
    """The headline belongs to what can be cited, though extraction leaves it out of the article."""
    if title is None or title in text[: TITLE_WITHIN + len(title)]:
        return text
    return f"{title}\n{text}"
