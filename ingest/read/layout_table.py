"""Tables that only lay a page out: what stands in their cells is a page's parts, not a record's fields."""

from lxml.html import HtmlElement

PARTS = ("table", "ul", "ol", "h1", "h2", "h3", "article", "section", "form")
"""What no cell of a record holds."""
PARAGRAPHS, LONG = 3, 800
"""Paragraphs, and characters, that make a cell an article's place."""
CELLS = ("td", "th")
OF_TABLE = ("thead", "tbody", "tfoot", "tr", "td", "th", "caption")


def unlay(tree: HtmlElement) -> None:
    """Turns tables that lay out the page into plain parts of it, the inner ones first."""
    for table in reversed(list(tree.iter("table"))):
        if any(is_part(cell) for cell in own_cells(table)):
            for element in [table, *(one for one in table.iter(*OF_TABLE) if around(one) is table)]:
                element.tag = "article" if is_article(element) else "div"


def own_cells(table: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in table.iter(*CELLS) if around(cell) is table]


def around(element: HtmlElement) -> HtmlElement | None:
    return next(element.iterancestors("table"), None)


def is_part(cell: HtmlElement) -> bool:
    holds_part = any(cell.find(f".//{tag}") is not None for tag in PARTS)
    return holds_part or is_article(cell) or len(cell.text_content()) > LONG


def is_article(element: HtmlElement) -> bool:
    return element.tag in CELLS and sum(1 for _ in element.iter("p")) >= PARAGRAPHS
