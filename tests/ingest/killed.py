"""A run of `ingest` with the small test model that ends itself with SIGKILL: `LIBRARY FOLDER STEP TIMES before|after`.

STEP is one of STEPS; the run is killed before or after the TIMES-th time that it is taken.
"""

import importlib
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ingest.index.index import Index
from ingest.lock import Lock
from ingest.report import Step
from ingest.sync.sync import synchronise
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

STEPS = (
    "ingest.sync.sync:walk",
    "ingest.sandbox.sandbox:started",
    "ingest.library.keep:keep",
    "ingest.library.keep:_put_version",
    "ingest.library.keep:put_passages",
    "ingest.library.keep:_put_origin",
    "ingest.library.keep:put_sketch",
    "ingest.library.keep:close_file",
    "ingest.library.keep:mark_gone",
    "ingest.library.keep:retire",
    "ingest.index.pending:embed",
    "ingest.index.pending:put_vectors",
    "ingest.reprints.compare:_keep",
    "ingest.index.seal:Seal.break_",
    "ingest.index.seal:Seal.set",
    "ingest.index.chroma:Chroma.open",
    "ingest.index.chroma:Chroma.add",
    "ingest.index.chroma:Chroma.remove",
    "ingest.index.chroma:Chroma.close",
)


def main(library: Path, folder: Path, step: str, times: int, moment: str) -> None:
    """What is told on stdout, a document a line, is acknowledged."""
    break_off(step, times, moment)
    with Lock(library, "ingest", "a run that is killed"):
        opened = open_library(library)
        synchronise([folder], opened, WordsEmbeddings(), 2, told)
        Index.open(library, opened).close()
        opened.close()


def told(step: Step) -> None:
    if step.file:
        sys.stdout.write(f"{step.file}\n")
        sys.stdout.flush()


def break_off(step: str, times: int, moment: str) -> None:
    """Put a function in the place of the one named by STEP that ends the process at its turn."""
    module, _, name = step.partition(":")
    *owners, last = name.split(".")
    owner: Any = importlib.import_module(module)
    for one in owners:
        owner = getattr(owner, one)
    setattr(owner, last, killing(getattr(owner, last), times, moment))


def killing(real: Callable[..., Any], times: int, moment: str) -> Callable[..., Any]:
    taken = 0

    def killing_in_turn(*arguments: Any, **named: Any) -> Any:
        nonlocal taken
        taken += 1
        if taken == times and moment == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        found = real(*arguments, **named)
        if taken == times:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    return killing_in_turn


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5])
