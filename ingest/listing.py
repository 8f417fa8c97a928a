"""What the library holds, shown to a person or a script: the documents, and one document with all that was left out."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from ingest.corrections import corrections
from ingest.corrections.corrections import Correction
from ingest.documents import Document
from ingest.library.library import FILE, Entry, Library
from ingest.problem import Problem
from ingest.settings import IngestSettings
from ingest.sync.shown import give

OUTSIDE = "outside the article"
"""Why a page's navigation, notices and foot are no part of its text."""
STATED_BY = {
    "metadata": "by its metadata",
    "text": "by its text",
    "url": "by its address",
    "file name": "by its file name",
    "correction": "as corrected",
}


def show_list(settings: IngestSettings, as_json: bool) -> int:
    """The documents that can be searched."""
    entries = existing(settings).documents()
    if as_json:
        give(json.dumps([described(entry) for entry in entries], ensure_ascii=False))
    else:
        for entry in entries:
            give(line(entry))
    return 0


def described(entry: Entry) -> dict[str, Any]:
    said = asdict(entry.source)
    del said["version"], said["pages"]
    agency = entry.group.agency if entry.group else None
    return said | {"reprints": list(entry.reprints), "agency": agency, "passages": entry.passages}


def line(entry: Entry) -> str:
    """`3f0c...  Title (Publisher, 2019-12-02 by its text, en; 4 passages; reprinted in 2 others)  file.txt`"""
    source = entry.source
    dated = f"{source.published} {STATED_BY.get(source.dated_by or '', '')}".strip() if source.published else "undated"
    guessed = source.publisher and source.publisher_by == "url"
    house = f"{source.publisher} {STATED_BY['url']}" if guessed else source.publisher
    about = ", ".join(part for part in (house, dated, source.language) if part)
    counts = f"{entry.passages} passage{'' if entry.passages == 1 else 's'}"
    if entry.group:
        agency = f", all from {entry.group.agency}" if entry.group.agency else ""
        counts += f"; the same text as {', '.join(entry.reprints)}{agency}"
    return f"{source.document}  {source.title} ({about}; {counts})  {source.file}"


def show(settings: IngestSettings, name: str, as_json: bool) -> int:
    """A document as it is kept: what was dropped of it marked with the reason, then what nobody would have seen."""
    library = existing(settings)
    document = library.document(named(library, name))
    if document is None:
        raise Problem(f"There is no document {name} in the library; `ingest --list` shows what there is.")
    made = corrections.of(library, document.source.document)
    if as_json:
        give(json.dumps(inspected(document, made), ensure_ascii=False))
    else:
        for text in lines(document, made):
            give(text)
    return 0


def inspected(document: Document, made: tuple[Correction, ...]) -> dict[str, Any]:
    said = asdict(document.source)
    dropped = [asdict(span) | {"text": document.text[span.start : span.end]} for span in document.dropped]
    more = {"text": document.text, "dropped": dropped}
    more |= {name: list(getattr(document, name)) for name in ("hidden", "outside", "notes")}
    return said | more | {"corrections": [asdict(one) for one in made]}


def lines(document: Document, made: tuple[Correction, ...]) -> Iterator[str]:
    source = document.source
    for name in ("title", "publisher", "publisher_by", "author", "published", "dated_by", "language", "url", "file"):
        yield f"{name}: {getattr(source, name) or '-'}"
    for one in made:
        where = f" in {one.place}" if one.place else ""
        yield f"corrected by a {one.by}{where}: {one.field} = {one.value or '-'}"
    yield from (f"not read: {note}" for note in document.notes)
    yield ""
    yield from body(document)
    if document.outside:
        yield from ("", f"Of the page, but {OUTSIDE}:", *(f"- [{OUTSIDE}] {text}" for text in document.outside))
    if document.hidden:
        yield from ("", "Nobody would have seen this, so it was left out:", *(f"- {text}" for text in document.hidden))


def body(document: Document) -> Iterator[str]:
    """The text, each stretch that was dropped on lines of its own that begin with `- [reason]`."""
    place = 0
    for span in document.dropped:
        yield from document.text[place : span.start].strip("\n").splitlines()
        for text in document.text[span.start : span.end].splitlines():
            yield f"- [{span.reason}] {text}" if text.strip() else ""
        place = span.end
    yield from document.text[place:].strip("\n").splitlines()


def named(library: Library, name: str) -> str:
    """The document with this id, or the one with this file name or id of its own. Raises Problem."""
    sources = [entry.source for entry in library.documents()]
    if name in {source.document for source in sources}:
        return name
    found = [source.document for source in sources if name in (source.file, source.source_id)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Problem(f"{name} is the name of {len(found)} documents; give one of their ids: {', '.join(found)}.")
    raise Problem(f"There is no document {name} in the library; `ingest --list` shows what there is.")


def existing(settings: IngestSettings) -> Library:
    """Raises Problem where there is no library yet."""
    if not (settings.library / FILE).exists():
        raise Problem(
            f"There is no library in {settings.library}; make one with `ingest`, or name its folder with --library."
        )
    return Library.open(settings.library)
