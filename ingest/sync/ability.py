"""What the readers can do: a file that gave less than it holds is read again when they can do more."""

from dataclasses import dataclass

from ingest.read.pdf.recognise import languages
from ingest.sandbox.sandbox import Limits

READERS = 2
"""Grows when the readers get more out of some kind of file, or the cleaner and the splitter cut texts otherwise: all
files are then read again, and documents of which other passages come are renewed."""


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
