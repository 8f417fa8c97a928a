"""What is in force at a place of an RTF file, and what its control words change in it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ingest.read.office.rtf_tokens import USUAL
from ingest.read.office.shade import UNKNOWN, WHITE, Look


@dataclass(slots=True)
class State:
    """Each group begins with a copy of the one around it."""

    target: str = "body"
    """Where text goes: `body`, a table of the head (`fonts`, `colours`, `styles`), a property or nowhere (`none`)."""
    font: int = 0
    fallback: int = 1
    """How many characters stand in for a \\u that a reader does not know."""
    vanish: bool = False
    deleted: bool = False
    ink: int = 0
    behind: int = 0
    points: float = 12.0
    in_table: bool = False
    shading: int = 0
    listed: bool = False
    outline: bool = False
    style: int = 0
    row_header: bool = False


@dataclass(slots=True)
class Head:
    """The tables at the beginning of a file."""

    encoding: str = USUAL
    fonts: dict[int, str] = field(default_factory=dict)
    colours: list[str | None] = field(default_factory=list)
    styles: dict[int, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    page: str = WHITE

    def colour(self, number: int) -> str | None:
        return self.colours[number] if 0 < number < len(self.colours) else None

    def is_hidden(self, state: State, shaded_cells: bool) -> bool:
        if state.deleted:
            return True
        look = Look(state.vanish, self.colour(state.ink), self.colour(state.behind), state.points)
        paper = self.colour(state.shading) or (UNKNOWN if shaded_cells and state.in_table else self.page)
        return look.is_hidden(paper)

    def kind(self, state: State) -> str:
        name = self.styles.get(state.style, "").lower()
        if name == "title":
            return "title"
        if state.outline or name.startswith(("heading", "заголовок", "标题", "titre", "überschrift")):
            return "heading"
        return "item" if state.listed else "body"


Change = Callable[[State, int | None], None]


def is_on(number: int | None) -> bool:
    return number != 0


def plain(state: State, _: int | None) -> None:
    state.vanish = state.deleted = False
    state.ink = state.behind = 0
    state.points = 12.0


def paragraph(state: State, _: int | None) -> None:
    state.in_table = state.listed = state.outline = False
    state.shading = state.style = 0


def sets(name: str, worth: Callable[[int | None], object]) -> Change:
    return lambda state, number: setattr(state, name, worth(number))


def count(number: int | None) -> int:
    return number or 0


CHANGES: dict[str, Change] = {
    "plain": plain,
    "pard": paragraph,
    "v": sets("vanish", is_on),
    "deleted": sets("deleted", is_on),
    "cf": sets("ink", count),
    "cb": sets("behind", count),
    "chcbpat": sets("behind", count),
    "highlight": sets("behind", count),
    "cbpat": sets("shading", count),
    "fs": sets("points", lambda number: (24 if number is None else number) / 2),
    "f": sets("font", count),
    "uc": sets("fallback", lambda number: min(max(1 if number is None else number, 0), 16)),
    "intbl": sets("in_table", is_on),
    "ls": sets("listed", bool),
    "s": sets("style", count),
    "outlinelevel": sets("outline", lambda number: number is not None and number < 9),
}
