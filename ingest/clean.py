"""Page furniture in text that was copied from web pages: marked with a reason, never cut.

Where in doubt a line stays: a sentence lost is worse than a menu kept.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ingest import furnishing
from ingest.blocks import LETTERS, Block, blocks
from ingest.documents import Dropped

# Ways to say it in a report; they are shown to people.
REPEATED, NAVIGATION, BYLINE, NOTICE = "repeated line", "navigation", "date or byline", "notice of the site"
OTHERS, INSERTED, PICTURE, MARKS = (
    "list of other stories",
    "headline of another story",
    "picture name or credit",
    "no words",
)
TICKER, FOREIGN, SIGNATURE = "ticker", "line in another script", "signature"
# In words: a label or name, a headline; and how many paragraphs stand before another story's headline.
LABEL, HEADLINE, EARLIER = 4, range(6, 21), 2
OPENING_WORDS = re.compile(
    r"[\"“«]?(?:the|a|an|he|she|it|they|we|you|i|his|her|its|their|this|that|these|those|there|but|and|or|so|if|as|at"
    r"|in|on|for|from|to|by|of"
    r"|with|after|before|when|while|since|during|according|both|also|however|q|a"
    r"|он|она|оно|они|это|эти|этот|эта|в|во|на|по|с|со|к|у|о|об|для|за|и|а|но"
    r"|el|la|los|las|le|les|il|elle|ils|ce|cette|ces|en|dans|se|su|der|die|das|er|sie|es)\b",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:was|were|had|said|did|has|have|is|are|will|would|could|should|был[аи]?|было|сказал\w*|заявил\w*"
    r"|dijo|fue|était|a déclaré|sagte|war|wurde|ist|sind|est|sont|es|son)\b",
    re.IGNORECASE,
)


ALONE: tuple[tuple[Callable[[Block], bool], str], ...] = (
    (furnishing.is_notice, NOTICE),
    (furnishing.is_interface, NAVIGATION),
    (furnishing.is_picture, PICTURE),
    (furnishing.points_elsewhere, OTHERS),
    (furnishing.is_ticker, TICKER),
    (furnishing.is_byline, BYLINE),
    (furnishing.is_breadcrumb, NAVIGATION),
)


@dataclass(slots=True)
class Page:
    """The blocks of one text and what was learnt about all of them together."""

    blocks: list[Block]
    title: int
    first: int
    last: int
    copies: Counter[str] = field(default_factory=Counter)
    script: str = ""


def furniture(text: str, title: str | None = None) -> tuple[Dropped, ...]:
    """The stretches of `text` that are no part of the article, in order; `title` is what the file says it is."""
    pieces = list(parts(text))
    attached = [Dropped(start, end, BYLINE) for start, end, is_attached in pieces if is_attached]
    page = survey([Block(start, end, text[start:end]) for start, end, is_attached in pieces if not is_attached], title)
    reasons = judge(page)
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


def survey(found: list[Block], title: str | None) -> Page:
    main = script("".join(block.text for block in found))
    prose = [
        place
        for place, block in enumerate(found)
        if block.prose and reason_alone(block) is None and LETTERS[main].search(block.text)
    ]
    first, last = (prose[0], prose[-1]) if prose else (len(found), -1)
    page = Page(found, headline(found, first, title), first, last)
    page.copies = Counter(key(block) for block in found)
    page.script = main
    return page


def headline(found: list[Block], first: int, title: str | None) -> int:
    """The place of the title: the line that equals the stated one, or else the first that reads like a headline."""
    if title is not None:
        wanted = flat(title)
        for place, block in enumerate(found[: first + 3]):
            if key(block) == wanted:
                return place
    for place, block in enumerate(found[:first]):
        if reason_alone(block) is None and block.words >= 3 and not block.bullet:
            return place
    return 0 if found and reason_alone(found[0]) is None else -1


def key(block: Block) -> str:
    return flat(block.text)


def flat(text: str) -> str:
    return " ".join(furnishing.words_of(text))


def script(text: str) -> str:
    """The name of the script most letters are in; an ideograph counts as much as three letters."""
    counts = Counter({name: len(pattern.findall(text)) for name, pattern in LETTERS.items()})
    counts["wide"] *= 3
    return counts.most_common(1)[0][0]


def judge(page: Page) -> list[str | None]:
    reasons: list[str | None] = []
    seen: set[str] = set()
    listing = False
    for place, block in enumerate(page.blocks):
        reason = None if place == page.title else reason_alone(block) or reason_repeated(page, block, seen)
        if reason == BYLINE and is_chronicle(page, place):
            reason = None
        if listing and not block.prose:
            reason = OTHERS
        listing = place > page.first and (furnishing.opens_list(block) or (listing and not block.prose))
        if reason is None and place != page.title and page.last >= 0:
            reason = reason_placed(page, place)
        seen.add(key(block))
        reasons.append(reason)
    return [reason or reason_between(page, reasons, place) for place, reason in enumerate(reasons)]


def is_chronicle(page: Page, place: int) -> bool:
    """A bare date between two paragraphs heads what happened on that day."""
    if not page.first < place < page.last or furnishing.is_marked(page.blocks[place]):
        return False
    return page.blocks[place - 1].prose and page.blocks[place + 1].prose


def reason_between(page: Page, reasons: list[str | None], place: int) -> str | None:
    """A few words inside the article that head no paragraph, because page furniture follows them."""
    block = page.blocks[place]
    if not page.first < place < page.last or block.words > LABEL or block.terminated or block.bullet:
        return None
    return NAVIGATION if reasons[place + 1] else None


def reason_alone(block: Block) -> str | None:
    """Why a line is furniture wherever it stands."""
    if not any(char.isalnum() for char in block.text):
        return MARKS
    if block.text[0] == "|":
        return None  # a row of a table
    return next((reason for holds, reason in ALONE if holds(block)), None)


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
    if block.terminated or introduced(page, place):
        return None
    if block.words <= LABEL:
        return SIGNATURE if place == len(page.blocks) - 1 else NAVIGATION
    neighbours = page.blocks[place - 1 : place] * (place - 1 > page.last) + page.blocks[place + 1 : place + 2]
    return OTHERS if any(not other.terminated for other in neighbours) else None


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
    earlier = sum(1 for other in page.blocks[page.first : place] if other.prose)
    body = [other for other in page.blocks[page.first : page.last + 1] if other.words >= HEADLINE.start]
    ended = sum(1 for other in body if other.terminated)
    if earlier < EARLIER or ended * 4 < len(body) * 3:
        return False
    return not OPENING_WORDS.match(block.text) and not TOLD.search(block.text)


def introduced(page: Page, place: int) -> bool:
    """Whether the line is part of a list that a sentence before it announces with a colon."""
    for block in reversed(page.blocks[:place]):
        if block.text.endswith((":", "：")) and not block.bullet and block.words >= LABEL:
            return True
        if block.terminated or not block.bullet:
            return False
    return False


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
