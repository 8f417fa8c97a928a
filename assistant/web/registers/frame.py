"""What surrounds the register pages: the head they share with the other views, their style and their script."""

from assistant.web.library.frame import counted
from assistant.web.markup import line
from assistant.web.navigation import navigation

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="/web/icon.svg">
<link rel="stylesheet" href="/web/style.css">
<link rel="stylesheet" href="/web/documents.css">
<link rel="stylesheet" href="/web/registers.css">
<script src="/web/registers.js" defer></script>
</head>
<body class="library register">
<a class="skip" href="#main">Skip to the content</a>
<header id="status"><div class="status"><strong class="name">Corpus Assistant</strong>
{views}
<span class="held" title="Documents in the library">{held}</span></div></header>
<main id="main" tabindex="-1">{main}</main>
</body>
</html>
"""


def framed(title: str, held: int, main: str, here: str = "") -> str:
    """A whole page; `here` is the address of the view that it is."""
    return PAGE.format(title=line(title), views=navigation(here), held=counted(held, "document"), main=main)


def plural(number: int, what: str, more: str) -> str:
    return f"{number:,} {what if number == 1 else more}"
