"""A document's full text with a passage marked: as a page of its own, and as the panel beside the chat."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from assistant.report.quotation import passage_address
from assistant.web.frame import HEAD
from assistant.web.languages import language_name
from assistant.web.markup import byline, line, link, notice, quotation_acts, text
from ingest.documents import Document, Dropped, Source

BODY = """</head>
<body class="viewer">
<main>{main}</main>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class View:
    """One version of a document, the span to mark in it, and what became of the document since."""

    document: Document
    current: Source | None
    """The version the library answers from today; None when the document has been removed."""
    start: int | None = None
    end: int | None = None


def document_page(view: View) -> str:
    """A whole page without scripts: the browser itself goes to the passage, because it is the one with autofocus."""
    source = view.document.source
    return page(source.title, article(view, "h1", f"{back()}{acts(view)}", ' autofocus=""'))


def document_panel(view: View) -> str:
    """The same as a piece of the chat's page."""
    return article(view, "h3", acts(view), "")


def sentence_page(title: str, sentence: str) -> str:
    """A page that says one thing, such as that a document is unknown."""
    return page(title, f"<h1>{line(title)}</h1><p>{line(sentence)}</p><p>{back()}</p>")


def page(title: str, main: str) -> str:
    return (HEAD + BODY).format(title=line(title), main=main)


def back() -> str:
    return link("/", "Ask the corpus", "act")


def article(view: View, heading: str, links: str, focus: str) -> str:
    source = view.document.source
    language = f' lang="{line(source.language)}"' if source.language else ""
    return (
        f'<article class="source"><header><{heading} class="title" dir="auto">{line(source.title)}</{heading}>'
        f'<p class="byline">{line(byline(source))}</p><p class="details">{details(source)}</p>'
        f'<p class="acts">{links}</p>{"".join(notices(view))}</header>'
        f'<div class="text" dir="auto"{language}>{"".join(pieces(view, focus))}</div></article>'
    )


def details(source: Source) -> str:
    parts = [f'File <bdi class="file">{line(source.file)}</bdi>']
    if source.language:
        parts.append(line(language_name(source.language)))
    return " · ".join(parts)


def acts(view: View) -> str:
    source = view.document.source
    links = []
    if view.start is not None and view.end is not None:
        links.append(quotation_acts(source, view.start, view.end))
        links.append(link(passage_address(source, view.start, view.end), "Open in its own page", "act own"))
    details = f"/documents/{source.document}/details"
    links.append(link(details, "Details", "act view", "What was left out, and corrections"))
    if source.url and source.url.lower().startswith(("http://", "https://")):
        label = 'Original<span class="vh"> on another site</span> ↗'
        links.append(
            f'<a class="act" href="{text(source.url)}" target="_blank" rel="noopener noreferrer nofollow">{label}</a>'
        )
    return "".join(links)


def notices(view: View) -> Iterator[str]:
    source = view.document.source
    if view.current is None:
        yield notice("This document has been removed from the library; this is what was cited.")
    elif view.current.version != source.version:
        newer = link(f"/documents/{source.document}", "Open the current version", "act")
        yield notice("This is an earlier version of the document, kept because it was cited.", newer)
    for note in view.document.notes:
        yield notice(note)
    if view.document.dropped:
        yield '<p class="legend"><span class="furniture">Grey text</span> is page furniture and is never quoted.</p>'
    if view.document.hidden:
        yield notice(
            "The file also holds text that its readers would not have seen; it is left out here and in answers."
        )


def pieces(view: View, focus: str) -> Iterator[str]:
    """The text, cut wherever the passage or a stretch of furniture begins or ends."""
    whole, dropped = view.document.text, view.document.dropped
    start, end = view.start or 0, view.end or 0
    cuts = {0, len(whole), start, end} | {cut for span in dropped for cut in (span.start, span.end)}
    edges = sorted(cut for cut in cuts if 0 <= cut <= len(whole))
    for left, right in pairwise(edges):
        piece = furniture(text(whole[left:right]), left, dropped)
        if start <= left < end:
            first = f' id="passage" tabindex="-1"{focus}' if left == start else ""
            piece = f"<mark{first}>{piece}</mark>"
        yield piece


def furniture(piece: str, left: int, dropped: tuple[Dropped, ...]) -> str:
    reason = next((span.reason for span in dropped if span.start <= left < span.end), None)
    return piece if reason is None else f'<span class="furniture" title="{line(reason)}">{piece}</span>'
