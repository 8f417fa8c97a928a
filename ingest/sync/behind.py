"""A thread that embeds what a run stores while the run goes on reading; what it does not reach stays pending."""

import threading
from types import TracebackType
from typing import Self

from ingest.embedding import Embeddings
from ingest.index import pending
from ingest.library.library import Library
from ingest.report import Progress, Step

PATIENCE = 0.2
"""Seconds between two looks at how far it is."""


class Behind:
    """Works from `with` to its end. What goes wrong in the thread is raised by `look` and `finish`."""

    def __init__(self, library: Library, embeddings: Embeddings) -> None:
        self.embeddings = InTurn(embeddings)
        """The same model, for others who need it meanwhile."""
        self._library = library
        self._news, self._ended, self._complete = threading.Event(), threading.Event(), threading.Event()
        self._error: BaseException | None = None
        self._done = 0
        self._thread = threading.Thread(target=self._run, name="embed what was stored", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Leave after the batch at hand."""
        self._ended.set()
        self._news.set()
        self._thread.join()

    def look(self) -> None:
        """There may be something new to embed."""
        self._news.set()
        if self._error:
            raise self._error

    def finish(self, progress: Progress, step: Step) -> None:
        """Wait until everything is embedded; `step` is told with how many passages are left."""
        left = self._done + pending.count(self._library)
        self._complete.set()
        self._news.set()
        while self._thread.is_alive():
            self._thread.join(PATIENCE)
            progress(Step(step.files, step.of_files, step.documents, "", max(left - self._done, 0)))
        self.look()

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:  # raised again by the run, which ends by it
            self._error = error

    def _work(self) -> None:
        last = 0
        while not self._ended.is_set():
            is_complete = self._complete.is_set()
            self._news.clear()
            if some := pending.following(self._library, last):
                pending.embed(self._library, self.embeddings, some)
                last = max(some)
                self._done += len(some)
            elif is_complete:
                return
            else:
                self._news.wait()


class InTurn:
    """A model that several threads may ask, one after the other."""

    def __init__(self, model: Embeddings) -> None:
        self._model = model
        self._turn = threading.Lock()

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        with self._turn:
            return self._model.embed_documents(texts)

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]
