"""The process that embeds for `ingest.embed.apart`: `python -m ingest.embed.process MODEL`; ends with its parent."""

import os
import queue
import signal
import sys
import threading
from typing import BinaryIO

import numpy as np

from ingest.embed import load_embeddings
from ingest.frames import Message, receive, send
from ingest.problem import Problem

REQUEST = 1 << 30
"""Bytes: a batch of passages is far smaller."""


def main(name: str) -> None:
    answers, requests = sys.stdout.buffer, listen(sys.stdin.buffer)
    sys.stdout = sys.stderr  # a library that prints must not break the answers
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    try:
        model = load_embeddings(name)
    except Problem as problem:
        refuse(requests, answers, problem)
        return
    while True:
        matrix = np.array(model.embed_documents(requests.get()["texts"]), dtype="<f4")
        send(answers, {"rows": matrix.shape[0], "columns": matrix.shape[1]})
        answers.write(matrix.tobytes())
        answers.flush()


def listen(stream: BinaryIO) -> "queue.Queue[Message]":
    """Requests as they come; the end of the stream ends the process at once, in the middle of a batch too."""
    requests: queue.Queue[Message] = queue.Queue()

    def run() -> None:
        try:
            while True:
                requests.put(receive(stream, REQUEST))
        except (EOFError, OSError):
            os._exit(0)

    threading.Thread(target=run, daemon=True).start()
    return requests


def refuse(requests: "queue.Queue[Message]", answers: BinaryIO, problem: Problem) -> None:
    requests.get()
    send(answers, {"problem": str(problem)})


if __name__ == "__main__":
    main(sys.argv[1])
