"""Questions with what their answers must hold, read from a file with one JSON object a line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.problem import Problem


@dataclass(frozen=True, slots=True)
class Case:
    """A question and what is right: `sources` suffice each by itself; `abstain` where the corpus does not say."""

    id: str
    question: str
    type: str
    all: tuple[str, ...] = ()
    """Texts that the answer must hold."""
    any: tuple[tuple[str, ...], ...] = ()
    """Groups of texts; the answer must hold one of each."""
    sources: frozenset[str] = frozenset()
    """Files without their suffix, or ids of lines of a .jsonl corpus."""
    abstain: bool = False
    standalone: str | None = None
    """What a turn of a dialogue asks, fully resolved."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Turns that are asked one after the other in one conversation; a single question is one of one turn."""

    id: str
    turns: tuple[Case, ...]
    alone: bool = False


def read_cases(paths: Sequence[Path]) -> list[Dialogue]:
    """The questions and dialogues of the files, in their order. Raises Problem naming the line that is neither."""
    return [dialogue for path in paths for dialogue in read_file(path)]


def read_file(path: Path) -> Iterator[Dialogue]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{path} cannot be read; name a file with one question, as a JSON object, a line.") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield as_dialogue(line, f"{path}, line {number}")


def as_dialogue(line: str, place: str) -> Dialogue:
    try:
        value = json.loads(line)
        name = str(value["id"])
        if "turns" in value:
            turns = tuple(as_case(turn, f"{name}-{at}") for at, turn in enumerate(value["turns"], start=1))
            return Dialogue(name, turns)
        return Dialogue(name, (as_case(value, name),), alone=True)
    except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise Problem(
            f'{place} must be an object with "id" and "q", or "id" and "turns" of objects with "q".'
        ) from error


def as_case(value: Mapping[str, Any], name: str) -> Case:
    return Case(
        id=name,
        question=value["q"] if "q" in value else value["question"],
        type=value.get("type") or "untyped",
        all=tuple(value.get("all") or ()),
        any=tuple(tuple(group) for group in value.get("any") or ()),
        sources=frozenset(value.get("sources") or ()),
        abstain=bool(value.get("abstain")),
        standalone=value.get("standalone"),
    )
