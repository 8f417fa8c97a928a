"""Notices documents that another process has ingested, so that the page answers from them."""

import logging
import threading
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from assistant.web.parts import Catching, Shelf
from ingest.problem import Problem

log = logging.getLogger(__name__)

PAUSE_SECONDS = 2.0


class Follower:
    """Looks at the library's revision every PAUSE_SECONDS; `documents` is how many it held when last looked at."""

    def __init__(self, library: Shelf, index: Catching, finish: Callable[[], object]) -> None:
        """`finish` is called between two looks: it completes what an interrupted run left."""
        self.finish = finish
        self.library = library
        self.index = index
        self.revision = library.revision()
        self.documents = len(library.documents())
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.run, name="follow the library", daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        self.ended.set()
        if self.thread.is_alive():
            self.thread.join(timeout=PAUSE_SECONDS)

    def run(self) -> None:
        while not self.ended.wait(PAUSE_SECONDS):
            try:
                self.look()
                self.finish()
            except (Problem, SQLAlchemyError, OSError):
                # The old index still answers; the next look tries again.
                log.exception("the library could not be followed")

    def look(self) -> None:
        revision = self.library.revision()
        if revision == self.revision:
            return
        self.index.catch_up()
        self.documents = len(self.library.documents())
        self.revision = revision
