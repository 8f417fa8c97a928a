"""Gzip, member after member, under a cap on what it inflates to."""

import zlib
from typing import BinaryIO

from ingest.read.archive import CHUNK, Inflated

GZIP = b"\x1f\x8b"
WITH_HEADER = 16 + zlib.MAX_WBITS


class Gunzip:
    """A stream to read from; raises TooLarge at the cap, zlib.error where the data is damaged."""

    def __init__(self, packed: BinaryIO, inflated: Inflated) -> None:
        self.packed = packed
        self.inflated = inflated
        self.member = zlib.decompressobj(WITH_HEADER)
        self.waiting = b""

    def read(self, size: int = CHUNK) -> bytes:
        """Up to `size` bytes; none at the end, be it the right one or where the file was cut."""
        while True:
            if self.member.eof:
                self.waiting = self.member.unused_data.lstrip(b"\0")
                self.member = zlib.decompressobj(WITH_HEADER)
            self.waiting = self.waiting or self.packed.read(CHUNK)
            if not self.waiting:
                return b""
            part = self.member.decompress(self.waiting, size if size > 0 else CHUNK)
            self.waiting = self.member.unconsumed_tail
            if part:
                self.inflated.count(part)
                return part
