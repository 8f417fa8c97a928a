"""What Word, Excel and PowerPoint files have in common: parts that refer to parts, and properties."""

import posixpath
from dataclasses import dataclass

from ingest.problem import Problem
from ingest.read.archive import TooLarge
from ingest.read.markup import Element, Markup, inside, markup, stated
from ingest.read.office.properties import Properties, properties
from ingest.read.office.writing import Writing
from ingest.read.package import Package

DAMAGED = "part of it is damaged and could not be read; open it in its program, repair it and save it again."
CUT = "after a damaged place its XML could not be read further; what stood there is missing."


@dataclass(frozen=True, slots=True)
class Target:
    """What a part refers to: the last word of the relation's type, and the other part's name."""

    kind: str
    name: str


def office(data: bytes) -> Package:
    """Raises Problem if this is no package, or one whose content is encrypted."""
    package = Package(data)
    if "encryptedpackage" in package:
        raise Problem("it is encrypted; save it again without a password.")
    return package


def relations(package: Package, name: str) -> dict[str, Target]:
    """By id, the parts that a part refers to inside the file; nothing outside is ever opened."""
    folder, base = posixpath.split(name)
    data = read(package, posixpath.join(folder, "_rels", f"{base}.rels"))
    if data is None:
        return {}
    return {
        element.get("Id", ""): Target(
            element.get("Type", "").rsplit("/", 1)[-1],
            posixpath.normpath(posixpath.join("/", folder, element.get("Target", ""))).lstrip("/"),
        )
        for element in data.root.iter("Relationship")
        if element.get("TargetMode") != "External"
    }


def main_part(package: Package, usual: str, writing: Writing) -> tuple[Element, dict[str, Target]]:
    """The part that holds the document, `usual` if none is named, and what it refers to. Raises Problem without one."""
    named = of_kind(relations(package, ""), "officeDocument")
    name = next((name for name in named if name in package), usual)
    if name not in package:
        raise Problem("its main part is missing; open it in its program, repair it and save it again.")
    main = read(package, name)
    if main is None:
        raise Problem("its main part is empty; open it in its program, repair it and save it again.")
    if main.damaged:
        writing.note(CUT)
    return main.root, relations(package, name)


def read(package: Package, name: str) -> Markup | None:
    data = package.read(name)
    return markup(data) if data else None


def optional(package: Package, name: str, writing: Writing) -> Element | None:
    """The root of a part without which the document can still be read: its damage is noted."""
    try:
        found = read(package, name)
    except TooLarge:
        raise
    except Problem:
        writing.note(DAMAGED)
        return None
    if found is None:
        return None
    if found.damaged:
        writing.note(CUT)
    return found.root


def of_kind(targets: dict[str, Target], kind: str) -> list[str]:
    return [target.name for target in targets.values() if target.kind == kind]


def core(package: Package, writing: Writing) -> Properties:
    named = of_kind(relations(package, ""), "core-properties")
    return properties(optional(package, next(iter(named), "docProps/core.xml"), writing))


def is_on(value: str | None) -> bool:
    """A switch of Office XML that is present: on unless it says otherwise."""
    return value not in {"0", "false", "off", "none"}


def switched(element: Element | None, name: str) -> bool | None:
    """A child switch such as <vanish/>; None if there is none."""
    child = inside(element, name)
    return None if child is None else is_on(stated(child, "val"))
