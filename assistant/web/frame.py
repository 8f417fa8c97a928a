"""What surrounds the pages of documents and of registers: one head, the views, and a policy without exceptions."""

from assistant.web.markup import line
from assistant.web.navigation import navigation

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""No inline script, no inline style, nothing from elsewhere."""

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Corpus Assistant</title>
<link rel="icon" href="/web/icon.svg">
<link rel="stylesheet" href="/web/style.css">
<link rel="stylesheet" href="/web/documents.css">
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


def framed(title: str, held: int, main: str, here: str = "", register: bool = False) -> str:
    """A whole page over a library of `held` documents; `here` is the address of the view that it is."""
    return PAGE.format(
        title=line(title),
        assets=OF_REGISTERS if register else OF_DOCUMENTS,
        kind="library register" if register else "library",
        views=navigation(here),
        held=counted(held, "document"),
        main=main,
    )


def counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def plural(number: int, what: str, more: str) -> str:
    return f"{number:,} {what if number == 1 else more}"
