"""The child process that reads files: started by `ingest.sandbox`, ends with it, imports no more than it needs."""

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ingest.derive import derive, left_out
from ingest.documents import RawDocument
from ingest.frames import Message, listen, packed, packed_derived, send, unpacked
from ingest.prepare import prepare
from ingest.read import read
from ingest.read.alive import alive, waiting
from ingest.read.unreadable import Unreadable

NICE = 5
"""Reading goes behind embedding, which takes longer and has one core only; on other cores it is as fast as ever."""


def main() -> None:
    """Answer requests until the parent closes its end or dies."""
    answers, requests = sys.stdout.buffer, listen(sys.stdin.buffer)
    sys.stdout = sys.stderr  # a library that prints must not break the frames
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle; it stops us
    if hasattr(os, "nice"):
        os.nice(NICE)
    limits = requests.get()
    cap_memory(limits["memory"])
    waiting.set(lambda: beat(answers, limits["seconds"]))
    send(answers, {"ready": True})
    while True:
        serve(requests.get(), answers, limits)


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


def beat(answers: BinaryIO, seconds: float) -> None:
    """Tell the parent that a slow reader is still at work, which begins its time anew."""
    alarm(seconds)
    send(answers, {"alive": True})


def alarm(seconds: float) -> None:
    """The system ends us after so much work of the processor, which a busy machine or a closed lid does not add to."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def findings(request: Message, limits: Message) -> Iterator[Message]:
    alarm(limits["seconds"])
    if "derive" in request:
        yield {"derived": packed_derived(derive(*unpacked(request["derive"])))}
        return
    for found in read(Path(request["path"]), request["file"], request["origin"], limits["largest"]):
        yield refusal(found) if isinstance(found, Unreadable) else prepared(found, limits["output"])


def prepared(raw: RawDocument, longest: int) -> Message:
    if len(raw.text) > longest:
        reason = f"its text is longer than {longest:,} characters; split it."
        return refusal(Unreadable(raw.origin, raw.file, reason))
    document, passages = prepare(raw)
    alive()  # the time for reading is over, that for deriving begins
    derived = derive(document, passages)
    document = replace(document, notes=document.notes + left_out(passages) + derived.notes)
    return {"origin": raw.origin, "document": packed(document, passages), "derived": packed_derived(derived)}


def refused(request: Message, reason: str) -> Message:
    return refusal(Unreadable(request["origin"], request["file"], reason))


def refusal(found: Unreadable) -> Message:
    return {"unreadable": [found.origin, found.file, found.reason]}


if __name__ == "__main__":
    main()
