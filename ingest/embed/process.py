"""The process that embeds for `ingest.embed.apart`: `python -m ingest.embed.process MODEL`; ends with its parent."""

import queue
import signal
import sys
from typing import BinaryIO

import numpy as np

from ingest.embed import load_embeddings
from ingest.frames import Message, listen, send
from ingest.problem import Problem


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


def refuse(requests: "queue.Queue[Message]", answers: BinaryIO, problem: Problem) -> None:
    requests.get()
    send(answers, {"problem": str(problem)})


if __name__ == "__main__":
    main(sys.argv[1])
