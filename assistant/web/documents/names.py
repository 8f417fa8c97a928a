"""The path that a browser names a file by becomes a path below the folder of its upload, on every file system."""

import re
import unicodedata
from pathlib import PurePosixPath

from ingest.problem import Problem

UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself, with any suffix."""
LONGEST_NAME = 150
"""Bytes; file systems take 255, and a partly written file has a longer name."""
DEEPEST = 12


def safe_path(said: str) -> PurePosixPath:
    """Relative, without `..`. Raises Problem for a name that cannot be kept or a kind that cannot be read."""
    parts = [safe_name(part) for part in said.split("/") if part not in ("", ".")]
    if not parts or ".." in parts or len(parts) > DEEPEST:
        raise Problem("its name cannot be used; rename it, or put in a folder with fewer folders in it.")
    if parts[-1].startswith("."):
        raise Problem("hidden files are not read.")
    check_kind(parts[-1])
    return PurePosixPath(*parts)


def check_kind(name: str) -> None:
    """Raises Problem for a kind that no reader knows."""
    # All readers with their libraries: a second that the start of the page need not wait for.
    from ingest.corrections.sidecar import NAMES
    from ingest.read import SUFFIXES
    from ingest.read.suffix import suffix

    if name not in NAMES and suffix(name) not in SUFFIXES:
        raise Problem(f"a {suffix(name) or 'nameless'} file cannot be read; save it as PDF, Word, HTML or text.")


def safe_name(name: str) -> str:
    """What is left may be `..`, which `safe_path` refuses."""
    plain = UNSAFE.sub("_", unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())).strip()
    plain = plain if plain == ".." else plain.rstrip(". ") or "_"
    return shortened(f"_{plain}" if DEVICES.fullmatch(plain) else plain)


def shortened(name: str) -> str:
    """The end stays, for it says what the file is."""
    if len(name.encode()) <= LONGEST_NAME:
        return name
    ending = "".join(PurePosixPath(name).suffixes[-2:])
    ending = ending if len(ending.encode()) < 20 else ""
    stem = name.encode()[: LONGEST_NAME - len(ending)].decode("utf-8", "ignore")
    return stem.rstrip(". ") + ending
