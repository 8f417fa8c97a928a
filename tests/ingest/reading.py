"""Reading bytes as if they were a file, for the tests of the readers."""

from pathlib import Path

from ingest.documents import RawDocument
from ingest.read import read
from ingest.read.unreadable import Unreadable

AROUND = """<!doctype html><html lang="en"><head><title>Bridge opened | Harbour Post</title></head><body>
<div class="cookies"><p>We use cookies to improve your visit. <button>Accept all</button></p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
<main><article><h1>Bridge opened in Omsk</h1>
<p>The new bridge over the river was opened in Omsk on Tuesday by the minister of transport.</p>
<table><tr><td>Length</td><td>912 metres</td></tr><tr><td>Lanes</td><td>6 lanes</td></tr></table>
<p>It cost less than was planned and leads <b>home</b> to the old town, engineers of the city told this paper.</p>
<p>The old bridge will be closed for repair next year, and ferries will run again in the summer months.</p>
</article></main><aside><h2>Most read</h2><ol><li><a href="/1">Ten lakes to swim in this summer</a></li>
<li><a href="/2">Mayor of Tomsk resigns over a parking ticket</a></li></ol></aside>
<footer><p>© 2024 Harbour Post. All rights reserved.</p>%s</footer></body></html>"""
"""A page with a notice, a menu, other stories and a foot around its article; `%s`: more in the foot."""


def given(folder: Path, name: str, data: bytes) -> list[RawDocument | Unreadable]:
    path = folder / name
    path.write_bytes(data)
    return list(read(path, name, str(path)))


def document(folder: Path, name: str, data: bytes) -> RawDocument:
    (found,) = given(folder, name, data)
    assert isinstance(found, RawDocument), found
    return found


def reason(folder: Path, name: str, data: bytes) -> str:
    (found,) = given(folder, name, data)
    assert isinstance(found, Unreadable), found
    assert found.reason.endswith(".")
    return found.reason
