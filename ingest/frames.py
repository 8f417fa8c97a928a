"""Messages between the program and its child processes: a length and JSON, which, unlike pickle, can run nothing."""

import json
import os
import queue
import struct
import threading
from typing import Any, BinaryIO

from ingest.documents import Document, Dropped, Passage, Sentence, Source
from ingest.prepared import Derived, Sketch
from ingest.registers.fact_payload import facts_from, payload

LENGTH = struct.Struct(">Q")
Message = dict[str, Any]
REQUEST = 1 << 40
"""Bytes: no request is too long, since it comes from our own parent."""


class TooLong(Exception):
    """A frame is longer than its receiver allows."""


def send(stream: BinaryIO, message: Message) -> None:
    # ASCII escapes carry the lone surrogates that file names may hold.
    data = json.dumps(message, separators=(",", ":")).encode("ascii")
    stream.write(LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: BinaryIO, longest: int) -> Message:
    """The next message. Raises EOFError where the stream ends, TooLong beyond `longest` bytes."""
    (length,) = LENGTH.unpack(exactly(stream, LENGTH.size))
    if length > longest:
        raise TooLong
    message: Message = json.loads(exactly(stream, length))
    return message


def listen(stream: BinaryIO) -> "queue.Queue[Message]":
    """In a child process, requests as they come; the end of the stream ends it at once, whatever it is doing."""
    requests: queue.Queue[Message] = queue.Queue()

    def run() -> None:
        try:
            while True:
                requests.put(receive(stream, REQUEST))
        except (EOFError, OSError):
            os._exit(0)

    threading.Thread(target=run, daemon=True).start()
    return requests


def exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


def packed(document: Document, passages: tuple[Passage, ...]) -> Message:
    """A document and its passages; a passage travels as offsets, since its text is in the document's."""
    source = document.source
    return {
        "source": {name: getattr(source, name) for name in Source.__dataclass_fields__},
        "text": document.text,
        "dropped": [(span.start, span.end, span.reason) for span in document.dropped],
        "hidden": document.hidden,
        "notes": document.notes,
        "outside": document.outside,
        "passages": [[(sentence.start, sentence.end) for sentence in passage.sentences] for passage in passages],
    }


def unpacked(message: Message) -> tuple[Document, tuple[Passage, ...]]:
    source = Source(**message["source"] | {"pages": tuple(message["source"]["pages"])})
    dropped = tuple(Dropped(*span) for span in message["dropped"])
    more = (tuple(message[name]) for name in ("hidden", "notes", "outside"))
    document = Document(source, message["text"], dropped, *more)
    return document, tuple(passage(document, spans) for spans in message["passages"])


def passage(document: Document, spans: list[tuple[int, int]]) -> Passage:
    sentences = tuple(Sentence(start, end) for start, end in spans)
    start, end = sentences[0].start, sentences[-1].end
    return Passage(document.source, start, end, document.text[start:end], sentences)


def packed_derived(derived: Derived) -> Message:
    return {
        "extractor": derived.extractor,
        "facts": payload(derived.facts),
        "sketch": [derived.sketch.rules, derived.sketch.prints, derived.sketch.agency],
        "notes": derived.notes,
    }


def unpacked_derived(message: Message) -> Derived:
    rules, prints, agency = message["sketch"]
    sketch = Sketch(rules, tuple(prints), agency)
    return Derived(message["extractor"], facts_from(message["facts"]), sketch, tuple(message["notes"]))
