"""What a document says of itself: title, publisher, date, language, address. Nothing is inferred that is not stated."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.blocks import Block, blocks
from ingest.dates import iso
from ingest.documents import Dropped, RawDocument
from ingest.language import language, tag
from ingest.published import published
from ingest.publisher import publisher
from ingest.spans import Spans
from ingest.split import sentences

LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Description:
    title: str
    publisher: str | None
    published: str | None
    language: str | None
    url: str | None
    author: str | None = None
    dated_by: str | None = None


def describe(raw: RawDocument, dropped: Sequence[Dropped]) -> Description:
    """What the file states in its own fields wins; the text is asked for the rest."""
    shown = kept_blocks(raw.text, dropped)
    spoken = "\n".join(block.text for block in shown)
    detected = language(spoken or raw.text)
    stated = stated_date(raw)
    date = stated or published(raw.text, dropped, detected)
    return Description(
        title=short(raw.title) if raw.title else title(shown) or raw.file,
        publisher=raw.publisher or publisher(raw.text, dropped),
        published=date,
        language=(tag(raw.language) if raw.language else None) or detected,
        url=web_address(raw.url),
        author=raw.author,
        dated_by="metadata" if stated else "text" if date else None,
    )


def kept_blocks(text: str, dropped: Sequence[Dropped]) -> list[Block]:
    """The blocks of the article, without those that are wholly or at their start furniture."""
    spans = Spans(dropped)
    found: list[Block] = []
    for block in blocks(text):
        start = block.start
        while span := spans.at(start):
            start = span.end
        if start < block.end and (rest := text[start : block.end].strip()):
            found.append(Block(start, block.end, rest))
    return found


def title(shown: list[Block]) -> str | None:
    """The first line; of a text that begins with its first paragraph, the beginning of that."""
    if not shown:
        return None
    first = shown[0].text
    if shown[0].prose and (found := sentences(first)):
        first = first[found[0].start : found[0].end]
    return short(first.removeprefix("# "))


def short(text: str) -> str:
    """At most a line's worth, cut at a word."""
    text = " ".join(text.split())
    if len(text) <= LONGEST_TITLE:
        return text
    cut = text[: LONGEST_TITLE - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[LONGEST_TITLE // 2 :] else cut) + "…"


def stated_date(raw: RawDocument) -> str | None:
    return iso(raw.published) if raw.published else None


def web_address(url: str | None) -> str | None:
    """Only what a browser may open from a report: a `javascript:` or `file:` address is none."""
    return url if url and re.match(r"https?://\S+$", url, re.IGNORECASE) else None
