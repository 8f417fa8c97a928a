"""XML from strangers: no entities, no network, bounded depth; of damaged XML what can still be read.

libxml2 stops by itself at a depth of 256 and at a text of 10 MB. A tree takes ten times the memory of its XML
(measured), so the size of a part that becomes one is capped; sheets, which are larger, are read element by element.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from ingest.problem import Problem

Element = etree._Element
LARGEST = 32 << 20


@dataclass(frozen=True, slots=True)
class Markup:
    """The root of a tree whose tags have lost their namespaces, and whether the XML was broken somewhere."""

    root: Element
    damaged: bool


def markup(data: bytes) -> Markup:
    """The tree of a part. Raises Problem if it is too large, declares entities or holds no element."""
    if len(data) > LARGEST:
        raise Problem(f"a part of it inflates to more than {LARGEST >> 20} MB; split it.")
    try:
        root, damaged = etree.fromstring(data, parser(recover=False)), False
    except etree.XMLSyntaxError:
        root, damaged = rescued(data), True
    if root is None:
        raise Problem("it is damaged inside; open it in its program and save it again.")
    refuse_declarations(root)
    for element in root.iter("*"):
        element.tag = local(element.tag)
    return Markup(root, damaged)


def rescued(data: bytes) -> Element | None:
    try:
        return etree.fromstring(data, parser(recover=True))
    except etree.XMLSyntaxError:
        return None


def parser(recover: bool) -> etree.XMLParser:
    return etree.XMLParser(recover=recover, **safely())


def safely() -> dict[str, Any]:
    return {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "huge_tree": False,
        "remove_comments": True,
        "remove_pis": True,
    }


def refuse_declarations(root: Element) -> None:
    """The formats we read have no use for a document type, and those who attack readers have."""
    if root.getroottree().docinfo.internalDTD is not None:
        raise Problem("it declares a document type, which no office program writes; it is not read.")


def elements(data: bytes, *tags: str) -> Iterator[Element]:
    """Each element of these local names when it is complete, and emptied afterwards, so that memory stays flat.

    Raises Problem if the XML declares a document type. Where the XML breaks off, so does this."""
    names = [f"{{*}}{tag}" for tag in tags]
    checked = False
    for _, element in etree.iterparse(io.BytesIO(data), events=("end",), tag=names, recover=True, **safely()):
        if not checked:
            refuse_declarations(element)
            checked = True
        yield element
        element.clear()
        parent = element.getparent()
        while parent is not None and (before := element.getprevious()) is not None:
            parent.remove(before)


def local(tag: str) -> str:
    return tag.rpartition("}")[2]


def stated(element: Element, name: str) -> str | None:
    """An attribute by its local name, whichever edition of the format its namespace is of."""
    found = element.get(name)
    if found is not None:
        return found
    ending = "}" + name
    return next((str(value) for key, value in element.items() if str(key).endswith(ending)), None)


def number(element: Element, name: str) -> int:
    """An attribute that is a whole number; 0 for anything else."""
    value = stated(element, name) or ""
    return int(value) if value.lstrip("-").isdigit() else 0


def inside(element: Element | None, *path: str) -> Element | None:
    """The first child of a child, and so on."""
    for name in path:
        if element is None:
            return None
        element = element.find(name)
    return element


def text_of(element: Element | None) -> str:
    """All text of an element on one line."""
    return "" if element is None else " ".join(all_text(element).split())


def all_text(element: Element, between: str = "") -> str:
    """Its text as it stands, without what entities would bring."""
    return between.join(str(part) for part in element.itertext("*"))
