"""One run of reading what was put in: the child process that does it, and what is known of how far it is."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter

from assistant.web.documents.incoming import MEGABYTE, Upload
from ingest.report import Failure, Report
from ingest.settings import IngestSettings

State = Literal["waiting", "running", "stopping", "over"]
PROGRAM = "assistant.web.documents.child"
DIED = "Reading ended unexpectedly{why}; what it had read is kept, and the log has the details. Try again."


@dataclass(slots=True)
class Run:
    """Changed by the thread that follows it and read by any other; each field is set at once."""

    upload: Upload
    paths: Sequence[Path]
    state: State = "waiting"
    files: Sequence[str] = ()
    """The paths in the order in which they are read, once that is known."""
    done: int = 0
    documents: int = 0
    file: str = ""
    comparing: bool = False
    """All files are read; documents are compared with each other."""
    report: Report | None = None
    problem: str = ""
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def follow(self, settings: IngestSettings) -> None:
        """Start the child and note what it tells, until it is over; never raises."""
        try:
            self._start(settings)
            if self.process:
                self._listen(self.process)
        except OSError as error:
            self.problem = self.problem or DIED.format(why=f" ({error.strerror})")
        self.state = "over"

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        with process:
            for line in process.stdout or ():
                self._note(json.loads(line))
        if not (self.report or self.problem):
            self.problem = DIED.format(why=f" (exit status {process.returncode})")

    def stop(self) -> None:
        """After the document at hand; a run that waits is over at once."""
        with self.lock:
            if self.state == "waiting":
                self.state, self.report = "over", Report(stopped=True)
            elif self.state == "running":
                self.state = "stopping"
                if self.process and self.process.stdin:
                    self.process.stdin.close()

    def end(self, seconds: float) -> None:
        """The program ends: wait a little for the child and leave nothing running."""
        self.stop()
        if self.process and self.process.poll() is None:
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                # Whatever it had acknowledged is in the library, however it ends.
                self.process.kill()

    def failures(self) -> list[Failure]:
        return [*self.upload.refused, *(self.report.failed if self.report else ())]

    def unread(self) -> list[Path]:
        """Kept files that a failure names, to be tried again; all of them where the run did not come to its end."""
        if self.report is None or self.report.stopped:
            return sorted(self.upload.files.values())
        failed = [failure.path for failure in self.report.failed]
        return sorted(path for path in self.upload.files.values() if any(names(said, path) for said in failed))

    def _start(self, settings: IngestSettings) -> None:
        task = {
            "library": str(settings.library),
            "embedding_model": settings.embedding_model,
            "jobs": settings.jobs,
            "largest": settings.largest_file * MEGABYTE,
            "paths": [str(path) for path in self.paths],
        }
        with self.lock:
            if self.state != "waiting":
                return
            self.process, self.state = started(), "running"
            if self.process.stdin:
                self.process.stdin.write(json.dumps(task).encode() + b"\n")
                self.process.stdin.flush()

    def _note(self, message: dict[str, Any]) -> None:
        if "files" in message:
            self.files = message["files"]
        elif "step" in message:
            self._step(**message["step"])
        elif "report" in message:
            self.report = TypeAdapter(Report).validate_python(message["report"])
        else:
            self.problem = message["problem"]

    def _step(self, files: int, of_files: int, documents: int, file: str, waiting: int = 0) -> None:
        """Steps of another number of things are those of comparing documents, after the last file."""
        self.comparing = of_files != len(self.files)
        if self.comparing:
            self.done = len(self.files)
        else:
            self.done, self.documents = max(self.done, files), max(self.documents, documents)
            self.file = file or self.file


def names(said: str, path: Path) -> bool:
    """Whether a failure is of this file, of a line of it or of a member."""
    return said == str(path) or said.startswith((f"{path}!", f"{path}#"))


def started() -> subprocess.Popen[bytes]:
    package = str(Path(__file__).parents[3])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))}
    # -P: the folder we stand in may hold a file named like a module.
    return subprocess.Popen(
        [sys.executable, "-P", "-m", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
