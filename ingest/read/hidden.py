"""Takes out of a page what its reader would not have seen, and keeps it for the record."""

import re

from lxml import etree
from lxml.html import HtmlElement

NEVER_SHOWN = {"template", "noscript", "script", "style", "head", "datalist", "object", "embed", "iframe", "svg"}
# Their text is code, not writing that someone hid.
CODE = {"script", "style", "head", "svg"}
ZERO = r"0*\.?0+(?:px|pt|em|rem|%|vh|vw)?"
FAR = r"-\s*\d{3,}(?:px|pt|em|rem|%|vh|vw)?"
ENDS = r"(?=\s*(?:!\s*important|[;}/]|$))"
HIDING = re.compile(
    rf"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden"
    rf"|opacity\s*:\s*(?:{ZERO}|0?\.0\d*)|font(?:-size)?\s*:\s*(?:{ZERO}|[01](?:\.\d+)?px)"
    rf"|(?:left|top|right|bottom|text-indent|margin-left|margin-top)\s*:\s*{FAR}"
    rf"|color\s*:\s*(?:transparent|rgba\([^)]*[,/]\s*0(?:\.0+)?\s*\))){ENDS}"
    r"|(?:^|;)\s*(?:clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01]|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0\b(?!\.))"
    rf"|transform\s*:\s*(?:scale[xy]?\(\s*0\s*[,)]|translate[xy]?\(\s*{FAR}))",
    re.IGNORECASE,
)
SIZE_ZERO = re.compile(
    rf"(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*(?:{ZERO}|1px)\s*(?:!important\s*)?(?:;|$)", re.IGNORECASE
)
CLIPPED = re.compile(r"overflow(?:-[xy])?\s*:\s*(?:hidden|clip)", re.IGNORECASE)
INK = re.compile(r"(?:^|;)\s*color\s*:\s*([^;!]+)", re.IGNORECASE)
PAPER = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)", re.IGNORECASE)
RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,5000})\}")
SIMPLE_SELECTOR = re.compile(r"^(?:[a-z][a-z0-9]*)?([.#])([\w-]+)$", re.IGNORECASE)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
COLOURS = {"white": "fff", "black": "000", "red": "f00", "transparent": "transparent"}


def remove_hidden(tree: HtmlElement) -> tuple[str, ...]:
    """Cuts hidden elements out of `tree` and gives their texts."""
    names = hidden_names(tree)
    found = [words(comment.text or "") for comment in tree.iter(etree.Comment)]
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    for element in [element for element in tree.iter() if is_hidden(element, names)]:
        if element.getparent() is None or is_gone(element, tree):
            continue
        if element.tag not in CODE:
            found.append(words(" ".join(element.itertext())))
        cut(element)
    return tuple(dict.fromkeys(filter(None, found)))


def words(text: str) -> str:
    """A text on one line; markup that was commented out is no writing."""
    text = " ".join(text.split())
    return "" if text.startswith(("[if", "<![endif", "<")) else text


def is_gone(element: HtmlElement, tree: HtmlElement) -> bool:
    """Whether an ancestor has been cut already."""
    top = element
    while (parent := top.getparent()) is not None:
        top = parent
    return top is not tree


def cut(element: HtmlElement) -> None:
    """Removes an element and keeps the text that follows it."""
    parent, before = element.getparent(), element.getprevious()
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def is_hidden(element: HtmlElement, names: frozenset[str]) -> bool:
    if not isinstance(element.tag, str) or element.tag in {"html", "body"}:
        return False
    if element.tag in NEVER_SHOWN or "hidden" in element.attrib or is_unspoken(element):
        return True
    own = {f".{name}" for name in element.get("class", "").split()} | {f"#{element.get('id', '')}"}
    return bool(own & names) or hides(element.get("style", ""), paper_of(element)) or is_faint(element)


def is_unspoken(element: HtmlElement) -> bool:
    """Kept from screen readers; a whole article may be so while a dialogue about cookies lies over it."""
    return element.get("aria-hidden", "").lower() == "true" and element.find(".//p") is None


def is_faint(element: HtmlElement) -> bool:
    """The old way to colour letters, or a size of zero."""
    if element.tag != "font":
        return False
    ink = element.get("color")
    return element.get("size") == "0" or (ink is not None and colour(ink) == paper_of(element))


def hides(style: str, paper: str) -> bool:
    """Whether an inline style or the body of a rule makes text invisible on `paper`."""
    style = COMMENT.sub("", style)
    if not style:
        return False
    if HIDING.search(style) or (SIZE_ZERO.search(style) and CLIPPED.search(style)):
        return True
    ink, own = INK.search(style), PAPER.search(style)
    under = colour(own.group(1)) if own else paper
    return ink is not None and colour(ink.group(1)) == under


def paper_of(element: HtmlElement) -> str:
    """The nearest background colour stated inline above an element; white where none is."""
    for ancestor in element.iterancestors():
        if found := PAPER.search(ancestor.get("style", "")):
            return colour(found.group(1))
        if stated := ancestor.get("bgcolor"):
            return colour(stated)
    return "ffffff"


def colour(value: str) -> str:
    value = (
        value.strip().lower().split(" ")[0] if not value.strip().lower().startswith("rgb") else value.strip().lower()
    )
    if numbers := re.match(r"rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)", value):
        return "".join(f"{min(int(number), 255):02x}" for number in numbers.groups())
    value = COLOURS.get(value, value).removeprefix("#")
    return "".join(letter * 2 for letter in value) if len(value) == len("fff") else value


def hidden_names(tree: HtmlElement) -> frozenset[str]:
    """The classes (`.name`) and ids (`#name`) that a <style> block hides by a simple rule."""
    names: set[str] = set()
    for style in tree.iter("style"):
        for selectors, body in RULE.findall(COMMENT.sub("", style.text or "")):
            if hides(body, "none"):
                found = (SIMPLE_SELECTOR.match(selector.strip()) for selector in selectors.split(","))
                names |= {match.group(1) + match.group(2) for match in found if match}
    return frozenset(names)
