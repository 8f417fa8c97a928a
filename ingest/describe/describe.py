"""What a document says of itself: title, publisher, date, language, address. Nothing is inferred that is not stated."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.clean.furnishing import is_menu
from ingest.clean.reasons import OTHERS
from ingest.describe.addressed import date_of_address, date_of_name
from ingest.describe.author import author
from ingest.describe.evidence import agrees
from ingest.describe.published import published
from ingest.describe.publisher import publisher
from ingest.documents import Dropped, RawDocument
from ingest.split import sentences
from ingest.text.blocks import Block, blocks
from ingest.text.dates import dates, iso
from ingest.text.language import language, tag
from ingest.text.spans import Spans

LONGEST_TITLE, LEADS = 200, 3


@dataclass(frozen=True, slots=True)
class Description:
    title: str
    publisher: str | None
    published: str | None
    language: str | None
    url: str | None
    author: str | None = None
    dated_by: str | None = None
    publisher_by: str | None = None


def describe(raw: RawDocument, dropped: Sequence[Dropped]) -> Description:
    """What the file states in its own fields wins; the text is asked for the rest."""
    shown = kept_blocks(raw.text, dropped)
    spoken = "\n".join(block.text for block in shown)
    detected = language(spoken or raw.text)
    aside = (*dropped, *rows(raw.text))
    date, dated_by = dated(raw, aside, detected)
    house, named_by = published_by(raw, aside)
    return Description(
        title=short(raw.title) if raw.title else title(below_menus(raw.text, shown)) or raw.file,
        publisher=house,
        published=date,
        language=(tag(raw.language) if raw.language else None) or detected,
        url=web_address(raw.url),
        author=raw.author or author(raw.text, aside, house),
        dated_by=dated_by,
        publisher_by=named_by,
    )


def published_by(raw: RawDocument, aside: Sequence[Dropped]) -> tuple[str | None, str | None]:
    """The publisher and where it stands, the surest place first; a host is only guessed to be one."""
    if raw.publisher:
        return raw.publisher, "metadata"
    if house := publisher(raw.text, aside):
        return house, "text"
    return (raw.host, "url") if raw.host else (None, None)


def rows(text: str) -> Iterator[Dropped]:
    """The rows of tables, which tell of other things than the document: their dates and sources are not its own."""
    return (Dropped(block.start, block.end, OTHERS) for block in blocks(text) if block.row)


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


def below_menus(text: str, shown: list[Block]) -> list[Block]:
    """What is shown from the headline on: above the menus of a page stands only what the site says of itself."""
    first = next((block.start for block in shown if block.prose), 0)
    ends = [block.end for block in blocks(text) if block.end <= first and is_menu(block)]
    below = [block for block in shown if ends and block.start > ends[-1]]
    worded = [
        block
        for block in below
        if block.start < first and 4 * block.words >= 3 * shown[0].words and not dates(block.text)
    ]
    return worded or shown


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


def dated(raw: RawDocument, aside: Sequence[Dropped], language: str | None) -> tuple[str | None, str | None]:
    """The date and where it stands, the surest place first."""
    leads = [block.text for block in blocks(raw.text) if block.prose][:LEADS]
    lines = "#" in raw.origin  # the name of a collection tells when it was made
    for place, date in (
        ("metadata", iso(raw.published) if raw.published else None),
        ("text", published(raw.text, aside, language, titled=bool(raw.title))),
        ("url", date_of_address(raw.url, leads) if raw.url else None),
        ("file name", None if lines else date_of_name(raw.file)),
    ):
        if date and (place in ("metadata", "text") or agrees(date, raw.text)):
            return date, place
    return None, None


def web_address(url: str | None) -> str | None:
    """Only what a browser may open from a report: a `javascript:` or `file:` address is none."""
    return url if url and re.match(r"https?://\S+$", url, re.IGNORECASE) else None
