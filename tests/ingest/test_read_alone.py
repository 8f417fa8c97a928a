"""Reading opens no connection and no other file, whatever a document points at."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ingest.bound_files import PARAGRAPHS, epub, mail, parts, record, warc
from tests.ingest.paper_files import paragraph, pdf

# An audit hook sees every socket, program and file that Python opens, and cannot be taken off again. What a library
# in C fetches it does not see, but the server would.
WATCHED = """
import json, sys
from pathlib import Path
from ingest.read import read
seen, told = [], {}
def hook(event, args):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "subprocess.", "os.exec", "os.system", "os.posix")):
        seen.append(event)
    elif event == "open":
        seen.append(f"open {args[0]}")
files = sorted(Path(sys.argv[1]).iterdir())
for path in files:
    list(read(path, "warm", "warm"))  # whatever is imported or loaded on first use
sys.addaudithook(hook)
for path in files:
    seen.clear()
    found = list(read(path, path.name, "a"))
    told[path.name] = [len(found), *(event for event in seen if event != f"open {path}")]
print(json.dumps(told))
"""


def hostile(outside: str) -> dict[str, bytes]:
    """Files that point at `outside` in every way their format has."""
    page = (
        f'<!DOCTYPE html SYSTEM "{outside}"><html><head><base href="{outside}"><link rel=stylesheet href="{outside}">'
        f"<style>@import url({outside}); p {{background:url({outside})}}</style>"
        f'<script src="{outside}"></script></head>'
        f'<body>{PARAGRAPHS}<img src="{outside}"><iframe src="{outside}"></iframe></body></html>'
    )
    declared = f'<!DOCTYPE p [<!ENTITY % x SYSTEM "{outside}"> %x; <!ENTITY y SYSTEM "file:///etc/passwd">]>'
    link = f"<</S/URI/URI({outside})>>"
    actions = f"/AA<</O{link}>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A{link}>>]"
    body, kind = parts(f"Content-Type: text/html\n\n{page}", kind="related")
    elsewhere = f'message/external-body; access-type=URL; URL="{outside}"'
    return {
        "page.html": page.encode(),
        "entities.html": f"{declared}<p>&y; Some text here.</p>".encode(),
        "paper.pdf": pdf([paragraph(["They met in Beijing."])], page=actions),
        "book.epub": epub({"a.xhtml": PARAGRAPHS, "b.xhtml": f"{declared}<p>&y;</p>"}),
        "mail.eml": mail(page, kind="text/html"),
        "elsewhere.eml": mail("", kind=elsewhere),
        "saved.mhtml": mail(body, kind=kind),
        "crawl.warc": warc(record(outside, page.encode())),
    }


@pytest.fixture(scope="module")
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


def test_nothing_is_fetched(tmp_path: Path, server: socket.socket) -> None:
    files = hostile(f"http://127.0.0.1:{server.getsockname()[1]}/secret")
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    command = [sys.executable, "-c", WATCHED, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": ""})
    assert json.loads(told.stdout) == {name: [1] for name in files}
    with pytest.raises(BlockingIOError):
        server.accept()
