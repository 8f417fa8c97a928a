"""What a search found for one way to understand a question, and the question as it was read for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assistant.conversation import Coverage, Found, LeftOut
from assistant.limits.limits import Limited
from assistant.quote.quote import Quoted


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search found within the limits of a question."""

    limited: Limited
    left_out: LeftOut
    passages: tuple[Found, ...]
    read_as: Mapping[str, str] = field(default_factory=dict)
    """Names of the question as the library spells them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a question, what the search found for it, and the quotations that answer it."""

    limited: Limited
    left_out: LeftOut
    passages: tuple[Found, ...]
    quoted: Quoted
    coverage: Coverage | None = None
    """Of an answer from the registers."""


def respelled(limited: Limited, read_as: Mapping[str, str]) -> Limited:
    """The question with names as the library spells them."""
    spelled = re.compile(rf"\b(?:{'|'.join(map(re.escape, read_as))})\b")
    question, text = (spelled.sub(lambda m: read_as[m.group()], one) for one in (limited.question, limited.text))
    return replace(limited, question=question, text=text)


def as_read(sought: Sought, quoted: Quoted) -> Quoted:
    """An answer with which names were read as others."""
    told = "; ".join(f"{own}: read as {their}" for own, their in sought.read_as.items())
    return replace(quoted, text=f"{quoted.text}\n\n{told}.") if told else quoted
