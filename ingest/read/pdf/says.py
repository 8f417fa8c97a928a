"""What a PDF says of itself: a title that a person gave it, or its largest type; the author if it is a name."""

import re
from collections.abc import Sequence
from typing import Any

from ingest.read.pdf.lines import Line
from ingest.read.visible import visible
from ingest.text.blocks import count

# What programs write when nobody gave a title.
UNNAMED = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|без имени.*|документ\s*\d*|document\s*\d*"
    r"|presentation\s*\d*"
    r"|презентация.*|powerpoint.*|слайд\s*\d+|slide\s*\d+|print|title|\S+:.*|about:.*|无标题.*|幻灯片.*|文档\s*\d*|\d[\d\s._-]*"
    r"|.*\.(?:docx?|rtf|odt|pdf|indd|qxp?d?|tex|dvi|ps|html?|xlsx?|pptx?|fm|p65|cdr|wps|txt))$",
    re.IGNORECASE,
)
LARGE = 1.25
"""Times the usual height of type."""
LONGEST, FEWEST = 40, 2


def title(stated: str, lines: Sequence[Line], usual: float) -> str | None:
    """The title of the file's own record, else what stands on the first page in its largest type."""
    named = clean(stated)
    if named and not UNNAMED.match(named) and "\ufffd" not in named:
        return named
    return largest(lines, usual)


def largest(lines: Sequence[Line], usual: float) -> str | None:
    """The lines in the largest type that follow each other, unless everything or next to nothing is set in it."""
    height = max((line.height for line in lines), default=0.0)
    first = next((at for at, line in enumerate(lines) if line.height > 0.95 * height), 0)
    last = next((at for at in range(first, len(lines)) if lines[at].height <= 0.9 * height), len(lines))
    found = " ".join(line.text for line in lines[first:last])
    return found if height > LARGE * usual and FEWEST <= count(found) <= LONGEST else None


def author(stated: str) -> str | None:
    """A name; a single word in Latin letters is what somebody's computer is called."""
    named = clean(stated)
    if not named or (named.isascii() and " " not in named):
        return None
    return named


def clean(stated: Any) -> str:
    return " ".join(visible(str(stated or ""))[0].split())
