"""Style sheets of a page: the rules in them, and the declarations of a rule or a style attribute."""

import re
from collections.abc import Iterator

COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)
GROUPS = ("@supports", "@layer", "@container", "@scope", "@starting-style")
NARROWEST = re.compile(r"max-(?:device-)?width\s*:\s*(\d+(?:\.\d+)?)(px|em|rem)|width\s*<=?\s*(\d+)", re.IGNORECASE)
OTHER_MEDIUM = re.compile(
    r"^\s*(?:only\s+)?(?:print|speech)\b|^\s*not\s+(?:all|screen)|prefers-|forced-colors", re.IGNORECASE
)
SCREEN, EM = 1100, 16
"""The width in pixels of the window that a page is looked at in."""
LONGEST = 4 << 20
DEEPEST = 8

Declarations = dict[str, tuple[str, bool]]
"""For each property, in small letters, its value in small letters and whether it is important."""


def declarations(body: str) -> Declarations:
    """`color: RED !important` as {"color": ("red", True)}; later ones replace earlier ones of no more weight."""
    found: Declarations = {}
    for part in COMMENT.sub("", body).split(";"):
        name, colon, value = unescaped(part).partition(":")
        value, important = IMPORTANT.sub("", value), IMPORTANT.search(value) is not None
        key = name.strip().lower()
        if colon and (important or not found.get(key, ("", False))[1]):
            found[key] = " ".join(value.split()).lower(), important
    return found


def unescaped(text: str) -> str:
    return ESCAPE.sub(
        lambda match: chr(min(int(match.group(1), 16), 0x10FFFF)) if match.group(1) else match.group(2), text
    )


def rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and body of each rule that holds in a common window."""
    yield from in_block(COMMENT.sub("", sheet[:LONGEST]), 0)


def in_block(text: str, depth: int) -> Iterator[tuple[str, str]]:
    place = 0
    while (opened := text.find("{", place)) >= 0:
        head = text[place:opened].rpartition(";")[2].strip()
        closed = end_of_block(text, opened)
        body = text[opened + 1 : closed]
        if not head.startswith("@"):
            yield head, body.partition("{")[0]
        elif depth < DEEPEST and holds(head):
            yield from in_block(body, depth + 1)
        place = closed + 1


def end_of_block(text: str, opened: int) -> int:
    """Where the brace opened there is closed; the end of the text where it is not."""
    depth, place = 1, opened + 1
    for brace in BRACE.finditer(text, place):
        depth += 1 if brace.group() == "{" else -1
        if depth == 0:
            return brace.start()
    return len(text)


BRACE = re.compile(r"[{}]")


def holds(head: str) -> bool:
    """Whether what is in such a group holds on the screen of a computer."""
    name, _, query = head.lower().partition(" ")
    return name in GROUPS or (name.startswith("@media") and any(map(suits, (query or name[6:]).split(","))))


def suits(query: str) -> bool:
    if OTHER_MEDIUM.search(query):
        return False
    for value, unit, compared in NARROWEST.findall(query):
        if float(value or compared) * (EM if unit in {"em", "rem"} else 1) < SCREEN:
            return False
    return True
