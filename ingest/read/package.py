"""The parts of a document that is a zip file inside (Office, OpenDocument, EPUB), under the cap of all archives."""

import io
import zipfile

from ingest.problem import Problem
from ingest.read.archive import MEMBERS, Inflated, inflate

LARGEST = 128 << 20


class Package:
    """Parts by name, whatever their case; all that are read count against one cap. Raises Problem if it is none."""

    def __init__(self, data: bytes) -> None:
        self.archive = opened(data)
        members = self.archive.infolist()
        if len(members) > MEMBERS:
            raise Problem(f"it has more than {MEMBERS} parts; save it again in the program that made it.")
        self.members = {plain(member.filename): member for member in members}
        self.inflated = Inflated(LARGEST)

    def __contains__(self, name: str) -> bool:
        return plain(name) in self.members

    def read(self, name: str) -> bytes | None:
        """A part's bytes; None if there is no such part. Raises Problem if it is encrypted, damaged or too large."""
        member = self.members.get(plain(name))
        if member is None:
            return None
        if member.flag_bits & 1:
            raise Problem("it is encrypted; save it again without a password.")
        return inflate(self.archive, member, self.inflated)


def opened(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise Problem("it is damaged or was cut short; get the file again.") from error


def plain(name: str) -> str:
    """Some programs write backslashes, a leading slash or other capitals than they refer to."""
    return name.replace("\\", "/").lstrip("/").lower()
