"""Page furniture in text that was copied from web pages: marked with a reason, never cut.

Where in doubt a line stays: a sentence lost is worse than a menu kept.
"""

from collections.abc import Iterator

from ingest.clean import furnishing
from ingest.clean.layout import EARLIER, HEADLINE, LABEL, LIST, Page, introduced, key, sounds_told, survey
from ingest.clean.reasons import BYLINE, FOREIGN, INSERTED, NAVIGATION, OTHERS, REPEATED, SIGNATURE
from ingest.documents import Dropped
from ingest.text.blocks import LETTERS, Block, blocks
from ingest.text.tables import tables


def furniture(text: str, title: str | None = None, structured: bool = False) -> tuple[Dropped, ...]:
    """The stretches of `text` that are no part of the article, in order; `title` is what the file says it is.

    In a `structured` text only what a line itself says tells it from the article, not where it stands."""
    pieces = list(parts(text))
    attached = [Dropped(start, end, BYLINE) for start, end, is_attached in pieces if is_attached]
    own = [Block(start, end, text[start:end]) for start, end, is_attached in pieces if not is_attached]
    page = survey(own, title, tables(text))
    reasons = judge_alone(page) if structured else judge(page)
    found = [
        Dropped(block.start, block.end, reason) for block, reason in zip(page.blocks, reasons, strict=True) if reason
    ]
    return tuple(joined(text, sorted(found + attached, key=lambda span: span.start)))


def parts(text: str) -> Iterator[tuple[int, int, bool]]:
    """Every block; what was set before or behind its text, a saved date or an editor's name, is a marked part."""
    for block in blocks(text):
        start, end = block.start, block.end
        if (suffix := furnishing.SUFFIX.search(block.text)) and suffix.start() > 0:
            end = block.start + suffix.start()
            yield end, block.end, True
            end -= len(text[start:end]) - len(text[start:end].rstrip())
        if length := furnishing.dated_prefix(block.text):
            yield start, start + length, True
            start += length
            start += len(text[start:end]) - len(text[start:end].lstrip())
        if start < end:
            yield start, end, False


def judge_alone(page: Page) -> list[str | None]:
    def stays(place: int) -> bool:
        return (
            place == page.title or place in page.tabled or (page.alone[place] == BYLINE and is_chronicle(page, place))
        )

    return [None if stays(place) else reason for place, reason in enumerate(page.alone)]


def judge(page: Page) -> list[str | None]:
    reasons: list[str | None] = []
    seen: set[str] = set()
    listing = False
    for place, block in enumerate(page.blocks):
        if place in page.tabled:
            reasons.append(None)
            continue
        reason = None if place == page.title else page.alone[place] or reason_repeated(page, block, seen)
        if reason == BYLINE and is_chronicle(page, place):
            reason = None
        if listing and not block.prose:
            reason = OTHERS
        elif opens_list(page, place):
            reason = reason or NAVIGATION
        listing = opens_list(page, place) or (listing and not block.prose)
        if reason is None and place != page.title and page.last >= 0 and not is_chronicle(page, place):
            reason = reason_placed(page, place)
        seen.add(key(block))
        reasons.append(reason)
    return [
        reason or (None if place in page.tabled else reason_between(page, reasons, place))
        for place, reason in enumerate(reasons)
    ]


def opens_list(page: Page, place: int) -> bool:
    """`Related news` below the first paragraph; the heading of a paragraph opens no list."""
    heads = place + 1 < len(page.blocks) and page.blocks[place + 1].prose
    return place > page.first and not heads and furnishing.opens_list(page.blocks[place])


def is_chronicle(page: Page, place: int) -> bool:
    """A bare date above a paragraph heads what happened on that day, if others do so or the article is under way."""
    if place >= page.last or not page.blocks[place + 1].prose or not furnishing.is_bare_date(page.blocks[place]):
        return False
    return page.chronicle or (place > page.first and page.blocks[place - 1].prose)


def reason_between(page: Page, reasons: list[str | None], place: int) -> str | None:
    """A few words inside the article that head no paragraph, because page furniture follows them."""
    block = page.blocks[place]
    if not page.first < place < page.last or block.words > LABEL or block.terminated or block.bullet:
        return None
    return NAVIGATION if reasons[place + 1] else None


def reason_repeated(page: Page, block: Block, seen: set[str]) -> str | None:
    if key(block) in seen:
        return REPEATED
    if page.copies[key(block)] > 1 and block.words <= 3:
        return REPEATED
    title = key(page.blocks[page.title]) if page.title >= 0 else ""
    glued = title and len(title.split()) >= 4 and not block.terminated and key(block).endswith(title)
    return NAVIGATION if glued and 0 < len(key(block)) - len(title) < 80 else None


def reason_placed(page: Page, place: int) -> str | None:
    """Why a line is furniture where it stands: above the article, inside it or below it."""
    block = page.blocks[place]
    if block.words <= HEADLINE.stop and not block.ended and not LETTERS[page.script].search(block.text):
        return FOREIGN
    if block.prose or block.text.endswith((":", "：", ",", "，", ";", "；")) or block.text.startswith("|"):
        return None
    if place < page.first:
        return NAVIGATION if block.words <= LABEL and not block.terminated else None
    if place > page.last:
        return below(page, place)
    return inside(page, place)


def below(page: Page, place: int) -> str | None:
    """Under the last sentence: labels and lists of links; a single long line may be a sentence cut short."""
    block = page.blocks[place]
    if block.terminated or introduced(page, place) or sounds_told(block):
        return None
    if block.words <= LABEL:
        return SIGNATURE if place == len(page.blocks) - 1 else NAVIGATION
    linked = any(is_loose(page, other) for other in (place - 1, place + 1))
    return OTHERS if linked and page.ends_lines else None


def is_loose(page: Page, place: int) -> bool:
    """Whether the line, below the article too, could be one of several links."""
    if not page.last < place < len(page.blocks):
        return False
    block = page.blocks[place]
    return not block.terminated and block.words > LABEL and page.alone[place] is None


def inside(page: Page, place: int) -> str | None:
    """Between sentences: a line of headline's length without an end, where the article's own lines all have one."""
    block = page.blocks[place]
    before, after = page.blocks[place - 1], page.blocks[place + 1]
    if block.bullet and not block.terminated:
        alone = block.words < LABEL and not block.text[0].isdigit() and not introduced(page, place)
        return NAVIGATION if alone else None
    if block.terminated or block.words not in HEADLINE or not (before.prose and after.prose):
        return None
    return INSERTED if stands_out(page, place) else None


def stands_out(page: Page, place: int) -> bool:
    """Whether nearly all other lines end as sentences do and this one is worded like a headline."""
    block = page.blocks[place]
    opening = page.blocks[page.first : min(place, page.first + LIST)]
    earlier = sum(1 for other in opening if other.prose)
    return earlier >= EARLIER and page.ends_lines and not sounds_told(block)


def joined(text: str, spans: list[Dropped]) -> Iterator[Dropped]:
    """Neighbours dropped for the same reason are one span."""
    pending: Dropped | None = None
    for span in spans:
        if pending and pending.reason == span.reason and not text[pending.end : span.start].strip():
            pending = Dropped(pending.start, span.end, span.reason)
            continue
        if pending:
            yield pending
        pending = span
    if pending:
        yield pending
