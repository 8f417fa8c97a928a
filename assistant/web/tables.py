"""What the table of documents and those of the registers share: headings that sort, and the way to other pages."""

from collections.abc import Callable

from assistant.web.markup import link


def heading(column: str, label: str, address: str, down: bool | None) -> str:
    """`address` sorts by the column, "" where nothing does; `down`: how the table is sorted by it now, if it is."""
    state, arrow = "", ""
    if down is not None:
        state = f' aria-sort="{"descending" if down else "ascending"}"'
        arrow = f' <span aria-hidden="true">{"↓" if down else "↑"}</span>'
    inside = link(address, f"{label}{arrow}", "go", f"Sort by {label.lower()}") if address else label
    return f'<th scope="col" class="{column}"{state}>{inside}</th>'


def pages(number: int, last: int, found: int, on_a_page: int, address: Callable[[int], str]) -> str:
    """Links to the neighbouring pages and to both ends; nothing where there is one page. Pages count from 1."""
    if last == 1:
        return ""
    first = (number - 1) * on_a_page + 1
    said = f"{first:,} to {min(first + on_a_page - 1, found):,} of {found:,}"
    steps = (("First", 1), ("Previous", number - 1), ("Next", number + 1), ("Last", last))
    wanted = ((label, place) for label, place in steps if 1 <= place <= last and place != number)
    links = "".join(link(address(place), label, "act go") for label, place in wanted)
    return f'<nav class="pages" aria-label="Pages">{links}<span>{said}</span></nav>'
