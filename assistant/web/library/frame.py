"""What surrounds every page about documents: one head, the way back to the chat, and a policy without exceptions."""

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
<title>{title}</title>
<link rel="icon" href="/web/icon.svg">
<link rel="stylesheet" href="/web/style.css">
<link rel="stylesheet" href="/web/documents.css">
<script src="/web/documents.js" defer></script>
</head>
<body class="library">
<a class="skip" href="#main">Skip to the documents</a>
<header id="status"><div class="status"><strong class="name">Corpus Assistant</strong>
{views}
<span class="held" title="Documents in the library">{held}</span></div></header>
<main id="main" tabindex="-1">{main}</main>
</body>
</html>
"""


def framed(title: str, held: int, main: str, here: bool = False) -> str:
    """A whole page; `here` for the list of documents itself."""
    views = navigation("/documents" if here else "")
    return PAGE.format(title=line(title), views=views, held=counted(held, "document"), main=main)


def counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
