"""Takes in what people add: uploads are kept, then read one after another, each in a process beside the page."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from assistant.web.documents.incoming import MEGABYTE, Upload
from assistant.web.documents.run import Run
from assistant.web.documents.uploads import Uploads, mark_read
from ingest.problem import Problem
from ingest.settings import IngestSettings

log = logging.getLogger(__name__)

GOODBYE_SECONDS = 2.0
LEFT = "These files were put in before the program was ended, and have not all been read."
REMEMBERED = 5
"""Runs that are shown, the newest first."""


class Intake:
    """Between `start` and `stop` a thread of its own follows one run after the other."""

    def __init__(self, settings: IngestSettings) -> None:
        self.settings = settings
        self.uploads = Uploads(settings.library, settings.largest_file * MEGABYTE)
        self.changed: Callable[[], object] = lambda: None
        self.runs: list[Run] = []
        self.change = threading.Condition()
        self.ended = False
        self.thread = threading.Thread(target=self._work, name="take documents in", daemon=True)

    def start(self, changed: Callable[[], object]) -> None:
        """`changed` is called after every run, so that the page answers from what is new."""
        self.changed = changed
        for upload in self.uploads.unread():
            self.runs.append(Run(upload, paths_of(upload), "over", problem=LEFT))
        self.thread.start()

    def stop(self) -> None:
        with self.change:
            self.ended = True
            self.change.notify_all()
        for run in self.runs:
            run.end(GOODBYE_SECONDS)
        if self.thread.is_alive():
            self.thread.join(GOODBYE_SECONDS)

    def begin(self, identity: str) -> Run:
        """Read an upload that is complete. Raises Problem for one that is over."""
        upload = self.uploads.done(identity)
        run = Run(upload, paths_of(upload))
        if not upload.files:
            run.state = "over"
            mark_read(upload)
        return self._queue(run)

    def again(self, place: int) -> Run:
        """Read the files of a run that failed once more; what was refused is told no more. Raises Problem."""
        before = self.run(place)
        if before.state != "over" or not (paths := before.unread()):
            raise Problem("There is nothing to try again.")
        self.forget(place)
        before.upload.refused.clear()
        return self._queue(Run(before.upload, [before.upload.folder, *paths]))

    def cancel(self, place: int) -> None:
        """End a run after the document at hand, or before it begins. Raises Problem."""
        self.run(place).stop()

    def forget(self, place: int) -> None:
        """Show a run no longer that is over."""
        run = self.run(place)
        if run.state == "over":
            with self.change:
                self.runs.remove(run)

    def run(self, place: int) -> Run:
        """By its number, as `numbered` gives it. Raises Problem."""
        found = dict(self.numbered()).get(place)
        if found is None:
            raise Problem("This run is no longer known; the list of documents shows what was read.")
        return found

    def numbered(self) -> list[tuple[int, Run]]:
        """The runs to be shown, the newest first, each with a number that stays its own."""
        return [(id(run), run) for run in reversed(self.runs)]

    def is_busy(self) -> bool:
        return any(run.state != "over" for run in self.runs)

    def _queue(self, run: Run) -> Run:
        with self.change:
            over = [known for known in self.runs if known.state == "over"]
            for known in over[: max(0, len(over) - REMEMBERED + 1)]:
                self.runs.remove(known)
            self.runs.append(run)
            self.change.notify_all()
        return run

    def _work(self) -> None:
        while run := self._next():
            run.follow(self.settings)
            if run.report:
                mark_read(run.upload)
            try:
                self.changed()
            except Exception:  # the thread goes on with the next files, whatever it was; the log has it
                log.exception("what was put in could not be made searchable yet; the next look tries again")

    def _next(self) -> Run | None:
        """Wait for a run; None when the program ends."""
        with self.change:
            while not self.ended:
                if waiting := [run for run in self.runs if run.state == "waiting"]:
                    return waiting[0]
                self.change.wait()
        return None


def paths_of(upload: Upload) -> list[Path]:
    """The folder, for tables of corrections in it, and each file by name, which brings back what was removed."""
    return [upload.folder, *upload.files.values()] if upload.files else []


def files_of(run: Run) -> list[Path]:
    """The files of a run, in the order in which they are read where that is known."""
    known = [Path(path) for path in run.files]
    return known or sorted(run.upload.files.values())
