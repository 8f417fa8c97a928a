"""Whether a file is to be read: it changed, or gave less than it holds and the readers can do more now."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ingest.library.keep import FileState
from ingest.read.pdf.recognise import languages
from ingest.report import Failure
from ingest.sandbox.sandbox import Limits

READERS = 8
"""Grows when the readers get more out of some kind of file, the cleaner and the splitter cut texts otherwise, or more
dates are found: all files are then read again, and documents that come out otherwise are renewed."""


@dataclass(frozen=True, slots=True)
class Ability:
    """As it is noted with a file: for one that was wholly read, and for one of which something could not be read."""

    whole: str
    partly: str

    def suffices(self, noted: str) -> bool:
        """Whether reading the file again would give no more than the first time."""
        return noted in (self.whole, self.partly)


def ability(limits: Limits) -> Ability:
    """By the readers of this program, the size they are allowed and the text recognition that is installed."""
    return Ability(str(READERS), " ".join((str(READERS), str(limits.largest), *sorted(languages()))))


def changed(path: Path, known: FileState | None, able: Ability) -> FileState | Failure | None:
    """What the file looks like now; None when it need not be read, a Failure when it cannot be."""
    try:
        now = path.stat()
        if known and able.suffices(known.ability) and (known.size, known.modified) == (now.st_size, now.st_mtime_ns):
            return None
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        return Failure(str(path), f"it cannot be opened ({error.strerror}); check its rights.")
    return FileState(str(path), now.st_size, now.st_mtime_ns, digest)
