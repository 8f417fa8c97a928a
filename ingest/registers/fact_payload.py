"""Facts as JSON and back; what an older extractor wrote is read as far as it fits."""

import json
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING

from ingest.registers.facts import Facts

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def payload(facts: Facts) -> str:
    return json.dumps(asdict(facts), ensure_ascii=False, separators=(",", ":"))


def facts_from(written: str) -> Facts:
    """The facts; of a payload in which a field is missing or of another kind, none."""
    from pydantic import ValidationError  # the reader process, which only writes, does without it

    try:
        return _adapter().validate_json(written)
    except ValidationError:
        return Facts()


@cache
def _adapter() -> "TypeAdapter[Facts]":
    from pydantic import TypeAdapter

    return TypeAdapter(Facts)
