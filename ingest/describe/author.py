"""Who wrote a text, where a line of the page says so: `By Jane Doe | 3 May`, `Автор: ...`, `作者：...`."""

import re
from collections.abc import Sequence

from ingest.clean.furnishing import ADDRESS, TIME
from ingest.describe.publisher import own_lines
from ingest.documents import Dropped
from ingest.text.blocks import Block
from ingest.text.dates import dates
from ingest.text.page_words import INTERFACE, either, phrases

LABELS = phrases(
    """
    by; author; authors; written by; reporter; reported by; автор; авторы; текст; par; auteur; por; autor; autora; von;
    di; autore; yazar; yazan; tác giả; oleh; 作者; 记者; 記者; 撰文; 文; 執筆; 기자; الكاتب; كتب; بقلم; نویسنده; تحریر;
    """
)
SIGNED = re.compile(rf"^\W*(?:{either(LABELS)})(?:\(s\))?(?P<mark>\s*[:：/]\s*|\s+)(?=\S)", re.IGNORECASE)
END = re.compile(r"\s*(?:[|•·;；()（）\[\]【】/]|\s[-–—]\s|\s{2,}|,|，|$)")
CASED = re.compile(r"[A-Za-z\u00c0-\u024f\u0400-\u04ff]")
HEAD, TAIL, LONGEST_LINE, LONGEST_NAME = 12, 3, 160, 5


def author(text: str, dropped: Sequence[Dropped], publisher: str | None) -> str | None:
    """The name as it is written; a house that signs with its own name is no author."""
    lines = own_lines(text, dropped)
    for block in dict.fromkeys(lines[:HEAD] + lines[-TAIL:]):
        if (name := signed(block)) and name.casefold() != (publisher or "").casefold():
            return name
    return None


def signed(block: Block) -> str | None:
    """The name behind a label at the start of a short line, or of a line that is divided by bars."""
    if len(block.text) > LONGEST_LINE or block.ended or "\n" in block.text:
        return None
    found = SIGNED.match(block.text)
    if not found:
        return None
    name = END.split(block.text[found.end() :], maxsplit=1)[0].strip(" .:：")
    return name if is_name(name, labelled=bool(found["mark"].strip())) else None


def is_name(name: str, labelled: bool) -> bool:
    """A few words with capitals, where the script has them; without a colon before it two at least."""
    words = name.split()
    if not (0 < len(words) <= LONGEST_NAME) or any(char.isdigit() for char in name) or dates(name):
        return False
    if TIME.search(name) or ADDRESS.search(name) or any(word.casefold() in INTERFACE for word in words):
        return False
    if not CASED.search(name):
        return labelled and len(name) <= LONGEST_NAME * 4
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= min(len(words), 2) and capitals * 2 > len(words) and (labelled or len(words) > 1)
