"""Which chat model answers, and where the page is served."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ingest.settings import IngestSettings, load


class AssistantSettings(BaseModel):
    """The table `[assistant]`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    chat_model: str | None = Field(default=None, description="provider:model; none means quotations only")
    passages: int = Field(default=20, ge=1, le=50, description="passages an answer may use")
    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=1, le=65535)


def load_settings(flags: Mapping[str, Any]) -> tuple[IngestSettings, AssistantSettings]:
    """Both tables; a flag goes to the table that has a field of its name."""
    ours, theirs = AssistantSettings.model_fields, IngestSettings.model_fields
    ingest = load(IngestSettings, "ingest", {k: v for k, v in flags.items() if k in theirs}, known=ours)
    assistant = load(AssistantSettings, "assistant", {k: v for k, v in flags.items() if k in ours}, known=theirs)
    return ingest, assistant
