"""What the lines of a page tell together: its headline, where the article begins and ends, how it is written."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from ingest.clean import furnishing
from ingest.clean.reasons import reason_alone
from ingest.text.blocks import LETTERS, Block
from ingest.text.figures import find_dates
from ingest.text.tables import Table

# In words: a label or name, a headline; and how many paragraphs stand before another story's headline.
BORN = re.compile(r"\W*(?:born|родил\w+|né[e]?|nacid[oa]|geboren|nascid[oa]|nat[oa])\b", re.IGNORECASE)
LABEL, HEADLINE, EARLIER, HEADWORDS = 4, range(6, 21), 2, 3
# So much of a page is looked at for its script; so far back for what announces a list.
SAMPLE, LIST = 1000, 50
# How many lines with a year each are a list, and how long one may be.
ENTRIES, LONGEST_ENTRY = 3, 160
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


@dataclass(slots=True)
class Page:
    """The blocks of one text and what was learnt about all of them together."""

    blocks: list[Block]
    alone: list[str | None]
    """Why each block is furniture wherever it stands, or None."""
    title: int
    first: int
    last: int
    copies: Counter[str] = field(default_factory=Counter)
    script: str = ""
    chronicle: bool = False
    ends_lines: bool = False
    tabled: frozenset[int] = frozenset()
    """The blocks that are rows of tables."""


def survey(found: list[Block], title: str | None, listed: Sequence[Table] = ()) -> Page:
    main = script("".join(block.text[:SAMPLE] for block in found[:SAMPLE]))
    alone = [reason_alone(block) for block in found]
    own = [block if reason is None else None for block, reason in zip(found, alone, strict=True)]
    prose = [place for place, block in enumerate(own) if block and block.prose and LETTERS[main].search(block.text)]
    first, last = (prose[0], prose[-1]) if prose else (len(found), -1)
    page = Page(found, alone, headline(own, first, title), first, last)
    page.copies = Counter(key(block) for block in found)
    page.script = main
    page.chronicle = is_timeline(found)
    page.ends_lines = ends_lines(page)
    page.tabled = in_tables(found, listed) | in_lists(found)
    return page


def in_tables(found: list[Block], listed: Sequence[Table]) -> frozenset[int]:
    """The rows of tables, but for those below `Related news`, which are links with their dates."""
    rows: set[int] = set()
    for table in listed:
        places = [place for place, block in enumerate(found) if table.start <= block.start < table.end]
        head = found[places[0] - 1] if places and places[0] else None
        if not (head and furnishing.opens_list(head)):
            rows.update(places)
    return frozenset(rows)


def in_lists(found: list[Block]) -> frozenset[int]:
    """Lines behind one another with a year each: who held an office from when to when, what was when; but for those
    below `Related news`."""
    together = [[place for place, _ in run] for listed, run in groupby(enumerate(found), is_dated) if listed]
    kept = [places for places in together if len(places) >= ENTRIES]
    return frozenset(
        place for places in kept for place in places if not (places[0] and furnishing.opens_list(found[places[0] - 1]))
    )


def is_dated(placed: tuple[int, Block]) -> bool:
    block = placed[1]
    dated = len(block.text) <= LONGEST_ENTRY and any(one.year for one in find_dates(block.text))
    return dated and not furnishing.is_marked(block)


def is_timeline(found: list[Block]) -> bool:
    """Whether several paragraphs have a bare date above them."""
    return sum(1 for above, below in pairwise(found) if below.prose and furnishing.is_bare_date(above)) > 1


def headline(own: list[Block | None], first: int, title: str | None) -> int:
    """The place of the title: the line that equals the stated one, or else the first that reads like a headline."""
    above = [(place, block) for place, block in enumerate(own[: first + 3]) if block]
    if title is not None:
        wanted = flat(title)
        if (stated := next((place for place, block in above if key(block) == wanted), None)) is not None:
            return stated
    if heads_a_life([block for _, block in above]):
        return above[0][0]
    worded = (place for place, block in above if place < first and block.words >= HEADWORDS and not block.bullet)
    return next(worded, 0 if own and own[0] else -1)


def heads_a_life(above: Sequence[Block]) -> bool:
    """Whether a page begins with a name of two words or three and soon says when its bearer was born."""
    written = above[0].text.split() if above else []
    named = 1 < len(written) <= HEADWORDS and all(word[:1].isupper() and word[1:].islower() for word in written)
    return named and any(BORN.match(block.text) for block in above[1:])


def key(block: Block) -> str:
    return flat(block.text)


def flat(text: str) -> str:
    return " ".join(furnishing.words_of(text))


def script(text: str) -> str:
    """The name of the script most letters are in; an ideograph counts as much as three letters."""
    counts = Counter({name: len(pattern.findall(text)) for name, pattern in LETTERS.items()})
    counts["wide"] *= 3
    return counts.most_common(1)[0][0]


def ends_lines(page: Page) -> bool:
    """Whether three in four of the article's lines end as sentences do, so that one without an end means something."""
    lines = zip(page.blocks[page.first : page.last + 1], page.alone[page.first :], strict=False)
    body = [line for line, reason in lines if reason is None and line.words >= HEADLINE.start]
    return sum(1 for other in body if other.terminated) * 4 >= len(body) * 3


def sounds_told(block: Block) -> bool:
    """Whether a line begins as sentences do or has a verb of the past, unlike headlines."""
    return bool(OPENING_WORDS.match(block.text) or TOLD.search(block.text))


def introduced(page: Page, place: int) -> bool:
    """Whether the line is part of a list that a sentence before it announces with a colon."""
    for block in reversed(page.blocks[max(place - LIST, 0) : place]):
        if block.text.endswith((":", "：")) and not block.bullet and block.words >= LABEL:
            return True
        if block.terminated or not block.bullet:
            return False
    return False
