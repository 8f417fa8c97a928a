"""The lines of a text with the place where each begins."""

from collections.abc import Iterator


def lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line without its end, blank ones too, behind its start in the text."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
