"""What a web page states about itself in its head: never a guess."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title")
DATES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "citation_publication_date",
    "parsely-pub-date",
    "publishdate",
    "publish_date",
    "publish-date",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "sailthru.date",
    "date",
)
PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")
URLS = ("og:url",)
DATED_CLASS = re.compile(r"publish|entry-date|post-date|pubdate|dateline", re.IGNORECASE)
ARTICLE = re.compile(r"Article|Report|Posting|WebPage|Document")


@dataclass(frozen=True, slots=True)
class Stated:
    title: str | None
    publisher: str | None
    published: str | None
    language: str | None
    url: str | None


def stated(tree: HtmlElement) -> Stated:
    """Title, publisher, date, language and address where the page itself gives them."""
    meta = named(tree)
    data = list(linked_data(tree))
    return Stated(
        title=first(meta, TITLES) or of_data(data, "headline") or heading(tree),
        publisher=first(meta, PUBLISHERS) or of_data(data, "publisher"),
        published=first(meta, DATES) or of_data(data, "datePublished") or time_element(tree),
        language=(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None,
        url=canonical(tree) or first(meta, URLS),
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


def heading(tree: HtmlElement) -> str | None:
    """The one <h1>, or else the <title>."""
    headings = [text for element in tree.iter("h1") if (text := clean(element.text_content()))]
    if len(headings) == 1:
        return headings[0]
    return next((clean(element.text_content()) for element in tree.iter("title")), None)


def canonical(tree: HtmlElement) -> str | None:
    links = (element for element in tree.iter("link") if "canonical" in element.get("rel", "").lower().split())
    return next((clean(link.get("href")) for link in links), None)


def time_element(tree: HtmlElement) -> str | None:
    """<time datetime> that is marked as the date of publication."""
    for element in tree.iter("time"):
        marked = "pubdate" in element.attrib or element.get("itemprop") == "datePublished"
        if marked or DATED_CLASS.search(element.get("class", "")):
            return clean(element.get("datetime"))
    return None


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
        value = item.get(name)
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and (text := clean(value)):
            return text
    return None


def clean(text: str | None) -> str | None:
    return " ".join((text or "").split()) or None
