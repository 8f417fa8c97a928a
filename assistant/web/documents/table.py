"""The list of documents as HTML: what may be asked of it, its rows, and the way to its other pages."""

from collections.abc import Iterator

from assistant.web.documents.shelf import Page
from assistant.web.documents.wanted import ADDRESS, COLUMNS, STATES
from assistant.web.fields import box, filter_form, hidden, select
from assistant.web.frame import counted
from assistant.web.languages import language_name
from assistant.web.lists import heading, pages, row_markup, table
from assistant.web.markup import line, link, text
from ingest.library.holdings import Holding

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


def filters(page: Page) -> str:
    wanted = page.wanted
    languages = {"": "Any"} | {
        language: language_name(language) for language in sorted(page.languages, key=language_name)
    }
    offered = "".join(f'<option value="{text(name)}">' for name in page.publishers)
    inside = (
        box("text", "Search", wanted.text, 'type="search" placeholder="Title, file, publisher …"'),
        select("state", "Show", STATES, wanted.state),
        box("publisher", "Publisher", wanted.publisher, 'list="publishers" autocomplete="off"'),
        select("language", "Language", languages, wanted.language),
        box("after", "From", wanted.after, 'type="date"'),
        box("before", "To", wanted.before, 'type="date"'),
        hidden(order=wanted.order, down=str(int(wanted.down))),
        f'<datalist id="publishers">{offered}</datalist>',
    )
    return filter_form("documents", "Documents", ADDRESS, "".join(inside))


def found(page: Page) -> str:
    """What changes with the filters."""
    if not page.held and not page.rows and not page.wanted.filters:
        return EMPTY
    if not page.rows:
        return f'{count(page)}<p class="empty">{link(ADDRESS, "Show all documents", "act go")}</p>'
    headings = "".join(heading(column, label, page.wanted) for column, label in COLUMNS.items())
    return f"{count(page)}{table('documents', headings, map(row, page.shown))}{pages(page)}"


def count(page: Page) -> str:
    if page.wanted.state in ("removed", "gone"):
        said = f"{counted(len(page.rows), 'document')} no longer searched."
    elif page.wanted.filters:
        said = f"{len(page.rows):,} of {counted(page.held, 'document')}."
    else:
        said = f"{counted(page.held, 'document')}."
    return f'<p class="count" role="status">{said}</p>'


def row(one: Holding) -> str:
    label = f'Details<span class="vh"> of {line(one.source.title)}</span>'
    return row_markup(COLUMNS, values(one), link(f"/documents/{one.source.document}/details", label, "act"))


def values(one: Holding) -> Iterator[str]:
    source = one.source
    name = f'<a class="title" href="/documents/{source.document}" dir="auto">{line(source.title)}</a>'
    yield name + "".join(f' <span class="tag">{tag}</span>' for tag in tags(one))
    guessed = f" <small>{STATED_BY['url']}</small>" if source.publisher and source.publisher_by == "url" else ""
    yield f'<span dir="auto">{line(source.publisher or "")}</span>{guessed}'
    yield published(one)
    yield line(language_name(source.language or ""))
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
