"""What a document with structure is made of, whichever format it came in."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `item` is one of a list, `title` that of the whole document."""

    text: str
    kind: str = "body"
    """`body`, `heading`, `title` or `item`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is in a cell of a table; `spanned` is one that the cell before it reaches over."""

    items: "tuple[Paragraph | Table, ...]" = ()
    spanned: bool = False

    @property
    def text(self) -> str:
        """Its paragraphs on one line, without the tables in it."""
        lines = (item.text for item in self.items if isinstance(item, Paragraph))
        return " ".join(" ".join(lines).split())

    @property
    def tables(self) -> "Iterator[Table]":
        return (item for item in self.items if isinstance(item, Table))


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one for each column; `header` where the file says that it heads the table."""

    cells: tuple[Cell, ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[Row, ...]


Item = Paragraph | Table


@dataclass(slots=True)
class Line:
    """A paragraph while it is read: what is seen, what is not, and what comes below it."""

    seen: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    below: list[Item] = field(default_factory=list)
