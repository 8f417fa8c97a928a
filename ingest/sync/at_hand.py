"""What a run has at hand: the file that is being read and the document that was read last."""

from dataclasses import dataclass, field

from ingest.library.keep import Origin
from ingest.prepared import Prepared
from ingest.report import Failure


@dataclass(slots=True)
class Held:
    """A prepared document that is stored once it is known whether it is the last one of its file."""

    prepared: Prepared
    origin: Origin
    number: int
    is_new: bool


@dataclass(slots=True)
class Reading:
    """The file at hand: the origins it was seen to hold, and what of it could not be read."""

    number: int
    seen: set[str] = field(default_factory=set)
    failed: list[Failure] = field(default_factory=list)
    in_part: bool = False
