"""Which documents the list shows and in which order, as its address says."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from assistant.web.lists import Asked, understood

ADDRESS = "/documents"
COLUMNS = {
    "title": "Title",
    "publisher": "Publisher",
    "published": "Published",
    "language": "Language",
    "file": "File",
    "passages": "Passages",
    "reprints": "Same text",
    "added": "Added",
}
STATES = {
    "": "All that are searched",
    "undated": "Without a date",
    "unnamed": "Without a publisher",
    "partly": "Read only in part",
    "silent": "Without a passage",
    "hides": "With hidden text",
    "corrected": "Corrected",
    "reprints": "Carried by several",
    "removed": "Removed",
    "gone": "File is gone",
}
"""What is asked of a document by `state`, in words."""
USUAL = "added"
"""The order of the list, newest first, unless another is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted(Asked):
    publisher: str = ""
    language: str = ""
    order: str = USUAL

    @property
    def path(self) -> str:
        return ADDRESS

    @property
    def usual(self) -> Self:
        return type(self)()

    @property
    def filters(self) -> bool:
        return self != Wanted(order=self.order, down=self.down, page=self.page)


def wanted(said: Mapping[str, str]) -> Wanted:
    """What an address asks for; a part that makes no sense is passed over."""
    asked = Wanted(**understood(said, ("text", "publisher", "language", "state"), COLUMNS, USUAL))
    return asked if asked.state in STATES else replace(asked, state="")
