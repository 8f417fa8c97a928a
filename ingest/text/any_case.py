"""Patterns that take capitals for small letters: what `re.IGNORECASE` finds, in a third of its time."""

import re
from collections.abc import Iterator
from functools import cached_property

OTHERWISE = re.compile("[\u0130\u0131\u017f\u1c80-\u1c88]")
"""Letters that IGNORECASE takes for others than their small ones: the dotless i for an i, the long s for an s."""


class AnyCase:
    """A pattern in small letters, which a text is made into: so `re` can pass over alternatives by their first letter.

    Its matches are where those of IGNORECASE are; what they hold is in small letters.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._small = re.compile(pattern.replace("ı", "[ıi]"))  # the small letter of I is i, but in Turkish

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.IGNORECASE)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        if text.isascii() or not OTHERWISE.search(text):
            return self._small.finditer(text.lower())
        return self._any.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        return next(self.finditer(text), None)

    def sub(self, instead: str, text: str) -> str:
        """The text as it is written, with `instead` for each match."""
        for match in reversed(list(self.finditer(text))):
            text = text[: match.start()] + instead + text[match.end() :]
        return text
