"""The date of publication that a web page states in its head or marks as such; never that of another story."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from lxml.html import HtmlElement

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
DATED_CLASS = re.compile(r"publish|entry-date|post-date|pubdate|dateline", re.IGNORECASE)
DAY = len("2014-06-05")
# What programs write for no date.
NONE = re.compile(r"^(?:0{1,4}-|0001-|1970-01-01|1900-01-01|-)")
ENCLOSING = ("article", "header", "main")


def published(tree: HtmlElement, meta: dict[str, str], data: Sequence[dict[str, Any]]) -> str | None:
    """The first that is stated; no date where several stories on the page have one each."""
    stated = (meta[name] for name in DATES if name in meta)
    found = next((date for date in stated if not NONE.match(date)), None)
    return found or agreed(of_data(data)) or time_element(tree)


def of_data(data: Sequence[dict[str, Any]]) -> list[str]:
    return [date.strip() for item in data if isinstance(date := item.get("datePublished"), str) and date.strip()]


def agreed(dates: Iterable[str]) -> str | None:
    """The date that all of them name."""
    found = [date for date in dates if not NONE.match(date)]
    return found[0] if found and len({date[:DAY] for date in found}) == 1 else None


def time_element(tree: HtmlElement) -> str | None:
    """<time datetime> that is marked as the date of publication; of several that which stands by the heading."""
    marked = [element for element in tree.iter("time") if is_marked(element) and element.get("datetime", "").strip()]
    near = [element for element in marked if stands_by_heading(element)]
    return agreed(element.get("datetime", "").strip() for element in near or marked)


def is_marked(element: HtmlElement) -> bool:
    stated = "pubdate" in element.attrib or element.get("itemprop") == "datePublished"
    return stated or DATED_CLASS.search(element.get("class", "")) is not None


def stands_by_heading(element: HtmlElement) -> bool:
    """Whether the innermost article, header or main part around it has the page's <h1>."""
    around = next(element.iterancestors(*ENCLOSING), None)
    return around is not None and around.find(".//h1") is not None
