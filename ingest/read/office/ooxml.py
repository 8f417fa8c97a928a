"""What Word, Excel and PowerPoint files have in common: parts that refer to parts, and properties."""

import posixpath
from dataclasses import dataclass

from ingest.problem import Problem
from ingest.read.archive import TooLarge
from ingest.read.markup import Markup, markup, stated
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
    if "encryptedpackage" in package.names:
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


def main_part(package: Package, usual: str) -> str:
    """The name of the part that holds the document. Raises Problem if there is none."""
    found = (target.name for target in relations(package, "").values() if target.kind == "officeDocument")
    name = next((name for name in found if name in package), usual)
    if name not in package:
        raise Problem("its main part is missing; open it in its program, repair it and save it again.")
    return name


def read(package: Package, name: str) -> Markup | None:
    data = package.read(name)
    return markup(data) if data else None


def optional(package: Package, name: str, writing: Writing) -> Markup | None:
    """A part without which the document can still be read: its damage is noted."""
    try:
        found = read(package, name)
    except TooLarge:
        raise
    except Problem:
        writing.note(DAMAGED)
        return None
    if found is not None and found.damaged:
        writing.note(CUT)
    return found


def of_kind(targets: dict[str, Target], kind: str) -> list[str]:
    return [target.name for target in targets.values() if target.kind == kind]


def core(package: Package, writing: Writing) -> Properties:
    names = [target.name for target in relations(package, "").values() if target.kind == "core-properties"]
    found = optional(package, names[0] if names else "docProps/core.xml", writing)
    return properties(found.root if found else None)


def is_on(value: str | None) -> bool:
    """A switch of Office XML that is present: on unless it says otherwise."""
    return value not in {"0", "false", "off", "none"}


def switched(element: object, name: str) -> bool | None:
    """A child switch such as <vanish/>; None if there is none."""
    child = element.find(name) if hasattr(element, "find") else None
    return None if child is None else is_on(stated(child, "val"))
