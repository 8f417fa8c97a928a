"""The place where files and folders are put in, as HTML; documents.js sends them."""

from assistant.web.documents.incoming import MEGABYTE

KINDS = "PDF, Word, ODT, RTF, PowerPoint, Excel, CSV, HTML, Markdown, text, mail, EPUB, JSON Lines, web archives, ZIP."


def adding(largest: int) -> str:
    """`largest`: bytes of one file."""
    return (
        f'<section id="add" aria-labelledby="add-head" data-largest="{largest}"><h2 id="add-head">Add documents</h2>'
        '<div id="drop"><p class="invite">Drop files or folders here, or</p><p class="choose">'
        f"{chooser('files', 'Choose files', 'multiple')}"
        f"{chooser('folder', 'Choose a folder', 'webkitdirectory multiple')}</p>"
        f'<p class="hint">{KINDS} Up to {largest // MEGABYTE:,} MB each. The files are kept in the library.</p>'
        '<noscript><p class="notice">To add files here, allow scripts of this page.</p></noscript>'
        '</div><div id="sending" hidden><progress aria-label="Files sent"></progress>'
        '<p class="now"><span></span><button class="act" id="halt">Cancel</button></p></div></section>'
    )


def chooser(name: str, label: str, more: str) -> str:
    """The input is there for keyboards and screen readers; what is seen is its label."""
    return f'<label class="act"><input type="file" id="{name}" class="vh" {more}>{label}</label>'
