"""Whether a file looks as it did when it was last read."""

import hashlib
from pathlib import Path

from ingest.library.keep import FileState
from ingest.report import Failure
from ingest.sync.ability import Ability


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
