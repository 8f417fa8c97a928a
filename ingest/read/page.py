"""What a web page states about itself in its head: never a guess."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from ingest.read.page_date import published

TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title")
PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")
URLS = ("og:url",)
AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "byl")
ACCOUNT = re.compile(r"[a-z0-9._-]+$")
SEPARATED = re.compile(r"\s+[|–—·•»:/-]+\s+|\s*[|»]\s*|_")
SHORTEST, LONGEST_NAME = 8, 5
"""Characters of a headline at least, and words of a site's name at most."""
ARTICLE = re.compile(r"Article|Report|Posting|WebPage|Document")


@dataclass(frozen=True, slots=True)
class Stated:
    title: str | None
    publisher: str | None
    published: str | None
    language: str | None
    url: str | None
    author: str | None


def stated(tree: HtmlElement) -> Stated:
    """Title, publisher, date, language and address where the page itself gives them."""
    meta = named(tree)
    data = list(linked_data(tree))
    heading, site = headline(tree)
    title, address = first(meta, TITLES) or of_data(data, "headline"), canonical(tree) or absolute(first(meta, URLS))
    return Stated(
        title=title or heading,
        publisher=first(meta, PUBLISHERS) or of_data(data, "publisher") or site,
        published=published(tree, meta, own(data, first(meta, TITLES) or heading, address)),
        language=(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None,
        url=address,
        author=author(meta, data),
    )


def named(tree: HtmlElement) -> dict[str, str]:
    """The contents of <meta> by lower-case name, property or itemprop; the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and (content := clean(element.get("content"))):
            found.setdefault(name.lower(), content)
    return found


def first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def headline(tree: HtmlElement) -> tuple[str | None, str | None]:
    """The one <h1>, else the heading that the <title> begins or ends with, else the <title>; and the site's name, which
    is what the <title> has besides a heading: `Ministers meet in Beijing | The Daily`."""
    titled = next((text for element in tree.iter("title") if (text := clean(element.text_content()))), None)
    headings = [(e.tag, text) for e in tree.iter("h1", "h2", "h3") if (text := clean(e.text_content()))]
    first = [text for tag, text in headings if tag == "h1"]
    for text in first if len(first) == 1 else [text for _, text in headings]:
        if titled and len(text) >= SHORTEST and (site := besides(titled, text)) is not None:
            return text, site or None
    return (first[0] if len(first) == 1 else titled), None


def besides(titled: str, heading: str) -> str | None:
    """What a <title> says besides a heading: the last of several parts behind it, or the first before it; None where
    it does not hold the heading so."""
    if titled == heading:
        return ""
    rest = titled.removeprefix(heading) if titled.startswith(heading) else titled.removesuffix(heading)
    parts = [part for part in SEPARATED.split(rest) if part]
    if rest == titled or not SEPARATED.search(rest) or not parts:
        return None
    name = parts[-1] if titled.startswith(heading) else parts[0]
    return name if len(name.split()) <= LONGEST_NAME and re.search(r"[^\W\d_]", name) else ""


def author(meta: dict[str, str], data: list[dict[str, Any]]) -> str | None:
    """A name, not the address of a profile or of an account."""
    for name in (first(meta, AUTHORS), of_data(data, "author")):
        if name and not name.startswith(("http:", "https:", "//", "@", "/")) and not ACCOUNT.match(name):
            return name
    return None


def canonical(tree: HtmlElement) -> str | None:
    links = (element for element in tree.iter("link") if "canonical" in element.get("rel", "").lower().split())
    return next(filter(None, (absolute(clean(link.get("href"))) for link in links)), None)


def absolute(address: str | None) -> str | None:
    return address if address and address.lower().startswith(("http://", "https://")) else None


def own(data: list[dict[str, Any]], title: str | None, address: str | None) -> list[dict[str, Any]]:
    """Of several stories that a page describes, as a list of related ones, that which is the page's; else all."""
    found = [item for item in data if title and clean(str(item.get("headline", ""))) == title]
    found += [item for item in data if address and address in (item.get("url"), place_of(item.get("mainEntityOfPage")))]
    return found or data


def place_of(entity: object) -> object:
    return entity.get("@id") if isinstance(entity, dict) else entity


def linked_data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for element in tree.iter("script"):
        if element.get("type", "").lower() == "application/ld+json":
            try:
                yield from articles(json.loads(element.text or ""))
            except (ValueError, RecursionError):
                continue  # a page with broken data still has its text


def articles(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for item in value:
            yield from articles(item)
    elif isinstance(value, dict):
        if ARTICLE.search(str(value.get("@type", ""))):
            yield value
        yield from articles(value.get("@graph"))


def of_data(data: list[dict[str, Any]], name: str) -> str | None:
    for item in data:
        if text := ", ".join(dict.fromkeys(names_of(item.get(name)))):
            return text
    return None


def names_of(value: object) -> Iterator[str]:
    """The texts, or the names of the things, that a property holds one or several of."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, str) and (text := clean(value)):
        yield text
    elif isinstance(value, list):
        for item in value:
            yield from names_of(item) if isinstance(item, str | dict) else ()


def clean(text: str | None) -> str | None:
    return " ".join((text or "").split()) or None
