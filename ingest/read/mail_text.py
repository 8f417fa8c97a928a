"""The text of a mail, apart from what it quotes and how it is signed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from ingest.read.hidden import remove_hidden
from ingest.read.html import all_text, parse

QUOTED = re.compile(r"^\s{0,3}[>|]")
# `On Mon, 5 Jun 2014 at 10:11, Anna Petrova <anna@example.org> wrote:`, which may be broken over two lines.
INTRODUCED = re.compile(
    r"^(?:On\b.{6,200}\bwrote|Le\b.{6,200}\ba écrit|Am\b.{6,200}\bschrieb.{0,80}|El\b.{6,200}\bescribió"
    r"|Il\b.{6,200}\bha scritto|(?=\D{0,15}\d).{6,200}\b(?:пишет|написал\(?а?\)?)|[在于].{6,200}写道)\s*[:：]$",
    re.IGNORECASE,
)
# From here on it is another mail.
BELOW = re.compile(
    r"^-{2,}\s*(?:Original Message|Исходное сообщение|Message d'origine|Ursprüngliche Nachricht|原始邮件|邮件原件)",
    re.IGNORECASE,
)
SIGNED = re.compile(r"^-- ?$")
SIGNATURE_LINES = 12
"""Longer than that is no signature, whatever stands above it."""
QUOTES = (
    "//blockquote[@type='cite'] | //*[contains(concat(' ', normalize-space(@class), ' '), ' gmail_quote ')]"
    "[not(contains(., 'Forwarded message'))] | //*[@id='divRplyFwdMsg']"
)
SIGNATURES = "//*[contains(@class, 'gmail_signature') or contains(@class, 'moz-signature') or @id='Signature']"


@dataclass(frozen=True, slots=True)
class Written:
    """What a mail says, and what it quotes, hides or signs with."""

    text: str
    left_out: tuple[str, ...]


def of_text(text: str, flowed: bool = False) -> Written:
    """A plain text; where everything is quoted, what is quoted."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = list(unfolded(lines)) if flowed else lines
    own, signature = unsigned(lines)
    kept, quoted = unquoted(own)
    if not any(line.strip() for line in kept):
        return Written("\n".join(lines), ())
    left_out = ("\n".join(part).strip() for part in (quoted, signature))
    return Written("\n".join(kept).strip("\n"), tuple(part for part in left_out if part))


def unfolded(lines: list[str]) -> Iterator[str]:
    """Lines that end with a space go on in the next: RFC 3676."""
    open_line = ""
    for line in lines:
        if line.endswith(" ") and not SIGNED.match(line) and not QUOTED.match(line):
            open_line += line.removeprefix(" ") if open_line else line
        else:
            yield open_line + line
            open_line = ""
    if open_line:
        yield open_line


def unsigned(lines: list[str]) -> tuple[list[str], list[str]]:
    """What stands above `-- `, and the signature under it."""
    at = next((at for at in range(len(lines) - 1, -1, -1) if SIGNED.match(lines[at])), None)
    if at is None or sum(1 for line in lines[at:] if line.strip()) > SIGNATURE_LINES:
        return lines, []
    return lines[:at], lines[at + 1 :]


def unquoted(lines: list[str]) -> tuple[list[str], list[str]]:
    kept: list[str] = []
    quoted: list[str] = []
    for at, line in enumerate(lines):
        if BELOW.match(line):
            return kept, [*quoted, *lines[at:]]
        if QUOTED.match(line) or introduces(lines, at):
            quoted.append(line)
        else:
            kept.append(line)
    return kept, quoted


def introduces(lines: list[str], at: int) -> bool:
    """Whether a line, or it and its neighbour, says who wrote what is quoted below."""
    following = [line for line in lines[at + 1 : at + 4] if line.strip()][:2]
    if not any(QUOTED.match(line) for line in following):
        return False
    pair = f"{lines[at - 1]} {lines[at]}" if at else lines[at]
    onward = f"{lines[at]} {following[0]}"
    return any(INTRODUCED.match(" ".join(one.split())) for one in (lines[at], pair, onward))


def of_page(page: str) -> Written:
    """A mail that is a web page."""
    if not page.strip():
        return Written("", ())
    tree = parse(page)
    hidden = remove_hidden(tree)
    quoted = tuple(dropped(tree))
    return Written(all_text(tree), hidden + quoted)


def dropped(tree: HtmlElement) -> Iterator[str]:
    """Cuts quotations and signatures, unless nothing else is there."""
    whole = len(tree.text_content())
    for element in tree.xpath(f"{QUOTES} | {SIGNATURES}"):
        text = " ".join(element.text_content().split())
        if element.getparent() is None or len(text) > 0.95 * whole:
            continue
        element.drop_tree()
        if text:
            yield text
