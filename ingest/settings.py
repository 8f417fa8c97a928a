"""Where the library is and how it is filled: `assistant.toml`, then the environment, then flags."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_data_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ingest.problem import Problem

PREFIX = "ASSISTANT_"
FILE = "assistant.toml"


class IngestSettings(BaseModel):
    """The table `[ingest]`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    library: Path = Field(
        default_factory=lambda: user_data_path("corpus-assistant", appauthor=False),
        description="the folder where everything is kept",
    )
    embedding_model: str = Field(default="use", description="a bundled model, or openai:NAME for a server")
    jobs: int = Field(default=0, ge=0, le=64, description="reader processes; 0 means one per core")
    largest_file: int = Field(default=64, ge=1, description="megabytes; a larger file is refused")


Settings = TypeVar("Settings", bound=BaseModel)


def load(kind: type[Settings], table: str, flags: Mapping[str, Any], known: Iterable[str] = ()) -> Settings:
    """The settings of one table. `known` names the other tables' keys, whose variables are not ours to refuse.

    Raises Problem for an unreadable file, an unknown key or a value out of bounds.
    """
    environment = read_environment(kind, known)
    values = read_table(table) | environment | {k: v for k, v in flags.items() if v is not None}
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        raise Problem(explain(error, kind)) from error


def read_table(table: str) -> dict[str, Any]:
    path = Path(FILE)
    if not path.is_file():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise Problem(f"{FILE} cannot be read ({error}); correct it or move it away.") from error
    if unknown := sorted(set(tables) - {"ingest", "assistant"}):
        raise Problem(f"{FILE} has an unknown table [{unknown[0]}]; it takes [ingest] and [assistant].")
    values = tables.get(table, {})
    if not isinstance(values, dict):
        raise Problem(f"{FILE}: {table} must be a table, written [{table}] on a line of its own.")
    return values


def read_environment(kind: type[BaseModel], known: Iterable[str]) -> dict[str, str]:
    """The variables that set a field of `kind`; one that sets nothing at all is refused, as a typo."""
    fields = set(kind.model_fields)
    names = {key.removeprefix(PREFIX).lower(): value for key, value in os.environ.items() if key.startswith(PREFIX)}
    for name in sorted(set(names) - fields - set(known)):
        nearest = get_close_matches(name, fields | set(known), n=1)
        hint = f"did you mean {PREFIX}{nearest[0].upper()}?" if nearest else "unset it."
        raise Problem(f"The environment variable {PREFIX}{name.upper()} is no setting; {hint}")
    return {name: value for name, value in names.items() if name in fields and value != ""}


def explain(error: ValidationError, kind: type[BaseModel]) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else "?"
    if first["type"] == "extra_forbidden":
        nearest = get_close_matches(name, kind.model_fields, n=1)
        hint = f"did you mean {nearest[0]}?" if nearest else f"known are {', '.join(kind.model_fields)}."
        return f"The setting {name} is unknown; {hint}"
    return f"The setting {name} is {first['input']!r}: {first['msg'][0].lower()}{first['msg'][1:]}."
