"""The report as one file of HTML that needs nothing else: browsers print it, word processors open it."""

import html
import re
from collections.abc import Iterator, Sequence

from assistant.conversation import Answer, Citation
from assistant.report.kept import Entry
from assistant.report.markdown import passage_url, warning
from assistant.report.pieces import BOLD, BULLET, HEADING, MARK, pieces

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report</title>
<style>
body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; color: #1b2026; }}
h1, h2 {{ font-family: system-ui, sans-serif; line-height: 1.3; }}
.note {{ border-left: 3px solid #999; padding-left: .8rem; white-space: pre-wrap; }}
.unsupported {{ color: #97400a; font-weight: bold; }}
sup a {{ text-decoration: none; }}
sup + sup::before {{ content: ", "; }}
section + section {{ margin-top: 1.8rem; }}
.sources {{ border-top: 1px solid #999; margin-top: 2rem; font-size: .9375rem; overflow-wrap: anywhere; }}
</style>
</head>
<body>
<h1>Report</h1>
{entries}
<ol class="sources">
{sources}
</ol>
</body>
</html>
"""


def report_page(entries: Sequence[Entry], base_url: str) -> str:
    """Sources are numbered through; `base_url` is the address of the page, without a path."""
    parts: list[str] = []
    sources: list[str] = []
    for entry in entries:
        places = {one.number: len(sources) + at for at, one in enumerate(entry.answer.citations, 1)}
        parts.append(section(entry, places))
        sources += [source(entry.answer, one, places[one.number], base_url) for one in entry.answer.citations]
    return PAGE.format(entries="\n".join(parts), sources="\n".join(sources))


def section(entry: Entry, places: dict[int, int]) -> str:
    heading = f"<h2>{text(entry.answer.question)}</h2>" if entry.answer.question else ""
    note = f'<p class="note">{text(entry.note.strip())}</p>' if entry.note.strip() else ""
    return f"<section>{heading}{note}{''.join(paragraphs(entry.answer, places))}</section>"


def paragraphs(answer: Answer, places: dict[int, int]) -> Iterator[str]:
    parts = (marked(piece, places) + flag(warning(sentence)) for piece, sentence in pieces(answer))
    for line in "".join(parts).splitlines():
        if line.strip():
            yield f"<p>{HEADING.sub('', BULLET.sub('• ', line.strip()))}</p>"
    yield flag(answer.problem or "")


def flag(warning: str) -> str:
    return f' <span class="unsupported">({text(" ".join(warning.split()))})</span>' if warning else ""


def marked(piece: str, places: dict[int, int]) -> str:
    return BOLD.sub(r"<strong>\1</strong>", MARK.sub(lambda mark: reference(mark, places), text(piece)))


def reference(mark: re.Match[str], places: dict[int, int]) -> str:
    place = places.get(int(mark[1]))
    return f'<sup><a href="#source-{place}">{place}</a></sup>' if place else mark[0]


def source(answer: Answer, citation: Citation, place: int, base_url: str) -> str:
    """Quotation, title, publisher, date, the passage, the original address, the file."""
    one, quoted = citation.source, f"“{' '.join(citation.quote.split())}”"
    said = "" if quoted in answer.text else f"{text(quoted)}, "
    names = ", ".join(text(part) for part in (one.publisher, one.published or "undated") if part)
    passage = f'<a href="{text(passage_url(citation, base_url))}">Passage</a>'
    return f'<li id="source-{place}">{said}<cite>{text(one.title)}</cite>, {names}. {passage}.{original(one.url)}</li>'


def original(url: str | None) -> str:
    """A web address as a link; anything else, such as a script's, as plain text."""
    if not url:
        return ""
    shown = text(url)
    linked = f'<a rel="noreferrer" href="{shown}">{shown}</a>' if re.fullmatch(r"https?://[^\s<>]+", url) else shown
    return f" Original: {linked}."


def text(value: str) -> str:
    return html.escape(value.encode("utf-8", "replace").decode())
