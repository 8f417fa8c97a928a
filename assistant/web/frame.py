"""What surrounds the pages of documents and of registers: one head, the views, and a policy without exceptions."""

from starlette.responses import HTMLResponse

from assistant.web.markup import line, link

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""No inline script, no inline style, nothing from elsewhere."""
HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}

HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="/web/icon.svg">
<link rel="stylesheet" href="/web/style.css">
"""
PAGE = """<link rel="stylesheet" href="/web/documents.css">
<script src="/web/shared.js" defer></script>
<script src="/web/list.js" defer></script>
{assets}
</head>
<body class="{kind}">
<a class="skip" href="#main">Skip to the content</a>
<header id="status"><div class="status"><strong class="name">Corpus Assistant</strong>
{views}
<span class="held" title="Documents in the library">{held}</span></div></header>
<main id="main" tabindex="-1">{main}</main>
</body>
</html>
"""

OF_DOCUMENTS = '<script src="/web/documents.js" defer></script>'
OF_REGISTERS = """<link rel="stylesheet" href="/web/registers.css">
<script src="/web/registers.js" defer></script>"""

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


def framed(title: str, held: int, main: str, here: str = "", register: bool = False, status: int = 200) -> HTMLResponse:
    """A whole page over a library of `held` documents; `here` is the address of the view that it is."""
    page = (HEAD + PAGE).format(
        title=f"{line(title)} – Corpus Assistant",
        assets=OF_REGISTERS if register else OF_DOCUMENTS,
        kind="library register" if register else "library",
        views=navigation(here),
        held=counted(held, "document"),
        main=main,
    )
    return HTMLResponse(page, status, HEADERS)


def navigation(here: str) -> str:
    """Links to all views; `here` is the address of the one that is shown, and "" a page below one of them."""
    links = (
        f'<a class="act" href="{address}" aria-current="page">{label}</a>'
        if address == here
        else link(address, label, KINDS.get(address, "act"))
        for address, label in VIEWS.items()
    )
    return f'<nav aria-label="Views">{"".join(links)}</nav>'


def counted(number: int, what: str, more: str = "") -> str:
    """`more`: the word for several, where that is not made with an s."""
    return f"{number:,} {what if number == 1 else more or f'{what}s'}"


def section(heading: str, inside: str, wanted: object = True) -> str:
    """Nothing where there is nothing to tell."""
    return f"<section><h2>{heading}</h2>{inside}</section>" if wanted else ""
