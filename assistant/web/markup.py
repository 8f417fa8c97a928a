"""The few pieces of HTML that every view shares; whatever comes from outside goes through `text`."""

import html
from urllib.parse import urlencode

from assistant.conversation import Citation
from assistant.report.quotation import passage_address
from ingest.documents import Source

CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}
"""A control character is shown as its picture: browsers drop it or refuse the page."""


def text(value: str) -> str:
    """Any string as HTML that shows exactly this string."""
    return html.escape(value.translate(CONTROLS).encode("utf-8", "replace").decode())


def line(value: str) -> str:
    """The same on one line, so that nothing ends a block of Markdown around it."""
    return text(" ".join(value.split()))


def link(address: str, label: str, kind: str, title: str = "") -> str:
    hint = f' title="{line(title)}"' if title else ""
    return f'<a class="{kind}" href="{text(address)}"{hint}>{label}</a>'


def notice(sentence: str, more: str = "") -> str:
    """A warning; `more`: HTML behind it."""
    return f'<p class="notice"><span class="icon" aria-hidden="true">⚠</span> {line(sentence)} {more}</p>'


def citation_address(citation: Citation) -> str:
    return passage_address(citation.source, citation.start, citation.end)


def add_link(label: str = "Add to report", **what: str | int) -> str:
    """A link that adds something to the report: a script does it at once, without one a page asks first."""
    return link(f"/report?{urlencode(what)}", label, "act add", "Keep it for the report that you are writing")


def quotation_acts(source: Source, start: int, end: int) -> str:
    """The ways to take a quotation along."""
    copied = passage_address(source, start, end, "/quotation.md")
    copy = link(copied, "Copy quotation", "act copy", "Copy as Markdown with its source as a footnote")
    return f"{copy} {add_link(document=source.document, version=source.version, start=start, end=end)}"


def byline(source: Source) -> str:
    """Publisher and date, or "undated"; plain text."""
    return " · ".join(part for part in (source.publisher, source.published or "undated") if part)


def excerpt(value: str, longest: int = 220) -> str:
    """The beginning of a passage on one line; plain text."""
    flat = " ".join(value.split())
    return flat if len(flat) <= longest else flat[:longest].rsplit(" ", 1)[0] + " …"
