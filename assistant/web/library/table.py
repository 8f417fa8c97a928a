"""The list of documents as HTML: what may be asked of it, its rows, and the way to its other pages."""

from collections.abc import Iterator

from assistant.web.frame import counted
from assistant.web.library.filters import filters
from assistant.web.library.shelf import ON_A_PAGE, Page
from assistant.web.library.wanted import ADDRESS, Wanted, address, sorted_by
from assistant.web.markup import line, link
from assistant.web.tables import heading, pages
from ingest.library.holdings import Holding

HEADINGS = {
    "title": "Title",
    "publisher": "Publisher",
    "published": "Published",
    "language": "Language",
    "file": "File",
    "passages": "Passages",
    "reprints": "Same text",
    "added": "Added",
}
NUMBERS = ("passages",)
STATED_BY = {
    "metadata": "stated in the file",
    "text": "from the text",
    "url": "from the address",
    "file name": "from the file name",
    "correction": "corrected",
}
EMPTY = '<p class="empty">The library is empty. Add files or a folder above; then ask about them in the chat.</p>'


def listing(page: Page) -> str:
    """Filters, count, table and pages."""
    return f'<section id="documents" aria-label="Documents">{filters(page)}<div id="list">{found(page)}</div></section>'


def found(page: Page) -> str:
    """What changes with the filters."""
    if not page.held and not page.found and not page.wanted.filters:
        return EMPTY
    if not page.found:
        return f'{count(page)}<p class="empty">{link(ADDRESS, "Show all documents", "act go")}</p>'
    rows = "".join(row(one) for one in page.shown)
    return (
        f'{count(page)}<table><caption class="vh">Documents</caption><thead><tr>{headings(page.wanted)}<th scope="col">'
        f'<span class="vh">More</span></th></tr></thead><tbody>{rows}</tbody></table>{turning(page)}'
    )


def count(page: Page) -> str:
    if page.wanted.state in ("removed", "gone"):
        said = f"{counted(page.found, 'document')} no longer searched."
    elif page.wanted.filters:
        said = f"{page.found:,} of {counted(page.held, 'document')}."
    else:
        said = f"{counted(page.held, 'document')}."
    return f'<p class="count" role="status">{said}</p>'


def headings(wanted: Wanted) -> str:
    return "".join(
        heading(column, label, sorted_by(wanted, column), wanted.down if wanted.order == column else None)
        for column, label in HEADINGS.items()
    )


def row(one: Holding) -> str:
    cells = "".join(cell(column, value) for column, value in zip(HEADINGS, values(one), strict=True))
    more = (
        f'<a class="act" href="{details_address(one)}">Details<span class="vh"> of {line(one.source.title)}</span></a>'
    )
    return f'<tr>{cells}<td class="more">{more}</td></tr>'


def cell(column: str, value: str) -> str:
    return f'<td class="{column}" data-label="{HEADINGS[column]}">{value}</td>'


def values(one: Holding) -> Iterator[str]:
    source = one.source
    name = f'<a class="title" href="/documents/{source.document}" dir="auto">{line(source.title)}</a>'
    yield name + "".join(f' <span class="tag">{tag}</span>' for tag in tags(one))
    guessed = f" <small>{STATED_BY['url']}</small>" if source.publisher and source.publisher_by == "url" else ""
    yield f'<span dir="auto">{line(source.publisher or "")}</span>{guessed}'
    yield published(one)
    yield line(source.language or "")
    yield f'<bdi class="file">{line(source.file)}</bdi>'
    yield f"{one.passages:,}"
    yield carried(one)
    yield f'<time datetime="{line(one.added)}">{line(one.added[:10])}</time>'


def tags(one: Holding) -> Iterator[str]:
    """What one should know of a document before relying on it."""
    if one.notes:
        yield "read in part"
    if not one.passages:
        yield "no passage"
    if one.hides:
        yield "hidden text"
    if one.corrected:
        yield f"corrected: {line(', '.join(one.corrected))}"
    if one.standing == "removed":
        yield "removed"
    elif one.standing == "gone":
        yield "file is gone"


def published(one: Holding) -> str:
    source = one.source
    if not source.published:
        return '<span class="none">undated</span>'
    how = STATED_BY.get(source.dated_by or "", "")
    return f"{line(source.published)}{f' <small>{how}</small>' if how else ''}"


def carried(one: Holding) -> str:
    """How many documents carry this text, and whose it is where they say so."""
    if not one.group:
        return ""
    agency = f" ({line(one.group.agency)})" if one.group.agency else ""
    return f"{len(one.group.documents)} documents{agency}"


def details_address(one: Holding) -> str:
    return f"/documents/{one.source.document}/details"


def turning(page: Page) -> str:
    number = min(page.wanted.page, page.pages)
    return pages(number, page.pages, page.found, ON_A_PAGE, lambda place: address(page.wanted, page=place))
