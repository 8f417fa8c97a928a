"""Takes out of a page what its reader would not have seen, and keeps it for the record."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from ingest.read.colours import BLACK, WHITE, Colour, colour
from ingest.read.css import declarations
from ingest.read.invisible import CONCERNED, Style, unseen
from ingest.read.selectors import Sheet, sheet

NEVER_SHOWN = {"template", "noscript", "script", "style", "head", "datalist", "object", "embed", "iframe", "svg"}
NEVER_SHOWN |= {"audio", "video", "canvas", "noframes", "select", "annotation", "annotation-xml", "rp", "rt"}
# Their text is code, or says again what stands beside it, and is not writing that someone hid.
CODE = {"script", "style", "head", "svg", "select", "annotation", "annotation-xml", "rp", "rt"}
# Names that libraries of styles give to what only screen readers read out; their sheets are seldom saved with a page.
SPOKEN = {"sr-only", "visually-hidden", "screen-reader-text", "screen-reader-only", "element-invisible", "a11y-hidden"}
SPOKEN |= {"visuallyhidden", "assistive-text", "screenreader-only"}
CLEAR = 20
"""Parts of 255 by which letters must differ from the ground they stand on."""
FAINT = 0.1


@dataclass(frozen=True, slots=True)
class Look:
    """What an element hands down to what is inside it."""

    ink: Colour | None
    """None where a picture is cut out in the shape of the letters."""
    paper: Colour | None
    """None where a picture lies under the text, or a colour we do not know."""

    @property
    def lost(self) -> bool:
        """Letters without a colour or in that of their ground."""
        if self.ink is None:
            return False
        return self.ink.alpha < FAINT or (self.paper is not None and self.ink.differs(self.paper) < CLEAR)


def remove_hidden(tree: HtmlElement) -> tuple[str, ...]:
    """Cuts hidden elements out of `tree` and gives their texts. Raises Problem for hostile style sheets."""
    found = [words(comment.text or "") for comment in tree.iter(etree.Comment)]
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    styles = sheet((style.text or "" for style in tree.iter("style")), CONCERNED)
    for element, whole in list(hidden_elements(tree, styles)):
        if whole:
            found += [] if element.tag in CODE else [words(" ".join(element.itertext()))]
            element.drop_tree()
        else:
            found.append(words(blanked(element)))
    return tuple(dict.fromkeys(filter(None, found)))


def blanked(element: HtmlElement) -> str:
    """Takes out an element's own text, and not that of the elements inside it."""
    parts = [element.text, *(child.tail for child in element)]
    element.text = None
    for child in element:
        child.tail = None
    return " ".join(filter(None, parts))


def words(text: str) -> str:
    """A text on one line; markup that was commented out is no writing."""
    text = " ".join(text.split())
    return "" if text.startswith(("[if", "<![endif", "<")) else text


def hidden_elements(tree: HtmlElement, styles: Sheet) -> Iterator[tuple[HtmlElement, bool]]:
    """The outermost elements that are hidden, and (False) those whose own letters cannot be seen.

    By a stack of our own, since pages may be nested without end.
    """
    waiting: list[tuple[HtmlElement, Look]] = [(tree, Look(BLACK, WHITE))]
    while waiting:
        element, above = waiting.pop()
        if not isinstance(element.tag, str):
            continue
        style = style_of(element, styles)
        if element.tag not in {"html", "body"} and is_hidden(element, style):
            yield element, True
            continue
        look = looks(element, style, above)
        if look.lost and element.tag in {"html", "body"}:
            look = Look(look.ink, None)  # the ground is told in a sheet that was not saved with the page
        if look.lost:
            yield element, False
        waiting += [(child, look) for child in reversed(element)]


def is_hidden(element: HtmlElement, style: Style) -> bool:
    if element.tag in NEVER_SHOWN or "hidden" in element.attrib or is_unspoken(element) or is_named(element):
        return True
    if element.tag == "dialog" and "open" not in element.attrib:
        return True
    return (element.tag == "font" and element.get("size") == "0") or unseen(style)


def is_unspoken(element: HtmlElement) -> bool:
    """Kept from screen readers; a whole article may be so while a dialogue about cookies lies over it."""
    return element.get("aria-hidden", "").lower() == "true" and element.find(".//p") is None


def is_named(element: HtmlElement) -> bool:
    """`d-none` alone, for `d-none d-md-block` is shown on wide screens."""
    names = element.get("class", "").lower().split()
    return not SPOKEN.isdisjoint(names) or (
        "d-none" in names and not any(name[:2] == "d-" != name for name in names[1:])
    )


def style_of(element: HtmlElement, styles: Sheet) -> Style:
    """The declarations that win: the important, then the element's own, then those of the heavier selector."""
    won: dict[str, tuple[tuple[object, ...], str]] = {}
    offers = [((False, rule.weight, rule.order), rule.declared) for rule in styles.of(element)]
    if own := element.get("style"):
        offers.append(((True, (0, 0, 0), 0), declarations(own)))
    for rank, declared in offers:
        for name, (value, important) in declared.items():
            if name not in won or (important, *rank) >= won[name][0]:
                won[name] = (important, *rank), value
    return {name: value for name, (_, value) in won.items()}


def looks(element: HtmlElement, style: Style, above: Look) -> Look:
    """Ink and paper of an element, from its style, the attributes of old, or what it stands in."""
    if "text" in (style.get("background-clip"), style.get("-webkit-background-clip")):
        return Look(None, above.paper)
    old = element.get("text" if element.tag == "body" else "color")
    ink = colour(style.get("-webkit-text-fill-color") or style.get("color") or old or "")
    return Look(ink or above.ink, paper(element, style, above))


def paper(element: HtmlElement, style: Style, above: Look) -> Colour | None:
    stated = style.get("background-color") or style.get("background") or element.get("bgcolor") or ""
    if "url(" in stated or "gradient(" in stated or style.get("background-image", "none") != "none":
        return None
    if not stated or stated in {"none", "inherit", "initial", "unset"}:
        return above.paper
    found = colour(stated) or next(filter(None, map(colour, stated.split(" "))), None)
    return above.paper if found is not None and found.alpha < FAINT else found
