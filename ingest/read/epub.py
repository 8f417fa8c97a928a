"""EPUB books: chapters in the order of the spine, without covers and tables of contents."""

import posixpath
import re
from collections.abc import Iterator
from html.entities import entitydefs
from typing import NamedTuple
from urllib.parse import unquote

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from ingest.documents import RawDocument
from ingest.problem import Problem
from ingest.read.encoding import decode
from ingest.read.hidden import remove_hidden
from ingest.read.html import all_text, declared, parse
from ingest.read.markup import Element, markup, safely, text_of
from ingest.read.package import Package
from ingest.read.visible import visible

CONTAINER, LOCKS = "META-INF/container.xml", "META-INF/encryption.xml"
# Fonts are scrambled in books that anybody may read.
FONTS = (".otf", ".ttf", ".woff", ".woff2", ".ttc")
PAGES = {"application/xhtml+xml", "text/html", "text/x-oeb1-document"}
# EPUB 3 structural semantics and the guide of EPUB 2, for parts that are no text of the book.
ASIDE = {"toc", "cover", "landmarks", "page-list", "loi", "lot", "index", "title-page", "titlepage", "copyright-page"}
NAMED = re.compile(r"&([A-Za-z]\w{1,30});")
CHARACTERS = {name: char for name, char in entitydefs.items() if name not in {"amp", "lt", "gt", "quot"}}
SEMANTICS = "{http://www.idpf.org/2007/ops}type"
LINKED = 0.8
"""The share of a chapter's letters that are links, from which it is a list of chapters."""


class Item(NamedTuple):
    """A file of the book and what its manifest says of it."""

    name: str
    kind: str
    properties: frozenset[str]


def read_epub(data: bytes, file: str, origin: str) -> Iterator[RawDocument]:
    """One document. Raises Problem if the book is damaged or locked, or holds no text."""
    package = Package(data)
    opf = root_of(package)
    book = markup(required(package, opf)).root
    shut = locked(package)
    chapters, notes, hidden = [], [], list[str]()
    for item in spine(book, posixpath.dirname(opf)):
        if item.name.lower() in shut:
            raise Problem("it is locked by the shop that sold it (DRM); get a copy without a lock.")
        try:
            text, unseen = chapter(package, item)
        except Problem as problem:
            notes.append(f"{posixpath.basename(item.name)}: {problem}")
            continue
        hidden += unseen
        chapters += [text] if text else []
    if not chapters:
        raise Problem("it holds no text" + (f" ({notes[0]})" if notes else "") + "; get another copy.")
    yield RawDocument(
        origin=origin,
        file=file,
        text="\n\n".join(chapters),
        title=said(book, "title"),
        author=", ".join(all_said(book, "creator")) or None,
        publisher=said(book, "publisher"),
        language=said(book, "language"),
        published=published(book),
        hidden=tuple(dict.fromkeys(hidden)),
        notes=tuple(notes),
        structured=True,
    )


def root_of(package: Package) -> str:
    """The name of the file that lists all others."""
    root = next(markup(required(package, CONTAINER)).root.iter("rootfile"), None)
    name = root.get("full-path") if root is not None else None
    if not name:
        raise Problem("it does not say where its book begins; get another copy.")
    return str(name)


def required(package: Package, name: str) -> bytes:
    data = package.read(name)
    if data is None:
        raise Problem(f"it lacks {posixpath.basename(name)}, so it is no book or was cut short; get another copy.")
    return data


def locked(package: Package) -> set[str]:
    """The names of encrypted files that are not fonts, in small letters."""
    data = package.read(LOCKS)
    if data is None:
        return set()
    names = (unquote(str(cipher.get("URI", ""))).lower() for cipher in markup(data).root.iter("CipherReference"))
    return {name for name in names if not name.endswith(FONTS)}


def spine(book: Element, folder: str) -> Iterator[Item]:
    """The chapters as they are read, without those the book itself calls a cover or a list."""
    items = {str(item.get("id")): item_of(item, folder) for item in book.iter("item")}
    aside = {
        resolved(str(one.get("href", "")), folder)
        for one in book.iter("reference")
        if one.get("type", "").lower() in ASIDE
    }
    seen: set[str] = set()
    for reference in book.iter("itemref"):
        item = items.get(str(reference.get("idref")))
        if item is None or item.kind not in PAGES or "nav" in item.properties or item.name in aside | seen:
            continue
        seen.add(item.name)
        yield item


def item_of(item: Element, folder: str) -> Item:
    properties = frozenset(str(item.get("properties", "")).split())
    return Item(resolved(str(item.get("href", "")), folder), str(item.get("media-type", "")).lower(), properties)


def resolved(link: str, folder: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(link.partition("#")[0])))


def chapter(package: Package, item: Item) -> tuple[str, tuple[str, ...]]:
    """The text of a chapter, empty for a list of chapters, and what it hides."""
    data = required(package, item.name)
    page, invisible = visible(decode(data, declared(data)))
    tree = xhtml(page)
    body = tree.find("body")
    if body is not None and is_aside(body):
        return "", ()
    hidden = remove_hidden(tree)
    for element in [one for one in tree.iter("nav", "section") if is_aside(one)]:
        element.drop_tree()
    return ("" if linked(tree) > LINKED else all_text(tree)), invisible + hidden


def is_aside(element: HtmlElement) -> bool:
    kinds = element.get(SEMANTICS) or element.get("epub:type") or ""
    return not ASIDE.isdisjoint(kinds.split())


def xhtml(page: str) -> HtmlElement:
    """The tree of a chapter; as HTML, in which an empty element has no end of its own, only where it is no XML."""
    source = NAMED.sub(lambda name: CHARACTERS.get(name.group(1), name.group()), page)
    parser = lxml.html.XHTMLParser(encoding="utf-8", **safely())
    try:
        tree = lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return parse(page)
    lxml.html.xhtml_to_html(tree)
    return tree


def linked(tree: HtmlElement) -> float:
    letters = len("".join(tree.text_content().split()))
    return sum(len("".join(link.text_content().split())) for link in tree.iter("a")) / letters if letters else 0.0


def said(book: Element, name: str) -> str | None:
    return next(iter(all_said(book, name)), None)


def all_said(book: Element, name: str) -> list[str]:
    found = (visible(text_of(one))[0].strip() for one in book.iter(name))
    return [text for text in found if text]


def published(book: Element) -> str | None:
    """A date that is marked as that of publication; others tell when the file was made or changed."""
    for date in book.iter("date"):
        if any(str(key).endswith("event") and value == "publication" for key, value in date.items()):
            return (date.text or "").strip() or None
    return None
