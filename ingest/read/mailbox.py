"""Mailboxes: one message after the other in one file."""

import re
from collections.abc import Iterator

from ingest.problem import Problem
from ingest.read.mail import found_in, header, parsed
from ingest.read.unreadable import Found, ReadMember, Unreadable

# The line between two messages: `From anna@example.org Thu Jun  5 10:11:12 2014`, after a blank line.
BETWEEN = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\d{4}[^\n]*\n")
# A line of a message that looks like it is written with one > more.
MARKED = re.compile(rb"(?m)^>(>*From )")


def read_mailbox(data: bytes, file: str, origin: str, _cap: int, read_member: ReadMember) -> Iterator[Found]:
    """What each message holds, named by its Message-ID. Raises Problem if there is no message."""
    starts = [match.span() for match in BETWEEN.finditer(data)]
    if not starts or data[: starts[0][0]].strip():
        raise Problem("it does not begin as a mailbox does; export it again from the mail program.")
    seen: set[str] = set()
    ends = [start for start, _ in starts[1:]] + [len(data)]
    for number, ((_, start), end) in enumerate(zip(starts, ends, strict=True), start=1):
        yield from message(MARKED.sub(rb"\1", data[start:end]), number, file, origin, (seen, read_member))


def message(data: bytes, number: int, file: str, origin: str, box: tuple[set[str], ReadMember]) -> Iterator[Found]:
    """One message; a second copy of it, as mailboxes of mailing lists have, is left out."""
    seen, read_member = box
    try:
        letter = parsed(data)
        name = (header(letter, "Message-ID") or str(number)).strip("<> ")
        if name in seen:
            return
        seen.add(name)
        yield from found_in(letter, file, f"{origin}#{name}", read_member)
    except Problem as problem:
        yield Unreadable(f"{origin}#{number}", file, f"message {number}: {problem}")
