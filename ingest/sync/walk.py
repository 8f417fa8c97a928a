"""The paths a person gives become the files to read."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ingest.corrections.sidecar import NAMES
from ingest.problem import Problem
from ingest.read import SUFFIXES
from ingest.read.suffix import suffix
from ingest.report import Failure

SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass(slots=True)
class Walk:
    """What was found: files once each, in order, and what was not read."""

    files: dict[Path, None] = field(default_factory=dict)
    named: set[Path] = field(default_factory=set)
    """Files that were given by name, not found in a folder."""
    folders: list[Path] = field(default_factory=list)
    unseen: list[Path] = field(default_factory=list)
    """Folders that could not be listed: nothing is known of what is in them."""
    sidecars: dict[Path, bool] = field(default_factory=dict)
    """Tables that correct the documents beside them, and whether all of those are in this run."""
    others: Counter[str] = field(default_factory=Counter)
    failed: list[Failure] = field(default_factory=list)
    fell_short: bool = False
    """A path that was given has no file to read."""


def seeds() -> Path:
    """The folder of documents that ships with the source. Raises Problem where it is absent."""
    if not SEEDS.is_dir():
        raise Problem("The documents in seeds/ are not here; name the files or folders to ingest.")
    return SEEDS


def walk(paths: Iterable[Path]) -> Walk:
    found = Walk()
    for path in paths:
        place = Path(os.path.abspath(path))
        if place.is_dir():
            _folder(found, place)
        elif place.name in NAMES and place.is_file():
            found.sidecars[place] = True
        elif reason := _unfit(place):
            found.failed.append(Failure(str(path), reason))
            found.fell_short = True
        else:
            found.files[place] = None
            found.named.add(place)
            for beside in (place.parent / name for name in sorted(NAMES)):
                if beside.is_file():
                    found.sidecars.setdefault(beside, False)
    return found


def _unfit(path: Path) -> str | None:
    if not path.exists():
        return "there is no such file or folder; check the path."
    if not path.is_file():
        return "it is neither a file nor a folder; name one."
    if suffix(path.name) not in SUFFIXES:
        return f"a {path.suffix or 'nameless'} file cannot be read; known are {' '.join(sorted(SUFFIXES))}."
    return None


def _folder(found: Walk, folder: Path) -> None:
    found.folders.append(folder)
    before, unseen = len(found.files), len(found.unseen)
    for path in _listed(found, folder):
        if path.name in NAMES:
            found.sidecars[path] = True
        elif path.name.startswith(".") or suffix(path.name) not in SUFFIXES or not path.is_file():
            found.others["hidden" if path.name.startswith(".") else suffix(path.name) or "no suffix"] += 1
        else:
            found.files[path] = None
    if len(found.files) == before and len(found.unseen) == unseen:
        found.failed.append(Failure(str(folder), "there is no document in this folder that can be read."))
    found.fell_short |= len(found.files) == before


def _listed(found: Walk, folder: Path) -> Iterator[Path]:
    def cannot(error: OSError) -> None:
        place = Path(str(error.filename))
        found.unseen.append(place)
        found.failed.append(Failure(str(place), f"the folder cannot be listed ({error.strerror}); check its rights."))

    for place, folders, names in os.walk(folder, onerror=cannot):
        hidden = [name for name in folders if name.startswith(".")]
        found.others["hidden"] += len(hidden)
        folders[:] = sorted(set(folders).difference(hidden))
        yield from (Path(place, name) for name in sorted(names))
    found.others += Counter()  # drops kinds that were counted zero times
