"""`ingest --watch`: one run after the other, whenever something at the paths has changed, until a signal ends it."""

import json
import threading
from collections.abc import Sequence
from pathlib import Path

from ingest import commands
from ingest.lock import Busy, Lock
from ingest.problem import Problem
from ingest.report import Report
from ingest.settings import IngestSettings
from ingest.sync.changes import Changes
from ingest.sync.shown import give, say, until_stopped
from ingest.sync.walk import seeds

AGAIN = 5.0
"""Seconds until a library that another program fills is tried again."""


def watch(paths: Sequence[Path], settings: IngestSettings, as_json: bool, retry: bool) -> int:
    """The exit status; the library is locked only during a run. With `as_json` each run is a line on stdout.

    Raises Problem when a library cannot be written or a path does not exist at the start.
    """
    wanted = list(paths) or [seeds()]
    if missing := next((path for path in wanted if not path.exists()), None):
        raise Problem(f"There is no file or folder {missing}; name one to follow.")
    with until_stopped() as stop:
        changes = Changes(wanted, stop.wait)
        seen, report = changes.now(), one_run(wanted, settings, stop, retry)
        tell(report, settings, as_json)
        while report and not report.stopped and (fresh := changes.after(seen)) is not None:
            seen, report = fresh, one_run(wanted, settings, stop, retry=False)
            tell(report, settings, as_json)
    say("No longer followed.")
    return 0


def one_run(paths: Sequence[Path], settings: IngestSettings, stop: threading.Event, retry: bool) -> Report | None:
    """Wait for the lock as long as another program has it; None where the person ended it meanwhile."""
    said = False
    while not stop.is_set():
        try:
            with Lock(settings.library, "ingest", "ingest --watch"):
                return commands.run_once(paths, settings, stop, retry)
        except Busy as busy:
            if not said:
                say(str(busy).partition(";")[0] + "; its end is waited for.")
            said = True
            stop.wait(AGAIN)
    return None


def tell(report: Report | None, settings: IngestSettings, as_json: bool) -> None:
    """What changed, a line each, and that the paths are followed."""
    if report is None:
        return
    for sentence in commands.changes(report, settings):
        say(sentence)
    if as_json:
        give(json.dumps(report.as_json(), ensure_ascii=False))
    if not report.stopped:
        say("Followed for changes; Ctrl-C ends it.")
