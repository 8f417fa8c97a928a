"""Files that are called .doc, .xls or .ppt and are neither that nor anything else that is known by its content."""

from collections.abc import Iterator

from ingest.documents import RawDocument
from ingest.problem import Problem


def read_old(_data: bytes, _file: str, _origin: str) -> Iterator[RawDocument]:
    """None. Always raises Problem: what such a file truly holds is read by its content."""
    raise Problem("it is damaged or no office file; open it in its program and save it as .docx, .xlsx or .pptx.")
