"""Builds the parts and serves the page: what the command `assistant` does without a verb."""

import threading
from contextlib import ExitStack

from assistant.build import build
from assistant.history.history import History
from assistant.settings import AssistantSettings
from assistant.web.chat.examples import examples
from assistant.web.chat.limits import Choices
from assistant.web.documents.desk import Desk
from assistant.web.parts import Parts
from assistant.web.serve import serve
from ingest.embed import load_embeddings
from ingest.library.library import Library
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.settings import IngestSettings
from ingest.sync.shown import Shown, say


def start(ingest: IngestSettings, settings: AssistantSettings, lock: Lock, open_browser: bool) -> None:
    """Serve until a signal ends it. Raises Problem for a taken port, a library in use, and the like."""
    stack = ExitStack()

    def load() -> Parts:
        built = stack.enter_context(build(ingest, settings, lock, lambda library: fill(library, ingest)))
        return Parts(
            built.assistant,
            built.library,
            built.index,
            History(built.library.engine),
            built.assistant.model,
            examples(built.library, built.assistant),
            lambda: Choices(*built.assistant.choices()),
            Desk(built.library, built.embeddings, ingest),
            built.registers,
        )

    with stack:
        ready = "The page is ready: {} (Ctrl-C ends it)."
        serve(load, settings.host, settings.port, open_browser, lambda address: say(ready.format(address)))


def fill(library: Library, settings: IngestSettings) -> None:
    """Put the documents of seeds/ into an empty library, so that there is something to ask about."""
    # Readers and their parsers take a second to import, which a library that is filled need not wait.
    from ingest.sync.sync import synchronise
    from ingest.sync.walk import seeds

    say("The library is empty; reading the documents in seeds/ first.")
    with Lock(settings.library, "ingest", "assistant"):
        shown = Shown(threading.Event())
        report = synchronise([seeds()], library, load_embeddings(settings.embedding_model), settings.jobs, shown.step)
        shown.end()
    for sentence in report.sentences():
        say(sentence)
    if report.failed:
        raise Problem(f"{report.failed[0].path}: {report.failed[0].reason}")
