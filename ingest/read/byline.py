"""The lines with a date by an article's headline, which extraction leaves out with the menus around them."""

from collections.abc import Sequence

from ingest.text.dates import dates

BETWEEN, LONGEST = 12, 160
"""Lines between a headline and its article, and characters of one, that may still be about that article."""


def with_byline(text: str, shown: Sequence[str], title: str | None) -> str:
    """The article with the dated lines that the page shows between its headline and its first line, or right above
    the headline, put below the headline."""
    lines = text.split("\n")
    own = {letters(line) for line in lines if line != title}
    heads = [place for place, line in enumerate(shown) if line == title]
    start = next(
        (place for place, line in enumerate(shown) if heads and place > heads[0] and letters(line) in own), None
    )
    if start is None:
        return text
    head = max(place for place in heads if place < start)
    near = [*shown[head + 1 : start][:BETWEEN], *shown[max(0, head - 1) : head]]
    found = [line for line in near if len(line) <= LONGEST and letters(line) not in own and dates(line)]
    after = lines.index(title) + 1 if title in lines else 0
    return "\n".join([*lines[:after], *found, *lines[after:]])


def letters(line: str) -> str:
    """What a line says without the spaces and marks, which the reader of the article sets in its own way."""
    return "".join(filter(str.isalnum, line))
