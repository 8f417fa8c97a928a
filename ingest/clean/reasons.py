"""Why a line is page furniture wherever it stands, in words that are shown to people."""

from collections.abc import Callable

from ingest.clean import furnishing
from ingest.text.blocks import Block

REPEATED, NAVIGATION, BYLINE, NOTICE = "repeated line", "navigation", "date or byline", "notice of the site"
OTHERS, INSERTED = "list of other stories", "headline of another story"
PICTURE, MARKS = "picture name or credit", "no words"
TICKER, FOREIGN, SIGNATURE = "ticker", "line in another script", "signature"
ALONE: tuple[tuple[Callable[[Block], bool], str], ...] = (
    (furnishing.is_notice, NOTICE),
    (furnishing.is_interface, NAVIGATION),
    (furnishing.is_picture, PICTURE),
    (furnishing.points_elsewhere, OTHERS),
    (furnishing.is_ticker, TICKER),
    (furnishing.is_byline, BYLINE),
    (furnishing.is_breadcrumb, NAVIGATION),
)
LONGEST = 1000


def reason_alone(block: Block) -> str | None:
    """Why a line is furniture wherever it stands."""
    if not any(char.isalnum() for char in block.text):
        return MARKS
    if block.text[0] == "|" or len(block.text) > LONGEST:
        return None  # a row of a table, or a paragraph
    return next((reason for holds, reason in ALONE if holds(block)), None)
