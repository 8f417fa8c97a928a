"""The child process that reads files: started by `ingest.sandbox`, ends with it, imports no more than it needs."""

import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ingest.documents import RawDocument
from ingest.frames import Message, packed, receive, send
from ingest.prepare import prepare
from ingest.read import read
from ingest.read.unreadable import Unreadable

REQUEST = 1 << 20


def main() -> None:
    """Answer requests until the parent closes its end or dies."""
    answers, requests = sys.stdout.buffer, listen(sys.stdin.buffer)
    sys.stdout = sys.stderr  # a library that prints must not break the frames
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle; it stops us
    limits = requests.get()
    cap_memory(limits["memory"])
    send(answers, {"ready": True})
    while True:
        serve(requests.get(), answers, limits)


def listen(stream: BinaryIO) -> "queue.Queue[Message]":
    """Requests as they come; the end of the stream ends the process at once, whatever it is doing."""
    requests: queue.Queue[Message] = queue.Queue()

    def run() -> None:
        try:
            while True:
                requests.put(receive(stream, REQUEST))
        except (EOFError, OSError):
            os._exit(0)

    threading.Thread(target=run, daemon=True).start()
    return requests


def cap_memory(growth: int) -> None:
    """Let the address space grow by `growth` bytes from here, on platforms that can say no to more."""
    try:
        import resource  # Windows has none

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (ImportError, OSError):
        return
    limit = pages * resource.getpagesize() + growth
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def serve(request: Message, answers: BinaryIO, limits: Message) -> None:
    """Send what the file holds, then the end; after running out of memory the process asks to be replaced."""
    worn = False
    try:
        for found in findings(request, limits):
            alarm(0)
            send(answers, found)
            alarm(limits["seconds"])
    except MemoryError:
        worn = True
        send(answers, refused(request, f"it needs more than {limits['memory'] >> 20} MB to read; split it."))
    except Exception as error:  # whatever a parser throws costs one file, not the run, and is reported as that file's
        kind = type(error).__name__
        send(answers, refused(request, f"the reader failed on it ({kind}: {error}); report this with the file."))
    alarm(0)
    send(answers, {"end": True, "worn": worn})


def alarm(seconds: float) -> None:
    """A last resort where the parent died while a parser hangs: the system ends us."""
    if hasattr(signal, "alarm"):
        signal.alarm(int(seconds) * 2 if seconds else 0)


def findings(request: Message, limits: Message) -> Iterator[Message]:
    alarm(limits["seconds"])
    for found in read(Path(request["path"]), request["file"], request["origin"], limits["largest"]):
        yield refusal(found) if isinstance(found, Unreadable) else prepared(found, limits["output"])


def prepared(raw: RawDocument, longest: int) -> Message:
    if len(raw.text) > longest:
        reason = f"its text is longer than {longest:,} characters; split it."
        return refusal(Unreadable(raw.origin, raw.file, reason))
    return {"origin": raw.origin, "document": packed(*prepare(raw))}


def refused(request: Message, reason: str) -> Message:
    return refusal(Unreadable(request["origin"], request["file"], reason))


def refusal(found: Unreadable) -> Message:
    return {"unreadable": [found.origin, found.file, found.reason]}


if __name__ == "__main__":
    main()
