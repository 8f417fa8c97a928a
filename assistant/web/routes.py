"""Our own addresses: health, documents with a passage marked, exports, and the page's style and script."""

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from assistant.conversation import Answer, Citation
from assistant.history.history import LOCAL, History
from assistant.report.markdown import answer_markdown, conversation_markdown, quotation_markdown
from assistant.report.quotation import cited
from assistant.web.answering import MARKDOWN, Refused, answered, base, download
from assistant.web.follow import Follower
from assistant.web.parts import Parts, Shelf, model_label
from assistant.web.viewer import View, document_page, document_panel
from ingest.problem import Problem

ASSETS = Path(__file__).parent / "assets"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class Routes:
    """Each handler runs in a thread of its own."""

    def __init__(self, parts: Parts, follower: Follower) -> None:
        self.parts = parts
        self.follower = follower
        self.started = time.monotonic()

    def table(self) -> list[Route]:
        document = "/documents/{document}"
        return [
            Route("/healthz", self.health),
            Route(document, reading(self.document)),
            Route(f"{document}/panel", reading(self.panel)),
            Route(f"{document}/quotation.md", reading(self.quotation)),
            Route("/exports/{conversation}/{turn:int}.md", reading(self.turn)),
            Route("/exports/{conversation}.md", reading(self.conversation)),
            Route("/web/{file}", reading(self.file)),
            Route("/favicon.ico", reading(self.file)),
        ]

    def health(self, request: Request) -> Response:
        state = {"status": "ok", "documents": self.follower.documents, "model": model_label(self.parts.model)}
        return JSONResponse(state | {"up": time.monotonic() - self.started}, headers={"Cache-Control": "no-store"})

    def document(self, request: Request) -> Response:
        return HTMLResponse(document_page(self.view(request)))

    def panel(self, request: Request) -> Response:
        return HTMLResponse(document_panel(self.view(request)))

    def quotation(self, request: Request) -> Response:
        return Response(quotation_markdown(passage(self.view(request)), base(request)), media_type=MARKDOWN)

    def view(self, request: Request) -> View:
        """What the address names, with the notice that it was removed where it was. Raises Refused."""
        seen = view(self.parts.library, request.path_params["document"], request.query_params)
        desk = self.parts.desk
        searched = desk is None or desk.is_searched(seen.document.source.document)
        return seen if searched else replace(seen, current=None)

    def turn(self, request: Request) -> Response:
        every, number = turns(self.parts.history, request.path_params["conversation"]), request.path_params["turn"]
        if not 1 <= number <= len(every):
            raise Refused(404, "The conversation has no such answer.")
        return Response(answer_markdown(every[number - 1], base(request)), media_type=MARKDOWN)

    def conversation(self, request: Request) -> Response:
        history, conversation = self.parts.history, request.path_params["conversation"]
        every, title = turns(history, conversation), history.title(LOCAL, conversation)
        return download(conversation_markdown(title, every, base(request)), MARKDOWN, f"{file_name(title)}.md")

    def file(self, request: Request) -> Response:
        path = ASSETS / request.path_params.get("file", "icon.svg")
        if path.parent != ASSETS or path.suffix not in TYPES or not path.is_file():
            raise Refused(404, "There is nothing at this address.")
        return Response(path.read_bytes(), media_type=TYPES[path.suffix], headers={"Cache-Control": "no-cache"})


def reading(handler: Callable[[Request], Response]) -> Callable[[Request], object]:
    """The handler as an endpoint; nothing is sent to it but its address."""
    return answered(lambda request, form: handler(request))


def turns(history: History, conversation: str) -> tuple[Answer, ...]:
    """Raises Refused for a conversation that is not there."""
    try:
        return history.turns(LOCAL, conversation)
    except Problem as problem:
        raise Refused(404, str(problem)) from problem


def view(library: Shelf, name: str, said: Mapping[str, str]) -> View:
    """The version and passage that an address names. Raises Refused."""
    version = said.get("version")
    try:
        document, current = library.document(name, version), library.document(name)
    except Problem as problem:
        raise Refused(500, str(problem)) from problem
    if document is None:
        what = "this version of the document" if version else "this document"
        raise Refused(404, f"The library does not hold {what}; it may come from another library.")
    start, end = span(said, len(document.text))
    return View(document, current.source if current else None, start, end)


def passage(seen: View) -> Citation:
    """Raises Refused for a view of no passage."""
    if seen.start is None or seen.end is None:
        raise Refused(400, "A quotation needs the start and the end of its passage.")
    return cited(seen.document, seen.start, seen.end)


def span(said: Mapping[str, str], length: int) -> tuple[int | None, int | None]:
    start, end = said.get("start"), said.get("end")
    if start is None and end is None:
        return None, None
    if not all(number and re.fullmatch("[0-9]{1,9}", number) for number in (start, end)):
        raise Refused(400, "The start and the end of a passage must be whole numbers.")
    first, last = int(start or 0), int(end or 0)
    if not first < last <= length:
        raise Refused(400, f"The passage {first} to {last} does not lie in this text of {length:,} characters.")
    return first, last


def file_name(title: str) -> str:
    """A name that every file system takes."""
    return re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-")[:60].lower() or "conversation"
