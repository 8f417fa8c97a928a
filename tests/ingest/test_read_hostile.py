"""Broken and hostile files of every kind end as read, partly read or refused, and the run goes on."""

import gzip
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.prepared import Prepared
from ingest.read.unreadable import Unreadable
from ingest.sandbox.sandbox import File, Readers
from tests.ingest.bound_files import PAGE, PARAGRAPHS, epub, mail, parts, record, warc
from tests.ingest.paper_files import paragraph, pdf

BODY, KIND = parts(f"Content-Type: text/html\n\n{PAGE}", "Content-Type: text/plain\n\nMore.", kind="related")
BETWEEN = b"From anna@example.org Thu Jun  5 10:11:12 2014\n"
WHOLE = {
    "a.pdf": pdf([paragraph(["They met in Beijing.", "They agreed there."])] * 3),
    "a.epub": epub({"a.xhtml": PARAGRAPHS, "b.xhtml": PARAGRAPHS.replace("Beijing", "Moscow")}),
    "a.eml": mail(BODY, kind=KIND),
    "a.mhtml": mail(BODY, kind=KIND),
    "a.mbox": (BETWEEN + mail("The ministers met.") + b"\n\n") * 3,
    "a.warc": warc(record("https://example.org/1", PAGE.encode()), record("https://example.org/2", PAGE.encode())),
    "a.warc.gz": warc(record("https://example.org/1", PAGE.encode()), compressed=True),
    "a.html": PAGE.encode(),
}
DEEP = 20_000


def damaged(data: bytes, chance: random.Random) -> Iterator[bytes]:
    """Cut at some place, with bytes changed, with a stretch taken out and with one repeated."""
    at, to = sorted(chance.sample(range(len(data)), 2))
    yield data[:at]
    yield bytes(byte if chance.random() > 0.01 else chance.randrange(256) for byte in data)
    yield data[:at] + data[to:]
    yield data[:at] + data[at:to] * 20 + data[to:]


def mutants() -> Iterator[tuple[str, bytes]]:
    chance = random.Random(7)
    for name, data in WHOLE.items():
        for number, mutant in enumerate(damaged(data, chance)):
            yield f"{number}{name}", mutant


def misnamed() -> Iterator[tuple[str, bytes]]:
    """Every file under the names of other kinds."""
    for name, data in WHOLE.items():
        for other in ("a.pdf", "a.epub", "a.mbox", "a.warc.gz"):
            yield f"{name.replace('.', '-')}{other}", data


def bombs() -> Iterator[tuple[str, bytes]]:
    yield "tags.mhtml", mail("<div>" * DEEP, kind="text/html")
    yield "quotes.eml", mail(">" * DEEP + "\n" + "> x\n" * DEEP)
    yield "headers.eml", b"Subject: x\n" + b"X-A: y\n" * DEEP + b"\nText."
    yield "folded.eml", b"Subject: x" + b"\n y" * DEEP + b"\n\nText."
    yield "bounds.eml", mail("--b\n\n\n" * 20_000, kind='multipart/mixed; boundary="b"')
    yield "froms.mbox", BETWEEN * DEEP
    yield "tags.epub", epub({"a.xhtml": "<b>" * DEEP})
    yield "spine.epub", epub({f"{number}.xhtml": "<p>x</p>" for number in range(300)})
    yield "zeros.warc.gz", gzip.compress(bytes(70 << 20))
    yield "members.warc.gz", gzip.compress(b"") * 50_000
    yield "heads.warc", b"WARC/1.0\r\n" + b"A: b\r\n" * DEEP
    yield "long.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nx"


@pytest.mark.parametrize(
    "files",
    [pytest.param(mutants, id="damaged"), pytest.param(misnamed, id="misnamed"), pytest.param(bombs, id="bombs")],
)
def test_each_file_ends_and_the_run_goes_on(tmp_path: Path, files: Callable[[], Iterator[tuple[str, bytes]]]) -> None:
    for name, data in [*files(), ("zzz.txt", b"The ministers met in Beijing.")]:
        (tmp_path / name).write_bytes(data)
    asked = [File(path, path.name, path.name) for path in sorted(tmp_path.iterdir())]
    with Readers(jobs=2) as readers:
        found = list(readers.prepare_all(asked))
    assert {one.origin.split("#")[0].split("!")[0] for one in found} == {file.origin for file in asked}
    reasons = [one.reason for one in found if isinstance(one, Unreadable)]
    assert [reason for reason in reasons if not reason.endswith(".") or "report this" in reason] == []
    assert isinstance(found[-1], Prepared)
