"""The way between the views of the page, the same on each of them."""

from assistant.web.markup import link

VIEWS = {
    "/": "Chat",
    "/documents": "Documents",
    "/officials": "Officials",
    "/meetings": "Meetings",
    "/agreements": "Agreements",
    "/timeline": "Timeline",
    "/network": "Network",
    "/report": "Report",
}
KINDS = {"/": "act chat", "/documents": "act list"}


def navigation(here: str = "") -> str:
    """Links to all views; `here` is the address of the one that is shown, and "" a page below one of them."""
    links = (
        f'<a class="act" href="{address}" aria-current="page">{label}</a>'
        if address == here
        else link(address, label, KINDS.get(address, "act"))
        for address, label in VIEWS.items()
    )
    return f'<nav aria-label="Views">{"".join(links)}</nav>'
